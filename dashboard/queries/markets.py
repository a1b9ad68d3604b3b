"""Markets abroad: where China's exports go, what Chinese brands sell there and build there."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import points, run

MOST = 400  # rows of one list or chart
EVERY = "all"  # vehicles of every powertrain


def listing(filters: Filters) -> pd.DataFrame:
    """The markets of which something is told: place, name, claims, exports, sales, plants; most told of first."""
    return run.narrowed("markets", _other(filters))


def destinations(filters: Filters, powertrain: str) -> pd.DataFrame:
    """Every fact of exports by destination and period, newest period first: point_id, destination, stated, bound,
    is_region, with `before_*` of the same months a year earlier and `whole_id`, `whole` of all exports by its counter.
    """
    return run.narrowed(
        "destinations",
        _timeless(filters),
        powertrain=powertrain,
        first_year=filters.first_year,
        last_year=filters.last_year,
    )


def foreign_shares(filters: Filters) -> pd.DataFrame:
    """Chinese brands' latest share in each market abroad, with `before_*` of the same months a year earlier."""
    years = {"first_year": filters.first_year, "last_year": filters.last_year}
    return run.narrowed("foreign_shares", _timeless(filters), **years)


def rows(topic: str, place: str | None, filters: Filters) -> pd.DataFrame:
    """The numbers of one topic ("exports", "shares", "sales", "plants", "claims") about one market (None: all), as rows
    of mart.points: what the charts use first, then the newest, at most `MOST`; `told` says how many there are.
    """
    found = run.narrowed("market_rows", _other(filters), topic=topic, place=place, most=MOST)
    return points.in_order(found["point_id"]).assign(told=len(found) and int(found["claims"].iloc[0]))


def of_facts(facts: pd.DataFrame, also: Sequence[str] = ("before_id", "whole_id")) -> pd.DataFrame:
    """The rows of mart.points behind these facts and behind what they are compared with, in their order."""
    beside = [one for name in also for one in facts[name].dropna()]
    return points.in_order([*facts["point_id"], *beside])


def _other(filters: Filters) -> dict[str, object]:
    """The filters but for those that say whose numbers and of what: a market has its own."""
    return filters.without("companies", "brand_groups", "measures").parameters()


def _timeless(filters: Filters) -> dict[str, object]:
    """The same without the years: what is compared with may lie before them."""
    return filters.without("companies", "brand_groups", "measures", "first_year", "last_year").parameters()
