"""Tells what a growth is of by its subject: a noun that is no measure, maker or market is none of ours."""

from __future__ import annotations

from etl.figures.base.draft import Unread
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.spanned import Spanned
from etl.figures.base.wordings import wording
from etl.figures.subject.makers import subjects

_LEAST = 100
_GENITIVE = len("'s")
_OURS = (*COUNTED, "share", "penetration")
_NUMBERS = ("count", "percent", "money")


def grows_another_thing(scene: Scene) -> bool:
    """Whether the subject of a growth without a measure of its own is a thing that we do not count ("leads rose")."""
    hits = list(scene.wording("growth.subject").finditer(scene.text, scene.zone.start, scene.number.outer_start))
    if not hits:
        return False
    head = wording("growth.subject_head").match(hits[-1]["words"])
    if head is None:
        return False
    start = hits[-1].start("words")
    end = start + head.end()
    measures = [cue for cue in scene.m.cued("metric") if cue.code in _OURS]
    names: list[Spanned] = [*scene.m.names, *scene.m.periods, *subjects(scene), *measures]
    is_named = any(found.start < end <= found.end + _GENITIVE for found in names)
    return not is_named and wording("growth.subject_known").search(head.group()) is None


def is_apposed_to(last: Unread, scene: Scene) -> bool:
    """Whether it is the growth or the base of the number before it, which is none of ours ("900 orders, up 7%")."""
    between = scene.text[last.number.end : scene.number.start]
    if last.number.kind == scene.number.kind and wording("growth.base_apposed").fullmatch(between):
        return True
    if scene.number.kind not in ("percent", "multiple") or last.number.kind not in _NUMBERS:
        return False
    if (last.number.kind == "percent" and scene.drafts) or _is_small(last):
        return False
    return wording("growth.apposed").fullmatch(between) is not None


def _is_small(last: Unread) -> bool:
    """Whether a number is rather a place in a list ("3,841 sales, #8, down 29%")."""
    return last.number.kind == "count" and last.number.value < _LEAST
