"""How many vehicles a maker or a market sells at least and at most in some span, by what the vocabulary knows.

sizes.csv holds bounds that no year so far has passed; market_years.csv those of what grew too fast for one pair of
bounds: electric vehicles and China's exports, year by year; nations.csv what countries build and buy at most.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from etl.errors import ReadError
from etl.figures.base.context import Dates
from etl.figures.base.draft import Draft
from etl.figures.place.places import is_one_maker
from etl.paths import data_dir

ELECTRIC: Final = ("nev", "ev", "bev", "phev")
COUNTED: Final = ("sales", "production")

_YEAR, _MONTH, _HALF = 365, 28, 185
_UNEVEN = 1.6  # how far a few months may lie above the year's average, and in a bad year below it
_GROWING = 2.2  # the same for what may double within a year
_MANY = 4
_FIRST_YEAR, _CLOSED = 2013, 2020  # the least sizes hold since then, and not where dealers were shut


class Size(NamedTuple):
    """How many vehicles a year a maker or a market sells at least and at most, or which share of a market a maker has
    at most, in percent; None where nothing is known.
    """

    least: int | None
    most: int | None


Sizes = Mapping[tuple[str, ...], Size]

_UNKNOWN: Final = Size(None, None)


def _table(name: str, fields: tuple[str, ...]) -> Sizes:
    """The sizes of a file of the vocabulary by some of its columns. Raises ReadError where it is no such table."""
    path = (data_dir() / "vocabulary" / name).with_suffix(".csv")
    try:
        with path.open(encoding="utf-8", newline="") as handle:
            return {
                tuple([row[field] for field in fields]): Size(
                    *[int(row[bound]) if row.get(bound) else None for bound in Size._fields]
                )
                for row in csv.DictReader(handle)
            }
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (KeyError, TypeError, ValueError) as error:
        raise ReadError(str(path), f"is not a table of sizes: {error}") from error


@lru_cache(maxsize=1)
def sizes() -> Sizes:
    """The sizes of sizes.csv by kind and code: "maker" (all over the world), "in-cn" (a maker's sales in China),
    "electric" (a maker's electric vehicles), "market", and "share" (the largest maker's of a market).
    """
    return _table("sizes", ("kind", "code"))


@lru_cache(maxsize=1)
def market_years() -> Sizes:
    """The sizes of market_years.csv by market, metric, powertrain and year."""
    return _table("market_years", ("market", "metric", "powertrain", "year"))


@lru_cache(maxsize=1)
def nations() -> Sizes:
    """The sizes of nations.csv by place and metric: all that is built, or sold, there."""
    return _table("nations", ("place", "metric"))


def largest_share(market: str | None) -> int | None:
    """The largest share, in percent, that a maker has had of all vehicles of a market."""
    return sizes().get(("share", market or ""), _UNKNOWN).most


def most_of_market(market: str | None) -> int | None:
    """The most vehicles that a market has taken in a year, where that is known."""
    return sizes().get(("market", market or ""), _UNKNOWN).most


def most_of_maker(maker: str) -> int | None:
    """The most vehicles that a maker has sold in a year; for one that is not listed that of the largest."""
    return (sizes().get(("maker", maker)) or sizes()["maker", "any"]).most


def is_too_many(draft: Draft) -> bool:
    """Whether a maker, or a market, never sold so many of these vehicles in such a span."""
    if draft.period is None or draft.unit != "vehicles":
        return False
    return (
        is_impossible(draft)
        or any(_is_past(draft, draft.period, size, _GROWING) for size in _of_kind(draft))
        or (not is_one_maker(draft.subject) and _is_past(draft, draft.period, _of_nation(draft), _UNEVEN))
    )


def is_impossible(draft: Draft) -> bool:
    """Whether they are too many whatever kind of vehicles they are, and wherever a maker sold them."""
    if draft.period is None or draft.unit != "vehicles":
        return False
    if is_one_maker(draft.subject):
        return _is_past(draft, draft.period, Size(None, most_of_maker(draft.subject)), _UNEVEN)
    if draft.metric == "sales":
        return _is_past(draft, draft.period, sizes().get(("market", draft.geography or ""), _UNKNOWN), _UNEVEN)
    return False


def _is_past(draft: Draft, period: Dates, size: Size, uneven: float) -> bool:
    """Whether they are more than a size allows in a span whose months are so uneven."""
    part = share_of_year(period)
    return size.most is not None and draft.value > size.most * part * (uneven if part * _YEAR < _HALF else 1)


def _of_kind(draft: Draft) -> Iterator[Size]:
    """The sizes that hold for a draft as what it is told to be: in this market, of this kind, in this year."""
    if is_one_maker(draft.subject):
        if draft.geography == "cn" and draft.metric == "sales":
            yield sizes().get(("in-cn", draft.subject), _UNKNOWN)
        if draft.powertrain in ELECTRIC:
            yield sizes().get(("electric", draft.subject), _UNKNOWN)
    if draft.powertrain in ELECTRIC:
        yield _in_year(draft, "nev")
    if draft.metric == "exports":
        yield _in_year(draft, "all")


def _of_nation(draft: Draft) -> Size:
    """The size of all that the country of a draft builds or buys."""
    return nations().get((draft.geography or "", draft.metric), _UNKNOWN)


def _in_year(draft: Draft, powertrain: str) -> Size:
    """The size of a market in the year of a draft, where that is one year."""
    if draft.period is None or draft.period[0].year != draft.period[1].year:
        return _UNKNOWN
    metric = "sales" if draft.metric in COUNTED else draft.metric
    return market_years().get((draft.geography or "", metric, powertrain, str(draft.period[1].year)), _UNKNOWN)


def is_too_few(draft: Draft) -> bool:
    """Whether vehicles of every kind, in a month or more, were never so few: of a whole market, of a maker all over the
    world, or of China's exports to everywhere.
    """
    least = _least(draft)
    if least is None or draft.period is None:
        return False
    first, last = draft.period
    if first.year < _FIRST_YEAR or first.year <= _CLOSED <= last.year or (last - first).days + 1 < _MONTH:
        return False
    part = share_of_year(draft.period)
    return draft.value < least * part / (_UNEVEN if part * _YEAR < _HALF else 1)


def are_hardly_any(draft: Draft) -> bool:
    """Whether a market's electric vehicles were many times as many in every such span of the year: not where dealers
    were shut.
    """
    if draft.period is not None and draft.period[0].year == _CLOSED:
        return False
    least = _in_year(draft, "nev").least
    return least is not None and draft.period is not None and draft.value * _MANY < least * share_of_year(draft.period)


def _least(draft: Draft) -> int | None:
    """The fewest vehicles a year that a draft can be of; None where it is of a part, or not known."""
    is_whole = draft.powertrain == "all" and draft.vehicle_class != "commercial" and not draft.is_base
    if not is_whole or draft.unit != "vehicles":
        return None
    if draft.subject == "all" and draft.metric in COUNTED:
        return sizes().get(("market", draft.geography or ""), _UNKNOWN).least
    if draft.subject == "all" and draft.metric == "exports" and draft.destination is None:
        return _in_year(draft, "all").least
    if draft.geography == "world" and draft.metric in COUNTED and draft.vehicle_class == "all":
        return sizes().get(("maker", draft.subject), _UNKNOWN).least
    return None


def share_of_year(period: Dates) -> float:
    """How much of a year a span is."""
    return ((period[1] - period[0]).days + 1) / _YEAR
