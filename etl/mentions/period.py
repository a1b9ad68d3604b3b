"""What a time expression is, and the dates it stands for."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

_NEARLY_OVER = timedelta(days=7)
PeriodKind = Literal["span", "this_year", "so_far", "same", "basis", "now"]


class Period(NamedTuple):
    """One time expression.

    `span` has `months` (first and last, 1 to 12, or past 12 for a year that runs on) and a `year`, None where the text
    leaves it open (`code` same_year: that of what was spoken of). `same` points back at a period named before (`code`:
    month, quarter, half, period, year). `basis` is a comparison without a number of its own (`code`: yoy, mom, qoq).
    `year_said` tells a printed year from a derived one; `day` is set where one day, or part of a month, is meant, and
    `days` (first and last) where days are counted together: "October 1 to 19", "the week to October 22".
    `vague` marks what no figure can be dated by: "early 2024", "since 2020", "2021-2023", "the past 12 months".
    """

    start: int
    end: int
    kind: PeriodKind
    months: tuple[int, int] = (1, 12)
    year: int | None = None
    year_said: bool = False
    code: str = ""
    day: int | None = None
    vague: bool = False
    days: tuple[int, int] | None = None

    @property
    def is_year(self) -> bool:
        """Whether the whole of a calendar year is meant."""
        return self.kind == "span" and self.months == (1, 12)

    def dates(self, published: date | None, year: int | None = None) -> tuple[date, date] | None:
        """First and last day, in the year said, the year given, or the latest that had begun at publication."""
        chosen = self.year if self.year is not None else year
        if chosen is None:
            if published is None:
                return None
            chosen = latest_year(self.months, published)
        whole = month_span(chosen, *self.months)
        if whole is None or self.days is None:
            return whole
        return whole[0].replace(day=self.days[0]), whole[1].replace(day=min(self.days[1], whole[1].day))


def month_just_over(published: date) -> tuple[date, date] | None:
    """The month before that of publication; None in the last days of a month, which a report may already be about."""
    if (published + _NEARLY_OVER).month != published.month:
        return None
    last = published.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


@lru_cache(maxsize=256)
def month_span(year: int, first: int, last: int) -> tuple[date, date] | None:
    """The days from the first of month `first` to the end of month `last`, both counted from January of `year`."""
    start_year, start_month = year + (first - 1) // 12, (first - 1) % 12 + 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    if not 1900 <= start_year <= 2100:
        return None
    return date(start_year, start_month, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])


def latest_year(months: tuple[int, int], published: date) -> int:
    """The latest year in which a span of months had ended by publication, or was current in its last month."""
    return published.year if months[1] <= published.month else published.year - 1
