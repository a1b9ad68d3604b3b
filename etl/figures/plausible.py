"""Tells by its size what a number cannot be of: more than a maker, or fewer than a whole market, sells in such a span.

Whose a number is, and of which kind of vehicles, is often only carried from a headline or the sentence before. There
the number itself knows better: five million in a quarter are no single maker's, half a million in a month not all of
China's.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from etl.errors import ReadError
from etl.figures.context import Context, Dates
from etl.figures.draft import Draft, Unread
from etl.figures.places import is_one_maker
from etl.mentions.mentions import Mentions
from etl.paths import data_dir

OF_MARKET = "subject: too many for a maker"
TOO_MANY = "more than could be"
TOO_FEW = "fewer than a whole market's"

_COUNTED: Final = ("sales", "production")
_OF_MAKERS: Final = (*_COUNTED, "exports", "overseas_sales")
_ELECTRIC: Final = ("nev", "ev", "bev", "phev")
_YEAR, _MONTH, _HALF = 365, 28, 185
_UNEVEN = 1.6  # how far a few months may lie above the year's average, and in a bad year below it
_FIRST_YEAR, _CLOSED = 2013, 2020  # the least sizes hold since then, and not where dealers were shut

Changed = Callable[[Draft], Draft]


class Size(NamedTuple):
    """How many vehicles a year a maker or a market sells at least and at most, or which share of a market a maker has
    at most, in percent; None where nothing is known.
    """

    least: int | None
    most: int | None


_UNKNOWN: Final = Size(None, None)


@lru_cache(maxsize=1)
def sizes() -> Mapping[tuple[str, str], Size]:
    """The sizes of data/vocabulary/sizes.csv by kind ("maker", "market", "share") and code."""
    path = (data_dir() / "vocabulary" / "sizes").with_suffix(".csv")
    try:
        with path.open(encoding="utf-8", newline="") as handle:
            return {
                (row["kind"], row["code"]): Size(*(int(row[name]) if row[name] else None for name in Size._fields))
                for row in csv.DictReader(handle)
            }
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (KeyError, TypeError, ValueError) as error:
        raise ReadError(str(path), f"is not a table of sizes: {error}") from error


def _size(kind: str, code: str | None) -> Size:
    return sizes().get((kind, code or ""), _UNKNOWN)


def _size_of_maker(maker: str) -> Size:
    """A maker's size; of one that is not listed that of the largest."""
    return sizes().get(("maker", maker)) or sizes()["maker", "any"]


def plausible(drafts: list[Draft], m: Mentions, context: Context) -> tuple[list[Draft], list[Unread]]:
    """The drafts of a sentence, each as what its size lets it be, and those that can be nothing; what is told beside a
    count of the same thing, as its growth, goes with it.
    """
    off = [draft for draft in drafts if draft.basis == "level" and draft.status == "actual" and _is_off(draft)]
    if not off:
        return drafts, []
    changes = {_thing(draft): _change(draft, m, context) for draft in off}
    kept: list[Draft] = []
    refused: list[Unread] = []
    for draft in drafts:
        change = changes.get(_thing(draft), _same)
        if isinstance(change, str):
            refused.append(Unread(draft.number, change))
        else:
            kept.append(change(draft))
    return kept, refused


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
        return draft.metric in _OF_MAKERS and (_is_too_many(draft) or _is_too_few(draft))
    return _is_too_large_a_share(draft)


def _is_too_large_a_share(draft: Draft) -> bool:
    """Whether no maker ever had such a share of all vehicles of a market."""
    if not _is_share(draft):
        return False
    most = _size("share", draft.geography).most
    return most is not None and draft.value > most


def _share_of_year(period: Dates) -> float:
    return ((period[1] - period[0]).days + 1) / _YEAR


def _at_most(most: int, period: Dates) -> float:
    part = _share_of_year(period)
    return most * part * (_UNEVEN if part * _YEAR < _HALF else 1)


def _is_too_many(draft: Draft) -> bool:
    """Whether a maker, or a country's market, never sold so many in such a span."""
    if draft.period is None or draft.unit != "vehicles":
        return False
    if is_one_maker(draft.subject):
        size = _size_of_maker(draft.subject)
    elif draft.metric == "sales":
        size = _size("market", draft.geography)
    else:
        return False
    return size.most is not None and draft.value > _at_most(size.most, draft.period)


def _is_too_few(draft: Draft) -> bool:
    """Whether vehicles of every kind, in a whole market and a month or more, were never so few."""
    is_whole = (draft.subject, draft.powertrain) == ("all", "all") and draft.vehicle_class != "commercial"
    if not is_whole or draft.metric not in _COUNTED or draft.period is None or draft.is_base:
        return False
    least = _size("market", draft.geography).least
    first, last = draft.period
    if least is None or first.year < _FIRST_YEAR or last.year == _CLOSED or (last - first).days + 1 < _MONTH:
        return False
    part = _share_of_year(draft.period)
    return draft.value < least * part / (_UNEVEN if part * _YEAR < _HALF else 1)


def _same(draft: Draft) -> Draft:
    return draft


def _change(draft: Draft, m: Mentions, context: Context) -> Changed | str:
    """What to make of a number that cannot be what it seems, or the reason why it is nothing."""
    if _is_share(draft):
        return _as_kind(context) or TOO_MANY
    if _is_too_many(draft):
        return _as_market(draft, m, context) or _as_longer(draft, context) or TOO_MANY
    return _as_kind(context) or _as_maker(draft, m, context) or TOO_FEW


def _as_market(draft: Draft, m: Mentions, context: Context) -> Changed | None:
    """As the whole market's, where the sentence does not name the maker and the number is past every year of its."""
    most = _size_of_maker(draft.subject).most
    is_named = any(found.code == draft.subject for found in m.named("company"))
    if not is_one_maker(draft.subject) or is_named or most is None or draft.value <= most:
        return None
    places = (draft.geography, context.said_place, context.topic_geography, "world")
    for place in places:
        if place is None:
            continue
        fits = replace(draft, subject="all", geography=place)
        if not _is_too_many(fits):
            return lambda d: _told(replace(d, subject="all", geography=place), OF_MARKET)
    return None


def _as_longer(draft: Draft, context: Context) -> Changed | None:
    """As those of the longer span that is spoken of, where a shorter one only stands nearer."""
    for period in (context.period, context.topic_period):
        if period is None or draft.period is None:
            continue
        is_longer = period[0] <= draft.period[0] and draft.period[1] <= period[1]
        if is_longer and not _is_too_many(replace(draft, period=period)):
            return lambda d: _told(replace(d, period=period), "period: too many for the shorter")
    return None


def _as_kind(context: Context) -> Changed | None:
    """As those of the electric kind that the article is about."""
    kinds = (context.powertrain, context.hint_powertrain, context.topic_powertrain)
    kind = next((kind for kind in kinds if kind in _ELECTRIC), None)
    return (lambda d: _told(replace(d, powertrain=kind), "powertrain: too few for all")) if kind else None


def _as_maker(draft: Draft, m: Mentions, context: Context) -> Changed | None:
    """As the one maker's told of before, or the article's where the sentence names no place."""
    told_of = context.subject or ""
    is_told_of = told_of != "" and is_one_maker(told_of)
    maker = told_of if is_told_of else context.topic_subject
    if not is_one_maker(maker) or (not is_told_of and m.named("place", "place_people", "place_adjective")):
        return None
    if _is_too_many(replace(draft, subject=maker)):
        return None
    return lambda d: _told(replace(d, subject=maker), "subject: too few for a market")


def _told(draft: Draft, reason: str) -> Draft:
    return replace(draft, reasons=(*draft.reasons, reason))
