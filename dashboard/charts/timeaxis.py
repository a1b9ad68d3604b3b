"""The axis of time: a year's label stands at the middle of the year, where a yearly figure is drawn."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from dashboard.charts import theme


def iso(moment: date) -> str:
    """A date as Plotly reads it."""
    return str(pd.Timestamp(moment).date())


def x_axis(rows: pd.DataFrame) -> dict[str, Any]:
    """The axis for rows with period_start and period_end; how many years are named depends on the width there is."""
    first, last = rows["period_start"].min(), rows["period_end"].max()
    only_years = "period_kind" in rows and rows["period_kind"].isin(["year", "fiscal_year"]).all()
    is_short = last - first < pd.Timedelta(days=2 * 366)
    pad = max((last - first) * 0.02, pd.Timedelta(days=60 if is_short else 12))
    return theme.axis(
        type="date",
        range=[iso(first - pad), iso(last + pad)],
        showgrid=False,
        dtick="M12" if only_years and last - first < pd.Timedelta(days=5 * 366) else None,
        ticklabelmode="period",  # a year's label stands at its middle, where its figure is drawn
        tickformatstops=[
            {"dtickrange": [None, "M11"], "value": "%b %Y"},
            {"dtickrange": ["M12", None], "value": "%Y"},
        ],
        tickangle=0,
    )


def boundary(rows: pd.DataFrame) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The line and its words where observation ends, if anything later is forecast; else two empty lists."""
    facts, ahead = rows[rows["status"] == "actual"], rows[rows["status"] == "forecast"]
    if facts.empty or ahead.empty or ahead["period_end"].max() <= facts["period_end"].max():
        return [], []
    at = iso(facts["period_end"].max())
    line = {"type": "line", "x0": at, "x1": at, "y0": 0, "y1": 1, "yref": "paper"}
    words = {"x": at, "y": 1, "yref": "paper", "xanchor": "left", "yanchor": "bottom", "yshift": 8, "showarrow": False}
    return (
        [line | {"line": {"color": theme.AXIS, "width": 1, "dash": "dot"}}],
        [words | {"text": "forecasts →", "font": {"size": 12.5, "color": theme.NEUTRAL}}],
    )
