"""Labels at the ends of lines, pushed apart so that none covers another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dashboard import formats
from dashboard.words.lines import width as letters
from dashboard.words.lines import wrapped

NBSP = "\N{NO-BREAK SPACE}"
LONGEST = 20  # characters in a line of a label: more would leave a phone no room for the plot
LINE = 16  # pixels between the middles of two lines


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a line: its height in axis units, and the colour of its dot."""

    y: float
    text: str
    colour: str

    @property
    def lines(self) -> list[str]:
        """The words on one line or two, an ellipsis where even two are too short."""
        found = wrapped(self.text, LONGEST)
        return [*found[:1], formats.shortened(" ".join(found[1:]), LONGEST)] if len(found) > 1 else found


def placed(labels: list[Label], y_range: tuple[float, float], plot_height: int, x: str) -> list[dict[str, Any]]:
    """Plotly annotations right of `x` (ISO date, the right edge), each at its height or as near as there is room."""
    low, high = y_range
    scale = plot_height / (high - low)  # below zero where the axis runs downwards
    ordered = sorted(labels, key=lambda label: (label.y - low) * scale)
    wanted = [(label.y - low) * scale for label in ordered]
    found = spread(wanted, [LINE * len(label.lines) for label in ordered], plot_height)
    return [_annotation(label, x, low + at / scale) for label, at in zip(ordered, found, strict=True)]


def width(labels: list[Label]) -> int:
    """Pixels that the right margin needs for these labels."""
    longest = max((letters(line) for label in labels for line in label.lines), default=0)
    return 28 + int(longest * 6) if longest else 12


def _annotation(label: Label, x: str, y: float) -> dict[str, Any]:
    # The second line starts below the first one's words, not below its dot.
    words = f"<br>{NBSP * 3}".join(formats.hover(line, LONGEST + 1) for line in label.lines)
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


def spread(wanted: list[float], heights: list[int], height: float) -> list[float]:
    """Middles at which labels of these heights do not touch, in the given order, within 0..height where they fit, near
    what was wanted.
    """
    apart = [(one + other) / 2 for one, other in pairwise(heights)]
    placed: list[float] = []
    for place, at in enumerate(wanted):
        placed.append(max(at, placed[-1] + apart[place - 1]) if placed else at)
    ceiling = height
    for place in range(len(placed) - 1, -1, -1):
        placed[place] = min(placed[place], ceiling)
        ceiling = placed[place] - apart[place - 1] if place else 0
    return placed
