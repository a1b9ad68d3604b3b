"""The visual language, decided once: colours, fonts, margins, axes, and the source line inside each figure."""

from __future__ import annotations

import tomllib
import zlib
from functools import cache
from pathlib import Path
from typing import Any

from dashboard import formats

Figure = dict[str, Any]

NEUTRAL = "#7B8794"
GRID = "rgba(123, 135, 148, 0.22)"
AXIS = "rgba(123, 135, 148, 0.55)"
FONT = (
    "Source Sans, Source Sans Pro, Source Sans 3, Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif"
)
NOTE_WIDTH = 58  # characters in a line of a note: what a phone of 390 px shows at 11 px
CONFIG: dict[str, Any] = {"displayModeBar": False, "displaylogo": False, "scrollZoom": False, "doubleClick": "reset"}


@cache
def _palette() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "palette.toml").read_text(encoding="utf-8"))


def colour(code: str | None) -> str:
    """The fixed colour of a brand group, company, source, or kind of deal; grey for None."""
    if not code:
        return NEUTRAL
    palette = _palette()
    for table in ("groups", "companies", "sources", "kinds"):
        if found := palette[table].get(code):
            return str(found)
    spare = palette["spare"]["colours"]
    return str(spare[zlib.crc32(code.encode()) % len(spare)])


def layout(*, height: int, margin: dict[str, int] | None = None) -> dict[str, Any]:
    """The layout that all figures start from. Text colours are left to the page's theme, so both themes read."""
    return {
        "height": height,
        "autosize": True,
        "margin": {"l": 8, "r": 12, "t": 12, "b": 8} | (margin or {}),
        "font": {"family": FONT, "size": 13},
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "font": {"family": FONT, "size": 13}},
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "clickmode": "event+select",
        "annotations": [],
        "shapes": [],
    }


def axis(**extra: object) -> dict[str, Any]:
    """An axis with the house grid; `extra` overrides."""
    return {
        "automargin": False,
        "gridcolor": GRID,
        "zeroline": False,
        "showline": False,
        "fixedrange": True,
        "tickfont": {"size": 12},
        "title": {"text": ""},
    } | extra


def note(lines: list[str], left: int, ticks: int = 34) -> dict[str, Any]:
    """The lines below the plot (key to the marks, sources), from the figure's left edge, `left` pixels from the plot's,
    and below the `ticks` pixels of the axis. They are wrapped so that a phone shows them whole.
    """
    return {
        "text": "<br>".join(formats.hover(line, NOTE_WIDTH) for line in lines if line),
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 0,
        "xshift": 4 - left,
        "yshift": -ticks,
        "xanchor": "left",
        "yanchor": "top",
        "align": "left",
        "showarrow": False,
        "font": {"size": 11.5, "color": NEUTRAL},
    }


def left_margin(names: list[str]) -> int:
    """Pixels that the longest line of these tick labels needs."""
    return 22 + int(6.4 * max((len(line) for name in names for line in name.split("<br>")), default=4))


def note_height(lines: list[str]) -> int:
    """Pixels that `note` needs for these lines."""
    count = sum(formats.hover(line, NOTE_WIDTH).count("<br>") + 1 for line in lines if line)
    return 16 * count + 10


def sources(names: list[str], articles: int = 0) -> str:
    """The source line: who counted, and how many articles spoke."""
    said = [formats.counted(articles, "article")] if articles else []
    shown = [*names[:8], *([f"{len(names) - 8} more"] if len(names) > 8 else []), *said]
    return f"Source: {'; '.join(shown)}"
