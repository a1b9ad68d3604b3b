"""Dates a number by the time told before it: a year before that one, since then, or "by then"."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.period.compared import previous_period, shifted
from etl.figures.period.years import months_of

_YEAR = 12
_OF_YEAR_AGO = "period: the same months a year before"
_Decided = tuple[Dates | None]


@needs("period.opens_year_ago")
def opens_year_ago(scene: Scene) -> _Decided | None:
    """The same months a year before those spoken of ("In the same period of last year, 4,900 had been sold")."""
    hit = scene.wording("period.opens_year_ago").match(scene.lead)
    before = previous_period(scene) if scene.previous is not None else scene.context.period
    if hit is None or before is None:
        return None
    step = "mom" if hit["month"] else "yoy"
    if hit["year"] and months_of(before) != _YEAR:
        return None
    return (shifted(before, step),) if step == "yoy" or months_of(before) == 1 else None


def since_year_ago(scene: Scene) -> _Decided | None:
    """The span spoken of, for the growth since the level of the year before with which the sentence opened ("A year
    ago it was 900, a growth of 9%")."""
    last, told = scene.previous, scene.context.period
    is_after_base = last is not None and _OF_YEAR_AGO in last.reasons and last.is_count
    is_since = is_after_base and told is not None and last is not None and shifted(told, "yoy") == last.period
    return (told,) if is_since else None


@needs("period.by_then")
def by_then(scene: Scene) -> _Decided | None:
    """The span of the forecast before, where "by then" points back at it."""
    ahead = scene.context.ahead_period if scene.previous is None else None
    is_then = ahead is not None and scene.wording("period.by_then").match(scene.text)
    return (ahead,) if is_then else None
