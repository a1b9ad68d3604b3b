"""Finds makers named as one: a maker with its affiliate, its brands or ventures, or with all of its country."""

from __future__ import annotations

from etl.figures.base.lists import runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.place.places import brand_group_of, home_of
from etl.figures.subject.venture_names import owner_of_ventures
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

_PAIR = 2


def parent_of_pair(chosen: Found, named: list[Found], scene: Scene) -> Found:
    """A maker and its affiliate named as one are the parent ("Hyundai-Kia", "BMW and its unit MINI"); the last of those
    named for all of their country is the group ("MG, BYD and the others")."""
    owner = owner_of_ventures(named, scene)
    if owner is not None:
        return owner
    group = group_of_others(chosen, scene)
    if group is not None:
        return chosen._replace(code=group, kind="group")
    whole = _whole_of_brands(chosen, named, scene)
    if whole is not None:
        return whole
    for other in named:
        between = scene.text[other.end : chosen.start]
        is_joined = wording("maker.and_affiliate").match(between) or opens_headline(other, chosen, scene)
        is_pair = other.end <= chosen.start and is_joined
        are_companies = chosen.kind == other.kind == "company"
        if is_pair and are_companies and vocabulary().group_of(chosen.code) == other.code:
            return other
    return chosen


def partner_of_all(codes: set[str]) -> str | None:
    """The one partner of several joint ventures ("GAC Honda and Dongfeng Honda" are Honda's)."""
    ventures = vocabulary().ventures
    partners = [set(ventures.get(code, ())) for code in codes]
    common = set.intersection(*partners) if len(codes) > 1 else set()
    return common.pop() if len(common) == 1 else None


def _whole_of_brands(chosen: Found, named: list[Found], scene: Scene) -> Found | None:
    """The owner whose brands, or whose ventures, are listed ("cumulative sales of Geely, Lynk & Co and Zeekr")."""
    group = vocabulary().group_of(chosen.code) if chosen.kind == "company" else ""
    run = next((run for run in runs(named, scene.text) if chosen is run[-1]), [])
    codes = {found.code for found in run}
    is_of_each = says(scene.text, "scope.of_each")
    partner = None if is_of_each else partner_of_all(codes)
    if partner is not None:
        return chosen._replace(code=partner)
    is_whole = len(codes) > _PAIR and group in codes and all(vocabulary().group_of(code) == group for code in codes)
    return next(found for found in run if found.code == group) if is_whole else None


def group_of_others(found: Found, scene: Scene) -> str | None:
    """The brand group of a maker that is named with all others of its country ("BYD, MG and the others")."""
    if found.kind != "company" or not scene.wording("maker.and_others").match(scene.text[found.end :]):
        return None
    home = home_of(found.code)
    return brand_group_of(home) if home else None


def opens_headline(first: Found, last: Found, scene: Scene) -> bool:
    """Whether two makers that open a headline are named as one with a comma ("Nissan, Honda sell 402,000 cars")."""
    is_joined = wording("maker.headline_and").fullmatch(scene.text[first.end : last.start]) is not None
    is_plain = wording("maker.no_aside").fullmatch(scene.text[last.end : scene.number.outer_start]) is not None
    return first.start == 0 and is_joined and is_plain
