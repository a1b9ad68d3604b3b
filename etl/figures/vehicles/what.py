"""Decides which powertrain and which class of vehicles a number counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from etl.figures.base.rules import Read
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say
from etl.figures.subject.makers import subjects
from etl.figures.vehicles.what_carried import carried
from etl.figures.vehicles.what_named import Kind, code_of, named_at, named_with
from etl.mentions.lexicon import Found
from etl.records import VehicleClass

_CLASSES: Final[Mapping[str, VehicleClass]] = {"passenger": "passenger", "commercial": "commercial"}


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


def _read(scene: Scene, kind: Kind) -> Read[str]:
    if is_whole_of_share(scene) and not named_at(scene, kind):
        return Read("all", "the whole of a share")
    named = named_with(scene, kind)
    if named is not None and _is_same_kind(named, scene):
        return Read("bev", "the kind told before, in other words")
    if named is None and kind == "vehicle_class" and _is_of_share_of_class(scene):
        return Read("passenger", "the class of its share behind")
    return Read(code_of(named), "named with it") if named is not None else carried(scene, kind)


def _is_same_kind(named: Found, scene: Scene) -> bool:
    """Whether "electric cars" are the battery-electric ones whose growth the count goes with ("..., with 900 EVs")."""
    grown = scene.previous
    is_grown = grown is not None and grown.basis != "level" and grown.powertrain == "bev"
    is_other_word = named.code == "ev" and is_grown and not scene.leading(subjects(scene))
    return is_other_word and scene.wording("powertrain.with_count").search(scene.lead) is not None


def _is_of_share_of_class(scene: Scene) -> bool:
    """Whether a group's number is told with its share of passenger cars ("fell 9%, for 40% of passenger cars")."""
    if not may_say(scene.text, ("powertrain.share_of_class",)):
        return False
    is_said = scene.wording("powertrain.share_of_class").match(scene.tail) is not None
    return is_said and any(found.kind == "group" for found in scene.leading(subjects(scene)))


def is_whole_of_share(scene: Scene) -> bool:
    """Whether a count is what the share before it is of ("one in four of the 51,000 cars registered")."""
    previous = scene.previous
    is_share = previous is not None and previous.unit == "percent" and previous.basis == "level"
    if previous is None or not is_share or scene.number.kind != "count":
        return False
    between = scene.text[previous.number.end : scene.number.outer_start]
    return scene.wording("percent.up_to_whole").fullmatch(between) is not None
