"""Finds what "the former" and "the latter" stand for."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.scene import Scene
from etl.figures.wordings import may_say
from etl.mentions.lexicon import Found

_TWO = 2


def former_or_latter(scene: Scene, named: Sequence[Found]) -> Found | None:
    """The first or second of the two mentions that "the former" or "the latter" before the number points back at."""
    if len(named) < _TWO or not may_say(scene.text, ("reference.of_two",)):
        return None
    hits = list(scene.wording("reference.of_two").finditer(scene.lead))
    if not hits:
        return None
    start = scene.zone.start + hits[-1].start()
    two = list({found.code: found for found in named if found.end <= start}.values())
    if len(two) != _TWO:
        return None
    return two[0] if scene.wording("reference.first_of_two").match(hits[-1].group()) else two[1]
