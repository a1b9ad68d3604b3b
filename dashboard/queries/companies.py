"""One company: who it is, where it stands, what is said of it, whom it works with; and all companies for the index."""

from __future__ import annotations

import pandas as pd

from dashboard.filters import Filters
from dashboard.queries import points, run

_WHOSE = ("companies", "brand_groups")
MOST = 400  # rows of one list: what a reader can look through; how many there are is said


def index(words: str = "") -> pd.DataFrame:
    """All known companies with counts, most known first; with `words` those that have them in one of their names."""
    return run.rows("company_index", words=words.strip())


def brands(company: str) -> pd.DataFrame:
    """The companies that it owns: company_id, name, name_zh."""
    return run.rows("company_brands", company=company)


def ranks(company: str, filters: Filters) -> pd.DataFrame:
    """Every maker that has a fact for the measures and periods of the company's latest facts: one row a measure and
    maker with `measure`, `point_id`, `value`, `place`, `makers`, `is_own`, `before_id`; the main measures first.
    """
    return run.narrowed(
        "company_ranks",
        filters.without(*_WHOSE, "measures", "first_year", "last_year").parameters(),
        company=company,
        first_year=filters.first_year,
        last_year=filters.last_year,
    )


def world_rank(company: str, filters: Filters) -> pd.DataFrame:
    """The latest stated place of the company among the world's makers: one row of mart.points, or none."""
    return points.in_order(run.narrowed("company_world_rank", _other(filters), company=company)["point_id"])


def partners(company: str, filters: Filters) -> pd.DataFrame:
    """Whom it has deals with: company_id, name, deals, ended, kind_names, the one with most deals first."""
    return run.narrowed("company_partners", _other(filters), company=company)


def measures(company: str, filters: Filters) -> pd.DataFrame:
    """Of what it has numbers: metric, unit, metric_name, claims, has_units; vehicles first."""
    return run.narrowed("company_measures", _other(filters), company=company)


def series(company: str, metric: str, unit: str, filters: Filters) -> pd.DataFrame:
    """Its numbers in one measure, what the charts use first: rows of mart.points."""
    found = run.narrowed("company_series", _other(filters), company=company, metric=metric, unit=unit, most=MOST)
    return points.in_order(found["point_id"])


def growth(company: str, filters: Filters) -> pd.DataFrame:
    """Changes in per cent that sources state of it: rows of mart.points."""
    return points.in_order(run.narrowed("company_growth", _other(filters), company=company, most=MOST)["point_id"])


def abroad(company: str, filters: Filters) -> pd.DataFrame:
    """What it and its brands build or pay for outside their home country: rows of mart.points, the latest first."""
    return points.in_order(run.narrowed("company_abroad", _other(filters), company=company, most=MOST)["point_id"])


def claims(company: str, filters: Filters) -> tuple[pd.DataFrame, pd.Series | None]:
    """What articles claim of it, newest first, as rows of mart.points; and how many there are in all, of each status
    and set aside (None where there is none).
    """
    found = run.narrowed("company_claims", _other(filters), company=company, most=MOST)
    return points.in_order(found["point_id"]), None if found.empty else found.iloc[0]


def _other(filters: Filters) -> dict[str, object]:
    """The filters but for those that say whose numbers: the page is about one company."""
    return filters.without(*_WHOSE).parameters()
