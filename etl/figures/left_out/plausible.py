"""Tells by its size what a number cannot be of: more than a maker, or fewer than a whole market, sells in such a span.

Whose a number is, where, and of which kind of vehicles is often only carried from a headline or the sentence before.
There the number itself knows better: five million in a quarter are no single maker's, half a million in a month not
all of China's, three million in a month not its electric ones alone. What the sentence itself says is left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from etl.figures.base.context import Context
from etl.figures.base.draft import Draft, Unread
from etl.figures.left_out.sizes import (
    COUNTED,
    ELECTRIC,
    are_hardly_any,
    is_impossible,
    is_too_few,
    is_too_many,
    largest_share,
    most_of_maker,
)
from etl.figures.place.places import is_one_maker
from etl.mentions.mentions import Mentions

OF_MARKET = "subject: too many for a maker"
TOO_MANY = "more than could be"
_GOES_ON: Final = "powertrain: goes on"
TOO_FEW = "fewer than a whole market's"

_OF_MAKERS: Final = (*COUNTED, "exports", "overseas_sales")
_PLACES: Final = ("place", "place_people", "place_adjective")

Changed = Callable[[Draft], Draft]


def plausible(drafts: list[Draft], m: Mentions, context: Context) -> tuple[list[Draft], list[Unread]]:
    """The drafts of a sentence, each as what its size lets it be, and those that can be nothing; what is told beside a
    count of the same thing, as its growth, goes with it.
    """
    off = [draft for draft in drafts if draft.basis == "level" and draft.status == "actual" and _is_off(draft)]
    if not off:
        return drafts, []
    changes = {_thing(draft): _change(draft, m, context) for draft in off}
    fitting = [draft for draft in drafts if draft.basis == "level" and draft not in off]
    kept: list[Draft] = []
    refused: list[Unread] = []
    kind: Changed | None = None  # what the last whole turned out to be is what its parts are
    gone: Draft | None = None  # the last draft, where it turned out to be nothing
    for draft in drafts:
        change = changes.get(_thing(draft), _same)
        goes_on = draft.powertrain == "all" and _GOES_ON in draft.reasons
        if change is _same and kind is not None and goes_on:
            change = kind
        is_whole = not isinstance(change, str) and _is_of_kind(change(draft), draft)
        kind = change if is_whole and not isinstance(change, str) else kind if goes_on else None
        if isinstance(change, str) and _is_nearer(draft, fitting, off):
            change = _same
        if change is _same and gone is not None and _is_same_but_earlier(draft, gone):
            change = TOO_FEW
        gone = draft if isinstance(change, str) else None
        if isinstance(change, str):
            refused.append(Unread(draft.number, change))
        else:
            kept.append(change(draft))
    return kept, refused


def _is_same_but_earlier(draft: Draft, gone: Draft) -> bool:
    """Whether a level is that of the same thing at an earlier time as the one refused right before it."""
    if draft.basis != "level" or draft.period is None or gone.period is None:
        return False
    return _thing(draft)[:-1] == _thing(gone)[:-1] and draft.period[0] < gone.period[0]


def _is_of_kind(changed: Draft, draft: Draft) -> bool:
    """Whether a count turned out to be of electric vehicles."""
    return changed.powertrain != draft.powertrain and changed.powertrain in ELECTRIC


def _is_nearer(draft: Draft, fitting: list[Draft], off: list[Draft]) -> bool:
    """Whether the level of the same thing that a draft stands next to is one that can be."""
    near = [(abs(draft.number.start - level.number.start), level in off) for level in (*fitting, *off)
            if _thing(level) == _thing(draft)]  # fmt: skip
    return not min(near)[1]


def tells_market(drafts: list[Draft]) -> bool:
    """Whether a count turned out to be a market's: the article is not about the maker of its headline alone."""
    return any(OF_MARKET in draft.reasons for draft in drafts)


def _is_share(draft: Draft) -> bool:
    """Whether it is a maker's share of vehicles of every kind."""
    return (draft.metric, draft.powertrain) == ("brand_share", "all") and is_one_maker(draft.subject)


def _thing(draft: Draft) -> tuple[object, ...]:
    """What a draft is told of."""
    kind = draft.powertrain, draft.vehicle_class
    return draft.metric, draft.subject, draft.geography, draft.destination, *kind, draft.period


def _is_off(draft: Draft) -> bool:
    if draft.unit == "vehicles":
        return draft.metric in _OF_MAKERS and (is_too_many(draft) or is_too_few(draft) or _is_electric_few(draft))
    most = largest_share(draft.geography) if _is_share(draft) else None
    return most is not None and draft.value > most


def _is_electric_few(draft: Draft) -> bool:
    """Whether it is told as a market's electric vehicles, which were always many times as many."""
    is_market = (draft.subject, draft.metric, draft.powertrain) == ("all", "sales", "nev")
    return is_market and not draft.is_base and are_hardly_any(draft)


def _same(draft: Draft) -> Draft:
    return draft


def _change(draft: Draft, m: Mentions, context: Context) -> Changed | str:
    """What to make of a number that cannot be what it seems, or the reason why it is nothing."""
    if _is_share(draft):
        return _as_kind(context) or TOO_MANY
    if is_too_many(draft):
        return (
            _as_every_kind(draft, m)
            or _as_elsewhere(draft, m, "world")
            or _as_whole_elsewhere(draft, m, context)
            or _as_market(draft, m, context)
            or _as_longer(draft, context)
            or (TOO_MANY if is_impossible(draft) else _same)
        )
    if is_one_maker(draft.subject):
        return _as_elsewhere(draft, m, *_told_places(context)) or _same
    nothing = TOO_FEW if draft.metric in COUNTED else _same
    maker = _as_maker(draft, m, context)
    if draft.powertrain in ELECTRIC:
        return maker or _same
    return (maker if are_hardly_any(draft) else None) or _as_kind(context) or maker or nothing


def _as_every_kind(draft: Draft, m: Mentions) -> Changed | None:
    """As vehicles of every kind, where the sentence names none."""
    if draft.powertrain not in ELECTRIC or m.named("powertrain"):
        return None
    if is_too_many(draft._replace(powertrain="all")):
        return None
    return lambda d: _told(d._replace(powertrain="all"), "powertrain: too many for electric ones")


def _as_elsewhere(draft: Draft, m: Mentions, *places: str | None) -> Changed | None:
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


def _as_whole_elsewhere(draft: Draft, m: Mentions, context: Context) -> Changed | None:
    """As everybody's in the market that the article is about, or China, where a sentence that names no place was only
    handed one in which so many were never sold or built.
    """
    if draft.subject != "all" or m.named(*_PLACES):
        return None
    counted = (context.market.geography if context.market else None, context.topic_said_place, context.topic_geography)
    for place in (*counted, "cn", "world"):
        fits = draft._replace(geography=place)
        if place is not None and place != draft.geography and not is_too_many(fits) and not is_too_few(fits):
            return lambda d: _told(d._replace(geography=place), "geography: the size of the market")
    return None


def _told_places(context: Context) -> tuple[str | None, ...]:
    return context.said_place, context.geography, context.topic_said_place, context.topic_geography


def _as_market(draft: Draft, m: Mentions, context: Context) -> Changed | None:
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


def _as_longer(draft: Draft, context: Context) -> Changed | None:
    """As those of the longer span that is spoken of, where a shorter one only stands nearer."""
    for period in (context.period, context.topic_period):
        if period is None or draft.period is None:
            continue
        is_longer = period[0] <= draft.period[0] and draft.period[1] <= period[1]
        if is_longer and not is_too_many(draft._replace(period=period)):
            return lambda d: _told(d._replace(period=period), "period: too many for the shorter")
    return None


def _as_kind(context: Context) -> Changed | None:
    """As those of the electric kind that the article is about."""
    kinds = (context.powertrain, context.hint_powertrain, context.topic_powertrain)
    kind = next((kind for kind in kinds if kind in ELECTRIC), None)
    return (lambda d: _told(d._replace(powertrain=kind), "powertrain: too few for all")) if kind else None


def _as_maker(draft: Draft, m: Mentions, context: Context) -> Changed | None:
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
    return lambda d: _told(d._replace(subject=maker, powertrain=kind), "subject: too few for a market")


def _told(draft: Draft, reason: str) -> Draft:
    return draft._replace(reasons=(*draft.reasons, reason))
