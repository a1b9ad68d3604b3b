"""Keeps which makers and groups were named last, and who speaks, for what follows a sentence."""

from __future__ import annotations

from etl.figures.base.context import Context, Counter
from etl.figures.base.draft import Draft
from etl.figures.base.lists import runs
from etl.figures.base.wordings import may_say, says, wording_in
from etl.figures.base.zones import without_asides
from etl.figures.context.carry_kinds import kinds_after
from etl.figures.context.carry_places import only_country, plant_place
from etl.figures.context.topic import makers_in
from etl.figures.place.places import brand_group_of, home_of, is_one_maker
from etl.figures.subject.beside import only_deals_with
from etl.figures.subject.counters import counter_after, released_by
from etl.figures.subject.makers import is_maker, makers_named
from etl.figures.subject.who_pointed import is_part_of
from etl.mentions.mentions import Mentions, read_mentions
from etl.vocabulary import vocabulary

_SPEAKER_REACH = 30
_PAIR = 2
_OPENING = 4
_INTERJECTION = 12  # letters of "Yes.", or of the "A." of an answer


def with_names(context: Context, m: Mentions, drafts: list[Draft]) -> Context:
    """Who speaks, which maker was named last, who develops."""
    released = released_by(m)
    developers = [draft.subject for draft in drafts if draft.metric == "development_time"] if drafts else ()
    named = makers_in(m)
    makers = _makers_alone(named)
    is_only = len(m.named("company", "group")) == 1  # in an aside or not, nobody else acts
    acting = (_makers_alone(makers_in(without_asides(m))) if named and not is_only else []) or makers
    groups = _acting_groups(m)
    if makers and only_deals_with(m):  # "It also builds cars for Kia" goes on about whoever "it" is
        kept = context.recent[-1:]
        acting = [*(code for code in acting if code not in kept), *kept]
        makers = list(kept) or makers
    is_of_others = not makers and (_opens_with_place(m) or _speaker_acts(m))
    is_of_trade = not named and says(m.text, "maker.market_trade")
    return context._replace(
        is_new_paragraph=False,
        kinds=kinds_after(context, drafts, m),
        place_before=only_country(m) if m.names or len(m.text) > _INTERJECTION else context.place_before,
        plant_place=plant_place(m) or context.plant_place,
        tells_venture=says(m.text, "stake.owned_thing"),
        tells_retail="retail" in m.text or "零售" in m.text or says(m.text, "place.insured"),
        ranks_world=context.ranks_world or says(m.text, "rank.world_list"),
        tells_origins=context.tells_origins or says(m.text, "topic.by_origin"),
        counter=counter_after(context, m, drafts),
        released=Counter(released) if released else context.released,
        developer=developers[-1] if developers else context.developer,
        last_group=groups[-1] if groups and not makers else _still_told_of(context.last_group, makers),
        partners=_partners(context, m) or context.partners,
        last_maker=_first_of(makers, context)
        if makers
        else None
        if is_of_others or _counts_group(drafts)
        else context.last_maker,
        recent=_recent(context, acting),
        subject="all" if is_of_trade else None if is_of_others else context.subject,
    )


def _first_of(makers: list[str], context: Context) -> str:
    """The maker of a sentence that the next one goes on about: the one that the article or its heading is about."""
    return context.topic_subject if context.topic_subject in makers else makers[0]


def _counts_group(drafts: list[Draft]) -> bool:
    """Whether all figures of a sentence are a brand group's: no maker named before is spoken of any more."""
    return bool(drafts) and all(draft.subject.endswith("-brands") for draft in drafts)


def _makers_alone(named: tuple[str, ...]) -> list[str]:
    """Those of some makers and groups that are no group."""
    return [code for code in named if not code.endswith("-brands")] if named else []


def _acting_groups(m: Mentions) -> list[str]:
    """The brand groups of a sentence that do something: none to whom another loses, or with whom it is compared."""
    named = m.named("group")
    if not named:
        return []
    if len(named) < _PAIR:
        return [named[0].code]
    if named[0].start <= _OPENING:
        return [named[0].code]
    is_object = wording_in(m.text, "maker.object_before")
    acting = [found.code for found in named if not is_object.search(m.text[: found.start])]
    return acting or [found.code for found in named]


def _recent(context: Context, acting: list[str]) -> tuple[str, ...]:
    """The makers named so far, those that act in this sentence last."""
    if not acting:
        return context.recent
    return (*[code for code in context.recent if code not in acting], *dict.fromkeys(acting))


def _partners(context: Context, m: Mentions) -> tuple[str, ...]:
    """The two makers that a sentence names as a pair; "it" is the one spoken of before."""
    if len(makers_named(m)) < _PAIR and not may_say(m.text, ("stake.it_and", "stake.its_venture_with")):
        return ()
    named = [found for found in makers_named(m) if found.kind == "company"]
    spoken_of = context.subject or context.last_maker
    if spoken_of and wording_in(m.text, "stake.it_and").match(m.text[: named[0].start] if named else ""):
        return spoken_of, named[0].code
    with_ = wording_in(m.text, "stake.its_venture_with")
    is_told = may_say(m.text, ("stake.its_venture_with",))
    for found in named if is_told else ():
        if with_.search(m.text[: found.start]):
            before = [other.code for other in named if other.end <= found.start and other.code != found.code]
            owner = before[-1] if before else spoken_of
            return (owner, found.code) if owner else ()
    pairs = [run for run in runs(named, m.text) if len(run) == _PAIR]
    return (pairs[0][0].code, pairs[0][1].code) if pairs else ()


def _still_told_of(group: str | None, makers: list[str]) -> str | None:
    """The brand group that a sentence on some of its makers is still about."""
    is_of_group = group is not None and makers and all(brand_group_of(home_of(m) or "") == group for m in makers)
    return group if is_of_group else None


def _opens_with_place(m: Mentions) -> bool:
    """Whether a sentence is about a place, its first word or two, and not about a maker's market there."""
    places = m.named("place")
    opens = bool(places) and any(found.start <= _OPENING and not found.possessive for found in places)
    return opens and not says(m.text, "maker.is_its")


def _speaker_acts(m: Mentions) -> bool:
    """Whether a sentence without makers is about who counts or forecasts: a following "it" is that body."""
    if says(m.text, "topic.speaker"):
        return True
    firms = m.named("company")
    return bool(firms) and any(found.start < _SPEAKER_REACH and not is_maker(found) for found in firms)


def whole_spoken_of(context: Context, drafts: list[Draft], m: Mentions) -> str | None:
    """The maker whose count a sentence only takes apart by brands and ventures ("Of these, 900 were sold by SAIC GM"):
    what follows is of the whole maker again.
    """
    owner = context.subject
    if owner is None or not is_one_maker(owner):
        return None
    if _is_aside_of_brands(owner, drafts, context):
        return owner
    if not says(m.text, "reference.takes_apart"):
        return None
    is_taken = wording_in(m.text, "reference.takes_apart").match(m.text) is not None
    return owner if is_taken and all(is_part_of(draft.subject, owner) for draft in drafts) else None


def _is_aside_of_brands(owner: str, drafts: list[Draft], context: Context) -> bool:
    """Whether a sentence only told of brands of the group that the paragraph is about, and the next one opens on what
    a group as a whole does ("Zeekr's deliveries doubled. Exports rose 9%"); on a kind of vehicles only behind several.
    """
    brands = {draft.subject for draft in drafts}
    if owner in brands or context.is_new_paragraph or context.topic_subject in brands or not context.following:
        return False
    if any(vocabulary().group_of(brand) != owner or brand in vocabulary().ventures for brand in brands):
        return False
    opens = wording_in(context.following, "reference.opens_on_whole").match(context.following)
    is_of_kind = opens is not None and (opens["kind"] or opens["kind_zh"]) is not None
    return (
        opens is not None
        and (not is_of_kind or len(brands) > 1)
        and not makers_in(read_mentions(context.following[: opens.end()], context.published))
    )


def are_own_brands(makers: list[str], context: Context, m: Mentions) -> bool:
    """Whether a sentence tells what the own brands of the group spoken of, named one by one, add up to: the next one
    is of the group again."""
    if len(makers) < _PAIR or not says(m.text, "scope.own_brands_named"):
        return False
    return all(vocabulary().group_of(maker) == context.subject for maker in makers)
