"""Claims over time: one colour a label, lines only within a series, every hedge visible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard.charts import ends, labels, notes, series, theme, traces
from dashboard.charts.placed import Look, lines_of, marks_of
from dashboard.charts.theme import Figure
from dashboard.charts.timeaxis import boundary, iso, x_axis
from dashboard.records import Claim
from dashboard.words import t

__all__ = ["Look", "timeseries"]

LABELLED = 5  # so many lines are named at their ends; more get a legend
_UNITS = ("percent", "percentage_points", "rank", "vehicles", "usd", "cny", "eur")
_YEARS = {"year", "fiscal_year"}
_TOP = 34
_LEFT = 46


def timeseries(rows: pd.DataFrame | Sequence[Claim], look: Look, selected: str | None = None) -> Figure:
    """A figure of the dated rows of mart.points (of one unit, basis level); the row with id `selected` is ringed."""
    marks = marks_of(rows, look, t("charts.time.unnamed"))
    claims = [mark.claim for mark in marks]
    lines = lines_of(marks)
    y_range = _y_range(claims)
    named = [line for line in lines if line.is_named and line.main.status == "actual"]
    is_labelled = len(named) <= LABELLED
    ahead, more = ends.forecasts(marks)
    beside = (ends.lines(named) if is_labelled else []) + ahead
    below = [notes.key_line(claims), more, notes.source_line(claims)]
    bottom = theme.note_height(below) + 34
    margin = {"l": _LEFT, "r": labels.width(beside), "b": bottom, "t": _TOP}
    figure = theme.layout(height=look.height + bottom + _TOP, margin=margin)
    first, last = min(filter(None, (c.period_start for c in claims))), max(filter(None, (c.period_end for c in claims)))
    figure["xaxis"] = x_axis(first, last, only_years={claim.period_kind for claim in claims} <= _YEARS)
    figure["yaxis"] = _y_axis(claims[0].unit, y_range)
    figure["shapes"], words = boundary(claims)
    figure["annotations"] = [
        *labels.placed(beside, y_range, look.height, iso(last)), *words, theme.note(below, _LEFT)
    ]  # fmt: skip
    if is_labelled:
        figure["annotations"].append(_unit_words(claims[0].unit))
    else:
        figure |= {"showlegend": True, "legend": _legend(claims[0].unit)}
    own = {mark.claim.point_id: line for line in lines for mark in line.marks}
    main = {line.main.series_id for line in lines}
    others = {} if is_labelled else traces.beside(lines)
    data = traces.runs(series.segments(claims), "solid", own, main)
    data += traces.runs(series.projections(claims), "dash", own, main)
    data += [traces.markers(line, others) for line in lines]
    data += traces.whiskers(marks, y_range) + traces.ring(marks, selected)
    return {"data": data, "layout": figure}


def _y_range(claims: Sequence[Claim]) -> tuple[float, float]:
    unit = claims[0].unit
    if unit == "percent":
        return (0.0, 100.0)
    values = [value for claim in claims for value in (claim.stated, claim.value_high) if value is not None]
    if unit == "rank":
        return (max(values) + 1, 0.0)
    return (min(0.0, *values) * 1.1, max(values) * 1.12 or 1.0)


def _y_axis(unit: str, y_range: tuple[float, float]) -> dict[str, Any]:
    big = unit not in {"percent", "rank", "months", "percentage_points", "companies"}
    suffix = {"percent": "%", "percentage_points": " pp"}.get(unit, "")
    return theme.axis(range=list(y_range), exponentformat="B" if big else None, ticksuffix=suffix)


def _unit(unit: str) -> str:
    return t(f"charts.unit.{unit}") if unit in _UNITS else unit


def _unit_words(unit: str) -> dict[str, Any]:
    at = {"x": 0, "y": 1, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "bottom", "yshift": 8}
    font = {"size": 12.5, "color": theme.NEUTRAL}
    return at | {"text": _unit(unit), "showarrow": False, "font": font}


def _legend(unit: str) -> dict[str, Any]:
    title = {"text": f"{_unit(unit)}:  ", "font": {"size": 12.5, "color": theme.NEUTRAL}}
    return {"orientation": "h", "x": 0, "xanchor": "left", "y": 1.03, "yanchor": "bottom", "title": title}
