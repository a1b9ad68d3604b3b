"""Ranked bars, each under its own words, so that a phone shows both whole: in blocks of one measure and unit each.

A block has its own scale, from zero to its largest value, or to 100 for shares; every value stands in words with its
unit. A tick marks what it was earlier; a bar that states only "more than" has an arrow at its end. What is of another
period than its block has no bar, since it cannot be measured against the others: a ring at the left stands for it.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Any

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.theme import Figure
from dashboard.records import Claim
from dashboard.words import t

WORDS = 50  # characters in a line above a bar: what a phone has room for
_LINE, _BAR, _GAP, _HEADING = 17, 13, 13, 30  # pixels: a line of words, a bar, what parts two rows, a block's name
_TICK = 15  # pixels: so tall that it is seen at both ends of its bar, and touches no words
_RING = 0.006  # from the left, of the plot's width
_ARROWS = {"over": "triangle-right", "under": "triangle-left"}


@dataclass(frozen=True, slots=True)
class Bar:
    """A claim under its name: its colour, what is said after its value, what it was earlier, and whether it is of
    another period than the block's.
    """

    claim: Claim
    name: str
    colour: str
    note: str = ""
    before: Claim | None = None
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Bars that share a unit, and what they have in common in words (may be empty)."""

    title: str
    bars: tuple[Bar, ...]

    @property
    def top(self) -> float:
        """The value at which a bar is as wide as the plot."""
        if self.bars[0].claim.unit == "percent":
            return 100.0
        values = [one.stated for bar in self.bars if not bar.is_aside for one in (bar.claim, bar.before) if one]
        return max(values, default=0.0) or 1.0


@dataclass(frozen=True, slots=True)
class _Placed:
    """A bar with its block's scale and its middle, in pixels from the plot's top; its words end where it begins."""

    bar: Bar
    top: float
    y: float

    def at(self, claim: Claim) -> float:
        """Where a value lies, from 0 to 1; what has no bar stands at the left."""
        return _RING if self.bar.is_aside else claim.stated / self.top


def ranked(blocks: list[Block], notes: list[str], selected: str | None = None) -> Figure:
    """A figure of these blocks with `notes` below it; at least one block, none empty."""
    placed, names, depth = _laid_out(blocks)
    below = theme.note_height(notes) + 14
    figure = theme.layout(height=int(depth) + below + 8, margin={"l": 8, "b": below, "t": 4, "r": 16})
    figure["xaxis"] = theme.axis(range=[0, 1], visible=False)
    figure["yaxis"] = theme.axis(range=[depth, 0], visible=False)
    figure["annotations"] = [_words(f"<b>{formats.hover(name, WORDS)}</b>", y) for name, y in names]
    figure["annotations"] += [_words(_text(one.bar), one.y - _BAR / 2 - 2) for one in placed]
    figure["annotations"].append(theme.note(notes, 8, 6))
    figure["shapes"] = [_track(one) for one in placed if not one.bar.is_aside]
    drawn, aside = [one for one in placed if not one.bar.is_aside], [one for one in placed if one.bar.is_aside]
    rings = _dots(aside, [one.bar.claim for one in aside], ["circle-open"] * len(aside))
    return {"data": [_bars(drawn, selected), _arrows(drawn), _ticks(drawn), rings], "layout": figure}


def _laid_out(blocks: list[Block]) -> tuple[list[_Placed], list[tuple[str, float]], float]:
    placed: list[_Placed] = []
    names: list[tuple[str, float]] = []
    at = 0.0
    for block in blocks:
        if block.title:
            at += _HEADING + _LINE * formats.hover(block.title, WORDS).count("<br>")
            names.append((block.title, at - 6))
        for bar in block.bars:
            at += _LINE * (_text(bar).count("<br>") + 1)
            placed.append(_Placed(bar, block.top, at + _BAR / 2 + 2))
            at += _BAR + _GAP
    return placed, names, at


def _text(bar: Bar) -> str:
    """Name and value of a bar, the name in bold where it stands on one line."""
    text = formats.hover(t("charts.ranked", name=bar.name, value=formats.claim(bar.claim), more=bar.note), WORDS)
    name = html.escape(bar.name, quote=False)
    return f"<b>{name}</b>{text.removeprefix(name)}" if text.startswith(name) else text


def _words(text: str, bottom: float) -> dict[str, Any]:
    place = {"xref": "paper", "x": 0, "xanchor": "left", "yref": "y", "y": bottom, "yanchor": "bottom", "borderpad": 0}
    return place | {"text": text, "align": "left", "showarrow": False, "font": {"size": 13}}


def _track(one: _Placed) -> dict[str, Any]:
    """The whole width of a bar's scale, so that short bars have something to be short of."""
    place = {"x0": 0, "x1": 1, "y0": one.y - _BAR / 2, "y1": one.y + _BAR / 2, "layer": "below"}
    return {"type": "rect", "fillcolor": theme.GRID, "opacity": 0.5, "line": {"width": 0}} | place


def _bars(placed: list[_Placed], selected: str | None) -> dict[str, Any]:
    claims = [one.bar.claim for one in placed]
    colours = [one.bar.colour for one in placed]
    is_hollow = [claim.bound == "about" for claim in claims]
    return {
        "type": "bar",
        "orientation": "h",
        "x": [one.at(claim) for one, claim in zip(placed, claims, strict=True)],
        "y": [one.y for one in placed],
        "width": [_BAR] * len(placed),
        "cliponaxis": False,
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": ["rgba(0,0,0,0)" if hollow else shade for hollow, shade in zip(is_hollow, colours, strict=True)],
            "pattern": {
                "shape": [
                    "" if hollow or claim.origin == "official" else "/"
                    for hollow, claim in zip(is_hollow, claims, strict=True)
                ],
                "solidity": 0.4,
            },
            "line": {"color": colours, "width": [3 if claim.point_id == selected else 1.5 for claim in claims]},
        },
        "unselected": {"marker": {"opacity": 0.7}},
    }


def _arrows(placed: list[_Placed]) -> dict[str, Any]:
    """An arrow where a bar's words leave it open."""
    bounds = [one for one in placed if one.bar.claim.bound in _ARROWS]
    return _dots(bounds, [one.bar.claim for one in bounds], [_ARROWS[one.bar.claim.bound] for one in bounds])


def _ticks(placed: list[_Placed]) -> dict[str, Any]:
    """What the values were earlier."""
    told = [(one, one.bar.before) for one in placed if one.bar.before]
    return _dots([one for one, _ in told], [before for _, before in told], ["line-ns"] * len(told))


def _dots(placed: list[_Placed], claims: list[Claim], symbols: list[str]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [one.at(claim) for one, claim in zip(placed, claims, strict=True)],
        "y": [one.y for one in placed],
        "cliponaxis": False,
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "symbol": symbols,
            "opacity": 1,
            "size": [_TICK if symbol == "line-ns" else 11 for symbol in symbols],
            "color": [
                theme.NEUTRAL if symbol == "line-ns" else one.bar.colour
                for one, symbol in zip(placed, symbols, strict=True)
            ],
            "line": {"width": 2.5, "color": theme.NEUTRAL},
        },
        "unselected": {"marker": {"opacity": 0.7}},
    }
