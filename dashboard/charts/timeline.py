"""Deals on a time line: a lane for each kind, a mark for each deal, filled where its date is stated.

Time is cut into months, quarters, half-years or years, the shortest that a phone keeps apart, and the deals of each
are stacked, so that a lane is as high as its busiest time has deals.
"""

from __future__ import annotations

import html
from itertools import accumulate, pairwise
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import theme
from dashboard.charts.theme import Figure
from dashboard.charts.timeaxis import iso, x_axis
from dashboard.records import Deal, records
from dashboard.words import t

_ROW = 12  # pixels from one stacked mark to the next
_PAD = 32  # pixels of a lane beside its marks
_BESIDE = 0.045  # of the whole time: closer marks would touch on a phone
_CUTS = {1: "middle_month", 3: "middle_quarter", 6: "middle_half", 12: "middle_year"}  # by the months of a cut
_SHORTEST = pd.Timedelta(days=300)  # of the axis: a lone deal is not drawn between two weeks


def timeline(rows: pd.DataFrame, selected: str | None = None) -> Figure:
    """A figure of mart.deals rows; those without `shown_on` stand in a column of their own, left of time."""
    rows = rows.reset_index(drop=True)
    dated = rows["shown_on"].notna()
    days = rows["shown_on"][dated]
    pad = max(_SHORTEST - (days.max() - days.min()), pd.Timedelta(0)) / 2 if len(days) else _SHORTEST
    months = _months(days.max() - days.min() + 2 * pad) if len(days) else 12
    pad = max(pad, pd.Timedelta(days=11 * months))  # so that no mark is cut at the edge
    placed = rows.assign(x=_middles(days, months)).sort_values(["shown_on", "deal_id"])
    kinds = placed.groupby("kind_name").size().sort_values(ascending=False, kind="stable").index.tolist()
    names = [name.replace(" ", "<br>") for name in kinds]
    left = theme.left_margin(names)
    articles = placed["article_ids"].explode().nunique()
    lines = [_key(t("charts.timeline.announced")), t(f"charts.timeline.{_CUTS[months]}"), theme.sources([], articles)]
    below = theme.note_height(lines) + 40
    lanes = {kind: placed[placed["kind_name"] == kind] for kind in kinds}
    stacks = {kind: lane.groupby("x", dropna=False).cumcount().tolist() for kind, lane in lanes.items()}
    floors = _floors([max(stack) + 1 for stack in stacks.values()])
    figure = theme.layout(height=int(floors[-1]) + below + 12, margin={"l": left, "b": below, "t": 12})
    figure |= _axes(placed["x"], pad, is_whole=bool(dated.all()))
    figure["yaxis"] |= {"range": [floors[-1], 0], "tickvals": _middle_heights(floors), "ticktext": names}
    figure["annotations"] = [theme.note(lines, left, 40)]
    rule = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "line": {"color": theme.GRID}}
    figure["shapes"] = [rule | {"y0": floor, "y1": floor} for floor in floors[1:-1]]
    data = []
    for kind, floor in zip(kinds, floors[1:], strict=True):
        lane = lanes[kind].assign(y=[floor - _PAD / 2 - _ROW * (step + 0.5) for step in stacks[kind]])
        data += [_marks(part, selected) for _, part in lane.groupby(lane["x"].isna())]
    return {"data": data, "layout": figure}


def _axes(places: pd.Series, pad: pd.Timedelta, *, is_whole: bool) -> dict[str, Any]:
    """The axes: time, left of it a narrow one for what has no date unless the dates are whole, and the lanes."""
    known = places.dropna() if places.notna().any() else pd.Series([pd.Timestamp("2024-07-01")])
    time = x_axis((known - pad).min(), (known + pad).max()) | {"showgrid": True}
    lanes = theme.axis(ticksuffix="  ", showgrid=False)
    if is_whole:
        return {"xaxis": time, "yaxis": lanes}
    beside = theme.axis(domain=[0, 0.07], tickvals=[0], ticktext=[t("charts.timeline.undated")], range=[-1, 1])
    return {
        "xaxis": time | {"domain": [0.14, 1]},
        "xaxis2": beside | {"showgrid": False, "anchor": "y"},
        "yaxis": lanes | {"anchor": "x2"},
    }


def _key(words: str) -> str:
    """A mark and its words are not parted by a line's end."""
    return "  ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in words.split("  "))


def _middle_heights(floors: list[float]) -> list[float]:
    return [(top + floor) / 2 for top, floor in pairwise(floors)]


def hover(deal: Deal) -> str:
    """The hover label of a deal, escaped for Plotly."""
    about = f"<br>{formats.hover(deal.object)}" if deal.object else ""
    when = t("charts.note.announced", day=formats.when(deal.announced)) if deal.announced else t("charts.note.no_date")
    money = f", {formats.money(deal.amount, deal.amount_unit)}" if deal.amount is not None else ""
    stake = f", {deal.stake_percent:g}%" if deal.stake_percent is not None else ""
    return (
        f"<b>{formats.hover(deal.party_names)}</b>{about}"
        f"<br>{html.escape(deal.kind_name)}{money}{stake}; {html.escape(deal.status_name.lower())}; {when}"
        f"<br>{t('charts.note.told', count=deal.articles)}"
        f"<br><i>{t('charts.note.history')}</i>"
    )


def _marks(lane: pd.DataFrame, selected: str | None) -> dict[str, Any]:
    """The deals of a lane, all dated or none."""
    deals = records(lane, Deal)
    colour = theme.colour(deals[0].kind)
    is_dated = bool(lane["x"].notna().all())
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [iso(day) for day in lane["x"]] if is_dated else [0] * len(deals),
        "xaxis": "x" if is_dated else "x2",
        "y": lane["y"].tolist(),
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


def _months(whole: pd.Timedelta) -> int:
    """The shortest cut of this time whose marks do not touch."""
    return next((months for months in _CUTS if pd.Timedelta(days=30.4 * months) >= whole * _BESIDE), max(_CUTS))


def _middles(days: pd.Series, months: int) -> pd.Series:
    """The middle of the cut that each day lies in."""
    count = days.dt.year * 12 + days.dt.month - 1
    first = count - count % months
    start = pd.to_datetime({"year": first // 12, "month": first % 12 + 1, "day": 1})
    return start + pd.Timedelta(days=30.4 * months / 2)


def _floors(heights: list[int]) -> list[float]:
    """Where lanes of these heights in marks end, in pixels from the top; the first item is the top itself."""
    return [0.0, *accumulate(float(_PAD + _ROW * height) for height in heights)]
