"""Tells verbs that move or build cars from those that only say which cars are meant."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.measure.abroad import composed
from etl.mentions.lexicon import Found


@needs("metric.moved_before")
def moved(scene: Scene) -> str | None:
    """Sales, where so many vehicles are what somebody "moved" or "shifted"."""
    is_moved = scene.wording("metric.moved_before").search(scene.outer_head) and scene.wording(
        "metric.moved_behind"
    ).match(scene.tail)
    return composed("sales", scene) if is_moved else None


def describes_cars(cue: Found, text: str) -> bool:
    """Whether a word of making only says which cars are meant ("sales of domestically produced cars", "of cars built in
    China")."""
    if cue.code != "production":
        return False
    pairs = (
        ("metric.cars_made_before", "metric.cars_made_behind"),
        ("metric.cars_built_before", "metric.cars_built_behind"),
    )
    return any(
        wording(before).search(text[: cue.start]) and wording(behind).match(text[cue.end :]) for before, behind in pairs
    )
