"""Deals on a time line: a lane for each kind, a mark for each deal, filled where its date is stated."""

from __future__ import annotations

import html
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import theme
from dashboard.charts.theme import Figure
from dashboard.charts.timeaxis import iso, x_axis
from dashboard.records import Deal, records

_LANE = 62
_ROW = 0.19  # of a lane: the step between marks that would cover each other


def timeline(rows: pd.DataFrame, selected: str | None = None) -> Figure:
    """A figure of mart.deals rows with `shown_on`; the others are left to the table."""
    placed = rows[rows["shown_on"].notna()].sort_values(["shown_on", "deal_id"])
    kinds = placed.groupby("kind_name").size().sort_values(ascending=False, kind="stable").index.tolist()
    lines = [
        "●\N{NO-BREAK SPACE}announced then  ○\N{NO-BREAK SPACE}no date stated: placed at its article's",
        f"Source: {formats.counted(placed['article_id'].nunique(), 'article')}",
    ]
    names = [name.replace(" ", "<br>") for name in kinds]
    left = theme.left_margin(names)
    below = theme.note_height(lines) + 34
    figure = theme.layout(height=_LANE * len(kinds) + below + 20, margin={"l": left, "b": below, "t": 12})
    spans = pd.DataFrame({"period_start": placed["shown_on"], "period_end": placed["shown_on"]})
    figure["xaxis"] = x_axis(spans) | {"showgrid": True}
    figure["yaxis"] = theme.axis(
        range=[len(kinds) - 0.5, -0.5], tickvals=list(range(len(kinds))),
        ticktext=names,
        ticksuffix="  ",
        showgrid=False,
    )  # fmt: skip
    figure["annotations"] = [theme.note(lines, left)]
    figure["shapes"] = [
        {
            "type": "line",
            "xref": "paper",
            "x0": 0,
            "x1": 1,
            "y0": at + 0.5,
            "y1": at + 0.5,
            "line": {"color": theme.GRID},
        }
        for at in range(len(kinds) - 1)
    ]
    return {
        "data": [_marks(lane, kinds.index(kind), selected) for kind, lane in placed.groupby("kind_name")],
        "layout": figure,
    }


def hover(deal: Deal) -> str:
    """The hover label of a deal, escaped for Plotly."""
    about = f"<br>{formats.hover(deal.object)}" if deal.object else ""
    when = f"announced {deal.announced}" if deal.announced else "date not stated"
    money = f", {formats.money(deal.amount, deal.amount_unit)}" if deal.amount is not None else ""
    stake = f", {deal.stake_percent:g}%" if deal.stake_percent is not None else ""
    return (
        f"<b>{formats.hover(deal.party_names)}</b>{about}"
        f"<br>{html.escape(deal.kind_name)}{money}{stake}; {html.escape(deal.status_name.lower())}; {when}"
        f"<br>{html.escape(str(deal.publisher or 'article'))}, {formats.day(deal.published)}"
        "<br><i>select for the sentence</i>"
    )


def _marks(lane: pd.DataFrame, at: int, selected: str | None) -> dict[str, Any]:
    deals = records(lane, Deal)
    colour = theme.colour(deals[0].kind)
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [iso(day) for day in lane["shown_on"]],
        "y": [at + offset for offset in _offsets(lane["shown_on"])],
        "customdata": [[deal.deal_id] for deal in deals],
        "hovertext": [hover(deal) for deal in deals],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "color": colour,
            "symbol": ["circle" if deal.announced else "circle-open" for deal in deals],
            "size": [16 if deal.deal_id == selected else 10 for deal in deals],
            "line": {"color": colour, "width": 2},
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _offsets(days: pd.Series) -> list[float]:
    """Steps off the middle of the lane for deals of the same quarter: 0, +1, -1, +2, -2 and round again."""
    order = [0, 1, -1, 2, -2]
    quarters = days.dt.to_period("Q")
    return [order[count % len(order)] * _ROW for count in quarters.groupby(quarters).cumcount()]
