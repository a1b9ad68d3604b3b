"""Which language is spoken: the reader's choice, else the address's, else the browser's; English outside a page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, get_args

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

KEY = "lang"  # in the address
_SPOKEN = "spoken"  # in the session: fragments run without frame.py, so they find it there
_CHOICE = "language_choice"
_NAMES: dict[Language, str] = {"en": "English", "zh": "中文"}
_TAGS: dict[Language, str] = {"en": "en", "zh": "zh-Hans"}
_OVERRIDE: ContextVar[Language | None] = ContextVar("language", default=None)
# In a run of a page: every word asks for it, and the session is slow to answer.
_KNOWN: ContextVar[tuple[object, Language] | None] = ContextVar("known", default=None)


def language() -> Language:
    """The language to speak now."""
    if (forced := _OVERRIDE.get()) is not None:
        return forced
    if (run := get_script_run_ctx(suppress_warning=True)) is None:
        return "en"
    known = _KNOWN.get()
    if known is None or known[0] is not run:
        known = run, _known(st.session_state.get(_SPOKEN)) or "en"
        _KNOWN.set(known)
    return known[1]


@contextmanager
def speaking(chosen: Language) -> Iterator[None]:
    """Speak this language inside the block, whatever the page speaks: for answers that are no page, and for tests."""
    token = _OVERRIDE.set(chosen)
    try:
        yield
    finally:
        _OVERRIDE.reset(token)


def is_forced() -> bool:
    """Whether `speaking` has said which language it is."""
    return _OVERRIDE.get() is not None


def settle() -> Language:
    """Find out the reader's language at the start of a run of frame.py, and keep it in the session and the address.

    It is left out of the address only where it is English and the browser's own.
    """
    browser = "zh" if (st.context.locale or "").lower().startswith("zh") else "en"
    spoken = _known(st.session_state.get(_SPOKEN)) or _known(st.query_params.get(KEY)) or _known(browser) or "en"
    _keep(spoken)
    if not spoken == browser == "en" and st.query_params.get(KEY) != spoken:
        st.query_params[KEY] = spoken
    return spoken


def tell() -> None:
    """Tell the browser, and with it screen readers and hyphenation, which language the page is in."""
    st.html(f'<script>document.documentElement.lang = "{_TAGS[language()]}"</script>', unsafe_allow_javascript=True)


def choose() -> None:
    """Draw the choice of language; its label is in both, for who cannot read the one that is shown."""
    st.session_state[_CHOICE] = language()
    st.segmented_control(
        "Language / 语言",
        LANGUAGES,
        format_func=lambda code: _NAMES[code],
        required=True,
        key=_CHOICE,
        on_change=_chosen,
    )


def _chosen() -> None:
    chosen = _known(st.session_state.get(_CHOICE)) or "en"
    _keep(chosen)
    st.query_params[KEY] = chosen


def _keep(spoken: Language) -> None:
    st.session_state[_SPOKEN] = spoken
    _KNOWN.set(None)


def _known(code: object) -> Language | None:
    return next((one for one in LANGUAGES if one == code), None)
