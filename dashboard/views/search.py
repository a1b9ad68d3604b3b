"""Search over companies, figures, deals, articles and their sentences; the words are in the address."""

import streamlit as st

from dashboard.database import TooSlow
from dashboard.search import page
from dashboard.words import t

term = st.text_input(
    t("search.label"), key="q", bind="query-params", placeholder=t("search.placeholder"), icon=":material/search:"
)
try:
    page.show(term)
except TooSlow:
    st.warning(t("search.slow"), icon=":material/timer_off:")
