"""What is in the database: its version and counts, its companies, its years."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pandas as pd

from dashboard.facets import OFFERED
from dashboard.queries import run
from dashboard.remembered import Remembered

# Every run of every reader needs these, and making them of a table takes longer than drawing a chart.
_NAMES: Remembered[Mapping[str, str]] = Remembered(64)
_YEARS: Remembered[tuple[int, int]] = Remembered(4)


def load() -> pd.Series:
    """The single row of mart.load: versions, counts and the newest article's date."""
    return run.rows("load").iloc[0]


def years() -> tuple[int, int]:
    """First and last year that anything is about; the same year twice where nothing is dated."""
    return _YEARS.get((), _years)


def _years() -> tuple[int, int]:
    found = run.rows("years").iloc[0]
    if pd.isna(found["first_year"]):
        return (2000, 2000)
    return int(found["first_year"]), int(found["last_year"])


def companies() -> pd.DataFrame:
    """Companies that the database knows something about, with counts, the most talked about first."""
    return run.rows("companies")


def company_names() -> Mapping[str, str]:
    """Company id to name; where two share a name, the id is added, so that a link stays unambiguous."""
    return _NAMES.get("companies", lambda: _names("companies"))


def labels(vocabulary: str) -> dict[str, str]:
    """Display names by code of one vocabulary ("deal_kind", "metric", ...), in the order of their names."""
    found = run.rows("labels", vocabulary=vocabulary)
    return dict(zip(found["code"], found["label"], strict=True))


def options(facet: str) -> Mapping[str, str]:
    """What one filter offers: the codes that occur, the most frequent first, with their names; two with one name, the
    rarer is called by its code too.
    """
    return _NAMES.get(facet, lambda: _names(facet))


def _names(facet: str) -> Mapping[str, str]:
    """Names by code, of companies or of a filter's codes."""
    if facet == "companies":
        known = companies()
        codes, names, twice = known["company_id"], known["name"], known["name"].duplicated(keep=False)
    else:
        found = run.rows("options", facet=facet, most=OFFERED)
        codes, names, twice = found["code"], found["label"], found["label"].duplicated()
    unlike = names.where(~twice, names + " (" + codes + ")")
    return MappingProxyType(dict(zip(codes, unlike, strict=True)))


def aliases() -> dict[str, str]:
    """Every name of every company, in lower case, with the company's id."""
    found = run.rows("aliases")
    return dict(zip(found["alias"], found["company_id"], strict=True))
