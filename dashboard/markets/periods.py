"""The periods for which destinations can be compared, and the choice of one in the address."""

from __future__ import annotations

import pandas as pd

from dashboard import ids
from dashboard.words import t


def choose(facts: pd.DataFrame) -> pd.DataFrame:
    """Draw the choice among the periods of these facts (queries.markets.destinations); returns those of the chosen one:
    the latest full year of several destinations unless the reader wants another.
    """
    keys = key(facts)
    counts = facts.groupby(keys)["destination"].nunique()
    labels = dict(zip(keys, facts["period_label"], strict=True))
    order = ranked(facts)
    chosen = ids.one_of(
        "when",
        t("markets.when"),
        order,
        lambda one: t("markets.when_option", period=labels[one], count=int(counts[one])),
        about=t("markets.when_help"),
    )
    return facts[keys == chosen]


def key(facts: pd.DataFrame) -> pd.Series:
    """A period as the address says it: "2025-01-01_2025-12-31"."""
    first, last = (facts[name].dt.strftime("%Y-%m-%d") for name in ("period_start", "period_end"))
    return pd.Series(first + "_" + last, dtype=str)


def ranked(facts: pd.DataFrame) -> list[str]:
    """The periods: first the latest full year of several destinations, else the latest period of most; then by end."""
    keyed = facts.assign(key=key(facts), is_year=facts["period_kind"] == "year")
    each = keyed.groupby("key").agg(
        count=("destination", "nunique"),
        end=("period_end", "max"),
        start=("period_start", "min"),
        is_year=("is_year", "first"),
    )
    each["is_full"] = each["is_year"] & (each["count"] > 1)
    first = each.sort_values(["is_full", "end", "count"], ascending=False).index[0]
    if not each["is_full"].any():
        first = each.sort_values(["count", "end"], ascending=False).index[0]
    others = each.drop(first).sort_values(["end", "start"], ascending=[False, True]).index
    return [str(first), *(str(one) for one in others)]


def longest(facts: pd.DataFrame) -> pd.DataFrame:
    """One fact a destination: of the latest year that it has, the one that covers most of it; largest first."""
    year, days = facts["period_end"].dt.year, facts["period_end"] - facts["period_start"]
    ordered = facts.assign(year=year, days=days).sort_values(["year", "days", "period_end"], ascending=False)
    return ordered.drop_duplicates("destination").sort_values("stated", ascending=False)[facts.columns]


def together(chosen: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    """The facts of the chosen period, then the latest ones of the destinations that have none for it."""
    return pd.concat([chosen, others], ignore_index=True)
