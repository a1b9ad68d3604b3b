"""Keeps out what is of the brands that a maker owns, beside those of its joint ventures: a part that no field tells."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.place.places import is_one_maker
from etl.figures.subject.makers import subjects


@needs("scope.own_brands", "scope.one_of_its", "scope.own_brand_zh", "scope.own_brand", "scope.own_brand_behind")
def is_of_own_brands(scene: Scene) -> bool:
    """Whether it is of a maker's own brands together, or of one that has no slug of its own."""
    if scene.wording("scope.one_of_its").match(scene.text):
        spoken_of = scene.context.subject or scene.context.last_maker
        return not {found.code for found in subjects(scene)} - {spoken_of}
    pinned = scene.pinned_as("company")
    if pinned is not None:
        return scene.wording("scope.own_brands").match(scene.text, pinned.start) is not None
    own = scene.wording("scope.own_brands").search(scene.stretch)
    return (
        (own is not None and not _names_one(scene, scene.zone.start + own.start()))
        or _is_of_makers_own(scene)
        or _is_of_makers_own_zh(scene)
    )


def _is_of_makers_own(scene: Scene) -> bool:
    """Whether "independent brands" are the own brands of the one maker that the sentence or the article is about."""
    own = scene.wording("scope.own_brand").search(scene.head)
    behind = scene.wording("scope.own_brand_behind").match(scene.tail)
    if (own is None and behind is None) or scene.wording("scope.own_of_market").search(scene.text):
        return False
    if own is not None and _names_one(scene, own.start()):
        return False
    end = own.start() if own else scene.number.start
    return is_one_maker(scene.context.topic_subject) or any(
        found.kind == "company" and found.end <= end for found in subjects(scene)
    )


def _names_one(scene: Scene, start: int) -> bool:
    """Whether one of the own brands told of is named as the number's ("Among its own brands, Zeekr sold 9,000")."""
    end = scene.number.outer_start
    return any(f.kind == "company" and start < f.start and f.end <= end and not f.possessive for f in subjects(scene))


def _is_of_makers_own_zh(scene: Scene) -> bool:
    """Whether 自主品牌 are the own brands of the one maker that is spoken of, not those of a market."""
    own = scene.wording("scope.own_brand_zh").search(scene.lead)
    if own is None or scene.wording("scope.own_of_market_zh").search(scene.lead):
        return False
    named = [f.code for f in subjects(scene) if f.kind == "company" and f.end <= scene.zone.start + own.start()]
    told = scene.previous.subject if scene.previous is not None else scene.context.subject
    return bool(named) or is_one_maker(told or scene.context.topic_subject)
