"""Says whose vehicles those are that importers, dealers, buyers and the like are told to sell, buy or expect."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.subject.makers import subjects


@needs("maker.market_trade")
def by_market_trade(scene: Scene) -> str | None:
    """Everybody's, where those who buy or sell all makes do it ("The importers expect 9,000 deliveries")."""
    is_theirs = scene.wording("maker.market_trade").match(scene.text) and not scene.leading(subjects(scene))
    return "all" if is_theirs and not scene.wording("maker.of_its").match(scene.tail) else None
