"""Claims over time: one colour a label, lines only within a series, every hedge visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import labels, marks, series, theme
from dashboard.charts.theme import Figure

LABELLED = 5
_UNITS = {
    "percent": "per cent",
    "percentage_points": "percentage points (pp)",
    "vehicles": "vehicles",
    "rank": "place in the world",
    "usd": "US dollars",
    "cny": "yuan",
    "eur": "euro",
    "months": "months",
}


@dataclass(frozen=True, slots=True)
class Look:
    """What tells the lines apart: the columns with the code that fixes the colour and with the words shown."""

    colour: str = "subject"
    label: str = "subject_name"
    height: int = 430


def timeseries(rows: pd.DataFrame, look: Look, selected: str | None = None) -> Figure:
    """A figure of the dated rows of mart.points (one unit, basis level); `selected` is ringed. Rows keep point_id."""
    dated = rows[rows["period_start"].notna()].copy()
    dated["x"] = _middle(dated)
    unit = str(dated["unit"].iloc[0])
    lines = list(series.segments(dated))
    ahead = list(series.projections(dated))
    y_range = _y_range(dated, unit)
    ends = _ends(dated, lines, look)
    in_margin = len({end.text for end in ends}) <= LABELLED
    margin_labels = (ends if in_margin else []) + _makers(dated, look)
    notes = [_key_line(dated), _source_line(rows)]
    below = theme.note_height(notes) + 34
    figure = theme.layout(
        height=look.height + below - 60,
        margin={"r": labels.width(margin_labels), "b": below, "t": 30},
    )
    plot_height = figure["height"] - below - 30
    right = dated["period_end"].max()
    figure["xaxis"] = _x_axis(dated)
    figure["yaxis"] = theme.axis(
        range=list(y_range),
        tickformat=",.0f" if unit == "percent" else "~s" if unit == "vehicles" else None,
        ticksuffix="%" if unit == "percent" else "",
        autorange="reversed" if unit == "rank" else None,
    )
    figure["annotations"] = [
        *labels.annotations(margin_labels, y_range, plot_height, _iso(right)),
        _unit_title(unit),
        theme.note(notes, figure["height"], 34),
    ]
    if not in_margin:
        figure |= {"showlegend": True, "legend": {"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom"}}
    figure["shapes"], boundary = _boundary(dated)
    figure["annotations"] += boundary
    figure["uirevision"] = "kept"
    traces = [_line(run, look, dash="solid") for run in lines] + [_line(run, look, dash="dash") for run in ahead]
    traces += [_markers(group, look) for _, group in dated.groupby(look.colour, sort=False, dropna=False)]
    traces += _whiskers(dated, look, y_range)
    traces += _ring(dated, selected)
    return {"data": traces, "layout": figure}


def _middle(rows: pd.DataFrame) -> pd.Series:
    return rows["period_start"] + (rows["period_end"] - rows["period_start"]) / 2


def _iso(moment: Any) -> str:
    return str(pd.Timestamp(moment).date())


def _dates(column: pd.Series) -> list[str]:
    return [_iso(moment) for moment in column]


def _code(row: Any, look: Look) -> str | None:
    code = getattr(row, look.colour)
    return None if pd.isna(code) else str(code)


def _line(run: pd.DataFrame, look: Look, dash: str) -> dict[str, Any]:
    first = next(run.itertuples())
    official = first.origin == "official"
    return {
        "type": "scatter",
        "mode": "lines",
        "x": _dates(run["x"]),
        "y": run["value"].tolist(),
        "line": {"color": theme.colour(_code(first, look)), "width": 2.4 if official else 1.3, "dash": dash},
        "opacity": 1 if official else 0.6,
        "hoverinfo": "skip",
        "showlegend": False,
        "meta": first.series_id,
    }


def _markers(group: pd.DataFrame, look: Look) -> dict[str, Any]:
    claims = list(group.itertuples())
    colour = theme.colour(_code(claims[0], look))
    sizes = {"line-ew": 12, "triangle-up": 11, "triangle-down": 11, "diamond-open": 11}
    symbols = [marks.symbol(claim) for claim in claims]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": formats.hover(str(getattr(claims[0], look.label))),
        "x": _dates(group["x"]),
        "y": group["value"].tolist(),
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": colour,
            "symbol": symbols,
            "size": [sizes.get(symbol, 8) for symbol in symbols],
            "line": {"color": colour, "width": [2 if symbol.endswith(("open", "ew")) else 0 for symbol in symbols]},
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 0.55}},
    }


def _whiskers(rows: pd.DataFrame, look: Look, y_range: tuple[float, float]) -> list[dict[str, Any]]:
    """Open whiskers on bounds and full ones on ranges. A bound's whisker says "further this way", not how far."""
    open_length = (y_range[1] - y_range[0]) * 0.07
    hedged = rows[rows["bound"].isin(["over", "under"]) | rows["value_high"].notna()]
    traces = []
    for row in hedged.itertuples():
        is_range = pd.notna(row.value_high)
        up = row.value_high - row.value if is_range else open_length if row.bound == "over" else 0
        down = 0 if is_range or row.bound == "over" else min(open_length, row.value)
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "x": [_iso(row.x)],
                "y": [row.value],
                "marker": {"opacity": 0, "size": 1, "color": theme.colour(_code(row, look))},
                "error_y": {
                    "type": "data",
                    "symmetric": False,
                    "array": [up],
                    "arrayminus": [down],
                    "color": theme.colour(_code(row, look)),
                    "thickness": 3 if is_range else 1.6,
                    "width": 6 if is_range else 0,
                },
                "hoverinfo": "skip",
                "showlegend": False,
            }
        )
    return traces


def _ring(rows: pd.DataFrame, selected: str | None) -> list[dict[str, Any]]:
    chosen = rows[rows["point_id"] == selected]
    if chosen.empty:
        return []
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": _dates(chosen["x"]),
            "y": chosen["value"].tolist(),
            "marker": {"symbol": "circle-open", "size": 20, "color": theme.NEUTRAL, "line": {"width": 2}},
            "hoverinfo": "skip",
            "showlegend": False,
        }
    ]


def _ends(rows: pd.DataFrame, lines: list[pd.DataFrame], look: Look) -> list[labels.Label]:
    """One label a name, at the end of its longest official line, else at its last point."""
    found = []
    for name, group in rows[rows["status"] == "actual"].groupby(look.label, sort=False):
        own = [run for run in lines if run[look.label].iloc[0] == name]
        best = max(own, key=lambda run: (run["origin"].iloc[0] == "official", len(run)), default=None)
        last = (best if best is not None else group.sort_values("period_end")).iloc[-1]
        code = None if pd.isna(last[look.colour]) else str(last[look.colour])
        found.append(labels.Label(_iso(last["x"]), float(last["value"]), str(name), theme.colour(code)))
    return found


def _makers(rows: pd.DataFrame, look: Look) -> list[labels.Label]:
    """A label for each maker's last forecast, so that a forecast is never without its name."""
    ahead = rows[(rows["status"] == "forecast")].sort_values("period_end")
    last = ahead.drop_duplicates(["source_name", look.colour], keep="last").tail(LABELLED)
    return [
        labels.Label(_iso(row.x), row.value, f"{row.source_name} for {row.period_label}", theme.colour(_code(row, look)))
        for row in last.itertuples()
    ]


def _y_range(rows: pd.DataFrame, unit: str) -> tuple[float, float]:
    if unit == "percent":
        return (0.0, 100.0)
    top = float(rows[["value", "value_high"]].max().max())
    bottom = min(0.0, float(rows["value"].min()))
    return (bottom * 1.1, top * 1.1 or 1.0)


def _x_axis(rows: pd.DataFrame) -> dict[str, Any]:
    first, last = rows["period_start"].min(), rows["period_end"].max()
    pad = max((last - first) * 0.02, pd.Timedelta(days=12))
    years = range(first.year, last.year + 1)
    bounds = {"type": "date", "range": [_iso(first - pad), _iso(last + pad)], "showgrid": False}
    if len(years) <= 2:
        return theme.axis(**bounds, tickformat="%b\n%Y", nticks=8)
    step = -(-len(years) // 8)
    shown = [year for year in years if (last.year - year) % step == 0]
    return theme.axis(**bounds, tickvals=[f"{year}-07-02" for year in shown], ticktext=[str(year) for year in shown])


def _boundary(rows: pd.DataFrame) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A labelled line where observation ends, if anything is forecast after it."""
    facts, ahead = rows[rows["status"] == "actual"], rows[rows["status"] == "forecast"]
    if facts.empty or ahead.empty or ahead["period_end"].max() <= facts["period_end"].max():
        return [], []
    at = _iso(facts["period_end"].max())
    line = {"type": "line", "x0": at, "x1": at, "y0": 0, "y1": 1, "yref": "paper"}
    words = {"x": at, "y": 1, "yref": "paper", "xanchor": "left", "yanchor": "top", "xshift": 4, "showarrow": False}
    return (
        [line | {"line": {"color": theme.AXIS, "width": 1, "dash": "dot"}}],
        [words | {"text": "forecasts", "font": {"size": 11.5, "color": theme.NEUTRAL}}],
    )


def _unit_title(unit: str) -> dict[str, Any]:
    at = {"x": 0, "y": 1, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "bottom", "yshift": 6}
    return at | {
        "text": _UNITS.get(unit, unit),
        "showarrow": False,
        "font": {"size": 11.5, "color": theme.NEUTRAL},
    }


def _key_line(rows: pd.DataFrame) -> str:
    dashed = "- - forecast" if (rows["status"] == "forecast").any() else ""
    return "   ".join(filter(None, [marks.key([marks.symbol(row) for row in rows.itertuples()]), dashed]))


def _source_line(rows: pd.DataFrame) -> str:
    official = rows[rows["origin"] == "official"]["source_name"].value_counts().index.tolist()
    return theme.sources(official, rows[rows["origin"] == "article"]["article_id"].nunique())
