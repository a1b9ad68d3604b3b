"""Tabs, pills and single choices that the address keeps as codes, so that a link is the same in both languages. The
words of any language are read as well: a link may be typed, or older than the codes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import streamlit as st
from streamlit.elements.lib.mutable_tab_container import TabContainer

from dashboard import ids
from dashboard.words import LANGUAGES, speaking

Named = Callable[[str], str]

NONE = "none"  # in the address: nothing is picked where something is by default


def tabs(name: str, codes: Sequence[str], named: Named) -> list[TabContainer]:
    """Draw tabs, of which only the open one is to be filled; the first is open where the address names none."""
    labels = {code: named(code) for code in codes}
    _show(name, labels[_asked(name, codes, named, codes[:1])[0]])

    def keep() -> None:
        ids.write(name, [code for code, label in labels.items() if label == st.session_state[name]], codes[:1])

    return list(st.tabs(list(labels.values()), key=name, on_change=keep))


def one_of(name: str, label: str, codes: Sequence[str], named: Named, *, is_told: bool = True) -> str:
    """Draw a choice of one code side by side; the first where the address names none. `is_told`: the label is seen, not
    only heard.
    """
    _show(name, _asked(name, codes, named, codes[:1])[0])
    chosen = st.segmented_control(
        label,
        codes,
        format_func=named,
        required=True,
        key=name,
        label_visibility="visible" if is_told else "collapsed",
        on_change=lambda: ids.write(name, [st.session_state[name]], codes[:1]),
    )
    return str(chosen)


def some_of(
    name: str,
    label: str,
    codes: Sequence[str],
    named: Named,
    default: Iterable[str] = (),
    about: str | None = None,
    width: Literal["content", "stretch"] = "content",
) -> tuple[str, ...]:
    """Draw a choice of several codes, as pills; `default` where the address names none."""
    _show(name, list(chosen_of(name, codes, named, default)))
    chosen = st.pills(
        label,
        codes,
        format_func=named,
        selection_mode="multi",
        key=name,
        help=about,
        width=width,
        on_change=lambda: ids.write(name, st.session_state[name] or ([NONE] if default else []), default),
    )
    return tuple(chosen)


def chosen_of(name: str, codes: Sequence[str], named: Named, default: Iterable[str] = ()) -> tuple[str, ...]:
    """What `some_of` gives, before it is drawn: the address says it."""
    return tuple(code for code in _asked(name, codes, named, default) if code != NONE)


def _asked(name: str, codes: Sequence[str], named: Named, default: Iterable[str]) -> list[str]:
    """The codes in the address, however they are spelled there; the default where it has none that is known."""
    if name not in st.query_params:
        return list(default)
    known = {NONE: NONE}
    for spoken in LANGUAGES:
        with speaking(spoken):
            known |= {named(code).casefold(): code for code in codes}
    return ids.read(name, known | {code.casefold(): code for code in codes}) or list(default)


def _show(name: str, value: object) -> None:
    """Let the widget show this. One that does already is left alone: it may have been clicked again meanwhile."""
    if st.session_state.get(name) != value:
        st.session_state[name] = value
