"""Finds who of several pays a sum: each of two partners the same, or each of those listed one sum in turn."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.lists import runs
from etl.figures.base.scene import Scene
from etl.figures.subject.makers import subjects
from etl.vocabulary import vocabulary

_TWO = 2


def each_payer(scene: Scene, made: Draft) -> list[Draft]:
    """The sum for each of two partners that pay it ("Each side pays in $60 million"); as it is for one."""
    here = [f.code for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    partners = [code for code in (here or scene.context.recent) if code not in vocabulary().ventures][-_TWO:]
    is_said = scene.wording("agent.each_pays").search(scene.outer_head) or scene.wording("agent.each_behind").match(
        scene.tail
    )
    is_each = made.metric == "investment" and is_said and in_turn(scene) is None
    return [made._replace(subject=code) for code in partners] if is_each and len(partners) == _TWO else [made]


def in_turn(scene: Scene) -> str | None:
    """Who of several listed pays it, where as many sums follow, each its own ("甲、乙分别出资1亿元和2亿元")."""
    pinned = scene.pinned_as("company") if "respectively" in scene.tail else None
    if pinned is not None:
        return pinned.code
    at = scene.text.rfind("分别", 0, scene.number.start)
    listed = [run for run in runs([f for f in subjects(scene) if f.kind == "company"], scene.text) if run[-1].end <= at]
    sums = [number for number in scene.m.numbers if number.kind == "money" and number.start > at]
    if at < 0 or not listed or len(listed[-1]) != len(sums) or scene.number not in sums:
        return None
    return listed[-1][sums.index(scene.number)].code
