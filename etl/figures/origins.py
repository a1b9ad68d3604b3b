"""Keeps out what is counted by the country that built the vehicles of a market: no field holds that."""

from __future__ import annotations

from etl.figures.makers import subjects
from etl.figures.scene import Scene
from etl.figures.wordings import says, wording_in
from etl.mentions.lexicon import Found

_NOWHERE = ("world", "world-ex-china")
_OPENING = 4


def is_by_origin(scene: Scene) -> bool:
    """Whether a number is of the vehicles that one country built for another's market ("cars from Japan rose 3%"), or
    is labelled by such a country in a sentence or an article that tells of several.
    """
    if says(scene.text, "scope.leaves_china") or scene.context.counted == "exports":
        return False
    last = _last_place(scene)
    market = scene.context.topic_geography or scene.context.said_place
    if last is None or last.code in (market, *_NOWHERE) or scene.leading(subjects(scene)):
        return False
    if market not in (None, "cn", *_NOWHERE) and _builders(scene):
        return True
    tells_origins = scene.context.tells_origins or says(scene.text, "topic.by_origin")
    return tells_origins and (scene.number.kind == "count" or _opens(last, scene))


def _builders(scene: Scene) -> list[Found]:
    """The countries before the number that vehicles are said to come from."""
    before = wording_in(scene.text, "scope.vehicles_from")
    named = [f for f in scene.m.named("place") if f.end <= scene.number.outer_start and f.code not in _NOWHERE]
    return [found for found in named if before.search(scene.text[: found.start])]


def _last_place(scene: Scene) -> Found | None:
    before = (f for f in reversed(scene.m.named("place")) if f.end <= scene.number.outer_start)
    return next((found for found in before if not found.possessive), None)


def _opens(place: Found, scene: Scene) -> bool:
    """Whether the sentence is about the country it opens with ("China was the fourth source, up 9%")."""
    return place.start <= _OPENING and says(scene.text, "topic.by_origin")
