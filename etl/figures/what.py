"""Decides which powertrain and which class of vehicles a number counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Literal

from etl.figures.basis import last_of_list
from etl.figures.former import former_or_latter
from etl.figures.lists import runs
from etl.figures.makers import subjects
from etl.figures.metrics import is_makers_whole
from etl.figures.rules import Read, first
from etl.figures.scene import COUNTED, Scene
from etl.figures.wordings import wording
from etl.mentions.lexicon import Found
from etl.records import VehicleClass

Kind = Literal["powertrain", "vehicle_class"]
_CLASSES: Final[Mapping[str, VehicleClass]] = {"passenger": "passenger", "commercial": "commercial"}
_TOGETHER: Final[Mapping[frozenset[str], str]] = {
    frozenset({"bev", "phev"}): "nev",
    frozenset({"ev", "phev"}): "nev",
    frozenset({"ev", "phev", "fcev"}): "nev",
    frozenset({"bev", "phev", "fcev"}): "nev",
    frozenset({"passenger", "commercial"}): "all",
}
_BEHIND_REACH = 60


def powertrain_of(scene: Scene) -> Read[str]:
    """The powertrain's code of the number; `all` where its words count every kind."""
    return _read(scene, "powertrain")


def class_of(scene: Scene) -> Read[VehicleClass]:
    """`passenger` or `commercial` where the words say so, or the count continues one; else `all`."""
    read = _read(scene, "vehicle_class")
    return Read(as_class(read.value), read.rule)


def as_class(code: str | None) -> VehicleClass:
    """A code as a class of vehicles; `all` for none."""
    return _CLASSES.get(code or "", "all")


def code_of(found: Found) -> str:
    """The code of a powertrain or class; electric and plug-in hybrids together are new-energy vehicles."""
    return "nev" if found.code == "both" else found.code


def _read(scene: Scene, kind: Kind) -> Read[str]:
    if is_whole_of_share(scene) and not _named_at(scene, kind):
        return Read("all", "the whole of a share")
    named = _named(scene, kind)
    if named is not None:
        return Read(code_of(named), "named with it")
    carried = first(_WITHIN if scene.previous is not None else _FROM_BEFORE, scene, kind)
    return carried or Read(_context_of(scene, kind) or "all", "context")


def is_whole_of_share(scene: Scene) -> bool:
    """Whether a count is what the share before it is of ("one in four of the 51,000 cars registered")."""
    previous = scene.previous
    is_share = previous is not None and previous.unit == "percent" and previous.basis == "level"
    if previous is None or not is_share or scene.number.kind != "count":
        return False
    between = scene.text[previous.number.end : scene.number.outer_start]
    return wording("percent.up_to_whole").fullmatch(between) is not None


def _named_at(scene: Scene, kind: Kind) -> bool:
    """Whether the vehicles that the number counts are named with it ("of the 51,000 electric cars")."""
    return any(
        found.start >= scene.number.end and wording("powertrain.noun_phrase").match(scene.up_to(found))
        for found in _of_this_number(scene, kind)
    )


def _named(scene: Scene, kind: Kind) -> Found | None:
    pinned = scene.pinned_as(kind) or former_or_latter(scene, scene.m.named(kind))
    if pinned is not None:
        return pinned
    items = [_with_its_pair(found, scene, kind) for found in _of_this_number(scene, kind)]
    before = [found for found in items if found.end <= scene.number.start]
    after = [found for found in items if found.start >= scene.number.end]
    direct = (found for found in after if wording("powertrain.noun_phrase").match(scene.up_to(found)))
    said = _said_of_part(scene, after) or next(direct, None)
    if said is not None:
        return said
    if _is_whole_of_part(scene):
        return None
    if before or not after:
        return before[-1] if before else None
    between = scene.up_to(after[0])
    is_near = len(between) < _BEHIND_REACH and not wording("reference.breaks_off").search(between)
    return after[0] if is_near else None


def _said_of_part(scene: Scene, after: list[Found]) -> Found | None:
    """What a part is told to be ("800,000 of the vehicles that were exported in 2024 were NEVs")."""
    if scene.number.kind != "count" or not wording("powertrain.part_of").match(scene.tail):
        return None
    told = wording("powertrain.told_to_be")
    return next((found for found in after if told.fullmatch(scene.up_to(found))), None)


def _with_its_pair(found: Found, scene: Scene, kind: Kind) -> Found:
    """A mention that is named as one with another ("BEVs and plug-in hybrids"), as what both together are."""
    run = next((run for run in runs(scene.m.named(kind), scene.text) if found in run), None)
    together = _TOGETHER.get(frozenset(one.code for one in run)) if run else None
    return replace(found, code=together) if together else found


def _of_this_number(scene: Scene, kind: Kind) -> list[Found]:
    """The mentions of the zone that neither describe a maker nor stand behind its next number."""
    describes = wording("powertrain.describes")
    last = last_of_list(scene)
    stop = min((n.start for n in scene.zone.numbers if n.start > last.start), default=len(scene.text))
    return [
        found for found in scene.in_zone(scene.m.named(kind))
        if found.start < stop and not describes.match(scene.text[found.end : found.end + 14])
    ]  # fmt: skip


def _context_of(scene: Scene, kind: Kind) -> str | None:
    return scene.context.powertrain if kind == "powertrain" else scene.context.vehicle_class


def _hinted(scene: Scene, kind: Kind) -> str:
    """What the heading, or a sentence without numbers before this one, said that all of this is about."""
    return (scene.context.hint_powertrain if kind == "powertrain" else scene.context.hint_class) or "all"


def _is_generic(scene: Scene) -> bool:
    return wording("powertrain.generic").search(scene.lead) is not None


def _points_at_things(scene: Scene) -> bool:
    return wording("reference.things").search(scene.lead) is not None


def _is_of_makers(scene: Scene) -> bool:
    return scene.context.subject not in (None, "all")


# After another number of the sentence


def _new_measure_within(scene: Scene, kind: Kind) -> str | None:
    if not scene.counts_anew() or _is_second_of_pair(scene) or _is_growth_of_last(scene) or _is_same_again(scene):
        return None
    return "all" if _is_generic(scene) else _hinted(scene, kind)


def _new_powertrain(scene: Scene, kind: Kind) -> str | None:
    """A list that goes on by powertrain after it went by class, and does not point back ("of which NEVs")."""
    if kind != "vehicle_class" or scene.previous is None or scene.previous.powertrain != "all":
        return None
    points_back = wording("reference.points_back").search(scene.lead)
    return "all" if not points_back and _named(scene, "powertrain") is not None else None


def _continued(scene: Scene, kind: Kind) -> str | None:
    if scene.previous is None:
        return None
    return scene.previous.powertrain if kind == "powertrain" else scene.previous.vehicle_class


def _is_whole_of_part(scene: Scene) -> bool:
    return scene.previous is not None and scene.previous.is_count and is_makers_whole(scene)


def _makers_whole(scene: Scene, _kind: Kind) -> str | None:
    """A maker's total, after a part of it, is of all vehicles."""
    return "all" if _is_whole_of_part(scene) else None


def _whole_named(scene: Scene, kind: Kind) -> str | None:
    """Vehicles of every kind, where a clause with "which" says more of all of them."""
    is_relative = kind == "powertrain" and wording("maker.relative").match(scene.stretch)
    return "all" if is_relative and wording("powertrain.whole_before").search(scene.text[: scene.zone.start]) else None


_WITHIN = (
    ("more of the whole", _whole_named),
    ("a maker's whole", _makers_whole),
    ("a new measure", _new_measure_within),
    ("by powertrain now", _new_powertrain),
    ("goes on", _continued),
)


def _is_second_of_pair(scene: Scene) -> bool:
    """Whether the zone's cue merely names the second of a pair under one head ("NEV output ... and sales")."""
    lead = scene.lead
    for period in scene.m.periods:
        if scene.zone.start <= period.start < scene.number.start:
            lead = lead.replace(scene.text[period.start : period.end], "")
    is_bare = (
        wording("powertrain.nothing_but_and").match(lead) and scene.previous is not None and scene.previous.is_count
    )
    is_verb = not scene.number.counts and wording("powertrain.second_verb").match(lead)
    return bool(is_bare or is_verb) or wording("powertrain.second_of_pair").match(lead) is not None


def _is_same_again(scene: Scene) -> bool:
    """Whether the zone names the measure of the number before again, of nobody else ("exports so far came to ...")."""
    previous = scene.previous
    if previous is None or _is_generic(scene) or scene.in_zone(subjects(scene)):
        return False
    return scene.cue_codes() & {*COUNTED} == {previous.metric}


def _is_growth_of_last(scene: Scene) -> bool:
    """Whether the zone only goes on about the number before it ("up 9% on sales of a year before")."""
    return scene.number.kind != "count" and not scene.leading(scene.m.cued("metric"))


# The first number of the sentence


def _named_earlier(scene: Scene, kind: Kind) -> str | None:
    earlier = [found for found in scene.m.named(kind) if found.end <= scene.zone.start]
    return code_of(earlier[-1]) if earlier and not _is_generic(scene) else None


def _generic(scene: Scene, _kind: Kind) -> str | None:
    return "all" if _is_generic(scene) else None


def _plain_vehicles(scene: Scene, kind: Kind) -> str | None:
    """A maker's "vehicles" are of every powertrain; nobody's are those of the heading."""
    if kind != "powertrain" or not wording("powertrain.generic_noun").match(scene.tail):
        return None
    if _is_of_makers(scene):
        return "all"
    return None if _points_at_things(scene) else _hinted(scene, kind)


def _whole_class(scene: Scene, kind: Kind) -> str | None:
    """A class named by itself ("passenger vehicle sales") is of all powertrains."""
    if kind != "powertrain" or _points_at_things(scene) or _of_this_number(scene, "powertrain"):
        return None
    return "all" if scene.leading(scene.m.named("vehicle_class")) else None


def _new_measure(scene: Scene, kind: Kind) -> str | None:
    return _hinted(scene, kind) if scene.counts_anew() and not _goes_on_barely(scene) else None


def _goes_on_barely(scene: Scene) -> bool:
    """Whether "Sales came to ..." goes on about the vehicles before: about a share's market, or about the same time."""
    if not wording("powertrain.bare_cue").match(scene.text):
        return False
    is_of_share = (scene.context.metric or "").endswith("_share")
    return is_of_share or not (scene.context.is_new_paragraph or scene.m.periods)


def _new_paragraph(scene: Scene, kind: Kind) -> str | None:
    if not scene.context.is_new_paragraph or _points_back(scene):
        return None
    goes_on_by_powertrain = kind == "vehicle_class" and bool(_of_this_number(scene, "powertrain"))
    return None if goes_on_by_powertrain else _hinted(scene, kind)


def _points_back(scene: Scene) -> bool:
    is_theirs = not _is_of_makers(scene) and wording("reference.its").search(scene.lead) is not None
    return _points_at_things(scene) or is_theirs


_FROM_BEFORE = (
    ("named earlier in the sentence", _named_earlier),
    ("words for all kinds", _generic),
    ("plain vehicles", _plain_vehicles),
    ("the whole class", _whole_class),
    ("a new measure", _new_measure),
    ("a new paragraph", _new_paragraph),
)
