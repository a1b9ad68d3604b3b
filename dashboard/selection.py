"""The one claim or deal whose sentence is open: kept in the session and in the address as `point`."""

from __future__ import annotations

import streamlit as st

_KEY = "point"
_OPEN = "open_point"
_LINKED = "linked_point"


def current() -> str | None:
    """The selected point or deal id, from this session or from the link that opened it."""
    if _OPEN not in st.session_state:
        st.session_state[_OPEN] = st.session_state[_LINKED] = st.query_params.get(_KEY)
    found = st.session_state[_OPEN]
    return str(found) if found else None


def linked() -> str | None:
    """The id that a link asked for and that is not shown yet."""
    return current() if st.session_state.get(_LINKED) else None


def arrive() -> bool:
    """Take note that what is selected is shown; returns whether a link had asked for it, so that it was not clicked."""
    return st.session_state.pop(_LINKED, None) is not None


def choose(identifier: str | None) -> None:
    """Select a point or deal; None closes the open one."""
    st.session_state[_OPEN] = identifier
    st.session_state.pop(_LINKED, None)
    if identifier:
        st.query_params[_KEY] = identifier
    else:
        st.query_params.pop(_KEY, None)


def from_table(widget: str, identifiers: tuple[str, ...]) -> None:
    """Callback of a table: take the id of the clicked row."""
    for row in st.session_state[widget]["selection"]["rows"]:
        if row < len(identifiers):
            choose(identifiers[row])
