"""Keeps out parts that are told by their price, size, age, buyers or plant, and counts of what is no car sold.

Such a part is the subject of its clause, or stands behind its measure ("its premium models sold 9,000", "sales of
compact cars rose 9%"); where another measure or another name comes between it and the number, the number is of that.
"""

from __future__ import annotations

import re

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import possible_of, wording
from etl.figures.place.places import home_of
from etl.figures.subject.makers import subjects

_ACT_REACH = 50
_TOLD = ("part.before", "part.before_priced", "part.before_of_sales", "part.brand", "part.brand_sales", "part.channel")


@needs(*_TOLD, "part.behind", "part.whole_behind")
def is_of_part_kind(scene: Scene) -> bool:
    """Whether it is of the cheap, small, old or other cars of a maker or a market, of one channel, or of a make told by
    what it is for.
    """
    behind = "part.behind" if scene.number.kind == "count" else "part.whole_behind"
    if scene.wording(behind).match(scene.tail):
        return True
    if scene.pinned_as("company", "group") is not None:
        return False
    start, stop = scene.zone.start, scene.number.outer_start
    told = (pattern.search(scene.text, start, stop) for pattern in possible_of(scene.possible, _TOLD))
    return any(_leads_up(hit, scene) for hit in told if hit is not None)


def _last(name: str, scene: Scene) -> re.Match[str] | None:
    return scene.wording(name).search(scene.text, scene.zone.start, scene.number.outer_start)


def _leads_up(hit: re.Match[str], scene: Scene) -> bool:
    """Whether nothing else that could be counted stands between the words for a part and the number."""
    start = next(hit.start(name) for name, words in hit.groupdict().items() if words is not None)
    if wording("part.told_else").search(hit.string, start, scene.number.outer_start):
        return False
    return not any(start <= found.start < scene.number.start for found in subjects(scene))


@needs("thing.measured", "thing.counted", "thing.behind_kind")
def is_of_things(scene: Scene) -> bool:
    """Whether it is of batteries, motorcycles or other things that are built and sold, and are no cars."""
    hit = scene.wording("thing.counted").match(scene.tail) if scene.number.kind == "count" else None
    end = scene.number.end + hit.end() if hit else 0
    if hit and not _is_name_of_maker(end, scene):
        return True
    return any(_last(name, scene) is not None for name in ("thing.measured", "thing.behind_kind"))


def _is_name_of_maker(end: int, scene: Scene) -> bool:
    """Whether the word for things, which ends there, belongs to a maker's name ("2 million for Kia Motors")."""
    behind = (f for f in subjects(scene) if scene.number.end <= f.start < end)
    return any(scene.text[found.end : end].strip().casefold() in ("", "motor", "motors") for found in behind)


@needs("thing.done_before", "thing.done_behind", "thing.orders")
def is_done_otherwise(scene: Scene) -> bool:
    """Whether vehicles are counted that were recalled, scrapped, carried or ordered, and not sold or built."""
    if scene.number.kind != "count":
        return False
    is_behind = any(scene.wording(name).match(scene.tail) for name in ("thing.done_behind", "thing.orders"))
    return is_behind or scene.wording("thing.done_before").search(scene.head[-_ACT_REACH:]) is not None


@needs("scope.one_plant")
def is_of_one_plant(scene: Scene) -> bool:
    """Whether a maker built them in one of its plants at home; abroad and in China a maker may have only that one."""
    if _last("scope.one_plant", scene) is None:
        return False
    named = [found.code for found in scene.leading(subjects(scene)) if found.kind == "company"]
    spoken_of = scene.previous.subject if scene.previous else scene.context.subject
    maker = named[-1] if named else spoken_of or scene.context.topic_subject
    places = {found.code for found in scene.m.named("place")} | {scene.context.said_place}
    return maker is not None and home_of(maker) == "cn" and not places - {"cn", "world", None}


@needs("scope.each_model")
def is_of_each_model(scene: Scene) -> bool:
    """Whether each of some models sold so many."""
    is_each = scene.wording("scope.each_model").match(scene.tail) is not None
    return is_each and scene.wording("scope.some_models_open").search(scene.outer_head) is not None
