"""Words by which a number is of no span in particular: "now", "every year", "used to"."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says
from etl.figures.period.years import months_of
from etl.figures.status.certainty import is_start
from etl.mentions.periods import Period

_NOW_BEFORE = 60
_NOW_BEHIND = 40
_LONG_OVER = 150
_YEAR = 12
_Decided = tuple[Dates | None]


@needs("period.now_at_once", "scope.used_to")
def habitual(scene: Scene) -> _Decided | None:
    """No span for what a plant used to make a year, or for what is "now" so much."""
    if not may_say(scene.text, ("scope.used_to", "period.now_at_once")):
        return None
    is_habit = scene.wording("scope.used_to").search(scene.outer_head)
    is_now = scene.wording("period.now_at_once").search(scene.head) and not _is_reached_by_growth(scene)
    return (None,) if is_habit or is_now else None


def starts(scene: Scene) -> _Decided | None:
    """No span for what a foretold rise starts from ("could go from 17% to 33% in 2030")."""
    is_foretold = any(word.code == "forecast" for word in scene.m.cued("status"))
    if not is_foretold or not is_start(scene):
        return None
    by_year = scene.wording("period.by_year")
    near = (p for p in scene.m.periods if p.start < scene.next_start and p.end > scene.number.start)
    is_dated = any(not by_year.search(scene.text[: p.start]) for p in near)
    return None if is_dated else (None,)


def undated(scene: Scene) -> _Decided | None:
    """Words that fix no dates: "now", "currently", "every year"."""
    if not may_say(scene.text, ("period.every_year_before", "period.every_year", "period.took_years")):
        return (None,) if _is_said_of_now(scene) else None
    if scene.wording("period.every_year_before").search(scene.outer_head):
        return (None,)
    is_habit = scene.number.kind == "count" and not _is_of_year(scene)
    is_undated = (is_habit and scene.wording("period.every_year").match(scene.tail)) or scene.wording(
        "period.took_years"
    ).match(scene.tail)
    return (None,) if _is_said_of_now(scene) or is_undated else None


def _is_said_of_now(scene: Scene) -> bool:
    """Whether the number is said of "now", and not of the months spoken of, as what is set against those of the year
    before is ("now stands at 5%, against 3% in the same period of last year").
    """
    if not _is_now(scene) or scene.context.period is None or scene.previous is not None:
        return _is_now(scene)
    behind = [p for p in scene.m.periods if p.start >= scene.number.end]
    return not any((p.kind == "basis" and p.code == "yoy") or (p.kind == "same" and p.year_said) for p in behind)


def _is_reached_by_growth(scene: Scene) -> bool:
    """Whether "now" only tells to how many vehicles a growth led in the span spoken of ("fell by a fifth and is now at
    10,600").
    """
    told, numbers = scene.context.period, scene.m.numbers
    if told is None or told != scene.context.topic_period:
        return False
    near = {n.kind for n in numbers if abs(n.start - scene.number.start) < _NOW_BEFORE}
    return {"percent", "count"} <= near


def _is_of_year(scene: Scene) -> bool:
    """Whether the number before was foretold for a year, of which this one is the level ("to triple by 2030, reaching 9
    million a year").
    """
    last = scene.previous
    return last is not None and last.status != "actual" and last.period is not None and months_of(last.period) == _YEAR


def _is_now(scene: Scene) -> bool:
    """Whether the number is said of "now": the word stands near it, with no break between."""
    number = scene.number
    return not _is_reached_by_growth(scene) and any(
        p.kind == "now" and not scene.wording("period.now_expects").match(scene.text[p.end :])
        and -_NOW_BEFORE <= number.start - p.end < _NOW_BEHIND
        and not any(mark in scene.text[min(p.end, number.end) : max(number.start, p.start)] for mark in ",;，；")
        for p in scene.m.periods
    )  # fmt: skip


def is_yearly_rate(period: Period, dates: Dates, scene: Scene) -> bool:
    """Whether a count is one "a year" while the span beside it is no year, or one that a clause behind it tells: when a
    plant opened or will ("from July, 30,000 cars a year", "80,000 a year in Rayong, a plant it bought in 2020").
    """
    if scene.number.kind != "count" or not may_say(scene.text, ("period.yearly_rate",)):
        return False
    rate = scene.wording("period.yearly_rate").match(scene.tail)
    if rate is None:
        return False
    is_behind = period.start >= scene.number.end + rate.end()
    is_apart = is_behind and scene.wording("period.clause_begins").search(
        scene.text, scene.number.end + rate.end(), period.start
    )
    return months_of(dates) != _YEAR or bool(is_apart)


@needs("share.where_held")
def _is_so_there(scene: Scene) -> bool:
    """Whether a clause on a place says what share somebody holds there, with no time of its own."""
    hit = scene.wording("share.where_held").search(scene.outer_head) if scene.number.kind == "percent" else None
    return hit is not None and not any(p.start >= hit.start() for p in scene.m.periods)


@needs("share.has_now", "share.where_held")
def present(scene: Scene) -> _Decided | None:
    """No span for a share that somebody simply has, where what was told before is long over ("has less than 1%"), or in
    a place that is only named with it ("in Peru, where Japanese brands hold 60%")."""
    if _is_so_there(scene):
        return (None,)
    published, told = scene.context.published, scene.context.period
    is_old = published is not None and told is not None and (published - told[1]).days > _LONG_OVER
    is_had = scene.number.kind == "percent" and scene.wording("share.has_now").search(scene.outer_head)
    return (None,) if is_old and is_had and scene.previous is None and not scene.m.periods else None


@needs("reference.things")
def undated_things(scene: Scene) -> _Decided | None:
    """Things counted before at no known time ("Of those, ...")."""
    return (None,) if scene.context.is_undated and says(scene.text, "reference.things") else None
