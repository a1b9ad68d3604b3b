"""What is said of an id that names nothing here any more: what people decided about it, and what is like it now."""

from __future__ import annotations

import streamlit as st

from dashboard import formats, links, reviewed
from dashboard.queries import claims
from dashboard.queries.claims import Near, Went
from dashboard.words import t


def show(identifier: str) -> None:
    """Say kindly that the id is gone, why that may be, and offer the claims whose sentence is nearest."""
    st.header(t("claim.gone.title"))
    st.markdown(t("claim.gone.why"))
    st.caption(formats.markdown(t("claim.gone.id", id=formats.shortened(identifier, 60))))
    decided = claims.meant(identifier)
    for each in decided:
        st.text(f"“{each.quotation}”")
    if decided:
        reviewed.show(identifier)
    went = claims.went(identifier)
    if went:
        _went(went)
    said = decided[-1].quotation if decided else went.quotation if went else st.query_params.get("said", "")
    found = claims.nearest(said)
    if found:
        st.subheader(t("claim.gone.nearest"))
        for near in found:
            _offer(near)
    links.page("search", t("claim.gone.search"))


def _went(went: Went) -> None:
    """Its words, where they stood, when it left, and the claim that it became."""
    st.text(f"“{went.quotation}”")
    st.caption(formats.markdown(formats.headline(went.title, went.publisher, went.published)))
    st.markdown(t("claim.gone.went", day=formats.day(went.loaded_at)))
    if went.after_id:
        links.claim(went.after_id, t("claim.gone.became"))


def _offer(near: Near) -> None:
    with st.container(border=True, gap="xsmall"):
        st.text(f"“{near.evidence}”")
        st.caption(formats.markdown(formats.headline(near.title, near.publisher, near.published)))
        links.claim(near.row_id, t("claim.open"))
