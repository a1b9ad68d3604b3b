"""Says whose vehicles those are that importers, dealers, buyers and the like are told to sell, buy or expect, or that a
country's market took.
"""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.subject.makers import subjects

_OPENS = 8


@needs("maker.market_trade")
def by_market_trade(scene: Scene) -> str | None:
    """Everybody's, where those who buy or sell all makes do it ("The importers expect 9,000 deliveries")."""
    is_theirs = scene.wording("maker.market_trade").match(scene.text) and not scene.leading(subjects(scene))
    return "all" if is_theirs and not scene.wording("maker.of_its").match(scene.tail) else None


def opens_on_market(scene: Scene) -> bool:
    """Whether the sentence opens on a country's market and names no maker ("Peru's market grew, with sales of 900")."""
    opener = next((f for f in scene.m.named("place") if f.possessive and f.start <= _OPENS), None)
    if opener is None or scene.m.named("company", "group"):
        return False
    return scene.wording("maker.own_market").match(scene.text[opener.end :]) is not None
