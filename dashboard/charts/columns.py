"""Where the companies of the network stand, and where along their lines the marks of deals do.

A mark stands near the company of a pair that has fewer partners, where lines are far apart, each further along than
the one before, so that marks do not cover each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pandas as pd

from dashboard.records import Pair, records

LEFT, RIGHT = 0.0, 1.0
_SWEEPS = 8
_STEP = 0.09  # of a line: from one mark to the next of the same company

Place = tuple[float, float]


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
    return {key: (LEFT if key in columns[0] else RIGHT, rows[key]) for column in columns for key in column}


def _rows(columns: list[list[str]], height: int) -> dict[str, float]:
    """Each column spread evenly over the height of the longer one."""
    return {key: (place + 0.5) * height / len(column) - 0.5 for column in columns for place, key in enumerate(column)}


def _mean(rows: dict[str, float], keys: list[str]) -> float:
    return sum(rows[key] for key in keys) / len(keys)


def along(one: Place, other: Place, share: float) -> Place:
    """A point on the curve between two companies: a straight line across, or a bow outside one column."""
    bulge = 0.0
    if one[0] == other[0]:
        # The further apart, the wider the bow: bows side by side would hide each other's marks.
        reach = min(0.4, 0.06 + 0.022 * abs(one[1] - other[1]))
        bulge = (reach if one[0] == LEFT else -reach) * 4 * share * (1 - share)
    return one[0] + (other[0] - one[0]) * share + bulge, one[1] + (other[1] - one[1]) * share


def shares(pairs: list[Pair], places: dict[str, Place]) -> Iterator[tuple[Pair, str, float]]:
    """How far along its line, from `one` to `other`, the mark of each pair's deal stands."""
    degree = Counter(key for pair in pairs for key in {pair.one_id, pair.other_id})
    marked = [(pair, _near(pair, degree), deal) for pair in pairs for deal in pair.deal_ids]
    around = Counter(near for pair, near, _ in marked if not _is_bow(pair, places))
    bows = Counter((pair.one_id, pair.other_id) for pair, _, _ in marked)
    seen: Counter[object] = Counter()
    for pair, near, deal in sorted(
        marked, key=lambda one: (one[1], places[_far(one[0], one[1])][1], one[0].kind, one[2])
    ):
        ends = (pair.one_id, pair.other_id)
        if _is_bow(pair, places):  # around its middle
            seen[ends] += 1
            yield pair, deal, 0.5 + (seen[ends] - (bows[ends] + 1) / 2) * 0.9 / bows[ends]
            continue
        seen[near] += 1
        share = 0.06 + min(_STEP, 0.88 / around[near]) * seen[near]
        yield pair, deal, share if near == pair.one_id else 1 - share


def _near(pair: Pair, degree: Counter[str]) -> str:
    """The company of a pair that has fewer partners: lines are further apart there."""
    return min((pair.one_id, pair.other_id), key=lambda key: (degree[key], key))


def _far(pair: Pair, near: str) -> str:
    return pair.other_id if near == pair.one_id else pair.one_id


def _is_bow(pair: Pair, places: dict[str, Place]) -> bool:
    return places[pair.one_id][0] == places[pair.other_id][0]
