"""The search box at the side of every page but the search's own."""

from __future__ import annotations

import streamlit as st

from dashboard.words import t

PAGE = "search"
_TYPED = "find"
_ASKED = "asked_for"


def follow() -> None:
    """Open the page of search, which keeps it in the address, for what was typed into the box before this run."""
    if term := st.session_state.pop(_ASKED, None):
        st.switch_page(f"views/{PAGE}.py", query_params={"q": term})


def draw(page: str) -> None:
    """Draw the box."""
    if page != PAGE:
        st.text_input(
            t("search.label"), key=_TYPED, placeholder=t("search.placeholder"), icon=":material/search:", on_change=_ask
        )


def _ask() -> None:
    st.session_state[_ASKED] = str(st.session_state[_TYPED]).strip() or None
    st.session_state[_TYPED] = ""
