"""Tells the percentages that are a share of a market from those that are a stake in a company."""

from __future__ import annotations

from etl.figures.base.rules import Rules, applies, needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.measure.direction import last_before
from etl.figures.subject.holders import each_holder, holder_behind, split_holder
from etl.mentions.lexicon import Found

_SHARE_REACH, _LEAST = 120, 100
_NAME_REACH, _TAIL_REACH = 24, 50
_SHARES = ("share", "penetration")
_LIKE_STAKES = ("stake.share_price", "stake.of_space", "stake.like_share", "percent.share_noun_behind")


def is_share(scene: Scene) -> bool:
    """Whether the words around a percentage make it a share of a whole."""
    return (
        _is_of_whole(scene)
        or _follows_share_word(scene)
        or scene.wording("percent.whole_before").search(scene.before(40)) is not None
        or _leads_to_share(scene)
        or _is_of_market_told(scene)
    )


def _is_of_market_told(scene: Scene) -> bool:
    """Whether it is of "it", the market counted right before ("... 90,000 cars. Chinese brands took 9% of it")."""
    market = scene.context.market
    is_here = market is not None and market.is_here and scene.context.subject == "all" and scene.previous is None
    return is_here and scene.wording("stake.of_it").match(scene.tail) is not None


def _leads_to_share(scene: Scene) -> bool:
    """Whether it is what a share moved from, the whole being named behind the next level ("from 16% to 15% of the
    market")."""
    level = next(iter(scene.following), None)
    if level is None or level.kind != "percent":
        return False
    if not wording("share.to_level").fullmatch(scene.text[scene.number.end : level.outer_start]):
        return False
    return scene.wording("percent.share_behind").match(scene.text[level.end :]) is not None


def is_share_by_tail(scene: Scene) -> bool:
    """Whether the words right behind a percentage say that it is a share."""
    return scene.wording("percent.share_behind").match(scene.tail[:60]) is not None


def is_part_of_count(scene: Scene) -> bool:
    """Whether a percentage is a part of the count behind it ("51% of the 900,000 that it sold")."""
    following = next(iter(scene.following), None)
    if following is None or following.kind != "count" or following.value < _LEAST:
        return False
    between = scene.text[scene.number.end : following.outer_start]
    return scene.wording("percent.up_to_whole").fullmatch(between) is not None


def is_had(scene: Scene) -> bool:
    """Whether a group of brands simply has it ("Chinese brands had about 9%")."""
    groups = [f for f in scene.m.named("group") if f.end <= scene.number.outer_start and f.start >= scene.zone.start]
    if bool(groups) and scene.wording("percent.had").search(scene.before()) is not None:
        return True
    return _is_had_besides(scene)


def _is_had_besides(scene: Scene) -> bool:
    """Whether a maker had it beside what it sold in a market ("Kia sold 900 and had 9 percent")."""
    sold = scene.previous
    if sold is None or not sold.is_count or sold.metric != "sales" or sold.geography in (None, "world"):
        return False
    between = scene.text[sold.number.end : scene.number.outer_start]
    return scene.wording("percent.and_had").fullmatch(between) is not None


def _is_of_whole(scene: Scene) -> bool:
    tail = scene.tail[:90]
    of = scene.wording("percent.share_behind").match(tail)
    if of is None:
        return False
    return not of.group().strip().startswith("of") or scene.wording("percent.whole").search(tail) is not None


def _follows_share_word(scene: Scene) -> bool:
    if "占" in scene.text[scene.number.outer_start : scene.number.start]:
        return True  # 约占27%
    cue = last_before([c for c in scene.m.cued("metric") if _is_share_cue(c, scene)], scene)
    if cue is None or scene.number.outer_start - cue.end >= _SHARE_REACH:
        return False
    has_grown = any(cue.end <= g.start < scene.number.outer_start for g in scene.m.cued("growth"))
    if not has_grown or wording("growth.to_level").search(scene.outer_head):
        return True
    return any(scene.wording("growth.crossed").match(scene.since(g)) for g in scene.leading(scene.m.cued("growth")))


def _is_share_cue(cue: Found, scene: Scene) -> bool:
    """Whether a cue word is one of a share; "all" in "sales of all vehicles" is not."""
    counts = any(0 <= cue.start - other.end <= 1 for other in scene.m.cued("metric") if other.code in COUNTED)
    is_of_all = scene.wording("percent.of_all").match(scene.text[cue.start : cue.end]) is not None
    return cue.code in ("share", "penetration") and not (counts and is_of_all)


def is_of_share(scene: Scene) -> bool:
    """Whether a change is of a share ("its market share doubled"): the measure named last before it is one."""
    cues = [cue for cue in scene.leading(scene.m.cued("metric")) if cue.code in _SHARES or cue.code in COUNTED]
    shares = [cue for cue in cues if cue.code in _SHARES]
    if not shares:
        return False
    between = scene.text[shares[-1].end : scene.number.outer_start]
    return cues[-1] is shares[-1] or wording("share.of_sales").match(between) is not None


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


@needs("stake.takes", "stake.deals")
def _is_of_company(scene: Scene) -> bool:
    """Whether it is bought or held "of" a company named right after it."""
    tail = scene.tail[:_TAIL_REACH]
    if scene.wording("stake.of_it").match(tail):
        return not _is_of_market_told(scene) and scene.wording("stake.takes").search(scene.before(60)) is not None
    of = scene.wording("stake.of_company").match(tail)
    if of is None or not scene.wording("stake.deals").search(scene.before(70)):
        return False
    if scene.wording("stake.of_described").match(scene.tail):
        return True
    start = scene.number.end + of.end()
    near = [f for f in scene.m.named("company") if 0 <= f.start - start <= _NAME_REACH]
    return any(wording("stake.up_to_name").match(scene.text[start : f.start]) and _is_owned(f, scene) for f in near)


def _is_of_venture(scene: Scene) -> bool:
    """Whether a "share" is one of a venture or a company spoken of just before, and no market is."""
    is_market = scene.wording("stake.market_near").search(scene.wording("stake.not_market").sub("", scene.stretch))
    return not is_market and scene.wording("stake.in_venture").search(scene.before(110)) is not None


def _is_owned(found: Found, scene: Scene) -> bool:
    """Whether a part is of a company itself, or of a unit of it; not of "Leapmotor's deliveries"."""
    return not found.possessive or scene.wording("stake.of_sales").match(scene.text[found.end :]) is None


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


def is_beside_count(scene: Scene) -> bool:
    """Whether a percentage in brackets, or behind "or", stands right behind a count, where shares are told ("MG sold
    8,000 (8%)", "8,000 units, or 8%")."""
    previous = scene.previous
    if previous is None or not previous.is_count or scene.number.sign:
        return False
    between = scene.text[scene.last_end : scene.number.start]
    is_right_behind = wording("percent.opens_bracket").fullmatch(between)
    if is_right_behind is None and previous.metric == "sales" and scene.wording("percent.or_closes").match(scene.tail):
        is_right_behind = scene.wording("percent.or_share").fullmatch(between)
    is_told = scene.context.metric == "brand_share" and not scene.context.is_new_paragraph
    return is_right_behind is not None and (is_told or any(draft.metric == "brand_share" for draft in scene.drafts))


@needs("percent.at_behind_bracket")
def is_next_share(scene: Scene) -> bool:
    """Whether it is the next maker's share behind its growth in brackets ("..., followed by Kia (-3%) at 9%")."""
    is_at = scene.wording("percent.at_behind_bracket").search(scene.outer_head) is not None
    return is_at and any(draft.metric == "brand_share" for draft in scene.drafts)


_STAKES = Rules(
    (
        ("equity is told of", _is_equity),
        ("a part paid for", _is_paid_part),
        ("of a company", _is_of_company),
        ("behind its price", _is_paid_for),
        ("held", _is_held),
        ("called a stake", _is_called_stake),
        ("one part of a venture", _is_split),
        ("of its holders", _is_of_holders),
        ("who came in", _came_in),
    )
)
