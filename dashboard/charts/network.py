"""Who is partnered with whom: Chinese companies on the left, others on the right, a line for each kind of deal in the
dashes of the kind, the thicker the more deals, and a mark for each deal.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import theme
from dashboard.charts.columns import LEFT, Place, along, layout, shares
from dashboard.charts.theme import Figure
from dashboard.records import Pair, records
from dashboard.words import t

COMPANY = "company:"  # stands before the id that a company's dot carries
_ROW = 24
_NAME = 20  # characters of a name
_SIDE = 138  # pixels that a name and its dot need
_COLUMN = 60  # companies in a column: more are left to the table
_SHAPES = {
    "joint_venture": "circle",
    "equity": "square",
    "joint_development": "diamond",
    "technology_supply": "triangle-up",
    "manufacturing": "cross",
    "distribution": "star",
    "other": "x",
}

_DASHES = {
    "joint_venture": "solid",
    "equity": "dash",
    "joint_development": "dot",
    "technology_supply": "longdash",
    "manufacturing": "dashdot",
    "distribution": "longdashdot",
    "other": "solid",
}


def network(pairs: pd.DataFrame, selected: str | None = None) -> Figure:
    """A figure of pairs (queries.deals.partners). Partners on the same side are joined by a bow inside the columns.
    Marks carry the ids of deals, companies theirs with COMPANY before it.
    """
    shown = busiest(pairs)
    places = layout(shown)
    hidden = len(pairs) - len(shown)
    rows = 1 + max((y for _, y in places.values()), default=0)
    lines = [t("charts.network.lines"), t("charts.network.sides")]
    lines += [t("charts.network.hidden", count=hidden)] if hidden else []
    below = theme.note_height(lines) + 8
    figure = theme.layout(height=int(_ROW * rows) + below + 84, margin={"b": below, "t": 72, "l": _SIDE, "r": _SIDE})
    figure["xaxis"] = theme.axis(visible=False, range=[-0.03, 1.03])
    figure["yaxis"] = theme.axis(visible=False, range=[rows - 0.4, -0.6])
    figure |= {
        "showlegend": True,
        "legend": {"orientation": "h", "x": 0.5, "y": 1.0, "yanchor": "bottom", "xanchor": "center", "itemwidth": 40},
    }
    names = _names(shown)
    figure["annotations"] = [theme.note(lines, _SIDE, 8)]
    figure["annotations"] += [_name(names[key], place) for key, place in places.items()]
    found = records(shown, Pair)
    data = [*_lines(found, places), *_marks(found, places, selected), _companies(found, places, names, selected)]
    return {"data": data, "layout": figure}


def busiest(pairs: pd.DataFrame, most: int = _COLUMN) -> pd.DataFrame:
    """The pairs among the `most` companies of each side that have the most relations. Ties go by id."""
    ends = pd.concat([
        pairs[[f"{end}_id", f"{end}_country"]].set_axis(["company", "country"], axis=1) for end in ("one", "other")
    ])  # fmt: skip
    counts = ends.groupby(["company", "country"]).size().reset_index(name="relations")
    counts["is_left"] = counts["country"] == "cn"
    ordered = counts.sort_values(["relations", "company"], ascending=[False, True])
    kept = ordered.groupby("is_left").head(most)["company"]
    return pairs[pairs["one_id"].isin(kept) & pairs["other_id"].isin(kept)]


def _names(pairs: pd.DataFrame) -> dict[str, str]:
    return dict(zip(pairs["one_id"], pairs["one_name"], strict=True)) | dict(
        zip(pairs["other_id"], pairs["other_name"], strict=True)
    )


def _lines(pairs: list[Pair], places: dict[str, Place]) -> list[dict[str, Any]]:
    """A trace for each kind and weight: a line from company to company in the kind's dashes, the thicker the more deals
    it stands for. Several kinds of one pair run side by side.
    """
    several: Counter[tuple[str, str]] = Counter()
    found: dict[tuple[str, int], list[Place | None]] = {}
    for pair in pairs:
        ends = (pair.one_id, pair.other_id)
        shift = 0.16 * several[ends] * (-1) ** several[ends]
        several[ends] += 1
        curve = [along(places[pair.one_id], places[pair.other_id], step / 12) for step in range(13)]
        bent = [(x, y + shift * 4 * at / 12 * (1 - at / 12)) for at, (x, y) in enumerate(curve)]
        found.setdefault((pair.kind, min(pair.deals, 4)), []).extend([*bent, None])
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [place and place[0] for place in curve],
            "y": [place and place[1] for place in curve],
            "line": {"color": theme.colour(kind), "width": 0.6 + weight, "dash": _DASHES.get(kind, "solid")},
            "opacity": 0.6,
            "hoverinfo": "skip",
            "showlegend": False,
            "legendgroup": kind,
        }
        for (kind, weight), curve in sorted(found.items(), key=lambda item: item[0])
    ]


def _marks(pairs: list[Pair], places: dict[str, Place], selected: str | None) -> list[dict[str, Any]]:
    """A trace a kind, a mark for each deal on its pair's line; a deal of three parties has one on the first line."""
    found: dict[str, list[tuple[Place, Pair, str]]] = {}
    done: set[str] = set()
    for pair, deal, share in shares(pairs, places):
        if deal not in done:
            place = along(places[pair.one_id], places[pair.other_id], share)
            found.setdefault(pair.kind, []).append((place, pair, deal))
        done.add(deal)
    return [_trace(kind, marks, selected) for kind, marks in sorted(found.items())]


def _trace(kind: str, marks: list[tuple[Place, Pair, str]], selected: str | None) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines+markers",  # the line shows the kind's dashes in the legend alone
        "name": formats.hover(marks[0][1].kind_name),
        "legendgroup": kind,
        "x": _parted([place[0] for place, _, _ in marks]),
        "y": _parted([place[1] for place, _, _ in marks]),
        "customdata": _parted([[deal] for _, _, deal in marks]),
        "hovertext": _parted([_hover(pair) for _, pair, _ in marks]),
        "hovertemplate": "%{hovertext}<extra></extra>",
        "line": {"color": theme.colour(kind), "width": 2, "dash": _DASHES.get(kind, "solid")},
        "marker": {
            "opacity": 1,
            "symbol": _SHAPES.get(kind, "circle"),
            "color": theme.colour(kind),
            "size": _parted([15 if deal == selected else 9 for _, _, deal in marks]),
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _parted(items: list[Any]) -> list[Any]:
    """The items with nothing between any two, so that no line joins them."""
    return [each for item in items for each in (item, None)][:-1]


def _companies(
    pairs: list[Pair], places: dict[str, Place], names: dict[str, str], selected: str | None
) -> dict[str, Any]:
    """A dot for each company, the larger the more deals it has; selecting one lists them."""
    deals: dict[str, set[str]] = {}
    for pair in pairs:
        for key in (pair.one_id, pair.other_id):
            deals.setdefault(key, set()).update(pair.deal_ids)
    keys = list(places)
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [places[key][0] for key in keys],
        "y": [places[key][1] for key in keys],
        "customdata": [[COMPANY + key] for key in keys],
        "hovertext": [
            f"<b>{formats.hover(names[key])}</b><br>{t('charts.network.deals', count=len(deals[key]))}"
            f"<br><i>{t('charts.network.company')}</i>"
            for key in keys
        ],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "showlegend": False,
        "marker": {
            "opacity": 1,
            "color": theme.NEUTRAL,
            "size": [min(6 + len(deals[key]), 16) for key in keys],
            "line": {"width": [3 if COMPANY + key == selected else 0 for key in keys], "color": theme.AXIS},
        },
        "unselected": {"marker": {"opacity": 0.8}},
    }


def _hover(pair: Pair) -> str:
    told = t("charts.source.articles", count=pair.articles)
    several = f", {t('charts.network.deals', count=pair.deals)}" if pair.deals > 1 else ""
    return (
        f"<b>{formats.hover(pair.one_name)} – {formats.hover(pair.other_name)}</b>"
        f"<br>{formats.hover(pair.kind_name)}{several}, {told}<br><i>{t('charts.network.history')}</i>"
    )


def _name(name: str, place: Place) -> dict[str, Any]:
    is_left = place[0] == LEFT
    return {
        "x": place[0],
        "y": place[1],
        "text": formats.hover(formats.shortened(name, _NAME), 2 * _NAME),
        "xanchor": "right" if is_left else "left",
        "xshift": -11 if is_left else 11,
        "showarrow": False,
        "align": "right" if is_left else "left",
        "font": {"size": 13},
    }
