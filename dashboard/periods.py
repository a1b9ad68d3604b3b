"""The choice of period lengths on a page: years, years to date, halves, quarters, months; never joined with another."""

from __future__ import annotations

import streamlit as st

from dashboard.words import t

_KINDS = ("year", "year_to_date", "half", "quarter", "month")
_ALWAYS = ("fiscal_year", "other", "unknown")


def choose(key: str, default: tuple[str, ...] = ("year",)) -> tuple[str, ...]:
    """Draw the choice and return the period kinds to show. Odd and unknown periods are shown with full years."""
    chosen = st.pills(
        t("panels.periods.label"),
        options=_KINDS,
        format_func=lambda kind: t(f"panels.periods.{kind}"),
        selection_mode="multi",
        default=list(default),
        key=key,
        bind="query-params",
        help=t("panels.periods.help"),
    )
    kinds = tuple(chosen)
    return kinds + _ALWAYS if "year" in kinds else kinds
