"""Who edits: a name that is given before the first decision and kept for the session, never guessed."""

from __future__ import annotations

import streamlit as st

from dashboard.words import t

_KEY = "editor"
_LONGEST = 80


def ask() -> str:
    """Draw the field for the name; the name, '' where none is given yet."""
    given = st.text_input(
        t("editing.name"),
        key=_KEY,
        max_chars=_LONGEST,
        placeholder=t("editing.name_example"),
        help=t("editing.name_why"),
        persist_state="session",
        width=280,
    )
    return (given or "").strip()


def name() -> str:
    """The name as given in this session, '' where none is."""
    return str(st.session_state.get(_KEY) or "").strip()
