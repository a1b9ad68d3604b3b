"""A simple chart of any table: one column across, one up, a colour for each value of a third."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import theme
from dashboard.charts.theme import Figure

MOST = 2_000  # marks
MOST_COLOURS = 7
_MODES = {"line": "lines+markers", "points": "markers"}


@dataclass(frozen=True, slots=True)
class Plain:
    """How a table is drawn: `kind` is line, bar or points; `split` names the column that gives colours, if any."""

    kind: str
    across: str
    up: str
    split: str | None
    note: str


def plain(rows: pd.DataFrame, how: Plain) -> Figure:
    """The figure of the first MOST rows, in their order."""
    shown = rows.head(MOST)
    names = [str(name) for name in shown[how.split].unique()] if how.split else [how.up]
    shades = theme.colours(names, fixed=False)
    below = theme.note_height([how.note])
    layout = theme.layout(height=420 + below, margin={"l": 64, "t": 34, "b": 58 + below})
    is_category = not pd.api.types.is_numeric_dtype(shown[how.across])
    kinds: dict[str, Any] = {"type": "category"} if is_category and how.kind == "bar" else {}
    layout["xaxis"] = theme.axis(title={"text": formats.hover(how.across)}, automargin=True, nticks=8, **kinds)
    layout["yaxis"] = theme.axis(title={"text": formats.hover(how.up)}, automargin=True)
    layout["yaxis"]["rangemode"] = "tozero"
    layout["showlegend"] = how.split is not None
    layout["legend"] = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0}
    layout["annotations"] = [theme.note([how.note], 64, 58)]
    groups = [shown[shown[how.split].astype(str) == name] for name in names] if how.split else [shown]
    return {
        "data": [_trace(group, how, name, shades[name]) for group, name in zip(groups, names, strict=True)],
        "layout": layout,
    }


def _trace(rows: pd.DataFrame, how: Plain, name: str, shade: str) -> dict[str, Any]:
    across = [_told(cell) for cell in rows[how.across].tolist()]
    up = [None if pd.isna(cell) else float(cell) for cell in rows[how.up].tolist()]
    trace: dict[str, Any] = {"x": across, "y": up, "name": formats.hover(name), "marker": {"color": shade}}
    trace["hovertemplate"] = "%{x}: %{y}<extra></extra>"
    if how.kind == "bar":
        return trace | {"type": "bar"}
    return trace | {"type": "scatter", "mode": _MODES[how.kind], "line": {"color": shade, "width": 2.5}}


def _told(cell: object) -> object:
    """A cell on the axis: numbers as they are, all else as text without markup."""
    if isinstance(cell, int | float):
        return cell
    return formats.hover(str(cell)) if cell is not None else ""
