"""Reads one growth that is told to be on the year and on the month before alike."""

from __future__ import annotations

from itertools import pairwise

from etl.figures.base.draft import Draft
from etl.figures.base.lists import number_runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.mentions.periods import Period


def on_both(scene: Scene, made: list[Draft]) -> list[Draft]:
    """The rows of a growth, and the same again on the other base where two are told behind the one number ("up 6% both
    year on year and month on month")."""
    is_listed = any(scene.number in run for run in number_runs(scene.m))
    if is_listed or not any(draft.basis in ("yoy", "mom") for draft in made) or not _has_both(scene):
        return made
    return [draft._replace(basis=basis) for draft in made for basis in ("yoy", "mom")]


def _has_both(scene: Scene) -> bool:
    """Whether the two comparisons stand side by side behind the number, behind the level that it led to, or before it
    with a word for both ("同比和环比均增长6%")."""
    markers = [p for p in scene.m.periods if p.kind == "basis" and p.start >= scene.last_end]
    return any(_is_pair(one, other, scene) for one, other in pairwise(markers))


def _is_pair(one: Period, other: Period, scene: Scene) -> bool:
    """Whether two comparisons are joined, and stand with this growth and no other."""
    if {one.code, other.code} != {"yoy", "mom"}:
        return False
    text = scene.text
    if not wording("growth.both_bases").fullmatch(text[one.end : other.start]):
        return False
    if other.end <= scene.number.start:
        return wording("growth.bases_before").fullmatch(text[other.end : scene.number.start]) is not None
    if one.start < scene.number.end or wording("growth.next_growth").match(text, other.end):
        return False  # "up 6% year on year, and month on month up 9%"
    between = text[scene.number.end : one.start]
    return wording("growth.to_bases").fullmatch(between) is not None
