"""Finds the powertrain or the class of vehicles that is named with a number."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from etl.figures.base.lists import runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording
from etl.figures.measure.basis import last_of_list
from etl.figures.measure.metrics import is_makers_whole
from etl.figures.subject.former import former_or_latter
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found

Kind = Literal["powertrain", "vehicle_class"]
TOGETHER: Final[Mapping[frozenset[str], str]] = {
    frozenset({"bev", "phev"}): "nev",
    frozenset({"ev", "phev"}): "nev",
    frozenset({"ev", "phev", "fcev"}): "nev",
    frozenset({"bev", "phev", "fcev"}): "nev",
    frozenset({"ice", "ev"}): "all",
    frozenset({"ice", "nev"}): "all",
    frozenset({"ice", "bev"}): "all",
    frozenset({"passenger", "commercial"}): "all",
}
PARTS_OF: Final[Mapping[str, tuple[str, ...]]] = {"nev": ("bev", "phev", "fcev", "ev"), "ev": ("bev", "phev")}
_BEHIND_REACH = 60
_OPENS_BRACKET = (" (", "（", "(")


def code_of(found: Found) -> str:
    """The code of a powertrain or class; electric and plug-in hybrids together are new-energy vehicles."""
    return "nev" if found.code == "both" else found.code


@lru_cache(maxsize=4)
def named_with(scene: Scene, kind: Kind) -> Found | None:
    """The mention of a powertrain or class that says what the number counts; None where none is named with it.

    Remembered, since several rules ask.
    """
    if not scene.m.named(kind):
        return None
    pinned = scene.pinned_as(kind) or former_or_latter(scene, scene.m.named(kind))
    if pinned is not None:
        return pinned
    items = [with_its_pair(found, scene, kind) for found in of_this_number(scene, kind)]
    before = [found for found in items if found.end <= scene.number.start]
    after = [found for found in items if found.start >= scene.number.end]
    direct = (found for found in after if wording("powertrain.noun_phrase").match(scene.up_to(found)))
    said = _said_of_part(scene, after) or next(direct, None)
    said = said or _told_by_share(scene, kind, before)
    if said is not None:
        return said
    if is_whole_of_part(scene):
        return None
    if before or not after:
        return before[-1] if before else None
    between = scene.up_to(after[0])
    breaks = ("reference.breaks_off", "period.shared_stop", "powertrain.apart_zh", "powertrain.apart_en")
    is_apart = any(scene.wording(name).search(between) for name in breaks)
    makers = [f for f in subjects(scene) if scene.number.end < f.start < after[0].start]
    is_apart = is_apart or any("," in scene.up_to(maker) for maker in makers)  # "..., Kia resists the Mini EV"
    is_near = len(between) < _BEHIND_REACH and not is_apart
    return after[0] if is_near else None


def named_at(scene: Scene, kind: Kind) -> bool:
    """Whether the vehicles that the number counts are named with it ("of the 51,000 electric cars")."""
    return any(
        found.start >= scene.number.end and wording("powertrain.noun_phrase").match(scene.up_to(found))
        for found in of_this_number(scene, kind)
    )


def of_this_number(scene: Scene, kind: Kind) -> list[Found]:
    """The mentions of the zone that describe neither a maker nor most of the vehicles, and stand before its next
    number.
    """
    named = scene.in_zone(scene.m.named(kind))
    if not named:
        return []
    describes, mostly = scene.wording("powertrain.describes"), scene.wording("powertrain.mostly_before")
    last = last_of_list(scene)
    among = [(found.end, _with_plugins(found, scene)) for found in scene.m.named(kind)]
    further = (n for n in scene.zone.numbers if n.start > last.start and n.kind != "rank")  # "900 first registrations"
    stop = min((n.start for n in further), default=len(scene.text))
    includes = scene.wording("powertrain.includes_before")
    return [
        found for found in named
        if found.start < stop and not is_compared_kind(found, scene)
        and not any(start < found.start < end for start, end in among)
        and not includes.search(scene.text[: found.start]) and not (
            (describes.match(scene.text[found.end : found.end + 24]) and not _is_of_brands(found, scene))
            or mostly.search(scene.text[max(0, found.start - 24) : found.start])
        )
    ]  # fmt: skip


def is_compared_kind(found: Found, scene: Scene) -> bool:
    """Whether a kind is only what another one of the sentence, told of before the number, is compared with ("Hybrids
    grew faster than BEVs, with sales of 9,000")."""
    if found.end > scene.number.start or len(scene.m.named(found.kind)) == 1:
        return False
    if not scene.wording("powertrain.compared_before").search(scene.text[: found.start]):
        return False
    others = (one for one in scene.m.named(found.kind) if one.end <= scene.number.start)
    return any(one.code != found.code for one in others)


def _is_of_brands(found: Found, scene: Scene) -> bool:
    """Whether a class is told in a group of brands, who count vehicles of it ("Chinese passenger carmakers")."""
    is_class = found.kind == "vehicle_class"
    return is_class and any(f.start <= found.start and found.end <= f.end for f in scene.m.named("group"))


def _told_by_share(scene: Scene, kind: Kind, before: list[Found]) -> Found | None:
    """The kind of vehicles of whose sales a count is told to be a part ("9,000 units, 80% of all BEV sales"), unless it
    is named itself as a part of that kind ("BEV sales were 9,000 units, 60% of all NEV sales").
    """
    if scene.number.kind != "count" or not may_say(scene.text, ("powertrain.share_tells",)):
        return None
    after = [found for found in scene.m.named(kind) if found.start > scene.number.end]
    is_sales, tells = scene.wording("powertrain.sales_behind"), scene.wording("powertrain.share_tells")
    told = next((f for f in after if tells.match(scene.up_to(f)) and is_sales.match(scene.text[f.end :])), None)
    is_own_part = told is not None and before and before[-1].code in PARTS_OF.get(code_of(told), ())
    return None if is_own_part else told


def _said_of_part(scene: Scene, after: list[Found]) -> Found | None:
    """What a part is told to be ("800,000 of the vehicles that were exported in 2024 were NEVs")."""
    if scene.number.kind != "count" or not scene.wording("powertrain.part_of").match(scene.tail):
        return None
    told = wording("powertrain.told_to_be")
    return next((found for found in after if told.fullmatch(scene.up_to(found))), None)


def with_its_pair(found: Found, scene: Scene, kind: Kind) -> Found:
    """A mention that is named as one with another ("BEVs and plug-in hybrids"), as both together; so are electric cars
    "including plug-in hybrids"."""
    if found.code == "ev" and _with_plugins(found, scene):
        return found._replace(code="nev")
    together = _together(found, scene, kind)
    return found._replace(code=together) if together else found


def _together(found: Found, scene: Scene, kind: Kind) -> str | None:
    """The code of all kinds that a mention is listed with; an abbreviation in brackets is the kind before it again."""
    named = scene.m.named(kind)
    if len(named) == 1:
        return None
    again = {
        other: one for one, other in pairwise(named)
        if one.code == other.code and scene.text[one.end : other.start] in _OPENS_BRACKET
    }  # fmt: skip
    listed = runs([one for one in named if one not in again], scene.text)
    run = next((run for run in listed if again.get(found, found) in run), ())
    return TOGETHER.get(frozenset(one.code for one in run))


def _with_plugins(found: Found, scene: Scene) -> int:
    """Where the words end that count plug-in hybrids among electric cars; 0 where none do."""
    if found.code != "ev" or not may_say(scene.text, ("powertrain.with_plugins",)):
        return 0
    hit = wording("powertrain.with_plugins").match(scene.text, found.end)
    return hit.end() if hit else 0


def is_whole_of_part(scene: Scene) -> bool:
    """Whether the number is the total of the maker whose part the number before counts."""
    return scene.previous is not None and scene.previous.is_count and is_makers_whole(scene)


def is_with_sold(scene: Scene) -> bool:
    """Whether it is told in vehicles what the number before told ("68% of EV sales with 26,803 vehicles sold")."""
    is_sold = scene.number.kind == "count" and scene.wording("powertrain.sold_behind").match(scene.tail)
    return bool(is_sold) and scene.wording("powertrain.with_before").match(scene.lead) is not None
