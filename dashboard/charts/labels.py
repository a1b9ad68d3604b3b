"""Labels at the ends of lines, pushed apart so that none covers another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dashboard import formats

LONGEST = 25  # characters of a label
LINE = 16  # pixels between the middles of two labels


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a line: its height in axis units, and the colour of its dot."""

    y: float
    text: str
    colour: str


def placed(labels: list[Label], y_range: tuple[float, float], plot_height: int, x: str) -> list[dict[str, Any]]:
    """Plotly annotations right of `x` (ISO date, the right edge), each at its height or as near as there is room."""
    low, high = y_range
    scale = plot_height / (high - low)  # below zero where the axis runs downwards
    ordered = sorted(labels, key=lambda label: (label.y - low) * scale)
    wanted = [(label.y - low) * scale for label in ordered]
    found = _spread(wanted, plot_height)
    return [_annotation(label, x, low + at / scale) for label, at in zip(ordered, found, strict=True)]


def width(labels: list[Label]) -> int:
    """Pixels that the right margin needs for these labels."""
    longest = max((min(len(label.text), LONGEST) for label in labels), default=0)
    return 26 + int(longest * 5.7) if longest else 12


def _annotation(label: Label, x: str, y: float) -> dict[str, Any]:
    words = formats.hover(formats.shortened(label.text, LONGEST), LONGEST + 1)
    return {
        "x": x,
        "y": y,
        "xref": "x",
        "yref": "y",
        "xanchor": "left",
        "yanchor": "middle",
        "xshift": 6,
        "showarrow": False,
        "align": "left",
        "text": f'<span style="color:{label.colour}">●</span> {words}',
        "font": {"size": 13},
    }


def _spread(wanted: list[float], height: float) -> list[float]:
    """Positions at least LINE apart, in the given order, within 0..height where they fit, near what was wanted."""
    placed: list[float] = []
    for at in wanted:
        placed.append(max(at, placed[-1] + LINE) if placed else at)
    overflow = (placed[-1] - height) if placed else 0
    if overflow > 0:
        ceiling = height
        for index in range(len(placed) - 1, -1, -1):
            placed[index] = min(placed[index], ceiling)
            ceiling = placed[index] - LINE
    return placed
