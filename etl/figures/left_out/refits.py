"""What a number that cannot be what it seems may be instead: of another kind, place, span or maker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from etl.figures.base.context import Context
from etl.figures.base.draft import Draft
from etl.figures.base.regions import NO_MARKET, is_market_abroad
from etl.figures.left_out.sizes import COUNTED, ELECTRIC, is_too_few, is_too_many, most_of_maker
from etl.figures.place.places import home_of, is_one_maker
from etl.mentions.mentions import Mentions

OF_MARKET = "subject: too many for a maker"
Changed = Callable[[Draft], Draft]

_CARRIED_SPAN: Final = frozenset(("period: context", "period: goes on"))
_KIND_REACH: Final = 6
_PLACES: Final = ("place", "place_people", "place_adjective")


def as_every_kind(draft: Draft, m: Mentions) -> Changed | None:
    """As vehicles of every kind, where the sentence names none."""
    if draft.powertrain not in ELECTRIC or _is_kind_named(draft, m):
        return None
    if is_too_many(draft._replace(powertrain="all")):
        return None
    return lambda d: _told(d._replace(powertrain="all"), "powertrain: too many for electric ones")


def _is_kind_named(draft: Draft, m: Mentions) -> bool:
    """Whether a kind of vehicles is named before the number or right behind it."""
    stop = draft.number.end + _KIND_REACH
    return any(found.start < stop for found in m.named("powertrain"))


def as_elsewhere(draft: Draft, m: Mentions, *places: str | None) -> Changed | None:
    """As a maker's in the first of some places where it may have sold so many, where the sentence names none."""
    if not is_one_maker(draft.subject) or m.named(*_PLACES):
        return None
    for place in places:
        if place is None or place == draft.geography:
            continue
        fits = draft._replace(geography=place)
        if not is_too_many(fits) and not is_too_few(fits):
            return lambda d: _told(d._replace(geography=place), "geography: the size of the maker there")
    return None


def as_whole_elsewhere(draft: Draft, m: Mentions, context: Context) -> Changed | None:
    """As everybody's in the market that the article is about, or China, where a sentence that names no place was only
    handed one in which so many were never sold or built.
    """
    if draft.subject != "all" or m.named(*_PLACES):
        return None
    if draft.metric not in COUNTED:
        return None
    counted = (context.market.geography if context.market else None, context.topic_said_place, context.topic_geography)
    further = () if any(map(is_market_abroad, counted)) else ("cn", "world")
    for place in (*counted, *further):
        fits = draft._replace(geography=place)
        if place is not None and place != draft.geography and not is_too_many(fits) and not is_too_few(fits):
            return lambda d: _told(d._replace(geography=place), "geography: the size of the market")
    return None


def told_places(context: Context) -> tuple[str | None, ...]:
    """The places that are spoken of, the nearest first."""
    return context.said_place, context.geography, context.topic_said_place, context.topic_geography


def as_market(draft: Draft, m: Mentions, context: Context) -> Changed | None:
    """As the whole market's, where the sentence does not name the maker and the number is past every year of its."""
    most = most_of_maker(draft.subject)
    is_named = any(found.code == draft.subject for found in m.named("company"))
    is_placed = draft.geography in {found.code for found in m.named("place")}  # "In the EU, registrations fell to"
    if not is_one_maker(draft.subject) or is_named or most is None or (draft.value <= most and not is_placed):
        return None
    counted = context.market if context.market and context.market.is_here else None
    spoken_of = (counted.geography if counted else None, context.said_place, context.topic_geography)
    is_named = any(found.code == draft.geography for found in m.named("place", "place_adjective"))
    places = (draft.geography, *spoken_of, "world") if is_named else (*spoken_of, draft.geography, "world")
    for place in places:
        if place is None:
            continue
        fits = draft._replace(subject="all", geography=place)
        if not is_too_many(fits):
            return lambda d: _told(d._replace(subject="all", geography=place), OF_MARKET)
    return None


def as_longer(draft: Draft, context: Context) -> Changed | None:
    """As those of the longer span that is spoken of, where a shorter one only stands nearer."""
    for period in (context.period, context.topic_period):
        if period is None or draft.period is None:
            continue
        is_longer = period[0] <= draft.period[0] and draft.period[1] <= period[1]
        if is_longer and not is_too_many(draft._replace(period=period)):
            return lambda d: _told(d._replace(period=period), "period: too many for the shorter")
    return None


def as_month(draft: Draft, context: Context) -> Changed | None:
    """As those of the report's month, where the months so far were only carried from the sentence before."""
    told = context.topic_period
    if told is None or draft.period is None or _CARRIED_SPAN.isdisjoint(draft.reasons):
        return None
    is_within = draft.period[0] < told[0] and told[1] <= draft.period[1]
    if not is_within or is_too_few(draft._replace(period=told)):
        return None
    return lambda d: _told(d._replace(period=told), "period: too few for the longer")


def as_kind(context: Context, m: Mentions | None = None) -> Changed | None:
    """As those of the one electric kind that the sentence names, or else that the article is about."""
    named = {found.code for found in m.named("powertrain")} & set(ELECTRIC) if m is not None else set[str]()
    own = next(iter(named)) if len(named) == 1 else None
    kinds = (own, context.powertrain, context.hint_powertrain, context.topic_powertrain)
    kind = next((kind for kind in kinds if kind in ELECTRIC), None)
    return (lambda d: _told(d._replace(powertrain=kind), "powertrain: too few for all")) if kind else None


def as_maker(draft: Draft, m: Mentions, context: Context) -> Changed | None:
    """As the one maker's told of before, also in the paragraph before where the article is about it, or the article's
    where the sentence names no place.
    """
    is_of_topic = context.subject is None and context.earlier_subject == context.topic_subject
    told_of = context.subject or (context.topic_subject if is_of_topic else "")
    is_told_of = told_of != "" and is_one_maker(told_of)
    maker = told_of if is_told_of else context.topic_subject
    if not is_one_maker(maker) or (not is_told_of and m.named(*_PLACES)):
        return None
    if is_too_many(draft._replace(subject=maker)):
        return None
    kind = draft.powertrain if m.named("powertrain") else "all"
    return lambda d: _told(_made(d._replace(subject=maker, powertrain=kind)), "subject: too few for a market")


def _made(draft: Draft) -> Draft:
    """What a maker built in another country than its own as built abroad."""
    is_abroad = draft.metric == "production" and draft.geography not in (None, *NO_MARKET, home_of(draft.subject))
    return draft._replace(metric="overseas_production") if is_abroad else draft


def _told(draft: Draft, reason: str) -> Draft:
    return draft._replace(reasons=(*draft.reasons, reason))
