"""Finds what "the former" and "the latter", or "the two" with a number each, stand for."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.base.lists import number_runs
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says
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


@needs("reference.the_two")
def two_in_turn(scene: Scene) -> str | None:
    """Whose of the two makers told of before a number is ("The two brands lost 8% and 14% respectively")."""
    two = scene.context.recent[-_TWO:]
    run = next((list(run) for run in number_runs(scene.m) if scene.number in run), [])
    is_told = len(two) == len(run) == _TWO and not scene.m.named("company", "group")
    if not is_told or not says(scene.text, "zones.respectively"):
        return None
    return two[run.index(scene.number)] if says(scene.text[: run[0].start], "reference.the_two") else None
