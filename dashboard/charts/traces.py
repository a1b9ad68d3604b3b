"""The Plotly traces of claims over time. Rows carry x, colour and label beside the mart's columns."""

from __future__ import annotations

from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.timeaxis import iso
from dashboard.records import Claim, records

_SIZES = {"line-ew": 12, "triangle-up": 11, "triangle-down": 11, "diamond-open": 11}
_SILENT = {"hoverinfo": "skip", "showlegend": False}


def line(run: pd.DataFrame, dash: str, *, is_main: bool) -> dict[str, Any]:
    """A line through a run of rows of one series; `meta` names the series. Thick where it is official and
    speaks for its label.
    """
    is_official = run["origin"].iloc[0] == "official"
    return _SILENT | {
        "type": "scatter",
        "mode": "lines",
        "x": [iso(moment) for moment in run["x"]],
        "y": run["value"].tolist(),
        "line": {"color": run["colour"].iloc[0], "width": 2.8 if is_main and is_official else 1.4, "dash": dash},
        "opacity": 1 if is_main else 0.6,
        "meta": run["series_id"].iloc[0],
    }


def markers(group: pd.DataFrame) -> dict[str, Any]:
    """The claims of one label as markers, each with its id, its hover text and the symbol of what it is."""
    claims = records(group, Claim)
    symbols = [marks.symbol(claim) for claim in claims]
    colour = group["colour"].iloc[0]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": formats.hover(str(group["label"].iloc[0])),
        "x": [iso(moment) for moment in group["x"]],
        "y": group["stated"].tolist(),
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "color": colour,
            "symbol": symbols,
            "size": [_SIZES.get(symbol, 8) for symbol in symbols],
            "line": {"color": colour, "width": [2 if symbol.endswith(("open", "ew")) else 0 for symbol in symbols]},
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 0.6}},
    }


def whiskers(rows: pd.DataFrame, y_range: tuple[float, float]) -> list[dict[str, Any]]:
    """Open whiskers on bounds and full ones on ranges. A bound's whisker says "further this way", not how far."""
    length = abs(y_range[1] - y_range[0]) * 0.07
    hedged = rows[rows["bound"].isin(["over", "under"]) | rows["value_high"].notna()]
    found = zip(records(hedged, Claim), hedged["x"], hedged["colour"], strict=True)
    return [_whisker(claim, iso(at), colour, length) for claim, at, colour in found]


def ring(rows: pd.DataFrame, selected: str | None) -> list[dict[str, Any]]:
    """A ring around the selected claim, if it is among the rows."""
    chosen = rows[rows["point_id"] == selected]
    return [
        _SILENT
        | {
            "type": "scatter",
            "mode": "markers",
            "x": [iso(at)],
            "y": [value],
            "marker": {"symbol": "circle-open", "size": 20, "color": theme.NEUTRAL, "line": {"width": 2}},
        }
        for at, value in zip(chosen["x"], chosen["stated"].tolist(), strict=True)
    ]


def _whisker(claim: Claim, at: str, colour: str, length: float) -> dict[str, Any]:
    high = claim.value_high
    is_range = high is not None
    up = high - claim.stated if high is not None else length if claim.bound == "over" else 0
    down = min(length, claim.stated) if claim.bound == "under" and not is_range else 0
    return _SILENT | {
        "type": "scatter",
        "mode": "markers",
        "x": [at],
        "y": [claim.stated],
        "marker": {"opacity": 0, "size": 1, "color": colour},
        "error_y": {
            "type": "data",
            "symmetric": False,
            "array": [up],
            "arrayminus": [down],
            "color": colour,
            "thickness": 3 if is_range else 1.6,
            "width": 6 if is_range else 0,
        },
    }
