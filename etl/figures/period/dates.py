"""Turns a span of time into dates, as on the day of publication and by what was said before."""

from __future__ import annotations

from datetime import timedelta

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.period.dates_pointed import span_pointed_at
from etl.figures.period.set_against import is_compared_with
from etl.figures.period.so_far import month_behind, month_beside, since_january, this_year
from etl.figures.period.years import months_before, months_of, whole_year
from etl.figures.status.certainty import status_of
from etl.figures.status.foretelling import says_forecast
from etl.mentions.period import month_just_over
from etl.mentions.periods import Period

_OLD_STORY = timedelta(days=420)
_BASE_REACH = 16
_BEHIND_REACH = 60
_QUARTER = 3
_NOW = ("this_month", "this_quarter")


def resolve(period: Period, scene: Scene) -> Dates | None:
    """First and last day of a span, as on the day of publication; None where a careful reader cannot fix it."""
    context = scene.context
    if period.kind == "so_far":
        before = scene.previous.period if scene.previous else None
        bases = (before, month_beside(period, scene), context.topic_period, context.period, month_behind(scene))
        spans = (dates for base in bases if base and (dates := this_year(period, base, scene)))
        return since_january(period, scene) or next(spans, None)
    base = _reference(scene)
    if period.kind == "same":
        return span_pointed_at(period, base, scene)
    if period.kind == "this_year":
        return this_year(period, (None if scene.previous else month_beside(period, scene)) or base, scene)
    told = _told_of_now(period, scene) if period.code in _NOW else _those_months(period, base, scene)
    told = told or _months_preceding(period, base, scene)
    if told is not None:
        return told
    if period.vague and scene.number.kind != "money":
        return _end_of_plan(period, scene)
    year = period.year
    if year is None and period.months != (1, 12):
        year = _said_year(period, scene, base)
    dates = _of_years_report(period, period.dates(context.published, year), scene)
    return _ahead(period, dates, scene) if dates is not None and year is None else dates


def _of_years_report(period: Period, dates: Dates | None, scene: Scene) -> Dates | None:
    """The month of the year just over, where a report on that year names one that has only begun again ("January began
    with 9,000 cars; December closed with 8,000", told in the next January)."""
    published, told = scene.context.published, scene.context.topic_period
    if published is None or dates is None or told is None or dates[1] < published or period.year is not None:
        return dates
    is_on_year = told == whole_year(published.year - 1) and period.months[0] == period.months[1] == published.month
    is_fact = status_of(scene, dates) == "actual" or not says_forecast(scene)
    return period.dates(published, published.year - 1) if is_on_year and period.kind == "span" and is_fact else dates


def _those_months(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The quarter or half spoken of, where "the three months" points back at it."""
    if period.year is not None or not scene.wording("period.those_months").fullmatch(
        scene.text[period.start : period.end]
    ):
        return None
    count = period.months[1] - period.months[0] + 1
    spoken_of = (base, scene.context.period, scene.context.topic_period)
    return next((dates for dates in spoken_of if dates is not None and months_of(dates) == count), None)


def _months_preceding(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """As many months before those spoken of, where these are as many ("in the previous three months")."""
    words = scene.text[period.start : period.end]
    if period.year_said or not words.endswith("months") or not says(words, "period.preceding"):
        return None
    size = period.months[1] - period.months[0] + 1
    return months_before(base, size) if base is not None and months_of(base) == size else None


def _end_of_plan(period: Period, scene: Scene) -> Dates | None:
    """The last year of a plan of several, by which its target for a share is to be met."""
    years, rest = divmod(period.months[1], 12)
    is_plan = scene.wording("status.plan_of").search(scene.text[: period.start]) is not None
    is_plan = is_plan and scene.number.kind == "percent" and years > 1 and not rest and period.year is not None
    return whole_year((period.year or 0) + years - 1) if is_plan else None


def _told_of_now(period: Period, scene: Scene) -> Dates | None:
    """The month or quarter that a report is about, where it speaks of "this month" or "this quarter"."""
    if period.code == "this_quarter":
        told = scene.context.period or scene.context.topic_period
        is_told = told is not None and months_of(told) == _QUARTER and status_of(scene, told) == "actual"
        return told if is_told else None
    return _month_told(scene) if period.code == "this_month" else None


def _month_told(scene: Scene) -> Dates | None:
    """The month that a report is about, where it says "this month" of that one."""
    context = scene.context
    told = context.topic_period if context.is_new_paragraph else context.period
    if told is None or months_of(told) != 1:
        return _month_just_over(scene)
    return told if status_of(scene, told) == "actual" else None


def _month_just_over(scene: Scene) -> Dates | None:
    """The month before that of publication, where a report without a month of its own tells what "this month" brought
    while that one is not over."""
    published = scene.context.published
    told = month_just_over(published) if published and not scene.context.period else None
    return told if told and status_of(scene, told) == "actual" else None


def _ahead(period: Period, dates: Dates, scene: Scene) -> Dates:
    """The same months of this year, where a forecast speaks of months that are not over ("in the third quarter")."""
    published = scene.context.published
    if published is None or dates[0].year != published.year - 1 or period.months == (1, 12):
        return dates
    ahead = period.dates(published, published.year)
    is_open = ahead is not None and ahead[1] >= published
    return (
        ahead
        if ahead is not None and is_open and status_of(scene, ahead) != "actual" and says_forecast(scene)
        else dates
    )


def _reference(scene: Scene) -> Dates | None:
    """The dates that words like "the period" point back at."""
    last = next((draft for draft in reversed(scene.drafts) if not draft.is_base), scene.previous)
    before = last.period if last else None
    return before or scene.context.period or scene.context.topic_period


def _said_year(period: Period, scene: Scene, base: Dates | None) -> int | None:
    """The year for a month without one: a year printed before it in the sentence, or that of an older story."""
    if any(p.kind in ("this_year", "so_far") and p.end <= period.start for p in scene.m.periods):
        return None
    earlier = [
        p for p in scene.m.periods
        if p.year_said and p.end <= period.start and p.kind == "span" and not is_compared_with(p, scene)
        and not dates_base(p, scene) and not _only_begins(p, period, scene)
    ]  # fmt: skip
    if earlier and _closes_number(earlier[-1], period, scene):
        return None
    if earlier and earlier[-1].year is not None and not scene.context.published_is(earlier[-1].year):
        return earlier[-1].year
    if period.code == "same_year" and base is not None:
        return (base if scene.previous else scene.context.named_span or base)[0].year
    published = scene.context.published
    is_of_base = base is not None and base[0].year == base[1].year and published is None
    is_old = base is not None and published is not None and published - base[1] > _OLD_STORY
    return base[0].year if base is not None and (is_old or is_of_base) else None


def _only_begins(year: Period, period: Period, scene: Scene) -> bool:
    """Whether a year only says when something began that a clause before the month's tells ("It entered Peru in 2019
    and has grown since; in July it held 8%")."""
    if not may_say(scene.text, ("period.began_in",)):
        return False
    is_begun = scene.wording("period.began_in").search(scene.text[: year.start]) is not None
    return is_begun and scene.wording("period.clause_over").search(scene.text, year.end, period.start) is not None


def _closes_number(year: Period, period: Period, scene: Scene) -> bool:
    """Whether a whole year only dates the number before it, with which a clause ends: the year before, or one of a
    stretch that a semicolon ends ("5% in 2024, and 6% in May", "once 9,000 in 2018; in May it was 20").
    """
    published = scene.context.published
    if not year.is_year or year.year is None or scene.text[year.end : year.end + 1] not in (",", ";"):
        return False
    before = [n for n in scene.m.numbers if 0 <= year.start - n.end < _BEHIND_REACH]
    is_close = bool(before) and "," not in scene.text[before[-1].end : year.start]
    is_last = published is not None and year.year == published.year - 1
    is_parted = ";" in scene.text[year.end : period.start]
    return is_close and (is_parted or (is_last and any(year.end <= n.start < period.start for n in scene.m.numbers)))


def dates_base(period: Period, scene: Scene) -> bool:
    """Whether a span stands right behind a number that another one is compared with ("up from 26% in April 2022")."""
    before = [n for n in scene.m.numbers if 0 <= period.start - n.end < _BASE_REACH]
    return any(wording("period.base_word").search(scene.text[: n.outer_start]) for n in before)


def of_yearly_aim(dates: Dates, scene: Scene) -> Dates:
    """The whole year, for what is aimed at in it, where the words beside name the months that were sold in; else what
    these are ("In the first four months it met 38% of its annual target of 2 million")."""
    is_aim = scene.wording("status.yearly_aim").search(scene.outer_head) is not None
    return whole_year(dates[1].year) if is_aim and dates[0].year == dates[1].year else dates
