"""Who is partnered with whom: Chinese companies on the left, others on the right, a mark for each kind of deal.

A mark stands near the company of a pair that has fewer partners, where lines are far apart, each further along than
the one before, so that marks do not cover each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.charts import theme
from dashboard.charts.theme import Figure
from dashboard.records import Pair, records

_ROW = 26
_LEFT, _RIGHT = 0.0, 1.0
_SWEEPS = 8
_COLUMN = 28  # companies in a column: more are left to the table
_STEP = 0.09  # of a line: from one mark to the next of the same company
_SHAPES = {
    "joint_venture": "circle",
    "equity": "square",
    "joint_development": "diamond",
    "technology_supply": "triangle-up",
    "manufacturing": "cross",
    "distribution": "star",
    "other": "x",
}

Place = tuple[float, float]


def network(pairs: pd.DataFrame, selected: str | None = None) -> Figure:
    """A figure of pairs (queries.deals.partners). Partners on the same side are joined by a bow inside the columns."""
    shown = busiest(pairs)
    places = layout(shown)
    names = _names(shown)
    hidden = len(pairs) - len(shown)
    rows = 1 + max((y for _, y in places.values()), default=0)
    lines = ["Lines join partners; select a mark for its history.", "Left: Chinese companies. Right: others."]
    lines += [f"{formats.counted(hidden, 'relation')} of companies with few partners in the table."] if hidden else []
    below = theme.note_height(lines) + 8
    figure = theme.layout(height=int(_ROW * rows) + below + 70, margin={"b": below, "t": 58, "l": 4, "r": 4})
    figure["xaxis"] = theme.axis(visible=False, range=[-1.15, 2.15])
    figure["yaxis"] = theme.axis(visible=False, range=[rows - 0.4, -0.6])
    figure |= {
        "showlegend": True,
        "legend": {"orientation": "h", "x": 0, "y": 1.0, "yanchor": "bottom", "xanchor": "left"},
    }
    figure["annotations"] = [theme.note(lines, 4, 8)]
    figure["annotations"] += [_name(names[key], place) for key, place in places.items()]
    kinds = Counter(zip(shown["one_id"], shown["other_id"], strict=True))
    bows = [_bow(places[one], places[other], count) for (one, other), count in kinds.items()]
    return {"data": [*bows, *_marks(shown, places, selected)], "layout": figure}


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


def layout(pairs: pd.DataFrame) -> dict[str, Place]:
    """Where each company stands: its column and its row, rows ordered so that few lines cross. Deterministic."""
    neighbours: dict[str, list[str]] = {}
    home: dict[str, str] = {}
    for pair in records(pairs, Pair):
        neighbours.setdefault(pair.one_id, []).append(pair.other_id)
        neighbours.setdefault(pair.other_id, []).append(pair.one_id)
        home |= {pair.one_id: pair.one_country, pair.other_id: pair.other_country}
    columns = [sorted(key for key in home if (home[key] == "cn") is is_left) for is_left in (True, False)]
    degree = {key: len(found) for key, found in neighbours.items()}
    columns = [sorted(column, key=lambda key: (-degree[key], key)) for column in columns]
    height = max(len(column) for column in columns) if home else 0
    rows = _rows(columns, height)
    for sweep in range(_SWEEPS):
        own = columns[sweep % 2]
        own.sort(key=lambda key: (_mean(rows, neighbours[key]), key))
        rows |= _rows(columns, height)
    return {key: (_LEFT if key in columns[0] else _RIGHT, rows[key]) for column in columns for key in column}


def _rows(columns: list[list[str]], height: int) -> dict[str, float]:
    """Each column spread evenly over the height of the longer one."""
    return {key: (place + 0.5) * height / len(column) - 0.5 for column in columns for place, key in enumerate(column)}


def _mean(rows: dict[str, float], keys: list[str]) -> float:
    return sum(rows[key] for key in keys) / len(keys)


def _names(pairs: pd.DataFrame) -> dict[str, str]:
    return dict(zip(pairs["one_id"], pairs["one_name"], strict=True)) | dict(
        zip(pairs["other_id"], pairs["other_name"], strict=True)
    )


def _along(one: Place, other: Place, share: float) -> Place:
    """A point on the curve between two companies: a straight line across, or a bow outside one column."""
    bulge = 0.0
    if one[0] == other[0]:
        # The further apart, the wider the bow: bows side by side would hide each other's marks.
        reach = min(0.4, 0.06 + 0.022 * abs(one[1] - other[1]))
        bulge = (reach if one[0] == _LEFT else -reach) * 4 * share * (1 - share)
    return one[0] + (other[0] - one[0]) * share + bulge, one[1] + (other[1] - one[1]) * share


def _bow(one: Place, other: Place, kinds: int) -> dict[str, Any]:
    curve = [_along(one, other, step / 12) for step in range(13)]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for x, _ in curve],
        "y": [y for _, y in curve],
        "line": {"color": theme.AXIS, "width": 1 + 0.7 * kinds},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _marks(pairs: pd.DataFrame, places: dict[str, Place], selected: str | None) -> list[dict[str, Any]]:
    """A trace a kind, each mark on its pair's line."""
    found: dict[str, list[tuple[Place, Pair]]] = {}
    for pair, share in _shares(records(pairs, Pair), places):
        found.setdefault(pair.kind, []).append((_along(places[pair.one_id], places[pair.other_id], share), pair))
    return [_trace(kind, marks, selected) for kind, marks in sorted(found.items())]


def _shares(pairs: list[Pair], places: dict[str, Place]) -> Iterator[tuple[Pair, float]]:
    """How far along its line, from `one` to `other`, each pair's mark stands."""
    degree = Counter(key for pair in pairs for key in {pair.one_id, pair.other_id})
    near = {pair: min((pair.one_id, pair.other_id), key=lambda key: (degree[key], key)) for pair in pairs}
    far = {pair: pair.other_id if near[pair] == pair.one_id else pair.one_id for pair in pairs}
    several = Counter((pair.one_id, pair.other_id) for pair in pairs)
    seen: Counter[object] = Counter()
    for pair in sorted(pairs, key=lambda pair: (near[pair], places[far[pair]][1], pair.kind)):
        ends = (pair.one_id, pair.other_id)
        if places[pair.one_id][0] == places[pair.other_id][0]:  # a bow: around its middle
            seen[ends] += 1
            yield pair, 0.5 + (seen[ends] - (several[ends] + 1) / 2) * 0.9 / several[ends]
            continue
        seen[near[pair]] += 1
        share = min(0.06 + _STEP * seen[near[pair]], 0.94)
        yield pair, share if near[pair] == pair.one_id else 1 - share


def _trace(kind: str, marks: list[tuple[Place, Pair]], selected: str | None) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "name": formats.hover(marks[0][1].kind_name),
        "x": [place[0] for place, _ in marks],
        "y": [place[1] for place, _ in marks],
        "customdata": [[pair.deal_id] for _, pair in marks],
        "hovertext": [_hover(pair) for _, pair in marks],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "opacity": 1,
            "symbol": _SHAPES.get(kind, "circle"),
            "color": theme.colour(kind),
            "size": [16 if pair.deal_id == selected else 10 for _, pair in marks],
        },
        "unselected": {"marker": {"opacity": 0.6}},
    }


def _hover(pair: Pair) -> str:
    told = formats.counted(pair.articles, "article")
    several = f", {pair.deals} deals" if pair.deals > 1 else ""
    return (
        f"<b>{formats.hover(pair.one_name)} – {formats.hover(pair.other_name)}</b>"
        f"<br>{formats.hover(pair.kind_name)}{several}, told in {told}<br><i>select for its history</i>"
    )


def _name(name: str, place: Place) -> dict[str, Any]:
    is_left = place[0] == _LEFT
    return {
        "x": place[0],
        "y": place[1],
        "text": formats.hover(name, 20),
        "xanchor": "right" if is_left else "left",
        "xshift": -8 if is_left else 8,
        "showarrow": False,
        "align": "right" if is_left else "left",
        "font": {"size": 13},
    }
