"""Dates the two ends of a move by the years between which it went: "Between 2022 and 2024 it rose from 9% to 20%"."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.period.spans import spans
from etl.figures.period.years import whole_year

_YEAR = 12


@needs("period.moved_from")
def moved_between(scene: Scene) -> tuple[Dates | None] | None:
    """The first year for what a number moved from, the last for what it moved to; the words name no other time."""
    told = spans(scene)
    if len(told) != 1 or not told[0].vague or told[0].year is None or told[0].months[0] != 1:
        return None
    years, rest = divmod(told[0].months[1], _YEAR)
    if rest or years <= 1:
        return None
    alike = [number for number in scene.m.numbers if number.kind == scene.number.kind]
    at = alike.index(scene.number)
    if at + 1 < len(alike) and _is_move(at, alike[at + 1].outer_start, scene):
        return (whole_year(told[0].year),)
    if at and _is_move(at - 1, scene.number.outer_start, scene):
        return (whole_year(told[0].year + years - 1),)
    return None


@needs("period.moved_from")
def led_to(scene: Scene) -> tuple[Dates | None] | None:
    """The span spoken of, where it is later, for what a level with an earlier time of its own led to ("from 900 in
    April 2024 to 1,560"): never that earlier time."""
    start = scene.previous
    if start is None or start.period is None or start.unit != scene.number.unit:
        return None
    between = scene.text[start.number.end : scene.number.outer_start]
    is_from = scene.wording("period.moved_from").search(scene.text[: start.number.outer_start]) is not None
    if not is_from or wording("period.dated_to").fullmatch(between) is None:
        return None
    told = scene.context.period or scene.context.topic_period
    return (told if told is not None and told[0] > start.period[0] else None,)


def _is_move(at: int, stop: int, scene: Scene) -> bool:
    """Whether the number at a place among those of its kind is where a move starts that leads to the next one."""
    alike = [number for number in scene.m.numbers if number.kind == scene.number.kind]
    start = alike[at]
    is_from = scene.wording("period.moved_from").search(scene.text[: start.outer_start]) is not None
    return is_from and wording("period.moved_to").fullmatch(scene.text[start.end : stop]) is not None
