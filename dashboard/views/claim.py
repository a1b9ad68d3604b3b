"""One claim or deal at an address of its own, /claim?id=..., so that it can be cited and checked."""

import streamlit as st

from dashboard import links
from dashboard.claim import page
from dashboard.words import t

identifier = st.query_params.get("id", "").strip()
if identifier:
    page.show(identifier)
else:
    st.info(t("claim.none"), icon=":material/search:")
    links.page("search", t("pages.search.title"))
