"""Tells whether sales or output are those abroad."""

from __future__ import annotations

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.mentions.cues import everywhere

_ABROAD_REACH = 60


def composed(code: str, scene: Scene) -> str:
    """Sales or production with "abroad" in the same clause are the overseas measures; the rest stays."""
    if code not in ("sales", "production"):
        return code
    stop = wording("metric.clause_end").search(scene.tail)
    reach = min(_ABROAD_REACH, stop.start() if stop else _ABROAD_REACH)
    end = _own_place_end(scene, scene.number.end + reach)
    spans = everywhere(scene.text)
    told = (hit.start() for hit in scene.wording("metric.abroad").finditer(scene.text, scene.zone.start, end))
    if all(any(first <= at < last for first, last in spans) for at in told):
        return code
    clause = scene.text[scene.zone.start : end]
    if code == "production":
        return "overseas_production"
    return code if scene.wording("metric.export").search(clause) else "overseas_sales"


def _own_place_end(scene: Scene, end: int) -> int:
    """Where the words end that may say where a count is, at most `end`: before the next count, where this one has its
    own place behind it ("900 at home and 400 abroad").
    """
    following = next((n for n in scene.following if n.kind == "count"), None)
    if following is None or following.outer_start >= end:
        return end
    placed = scene.wording("metric.placed_at_home").match(scene.text, scene.number.end, following.outer_start)
    return following.outer_start if placed else end
