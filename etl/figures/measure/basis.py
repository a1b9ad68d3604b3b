"""Decides what a growth is measured on: the year before, the month before, or another span."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from itertools import pairwise
from typing import Final

from etl.figures.base.context import Dates
from etl.figures.base.lists import number_runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.period.set_against import is_compared_with, is_of_record, is_over_base, owns_growth, time_of_growth
from etl.figures.period.spans import spans
from etl.figures.period.years import is_month, months_before, usual_basis, years_before
from etl.mentions.numbers import Number
from etl.mentions.periods import Period, month_span
from etl.records import Basis

_CLAUSE_END = re.compile(r"[;；]|\.\s|\bbut\s(?:also\s|still\s)?(?:up|down|lower|higher|below|above)\b")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_BASES: Final[Mapping[str, Basis]] = {"yoy": "yoy", "mom": "mom", "qoq": "change", "wow": "change"}
_MARKER_REACH = 18
_NOUN_REACH = 36
_ALMOST_A_YEAR = timedelta(days=360)
_QUARTER = 3
_TWO, _PAIR_REACH = 2, 24


def last_of_list(scene: Scene) -> Number:
    """The last of the numbers that this one is listed with: a marker behind the list holds for all of it."""
    for run in number_runs(scene.m):
        if scene.number in run:
            return run[-1]
    return scene.number


def first_of_list(scene: Scene) -> Number:
    """The first of the numbers that this one is listed with: a marker before the list holds for all of it."""
    return next((run[0] for run in number_runs(scene.m) if scene.number in run), scene.number)


def basis_marker(scene: Scene) -> Basis | None:
    """The comparison that a marker near the number names: yoy, mom, or change for a quarter."""
    chosen = _of_pair(scene) or _marker(scene)
    return _BASES[chosen.code] if chosen else None


def _of_pair(scene: Scene) -> Period | None:
    """The marker of a growth that is one of two, where two markers are listed with them in their order ("up 9% and 4%
    year on year and month on month, respectively", 同比和环比分别增长9%和4%).
    """
    run = next((run for run in number_runs(scene.m) if scene.number in run), [])
    if len(run) != _TWO:
        return None
    listed = wording("growth.between_bases")
    markers = [p for p in scene.m.periods if p.kind == "basis" and p.code in ("yoy", "mom")]
    for one, other in pairwise(markers):
        is_near = 0 <= run[0].start - other.end < _PAIR_REACH or 0 <= one.start - run[-1].end < _PAIR_REACH
        if is_near and one.code != other.code and listed.fullmatch(scene.text[one.end : other.start]):
            return (one, other)[run.index(scene.number)]
    return None


def _marker(scene: Scene) -> Period | None:
    """The comparing words of the number: behind it in English, before it in Chinese or before a noun of growth."""
    number, text = scene.number, scene.text
    last = last_of_list(scene)
    limit = _stop(last, scene)
    first = first_of_list(scene)
    last_end = max((n.end for n in scene.m.numbers if n.end <= first.start), default=0)
    time = time_of_growth(scene)
    markers = [p for p in scene.m.periods if p.kind == "basis" and p is not time and not owns_growth(p, scene)]
    after = [p for p in markers if number.end <= p.start < limit]
    before = [
        p for p in markers
        if last_end <= p.start and p.end <= first.start
        and _is_at(p, first, text) and not _closes(p, last_end, first, text)
    ]  # fmt: skip
    is_chinese = bool(_CHINESE.search(text[:40]))
    is_noun = before and wording("growth.noun_of").match(text[before[-1].end : first.outer_start])
    nearest = [*before[-1:], *after[:1]] or [
        p for p in markers if last_end <= p.start and _opens_clause(p, first, text)
    ]
    if not nearest:
        return None
    return nearest[0] if is_chinese or is_noun else nearest[-1]


def _stop(last: Number, scene: Scene) -> int:
    """Where the words behind a growth end: before the next number that is neither the level that it led to nor the one
    that it started from ("up 20% from 9,000 a month earlier")."""
    end = last.end
    for number in (n for n in scene.m.numbers if n.start > last.start):
        between = scene.text[end : number.outer_start]
        leads_on = wording("place.growth_to").fullmatch(between) or wording("period.base_follows").fullmatch(between)
        if not (leads_on or (end == last.end and is_over_base(number, scene.text))) or number.kind != "count":
            return number.start
        end = number.end
    return len(scene.text)


def _opens_clause(marker: Period, first: Number, text: str) -> bool:
    """Whether a comparison is told before the clause that it is of ("Month on month, sales rose by 9%")."""
    is_before = marker.end <= first.start
    return is_before and wording("growth.marker_opens").match(text[marker.end : first.start]) is not None


def _is_at(marker: Period, first: Number, text: str) -> bool:
    """Whether a comparison stands right before a number, or before its noun of growth."""
    if first.start - marker.end < _MARKER_REACH:
        return True
    is_near = first.start - marker.end < _NOUN_REACH
    return is_near and wording("growth.noun_of").match(text[marker.end : first.outer_start]) is not None


def _closes(marker: Period, last_end: int, first: Number, text: str) -> bool:
    """Whether a comparison belongs to the number right before it ("5% MoM growth, 3% YoY decline")."""
    is_behind = last_end > 0 and not text[last_end : marker.start].strip()
    return is_behind and "," in text[marker.end : first.outer_start]


def basis_from(row: Dates | None, scene: Scene, default: Basis) -> Basis:
    """The basis that a named comparison gives: the same months a year before, the month before, or another span."""
    bases = [] if _is_marked_apart(scene) else _named_bases(scene)
    usual = usual_basis(row)
    if default == "yoy" != usual and basis_marker(scene) is None:
        default = usual
    if default == "mom" and row is not None and _is_quarter(row):
        return "change"  # 环比 of a quarter is on the quarter before
    if not bases or row is None:
        return default
    if bases[0].code == "relative":
        return "yoy"  # "than last year" after a count of months means those months
    if bases[0].code == "last_month" and is_month(row):
        return "mom"  # "than that of last month" in a report on an earlier month means the month before that
    compared = _dates(bases[0], row, scene)
    return between(row, compared, default) if compared is not None else default


def _is_marked_apart(scene: Scene) -> bool:
    """Whether a noun of growth with its own comparison stands before a number that is not the last of its list ("a
    year-on-year rise of 9% and 4% more than in April")."""
    if last_of_list(scene) is scene.number:
        return False
    noun = wording("growth.noun_of")
    markers = (p for p in scene.m.periods if p.kind == "basis" and scene.last_end <= p.start < scene.number.start)
    return any(noun.match(scene.text[marker.end : scene.number.outer_start]) for marker in markers)


def _named_bases(scene: Scene) -> list[Period]:
    """The spans that the number is compared with, by where they stand."""
    named = [p for p in spans(scene) if _is_dated(p)]
    named = [p for p in named if not is_of_record(p, scene)]
    if _CHINESE.search(scene.text):  # in Chinese the base stands before the number
        return [p for p in named if is_compared_with(p, scene) and scene.last_end <= p.start < scene.number.start]
    base = _base_behind(scene)
    if base is not None:
        stop = next((n.start for n in scene.m.numbers if n.start > base.start), len(scene.text))
        return [p for p in named if base.start <= p.start < stop]
    last = last_of_list(scene)
    stop = _stop(last, scene)
    behind = [p for p in named if is_compared_with(p, scene) and last.end <= p.start < stop]
    behind = [p for p in behind if not owns_growth(p, scene)]
    behind = [p for p in behind if not _CLAUSE_END.search(scene.up_to(p))]
    return behind or _opening_base(named, scene)


def _is_dated(period: Period) -> bool:
    """Whether an expression fixes a span to compare with: it names one, or points at that of another year."""
    points = period.kind == "same" and (period.year is not None or period.code[:1] in ("-", "<"))
    return period.kind == "span" or points


def _opening_base(named: list[Period], scene: Scene) -> list[Period]:
    """The span that the clause of the number sets it against from the start ("Against March, that is a fall of 9%")."""
    before = [p for p in named if p.end <= scene.number.start and not _CLAUSE_END.search(scene.since(p))]
    return [p for p in before[-1:] if scene.wording("growth.base_opens").search(scene.text[: p.start])]


def _base_behind(scene: Scene) -> Number | None:
    """The number that a growth started from, behind it or behind the level that it led to."""
    end = scene.number.end
    for number in scene.following:
        between = scene.text[end : number.outer_start]
        if is_over_base(number, scene.text) or wording("period.base_follows").match(between):
            return number
        if number.kind != "count" or not wording("place.growth_to").fullmatch(between):
            return None
        end = number.end
    return None


def _dates(base: Period, row: Dates, scene: Scene) -> Dates | None:
    if base.code.startswith("-"):
        return years_before(row, int(base.code[1:]))
    if base.code.startswith("<"):
        return months_before(row, int(base.code[1:]))
    is_same = base.kind == "same" or (base.is_year and row[1] - row[0] < _ALMOST_A_YEAR)
    if is_same and base.year is not None:
        return month_span(base.year, row[0].month, row[1].month)  # the same months of that year
    if base.year is not None:
        return base.dates(scene.context.published, base.year)
    year = row[0].year if base.months[0] <= row[0].month - 1 else row[0].year - 1
    return month_span(year, *base.months)


def between(row: Dates, compared: Dates, default: Basis) -> Basis:
    """The basis of a change from one span to another; the default where they are the same."""
    if _months(compared) == _months(row) and compared[0].year == row[0].year - 1:
        return "yoy"
    if is_month(row) and is_month(compared) and compared[1] == row[0] - timedelta(days=1):
        return "mom"
    return "change" if compared != row else default


def _months(dates: Dates) -> tuple[int, int]:
    return dates[0].month, dates[1].month


def _is_quarter(dates: Dates) -> bool:
    first, last = _months(dates)
    return dates[0].year == dates[1].year and last - first == _QUARTER - 1 and last % _QUARTER == 0
