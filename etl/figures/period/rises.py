"""Knows what a rise is told to start from, where no time is told with it: the same span a year before."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.subject.makers import subjects

_PAIR = 2


def is_start_of_growth(scene: Scene) -> bool:
    """Whether a growth on the year before is told behind the level that it led to ("from 8 to 9 million, up 12%")."""
    if scene.number.kind != "count" or len(scene.following) < _PAIR:
        return False
    level, growth = scene.following[:_PAIR]
    is_led_to = scene.wording("period.to_end").fullmatch(scene.text[scene.number.end : level.start])
    is_grown = growth.kind in ("percent", "multiple") and level.kind == "count"
    behind = (p for p in scene.m.periods if p.kind == "basis" and p.start >= growth.end)
    return bool(is_led_to) and is_grown and next((p.code for p in behind), "yoy") == "yoy"


def is_makers_rise(scene: Scene, reference: Dates | None) -> bool:
    """Whether a maker's count rose to another, with no time told, in a span spoken of ("Kia went from 400 to 900")."""
    if reference is None or scene.m.periods or not scene.following or not scene.leading(subjects(scene)):
        return False
    level = scene.following[0]
    is_led_to = scene.wording("period.to_end").fullmatch(scene.text[scene.number.end : level.start])
    return level.kind == "count" and is_led_to is not None
