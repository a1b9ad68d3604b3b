"""Tells the percentages that are a share of a market."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import wording
from etl.figures.measure.direction import last_before
from etl.mentions.lexicon import Found

_SHARE_REACH, _LEAST = 120, 100
_SHARES = ("share", "penetration")


def is_share(scene: Scene) -> bool:
    """Whether the words around a percentage make it a share of a whole."""
    return (
        _is_of_whole(scene)
        or _follows_share_word(scene)
        or scene.wording("percent.whole_before").search(scene.before(40)) is not None
        or _leads_to_share(scene)
        or is_of_market_told(scene)
    )


def is_of_market_told(scene: Scene) -> bool:
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
