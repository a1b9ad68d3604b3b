"""Claims on one scale, a lane for each name: points for values, bars open at one end for bounds, bars for ranges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.notes import source_line
from dashboard.charts.theme import Figure
from dashboard.records import Claim, records

LANE = 29  # pixels that one claim needs
_HALF = 0.3
_ARROWS = {"under": "triangle-left", "over": "triangle-right"}  # towards where the true value lies


@dataclass(frozen=True, slots=True)
class Lanes:
    """The columns that name a lane, fix its colour, and say what a claim is for besides its value."""

    label: str = "subject_name"
    colour: str = "subject"
    words: str = "period_label"


@dataclass(frozen=True, slots=True)
class _Row:
    claim: Claim
    colour: str
    words: str

    def reach(self, edge: float) -> tuple[float, float] | None:
        """The interval that the claim allows, up to the axis's edge; None of a plain value."""
        if self.claim.value_high is not None:
            return self.claim.value, self.claim.value_high
        open_ends = {"under": (0.0, self.claim.value), "over": (self.claim.value, edge)}
        return open_ends.get(self.claim.bound)


def intervals(rows: pd.DataFrame, lanes: Lanes, selected: str | None = None, most: int = 36) -> Figure:
    """A figure of up to `most` claims of one unit, dated or not, lanes in order of their highest value.

    "less than 10%" is a bar from 0 to an open end at 10, never a point at 10; "over 60%" runs from 60 to the edge.
    """
    is_share = rows["unit"].iloc[0] == "percent"
    ordered = _ordered(rows, lanes).head(most)
    edge = 100.0 if is_share else float(ordered[["value", "value_high"]].max().max()) * 1.1
    shown = _rows(ordered, lanes)
    left_out = f"{formats.counted(len(rows) - most, 'more claim')} in the table." if len(rows) > most else ""
    lines = [_key_line(shown), left_out, source_line(rows)]
    below = theme.note_height(lines) + 34
    axis = _lane_axis(ordered[lanes.label])
    left = theme.left_margin(axis["ticktext"])
    figure = theme.layout(height=LANE * len(shown) + below + 16, margin={"l": left, "b": below, "t": 16, "r": 12})
    figure["xaxis"] = theme.axis(
        range=[0, edge], ticksuffix="%" if is_share else "", tickformat=None if is_share else "~s"
    )
    figure["yaxis"] = axis
    figure["shapes"] = [bar for at, row in enumerate(shown) for bar in _bar(at, row, edge)] + _rules(
        ordered[lanes.label]
    )
    figure["annotations"] = [theme.note(lines, left)]
    return {"data": [_marks(shown, edge, selected)], "layout": figure}


def _ordered(rows: pd.DataFrame, lanes: Lanes) -> pd.DataFrame:
    keyed = rows.assign(top=rows.groupby(lanes.label)["value"].transform("max"))
    order = ["top", lanes.label, "period_start", "value", "point_id"]
    return keyed.sort_values(order, ascending=[False, True, True, True, True])


def _rows(ordered: pd.DataFrame, lanes: Lanes) -> list[_Row]:
    colours = [theme.colour(None if pd.isna(code) else str(code)) for code in ordered[lanes.colour]]
    claims = records(ordered, Claim)
    return [_Row(*parts) for parts in zip(claims, colours, ordered[lanes.words].astype(str), strict=True)]


def _lane_axis(names: pd.Series) -> dict[str, Any]:
    places = pd.Series(range(len(names)), index=names.astype(str))
    middles = places.groupby(level=0, sort=False).mean()
    return theme.axis(
        range=[len(names) - 0.4, -0.6],
        tickvals=middles.tolist(),
        ticktext=[formats.hover(str(name), 20) for name in middles.index],
        ticksuffix="  ",
        showgrid=False,
    )


def _rules(names: pd.Series) -> list[dict[str, Any]]:
    """Thin lines between lanes."""
    line = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "line": {"color": theme.GRID, "width": 1}}
    breaks = [at for at in range(1, len(names)) if names.iloc[at] != names.iloc[at - 1]]
    return [line | {"y0": at - 0.5, "y1": at - 0.5} for at in breaks]


def _bar(at: int, row: _Row, edge: float) -> list[dict[str, Any]]:
    reach = row.reach(edge)
    if reach is None:
        return []
    place = {"x0": reach[0], "x1": reach[1], "y0": at - _HALF, "y1": at + _HALF, "layer": "below"}
    look = {"fillcolor": row.colour, "opacity": 0.28, "line": {"width": 0}}
    return [{"type": "rect", "name": row.claim.point_id} | place | look]


def _marks(rows: list[_Row], edge: float, selected: str | None) -> dict[str, Any]:
    """One mark a claim at its stated number, with its words beside it where there is room."""
    claims = [row.claim for row in rows]
    colours = [row.colour for row in rows]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [claim.value for claim in claims],
        "y": list(range(len(claims))),
        "text": [_text(row) for row in rows],
        "textposition": ["middle left" if claim.value > edge * 0.55 else "middle right" for claim in claims],
        "textfont": {"size": 12.5},
        "cliponaxis": False,
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "symbol": [_symbol(claim) for claim in claims],
            "size": [15 if claim.point_id == selected else 10 for claim in claims],
            "color": colours,
            "line": {"color": colours, "width": 2},
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _text(row: _Row) -> str:
    """A claim's words, on two lines where one would be too long for a phone."""
    value, rest = formats.claim(row.claim), formats.hover(row.words, 26)
    pad = "\N{NO-BREAK SPACE}" * 3
    return f"{pad}{value}, {rest}{pad}" if len(value) + len(rest) < 20 else f"{pad}{value},{pad}<br>{pad}{rest}{pad}"


def _symbol(claim: Claim) -> str:
    if claim.value_high is not None:
        return "line-ns"
    return _ARROWS.get(claim.bound, marks.symbol(claim))


def _key_line(rows: list[_Row]) -> str:
    bounds = {row.claim.bound for row in rows}
    arrows = {"under": "◀ less than: anywhere in the bar", "over": "▶ more than: anywhere in the bar"}
    told = [text for bound, text in arrows.items() if bound in bounds]
    told += ["┃ range: anywhere in the bar"] if any(row.claim.value_high is not None for row in rows) else []
    plain = marks.key([_symbol(row.claim) for row in rows])
    return "  ".join(filter(None, [plain, *(text.replace(" ", "\N{NO-BREAK SPACE}") for text in told)]))
