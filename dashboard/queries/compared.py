"""Companies and brand groups side by side: what can be compared, over time and lately, and their common deals."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import deals, points, run

MOST = 600  # rows of one chart
_SCOPE = ("metric", "unit", "geography", "powertrain", "vehicle_class", "span")


def measures(subjects: Sequence[str] | None, filters: Filters) -> pd.DataFrame:
    """Measures, scopes and spans of time of which these subjects (None: any) have a fact, what most have first: the
    columns of `_SCOPE` with display names, `subjects`, `facts`, `latest`.
    """
    return run.narrowed("compare_measures", _other(filters), subjects=subjects if subjects is None else list(subjects))


def largest(measure: pd.Series, filters: Filters, most: int) -> list[str]:
    """The subjects with the largest latest fact of a row of `measures`."""
    found = run.narrowed("compare_largest", _other(filters), most=most, **_scope(measure))
    return [str(one) for one in found["subject"]]


def series(measure: pd.Series, subjects: Sequence[str], filters: Filters) -> pd.DataFrame:
    """What the charts use of one row of `measures` over time, of these subjects: rows of mart.points."""
    found = run.narrowed("compare_series", _other(filters), subjects=list(subjects), most=MOST, **_scope(measure))
    return points.in_order(found["point_id"])


def latest(subjects: Sequence[str], filters: Filters) -> pd.DataFrame:
    """The latest fact of each measure that two of the subjects have: rows of mart.points with `measure`, `is_common`
    (it is of the period that most of them have) and `subjects`, the measures that most have first.
    """
    found = run.narrowed("compare_latest", _other(filters), subjects=list(subjects))
    rows = points.in_order(found["point_id"]).set_index("point_id")
    return found[["measure", "point_id", "is_common", "subjects"]].join(rows, on="point_id")


def common_deals(subjects: Sequence[str], filters: Filters) -> pd.DataFrame:
    """The deals that two different ones of the subjects have with each other: rows of mart.deals."""
    return deals.of_ids(run.rows("common_deals", subjects=list(subjects))["deal_id"], filters)


def _scope(measure: pd.Series) -> dict[str, object]:
    return {name: measure[name] for name in _SCOPE}


def _other(filters: Filters) -> dict[str, object]:
    """The filters but for those that say whose numbers and of what: the page has choices of its own."""
    return filters.without("companies", "brand_groups", "measures").parameters()
