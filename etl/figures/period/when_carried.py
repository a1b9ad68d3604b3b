"""The dates of a number that names none: those of the sentence before."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says
from etl.figures.period.compared import year_after_base
from etl.figures.period.years import whole_year
from etl.figures.status.certainty import TELLING, status_of
from etl.figures.status.foretelling import says_forecast

_ALMOST_A_YEAR = 360
_DECEMBER = 12


def carried_dates(scene: Scene) -> Dates | None:
    """The span of the sentence before; a target is of no part of a year that it does not name."""
    dates = _of_year(_of_last_level(scene) or scene.context.period, scene)
    is_growth = scene.number.kind == "percent" and scene.previous is None
    if is_growth and scene.context.has_two_spans and not scene.m.named("company", "group"):
        return scene.context.month if _adds_up_behind(scene) else None
    is_long = dates is not None and dates[0].month != dates[1].month
    if is_long and (says(scene.text, "period.monthly") or _adds_up_behind(scene)):
        dates = scene.context.month or dates
    if is_long and _is_of_next_maker(scene):
        dates = scene.context.month
    is_over = dates is None or (scene.context.published is not None and dates[1] < scene.context.published)
    ahead = scene.context.ahead_period
    if dates is None and not _is_of_last_kind(scene):
        ahead = None
    if is_over and ahead is not None and (status_of(scene, None) == "target" or _is_foretold(scene, ahead)):
        return ahead
    if dates is None:
        return year_after_base(scene)
    is_part = (dates[1] - dates[0]).days < _ALMOST_A_YEAR
    return None if is_part and status_of(scene, dates) == "target" else dates


def _is_of_last_kind(scene: Scene) -> bool:
    """Whether a number is a share, as what was told last, or neither is."""
    is_share = scene.context.metric is not None and scene.context.metric.endswith("_share")
    return is_share == (scene.number.kind == "percent")


def _of_last_level(scene: Scene) -> Dates | None:
    """The span of the number before, of which "this" tells the growth, or "of them" a part ("... to 535,000 so far.
    This is 0.7% more", "Of them, 90,000 were plug-ins").
    """
    told = scene.context.last_level
    if scene.previous is not None or told is None or told == scene.context.period:
        return None
    is_growth = scene.number.kind in ("percent", "multiple")
    is_of_this = is_growth and scene.wording("reference.goes_on_before").match(scene.text)
    return told if is_of_this or scene.wording("reference.part_before").match(scene.text) else None


def _is_foretold(scene: Scene, ahead: Dates) -> bool:
    """Whether the sentence itself forecasts, and so goes on about what was foretold before it."""
    return says_forecast(scene) and status_of(scene, ahead) == "forecast"


def _of_year(dates: Dates | None, scene: Scene) -> Dates | None:
    """The whole year, where "annual sales" are told after those of its last month."""
    is_last_month = dates is not None and dates[0].month == _DECEMBER == dates[1].month
    is_annual = is_last_month and scene.wording("period.annual").search(scene.lead) is not None
    return whole_year(dates[0].year) if dates is not None and is_annual else dates


def _is_of_next_maker(scene: Scene) -> bool:
    """Whether another maker than that of the sentence before is told of, which came from a month to the year so far."""
    named = scene.leading(scene.m.named("company"))
    return scene.context.adds_up and bool(named) and named[-1].code != scene.context.subject


def _adds_up_behind(scene: Scene) -> bool:
    """Whether the sentence comes to the year so far only behind the number, which is of a part of it."""
    return scene.wording("period.adds_up_behind").search(scene.tail) is not None


def tells_fact(scene: Scene) -> bool:
    """Whether the sentence tells by a plain past verb what has been, and has no word that foretells."""
    if may_say(scene.text, TELLING) or any(cue.code != "actual" for cue in scene.m.cued("status")):
        return False
    return scene.wording("status.has_been").search(scene.text) is not None
