"""The widgets of the shared filters, drawn by frame.py: they outlive a change of page, and live in the address."""

from __future__ import annotations

import streamlit as st

from dashboard.filters import Filters
from dashboard.queries import catalogue
from dashboard.words import t

_FILTERS = "filters"
_COMPANY = "company"
_YEARS = "years"


def draw() -> Filters:
    """Draw company, years and reset in the sidebar; returns the filters they stand for and keeps them for the page."""
    names = catalogue.company_names()
    first, last = catalogue.years()
    companies = st.multiselect(
        t("filters.companies.label"),
        options=list(names),
        format_func=lambda company: names.get(company, company),
        key=_COMPANY,
        bind="query-params",
        placeholder=t("filters.companies.all"),
        help=t("filters.companies.help"),
    )
    years = (first, last)
    if first < last:
        years = st.slider(t("filters.years"), first, last, (first, last), key=_YEARS, bind="query-params")
    st.button(t("filters.reset"), on_click=_reset, args=(first, last), icon=":material/restart_alt:", key="reset")
    chosen = Filters(tuple(sorted(companies)), *((None, None) if years == (first, last) else years))
    st.session_state[_FILTERS] = chosen
    return chosen


def current() -> Filters:
    """The filters of this run, as frame.py drew them."""
    found = st.session_state.get(_FILTERS, Filters())
    assert isinstance(found, Filters)
    return found


def _reset(first: int, last: int) -> None:
    st.session_state[_COMPANY] = []
    st.session_state[_YEARS] = (first, last)
