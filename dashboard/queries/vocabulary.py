"""The vocabularies that occur in the database, counted, for the page Method."""

from __future__ import annotations

import pandas as pd

from dashboard.queries import run


def measures() -> pd.DataFrame:
    """Measures: code, name, units, rows; the most frequent first."""
    return run.rows("vocabulary_measures")


def counters() -> pd.DataFrame:
    """Who counted: code, name, rows, official rows, whether it is a carmaker, first and last year."""
    return run.rows("vocabulary_counters")


def offered(facet: str) -> pd.DataFrame:
    """The values of a facet of mart.options: code, label, rows."""
    return run.rows("options", facet=facet, most=1000)
