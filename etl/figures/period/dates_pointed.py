"""Finds the span that words like "the month", "the full year" or "a year earlier" point at without naming it."""

from __future__ import annotations

from datetime import timedelta

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import listed_in
from etl.figures.period.so_far import year_under_way
from etl.figures.period.years import months_before, months_of, whole_year, years_before
from etl.figures.status.certainty import status_of
from etl.mentions.periods import Period, month_span

_LOOKING_BACK = 2
_QUARTER = 3
_YEAR = 12
_THREE_WORDS = 3
_END_REACH = 8
_BUSINESS_YEAR = (4, 15)  # from April to March
_JUST_BEGUN = timedelta(days=91)
_AWAY = ("-", "+", "<")
_MONTHS_OF = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def span_pointed_at(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The span that "the month" or "the year" points back at."""
    context = scene.context
    if period.code == "business_year":
        return _business_year(base, scene)
    if period.code.startswith(_AWAY):
        return _away(period.code, base, scene)
    if period.code == "period" and (counted := _months_counted(period, base, scene)) is not None:
        return counted
    if period.code == "period" and scene.previous is None:
        base = context.named_span or context.last_level or base  # of two spans the one that the sentence ended on
        if context.is_new_paragraph and base is not None and months_of(base) == 1:
            base = context.months_told or base  # nobody calls a month a period
    if period.code == "month" and _is_long(base):
        base = context.month or base
    if _is_shorter(base, period, context.period):
        base = context.period
    is_told = period.code == "year" and scene.previous is None and context.year is not None
    if is_told and scene.wording("period.that_year").fullmatch(scene.text[period.start : period.end]):
        return context.year
    over = _year_over(period, scene) if period.code == "year" and period.year is None else None
    if (pointed_at := over or year_under_way(period, base, scene)) is not None:
        return pointed_at
    named = _named_before(period, scene) or _whole_year_ahead(period, base, scene)
    named = named or _part_just_over(period, base, scene)
    return named or _same(period, base, scene) or _year_just_over(period, base, scene)


def _year_over(period: Period, scene: Scene) -> Dates | None:
    """The year named before "the year" in the sentence ("in 2019 it had stood at 9,000 for the year"), or, where one
    looks back from its end, that of what was told last ("By the end of the year it had got to 9,000").
    """
    published, told = scene.context.published, scene.context.last_level
    earlier = _named_before(period, scene)
    if published is None or (earlier is not None and earlier[1].year < published.year):
        return earlier
    is_end = "end" in scene.text[max(0, period.start - _END_REACH) : period.end].casefold()
    is_past = is_end and scene.previous is None and scene.wording("period.looks_back").search(scene.head)
    return whole_year(told[0].year) if is_past and told is not None and told[1].year < published.year else None


def _months_counted(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The span of as many months as "those five months" says, spoken of last; else the first so many of the year."""
    said = scene.text[period.start : period.end].split()
    count = listed_in("month_counts").get(said[1].casefold()) if len(said) == _THREE_WORDS else None
    if count is None:
        return None
    spoken_of = (base, scene.context.period, scene.context.last_level, scene.context.topic_period)
    told = next((dates for dates in spoken_of if dates is not None and months_of(dates) == int(count)), None)
    is_known = base is not None and (base[0].month == 1 or base[1].month == int(count))
    return month_span(base[1].year, 1, int(count)) if told is None and base is not None and is_known else told


def _away(code: str, base: Dates | None, scene: Scene) -> Dates | None:
    """The span so many years or months before the one spoken of, or the year after it."""
    if code.startswith("+"):
        return _year_after(base, scene)
    size = int(code[1:])
    return years_before(base, size) if code.startswith("-") else _months_away(size, base, scene)


def _year_after(base: Dates | None, scene: Scene) -> Dates | None:
    """The year after the one spoken of, be it foretold; after that of publication where none is."""
    told = next((draft.period for draft in reversed(scene.drafts) if not draft.is_base), None)
    foretold = scene.context.forecast_period if scene.previous is None else None
    year, published = told or foretold or _year_named(scene) or base, scene.context.published
    if year is not None and months_of(year) == _YEAR:
        return years_before(year, -1)
    return whole_year(published.year + 1) if published is not None else None


def _year_named(scene: Scene) -> Dates | None:
    """The year of what the sentence before told of without a figure ("The exports started in 2018")."""
    named = scene.context.named_span if scene.previous is None else None
    return whole_year(named[0].year) if named is not None else None


def _months_away(size: int, base: Dates | None, scene: Scene) -> Dates | None:
    """The month or quarter before the one spoken of ("in the previous month")."""
    of_size = [dates for dates in (base, scene.context.month, scene.context.topic_period) if dates]
    told = next((dates for dates in of_size if months_of(dates) == size), None)
    return months_before(told, size) if told else None


def _part_just_over(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The quarter or half that the month spoken of ends, or, where none was, that was over last at publication."""
    size, published = _MONTHS_OF.get(period.code, 0), scene.context.published
    if size not in (_QUARTER, 2 * _QUARTER) or published is None or period.year is not None:
        return None
    if base is not None:
        is_end = months_of(base) == 1 and base[1].month % size == 0
        return month_span(base[1].year, base[1].month - size + 1, base[1].month) if is_end else None
    last = (published.month - 1) // size * size
    year, last = (published.year, last) if last else (published.year - 1, _YEAR)
    told = month_span(year, last - size + 1, last)
    return told if told and published - told[1] <= _JUST_BEGUN and status_of(scene, told) == "actual" else None


def _business_year(base: Dates | None, scene: Scene) -> Dates | None:
    """The business year spoken of; else the one under way, or the one just over where the new one has just begun. What
    is foretold is of the one under way."""
    published, is_told = scene.context.published, status_of(scene, None) == "actual"
    if is_told and base is not None and months_of(base) == _YEAR and base[0].month != 1:
        return base
    if published is None:
        return None
    day = published - _JUST_BEGUN if is_told else published
    return month_span(day.year - (day.month < _BUSINESS_YEAR[0]), *_BUSINESS_YEAR)


def _is_shorter(base: Dates | None, period: Period, told: Dates | None) -> bool:
    """Whether "the half-year" is what the article is about, and not the month that stands before it."""
    if base is None or told is None or base == told:
        return False
    return (
        told[0] <= base[0]
        and base[1] <= told[1]
        and months_of(base) < _MONTHS_OF.get(period.code, 0) == months_of(told)
    )


def _is_long(dates: Dates | None) -> bool:
    """Whether a span is of more months than one, so that "the month" is not it."""
    return dates is not None and (dates[0].year, dates[0].month) != (dates[1].year, dates[1].month)


def _whole_year_ahead(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The year of publication, where "the full year" is said of a forecast and no span of that year came before."""
    published = scene.context.published
    if period.code != "year" or period.year is not None or published is None:
        return None
    year = whole_year(published.year)
    if base is not None and scene.wording("period.looks_back").search(scene.head):
        return None  # "By the end of the year it had got to 9,000"
    is_looking_back = base is not None and base[0].year == published.year - 1 and published.month <= _LOOKING_BACK
    if is_looking_back and (
        scene.wording("status.revised_then").search(scene.head) or scene.wording("status.aimed_then").search(scene.head)
    ):
        return None  # "it raised its full-year target", told in January of the year just over
    is_before = base is None or base[1] < year[0]
    return year if is_before and status_of(scene, year) != "actual" else None


def _of_its_size(period: Period, base: Dates, scene: Scene) -> Dates:
    """The quarter or half spoken of last, be it foretold, where the last span is none ("the same quarter of 2024")."""
    size, context = _MONTHS_OF.get(period.code, 0), scene.context
    if size not in (_QUARTER, 2 * _QUARTER) or months_of(base) == size:
        return base
    told = (context.forecast_period, context.period, context.named_span, context.topic_period)
    return next((dates for dates in told if dates is not None and months_of(dates) == size), base)


def _same(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    if period.code == "year" and period.year is not None:
        return whole_year(period.year)
    if base is None or (period.code == "year" and months_of(base) == _YEAR):
        return base
    base = _of_its_size(period, base, scene)
    if period.year is not None:
        last = base[1].month if base[1].year == base[0].year else base[1].month + 12
        return month_span(period.year, base[0].month, last)
    return whole_year(base[0].year) if period.code == "year" else base


def _year_just_over(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The year before, where an article of the first weeks of a year tells what "the full year" brought."""
    published = scene.context.published
    is_whole = period.code == "year" and period.year is None and base is None
    return whole_year(published.year - 1) if is_whole and published and published.month <= _LOOKING_BACK else None


def _named_before(period: Period, scene: Scene) -> Dates | None:
    """The month or quarter of the sentence that "the month" points back at."""
    size = _MONTHS_OF.get(period.code)
    earlier = [
        p for p in scene.m.periods
        if p.kind == "span" and p.end <= period.start and p.months[1] - p.months[0] + 1 == size and p.day is None
    ]  # fmt: skip
    if not earlier or period.year is not None:
        return None
    return earlier[-1].dates(scene.context.published, earlier[-1].year)
