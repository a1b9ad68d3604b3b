"""Finds when a purchase or a promise was announced: by its own day, its year, or as the article's news."""

from __future__ import annotations

import re

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.period.compared import is_base_number
from etl.figures.period.days_told import day_told, told_ago
from etl.figures.subject.agents import leads_up, without_names
from etl.mentions.periods import Period, month_span

_CLAUSE = re.compile(r"[,，;；]")


def event_period(scene: Scene) -> Dates | None:
    """The month (or year) in which a purchase or a promise was announced."""
    if scene.number.kind == "percent" and is_base_number(scene):
        return None  # what was held before: "from 50 percent"
    if scene.wording("stake.then_will").search(scene.text[scene.last_end : scene.number.outer_start]):
        return _told_month(scene)
    if scene.number.kind == "money" and scene.wording("money.spent_there").search(scene.outer_head):
        return None
    days = _days(scene)
    if days:
        return _event_dates(min(days, key=lambda p: _distance(p, scene)), scene)
    day = told_ago(scene.head, scene.context.published) or day_told(scene.text, scene.context.published)
    if day is not None:
        return day
    return _before(scene) if _goes_on(scene) else scene.context.event or _got_in_return(scene) or _told_month(scene)


def tells_own_day(scene: Scene) -> bool:
    """Whether the sentence itself names a month or a year in which a deal may have been made."""
    return any(_event_dates(period, scene) is not None for period in _days(scene))


def _days(scene: Scene) -> list[Period]:
    """The spans of the sentence in which the deal may have been made."""
    spans = [p if p.kind == "span" else _as_year(p, scene) for p in scene.m.periods]
    days = [p for p in spans if p.kind == "span" and _is_dated(p, scene) and not _is_ahead(p, scene)]
    if scene.wording("agent.doing").match(scene.text) and "," in scene.head and says(scene.text, "agent.today"):
        days = [p for p in days if "," not in scene.text[: p.start]]  # what was done before has its own day
        return [] if all(p.start < scene.head.index(",") for p in days) else days
    return days


def _goes_on(scene: Scene) -> bool:
    """Whether the number goes on about the deal of the one before it in the sentence."""
    previous = scene.previous
    if previous is None or previous.metric not in ("stake", "investment"):
        return False
    follows = previous.metric == "investment" or scene.number.kind != "money"
    return previous.period is not None or (follows and not _is_raised(scene))


def _before(scene: Scene) -> Dates | None:
    return scene.previous.period if scene.previous is not None else None


def _got_in_return(scene: Scene) -> Dates | None:
    """The month of the paragraph before, for what is got for the money that it told of."""
    is_in_return = scene.wording("agent.in_return").search(scene.head) and not scene.m.periods
    return scene.context.earlier_event if is_in_return else None


def _is_raised(scene: Scene) -> bool:
    """Whether the number is what a stake is raised to from the one before it."""
    between = scene.text[scene.last_end : scene.number.outer_start]
    return wording("stake.raised_to").fullmatch(between) is not None


def _told_month(scene: Scene) -> Dates | None:
    """The month of publication for the article's news, else that of an announcement told before."""
    if _is_announced(scene) or _is_first_told(scene):
        return month_of_publication(scene) or scene.context.announced
    if _is_of_headline(scene):
        return scene.context.announced or month_of_publication(scene)
    named = {found.code for found in scene.m.named("company")}
    is_others = named and scene.context.announcers and not named & set(scene.context.announcers)
    is_part = is_others and wording("reference.goes_on_opens").match(scene.text) is not None  # "其中，甲出资2亿元"
    return scene.context.announced if is_part or not is_others else None


def _is_of_headline(scene: Scene) -> bool:
    """Whether it is done by those whose deal, investment or plant the headline tells of, nobody else, nowhere else and
    not before."""
    context, named = scene.context, {found.code for found in scene.m.named("company")}
    if not context.tells_event or not context.topic_makers or not named <= set(context.topic_makers):
        return False
    if not named and (context.subject or context.last_maker) not in context.topic_makers:
        return False
    told_places = {context.topic_said_place, context.topic_geography, "cn"}
    if {found.code for found in scene.m.named("place")} - told_places:
        return False
    is_spent = scene.wording("money.being_spent").search(scene.head) is not None
    is_before = says(scene.text, "agent.before_now") or any(period.year_said for period in scene.m.periods)
    return not is_spent and not is_before


def _is_first_told(scene: Scene) -> bool:
    """Whether what somebody "announced" is the article's news: it opens it, or its headline names who did."""
    if not scene.wording("agent.announced_one").search(without_names(scene, scene.head)):
        return False
    named = [found.code for found in scene.m.named("company")]
    return not scene.context.recent or bool(set(named) & set(scene.context.topic_makers))


def month_of_publication(scene: Scene) -> Dates | None:
    """The month in which the article appeared, where that is known."""
    published = scene.context.published
    return month_span(published.year, published.month, published.month) if published else None


def _is_announced(scene: Scene) -> bool:
    """Whether a deal is told as the article's news."""
    words = scene.text if leads_up(scene) else without_names(scene, scene.head)
    is_ahead = scene.wording("stake.will_belong").match(scene.tail) or scene.wording("stake.will_hold").search(words)
    is_headline = scene.wording("agent.announces_headline").match(words) is not None
    return bool(scene.wording("agent.announces").search(words) or is_ahead or is_headline)


def _is_ahead(period: Period, scene: Scene) -> bool:
    """Whether a span is not when a deal was made: when something is due ("... in a plant that will open in 2027")."""
    published = scene.context.published
    if published and (period.year or 0) > published.year:
        return True
    is_behind = period.start >= scene.number.end
    is_of_clause = says(scene.text, "period.chinese") and _CLAUSE.search(scene.up_to(period))
    if is_behind and (is_of_clause or scene.wording("agent.than").search(scene.up_to(period))):
        return True  # in Chinese a span stands before its number; "more than was announced in June"
    if period.start < scene.number.end or scene.wording("agent.signed_on").search(scene.text[: period.start]):
        return False
    if scene.wording("agent.of_relative").search(scene.up_to(period)):
        return True  # "10% of the venture that it founded in March"
    if scene.wording("agent.joined_later").search(scene.up_to(period)):
        return True
    return scene.wording("agent.due").search(scene.up_to(period)) is not None


def _as_year(period: Period, scene: Scene) -> Period:
    """The year of publication, for the part of it that is over when a deal is told ("early this year", 今年初)."""
    published = scene.context.published
    is_part = (
        period.kind == "this_year"
        and published is not None
        and (
            wording("agent.early_behind").match(scene.text[period.end :])
            or wording("agent.early_before").search(scene.text[: period.start])
        )
    )
    return period._replace(kind="span", year=published.year, code="relative") if is_part and published else period


def _is_dated(period: Period, scene: Scene) -> bool:
    """Whether a span dates a deal: "early 2018" by its year, "since 2018" by nothing."""
    is_part = wording("agent.part_of_year").match(scene.text[period.start : period.end])
    return not period.vague or (is_part is not None and period.year is not None)


def _distance(period: Period, scene: Scene) -> int:
    return min(abs(period.start - scene.number.end), abs(scene.number.start - period.end))


def _event_dates(period: Period, scene: Scene) -> Dates | None:
    is_month = period.months[0] == period.months[1]
    is_said_year = period.is_year and (period.year_said or period.code == "relative")
    if not is_month and not is_said_year:
        return None
    year = _year_spoken_of(period, scene) if period.code == "same_year" else None
    return period.dates(scene.context.published, year or period.year)


def _year_spoken_of(period: Period, scene: Scene) -> int | None:
    """The year that "that year" means: named before it in the sentence, else that of what was told before."""
    named = [p.year for p in scene.m.periods if p.end <= period.start and p.year is not None]
    spoken_of = scene.context.event or scene.context.named_span or scene.context.period
    return named[-1] if named else spoken_of[0].year if spoken_of else None
