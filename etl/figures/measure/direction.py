"""Decides which way a number moved: the growth word that governs it."""

from __future__ import annotations

from collections.abc import Sequence

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.measure.basis import last_of_list
from etl.mentions.lexicon import Found

_BEHIND_REACH, _MOVED_REACH = 60, 70


def last_before(cues: Sequence[Found], scene: Scene) -> Found | None:
    """The last of some cue words that stands in the zone before the number."""
    start, stop = scene.zone.start, scene.number.outer_start
    for cue in reversed(cues):
        if cue.end <= stop and start <= cue.start:
            return cue
    return None


def growth_direction(scene: Scene) -> int:
    """1 or -1 where a growth word governs the number, right before it or right behind it; 0 where none does."""
    if scene.number.sign:
        return scene.number.sign
    moved = scene.wording("growth.rate_moved").search(scene.outer_head[-_MOVED_REACH:])
    if moved is not None:
        return -1 if scene.wording("growth.behind_down").fullmatch(moved["noun"]) else 1
    cue = last_before(scene.m.cued("growth"), scene)
    if cue is not None and _governs(cue, scene):
        return sign_of(cue)
    end = last_of_list(scene).end
    behind = scene.wording("growth.behind").match(scene.text[end : end + _BEHIND_REACH])
    if behind is None:
        return 0
    return -1 if scene.wording("growth.behind_down").search(behind.group()) else 1


def sign_of(cue: Found) -> int:
    """The direction that a growth word says."""
    return 1 if cue.code == "up" else -1


def _governs(cue: Found, scene: Scene) -> bool:
    between = scene.text[cue.end : scene.number.outer_start]
    if scene.wording("growth.crossed").match(scene.since(cue)):
        return False
    if wording("growth.between").match(between) or scene.wording("growth.by").search(scene.outer_head):
        return True
    if scene.wording("growth.grew_at").fullmatch(scene.text[cue.start : scene.number.outer_start]):
        return True
    is_noun = scene.wording("growth.nouns").fullmatch(scene.text[cue.start : cue.end])
    return is_noun is not None and wording("growth.noun_is").match(between) is not None
