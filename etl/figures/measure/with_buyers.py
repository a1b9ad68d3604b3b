"""Knows sales by those who got the cars, where no word says that these were sold."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.measure.abroad import composed


@needs("metric.placed", "metric.commercialized")
def placed(scene: Scene) -> str | None:
    """Sales, where so many vehicles were placed or commercialized with customers, as some languages say."""
    if scene.number.kind != "count" or scene.number.counts == "other":
        return None
    is_before = scene.number.counts == "vehicle" or scene.previous is None
    is_before = is_before and scene.wording("metric.placed").search(scene.outer_head) is not None
    is_placed = is_before or scene.wording("metric.commercialized").match(scene.tail) is not None
    return composed("sales", scene) if is_placed else None


@needs("metric.takers", "metric.takers_chose")
def taken(scene: Scene) -> str | None:
    """Sales, where people are counted for the cars they got ("found 900 customers", "900 drivers chose a Kia")."""
    is_taken = scene.wording("metric.takers").match(scene.tail) or scene.wording("metric.takers_chose").match(
        scene.tail
    )
    return composed("sales", scene) if is_taken and scene.number.counts == "vehicle" else None
