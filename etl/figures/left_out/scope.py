"""Keeps out numbers that are no figure of ours, whatever stands near: prices, capacities, sums, averages."""

from __future__ import annotations

from etl.figures.base.rules import Rules, applies, needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import wording
from etl.figures.left_out.other_measures import is_other_measure
from etl.figures.left_out.part_kinds import (
    is_done_otherwise,
    is_of_each_model,
    is_of_one_plant,
    is_of_part_kind,
    is_of_things,
)
from etl.figures.left_out.parts import A_SUM, OF_BODY, OF_ONE, OF_UNCOVERED, PARTS
from etl.figures.share.share_bases import held_by
from etl.figures.subject.sums import is_sum
from etl.figures.subject.unknown_agents import BY_UNKNOWN

_GAP_REACH = 70
A_REVISION = "by how much a forecast was changed"
OUT_OF_SCOPE = "a price, capacity, average or another thing out of scope"


def out_of_scope(scene: Scene) -> str | None:
    """Why a number of any kind is no figure; None where nothing speaks against it."""
    return applies(_GATES, scene)


@needs("scope.by_value", "scope.by_value_behind", "scope.to_sum")
def _is_of_money(scene: Scene) -> bool:
    """Whether a growth is one of sales in money ("by value fell 4% to $6.5 billion")."""
    if scene.number.kind not in ("percent", "multiple"):
        return False
    following = scene.following
    leads_to_sum = bool(following) and following[0].kind == "money" and scene.wording("scope.to_sum").fullmatch(
        scene.text[scene.number.end : following[0].outer_start]
    )  # fmt: skip
    is_behind = scene.wording("scope.by_value_behind").match(scene.tail) is not None
    return bool(leads_to_sum) or is_behind or scene.wording("scope.by_value").search(scene.lead) is not None


@needs("scope.revised_by", "scope.had_expected")
def _is_revision(scene: Scene) -> bool:
    """Whether it is by how much a forecast or target was changed, or how far off an earlier one was."""
    if scene.number.kind not in ("count", "percent"):
        return False
    had_expected = scene.number.kind == "count" and scene.wording("scope.had_expected").search(scene.outer_head)
    is_off = had_expected and scene.wording("scope.fewer_behind").match(scene.tail)
    return bool(is_off) or scene.wording("scope.revised_by").search(scene.outer_head) is not None


@needs("scope.gap_behind", "scope.gap_before", "scope.gap_than", "scope.gap_of_goals")
def _is_gap(scene: Scene) -> bool:
    """Whether it is how far one maker is ahead of another ("3,000 ahead of Tesla", "trailed Tesla by 3,000"), or above
    a goal.
    """
    if scene.number.kind == "count" and scene.wording("scope.gap_of_goals").match(scene.tail):
        return True
    if scene.wording("scope.gap_behind").match(scene.tail) or _is_set_against(scene):
        return True
    return scene.wording("scope.gap_before").search(scene.outer_head[-_GAP_REACH:]) is not None


def _is_set_against(scene: Scene) -> bool:
    """Whether a count is by how much a country or maker named right behind it differs ("900 more than Japan")."""
    if scene.number.kind != "count":
        return False
    named = (f for f in scene.m.named("place", "company", "group") if f.start >= scene.number.end)
    found = next(named, None)
    return found is not None and scene.wording("scope.gap_than").fullmatch(scene.up_to(found)) is not None


@needs("percent.always_uncovered", "percent.uncovered_before", "percent.uncovered_acting")
def _is_of_uncovered(scene: Scene) -> bool:
    """Whether it is of luxury brands, joint ventures, or others that no brand group covers."""
    if _act(scene):
        return True
    if scene.wording("percent.always_uncovered").search(scene.lead):
        return not held_by(scene)  # "of joint venture brands was 9% for German brands"
    is_named = scene.leading(scene.m.named("group", "company"))
    words = scene.head if scene.number.kind == "points" else scene.before()
    return not is_named and scene.wording("percent.uncovered_before").search(words) is not None


def _act(scene: Scene) -> bool:
    """Whether such brands are who acts, and nobody that we know is named after them."""
    acting = scene.wording("percent.uncovered_acting").search(scene.lead)
    if acting is None or held_by(scene):
        return False
    start = scene.zone.start + acting.start()
    return all(found.start < start for found in scene.leading(scene.m.named("group", "company")))


@needs("scope.time_before")
def _is_time(scene: Scene) -> bool:
    """Whether a fraction in words is a span of time ("the beginning of a quarter")."""
    return scene.number.is_word and scene.wording("scope.time_before").search(scene.outer_head) is not None


@needs("percent.of_share_behind")
def _is_part_of_share(scene: Scene) -> bool:
    """Whether a fraction is of a share that is lost or won, and no share itself ("lose a fifth of their share")."""
    return scene.number.is_word and scene.wording("percent.of_share_behind").match(scene.tail) is not None


@needs("percent.together")
def _is_of_kinds_together(scene: Scene) -> bool:
    """Whether a share is that of cars with a plug and of hybrids without one together, which no field tells, or what
    that share was before."""
    kinds = {found.code for found in scene.m.named("powertrain") if found.end <= scene.number.start}
    is_mixed = "hybrid" in kinds and len(kinds) > 1
    return is_mixed and scene.wording("percent.together").search(scene.text[: scene.number.outer_start]) is not None


@needs("scope.record_by", "scope.above_record_behind")
def _is_over_record(scene: Scene) -> bool:
    """Whether it is by how much a record was beaten, which was set in no span that we are told."""
    is_above = scene.number.kind == "percent" and scene.wording("scope.above_record_behind").match(scene.tail)
    return bool(is_above) or scene.wording("scope.record_by").search(scene.outer_head) is not None


@needs("growth.of_rate", "growth.of_rate_zh", "scope.rate_points_behind")
def _is_rate_change(scene: Scene) -> bool:
    """Whether it changes a growth rate, not a measure ("1.8 points slower than the growth in May")."""
    if scene.number.kind == "points" and scene.wording("scope.rate_points_behind").match(scene.tail):
        return True
    if scene.number.kind in ("points", "percent") and scene.wording("growth.of_rate_zh").search(scene.outer_head):
        return True
    return scene.wording("growth.of_rate").search(scene.text[scene.zone.start : scene.number.end + 20]) is not None


@needs("scope.exchange_behind", "scope.shares_move")
def _is_share_price(scene: Scene) -> bool:
    """Whether a growth without a measure of its own is on an exchange ("lost 2.9% in Frankfurt")."""
    is_at_exchange = (
        scene.wording("scope.exchange_behind").match(scene.tail) is not None
        or scene.wording("scope.shares_move").search(scene.outer_head) is not None
    )
    return scene.number.kind == "percent" and is_at_exchange and not scene.cue_codes() & {*COUNTED}


@needs("scope.exports_part")
def _is_exported_part(scene: Scene) -> bool:
    """Whether it is the part of what a country or maker builds that it exports ("Korea exports two-thirds of them")."""
    if scene.number.kind != "percent" or not scene.wording("scope.exports_part").search(scene.outer_head):
        return False
    return scene.wording("scope.part_of_built").match(scene.tail) is not None


@needs("scope.allowed_in")
def _is_allowed(scene: Scene) -> bool:
    """Whether a count is only what may be brought in ("allows 49,000 cars a year into the country")."""
    if scene.number.kind != "count" or not scene.wording("scope.allowed_in").match(scene.tail):
        return False
    return scene.wording("scope.allowed").search(scene.outer_head) is not None


def _is_thing(scene: Scene) -> bool:
    """Whether a bare number counts or names a thing ("4680 battery cells", "1,000 PS"); "Hyundai Motor" is none, nor
    is "battery-electric".
    """
    if scene.number.kind != "count" or scene.number.counts:
        return False
    hit = wording("scope.thing_behind").match(scene.tail[:60])
    last = scene.number.end + hit.end() - 1 if hit else 0
    return hit is not None and not any(f.start <= last < f.end for f in scene.m.named("company", "powertrain"))


@needs("scope.hyphen")
def _is_size(scene: Scene) -> bool:
    """Whether a count with a hyphen is the size of a plant or the like ("a 150,000-unit plant")."""
    is_size = scene.wording("scope.hyphen").match(scene.tail) is not None
    return is_size and scene.wording("scope.hyphen_of_measure").match(scene.tail) is None


_GATES = Rules(
    (
        *PARTS,
        (OF_BODY, is_of_part_kind),
        (OF_ONE, is_of_each_model),
        ("of one plant of a maker", is_of_one_plant),
        ("of things that are no cars", is_of_things),
        ("of vehicles that were not sold, built or exported", is_done_otherwise),
        *BY_UNKNOWN,
        ("a share price", _is_share_price),
        ("what may be brought in", _is_allowed),
        ("a part of what is built", _is_exported_part),
        ("a thing that is no vehicle", _is_thing),
        ("the size of a plant", _is_size),
        ("a span of time", _is_time),
        ("a part of a share", _is_part_of_share),
        ("of several kinds together", _is_of_kinds_together),
        (OF_UNCOVERED, _is_of_uncovered),
        (OUT_OF_SCOPE, is_other_measure),
        (A_REVISION, _is_revision),
        ("a growth in money", _is_of_money),
        ("how far one is ahead of another", _is_gap),
        ("by how much a record was beaten", _is_over_record),
        (A_SUM, is_sum),
        ("a change of a growth rate", _is_rate_change),
    )
)

REFUSALS = frozenset(name for name, _ in _GATES.all)
