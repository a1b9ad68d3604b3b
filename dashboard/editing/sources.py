"""Where an article comes from on the page that adds one: an address, pasted words, or a file."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from dashboard import formats
from dashboard.editing import emphasis, trays
from dashboard.editing.trays import Looked
from dashboard.words import t

_ENDINGS = ["html", "htm", "xhtml", "json", "txt"]


def ask() -> Looked | None:
    """Draw the three ways; the tray of what was brought, once it could be read."""
    ways = st.tabs([t("add.address"), t("add.text"), t("add.file")])
    asked: list[Callable[[], Looked]] = []
    for tab, draw in zip(ways, (_address, _text, _file), strict=True):
        with tab:
            asked += filter(None, [draw()])
    return _looked(asked[0]) if asked else None


def _address() -> Callable[[], Looked] | None:
    with st.form("add_address_form", border=False):
        url = st.text_input(t("add.address"), key="add_address", max_chars=2_000, placeholder="https://") or ""
        st.caption(t("add.address_how"))
        if st.form_submit_button(t("add.fetch"), icon=":material/travel_explore:", type=emphasis.main()):
            return lambda: trays.put_address(url.strip())
    return None


def _text() -> Callable[[], Looked] | None:
    with st.form("add_text_form", border=False):
        words = st.text_area(t("add.text"), key="add_text", height=280, max_chars=trays.MOST_CHARACTERS) or ""
        st.caption(t("add.text_how"))
        if st.form_submit_button(t("add.look"), icon=":material/search:", type=emphasis.main()):
            return lambda: trays.put_text(words)
    return None


def _file() -> Callable[[], Looked] | None:
    with st.form("add_file_form", border=False):
        most = trays.MOST_BYTES // 1_000_000
        given = st.file_uploader(t("add.file"), type=_ENDINGS, key="add_file", max_upload_size=most)
        if st.form_submit_button(t("add.look"), icon=":material/search:", type=emphasis.main(), key="add_file_look"):
            return lambda: trays.put_file(given.name, given.getvalue()) if given else trays.put_text("")
    return None


def _looked(look: Callable[[], Looked]) -> Looked | None:
    """Look, and say in one line why it was not possible."""
    with st.spinner(t("add.reading")):
        looked = look()
    if looked.problem:
        st.error(formats.markdown(looked.problem), icon=":material/error:")
        return None
    return looked
