"""Dates a number that another is compared with: "against 40.9%", "from 49,590", "after 244,121"."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache

from etl.figures.base.context import Dates
from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import NOTHING, wording
from etl.figures.measure.grown import measure_behind
from etl.figures.period.dates import dates_base, resolve
from etl.figures.period.rises import is_makers_rise, is_start_of_growth
from etl.figures.period.set_against import is_before_growth, is_compared_with, is_over_base
from etl.figures.period.spans import spans
from etl.figures.period.years import WEEK, is_month, months_before, months_of, same_months, whole_year, years_before
from etl.figures.place.places import told_for
from etl.figures.status.certainty import is_consensus, status_of
from etl.figures.subject.makers import overtaken, subjects
from etl.mentions.periods import Period, month_span

_BEHIND_REACH = 40
_SAID_BEFORE_REACH = 36
_COMPARED_REACH = 60
_MONTHS_DIFFER = 3
_ALMOST_A_YEAR = 360
_FEW_MONTHS = 3


@lru_cache(maxsize=4)
def is_base_number(scene: Scene) -> bool:
    """Whether a comparing word stands right before the number; remembered, since several fields ask."""
    if is_over_base(scene.number, scene.text):
        return True
    return scene.wording("period.base_number").search(scene.outer_head[-_COMPARED_REACH:]) is not None


def is_set_against(scene: Scene) -> bool:
    """Whether a Chinese number with its span is what another is set against (远高于2024年16%的增速)."""
    before = scene.wording("period.base_zh")
    if before is NOTHING:
        return False
    spans_before = [p for p in scene.m.periods if 0 <= scene.number.outer_start - p.end <= 1]
    return any(before.search(scene.text, 0, p.start) for p in spans_before)


def is_year_ago_level(scene: Scene) -> bool:
    """Whether "a year earlier" stands right before the number, as it does in Chinese (去年同期)."""
    return scene.wording("period.year_ago_before").search(scene.before(_SAID_BEFORE_REACH)) is not None


def previous_period(scene: Scene) -> Dates | None:
    """The span of the number before, leaving out numbers that were themselves a comparison."""
    plain = [draft for draft in scene.drafts if not draft.is_base]
    if not plain and scene.context.period is not None:
        return scene.context.period
    last = next(iter(plain[-1:] or scene.drafts[-1:]), None)
    if len(plain) > 1 and scene.number.kind != "count" and _is_base_of(plain[-1], plain[-2]):
        return plain[-2].period  # "1,743 in October and 1,050 in September, up 66%"
    return last.period if last else None


def _is_base_of(last: Draft, other: Draft) -> bool:
    """Whether the later-told of two levels of one thing is the earlier in time, and as long a span."""
    are_alike = _whose(last) == _whose(other) and last.is_count and other.is_count
    if not are_alike or last.period is None or other.period is None:
        return False
    is_as_long = abs((last.period[1] - last.period[0]) - (other.period[1] - other.period[0])).days <= _MONTHS_DIFFER
    return is_as_long and last.period < other.period


def _whose(draft: Draft) -> tuple[str | None, ...]:
    return draft.metric, draft.subject, draft.powertrain, draft.geography


def reference_period(scene: Scene) -> Dates | None:
    """The span of what the number is compared with."""
    return previous_period(scene) if scene.drafts else _only_span(scene) or scene.context.period


def _only_span(scene: Scene) -> Dates | None:
    """The one span of a sentence ("from 2.6% a year earlier to 4.9% in April")."""
    own = [p for p in spans(scene) if p.kind == "span" and not p.vague and p.code != "relative"]
    if len(own) != 1 or is_compared_with(own[0], scene) or dates_base(own[0], scene):
        return None
    return resolve(own[0], scene)


def base_period(scene: Scene) -> Dates | None:
    """The span of a comparison number: its own where one follows, else the same span a year earlier."""
    if not is_base_number(scene) or (not scene.drafts and _is_changed_aim(scene)):
        return None
    pair = scene.context.pair
    if pair is not None and not any(p.kind in ("span", "this_year", "basis") for p in scene.m.periods):
        return pair[0]
    reference = reference_period(scene)
    is_others = _is_rivals(scene) or _is_elsewhere(scene) or _is_of_other_kind(scene)
    if overtaken(scene) is not None or _is_old_aim(scene) or is_others or is_consensus(scene):
        return reference
    if not _right_behind(scene) and _is_growth_of_else(scene):
        return reference
    return _base_dates(scene, reference)


def _is_growth_of_else(scene: Scene) -> bool:
    """Whether it is how much another measure or the whole market grew then ("against 9% for the market")."""
    if scene.number.kind != "percent":
        return False
    return measure_behind(scene) is not None or scene.wording("growth.for_market").match(scene.tail) is not None


def _is_rivals(scene: Scene) -> bool:
    """Whether it is another's number, named right behind it ("against the 4,774 by VW", "that ... told for Korea")."""
    if told_for(scene):
        return True
    behind = next((f for f in subjects(scene) if f.start >= scene.number.end), None)
    return behind is not None and wording("period.by_maker").fullmatch(scene.up_to(behind)) is not None


def _is_of_other_kind(scene: Scene) -> bool:
    """Whether a share is that of other vehicles at the same time ("15% of the market, against 14% for hybrids")."""
    last = scene.previous
    behind = next((f for f in scene.m.named("powertrain") if f.start >= scene.number.end), None)
    is_share = scene.number.kind == "percent" and last is not None and last.metric == "powertrain_share"
    if not is_share or last is None or behind is None or behind.code == last.powertrain:
        return False
    return wording("period.by_maker").fullmatch(scene.up_to(behind)) is not None


def _is_elsewhere(scene: Scene) -> bool:
    """Whether it is told for another place at the same time ("more than the 3.1 million in Western Europe")."""
    is_share = scene.number.kind == "percent"
    told = (draft for draft in reversed(scene.drafts) if draft.metric.endswith("_share") or not is_share)
    last = next((draft for draft in told if is_share or draft.is_count), None)
    behind = next((f for f in scene.m.named("place") if f.start >= scene.number.end), None)
    if last is None or behind is None or behind.code == last.geography or _right_behind(scene):
        return False
    return wording("period.elsewhere").match(scene.up_to(behind)) is not None


def _base_dates(scene: Scene, reference: Dates | None) -> Dates | None:
    """The span that stands right behind a comparison number, else the reference a year before."""
    by_year = scene.wording("period.by_year")
    behind = (p for p in _right_behind(scene) if not by_year.search(scene.text[: p.start]))  # "from 81% by 2030"
    if scene.number.kind == "percent":  # "versus the 9% year-on-year fall in June" is of that June
        behind = (p for p in behind if not (p.kind == "basis" and is_before_growth(p, scene)))
    told = next((dates for p in behind if (dates := told_by_base(p, scene, reference))), None)
    if told is not None:
        return told[0]
    is_known = bool(scene.drafts) or is_start_of_growth(scene) or is_makers_rise(scene, reference)
    is_known = is_known or scene.number.kind == "percent"  # "Its share rose from 2.6% to 4.9%"
    before = shifted(reference, "yoy") if reference and is_known else None
    published = scene.context.published
    return None if before and published and before[0] > published else before  # a start is of no year ahead


def told_by_base(period: Period, scene: Scene, reference: Dates | None) -> tuple[Dates | None] | None:
    """What a span right behind a comparison number says of its dates, in a tuple of its own; None for nothing."""
    if reference is not None and (dates := _by_reference(period, scene, reference)):
        return (dates,)
    is_named = period.kind == "span" or (period.kind == "same" and period.year is not None)
    return (resolve(period, scene),) if is_named else None


def _by_reference(period: Period, scene: Scene, reference: Dates) -> Dates | None:
    """The dates that a span right behind has from those of the number compared: the same months at another time."""
    if period.code == "relative" and _is_short(reference):
        return shifted(reference, "yoy")  # "from 16,000 last year" after a month's count is that month's
    if period.code.startswith("-"):
        return years_before(reference, int(period.code[1:]))
    if period.code.startswith("<"):
        return months_before(reference, int(period.code[1:]))
    if period.is_year and period.year_said and _is_of_month(scene):
        return same_months(reference, period.year)
    if period.kind == "basis":
        return shifted(reference, period.code)
    return (reference[0].replace(month=1), reference[1]) if period.kind == "so_far" and is_month(reference) else None


def _is_of_month(scene: Scene) -> bool:
    """Whether a number that is set against a month's is too small for a whole year's ("33,000, against 29,000 in
    2023"): it is that month's in the year named.
    """
    last = next((draft for draft in reversed(scene.drafts) if draft.is_count and draft.period), None)
    if last is None or last.period is None or scene.number.kind != "count":
        return False
    return months_of(last.period) == 1 and scene.number.value < _FEW_MONTHS * last.value


def _is_changed_aim(scene: Scene) -> bool:
    """Whether it is told as what a target was lowered or raised from."""
    return scene.wording("status.aim_from").search(scene.outer_head) is not None


def _is_old_aim(scene: Scene) -> bool:
    """Whether it is what a forecast or target was before it was changed ("to 1.5 million units from 1.6 million")."""
    previous = scene.previous
    if previous is None or _right_behind(scene):
        return False
    if _is_changed_aim(scene):
        return True
    if previous.status == "actual":
        return False
    return scene.wording("status.revised").search(scene.text[: previous.number.outer_start]) is not None


def _is_short(dates: Dates) -> bool:
    return (dates[1] - dates[0]).days < _ALMOST_A_YEAR


def _right_behind(scene: Scene) -> list[Period]:
    stop = min(scene.next_start, scene.number.end + _BEHIND_REACH)
    return [p for p in scene.m.periods if scene.number.end <= p.start < stop]


def later_base(scene: Scene) -> Dates | None:
    """For "and 3.3% a year earlier" beside a level already read: that level's span, a year or a month before."""
    behind = [p for p in scene.m.periods if p.kind == "basis" and p.start - scene.number.end == 1]
    if not behind or not scene.wording("period.earlier_behind").match(scene.tail):
        return None
    plain = [draft for draft in scene.drafts if not draft.is_base and draft.basis == "level"]
    return shifted(plain[0].period, behind[0].code) if plain and plain[0].period else None


def shifted(dates: Dates, code: str) -> Dates | None:
    """The week, month or quarter before (`wow`, `mom`, `qoq`), else the same months of the year before; days stay."""
    start, end = dates
    if code == "wow":
        return (start - WEEK, end - WEEK) if end - start < WEEK else None
    if code == "qoq":
        return months_before(dates, 3)
    if code == "mom":
        year, before = (start.year, start.month - 1) if start.month > 1 else (start.year - 1, 12)
        return _same_days(dates, month_span(year, before, end.month - 1 if start.month > 1 else 12))
    return _same_days(dates, month_span(start.year - 1, start.month, end.month + 12 * (end.year - start.year)))


def _same_days(dates: Dates, months: Dates | None) -> Dates | None:
    """The days of `months` that `dates` are in their own months, where those are not whole."""
    start, end = dates
    is_whole = start.day == 1 and (end + timedelta(days=1)).day == 1
    if months is None or is_whole:
        return months
    return months[0].replace(day=min(start.day, 28)), months[1].replace(day=min(end.day, months[1].day))


def year_after_base(scene: Scene) -> Dates | None:
    """The year after one that the sentence compares with ("9,000, up 4% on 2023"), where that is over and no other span
    was told before; also this one, for what is foretold ("expects 9,000, flat with last year").
    """
    published = scene.context.published
    years = [p for p in scene.m.periods if p.is_year and (p.year_said or p.code == "relative")]
    bases = [p for p in years if is_compared_with(p, scene) or dates_base(p, scene)]
    base = bases[0].dates(published, bases[0].year) if len(bases) == 1 and len(spans(scene)) == 1 else None
    year = base[0].year + 1 if base is not None else 0
    if published is None or year <= 1 or year > published.year:
        return None
    dates = whole_year(year)
    is_foretold = year == published.year and scene.number.kind == "count" and status_of(scene, dates) == "forecast"
    return dates if is_foretold or (year < published.year and bases[0].year_said) else None
