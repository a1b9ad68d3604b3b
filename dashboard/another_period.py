"""What a reader is told where the last year that was asked for has no number, and another one's is shown."""

from __future__ import annotations

import pandas as pd

from dashboard.filters import Filters
from dashboard.words import t


def words(drawn: pd.DataFrame, filters: Filters) -> str | None:
    """The sentence under a chart of rows of mart.points, None where the last year has a fact or none was asked for."""
    if filters.last_year is None or "period_end" not in drawn:
        return None
    facts = drawn[(drawn["status"] == "actual") & drawn["period_end"].notna()]
    if facts.empty:
        return None
    last = facts.sort_values(["period_end", "point_id"]).iloc[-1]
    if last["period_end"].year >= filters.last_year:
        return None
    return t("charts.other_period", asked=filters.last_year, shown=last["period_label"])
