"""The axis of time: a year's label stands at the middle of the year, where a yearly figure is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd

from dashboard.charts import theme
from dashboard.records import Claim
from dashboard.words import t


def iso(moment: date) -> str:
    """A date as Plotly reads it."""
    return moment.isoformat()[:10]


def x_axis(first: date, last: date, *, only_years: bool = False) -> dict[str, Any]:
    """The axis from the first day to the last; how many years are named depends on the width there is."""
    start, end = pd.Timestamp(first), pd.Timestamp(last)
    is_short = end - start < pd.Timedelta(days=2 * 366)
    pad = max((end - start) * 0.02, pd.Timedelta(days=60 if is_short else 12))
    return theme.axis(
        type="date",
        range=[iso(start - pad), iso(end + pad)],
        showgrid=False,
        dtick="M12" if only_years and end - start < pd.Timedelta(days=5 * 366) else None,
        ticklabelmode="period",  # a year's label stands at its middle, where its figure is drawn
        tickformatstops=[
            {"dtickrange": [None, "M11"], "value": t("charts.time.month")},
            {"dtickrange": ["M12", None], "value": t("charts.time.year")},
        ],
        tickangle=0,
    )


def boundary(claims: Sequence[Claim]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The line and its words where observation ends, if anything later is forecast; else two empty lists."""
    facts = [claim.period_end for claim in claims if claim.status == "actual" and claim.period_end]
    ahead = [claim.period_end for claim in claims if claim.status == "forecast" and claim.period_end]
    if not facts or not ahead or max(ahead) <= max(facts):
        return [], []
    at = iso(max(facts))
    line = {"type": "line", "x0": at, "x1": at, "y0": 0, "y1": 1, "yref": "paper"}
    words = {"x": at, "y": 1, "yref": "paper", "xanchor": "left", "yanchor": "bottom", "yshift": 8, "showarrow": False}
    return (
        [line | {"line": {"color": theme.AXIS, "width": 1, "dash": "dot"}}],
        [words | {"text": t("charts.time.forecasts"), "font": {"size": 12.5, "color": theme.NEUTRAL}}],
    )
