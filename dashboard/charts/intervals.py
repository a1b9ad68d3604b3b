"""Claims on one scale, a row for each: its words on the left, on the right a point for a value, a bar for what a bound
or a range leaves open. Nothing is written into the plot, so nothing can cover anything, at any width.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.alike import SAME
from dashboard.charts import marks, theme
from dashboard.charts.notes import source_line
from dashboard.charts.theme import Figure
from dashboard.records import Claim, records
from dashboard.words import t
from dashboard.words.lines import width as letters

WORDS = 27  # characters in a line of a claim's words: what a phone has room for beside the plot
_LINE, _GAP, _HEADING = 16, 10, 26  # pixels: a line of words, what parts two rows, a lane's name
_HALF = 7  # pixels: half of a bar's height
# Claims of a lane that agree in these are one row of the chart.
_SAME = ("metric_name", *(name for name in SAME if name != "metric"))
_ARROWS = {"under": "triangle-left", "over": "triangle-right"}  # towards where the true value lies


@dataclass(frozen=True, slots=True)
class Lanes:
    """The columns that name a lane, fix its colour, and say what a claim is for besides its value."""

    label: str = "subject_name"
    colour: str = "subject"
    words: str = "period_label"
    is_by_count: bool = False  # lanes with most claims first, instead of those with the highest value


@dataclass(frozen=True, slots=True)
class _Row:
    """Claims of one lane that say the same, drawn once."""

    claims: list[Claim]
    lane: str
    colour: str
    words: str
    end: float  # of the period, in days; 0 where there is none
    y: float = 0  # pixels from the top to its middle

    @property
    def claim(self) -> Claim:
        """The first of them."""
        return self.claims[0]

    def reach(self, low: float, high: float) -> tuple[float, float] | None:
        """The interval that the claim allows, up to the axis's ends; None of a plain value."""
        one = self.claim
        return (low if one.low is None else max(low, one.low)), (high if one.high is None else min(high, one.high))


def intervals(rows: pd.DataFrame, lanes: Lanes, selected: str | None = None, most: int = 36) -> Figure:
    """A figure of the `most` latest different claims of one unit, dated or not, lanes in order of their highest value.

    "less than 10%" is a bar from 0 to an open end at 10, never a point at 10; "over 60%" runs from 60 to the edge.
    """
    every = _rows(rows, lanes)
    shown, names, depth = _laid_out(_latest(every, most))
    low, high = _scale(shown)
    is_share = rows["unit"].iloc[0] in {"percent", "percentage_points"}
    lines = [
        _key_line(shown),
        t("charts.note.earlier", count=len(every) - most) if len(every) > most else "",
        source_line([claim for row in shown for claim in row.claims]),
    ]
    below = theme.note_height(lines) + 34
    left = 16 + int(6.1 * max(letters(line) for row in shown for line in _text(row).split("<br>")))
    figure = theme.layout(height=int(depth) + below + 8, margin={"l": left, "b": below, "t": 8, "r": 24})
    steps = {"dtick": 25} if (low, high) == (0, 100) else {"nticks": 5}  # what a phone has room for
    figure["xaxis"] = theme.axis(range=[low, high], **steps, **_ticks(is_share=is_share, is_signed=low < 0))
    figure["yaxis"] = theme.axis(range=[depth, 0], visible=False)
    figure["shapes"] = [shape for row in shown for shape in _bar(row, low, high)]
    figure["shapes"] += [_rule(at - _HEADING / 2) for at, _ in names[1:]]
    figure["annotations"] = [_words(at, f"<b>{formats.hover(name, 46)}</b>", left) for at, name in names]
    figure["annotations"] += [_words(row.y, _text(row), left) for row in shown]
    figure["annotations"].append(theme.note(lines, left))
    return {"data": [_marks(shown, selected)], "layout": figure}


_Told = tuple[Claim, str, object, str]  # with its lane, the code of its colour, and its words


def _rows(rows: pd.DataFrame, lanes: Lanes) -> list[_Row]:
    """Different claims, lanes by their highest value, a lane's claims in order of time and value."""
    looks = (rows[name].tolist() for name in (lanes.label, lanes.colour, lanes.words))
    told: list[_Told] = list(zip(records(rows, Claim), *looks, strict=True))
    tops: dict[str, tuple[float, float]] = {}
    for claim, lane, *_ in told:
        count, top = tops.get(lane, (0, claim.stated))
        tops[lane] = (count + lanes.is_by_count, max(top, claim.stated))
    told.sort(
        key=lambda one: (
            -tops[one[1]][0],
            -tops[one[1]][1],
            one[1],
            _days(one[0].period_start),
            one[0].stated,
            one[0].point_id,
        )
    )
    alike: dict[tuple[object, ...], list[_Told]] = {}
    for one in told:
        alike.setdefault((one[1], one[3], *(getattr(one[0], name) for name in _SAME)), []).append(one)
    return [_row(group) for group in alike.values()]


def _row(group: list[_Told]) -> _Row:
    first, lane, code, words = group[0]
    claims = [one[0] for one in group]
    colour = theme.colour(code if isinstance(code, str) else None)
    end = float(first.period_end.toordinal()) if first.period_end else 0.0
    return _Row(claims, lane, colour if first.is_drawn else theme.NEUTRAL, words, end)


def _days(day: date | None) -> float:
    """Days for ordering; undated last."""
    return day.toordinal() if day else float("inf")


def _latest(rows: list[_Row], most: int) -> list[_Row]:
    """The `most` rows whose periods end last, in their order."""
    kept = set(sorted(range(len(rows)), key=lambda at: -rows[at].end)[:most])
    return [row for at, row in enumerate(rows) if at in kept]


def _laid_out(rows: list[_Row]) -> tuple[list[_Row], list[tuple[float, str]], float]:
    """The rows with their places, each lane's place and name above its rows, and the height of all in pixels."""
    placed: list[_Row] = []
    names: list[tuple[float, str]] = []
    at = 0.0
    for row in rows:
        if not names or names[-1][1] != row.lane:
            names.append((at + _HEADING / 2, row.lane))
            at += _HEADING
        height = _GAP + _LINE * (_text(row).count("<br>") + 1)
        placed.append(replace(row, y=at + height / 2))
        at += height
    return placed, names, at


def _scale(rows: list[_Row]) -> tuple[float, float]:
    """The axis's ends: 0 to 100 for shares, else from zero (or the deepest fall) to somewhat above the highest."""
    if rows[0].claim.unit == "percent" and rows[0].claim.basis == "level":
        return 0.0, 100.0
    values = [value for row in rows for value in (row.claim.stated, row.claim.value_high) if value is not None]
    return min(0.0, min(values) * 1.15), max(0.0, max(values) * 1.12) or 1.0


def _ticks(*, is_share: bool, is_signed: bool) -> dict[str, Any]:
    if is_share:
        return {"ticksuffix": "%", "zeroline": is_signed, "zerolinecolor": theme.GRID}
    return {"exponentformat": "B"}


def _rule(at: float) -> dict[str, Any]:
    """A thin line above a lane."""
    line = {"color": theme.GRID, "width": 1}
    return {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": at, "y1": at, "line": line}


def _bar(row: _Row, low: float, high: float) -> list[dict[str, Any]]:
    """A dotted line that leads the eye from zero to the mark, and the bar of a bound or a range."""
    leader = {"type": "line", "x0": 0, "x1": row.claim.stated, "y0": row.y, "y1": row.y, "layer": "below"}
    found = [leader | {"line": {"color": theme.AXIS, "width": 1, "dash": "dot"}}]
    if row.claim.bound in _ARROWS or row.claim.value_high is not None:
        start, end = row.reach(low, high) or (low, high)
        place = {"x0": start, "x1": end, "y0": row.y - _HALF, "y1": row.y + _HALF, "layer": "below"}
        look = {"fillcolor": row.colour, "opacity": 0.3, "line": {"width": 0}}
        found.append({"type": "rect", "name": row.claim.point_id} | place | look)
    return found


def _marks(rows: list[_Row], selected: str | None) -> dict[str, Any]:
    """One mark a row at its stated number."""
    colours = [row.colour for row in rows]
    chosen = [any(claim.point_id == selected for claim in row.claims) for row in rows]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [row.claim.stated for row in rows],
        "y": [row.y for row in rows],
        "cliponaxis": False,
        "customdata": [[row.claim.point_id] for row in rows],
        "hovertext": [_hover(row) for row in rows],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "symbol": [_symbol(row.claim) for row in rows],
            "size": [15 if is_chosen else 10 for is_chosen in chosen],
            "color": colours,
            "line": {"color": colours, "width": 2},
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _words(at: float, text: str, left: int) -> dict[str, Any]:
    """Words in the left margin, `at` pixels from the plot's top."""
    place = {"xref": "paper", "x": 0, "xshift": 4 - left, "xanchor": "left", "yref": "y", "y": at, "yanchor": "middle"}
    return place | {"text": text, "align": "left", "showarrow": False, "font": {"size": 12.5}}


def _text(row: _Row) -> str:
    """A claim's words, and how often they are stated."""
    often = f"\N{NO-BREAK SPACE}×{len(row.claims)}" if len(row.claims) > 1 else ""
    return formats.hover(f"{formats.claim(row.claim)}{t('claims.comma')}{row.words}{often}", WORDS)


def _hover(row: _Row) -> str:
    if len(row.claims) == 1:
        return marks.hover(row.claim)
    return f"{marks.hover(row.claim)}<br><i>{t('charts.note.same', count=len(row.claims) - 1)}</i>"


def _symbol(claim: Claim) -> str:
    if claim.value_high is not None:
        return "line-ns"
    return _ARROWS.get(claim.bound, marks.symbol(claim))


def _key_line(rows: list[_Row]) -> str:
    arrows = {_symbol(row.claim) for row in rows}
    told = {
        "triangle-left": t("charts.note.under"),
        "triangle-right": t("charts.note.over"),
        "line-ns": t("charts.note.range"),
    }
    words = [marks.key(sorted(arrows)), *(text for name, text in told.items() if name in arrows)]
    words += [t("charts.note.often")] if any(len(row.claims) > 1 for row in rows) else []
    return "  ".join(
        text.replace(" ", "\N{NO-BREAK SPACE}") if text in told.values() else text for text in words if text
    )
