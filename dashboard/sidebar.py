"""The widgets of the shared filters, drawn by frame.py: they outlive a change of page, and live in the address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard import address, facets, formats, narrowed
from dashboard.facets import Facet
from dashboard.filters import Codes, Filters, Names
from dashboard.queries import catalogue
from dashboard.words import t

_FILTERS = "filters"
_COMPANY = "company"
_YEARS = "years"
_WIDGETS = {"companies": _COMPANY, "years": _YEARS, "sure_from": facets.CONFIDENCE} | {
    facet.field: facet.key for facet in (facets.GROUPS, *facets.MORE)
}


def draw() -> Filters:
    """Draw the filters and their reset in the sidebar; returns what they stand for and keeps it for the page."""
    first, last = catalogue.years()
    companies = _several("companies", _COMPANY, catalogue.company_names)
    groups = _facet(facets.GROUPS)
    since, until = (first, last)
    if first < last:
        since, until = st.slider(t("filters.years"), first, last, (first, last), key=_YEARS, bind="query-params")
    is_whole = (since, until) == (first, last)
    dated = Filters(companies, None if is_whole else since, None if is_whole else until, groups)
    chosen = replace(dated, **_more())
    st.button(t("filters.reset"), on_click=_reset, icon=":material/restart_alt:", key="reset")
    st.session_state[_FILTERS] = chosen
    return chosen


def current() -> Filters:
    """The filters of this run, as frame.py drew them."""
    found = st.session_state.get(_FILTERS, Filters())
    assert isinstance(found, Filters)
    return found


def names() -> Names:
    """What a reader sees for the codes of each filter."""
    every = (facets.GROUPS, *facets.MORE)
    return {"companies": catalogue.company_names(), **{each.field: catalogue.options(each.facet) for each in every}}


def summary(filters: Filters, page: str) -> None:
    """Draw under a page's title what is shown in words, what of it this page does not heed, and a way out of each."""
    shown = "" if narrowed.is_whole(page) else narrowed.in_words(filters, names())
    if said := f"{shown} {narrowed.aside_in_words(filters, page)}".strip():
        st.caption(formats.markdown(said))
    if filters.is_empty:
        return
    with st.container(horizontal=True, gap="small", key="narrowed"):
        for field, words in narrowed.one_by_one(filters, names()).items():
            st.button(
                formats.markdown(formats.shortened(words, 48)),
                key=f"reset_{field}",
                icon=":material/close:",
                help=t("narrowed.take_away"),
                on_click=_reset,
                args=(field,),
            )


def _more() -> dict[str, Any]:
    """The filters that are folded away, drawn where they are unfolded or where one of them is set."""
    keys = (*(facet.key for facet in facets.MORE), facets.CONFIDENCE)
    is_set = any(st.session_state.get(key) or key in st.query_params for key in keys)
    folded = st.expander(t("filters.more"), key="more_filters", on_change="rerun", icon=":material/tune:")
    if not (folded.open or is_set):
        return {}
    with folded:
        found: dict[str, Any] = {facet.field: _facet(facet) for facet in facets.MORE}
        address.adopt(facets.CONFIDENCE, lambda: {step: facets.surely(step) for step in facets.STEPS}, is_one=True)
        found["sure_from"] = st.selectbox(
            narrowed.label("sure_from"),
            facets.STEPS,
            format_func=facets.surely,
            key=facets.CONFIDENCE,
            bind="query-params",
            help=t("filters.sure_from.help"),
        )
    return found


def _facet(facet: Facet) -> Codes:
    return _several(facet.field, facet.key, lambda: catalogue.options(facet.facet))


def _several(field: str, key: str, offer: Callable[[], Mapping[str, str]]) -> Codes:
    """Draw one choice of several codes, which the address keeps by their names."""
    address.adopt(key, offer)
    offered = offer()
    chosen = st.multiselect(
        narrowed.label(field),
        options=list(offered),
        format_func=lambda code: offered.get(code, code),
        key=key,
        bind="query-params",
        placeholder=t(f"filters.{field}.all"),
        help=t(f"filters.{field}.help"),
    )
    return tuple(sorted(chosen))


def _reset(field: str | None = None) -> None:
    """Unset one filter, or all."""
    for name, key in _WIDGETS.items():
        if field in {None, name} and key in st.session_state:
            st.session_state[key] = catalogue.years() if name == "years" else None if name == "sure_from" else []
