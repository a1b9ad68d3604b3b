"""Finds what a growth is of where that is named behind it: "a 9% rise in exports", "an increase of 9% for sales"."""

from __future__ import annotations

from etl.figures.base.scene import COUNTED, Scene
from etl.figures.measure.direction import growth_direction
from etl.mentions.lexicon import Found

_REACH = 50


def measure_behind(scene: Scene) -> Found | None:
    """The measure that a growth is said to be of right behind it."""
    if scene.number.kind not in ("percent", "multiple"):
        return None
    opens = scene.wording("growth.of_what").match(scene.text, scene.number.end)
    if opens is None or not growth_direction(scene):
        return None
    stop = min(scene.next_outer_start, opens.end() + _REACH)
    cues = (cue for cue in scene.m.cued("metric") if opens.end() <= cue.start < stop and cue.code in COUNTED)
    cue = next(cues, None)
    is_next = cue and scene.wording("growth.what_grew").fullmatch(scene.text, opens.end(), cue.start)
    return cue if is_next else None


def is_of_all(scene: Scene) -> bool:
    """Whether that measure is of vehicles of every kind ("a 9% rise in overall sales")."""
    cue = measure_behind(scene)
    return (
        cue is not None
        and scene.wording("powertrain.generic").search(scene.text, scene.number.end, cue.end) is not None
    )
