"""Rows as a table under a heading, with their sentences and their download: where no chart can hold them."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, tables
from dashboard.panel import download_button


def show(rows: pd.DataFrame, key: str, title: str, lead: str, none: str) -> None:
    """Draw these rows of mart.points under `title` and `lead`; `none` says so where there are none."""
    st.header(formats.markdown(title), anchor=key)
    if rows.empty:
        st.info(none, icon=":material/filter_alt_off:")
        return
    st.markdown(formats.markdown(lead))
    _block(rows, key, title)


@st.fragment
def _block(rows: pd.DataFrame, key: str, title: str) -> None:
    tables.show(rows, f"{key}_table", title)
    evidence.show_selected(rows, key)
    download_button(rows, key)
