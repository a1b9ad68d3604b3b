"""What is in the database: its version and counts, its companies, its years."""

from __future__ import annotations

import pandas as pd

from dashboard.facets import OFFERED
from dashboard.queries import run


def load() -> pd.Series:
    """The single row of mart.load: versions, counts and the newest article's date."""
    return run.rows("load").iloc[0]


def years() -> tuple[int, int]:
    """First and last year that anything is about; the same year twice where nothing is dated."""
    found = run.rows("years").iloc[0]
    if pd.isna(found["first_year"]):
        return (2000, 2000)
    return int(found["first_year"]), int(found["last_year"])


def companies() -> pd.DataFrame:
    """Companies that the database knows something about, with counts, the most talked about first."""
    return run.rows("companies")


def company_names() -> dict[str, str]:
    """Company id to name; where two share a name, the id is added, so that a link stays unambiguous."""
    known = companies()
    twice = known["name"].duplicated(keep=False)
    names = known["name"].where(~twice, known["name"] + " (" + known["company_id"] + ")")
    return dict(zip(known["company_id"], names, strict=True))


def labels(vocabulary: str) -> dict[str, str]:
    """Display names by code of one vocabulary ("deal_kind", "metric", ...), in the order of their names."""
    found = run.rows("labels", vocabulary=vocabulary)
    return dict(zip(found["code"], found["label"], strict=True))


def options(facet: str) -> dict[str, str]:
    """What one filter offers: the codes that occur, the most frequent first, with their names; two with one name, the
    rarer is called by its code too.
    """
    found = run.rows("options", facet=facet, most=OFFERED)
    twice = found["label"].duplicated()
    labels = found["label"].where(~twice, found["label"] + " (" + found["code"] + ")")
    return dict(zip(found["code"], labels, strict=True))


def aliases() -> dict[str, str]:
    """Every name of every company, in lower case, with the company's id."""
    found = run.rows("aliases")
    return dict(zip(found["alias"], found["company_id"], strict=True))
