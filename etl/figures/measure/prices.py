"""Reads the price of a whole company, and who paid it."""

from __future__ import annotations

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found

_TWO = 2


def is_price_of_company(scene: Scene) -> bool:
    """Whether it is the price of a whole company ("acquired Seat for 400 million euros")."""
    if _sold_to(scene) is not None:
        return True
    before = [f for f in scene.m.named("company") if f.end <= scene.number.outer_start and not f.possessive]
    if len(before) < _TWO or not scene.wording("money.price").match(
        scene.text[before[-1].end : scene.number.outer_start]
    ):
        return False
    return scene.wording("money.bought").search(scene.text[: before[-1].start]) is not None


def buyer(scene: Scene) -> str | None:
    """Who pays the price of a whole company: by whom it was bought, else who is named first."""
    to = _sold_to(scene)
    if to is not None:
        return to.code
    before = [f for f in subjects(scene) if f.end <= scene.number.outer_start]
    last = next(iter(before[-1:]), None)
    is_passive = last is not None and scene.text[: last.start].endswith((" by ", " by the "))
    return last.code if last is not None and is_passive else next((f.code for f in before), None)


def _sold_to(scene: Scene) -> Found | None:
    """The company to whom another is told to have been sold, right before the price ("sold A to B for $2 billion")."""
    if not may_say(scene.text, ("money.sold_to",)):
        return None
    before = [f for f in scene.m.named("company") if f.end <= scene.number.outer_start and not f.possessive]
    if len(before) < _TWO:
        return None
    is_price = scene.wording("money.price").match(scene.text[before[-1].end : scene.number.outer_start])
    is_to = scene.wording("money.sold_to").search(scene.text[: before[-1].start])
    return before[-1] if is_price and is_to else None
