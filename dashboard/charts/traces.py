"""The Plotly traces of claims over time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.placed import Line, Mark, middle
from dashboard.records import Claim

_SILENT: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}


def line(run: Sequence[Claim], dash: str, colour: str, *, is_main: bool) -> dict[str, Any]:
    """A line through a run of claims of one series; `meta` names the series. Thick where it is official and
    speaks for its label.
    """
    is_official = run[0].origin == "official"
    return _SILENT | {
        "type": "scatter",
        "mode": "lines",
        "x": [middle(claim) for claim in run],
        "y": [claim.value for claim in run],
        "line": {"color": colour, "width": 2.8 if is_main and is_official else 1.4, "dash": dash},
        "opacity": 1 if is_main else 0.6,
        "meta": run[0].series_id,
    }


def markers(line: Line, beside: Mapping[str, str]) -> dict[str, Any]:
    """The claims of one label as markers, each with its id, its hover text and the symbol of what it is; `beside`: what
    the hover text says of the same period's other labels, by period. What is set aside is small and grey.
    """
    claims = [mark.claim for mark in line.marks]
    symbols = [marks.symbol(claim) for claim in claims]
    shades = [mark.colour if mark.claim.is_drawn else theme.NEUTRAL for mark in line.marks]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": formats.hover(line.label),
        "cliponaxis": False,  # a mark at zero is drawn whole
        "x": [mark.x for mark in line.marks],
        "y": [claim.stated for claim in claims],
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) + beside.get(claim.period_label, "") for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "color": line.colour if len(set(shades)) == 1 else shades,
            "symbol": symbols,
            "size": [marks.size(symbol) for symbol in symbols],
            "line": {
                "color": line.colour if len(set(shades)) == 1 else shades,
                "width": [2 if symbol.endswith(("open", "ew")) else 0 for symbol in symbols],
            },
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 0.6}},
    }


def whiskers(found: Iterable[Mark], y_range: tuple[float, float]) -> list[dict[str, Any]]:
    """Open whiskers on bounds and full ones on ranges. A bound's whisker says "further this way", not how far."""
    length = abs(y_range[1] - y_range[0]) * 0.07
    alike: dict[tuple[str, bool], list[Mark]] = {}
    for mark in found:
        is_range = mark.claim.value_high is not None
        if is_range or mark.claim.bound in {"over", "under"}:
            alike.setdefault((mark.colour if mark.claim.is_drawn else theme.NEUTRAL, is_range), []).append(mark)
    return [_whiskers(drawn, colour, length, is_range=is_range) for (colour, is_range), drawn in alike.items()]


def ring(found: Iterable[Mark], selected: str | None) -> list[dict[str, Any]]:
    """A ring around the selected claim, if it is among the marks."""
    return [
        _SILENT
        | {
            "type": "scatter",
            "mode": "markers",
            "x": [mark.x],
            "y": [mark.claim.stated],
            "marker": {"symbol": "circle-open", "size": 20, "color": theme.NEUTRAL, "line": {"width": 2}},
        }
        for mark in found
        if mark.claim.point_id == selected
    ]


def beside(lines: Sequence[Line]) -> dict[str, str]:
    """What each label has for a period, the highest first, as the end of a hover text, by period."""
    found: dict[str, dict[str, Claim]] = {}
    for line in lines:
        for mark in sorted(line.marks, key=lambda mark: (mark.claim.is_drawn, mark.claim.origin)):
            if mark.claim.status == "actual":
                found.setdefault(mark.claim.period_label, {})[line.label] = mark.claim  # the best one comes last
    return {
        period: "".join(
            f"<br>{marks.brief(claim, label)}"
            for label, claim in sorted(own.items(), key=lambda one: (-one[1].stated, one[0]))
        )
        for period, own in found.items()
        if len(own) > 1
    }


def runs(found: Iterable[list[Claim]], dash: str, lines: Mapping[str, Line], main: set[str]) -> list[dict[str, Any]]:
    """A line for each run, in the colour of the name that its first claim stands under (`lines`: by point id)."""
    return [line(run, dash, lines[run[0].point_id].colour, is_main=run[0].series_id in main) for run in found]


def _whiskers(found: Sequence[Mark], colour: str, length: float, *, is_range: bool) -> dict[str, Any]:
    """One trace for all that look alike: the browser takes its time over each trace, not over each mark."""
    reach = [_reach(mark.claim, length) for mark in found]
    return _SILENT | {
        "type": "scatter",
        "mode": "markers",
        "x": [mark.x for mark in found],
        "y": [mark.claim.stated for mark in found],
        "marker": {"opacity": 0, "size": 1, "color": colour},
        "error_y": {
            "type": "data",
            "symmetric": False,
            "array": [up for up, _ in reach],
            "arrayminus": [down for _, down in reach],
            "color": colour,
            "thickness": 3 if is_range else 1.6,
            "width": 6 if is_range else 0,
        },
    }


def _reach(claim: Claim, length: float) -> tuple[float, float]:
    """How far the whisker of a claim reaches up and down."""
    if claim.value_high is not None:
        return claim.value_high - claim.stated, 0
    return (length, 0) if claim.bound == "over" else (0, min(length, claim.stated))
