"""The year so far: up to which month "this year", "the year" and "so far" go."""

from __future__ import annotations

from datetime import timedelta

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.period.set_against import is_compared_with
from etl.figures.period.years import months_of, whole_year
from etl.figures.status.certainty import status_of
from etl.figures.status.foretelling import says_forecast
from etl.mentions.periods import Period

_LEFT = timedelta(days=31)
_YEAR = 12


def this_year(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The year to date up to the latest month that the article is about; all of the year for what is expected of it."""
    published = scene.context.published
    if published is None:
        return None
    year = whole_year(published.year)
    if base is not None and base[1].year != published.year:  # "38,000, against 33,000 in May 2024; 176,000 this year"
        told = (draft.period for draft in reversed(scene.drafts) if draft.period is not None)
        base = next((span for span in told if span[1].year == published.year), base)
    if period.kind == "this_year" and period.year is not None and status_of(scene, year) != "actual":
        return year
    if base is not None and base[0] == year[0] and base[1] < year[1]:
        return base
    if base is not None and base[1].year == published.year and base[0].month != 1:
        return year[0], base[1]
    return None


def since_january(period: Period, scene: Scene) -> Dates | None:
    """The year up to the month that the sentence named before, where that is of the year before publication."""
    told = (draft.period for draft in scene.drafts if draft.period is not None)
    if any(scene.context.published_is(span[1].year) for span in told):
        return None  # "9,000 in May, up from 8,000 in May last year; the year to date stands at 40,000"
    months = [p for p in scene.m.periods if p.kind == "span" and p.end <= period.start and p.months[0] == p.months[1]]
    if any(scene.context.published_is(p.year) for p in months):
        return None
    dates = months[-1].dates(scene.context.published, months[-1].year) if months else None
    is_last_year = dates is not None and not scene.context.published_is(dates[1].year)
    return (dates[0].replace(month=1), dates[1]) if dates is not None and is_last_year else None


def month_behind(scene: Scene) -> Dates | None:
    """The month just over that a sentence names behind what was counted up to it ("9,000 so far this year, including
    900 in July").
    """
    published = scene.context.published
    behind = [p for p in scene.m.periods if p.kind == "span" and p.start >= scene.number.end and p.day is None]
    behind = [p for p in behind if p.months[0] == p.months[1] and not p.vague and not is_compared_with(p, scene)]
    dates = behind[0].dates(published, behind[0].year) if behind and published else None
    is_over = dates is not None and published is not None and timedelta() <= published - dates[1] <= _LEFT
    return dates if is_over else None


def month_beside(period: Period, scene: Scene) -> Dates | None:
    """The month, or the months since January, that a sentence names beside "this year" ("By the end of July it had
    sold 900 this year").
    """
    published = scene.context.published
    beside = [p for p in scene.m.periods if p.kind == "span" and not p.vague and not p.is_year and p is not period]
    beside = [p for p in beside if p.end <= scene.number.start and not is_compared_with(p, scene)]
    dates = beside[-1].dates(published, beside[-1].year) if beside and published else None
    is_over = dates is not None and published is not None and dates[1] <= published and dates[1].year == published.year
    return dates if is_over else None


def year_under_way(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    """The months of "the year" up to those spoken of, where it is not over and nothing is foretold ("taking the tally
    for the year to 90,000").
    """
    is_bare = period.code == "year" and period.year is None
    is_bare = is_bare and scene.wording("period.the_year").fullmatch(scene.text[period.start : period.end]) is not None
    published = scene.context.published
    base = base or month_beside(period, scene)
    if not is_bare or base is None or published is None or base[1].year != published.year or base[1] > published:
        return None
    is_foretold = says_forecast(scene) or status_of(scene, None) != "actual"
    is_short = whole_year(published.year)[1] - published > _LEFT and months_of(base) < _YEAR
    return (base[1].replace(month=1, day=1), base[1]) if is_short and not is_foretold else None
