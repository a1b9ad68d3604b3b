"""Bars of the latest claim of each category, longest first, each with its period in words."""

from __future__ import annotations

from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.notes import source_line
from dashboard.charts.theme import Figure
from dashboard.records import Claim, records
from dashboard.words import t
from dashboard.words.lines import width as letters

ROW = 34  # pixels a bar needs
_ONE_LINE = 14  # letters that a phone has room for right of the longest bar


def latest_bars(rows: pd.DataFrame, label: str, selected: str | None = None, most: int = 12) -> Figure:
    """The latest level of each `label`, longest first, with the other ones as ticks."""
    facts = plain_facts(rows)
    if not facts["is_drawn"].any():  # only bounds, forecasts or targets: no bar can stand for them
        return intervals(rows, Lanes(label), selected)
    top = latest(facts[facts["is_drawn"]], label).nlargest(most, "value").iloc[::-1]
    earlier = facts[facts[label].isin(top[label]) & ~facts["point_id"].isin(top["point_id"])]
    hidden = facts[label].nunique() - len(top)
    lines = [
        t("charts.note.bars"),
        t("charts.note.smaller", count=hidden) if hidden else "",
        source_line(records(facts[facts[label].isin(top[label])], Claim)),
    ]
    below = theme.note_height(lines) + 30
    left = theme.left_margin(_names(top[label]))
    figure = theme.layout(height=ROW * len(top) + below + 20, margin={"l": left, "b": below, "t": 8, "r": 10})
    longest = float(facts[facts[label].isin(top[label])]["value"].max())
    figure["xaxis"] = theme.axis(exponentformat="B", nticks=5, range=[0, longest * 1.85])
    figure["yaxis"] = theme.axis(type="category", showgrid=False, ticksuffix="  ")
    figure["annotations"] = [theme.note(lines, left, 30)]
    figure["bargap"] = 0.35
    ends = facts.groupby(label)["value"].max().loc[top[label]].tolist()
    data = [_bars(top, label, selected), *_ticks(earlier, label), _values(top, ends, label)]
    return {"data": data, "layout": figure}


def plain_facts(rows: pd.DataFrame) -> pd.DataFrame:
    """Dated facts with one value: no bounds, ranges, forecasts or targets."""
    return rows[rows["value"].notna() & rows["period_start"].notna() & (rows["status"] == "actual")]


def latest(facts: pd.DataFrame, label: str) -> pd.DataFrame:
    """One fact a category: the one whose period ended last, the longer before the shorter, official before article."""
    days = facts["period_end"] - facts["period_start"]
    ordered = facts.assign(days=days).sort_values(["period_end", "days", "origin"], ascending=[False, False, False])
    return ordered.drop_duplicates(label).drop(columns="days")


def _ticks(earlier: pd.DataFrame, label: str) -> list[dict[str, Any]]:
    claims = records(earlier, Claim)
    if not claims:
        return []
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [claim.value for claim in claims],
            "y": _names(earlier[label]),
            "customdata": [[claim.point_id] for claim in claims],
            "hovertext": [marks.hover(claim) for claim in claims],
            "hovertemplate": "%{hovertext}<extra></extra>",
            # Taller than a bar, so that a tick inside one is seen at both its ends.
            "marker": {"symbol": "line-ns", "size": 19, "line": {"width": 2, "color": theme.NEUTRAL}},
        }
    ]


def _bars(top: pd.DataFrame, label: str, selected: str | None) -> dict[str, Any]:
    claims = records(top, Claim)
    colour = theme.colour("all")
    return {
        "type": "bar",
        "orientation": "h",
        "y": _names(top[label]),
        "x": [claim.value for claim in claims],
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": colour,
            "pattern": {"shape": ["" if claim.origin == "official" else "/" for claim in claims], "solidity": 0.4},
            "line": {"color": theme.NEUTRAL, "width": [3 if claim.point_id == selected else 0 for claim in claims]},
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _values(top: pd.DataFrame, ends: list[float], label: str) -> dict[str, Any]:
    """Each bar's value and period in words, right of the bar and of every other figure's tick."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": ends,
        "y": _names(top[label]),
        "text": [_words(claim, end / max(ends)) for claim, end in zip(records(top, Claim), ends, strict=True)],
        "textposition": "middle right",
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _names(names: pd.Series) -> list[str]:
    return [formats.hover(str(name), 22) for name in names]


def _words(claim: Claim, length: float) -> str:
    """A bar's value and period, on two lines where a bar of this `length` (1: the longest) leaves no room for one."""
    comma, off = t("claims.comma"), "\N{NO-BREAK SPACE}" * 2  # the spaces keep the words off the bar's end
    value, period = formats.claim(claim), formats.hover(claim.period_label)
    if letters(value + comma + period) > _ONE_LINE * (2.4 - 1.4 * length):
        return f"{off}{value}{comma.rstrip()}<br>{off}{period}"
    return f"{off}{value}{comma}{period}"
