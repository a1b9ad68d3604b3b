"""Things to know about a page's numbers: definition, base, scope, and what must not be compared."""

from __future__ import annotations

import streamlit as st

from dashboard import formats
from dashboard.words import t


def show(*lines: str) -> None:
    """Draw these sentences as a list under its heading."""
    st.header(t("know.title"), anchor="know")
    st.markdown("\n".join(f"- {formats.markdown(line)}" for line in lines))
