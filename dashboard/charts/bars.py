"""Bars of the latest claim of each category, longest first, each with its period in words."""

from __future__ import annotations

from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.notes import source_line
from dashboard.charts.theme import Figure
from dashboard.records import Claim, records

ROW = 34  # pixels a bar needs


def latest_bars(rows: pd.DataFrame, code: str, label: str, selected: str | None = None, most: int = 12) -> Figure:
    """The latest level of each `code`, named by `label`, longest first, with earlier ones as ticks beside it."""
    facts = plain_facts(rows)
    top = latest(facts, code).nlargest(most, "value").iloc[::-1]
    earlier = facts[facts[code].isin(top[code]) & ~facts["point_id"].isin(top["point_id"])]
    hidden = facts[code].nunique() - len(top)
    lines = [
        "Bar: the latest figure, period beside it.  ┃\N{NO-BREAK SPACE}other figures.  Striped: stated in an article.",
        f"{formats.counted(hidden, 'smaller one')} in the table." if hidden else "",
        source_line(facts[facts[code].isin(top[code])]),
    ]
    below = theme.note_height(lines) + 30
    left = theme.left_margin([str(name) for name in top[label]])
    figure = theme.layout(height=ROW * len(top) + below + 20, margin={"l": left, "b": below, "t": 8, "r": 10})
    longest = float(facts[facts[code].isin(top[code])]["value"].max())
    figure["xaxis"] = theme.axis(tickformat="~s", nticks=5, range=[0, longest * 1.85])
    figure["yaxis"] = theme.axis(showgrid=False, ticksuffix="  ")
    figure["annotations"] = [theme.note(lines, left, 30)]
    figure["bargap"] = 0.35
    return {"data": [_bars(records(top, Claim), label, selected), *_ticks(earlier, label)], "layout": figure}


def plain_facts(rows: pd.DataFrame) -> pd.DataFrame:
    """Dated facts with one value: no bounds, ranges, forecasts or targets."""
    is_plain = rows["bound"].isin(["exact", "about"]) & rows["value_high"].isna() & rows["period_start"].notna()
    return rows[(rows["status"] == "actual") & is_plain]


def latest(facts: pd.DataFrame, code: str) -> pd.DataFrame:
    """One fact a category: the one whose period ended last, the longer before the shorter, official before article."""
    days = facts["period_end"] - facts["period_start"]
    ordered = facts.assign(days=days).sort_values(["period_end", "days", "origin"], ascending=[False, False, False])
    return ordered.drop_duplicates(code).drop(columns="days")


def _ticks(earlier: pd.DataFrame, label: str) -> list[dict[str, Any]]:
    claims = records(earlier, Claim)
    if not claims:
        return []
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [claim.value for claim in claims],
            "y": [formats.hover(str(getattr(claim, label))) for claim in claims],
            "customdata": [[claim.point_id] for claim in claims],
            "hovertext": [marks.hover(claim) for claim in claims],
            "hovertemplate": "%{hovertext}<extra></extra>",
            "marker": {"symbol": "line-ns", "size": 16, "line": {"width": 2.5, "color": theme.NEUTRAL}},
        }
    ]


def _bars(claims: list[Claim], label: str, selected: str | None) -> dict[str, Any]:
    colour = theme.colour("all")
    return {
        "type": "bar",
        "orientation": "h",
        "y": [formats.hover(str(getattr(claim, label))) for claim in claims],
        "x": [claim.value for claim in claims],
        "text": [_words(claim) for claim in claims],
        "textposition": "outside",
        "cliponaxis": False,
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


def _words(claim: Claim) -> str:
    # The spaces keep the words off the bar's end.
    return f"\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{formats.claim(claim)}, {formats.hover(claim.period_label)}"
