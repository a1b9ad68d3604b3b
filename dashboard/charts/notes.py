"""The lines under a plot: the key to its marks and its sources."""

from __future__ import annotations

import pandas as pd

from dashboard.charts import marks, theme
from dashboard.records import Claim, records


def source_line(rows: pd.DataFrame) -> str:
    """Who counted the official rows, most first, and how many articles state the others."""
    official = rows[rows["origin"] == "official"]["source_name"].value_counts().index.tolist()
    return theme.sources(official, rows[rows["origin"] == "article"]["article_id"].nunique())


def key_line(rows: pd.DataFrame) -> str:
    """The key to the markers of these rows, and to dashed lines where something is forecast."""
    known = marks.key([marks.symbol(claim) for claim in records(rows, Claim)])
    dashed = "- -\N{NO-BREAK SPACE}forecast" if (rows["status"] == "forecast").any() else ""
    return "  ".join(filter(None, [known, dashed]))
