"""What a reader is told where the last year that was asked for has no number, and another one's is shown."""

from __future__ import annotations

import pandas as pd

from dashboard.filters import Filters
from dashboard.words import t


def words(drawn: pd.DataFrame, filters: Filters) -> str | None:
    """The sentence under a chart of rows of mart.points, None where the last year has a fact or none was asked for."""
    if filters.last_year is None or "period_end" not in drawn:
        return None
    columns = (drawn[name].tolist() for name in ("status", "period_end", "point_id", "period_label"))
    facts = [fact for status, *fact in zip(*columns, strict=True) if status == "actual" and not pd.isna(fact[0])]
    if not facts:
        return None
    end, _, label = max(facts)
    return None if end.year >= filters.last_year else t("charts.other_period", asked=filters.last_year, shown=label)
