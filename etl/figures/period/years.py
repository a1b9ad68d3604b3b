"""Spans of whole months as dates: a year, the same months of another, how many there are."""

from __future__ import annotations

from datetime import date, timedelta

from etl.figures.base.context import Dates
from etl.mentions.periods import month_span
from etl.records import Basis

_YEAR = 12
WEEK = timedelta(days=7)


def whole_year(year: int) -> Dates:
    """The days of a calendar year."""
    return date(year, 1, 1), date(year, 12, 31)


def is_month(dates: Dates) -> bool:
    """Whether a span is of one month."""
    return (dates[0].year, dates[0].month) == (dates[1].year, dates[1].month)


def years_before(dates: Dates | None, size: int) -> Dates | None:
    """The same months so many years before."""
    if dates is None:
        return None
    start, end = dates
    return month_span(start.year - size, start.month, end.month + _YEAR * (end.year - start.year))


def months_before(dates: Dates, size: int) -> Dates | None:
    """As many whole months, so many months before."""
    start = dates[0]
    first = _YEAR * start.year + start.month - 1 - size
    return month_span(first // _YEAR, first % _YEAR + 1, first % _YEAR + months_of(dates))


def same_months(dates: Dates | None, year: int | None) -> Dates | None:
    """The same months of another year."""
    return years_before(dates, dates[0].year - year) if dates is not None and year is not None else None


def months_of(dates: Dates) -> int:
    """How many months a span has."""
    return 12 * (dates[1].year - dates[0].year) + dates[1].month - dates[0].month + 1


def usual_basis(dates: Dates | None) -> Basis:
    """What a growth is on where nothing says so: the year before, but that of a week another one."""
    is_week = dates is not None and dates[1] - dates[0] == timedelta(days=6)
    return "change" if is_week else "yoy"
