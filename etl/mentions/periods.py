"""Finds the time spans that a text names, read as on the day of publication."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from etl.mentions import period_patterns as patterns
from etl.vocabulary import Vocabulary, vocabulary

PeriodKind = Literal["span", "this_year", "so_far", "same", "basis", "now"]


@dataclass(frozen=True, slots=True)
class Period:
    """One time expression.

    `span` has `months` (first and last, 1 to 12, or past 12 for a year that runs on) and a `year`, None where the text
    leaves it open. `same` points back at a period named before (`code`: month, quarter, half, period, year). `basis` is
    a comparison without a number of its own (`code`: yoy, mom, qoq). `year_said` tells a printed year from a derived
    one; `day` is set where one day is meant; `vague` marks "early 2024".
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
        return month_span(chosen, *self.months)


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


def find_periods(text: str, published: date | None, known: Vocabulary | None = None) -> list[Period]:
    """All time expressions in `text`, in reading order, the longest where they overlap.

    Relative years ("last year") are resolved against `published`; without it they stay open and give no date.
    """
    table = patterns.compiled(known or vocabulary())
    found: list[Period] = []
    for hit in table.grammar.finditer(text):
        period = _from_grammar(hit, published, table)
        if period is not None:
            found.append(period)
    for hit in table.phrases.find(text):
        if not any(hit.start < other.end and other.start < hit.end for other in found):
            found.append(_from_phrase(hit.start, hit.end, hit.kind, hit.code, published))
        elif hit.kind == "basis":
            found = [other for other in found if not (hit.start <= other.start and other.end <= hit.end)]
            if not any(hit.start < other.end and other.start < hit.end for other in found):
                found.append(_from_phrase(hit.start, hit.end, hit.kind, hit.code, published))
    return _joined(sorted(found, key=lambda period: period.start), text)


def _joined(found: list[Period], text: str) -> list[Period]:
    """"The same months of 2022" is one expression: the span in force, in that year."""
    joined: list[Period] = []
    for period in found:
        last = joined[-1] if joined else None
        if last and last.kind == "same" and period.is_year and text[last.end : period.start].strip() in _OF:
            joined[-1] = replace(last, end=period.end, year=period.year, year_said=True)
        else:
            joined.append(period)
    return joined


_OF = frozenset({"", "of", "in", "a", ",", "of the", "的"})


def _from_phrase(start: int, end: int, kind: str, code: str, published: date | None) -> Period:
    if kind == "relative_year":
        offset = int(code)
        if offset == 0:
            return Period(start, end, "this_year", year=published.year if published else None)
        return Period(start, end, "span", year=published.year + offset if published else None, code="relative")
    if kind == "relative_month":
        return _relative_month(start, end, int(code), published)
    if kind in ("same", "basis"):
        return Period(start, end, "same" if kind == "same" else "basis", code=code)
    return Period(start, end, "so_far" if kind == "so_far" else "now")


def _relative_month(start: int, end: int, offset: int, published: date | None) -> Period:
    if published is None:
        return Period(start, end, "now")
    month = published.month + offset
    year, month = (published.year, month) if month >= 1 else (published.year - 1, 12)
    return Period(start, end, "span", (month, month), year)


def _year_of(hit: patterns.Hit, published: date | None) -> tuple[int | None, bool]:
    """The year that a grammar match names, and whether it is printed."""
    if hit.year is not None:
        return hit.year, True
    if hit.year_offset is not None:
        return (published.year + hit.year_offset if published else None), False
    return None, False


def _from_grammar(raw: object, published: date | None, table: patterns.PeriodPatterns) -> Period | None:
    hit = table.read(raw)
    if hit is None:
        return None
    year, said = _year_of(hit, published)
    period = Period(hit.start, hit.end, "span", hit.months, year, said, day=hit.day, vague=hit.vague)
    if hit.fiscal and year is None and published is not None:
        # a business year runs from April; the current one began in the latest April
        current = published.year if published.month >= 4 else published.year - 1
        period = replace(period, year=current + (hit.fiscal_offset or 0))
    if hit.ends_in and year is None and published is not None:
        # "the year to March": the latest such year that had ended
        last = (hit.months[1] - 1) % 12 + 1
        end_year = published.year if last <= published.month else published.year - 1
        period = replace(period, year=end_year - 1 if hit.months[1] > 12 else end_year)
    return period
