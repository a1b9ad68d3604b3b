"""The choice of period lengths on a page: years, years to date, halves, quarters, months; never joined with another."""

from __future__ import annotations

from dashboard import coded, later
from dashboard.words import t

_KINDS = ("year", "year_to_date", "half", "quarter", "month")
_ALWAYS = ("fiscal_year", "other", "unknown")


def choose(key: str, default: tuple[str, ...] = ("year",)) -> tuple[str, ...]:
    """Return the period kinds to show, and draw their choice once the page's first chart is on its way. Odd and unknown
    periods are shown with full years.
    """
    label, about = t("panels.periods.label"), t("panels.periods.help")
    later.after_first(lambda: coded.some_of(key, label, _KINDS, _named, default, about))
    kinds = coded.chosen_of(key, _KINDS, _named, default)
    return kinds + _ALWAYS if "year" in kinds else kinds


def _named(kind: str) -> str:
    return t(f"panels.periods.{kind}")
