"""The choice of period lengths on a page: years, years to date, halves, quarters, months; never joined with another."""

from __future__ import annotations

import streamlit as st

_WORDS = {
    "year": "Years",
    "year_to_date": "Year to date",
    "half": "Half-years",
    "quarter": "Quarters",
    "month": "Months",
}
_ALWAYS = ("fiscal_year", "other", "unknown")


def choose(key: str, default: tuple[str, ...] = ("year",)) -> tuple[str, ...]:
    """Draw the choice and return the period kinds to show. Odd and unknown periods are shown with full years."""
    chosen = st.pills(
        "Period length",
        options=list(_WORDS),
        format_func=lambda kind: _WORDS[kind],
        selection_mode="multi",
        default=list(default),
        key=key,
        bind="query-params",
        help="Figures of different lengths can share the chart, but no line joins them.",
    )
    kinds = tuple(chosen)
    return kinds + _ALWAYS if "year" in kinds else kinds
