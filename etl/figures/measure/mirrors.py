"""Pairs a list of growths with the list of levels before it: "1.7 million and 1.8 million, up 3% and 4%"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from etl.figures.base.draft import Draft
from etl.figures.base.lists import number_runs
from etl.figures.base.scene import Scene
from etl.figures.measure.basis import basis_from, basis_marker
from etl.figures.measure.roles import role_of
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number

# By the start of a percentage: its place in its list, and the list's length.
Places = Mapping[int, tuple[int, int]]


def percent_lists(m: Mentions) -> Places:
    """The percentages that are listed side by side."""
    return {
        number.start: (place, len(numbers))
        for numbers in number_runs(m)
        if numbers[0].kind in ("percent", "points")
        for place, number in enumerate(numbers)
    }


def level_of(number: Number, lists: Places, drafts: Sequence[Draft], *, of_first: bool = False) -> Draft | None:
    """The level that a growth in a list belongs to; None where the levels before are not as many, or not distinct.

    Of more levels than growths those nearest before are meant, or the first of them ("the first two up 3% and 4%").
    """
    if number.start not in lists:
        return None
    place, length = lists[number.start]
    levels = [draft for draft in drafts if draft.is_count and draft.number.end <= number.start]
    tail = levels[:length] if of_first else levels[-length:]
    if len(tail) < length or not _are_apart(tail):
        return None
    since = [draft for draft in drafts if draft.number.start > tail[0].number.start and draft.basis != "level"]
    has_level_since = any(d.number.start > levels[-1].number.end and d.basis == "level" for d in drafts)
    return None if has_level_since or (len(since) - place) % length else tail[place]


def _are_apart(levels: Sequence[Draft]) -> bool:
    """Whether levels are of different things, and of different numbers or measures."""
    fields = {(d.metric, d.subject, d.powertrain, d.vehicle_class, d.geography) for d in levels}
    numbers, metrics = {d.number.start for d in levels}, {d.metric for d in levels}
    return len(fields) == len(levels) and len(levels) in (len(numbers), len(metrics))


def mirrored_growth(scene: Scene, level: Draft) -> list[Draft] | None:
    """The growth of a level, its direction its own or that of the list's first; None where none is said."""
    if scene.number.kind == "points" and scene.wording("scope.rate_points_behind").match(scene.tail):
        return None  # "..., 1.7 and 1.2 points slower than the growth in May"
    if any(scene.wording(name).search(scene.outer_head) for name in ("growth.of_rate_zh", "growth.is_part_zh")):
        return None
    role = role_of(scene)
    inherited = scene.drafts[-1].direction if scene.drafts else 0
    direction = (role.direction if role else 0) or inherited
    if not direction:
        return None
    number = scene.number
    growth = level._replace(
        number=number,
        basis=basis_from(level.period, scene, basis_marker(scene) or "yoy"),
        unit=number.unit,
        value=number.value * direction,
        direction=direction,
        reasons=(*level.reasons, "list: as the levels before"),
    )
    return [growth]
