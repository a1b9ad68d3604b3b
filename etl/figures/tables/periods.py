"""Puts together the period of a cell from the headings that bear on it: "January" down the side, "2025" on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from etl.figures.base.context import Context, Dates
from etl.figures.period.years import years_before
from etl.figures.tables.heads import Head
from etl.mentions.periods import Period, latest_year, month_span
from etl.records import Basis


@dataclass(frozen=True, slots=True)
class Dating:
    """What headings say of a period. `is_said` is False where they say nothing at all; `dates` is None where what
    they say fixes none."""

    dates: Dates | None
    is_said: bool = True


def dating(levels: Sequence[Sequence[Head]], siblings: Sequence[Head], context: Context) -> Dating:
    """The period of a cell. `levels` are the headings that bear on it, the nearest first, those of one level being
    its row's and its column's; `siblings` are all the columns' headings (they say how far a year to date goes)."""
    spans = [[p for head in level for p in head.spans] for level in levels]
    nearest = levels[0]
    is_bare = not any(spans[0]) and not any(head.spans for head in siblings)
    to_date = [head for level in (levels if is_bare else levels[:1]) for head in level if head.marked("ytd")]
    if to_date and not any(not p.is_year for p in spans[0]):
        dates = _to_date(spans, siblings, context)
        return Dating(years_before(dates, 1) if any(head.marked("year_ago") for head in nearest) else dates)
    if any(head.marked("year_ago", "month_ago") for head in nearest):
        return Dating(_earlier(spans, siblings, context, is_year=any(h.marked("year_ago") for h in nearest)))
    is_full = any(head.marked("full", "forecast", "target") for head in nearest)
    if not is_full and (dates := _as_far_as(spans[0], siblings)):
        return Dating(dates)
    return _dated(spans, context, is_full=is_full)


def _dated(spans: Sequence[Sequence[Period]], context: Context, *, is_full: bool) -> Dating:
    """The period that spans give, the nearest headings' first: their months, else their year, else the article's."""
    months = next((found for level in spans if (found := [p for p in level if not p.is_year])), [])
    years = next((said for level in spans if (said := _years(level))), set())
    if months and not (is_full and not any(not p.is_year for p in spans[0])):
        return Dating(_of_months(months, _years(spans[0]) or years, context))
    if years:
        return Dating(_of_year(years, context, is_full=is_full))
    if is_full and context.topic_period:
        return Dating(month_span(context.topic_period[0].year, 1, 12))
    return Dating(context.topic_period, is_said=False)


def _years(spans: Sequence[Period]) -> set[int]:
    """The years that spans name, those of months included."""
    return {p.year for p in spans if p.year is not None}


def _of_months(months: Sequence[Period], years: set[int], context: Context) -> Dates | None:
    """The dates of the months that are named once, in the one year that is named."""
    if len({p.months for p in months}) != 1:
        return None
    if len(years) > 1:
        return None
    first, last = months[0].months
    if years:
        return month_span(next(iter(years)), first, last)
    if context.published:
        return month_span(latest_year((first, min(last, 12)), context.published), first, last)
    return month_span(context.topic_period[0].year, first, last) if context.topic_period else None


def _of_year(years: set[int], context: Context, *, is_full: bool) -> Dates | None:
    """A whole year; the year of publication is one only when it is over, else it goes as far as the article does."""
    if len(years) != 1:
        return None
    year = next(iter(years))
    published, topic = context.published, context.topic_period
    if is_full or published is None or year != published.year or published.month == 12:
        return month_span(year, 1, 12)
    is_to_date = topic and topic[0] == date(year, 1, 1) and topic[1] <= published
    return topic if is_to_date else None


def _as_far_as(said: Sequence[Period], siblings: Sequence[Head]) -> Dates | None:
    """What a bare year means beside a column of one of its months ("Nov-22", "2022"): the year as far as that month,
    and the same months of the year before where both years are bare."""
    months = [(p.year, p.months[1]) for h in siblings for p in h.spans if not p.is_year and p.year is not None]
    bare = {p.year for h in siblings for p in h.spans if p.is_year}
    if len(said) != 1 or not said[0].is_year or said[0].year is None or not months:
        return None
    year, month = max(months)
    is_before = bare == {year, year - 1} and said[0].year == year - 1
    return month_span(said[0].year, 1, month) if said[0].year == year or is_before else None


def _to_date(spans: Sequence[Sequence[Period]], siblings: Sequence[Head], context: Context) -> Dates | None:
    """From January to the month that the table is of."""
    month = _latest_month(spans, siblings, context)
    years = _years(spans[0])
    if month is None or len(years) > 1:
        return None
    year = next(iter(years), month[0])
    return month_span(year, 1, month[1])


def _earlier(
    spans: Sequence[Sequence[Period]], siblings: Sequence[Head], context: Context, *, is_year: bool
) -> Dates | None:
    """The same months a year before the table's, or the month before."""
    if not is_year:
        month = _latest_month(spans, siblings, context)
        if month is None:
            return None
        year, number = month
        return month_span(year, number - 1, number - 1) if number > 1 else month_span(year - 1, 12, 12)
    now = [p for level in [*spans, *[h.spans for h in siblings]] for p in level]
    dates = {d for p in now if (d := p.dates(context.published))} or ({context.topic_period} - {None})
    if len(dates) != 1:
        return None
    ((start, end),) = dates  # type: ignore[misc]
    last = end.month + 12 * (end.year - start.year)
    return month_span(start.year - 1, start.month, last)


def _latest_month(
    spans: Sequence[Sequence[Period]], siblings: Sequence[Head], context: Context
) -> tuple[int, int] | None:
    """Year and number of the latest month that the headings name, else of the article's month."""
    named = [p for level in spans for p in level] + [p for head in siblings for p in head.spans]
    dates = [d for p in named if not p.is_year and (d := p.dates(context.published, _one_year(named)))]
    ends = [d[1] for d in dates] or ([context.topic_period[1]] if context.topic_period else [])
    latest = max(ends, default=None)
    return (latest.year, latest.month) if latest else None


def _one_year(named: Sequence[Period]) -> int | None:
    years = _years(named)
    return max(years) if years else None


def compared(later: Dates | None, earlier: Dates | None) -> Basis | None:
    """The basis of a change between two periods: over a year, over a month, or over another span."""
    if later is None or earlier is None or later == earlier:
        return None
    months = [(d[0].year * 12 + d[0].month, d[1].year * 12 + d[1].month) for d in (later, earlier)]
    (start, end), (start0, end0) = months
    if end - start != end0 - start0:
        return None
    if start - start0 == 12:
        return "yoy"
    return "mom" if start - start0 == 1 and start == end else "change"


def joined(dates: Sequence[Dates]) -> Dates | None:
    """One span over periods that follow one another without a gap, as a total over months has it."""
    ordered = sorted(dates)
    for (_, end), (start, _) in pairwise(ordered):
        if (start - end).days != 1:
            return None
    return (ordered[0][0], ordered[-1][1]) if ordered else None
