"""Finds the rows of a table that say the same as another, in whatever article they stand."""

from __future__ import annotations

import pandas as pd

from dashboard.records import is_missing

# Rows that agree in all of these say the same; they may stand in different articles.
SAME = (
    "origin", "metric", "basis", "status", "unit", "stated", "value_high", "bound", "subject", "geography_name",
    "destination_name", "powertrain", "vehicle_class", "period_label",
)  # fmt: skip


def alike(rows: pd.DataFrame, point_id: str) -> pd.DataFrame:
    """The row of this id first, then the others of these that say the same; none where the id is not among them."""
    chosen = rows[rows["point_id"] == point_id].head(1)
    if chosen.empty:
        return chosen
    cells = chosen.iloc[0]
    others = rows[rows["point_id"] != point_id]
    for name in SAME:
        others = others[others[name].isna() if is_missing(cells[name]) else others[name] == cells[name]]
    return pd.concat([chosen, others])
