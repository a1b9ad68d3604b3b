"""Lengths of time in words: full years, months, "January to June"."""

from __future__ import annotations

from babel.dates import get_month_names

from dashboard.words import language, t

_KINDS = ("year", "fiscal_year", "quarter", "month")


def in_words(span: str) -> str:
    """A span of queries/sql/compare_measures.sql: a kind of period, or the first and last month of a part of a year."""
    if span in _KINDS:
        return t(f"spans.{span}")
    months = get_month_names("wide", context="stand-alone", locale=language())
    first, last = (months[int(month)] for month in span.split("-"))
    return first if first == last else t("spans.part", first=first, last=last)
