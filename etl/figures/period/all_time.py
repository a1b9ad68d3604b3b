"""Tells counts that are of no span: from the beginning on, on the roads, kept for years, a range of millions."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording_in
from etl.mentions.periods import Period

_LAUNCH_REACH = 4
_LEADS_TO = 6
_BEHIND_REACH = 48


@needs(
    "scope.all_time",
    "scope.cumulative_zh",
    "scope.had_by_before",
    "scope.in_history",
    "scope.perfect",
    "scope.since_launch",
    "scope.stock_opens",
    "scope.stock_zh",
)
def is_all_time(scene: Scene) -> bool:
    """Whether a count begins with a launch, a year long over or the maker itself ("had sold 3 million by May")."""
    return _is_since_launch(scene) or _is_since_year(scene) or _is_had_by(scene)


def _is_since_launch(scene: Scene) -> bool:
    behind = scene.wording("scope.stops_behind").split(scene.text[scene.number.end : scene.number.end + _BEHIND_REACH])[
        0
    ]
    near = scene.text[scene.zone.start : scene.number.end] + behind
    spans = ("span", "so_far", "this_year", "same")
    dated = [p for p in scene.m.periods if p.kind in spans and p.day is None and not p.vague]
    dated = [p for p in dated if not _is_of_month_before(p, scene)]
    since = scene.wording("scope.since_launch").search(near)
    if since and scene.wording("scope.in_history").match(since.group()):
        return True
    if _is_of_history(scene, near):
        return True
    if since:
        stop = scene.zone.start + since.end()
        return not any(scene.zone.holds(p) and not 0 <= p.start - stop <= _LAUNCH_REACH for p in dated)
    if not dated and scene.wording("scope.stock_zh").search(near):
        return bool(scene.m.named("company"))
    if not scene.wording("scope.all_time").search(near) or _is_grown(scene) or _adds_up_market(scene):
        return False
    return not dated or _is_more_than_so_far(scene, dated)


def _is_of_month_before(period: Period, scene: Scene) -> bool:
    """Whether a span is the one month of the number before: what is cumulative is of none ("9,000 in May, bringing its
    cumulative total to 300,000").
    """
    is_month = period.kind == "span" and period.months[0] == period.months[1]
    last = scene.previous
    return is_month and last is not None and last.is_count and last.period == period.dates(scene.context.published)


def _adds_up_market(scene: Scene) -> bool:
    """Whether it is a market's count, which is added up from January ("The cumulative total was 3 million, up 9%")."""
    context = scene.context
    is_of_all = (context.subject or context.topic_subject) == "all" and (context.period or context.month) is not None
    return is_of_all and not scene.m.named("company", "group")


def _is_of_history(scene: Scene, near: str) -> bool:
    """Whether it is cumulative, in a sentence without a span on what was sold in all of history (历史累计交付)."""
    is_told = says(scene.text, "scope.in_history") or scene.wording("scope.cumulative_opens").match(scene.text)
    return bool(is_told) and not scene.m.periods and scene.wording("scope.cumulative_zh").search(near) is not None


def _is_grown(scene: Scene) -> bool:
    """Whether a growth on the year before follows: what is cumulative has a span then."""
    last = scene.previous
    if last is not None and last.basis == "yoy" and 0 < scene.number.outer_start - last.number.end <= _LEADS_TO:
        return True  # "Cumulative sales doubled to 90,000"
    following = scene.following[:1]
    is_percent = bool(following) and following[0].kind == "percent"
    return is_percent and any(p.kind == "basis" and p.start >= scene.number.end for p in scene.m.periods)


def _is_more_than_so_far(scene: Scene, dated: Sequence[Period]) -> bool:
    """Whether it is more than its maker's count of the year so far, told right before ("..., with cumulative ...")."""
    last = scene.previous
    if last is None or not last.is_count or last.period is None or any(map(scene.zone.holds, dated)):
        return False
    is_so_far = last.period[0].month == 1 < last.period[1].month
    return is_so_far and scene.number.value > last.value


def _is_since_year(scene: Scene) -> bool:
    return says(scene.text, "scope.since_year_opens") and says(scene.text, "scope.perfect")


def _is_had_by(scene: Scene) -> bool:
    """Whether so many had been sold by a date, not since this year began ("had sold over 3 million by May 2023", "As of
    May 31, it has delivered a total of 900,000").
    """
    if may_say(scene.text, ("scope.stock_opens",)) and scene.wording("scope.stock_opens").match(scene.outer_head):
        return not says(scene.text, "scope.in_this_year")
    if not wording_in(scene.text, "scope.had_by_before").search(scene.outer_head):
        return False
    is_by = scene.wording("scope.had_by_behind").match(scene.tail) is not None
    return is_by and scene.number.bound == "over" and not says(scene.text, "scope.in_this_year")


@needs("scope.on_roads_behind")
def is_on_roads(scene: Scene) -> bool:
    """Whether it counts the vehicles that run, not those sold in a span."""
    return scene.wording("scope.on_roads_behind").match(scene.tail) is not None


@needs("scope.over_years_behind")
def is_of_many_years(scene: Scene) -> bool:
    """Whether it is a level of many years, told together ("about a million in previous years")."""
    return scene.wording("scope.over_years_behind").match(scene.tail) is not None


@needs("scope.for_years")
def is_kept_for_years(scene: Scene) -> bool:
    """Whether it is a level that was kept for years."""
    return scene.wording("scope.for_years").search(scene.outer_head) is not None


@needs("scope.millions_before")
def is_range_of_millions(scene: Scene) -> bool:
    """Whether it only says between which millions a count is ("in the four millions")."""
    printed = scene.text[scene.number.start : scene.number.end]
    return printed.endswith("s") and scene.wording("scope.millions_before").search(scene.outer_head) is not None
