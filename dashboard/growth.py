"""Changes that a source itself states: never computed here, and never on a scale with levels."""

from __future__ import annotations

import pandas as pd

from dashboard import panel
from dashboard.charts.intervals import Lanes, intervals
from dashboard.queries.asked import Asked
from dashboard.words import t

_LANES = Lanes("growth_of", "subject", "growth_on")


def show(rows: pd.DataFrame | Asked, key: str, of: str) -> None:
    """Draw stated changes in per cent (a topic of queries.points.changes) as a list; nothing where there is none."""
    if not (rows.tally(undated=True).rows if isinstance(rows, Asked) else len(rows)):
        return
    panel.show(
        panel.Panel(
            key=key,
            title=t("panels.growth.title", of=of),
            alt=t("panels.growth.alt", of=of),
            draw=lambda shown, chosen: intervals(shown, _LANES, chosen, most=24),
            undated=True,
        ),
        rows,
    )
