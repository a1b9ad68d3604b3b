"""Reads the next share of a list: of the same measure as the one before, with what its own words name."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.share.share import Share
from etl.figures.share.share_bases import names_own_market
from etl.figures.share.share_kinds import next_kind
from etl.figures.subject.who import subject_of
from etl.figures.vehicles.what import powertrain_of
from etl.figures.vehicles.what_named import code_of

GOES_ON = "goes on about the one before"


def is_countrys_of_world(previous: Draft, scene: Scene) -> bool:
    """Whether it is the part of the world's sales of the country whose share was told ("half of sales there and 60% of
    global sales")."""
    is_of_country = previous.metric == "powertrain_share" and previous.geography not in (None, "world")
    return is_of_country and scene.wording("share.of_world").search(scene.after(40)) is not None


def next_share(previous: Draft, scene: Scene) -> Share:
    """The next share of a list: the same measure, with what its own words name."""
    powertrain = previous.powertrain
    if previous.metric == "powertrain_share":
        own = powertrain_of(scene).value
        powertrain = own if own != "all" else powertrain
    elif kind := _kind_of_whole(scene) or next_kind(scene):
        powertrain = kind
    elif names_own_market(scene):
        powertrain = "all"
    return Share(previous.metric, subject_of(scene).value, powertrain, previous.vehicle_class, GOES_ON)


def _kind_of_whole(scene: Scene) -> str | None:
    """The powertrain whose market is named right behind a share ("70% of its new-energy vehicles")."""
    behind = next((f for f in scene.m.named("powertrain") if f.start >= scene.number.end), None)
    is_whole = behind is not None and scene.wording("share.of_kind").fullmatch(scene.up_to(behind))
    return code_of(behind) if behind is not None and is_whole else None
