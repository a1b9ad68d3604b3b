"""Contradictions: claims about the same thing that exclude each other, which one charts use, and what is misdated."""

import streamlit as st

from dashboard import contradictions, misdated
from dashboard.queries import groups
from dashboard.queries.points import Topic, points
from dashboard.sidebar import current

filters = current()
wrongly_dated = points(Topic(bases=None, misdated=True), filters)
st.markdown(
    contradictions.lead(groups.disputes("contradict", filters), int(wrongly_dated["date_checked_by"].isna().sum()))
)

verdict, kinds, order = contradictions.choose()
found = groups.disputes(verdict, filters, order)
contradictions.show(found[found["kind"].isin(kinds)] if kinds else found)
contradictions.things()
misdated.show(wrongly_dated)
