"""What a reader is told where the last year that was asked for has no number, and another one's is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from dashboard.filters import Filters
from dashboard.records import Claim
from dashboard.words import t


def words(drawn: pd.DataFrame | Sequence[Claim], filters: Filters) -> str | None:
    """The sentence under a chart of rows of mart.points, None where the last year has a fact or none was asked for."""
    if filters.last_year is None:
        return None
    facts = [fact for status, *fact in _told(drawn) if status == "actual" and not pd.isna(fact[0])]
    if not facts:
        return None
    end, _, label = max(facts)
    return None if end.year >= filters.last_year else t("charts.other_period", asked=filters.last_year, shown=label)


def _told(drawn: pd.DataFrame | Sequence[Claim]) -> Iterable[tuple[Any, ...]]:
    """Of each row its status, the end of its period, its id and its period in words; of rows without a period none."""
    if not isinstance(drawn, pd.DataFrame):
        return [(claim.status, claim.period_end, claim.point_id, claim.period_label) for claim in drawn]
    if "period_end" not in drawn:
        return []
    return zip(*(drawn[name].tolist() for name in ("status", "period_end", "point_id", "period_label")), strict=True)
