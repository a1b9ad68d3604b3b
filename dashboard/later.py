"""Draws the first block of a page at once, and each other one when the reader comes near it, or prints: the browser
draws all charts that it is sent in one go, and every part of a page costs it time whenever a filter moves. What stands
above the first block and need not be known for it comes after it too, into a place that is kept for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextvars import copy_context
from pathlib import Path
from typing import NoReturn

import streamlit as st
from streamlit.components import v2
from streamlit.delta_generator import DeltaGenerator
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard.words import t

AT_ONCE = 1  # blocks
_PLACE, _COME, _WAITING, _PAGE = "blocks_drawn", "blocks_come", "blocks_waiting", "blocks_page"
_ON_ITS_WAY = "blocks_on_their_way"
_BREATH = 0.1  # seconds in which the browser draws a chart: it would take in first what comes meanwhile
_FIRST_BREATH = 0.3  # the same for a page that is opened: the browser has to fetch what draws the chart, too
_WAIT = 1500  # milliseconds a chart may take before the next block is drawn all the same

_NEAR = "400px"  # below what the reader sees
_HEIGHT = 480  # pixels that are kept for a block: about what it takes, so that little moves when it comes

_announce = v2.component(
    "chuhai_later",
    html='<p class="later"></p>',
    js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


class PageEnd(Exception):  # noqa: N818 - nothing went wrong
    """The page is drawn as far as it goes."""


def begin(page: str) -> None:
    """Count the blocks of a page from its top; called before each run of the page at this address."""
    st.session_state[_PLACE] = 0
    st.session_state[_WAITING] = []
    st.session_state[_ON_ITS_WAY] = False
    if st.session_state.get(_PAGE) != page:
        st.session_state[_PAGE], st.session_state[_COME] = page, set()


def is_anew() -> bool:
    """Whether only a part of what the reader sees is drawn anew, because something in it was moved or clicked."""
    context = get_script_run_ctx()
    return context is not None and bool(context.fragment_ids_this_run)


def after_first(draw: Callable[[], object], place: DeltaGenerator | None = None) -> None:
    """Draw something in its place, or here, once the first block of the page is on its way, or the page ends."""
    # In the context of here: widgets are known by the page, or the frame, that draws them.
    context = copy_context()
    st.session_state[_WAITING].append((context, place or st.container(), draw))


def fill() -> None:
    """Draw all that waits for the first block."""
    while st.session_state.get(_WAITING):
        context, place, draw = st.session_state[_WAITING].pop(0)
        context.run(_draw, place, draw)


def _draw(place: DeltaGenerator, draw: Callable[[], object]) -> None:
    with place:
        draw()


def stop() -> NoReturn:
    """End the page here; what waits for its first block is drawn before."""
    fill()
    raise PageEnd


def is_first() -> bool:
    """Whether the next block of the page is its first."""
    return not st.session_state.get(_PLACE)


def place() -> int:
    """The place of the next block on its page, from 0; called once for each block in a run of the page."""
    taken = int(st.session_state.get(_PLACE, 0))
    st.session_state[_PLACE] = taken + 1
    return taken


def hand_on() -> None:
    """Let the page's first chart, which is drawn now, reach the browser and be drawn there before anything else comes:
    the browser takes in what arrives together before it draws any of it. Does nothing after any other chart.
    """
    if not st.session_state.get(_ON_ITS_WAY, True):
        st.session_state[_ON_ITS_WAY] = True
        time.sleep(_BREATH if is_anew() else _FIRST_BREATH)


def has_come(key: str, at: int, is_asked_for: Callable[[], bool]) -> bool:
    """Whether the block of this key, in this place, is to be drawn now. Where it is not, something is drawn that runs
    the fragment around it again as soon as it is; from then on it is drawn at once until the reader leaves the page.
    """
    come = st.session_state.setdefault(_COME, set())
    if at < AT_ONCE or key in come or is_asked_for():
        come.add(key)
        return True
    words = {"hint": t("panels.block.later"), "again": t("panels.block.print_again")}
    told = words | {"wait": _WAIT, "margin": f"0px 0px {_NEAR} 0px"}
    _announce(key=f"{key}_later", data=told, height=_HEIGHT, on_come_change=lambda: come.add(key))
    return False
