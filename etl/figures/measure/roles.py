"""Decides what a number is: a count, a growth, a share, a stake, money, a rank, a duration, or none of ours."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, NamedTuple

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.measure.basis import basis_marker, first_of_list
from etl.figures.measure.direction import growth_direction, sign_of
from etl.figures.share.share_or_stake import (
    is_beside_count,
    is_had,
    is_next_share,
    is_of_share,
    is_part_of_count,
    is_share,
    is_share_by_tail,
)
from etl.figures.share.stake_told import is_stake
from etl.figures.subject.owner_lists import listed_owners

RoleKind = Literal["count", "growth", "points", "share", "bare", "stake", "even", "money", "rank", "duration"]


class Role(NamedTuple):
    """What a number is; `bare` is a percentage whose words do not say. `direction` of a change: 1, -1, or 0 unsaid."""

    kind: RoleKind
    direction: int = 0


_WHOLE, _HALF = 100, 50
_OWNED = ("stake.part_in", "stake.the_other", "stake.owner_of")
_PLAIN_ROLES: dict[str, Role] = {"rank": Role("rank"), "months": Role("duration"), "money": Role("money")}


def role_of(scene: Scene) -> Role | None:
    """What the number is; None where it is none of the measures."""
    number = scene.number
    if _is_even_split(scene):
        return Role("even")
    if number.kind == "other" or number.counts == "other" or _is_told_exactly(scene):
        return None
    if number.kind in _PLAIN_ROLES:
        return _PLAIN_ROLES[number.kind]
    if number.kind == "multiple":
        return None if _compares_two_things(scene) else Role("growth", number.sign or 1)
    if number.kind == "points":
        return Role("points", growth_direction(scene) or _inherited(scene))
    return Role("count", growth_direction(scene)) if number.kind == "count" else _percent_role(scene)


def _is_told_exactly(scene: Scene) -> bool:
    """Whether equal parts are told by their size right behind ("in equal parts of 45%")."""
    if not scene.number.is_word or not scene.wording("stake.of_number").match(scene.tail):
        return False
    printed = scene.text[scene.number.start : scene.number.end].removeprefix("in ")
    return scene.wording("stake.alike").fullmatch(printed) is not None


def _is_even_split(scene: Scene) -> bool:
    """Whether it is the first part of "50-50" in a sentence about a venture, or of "60-40" right before the venture."""
    if not says(scene.text, "stake.venture"):
        return False
    if wording("stake.even").match(scene.text[scene.number.start : scene.number.end + 4]):
        return True
    parts = scene.wording("stake.uneven").match(scene.text, scene.number.start)
    return parts is not None and int(parts["first"]) + int(parts["second"]) == _WHOLE


def _compares_two_things(scene: Scene) -> bool:
    """Whether a multiple is no growth: "twice the 8.2 million built at home", unlike "sales are to double"."""
    printed = scene.text[scene.number.start : scene.number.end]
    if not scene.wording("growth.times").match(printed) or growth_direction(scene.unsigned()):
        return False
    is_verb = printed.endswith("double") and scene.wording("growth.to_double").search(scene.head)
    return not is_verb and scene.wording("growth.year_earlier").search(scene.tail[:90]) is None


def _inherited(scene: Scene) -> int:
    return scene.previous.direction if scene.previous else 0


def _of_list(scene: Scene) -> int:
    """The direction of the first of a list of growths, for one that a list of names gives to its own name."""
    if not scene.pinned_as("company", "group"):
        return 0
    first = first_of_list(scene)
    return growth_direction(replace(scene, number=first)) if first is not scene.number else 0


def _rate_at(scene: Scene) -> int:
    """Which way a Chinese rate of growth goes that comes to so much (增速将放缓至9%); 0 where none does."""
    rate = scene.wording("growth.rate_at_zh").search(scene.outer_head)
    return 0 if rate is None else -1 if rate["down"] else 1


def _percent_role(scene: Scene) -> Role:
    if scene.number.value == _HALF and _is_each_half(scene):
        return Role("even")
    if _is_owned_part(scene) or is_stake(scene):
        return Role("stake")
    if _is_change_of_share(scene):
        return Role("points", scene.number.sign)
    is_lost = _is_lost(scene)
    direction = -1 if is_lost or _is_half_of_base(scene) else _direction(scene)
    if direction and _moves_share_to(scene, direction):
        return Role("points", direction)
    share = is_share(scene) or is_had(scene) or is_beside_count(scene) or is_next_share(scene)
    if direction and (is_lost or not (share and is_share_by_tail(scene))):
        return Role("growth", direction)
    return Role("share") if share else _growth_of_time(scene) or _signed_growth(scene) or Role("bare")


def _is_owned_part(scene: Scene) -> bool:
    """Whether it is a part of a company by the words of owning around it: in a list of owners, in a venture, or bought
    for a sum.
    """
    if listed_owners(scene):
        return True
    if not may_say(scene.text, (*_OWNED, "stake.taken")):
        return False
    if any(scene.wording(name).search(scene.outer_head) for name in _OWNED):
        return True
    price = next(iter(scene.following), None)
    is_priced = price is not None and price.kind == "money" and scene.wording("stake.taken").search(scene.outer_head)
    between = scene.text[scene.number.end : price.outer_start] if price is not None else ""
    return bool(is_priced) and wording("stake.for_sum").match(between) is not None


def _direction(scene: Scene) -> int:
    return 0 if is_part_of_count(scene) else _rate_at(scene) or growth_direction(scene) or _of_list(scene)


def _is_half_of_base(scene: Scene) -> bool:
    """Whether it is a fall to a half ("sold 9,000, half as many as a year earlier")."""
    if not scene.number.is_word or scene.number.value != _HALF:
        return False
    base = scene.wording("growth.half_of_base").match(scene.tail)
    return base is not None and scene.wording("growth.year_earlier").search(scene.tail[: base.end() + 6]) is not None


def _is_lost(scene: Scene) -> bool:
    """Whether it is a part of its own volume that somebody lost ("lost a third of its sales")."""
    is_own = scene.wording("growth.lost_behind").match(scene.tail) is not None
    return is_own and scene.wording("growth.lost_before").search(scene.outer_head) is not None


def _is_change_of_share(scene: Scene) -> bool:
    """Whether a signed percentage in brackets is what the share before it moved by ("1.7% (+0.7%)")."""
    previous = scene.previous
    follows = previous is not None and previous.metric.endswith("_share") and previous.basis == "level"
    is_right_behind = wording("percent.opens_bracket").fullmatch(scene.text[scene.last_end : scene.number.start])
    return bool(scene.number.sign) and follows and is_right_behind is not None


def _moves_share_to(scene: Scene, direction: int) -> bool:
    """Whether a share moved by a percentage, printed for points, to the level that follows ("fell 2.1% to 5.8%")."""
    following = scene.following
    if not following or following[0].kind != "percent" or not is_of_share(scene):
        return False
    is_level = wording("percent.to_level").fullmatch(scene.text[scene.number.end : following[0].outer_start])
    return is_level is not None and (direction < 0 or scene.number.value < following[0].value)


def _is_each_half(scene: Scene) -> bool:
    printed = scene.text[scene.number.start : scene.number.end].removeprefix("in ")
    if scene.wording("stake.alike_owners").fullmatch(printed):
        return True
    if scene.wording("stake.alike").fullmatch(printed):
        return says(scene.text, "stake.owned_thing") or scene.context.tells_venture
    is_of_capital = scene.wording("stake.of_capital").match(scene.tail)
    if not is_of_capital and wording("scope.of_other_behind").match(scene.tail):
        return False  # "each contributes half of the sum"
    is_each = scene.wording("stake.each_half").search(scene.before(40)) or scene.wording(
        "stake.each_half_behind"
    ).match(scene.tail)
    return bool(is_each and (says(scene.text, "stake.venture") or says(scene.text, "stake.owned_thing")))


def _growth_of_time(scene: Scene) -> Role | None:
    """A percentage by which development time was cut."""
    cues = scene.in_zone(scene.m.cued("growth"))
    if not cues or not scene.wording("duration.time").search(scene.before()):
        return None
    return Role("growth", sign_of(cues[-1]))


def _signed_growth(scene: Scene) -> Role | None:
    return Role("growth", scene.number.sign) if scene.number.sign and basis_marker(scene) else None
