"""Claims over time: one colour a label, lines only within a series, every hedge visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.charts import labels, notes, series, theme, traces
from dashboard.charts.theme import Figure
from dashboard.charts.timeaxis import boundary, iso, x_axis

LABELLED = 7  # so many lines are named at their ends; more get a legend
_UNITS = {
    "percent": "per cent",
    "percentage_points": "percentage points (pp)",
    "rank": "place in the world, 1 is first",
    "usd": "US dollars",
    "cny": "yuan",
    "eur": "euro",
}
_TOP = 34
_LEFT = 46


@dataclass(frozen=True, slots=True)
class Look:
    """What tells the lines apart: the columns with the code that fixes the colour and with the words shown."""

    colour: str = "subject"
    label: str = "subject_name"
    height: int = 340  # of the plot itself, in pixels


def timeseries(rows: pd.DataFrame, look: Look, selected: str | None = None) -> Figure:
    """A figure of the dated rows of mart.points (of one unit, basis level); the row with id `selected` is ringed."""
    dated = _coloured(rows[rows["period_start"].notna()], look)
    unit = str(dated["unit"].iloc[0])
    lines, ahead = list(series.segments(dated)), list(series.projections(dated))
    main = {_main(own)["series_id"] for _, own in dated.groupby("label", sort=False)}
    y_range = _y_range(dated, unit)
    ends = _ends(dated)
    named = ends if len(ends) <= LABELLED else []
    beside = named + _makers(dated)
    below = [notes.key_line(dated), notes.source_line(dated)]
    bottom = theme.note_height(below) + 34
    figure = theme.layout(
        height=look.height + bottom + _TOP, margin={"l": _LEFT, "r": labels.width(beside), "b": bottom, "t": _TOP}
    )
    figure["xaxis"] = x_axis(dated)
    figure["yaxis"] = _y_axis(unit, y_range)
    lines_at, words_at = boundary(dated)
    figure["shapes"] = lines_at
    figure["annotations"] = [
        *labels.placed(beside, y_range, look.height, iso(dated["period_end"].max())),
        *words_at,
        theme.note(below, _LEFT),
    ]
    if named or not ends:
        figure["annotations"].append(_unit_words(unit))
    else:
        figure |= {"showlegend": True, "legend": _legend(unit)}
    data = [traces.line(run, "solid", is_main=run["series_id"].iloc[0] in main) for run in lines]
    data += [traces.line(run, "dash", is_main=run["series_id"].iloc[0] in main) for run in ahead]
    data += [traces.markers(group) for _, group in dated.groupby("label", sort=False)]
    data += traces.whiskers(dated, y_range) + traces.ring(dated, selected)
    return {"data": data, "layout": figure}


def _coloured(rows: pd.DataFrame, look: Look) -> pd.DataFrame:
    """The rows with x (the middle of the period), their colour, and their label."""
    unnamed = rows[look.colour].isna()
    shades = theme.colours(rows[look.colour].value_counts().index)
    return rows.assign(
        x=rows["period_start"] + (rows["period_end"] - rows["period_start"]) / 2,
        colour=[theme.NEUTRAL if pd.isna(code) else shades[code] for code in rows[look.colour]],
        label=rows[look.label].mask(unnamed, "Counter not named"),
        is_named=~unnamed,
    )


def _main(rows: pd.DataFrame) -> pd.Series:
    """The last fact of the series that speaks for a label: official before article, then the one with most facts."""
    facts = rows[rows["status"] == "actual"]
    sizes = (facts if len(facts) else rows).groupby(["origin", "series_id"]).agg(n=("stated", "size"), end=("x", "max"))
    best = sizes.sort_values(["origin", "n", "end"], ascending=False).index[0][1]
    own = rows[rows["series_id"] == best]
    last: pd.Series = own[own["status"] == own["status"].min()].sort_values("period_end").iloc[-1]
    return last


def _ends(rows: pd.DataFrame) -> list[labels.Label]:
    """One label a name, at the last fact of its main series. What has no counter's name is explained by the key."""
    facts = rows[(rows["status"] == "actual") & rows["is_named"]]
    last = [_main(group) for _, group in facts.groupby("label", sort=False)]
    return [labels.Label(float(row["stated"]), str(row["label"]), row["colour"]) for row in last]


def _makers(rows: pd.DataFrame) -> list[labels.Label]:
    """A label for each maker's last forecast, so that a forecast is never without its name."""
    ahead = rows[
        (rows["status"] == "forecast") & (rows["period_end"] > rows["period_end"].max() - pd.Timedelta(days=370))
    ]
    last = ahead.sort_values("period_end").drop_duplicates(["source_name", "label"], keep="last").tail(LABELLED)
    named = zip(last["stated"].tolist(), last["source_name"], last["colour"], strict=True)
    return [labels.Label(value, f"{name}, forecast", colour) for value, name, colour in named]


def _y_range(rows: pd.DataFrame, unit: str) -> tuple[float, float]:
    if unit == "percent":
        return (0.0, 100.0)
    top = float(rows[["stated", "value_high"]].max().max())
    bottom = min(0.0, float(rows["stated"].min()))
    if unit == "rank":
        return (top + 1, 0.0)
    return (bottom * 1.1, top * 1.12 or 1.0)


def _y_axis(unit: str, y_range: tuple[float, float]) -> dict[str, Any]:
    big = unit not in {"percent", "rank", "months", "percentage_points", "companies"}
    return theme.axis(
        range=list(y_range), exponentformat="B" if big else None, ticksuffix="%" if unit == "percent" else ""
    )


def _unit_words(unit: str) -> dict[str, Any]:
    at = {"x": 0, "y": 1, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "bottom", "yshift": 8}
    font = {"size": 12.5, "color": theme.NEUTRAL}
    return at | {"text": _UNITS.get(unit, unit), "showarrow": False, "font": font}


def _legend(unit: str) -> dict[str, Any]:
    title = {"text": f"{_UNITS.get(unit, unit)}:  ", "font": {"size": 12.5, "color": theme.NEUTRAL}}
    return {"orientation": "h", "x": 0, "xanchor": "left", "y": 1.03, "yanchor": "bottom", "title": title}
