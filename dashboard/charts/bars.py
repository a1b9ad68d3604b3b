"""Bars of the latest claim of each category, longest first, each with its period in words."""

from __future__ import annotations

from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import marks, theme
from dashboard.charts.theme import Figure

ROW = 34  # pixels a bar needs


def latest_bars(rows: pd.DataFrame, code: str, label: str, selected: str | None = None, most: int = 14) -> Figure:
    """The latest level of each `code` (official before article, longer period before shorter), named by `label`."""
    shown = latest(rows, code).nlargest(most, "value").iloc[::-1]
    claims = list(shown.itertuples())
    source = theme.sources(
        shown[shown["origin"] == "official"]["source_name"].unique().tolist(),
        shown[shown["origin"] == "article"]["article_id"].nunique(),
    )
    notes = ["Each bar is the latest figure of its own period: compare with care.", source]
    below = theme.note_height(notes) + 30
    figure = theme.layout(height=ROW * len(claims) + below + 20, margin={"b": below, "t": 8, "r": 10})
    figure["xaxis"] = theme.axis(rangemode="tozero", tickformat="~s", nticks=5, range=[0, shown["value"].max() * 1.55])
    figure["yaxis"] = theme.axis(showgrid=False)
    figure["annotations"] = [theme.note(notes, figure["height"], 30)]
    figure["bargap"] = 0.35
    return {"data": [_bars(claims, label, selected)], "layout": figure}


def latest(rows: pd.DataFrame, code: str) -> pd.DataFrame:
    """One dated, exact or hedged fact a category: the one whose period ended last; no bounds, ranges or forecasts."""
    facts = rows[(rows["status"] == "actual") & rows["bound"].isin(["exact", "about"]) & rows["value_high"].isna()]
    days = facts["period_end"] - facts["period_start"]
    ordered = facts.assign(days=days).sort_values(["period_end", "days", "origin"], ascending=[False, False, False])
    return ordered.drop_duplicates(code).drop(columns="days")


def _bars(claims: list[Any], label: str, selected: str | None) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "y": [formats.hover(str(getattr(claim, label))) for claim in claims],
        "x": [claim.value for claim in claims],
        "text": [f"{formats.claim(claim)}, {formats.hover(claim.period_label)}" for claim in claims],
        "textposition": "outside",
        "cliponaxis": False,
        "customdata": [[claim.point_id] for claim in claims],
        "hovertext": [marks.hover(claim) for claim in claims],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": [theme.colour("all" if claim.origin == "official" else None) for claim in claims],
            "line": {"color": theme.NEUTRAL, "width": [3 if claim.point_id == selected else 0 for claim in claims]},
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }
