"""The choice of period lengths on a page: years, years to date, halves, quarters, months; never joined with another."""

from __future__ import annotations

from dashboard import coded
from dashboard.words import t

_KINDS = ("year", "year_to_date", "half", "quarter", "month")
_ALWAYS = ("fiscal_year", "other", "unknown")


def choose(key: str, default: tuple[str, ...] = ("year",)) -> tuple[str, ...]:
    """Draw the choice and return the period kinds to show. Odd and unknown periods are shown with full years."""
    kinds = coded.some_of(
        key,
        t("panels.periods.label"),
        _KINDS,
        lambda kind: t(f"panels.periods.{kind}"),
        default,
        t("panels.periods.help"),
    )
    return kinds + _ALWAYS if "year" in kinds else kinds
