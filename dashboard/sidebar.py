"""The widgets of the shared filters, drawn by frame.py: they outlive a change of page, and live in the address.

What they stand for is read from what they are set to, not from drawing them: when one moves, the chart comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from dashboard import address, facets, formats, narrowed
from dashboard.facets import Facet
from dashboard.filters import Filters, Names
from dashboard.queries import catalogue
from dashboard.words import t

_FILTERS = "filters"
_COMPANY = "company"
_YEARS = "years"
_SEVERAL = {"companies": _COMPANY} | {facet.field: facet.key for facet in (facets.GROUPS, *facets.MORE)}
_KEYS = {"years": _YEARS, "sure_from": facets.CONFIDENCE} | _SEVERAL
KEYS = tuple(_KEYS.values())  # in the address


def draw() -> None:
    """Draw the filters and their reset in the sidebar, and take what they stand for."""
    first, last = catalogue.years()
    _several("companies", _COMPANY, catalogue.company_names)
    _facet(facets.GROUPS)
    if first < last:
        words = t("filters.years")
        st.slider(words, first, last, (first, last), key=_YEARS, bind="query-params")
    _more()
    st.button(t("filters.reset"), on_click=_reset, icon=":material/restart_alt:", key="reset")
    take()


def draw_as_taken() -> None:
    """Draw them when the page is drawn already, for what was taken before; begin anew where they stand for other."""
    taken = current()
    draw()
    if current() != taken:
        st.rerun()


def take() -> bool:
    """Keep for the page what the widgets are set to or, before they are drawn, what the address will set them to.
    False, and nothing is kept, where only drawing them tells.
    """
    try:
        st.session_state[_FILTERS] = _asked()
    except address.NotYetKnownError:
        return False
    return True


def _asked() -> Filters:
    whole, several = catalogue.years(), {"companies": catalogue.company_names}
    several |= {each.field: partial(catalogue.options, each.facet) for each in (facets.GROUPS, *facets.MORE)}
    years = address.years(_YEARS, whole)
    return Filters(
        first_year=None if years == whole else years[0],
        last_year=None if years == whole else years[1],
        sure_from=next(iter(address.said(facets.CONFIDENCE, _steps)), None),
        **{name: tuple(sorted(address.said(key, several[name]))) for name, key in _SEVERAL.items()},
    )


def _steps() -> dict[float | None, str]:
    return {step: facets.surely(step) for step in facets.STEPS}


def current() -> Filters:
    """The filters of this run."""
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


def _more() -> None:
    """Draw the filters that are folded away, where they are unfolded or where one of them is set."""
    keys = (*(facet.key for facet in facets.MORE), facets.CONFIDENCE)
    is_set = any(st.session_state.get(key) or key in st.query_params for key in keys)
    folded = st.expander(t("filters.more"), key="more_filters", on_change="rerun", icon=":material/tune:")
    if not (folded.open or is_set):
        return
    with folded:
        for facet in facets.MORE:
            _facet(facet)
        address.adopt(facets.CONFIDENCE, _steps, is_one=True)
        st.selectbox(
            narrowed.label("sure_from"),
            facets.STEPS,
            format_func=facets.surely,
            key=facets.CONFIDENCE,
            bind="query-params",
            help=t("filters.sure_from.help"),
        )


def _facet(facet: Facet) -> None:
    _several(facet.field, facet.key, lambda: catalogue.options(facet.facet))


def _several(field: str, key: str, offer: Callable[[], Mapping[str, str]]) -> None:
    """Draw one choice of several codes, which the address keeps by their names."""
    address.adopt(key, offer)
    offered = offer()
    st.multiselect(
        narrowed.label(field),
        options=list(offered),
        format_func=lambda code: offered.get(code, code),
        key=key,
        bind="query-params",
        placeholder=t(f"filters.{field}.all"),
        help=t(f"filters.{field}.help"),
    )


def _reset(field: str | None = None) -> None:
    """Unset one filter, or all."""
    for name, key in _KEYS.items():
        if field in {None, name} and key in st.session_state:
            st.session_state[key] = catalogue.years() if name == "years" else None if name == "sure_from" else []
