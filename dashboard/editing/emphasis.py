"""How the main button of a page stands out in both themes."""

from __future__ import annotations

from typing import Literal

import streamlit as st


def main() -> Literal["primary", "secondary"]:
    """The type of a page's main button: the dark theme's primary colour is made for lines and words on dark ground, and
    white words on it have too little contrast.
    """
    return "secondary" if st.context.theme.type == "dark" else "primary"
