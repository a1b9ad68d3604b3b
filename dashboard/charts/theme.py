"""The visual language, decided once: colours, fonts, margins, axes, and the source line inside each figure."""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from dashboard import formats
from dashboard.charts import ticks
from dashboard.words import language, t
from dashboard.words.lines import width as letters

Figure = dict[str, Any]

NEUTRAL = "#7B8794"
GRID = "rgba(123, 135, 148, 0.22)"
AXIS = "rgba(123, 135, 148, 0.55)"
# Every name in quotes: one that is no CSS word would void the whole list.
FONT = '"Source Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif'
INK = {"light": "#56616E", "dark": "#B4BECA"}  # of words: 6:1 on its page, and readable on the other one
# Latin letters in a line of a note: what a phone of 390 px shows. A Chinese character is a little wider than two.
_NOTE_WIDTH = {"en": 62, "zh": 54}
PAGE = {"light": "#FFFFFF", "dark": "#10161E"}  # as in .streamlit/config.toml: a saved picture keeps it
BORDER = {"light": "#D5DBE3", "dark": "#33404F"}  # as there
CONFIG: dict[str, Any] = {
    "displayModeBar": "hover",
    "modeBarButtons": [["toImage"]],
    "toImageButtonOptions": {"format": "png", "scale": 2},
    "displaylogo": False,
    "scrollZoom": False,
    "doubleClick": "reset",
}


# What a figure leaves unsaid.
_TEMPLATE: dict[str, Any] = {
    "data": {"scatter": [{"marker": {"line": {"width": 0}}}]},
    "layout": {
        "xaxis": {"showgrid": False, "zeroline": False, "title": {"font": {"size": 13}, "standoff": 18}},
        "yaxis": {"title": {"font": {"size": 13}, "standoff": 22}},
        "legend": {"font": {"size": 11.25}, "valign": "top", "borderwidth": 0, "title": {"side": "top"}},
    },
}


@cache
def _palette() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "palette.toml").read_text(encoding="utf-8"))


def colour(code: str | None) -> str:
    """The one colour of a brand group, company, source, place or kind of deal on every page; grey for None."""
    if not code:
        return NEUTRAL
    palette = _palette()
    hues: dict[str, str] = palette["hues"]
    for table in ("groups", "companies", "sources", "places", "kinds"):
        if found := palette[table].get(code):
            return NEUTRAL if found == "grey" else hues[found]
    return list(hues.values())[zlib.crc32(code.encode()) % len(hues)]


def colours(codes: Iterable[str], *, fixed: bool = True) -> dict[str, str]:
    """A colour for each of these codes of one chart, most important first: its own, or, where a code before it has
    that one, grey. No company ever gets the colour of another, so that a colour means the same on every page; codes of
    other things (not `fixed`: counters, places) take a free one before grey.
    """
    found: dict[str, str] = {}
    for code in codes:
        wanted = [colour(code)] if fixed else [colour(code), *_palette()["hues"].values()]
        found[code] = next((shade for shade in wanted if shade not in found.values()), NEUTRAL)
    return found


def layout(*, height: int, margin: dict[str, int] | None = None) -> dict[str, Any]:
    """The layout that all figures start from. Text colours are left to the page's theme, so both themes read."""
    return {
        "height": height,
        "autosize": True,
        "template": _TEMPLATE,
        "margin": {"l": 8, "r": 12, "t": 12, "b": 8, "pad": 7.5} | (margin or {}),
        "font": {"family": FONT, "size": 13},
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {"align": "left", "font": {"family": FONT, "size": 13}},
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "clickmode": "event",
        "annotations": [],
        "shapes": [],
    }


def inked(figure: Figure, appearance: str | None) -> Figure:
    """The figure on the ground, and with its words in the ink, of the page's appearance ("light", "dark", None: not
    known yet).
    """
    ink = INK.get(appearance or "", NEUTRAL)
    layout_ = figure["layout"]
    layout_["paper_bgcolor"] = PAGE.get(appearance or "", layout_["paper_bgcolor"])
    label = {"bgcolor": layout_["paper_bgcolor"], "bordercolor": BORDER.get(appearance or "", NEUTRAL)}
    layout_["hoverlabel"] = layout_["hoverlabel"] | label
    layout_["modebar"] = {"bgcolor": "rgba(0,0,0,0)", "color": NEUTRAL, "activecolor": ink}
    parts = (layout_["hoverlabel"], layout_.get("legend", {}))
    axes = [part for name, part in layout_.items() if name.startswith(("xaxis", "yaxis"))]
    for part in (layout_, *axes, *parts):
        name = "tickfont" if "tickfont" in part else "font"
        part[name] = part.get(name, {}) | {"color": ink}
    for words in layout_["annotations"]:
        words["font"] = words.get("font", {}) | {"color": ink}
    for trace in figure["data"]:
        if "text" in trace:
            trace["textfont"] = trace.get("textfont", {}) | {"color": ink}
    return figure


def axis(**extra: object) -> dict[str, Any]:
    """An axis with the house grid; `extra` overrides."""
    return {
        "automargin": False,
        "gridcolor": GRID,
        "zeroline": False,
        "showline": False,
        "fixedrange": True,
        "tickangle": 0,  # slanted labels would run into the lines below the plot
        "tickfont": {"size": 13},
        "title": {"text": ""},
    } | ticks.localised(extra)


def note(told: list[str], left: int, ticks: int = 34) -> dict[str, Any]:
    """The lines below the plot (key to the marks, sources), from the figure's left edge, `left` pixels from the plot's,
    and below the `ticks` pixels of the axis. They are wrapped so that a phone shows them whole.
    """
    return {
        "text": "<br>".join(formats.hover(line, _NOTE_WIDTH[language()]) for line in told if line),
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
        "font": {"size": 12.5, "color": NEUTRAL},
    }


def left_margin(names: list[str]) -> int:
    """Pixels that the longest line of these tick labels needs."""
    return 22 + int(6.3 * max((letters(line) for name in names for line in name.split("<br>")), default=4))


def note_height(told: list[str]) -> int:
    """Pixels that `note` needs for these lines."""
    count = sum(formats.hover(line, _NOTE_WIDTH[language()]).count("<br>") + 1 for line in told if line)
    return 17 * count + 10


def sources(names: list[str], articles: int = 0) -> str:
    """The source line: who counted, and how many articles spoke."""
    more = [t("charts.source.more", count=len(names) - 8)] if len(names) > 8 else []
    said = [t("charts.source.articles", count=articles)] if articles else []
    shown = [*names[:8], *(text.replace(" ", "\N{NO-BREAK SPACE}") for text in more + said)]
    return t("charts.source.line", names="; ".join(shown))
