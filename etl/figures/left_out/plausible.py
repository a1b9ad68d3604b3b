"""Tells by its size what a number cannot be of: more than a maker, or fewer than a whole market, sells in such a span.

Whose a number is, where, and of which kind of vehicles is often only carried from a headline or the sentence before.
There the number itself knows better: five million in a quarter are no single maker's, half a million in a month not
all of China's, three million in a month not its electric ones alone. What the sentence itself says is left.
"""

from __future__ import annotations

from typing import Final

from etl.figures.base.context import Context
from etl.figures.base.draft import Draft, Unread
from etl.figures.left_out.refits import (
    OF_MARKET,
    Changed,
    as_elsewhere,
    as_every_kind,
    as_kind,
    as_longer,
    as_maker,
    as_market,
    as_month,
    as_whole_elsewhere,
    told_places,
)
from etl.figures.left_out.sizes import (
    COUNTED,
    ELECTRIC,
    are_hardly_any,
    is_impossible,
    is_too_few,
    is_too_many,
    largest_share,
)
from etl.figures.place.places import is_one_maker
from etl.mentions.mentions import Mentions

TOO_MANY = "more than could be"
_GOES_ON: Final = "powertrain: goes on"
TOO_FEW = "fewer than a whole market's"

_OF_MAKERS: Final = (*COUNTED, "exports", "overseas_sales")


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
        return as_kind(context, m) or TOO_MANY
    if is_too_many(draft):
        return (
            as_every_kind(draft, m)
            or as_elsewhere(draft, m, "world")
            or as_whole_elsewhere(draft, m, context)
            or as_market(draft, m, context)
            or as_longer(draft, context)
            or (TOO_MANY if is_impossible(draft) else _same)
        )
    if is_one_maker(draft.subject):
        return as_elsewhere(draft, m, *told_places(context)) or _same
    nothing = TOO_FEW if draft.metric in COUNTED else _same
    maker = as_maker(draft, m, context)
    shorter = as_month(draft, context)
    if shorter is not None:
        return shorter
    if draft.powertrain in ELECTRIC:
        return maker or _same
    return (maker if are_hardly_any(draft) else None) or as_kind(context) or maker or nothing
