"""Tells the percentages that are a part of a company, and no share of a market."""

from __future__ import annotations

from etl.figures.base.rules import Rules, applies, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.share.share_or_stake import is_of_market_told
from etl.figures.subject.holders import each_holder, holder_behind, split_holder
from etl.mentions.lexicon import Found

_NAME_REACH, _TAIL_REACH = 24, 50
_LIKE_STAKES = ("stake.share_price", "stake.of_space", "stake.like_share", "percent.share_noun_behind")


def is_stake(scene: Scene) -> bool:
    """Whether the words around a percentage make it a part of a company."""
    if may_say(scene.text, _LIKE_STAKES):
        tail = scene.tail[:_TAIL_REACH]
        if scene.wording("stake.share_price").search(scene.before(60)) or scene.wording("stake.of_space").match(tail):
            return False
        if scene.context.metric == "brand_share" and scene.wording("stake.like_share").search(scene.before(60)):
            return False
        if scene.wording("percent.share_noun_behind").match(tail):
            return _is_of_company(scene) or _is_of_venture(scene)
    return applies(_STAKES, scene) is not None


@needs("stake.stake_behind")
def _is_called_stake(scene: Scene) -> bool:
    return scene.wording("stake.stake_behind").match(scene.tail[:_TAIL_REACH]) is not None


@needs("stake.venture")
def _is_split(scene: Scene) -> bool:
    return split_holder(scene) is not None


@needs("stake.came_in")
def _came_in(scene: Scene) -> bool:
    """Whether somebody joined a company's owners with it ("had come in last May, with 9 percent")."""
    if not scene.wording("stake.came_in").search(scene.outer_head):
        return False
    return scene.wording("stake.market").search(scene.stretch) is None


def _is_equity(scene: Scene) -> bool:
    """Whether words of equity stand near, or the percentage goes on about a stake, and no market is named."""
    near = scene.text[max(scene.zone.start, scene.number.start - 90) : scene.number.end + 60]
    return _tells_equity(scene, near) and not scene.wording("stake.market").search(
        scene.wording("stake.not_market").sub("", near)
    )


def _tells_equity(scene: Scene, near: str) -> bool:
    is_after = scene.previous is not None and scene.previous.metric in ("stake", "investment")
    goes_on = is_after and any(draft.metric == "stake" for draft in scene.drafts)
    if not goes_on and not may_say(scene.text, ("stake.owned", "stake.equity")):
        return False
    is_owned = scene.wording("stake.owned").search(scene.before(90)) and scene.m.named("company")
    if scene.wording("stake.equity").search(near) or is_owned:
        return True
    between = scene.text[scene.previous.number.end if goes_on and scene.previous else 0 : scene.number.outer_start]
    if goes_on and (wording("stake.raised_to").fullmatch(between) or scene.wording("stake.then_will").search(between)):
        return True
    return goes_on and not scene.in_zone(scene.m.cued("growth"))


@needs("stake.of_which", "stake.paid_parts", "stake.paid_part_next", "stake.lift_this")
def _is_paid_part(scene: Scene) -> bool:
    """Whether makers pay or take that part of a company, or the stake told before is to be raised to it."""
    if scene.wording("stake.of_which").search(scene.outer_head) and says(scene.text, "stake.venture"):
        return True
    if scene.wording("stake.paid_parts").search(scene.outer_head) and says(scene.text, "stake.venture"):
        return True
    if _is_after_money(scene) and scene.wording("stake.paid_part_next").search(scene.outer_head):
        return True
    is_of_stake = scene.previous is not None and scene.previous.metric == "stake"
    return is_of_stake and scene.wording("stake.lift_this").search(scene.outer_head) is not None


@needs("stake.takes", "stake.deals", "stake.own_part", "stake.purchase_of")
def _is_of_company(scene: Scene) -> bool:
    """Whether it is bought or held "of" a company named right after it."""
    tail = scene.tail[:_TAIL_REACH]
    if _is_bought_of_unknown(scene):
        return True
    if scene.wording("stake.of_it").match(tail):
        return not is_of_market_told(scene) and scene.wording("stake.takes").search(scene.before(60)) is not None
    of = scene.wording("stake.of_company").match(tail)
    is_dealt = scene.wording("stake.deals").search(scene.before(70)) or scene.wording("stake.own_part").search(
        scene.outer_head
    )
    if of is None or not is_dealt:
        return False
    if scene.wording("stake.of_described").match(scene.tail):
        return True
    start = scene.number.end + of.end()
    near = [f for f in scene.m.named("company") if 0 <= f.start - start <= _NAME_REACH]
    return any(wording("stake.up_to_name").match(scene.text[start : f.start]) and _is_owned(f, scene) for f in near)


def _is_bought_of_unknown(scene: Scene) -> bool:
    """Whether it is bought of a company that we do not know ("the acquisition of 50 percent of Altmann")."""
    name = scene.wording("stake.unknown_name").match(scene.tail)
    if name is None or not scene.wording("stake.purchase_of").search(scene.outer_head):
        return False
    end = scene.number.end + name.end()
    return not any(scene.number.end <= found.start < end for found in scene.m.named("place", "group", "powertrain"))


def _is_of_venture(scene: Scene) -> bool:
    """Whether a "share" is one of a venture or a company spoken of just before, and no market is."""
    is_market = scene.wording("stake.market_near").search(scene.wording("stake.not_market").sub("", scene.stretch))
    return not is_market and scene.wording("stake.in_venture").search(scene.before(110)) is not None


def _is_owned(found: Found, scene: Scene) -> bool:
    """Whether a part is of a company itself, or of a unit of it; not of "Leapmotor's deliveries"."""
    return not found.possessive or scene.wording("stake.of_sales").match(scene.text[found.end :]) is None


@needs("stake.under_deal")
def _is_by_agreement(scene: Scene) -> bool:
    """Whether a company gets it by the agreement on which the sentence opens, and no market is spoken of."""
    is_of_market = scene.wording("stake.market").search(scene.stretch) is not None
    is_named = any(found.end <= scene.number.start for found in scene.m.named("company"))
    return is_named and not is_of_market and scene.wording("stake.under_deal").search(scene.outer_head) is not None


@needs("stake.left_with")
def _is_left(scene: Scene) -> bool:
    """Whether an owner of a company spoken of is left with it ("Kia, until now the sole owner, is left with 49%")."""
    if not scene.wording("stake.left_with").search(scene.outer_head) or scene.wording("stake.market").search(
        scene.stretch
    ):
        return False
    return scene.context.tells_venture or says(scene.text, "stake.owned_thing")


@needs("stake.paid_for")
def _is_paid_for(scene: Scene) -> bool:
    return _is_after_money(scene) and wording("stake.paid_for").search(scene.outer_head) is not None


def _is_after_money(scene: Scene) -> bool:
    return scene.previous is not None and scene.previous.metric == "investment"


@needs("agent.by", "agent.that_belongs", "stake.holding")
def _is_of_holders(scene: Scene) -> bool:
    """Whether companies named behind it, or each of those listed before it, hold it, and no market is spoken of."""
    is_left = scene.wording("stake.holding").search(scene.before(80)) is not None
    if holder_behind(scene) is None and not (is_left and each_holder(scene)):
        return False
    return not scene.wording("stake.market_near").search(scene.wording("stake.not_market").sub("", scene.stretch))


@needs("stake.held_before")
def _is_held(scene: Scene) -> bool:
    is_held = scene.wording("stake.held_before").search(scene.before(60)) is not None
    is_of = scene.wording("stake.of_behind").match(scene.tail[:_TAIL_REACH]) is not None
    return is_held and not is_of and not scene.wording("stake.market_near").search(scene.stretch)


_STAKES = Rules(
    (
        ("equity is told of", _is_equity),
        ("a part paid for", _is_paid_part),
        ("of a company", _is_of_company),
        ("behind its price", _is_paid_for),
        ("held", _is_held),
        ("left to an owner", _is_left),
        ("by an agreement", _is_by_agreement),
        ("called a stake", _is_called_stake),
        ("one part of a venture", _is_split),
        ("of its holders", _is_of_holders),
        ("who came in", _came_in),
    )
)
