"""The three usual blocks over a topic of claims: lines over time, lanes of intervals, and bars of the latest. Their
title and what is told of the chart are in words/texts/panels.toml under the block's key.
"""

from __future__ import annotations

from dashboard import panel
from dashboard.charts.bars import latest_bars
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries.asked import Asked
from dashboard.words import t


def over_time(key: str, asked: Asked, look: Look, **named: object) -> None:
    """Draw a line for each series; `named` are the values that the title names."""
    panel.show(
        panel.Panel(
            key=key,
            title=t(f"panels.{key}.title", **named),
            alt=t(f"panels.{key}.alt"),
            draw=lambda rows, chosen: timeseries(rows, look, chosen),
            of_claims=True,
        ),
        asked,
    )


def in_lanes(key: str, asked: Asked, lanes: Lanes, *, undated: bool = False) -> None:
    """Draw each claim as an interval in its lane; `undated` ones too where they are asked for."""
    panel.show(
        panel.Panel(
            key=key,
            title=t(f"panels.{key}.title"),
            alt=t(f"panels.{key}.alt"),
            draw=lambda rows, chosen: intervals(rows, lanes, chosen),
            undated=undated,
        ),
        asked,
    )


def latest(key: str, asked: Asked) -> None:
    """Draw a bar for the latest claim of each subject or destination."""
    panel.show(
        panel.Panel(
            key=key,
            title=t(f"panels.{key}.title"),
            alt=t(f"panels.{key}.alt"),
            draw=lambda rows, chosen: latest_bars(rows, "bar_name", chosen),
        ),
        asked,
    )
