"""Finds the makers and brand groups of a sentence, and the one that a number stands with."""

from __future__ import annotations

from functools import lru_cache

from etl.figures.base.descriptions import descriptions
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording
from etl.figures.place.places import is_one_maker
from etl.figures.subject.together import parent_of_pair
from etl.figures.subject.venture_names import without_hosts
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions
from etl.vocabulary import vocabulary

MAKER_KINDS = frozenset({"carmaker", "technology", "supplier"})
_BEHIND_REACH = 60
_POSSESSIVE_REACH = 40
_PARTS = ("overseas_sales", "exports", "overseas_production")


def is_maker(found: Found) -> bool:
    """Whether a mention is a brand group or a company that can be a figure's subject."""
    if found.kind == "group":
        return True
    return found.kind == "company" and vocabulary().companies[found.code].kind in MAKER_KINDS


def subjects(scene: Scene) -> tuple[Found, ...]:
    """Makers and brand groups of the sentence that can be a figure's subject, in reading order."""
    return makers_named(scene.m)


@lru_cache(maxsize=4)
def makers_named(m: Mentions) -> tuple[Found, ...]:
    """The makers and brand groups that a sentence names; remembered, since every rule asks."""
    named = m.named("company", "group")
    if not named:
        return ()
    described = descriptions(m)
    named = tuple(found for found in named if is_maker(found) and found not in described)
    if named and may_say(m.text, ("maker.is_attribute",)):  # "Tesla rival BYD", "the VW partner"
        attribute = wording("maker.is_attribute")
        named = tuple(f for f in named if f.kind == "group" or f.possessive or not attribute.match(m.text[f.end :]))
    if named and may_say(m.text, ("maker.former_before",)) and may_say(m.text, ("maker.had_plant",)):
        had, former = wording("maker.had_plant"), wording("maker.former_before")
        named = tuple(f for f in named if not (had.match(m.text[f.end :]) and former.search(m.text[: f.start])))
    return without_hosts(named, m.text) if len(named) > 1 else named


@needs("maker.marque_of")
def marque_of(scene: Scene) -> str | None:
    """The make named last that belongs to the owner named ("MG stayed ahead. SAIC's marque sold 900 cars")."""
    owners = [f for f in scene.leading(subjects(scene)) if f.possessive]
    is_said = bool(owners) and scene.wording("maker.marque_of").match(scene.text[owners[-1].end :])
    told = reversed(scene.context.recent) if is_said else ()
    known = vocabulary()
    return next((code for code in told if known.group_of(code) == owners[-1].code != code), None)


def named_maker(scene: Scene) -> Found | None:
    """The maker or group that the number's own words name: its label, the one before it, or the one behind it."""
    if not subjects(scene):
        return None
    return (
        label_of(scene)
        or _next_led(scene)
        or _described(scene)
        or _make(scene)
        or _named_before(scene)
        or _named_behind(scene)
    )


def _make(scene: Scene) -> Found | None:
    """The make whose cars are counted right behind the number ("SAIC sold 4,000 MG-branded cars")."""
    behind = next((f for f in subjects(scene) if f.start == scene.number.end + 1 and f.kind == "company"), None)
    is_of_cars = behind is not None and scene.wording("maker.makes_cars").match(scene.text[behind.end :])
    return behind if is_of_cars and scene.number.kind == "count" else None


def _next_led(scene: Scene) -> Found | None:
    """The maker that another is ahead of or behind, right before the number that it has ("put it ahead of Kia with
    900")."""
    last = next((f for f in reversed(subjects(scene)) if f.end <= scene.number.outer_start), None)
    is_led = last is not None and last.kind == "company" and scene.previous is not None and not scene.pinned
    return last if is_led and last is not None and _is_next_of_list(last, scene) else None


def _described(scene: Scene) -> Found | None:
    """The maker that a Chinese number right before it describes (出口4万辆的小鹏)."""
    behind = next((f for f in subjects(scene) if f.start >= scene.number.end), None)
    is_next = behind is not None and scene.wording("maker.described").fullmatch(scene.up_to(behind))
    return behind if is_next else None


def label_of(scene: Scene) -> Found | None:
    """The maker right before a number that it labels: "BYD (up 9%)"."""
    named = [found for found in subjects(scene) if found.end <= scene.number.outer_start]
    if not named:
        return None
    return named[-1] if wording("maker.label").match(scene.text[named[-1].end : scene.number.outer_start]) else None


def _named_before(scene: Scene) -> Found | None:
    before = [found for found in scene.in_zone(subjects(scene)) if found.end <= scene.number.outer_start]
    before = outside_relative(before, scene)
    acts = scene.wording("maker.time_acts")
    usable = [f for f in before if not is_object(f, scene) and not acts.search(scene.text[f.end : scene.number.start])]
    usable = [found for found in usable if not is_example(found, scene)]
    usable = [found for found in usable if not is_behind_it(found, scene)]
    usable = [f for f in usable if not (_is_said_of_maker(f, usable, scene) or _is_field(f, usable, scene))]
    if not usable:
        return None
    owners = [f for f in usable if f.possessive and usable[-1].start <= f.end + _POSSESSIVE_REACH]
    owner = next((f for f in reversed(owners) if not _owns_brand(f, usable[-1], scene)), usable[-1])
    return parent_of_pair(owner, usable, scene)


def is_behind_it(found: Found, scene: Scene) -> bool:
    """Whether a group is told of before "it" does what is counted ("While Korean brands lost ground, it sold 900")."""
    is_group = found.kind == "group" and may_say(scene.text, ("maker.it_does",))
    return is_group and wording("maker.it_does").search(scene.text, found.end, scene.number.start) is not None


def outside_relative(named: list[Found], scene: Scene) -> list[Found]:
    """Some makers less those of a clause, closed before the number, that only says more of the maker before it."""
    if not named or not may_say(scene.text, ("maker.closed_relative",)):
        return named
    pointed = next(iter(scene.wording("maker.the_maker").finditer(scene.text[: named[0].start])), None)
    hit = scene.wording("maker.closed_relative").search(scene.head, pointed.end() if pointed else named[0].end)
    is_more = hit is not None and (pointed is not None and hit.start() == pointed.end())
    if hit is None or not (is_more or any(found.end == hit.start() for found in named)):
        return named
    last = named[-1] if _is_next_of_list(named[-1], scene) else None
    return [found for found in named if found is last or not hit.start() <= found.start < hit.end()]


def _owns_brand(owner: Found, brand: Found, scene: Scene) -> bool:
    """Whether a maker is named only as whose brand, venture or rival another is ("Geely's premium brand Zeekr")."""
    if scene.wording("maker.rival_of").fullmatch(scene.text[owner.end : brand.start]):
        return True
    known = vocabulary()
    is_member = known.group_of(brand.code) == owner.code or owner.code in known.ventures.get(brand.code, ())
    if not is_member:
        return False
    is_listed = wording("maker.own_brand").match(scene.text[owner.end : scene.number.start]) is not None
    return is_listed or wording("maker.owns_brand").fullmatch(scene.text[owner.end : brand.start]) is not None


def is_example(found: Found, scene: Scene) -> bool:
    """Whether a maker is only an example of a group ("makers such as BYD"), or one of the members of a body."""
    if found.kind != "company":
        return False
    if _is_brand_of_another(found, scene):
        return True
    groups = [f for f in scene.m.named("group") if f.end <= found.start]
    if groups and scene.wording("maker.examples").match(scene.text[groups[-1].end : found.start]):
        return not wording("maker.with_number").match(scene.text[found.end : scene.number.outer_start])
    is_behind = scene.wording("maker.members_behind").match(scene.text[found.end :])
    return is_behind is not None and scene.wording("maker.members_before").search(scene.text[: found.start]) is not None


def _is_brand_of_another(found: Found, scene: Scene) -> bool:
    """Whether a brand is only one of those through which its owner does it ("Kia, with brands such as Seat, sold")."""
    if not may_say(scene.text, ("maker.examples_of_brands",)):
        return False
    listed = wording("maker.examples_of_brands").search(scene.text[: found.start])
    owners = (f for f in subjects(scene) if listed is not None and f.kind == "company" and f.end <= listed.start())
    return any(vocabulary().group_of(owner.code) != owner.code or owner.code != found.code for owner in owners)


def _is_said_of_maker(found: Found, named: list[Found], scene: Scene) -> bool:
    """Whether a group's name only says what a maker is ("Chery was the best-selling Chinese brand")."""
    has_maker = any(other.kind == "company" and other.end <= found.start for other in named)
    is_one = found.kind == "group" and scene.wording("maker.one_of_group").search(scene.text[found.start : found.end])
    return bool(has_maker and is_one and wording("maker.is_a").search(scene.text[: found.start]))


def _is_field(found: Found, named: list[Found], scene: Scene) -> bool:
    """Whether a group is only among whom a maker is told of ("Kia grew most among Korean brands, at 9%")."""
    has_maker = any(other.kind == "company" and other.end <= found.start for other in named)
    return found.kind == "group" and has_maker and wording("maker.among").search(scene.text[: found.start]) is not None


def is_object(found: Found, scene: Scene) -> bool:
    """Whether a maker is only compared with or dealt with, and does nothing itself ("with BYD taking 9%" does)."""
    if found.possessive and wording("place.own_number").fullmatch(scene.text[found.end : scene.number.outer_start]):
        return False  # "behind Tesla's 109,000"
    acts = scene.wording("maker.acts").match(scene.text[found.end :]) or _is_next_of_list(found, scene)
    if acts:
        return False
    before = scene.text[: found.start]
    if scene.wording("maker.object_before").search(before):
        return scene.wording("maker.cars_from").search(before) is None
    and_ = scene.wording("maker.object_and")
    others = (f for f in subjects(scene) if f.end <= found.start and and_.fullmatch(scene.text[f.end : found.start]))
    return any(is_object(other, scene) for other in others)


def _is_next_of_list(found: Found, scene: Scene) -> bool:
    """Whether a maker that another is ahead of has this number for itself ("MG with 4,130, ahead of BYD with 2,7")."""
    leads = wording("maker.with_number").match(scene.text[found.end : scene.number.outer_start])
    follows = scene.wording("maker.next_in_list").search(scene.text[: found.start])
    return bool(leads and follows) and scene.previous is not None and scene.previous.number.end <= found.start


def _named_behind(scene: Scene) -> Found | None:
    for found in scene.in_zone(subjects(scene)):
        if found.start < scene.number.end:
            continue
        between = scene.up_to(found)
        if len(between) >= _BEHIND_REACH:
            return None
        is_of = wording("maker.behind").search(between) and not wording("maker.left_behind").search(between)
        is_grown = scene.number.kind == "percent" and wording("maker.grew_in").fullmatch(between) is not None
        is_doer = wording("maker.that_maker").match(between) and wording("maker.delivered_behind").match(
            scene.text[found.end :]
        )
        if is_of or is_grown or is_doer or wording("maker.right_behind").fullmatch(between):
            return found
    return None


@needs("maker.overtakes")
def overtaken(scene: Scene) -> str | None:
    """The rival that a number is of, set against the one of the maker that overtook it."""
    if not scene.wording("maker.rivals_number").search(scene.outer_head) or scene.previous is None:
        return None
    if any(p.start >= scene.number.end and p.start < scene.next_start for p in scene.m.periods):
        return None
    overtakes = scene.wording("maker.overtakes")
    rivals = [f for f in subjects(scene) if f.end <= scene.number.start and overtakes.search(scene.text[: f.start])]
    return rivals[-1].code if rivals else None


def is_makers_own_total(scene: Scene) -> bool:
    """Whether "total sales" goes on about a maker: its sales abroad or exports stand before, or the total adds up."""
    if scene.wording("maker.adds_total").search(scene.lead):
        return scene.previous is not None and is_one_maker(scene.previous.subject)
    owners = {draft.subject for draft in scene.drafts if draft.metric in _PARTS}
    is_of_one = len(owners) == 1 and is_one_maker(*owners)
    return is_of_one and scene.wording("maker.own_total").search(scene.lead) is not None
