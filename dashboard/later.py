"""Draws the first block of a page at once and each other one when those before it are drawn: the browser draws all
charts that it is sent in one go, and a reader would wait for the last of five before seeing the first.
"""

from __future__ import annotations

import time
from pathlib import Path

import streamlit as st
from streamlit.components import v2

AT_ONCE = 1  # blocks
_PLACE, _COME = "blocks_drawn", "blocks_come"
_BREATH = 0.03  # seconds in which the server surely sends what a script has drawn so far
_WAIT = 1500  # milliseconds a chart may take before the next block is drawn all the same

_announce = v2.component("chuhai_later", html="", js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"))


def begin() -> None:
    """Count the blocks of a page from its top; called before each run of a page."""
    st.session_state[_PLACE] = 0


def place() -> int:
    """The place of the next block on its page, from 0; called once for each block in a run of the page."""
    taken = int(st.session_state.get(_PLACE, 0))
    st.session_state[_PLACE] = taken + 1
    return taken


def hand_on(at: int) -> None:
    """Let the block in this place reach the browser before those after it, if it is the last of those drawn at once:
    the browser takes in what arrives together before it draws any of it.
    """
    if at == AT_ONCE - 1:
        time.sleep(_BREATH)


def has_come(key: str, at: int) -> bool:
    """Whether the block of this key, in this place, is to be drawn now. Where it is not, something is drawn that runs
    the fragment around it again as soon as it is; from then on it is drawn at once in this session.
    """
    come = st.session_state.setdefault(_COME, set())
    if at < AT_ONCE or key in come:
        come.add(key)
        return True
    name = f"{key}_later"
    _announce(key=name, data={"before": at, "wait": _WAIT}, on_come_change=lambda: come.add(key))
    return False
