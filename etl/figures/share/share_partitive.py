"""Reads shares of a whole that opens the sentence: "Of the 900 cars sold in Peru, Kia built 9%", "9% were theirs"."""

from __future__ import annotations

import re

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found
from etl.mentions.numbers import Number

_NEXT = 2  # letters to a number that the percentage belongs to


def opening_whole(scene: Scene) -> re.Match[str] | None:
    """The words that open a sentence on the whole of which the number is a part."""
    opens = scene.wording("share.whole_opens").match(scene.outer_head)
    return opens if opens is not None and not any(n.kind == "percent" for n in _within(opens, scene)) else None


def _within(opens: re.Match[str], scene: Scene) -> list[Number]:
    return [number for number in scene.m.numbers if number.start < opens.end()]


def kind_of_opening_whole(scene: Scene, drives: list[Found]) -> Found | None:
    """The kind of vehicles that the opening whole is of."""
    opens = opening_whole(scene)
    return next((found for found in drives if opens is not None and found.end <= opens.end()), None)


def is_supplied(scene: Scene) -> bool:
    """Whether a maker or group is told to have supplied that part of the whole that opens the sentence."""
    if not may_say(scene.text, ("share.whole_opens",)):
        return False
    opens = opening_whole(scene)
    if opens is None or not scene.wording("share.supplied").search(scene.outer_head):
        return False
    return any(opens.end() <= found.start < scene.number.start for found in subjects(scene))


def is_ranked(scene: Scene) -> bool:
    """Whether it is what a maker is told to be first or next in a market with ("Kia led the market with 9%")."""
    if not may_say(scene.text, ("percent.ranked",)) or not scene.wording("percent.ranked_with").search(
        scene.outer_head
    ):
        return False
    if any(0 <= n.start - scene.number.end < _NEXT for n in scene.following) or not scene.leading(subjects(scene)):
        return False
    is_of_market = scene.wording("percent.ranked_market").search(scene.text) or scene.context.metric == "brand_share"
    if scene.wording("share.other_market").search(scene.text):
        return False
    return bool(is_of_market) and scene.wording("percent.ranked").search(scene.outer_head) is not None


def owner_spoken_of(scene: Scene) -> str | None:
    """Those spoken of before, where a part of the whole is told to be theirs ("Of the 900 sold, 9% were theirs")."""
    if not may_say(scene.text, ("share.theirs_behind",)) or not wording("share.theirs_behind").match(scene.tail):
        return None
    context = scene.context
    told = (context.subject, context.last_group, context.earlier_subject, context.last_maker, context.topic_subject)
    return next((code for code in told if code and code != "all"), None)
