"""Who edits and why: a name that is kept for the session and never guessed, and the reason of each decision."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from dashboard.words import t

_KEY = "editor"
_LONGEST = 80
_LONGEST_REASON = 500


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


def why(topic: Literal["editing", "joining"], key: str, *, is_kept: bool = False) -> str:
    """Draw the field for the reason, with the topic's example; what is in it. `is_kept`: for the session, too."""
    given = st.text_input(
        t("editing.reason"),
        key=key,
        max_chars=_LONGEST_REASON,
        placeholder=t(f"{topic}.reason_example"),
        help=t(f"{topic}.reason_why"),
        persist_state="session" if is_kept else None,
    )
    return (given or "").strip()


def lacks(reason: str) -> str:
    """What is to be said before a decision can be recorded: who decides, or why; '' where both are."""
    if not name():
        return t("editing.who")
    return "" if reason.strip() else t("editing.say_why")
