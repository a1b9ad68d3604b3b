"""Finds the holders of a part of a company where the words name them beside the number, not as who acts."""

from __future__ import annotations

from etl.figures.base.lists import runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.subject.makers import is_maker, subjects
from etl.figures.subject.owner_lists import listed_owners, owners_named
from etl.mentions.lexicon import Found

_NAME_REACH = 4
_TWO = 2
_RELATIVE_REACH = 110
_WHOLE = range(99, 102)  # two or three rounded parts make up the whole


def named_holders(scene: Scene) -> list[str]:
    """The slugs of those who hold it: listed, named right behind it, behind "held by", or before "each"."""
    owners = listed_owners(scene)
    if owners:
        return list(owners)
    pinned = scene.pinned_as("company")
    if pinned is not None:
        return [pinned.code]
    behind = split_holder(scene) or holder_behind(scene) or other_owner(scene)
    return [behind.code] if behind is not None else each_holder(scene) or _both_before(scene) or _both_owners(scene)


def _both_owners(scene: Scene) -> list[str]:
    """The two to whom a company belongs alike ("A and B are old friends: C belongs to them in equal parts of 45%")."""
    if not scene.wording("stake.belongs_to_both").search(scene.outer_head):
        return []
    before = [found for found in _companies(scene) if found.end <= scene.number.start]
    pair = next((run for run in runs(before, scene.text) if len(run) == _TWO), None)
    return [found.code for found in pair] if pair is not None else list(scene.context.partners)


def _both_before(scene: Scene) -> list[str]:
    """The two partners that the sentence before named, where both hold it ("both of them hold 35%")."""
    is_both = scene.wording("stake.both_hold").search(scene.outer_head) is not None
    before = [found for found in scene.in_zone(_companies(scene)) if found.end <= scene.number.start]
    return list(scene.context.partners) if is_both and not before else []


def split_holder(scene: Scene) -> Found | None:
    """The company right behind one part of a venture whose parts are all named ("51% A and 49% B")."""
    parts = [number for number in scene.m.numbers if number.kind == "percent"]
    is_whole = scene.number in parts and round(sum(part.value for part in parts)) in _WHOLE
    if not is_whole or not says(scene.text, "stake.venture"):
        return None
    near = (f for f in _companies(scene) if 0 <= f.start - scene.number.end <= _NAME_REACH)
    return next((f for f in near if wording("stake.split").fullmatch(scene.up_to(f))), None)


def holder_behind(scene: Scene) -> Found | None:
    """The company behind "held by", "belongs to" or "stays with" that goes on about the number."""
    for found in _companies(scene):
        if found.start < scene.number.end or found.start - scene.number.end > _RELATIVE_REACH:
            continue
        between = scene.up_to(found)
        if wording("agent.by").match(between) or scene.wording("agent.that_belongs").match(between):
            return found
    return None


def buyer_behind(scene: Scene) -> Found | None:
    """The company to whom a part is sold that is named behind the number ("sells its 30% to B")."""
    is_sold = scene.wording("stake.on_sale").search(scene.before(120)) or wording("stake.on_sale_behind").match(
        scene.tail
    )
    if not is_sold:
        return None
    behind = [f for f in _companies(scene) if 0 <= f.start - scene.number.end <= _RELATIVE_REACH]
    led = scene.wording("stake.led_by")
    behind = [f for f in behind if not led.search(scene.up_to(f))]  # "to investors led by Kia"
    return next((f for f in behind if wording("stake.sold_to").search(scene.up_to(f))), None)


def other_owner(scene: Scene) -> Found | None:
    """The company that is no maker and of which the words right before the number say that it has the part ("B sold it
    to the bank C, which keeps 9 percent").
    """
    others = [found for found in owners_named(scene.m) if found.end <= scene.number.outer_start]
    if not others or is_maker(others[-1]):
        return None
    between = scene.text[others[-1].end : scene.number.outer_start]
    is_had = scene.wording("stake.owner_verb").search(between) and wording("stake.owner_has").fullmatch(between)
    return others[-1] if is_had else None


def named_other(scene: Scene) -> bool:
    """Whether a company that is no maker is named behind the number as its holder ("51% held by a fund")."""
    known = subjects(scene)
    others = (f for f in scene.m.named("company") if f not in known and f.start >= scene.number.end)
    return any(
        f.start - scene.number.end <= _RELATIVE_REACH and wording("agent.by").match(scene.up_to(f)) for f in others
    )


def each_holder(scene: Scene) -> list[str]:
    """The companies listed before a part that each of them holds."""
    listed = [run for run in runs(_companies(scene), scene.text) if run[-1].end <= scene.number.start]
    if not listed:
        return []
    between = scene.since(listed[-1][-1])
    last = listed[-1][-1]
    behind = next((f for f in _companies(scene) if last.end <= f.start < scene.number.start), None)
    if behind is not None:
        is_theirs = scene.wording("stake.each_of_it").match(scene.text[last.end : behind.start])
        return [found.code for found in listed[-1]] if is_theirs else []  # "A and B topped 9,000, while C sold 5,100"
    is_each = scene.wording("stake.each_behind").match(scene.tail) or scene.wording("stake.each_between").search(
        between
    )
    return [found.code for found in listed[-1]] if is_each else []


def _companies(scene: Scene) -> list[Found]:
    owners, known = owners_named(scene.m), subjects(scene)
    return [found for found in owners if found in known or not is_maker(found)] if owners else []
