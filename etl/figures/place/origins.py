"""Reads what is counted by where vehicles were built. What one country built for another's market is kept out, as what
is of a part of a country: no field holds that.
"""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording_in
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found

_NOWHERE = ("world", "world-ex-china")
_OPENING = 4
_OBJECT_REACH = 24


def is_by_origin(scene: Scene) -> bool:
    """Whether a number is of the vehicles that one country built for another's market ("cars from Japan rose 3%"), or
    is labelled by such a country in a sentence or an article that tells of several.
    """
    last = _last_place(scene) if scene.m.named("place") else None
    market = scene.context.topic_geography or scene.context.said_place
    if last is None or last.code in (market, *_NOWHERE) or scene.leading(subjects(scene)):
        return False
    if scene.context.counted == "exports" or says(scene.text, "scope.leaves_china"):
        return False
    if market not in (None, "cn", *_NOWHERE) and _builders(scene):
        return True
    tells_origins = scene.context.tells_origins or says(scene.text, "topic.by_origin")
    return tells_origins and (scene.number.kind == "count" or _opens(last, scene))


@needs("scope.region_told")
def is_of_region(scene: Scene) -> bool:
    """Whether a number is everybody's in one city, province or state ("In Shenzhen, NEV penetration reached 76%")."""
    hit = scene.wording("scope.region_told").search(scene.text, 0, scene.number.outer_start)
    named = [f for f in scene.m.named("place", "company", "group") if hit and f.start >= hit.end()]
    return (
        hit is not None and not any(f.end <= scene.number.start for f in named) and not scene.leading(subjects(scene))
    )


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


@needs("scope.by_origin")
def is_part_by_origin(scene: Scene) -> bool:
    """Whether it is a part of others, told by where they were built."""
    near = scene.text[scene.zone.start : scene.next_outer_start]
    if any(0 <= found.start - scene.number.end < _OBJECT_REACH for found in scene.m.named("company", "group")):
        return False  # "one in four was a Volvo made in Chengdu"
    return bool(scene.wording("scope.by_origin").search(near) and scene.wording("scope.part_of_others").search(near))


@needs("scope.made_in_china")
def is_made_in_china(scene: Scene) -> bool:
    """Whether it is of vehicles of every badge that were built in China, in a market elsewhere."""
    if scene.text.isascii() and "China" not in scene.text and "Chinese-" not in scene.text:
        return False
    near = scene.text[scene.zone.start : scene.next_outer_start]
    if scene.number.kind == "percent" and wording_in(scene.text, "scope.made_in_china").search(scene.after(60)):
        return True
    hit = wording_in(scene.text, "scope.made_in_china").search(near)
    words = scene.text if scene.text.isascii() else scene.text[scene.zone.start : scene.number.end]
    named = subjects(scene) if scene.text.isascii() else scene.leading(subjects(scene))
    if hit is None or says(words, "scope.leaves_china") or scene.in_zone(named):
        return False
    places = {found.code for found in scene.m.named("place", "place_adjective")} - {"cn"}
    spoken_of = scene.context.geography or scene.context.topic_geography
    return bool(places) or spoken_of not in (None, "cn", "world")


@needs("scope.port_trade")
def is_of_port(scene: Scene) -> bool:
    """Whether it is what passed one port, or left one province."""
    if scene.leading(subjects(scene)) or not wording_in(scene.text, "scope.port_trade").search(scene.stretch):
        return False
    return wording_in(scene.text, "scope.port").search(scene.text, 0, scene.next_outer_start) is not None


@needs("maker.made_here")
def built_here(scene: Scene) -> str | None:
    """Everybody's, for vehicles built in China that are counted with exports, or in a report on China's market."""
    if not scene.wording("maker.made_here").search(scene.lead):
        return None
    is_whole = scene.wording("maker.with_exports").search(scene.text) is not None
    is_here = scene.context.topic_geography == "cn" and not scene.m.named("place", "company")
    return "all" if is_whole or is_here else None
