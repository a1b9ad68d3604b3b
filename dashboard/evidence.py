"""The sentence behind a point or a deal: quoted word for word in its surroundings, with where it was published."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from dashboard import formats, quotation, selection
from dashboard.queries import articles


def show(row: Any, key: str) -> None:
    """Draw the evidence of one row of mart.points or mart.deals. Nothing of the article is read as markup."""
    with st.container(border=True, key=f"{key}_evidence"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"**{formats.markdown(_heading(row))}**", width="content")
            st.button("Close", key=f"{key}_close", on_click=selection.choose, args=(None,), icon=":material/close:")
        if pd.isna(row.evidence):
            st.text(f"Official series: {row.title}")
            if pd.notna(row.note):
                st.text(f"Note: {row.note}")
        else:
            before, after = articles.context(row.article_id, int(row.evidence_start), int(row.evidence_end))
            printed = getattr(row, "number_text", None)
            st.html(quotation.quote(before, row.evidence, after, printed if pd.notna(printed) else None))
            st.text(_whence(row))
        _links(row, key)


def _heading(row: Any) -> str:
    if hasattr(row, "deal_id"):
        about = f": {row.object}" if pd.notna(row.object) else ""
        return f"{row.party_names} — {formats.words(row.kind)}{about}"
    counted = f", counted by {row.source_name}" if pd.notna(row.source) else ""
    return f"{row.subject_name}, {row.period_label}: {formats.claim(row)}{counted}"


def _whence(row: Any) -> str:
    publisher = row.publisher if pd.notna(row.publisher) else "unnamed publisher"
    brief = "Our brief of: " if row.is_brief else ""
    return f"{brief}“{row.title}”, {publisher}, {formats.day(row.published)}"


def _links(row: Any, key: str) -> None:
    # A brief's words are not on the original's page, so its link cannot point at the sentence.
    passage = None if pd.isna(row.evidence) or row.is_brief else row.evidence
    address = formats.passage_link(row.url if pd.notna(row.url) else None, passage)
    with st.container(horizontal=True):
        if address:
            label = "Open the source" if pd.isna(row.evidence) else "Open the original article"
            st.link_button(label, address, icon=":material/open_in_new:", key=f"{key}_link")
        if pd.notna(row.article_id):
            st.page_link(
                "views/articles.py",
                label="Read it in the article",
                icon=":material/article:",
                query_params={"article": row.article_id},
            )
