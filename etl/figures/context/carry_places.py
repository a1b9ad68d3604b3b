"""What a sentence leaves of where the next ones are: the market that it speaks of, not a place said in passing."""

from __future__ import annotations

from functools import lru_cache

from etl.figures.base.context import Context
from etl.figures.base.regions import is_market_abroad
from etl.figures.base.wordings import says, wording, wording_in
from etl.figures.context.topic import makers_in
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions

_PLACE_REACH = 24
_AT_HEAD = 1
_COUNTRY = 2  # letters of a country's code


def places_told(m: Mentions) -> list[str]:
    """The places that a sentence without numbers is about, or in which it tells of makers or their market."""
    return [f.code for f in m.named("place") if f.code != "world" and _is_about(f, m) and not is_place_in_passing(f, m)]


def place_spoken_of(m: Mentions, context: Context) -> str | None:
    """The place that a sentence without numbers leaves: in an article on a market abroad not China, of which it only
    tells that cars are made there.
    """
    if says(m.text, "topic.source_of"):
        return None
    told = places_told(m)
    place = told[0] if told else market_in(m)
    is_abroad = context.is_market_told and is_market_abroad(context.topic_geography)
    return None if is_abroad and place == "cn" and says(m.text, "scope.made_in_china") else place


def place_counted(m: Mentions) -> str | None:
    """The place of a sentence whose numbers are none of ours: where it counts them, its market, or whom it opens on."""
    if says(m.text, "topic.source_of"):
        return None
    named = m.named("place")
    located = wording("topic.located")
    place = next((f.code for f in named if located.search(m.text[: f.start]) and not is_place_in_passing(f, m)), None)
    place = place or market_in(m)
    return place or next((f.code for f in named if f.start <= _AT_HEAD and not f.possessive), None)


def plant_place(m: Mentions) -> str | None:
    """The one country of whose plant a sentence tells."""
    return only_country(m) if says(m.text, "place.plant_told") else None


def is_place_in_passing(found: Found, m: Mentions) -> bool:
    """Whether a place is only where something lies that no market is: a supplier or a speaker, or what happens in a
    sentence that speaks of no maker and of no trade ("The flood in Peru stopped a supplier"). What opens a sentence
    frames it.
    """
    before = m.text[: found.start]
    is_of = m.text.startswith("的", found.end)  # 马来西亚的疫情 tells of the epidemic
    if not is_of and wording("topic.frames").fullmatch(before):
        return False
    if wording_in(m.text, "topic.seat_before").search(before):
        return True
    if is_of and wording_in(m.text, "topic.seat_behind").match(m.text[found.end :]):
        return True
    return not makers_in(m) and not m.cued("metric") and not says(m.text, "topic.trade")


@lru_cache(maxsize=4)
def market_in(m: Mentions) -> str | None:
    """The one market that a sentence speaks of ("Spain's car market", "the market in Spain"); remembered, since it is
    asked of whom a sentence names and of what the article is about.
    """
    places, adjectives = m.named("place"), m.named("place_adjective")
    if not places and not adjectives:
        return None
    market, before = wording_in(m.text, "topic.owned_market"), wording_in(m.text, "topic.market_before")
    owned = [f for f in places if f.possessive and market.match(m.text[f.end :])]
    owned += [f for f in adjectives if wording("topic.adjective_sales").match(m.text[f.end :])]
    if adjectives and says(m.text, "topic.ranks"):
        owned += [f for f in adjectives if wording_in(m.text, "topic.adjective_market").match(m.text[f.end :])]
    inside = [f for f in places if not f.possessive and before.search(m.text[: f.start])]
    codes = {found.code for found in (*owned, *inside) if found.code != "world"}
    return codes.pop() if len(codes) == 1 else None


def only_country(m: Mentions) -> str | None:
    """The one country besides China, or China alone, that a sentence names; "the country" is no region."""
    places = m.named("place")
    if not places:
        return None
    named = {found.code for found in places if len(found.code) == _COUNTRY and found.code != "eu"}
    abroad = named - {"cn"} or named
    return next(iter(abroad)) if len(abroad) == 1 else None


def _is_about(found: Found, m: Mentions) -> bool:
    """Whether a place is what a sentence is about, or where it happens; "China's supply chain" is neither."""
    is_located = wording("topic.located_widely").search(m.text[: found.start]) is not None
    is_first = found.start < _PLACE_REACH or _is_after_lead_in(found, m)
    return not found.possessive and (is_first or is_located)


def _is_after_lead_in(found: Found, m: Mentions) -> bool:
    """Whether only who says it stands before a place ("According to the bureau, Peru ...")."""
    lead = wording_in(m.text, "topic.lead_in").match(m.text)
    return lead is not None and 0 <= found.start - lead.end() < _PLACE_REACH
