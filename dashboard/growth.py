"""Changes that a source itself states: never computed here, and never on a scale with levels."""

from __future__ import annotations

import pandas as pd

from dashboard import panel
from dashboard.charts.intervals import Lanes, intervals

_LANES = Lanes("growth_of", "subject", "growth_on")


def show(rows: pd.DataFrame, key: str, of: str) -> None:
    """Draw the stated changes in per cent (queries.points.changes) as a list; nothing where there is none."""
    if rows.empty:
        return
    panel.show(
        panel.Panel(
            key=key,
            title=f"Stated growth of {of}, year on year unless said",
            alt=f"Growth of {of} as sources state it, in per cent, each with its period and counter",
            draw=lambda shown, chosen: intervals(shown, _LANES, chosen, most=24),
            undated=True,
        ),
        rows,
    )
