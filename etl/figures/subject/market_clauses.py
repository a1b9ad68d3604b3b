"""Gives a number to everybody where a country's market is the subject of its clause."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene


@needs("maker.market_clause")
def market_of_clause(scene: Scene) -> str | None:
    """Everybody's, in a clause behind the main one whose subject is a country's market, whoever that tells of."""
    hit = scene.wording("maker.market_clause").search(scene.outer_head)
    places = scene.m.named("place", "place_adjective") if hit else ()
    return "all" if hit and any(found.start == hit.start("place") for found in places) else None
