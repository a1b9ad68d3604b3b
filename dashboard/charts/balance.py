"""What one load changed, a row for each sort of thing: what came to the right, what went to the left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dashboard import formats
from dashboard.charts import theme
from dashboard.charts.theme import Figure
from dashboard.words import t

# The kinds of change by what they mean for the number of things; what is neither reads otherwise than before.
CAME = ("came", "applied", "parted", "rejected")
WENT = ("went", "settled", "lost", "joined")
_ROW = 30  # pixels
_SHADES = {"came": theme.colour("all"), "otherwise": theme.NEUTRAL, "went": theme.colour("chinese-brands")}
_PATTERNS = {"came": "", "otherwise": "/", "went": "x"}


def balance(sections: Mapping[str, tuple[str, ...]], counts: Mapping[str, int], source: str) -> Figure:
    """A figure of the changes by kind, those of one section in a row; `source` is the line below the plot."""
    there = {name: kinds for name, kinds in sections.items() if any(kind in counts for kind in kinds)}
    rows = [t(f"changes.sort.{name}") for name in there]
    sides = {side: [_sum(kinds, counts, side) for kinds in there.values()] for side in _SHADES}
    most = max(max(came + other, went) for came, other, went in zip(*sides.values(), strict=True))
    note = [t("changes.chart.key"), source]
    left, below = theme.left_margin(rows), theme.note_height(note) + 26
    figure = theme.layout(height=_ROW * len(rows) + below + 16, margin={"l": left, "b": below, "r": 16})
    is_two_sided = any(sides["went"])
    figure["xaxis"] = theme.axis(
        range=[-1.25 * most if is_two_sided else 0, 1.25 * most], showticklabels=False, zeroline=True,
        zerolinecolor=theme.AXIS,
    )  # fmt: skip
    figure["yaxis"] = theme.axis(autorange="reversed", showgrid=False)
    figure["barmode"] = "relative"
    figure["bargap"] = 0.35
    figure["annotations"].append(theme.note(note, left, ticks=10))
    return {"data": [_bars(side, rows, numbers) for side, numbers in sides.items()], "layout": figure}


def side_of(kind: str) -> str:
    """Whether a kind of change adds (came), takes away (went), or neither (otherwise)."""
    deed = kind.rsplit("_", 1)[1]
    return "came" if deed in CAME else "went" if deed in WENT else "otherwise"


def _sum(kinds: tuple[str, ...], counts: Mapping[str, int], side: str) -> int:
    return sum(counts.get(kind, 0) for kind in kinds if side_of(kind) == side)


def _bars(side: str, rows: list[str], numbers: list[int]) -> dict[str, Any]:
    sign = -1 if side == "went" else 1
    told = {"came": "+", "went": formats.MINUS, "otherwise": ""}[side]
    return {
        "type": "bar",
        "orientation": "h",
        "y": rows,
        "x": [sign * number for number in numbers],
        "text": [f"{told}{number:,}" if number else "" for number in numbers],
        "textposition": "outside",
        "cliponaxis": False,
        "hoverinfo": "skip",
        "marker": {"color": _SHADES[side], "pattern": {"shape": _PATTERNS[side], "size": 5}},
    }
