"""The names that a reader sees of stated numbers, put to rows of mart.points from what their codes are called.

A database would look each code up anew in every question, and take longer to plan that than to find the rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pandas as pd

# What the names of a row are made of, and the columns that are made.
_OF = (
    "metric", "basis", "powertrain", "vehicle_class", "reason", "part", "source_name", "subject", "subject_name",
    "geography", "geography_name", "destination_name", "period_label",
)  # fmt: skip
MADE = (
    "metric_name", "basis_name", "powertrain_name", "class_name", "reason_name", "part_name", "powertrain_short",
    "counter_name", "market_name", "scope_name", "lane_name", "bar_name", "growth_of", "growth_on", "stated_for",
)  # fmt: skip
_BY_METRIC = {"stake", "investment", "development_time"}  # in the lanes of a company: called what they measure

Labels = Mapping[tuple[str, str], str]
Name = str | None


def with_names(rows: pd.DataFrame, labels: Labels, comma: str) -> pd.DataFrame:
    """The rows with the columns MADE beside their own; `labels` has what a code is called by vocabulary and code, and
    `comma` stands between the parts of a name. A code without a label is called by itself.
    """
    known: dict[tuple[Name, ...], tuple[Name, ...]] = {}
    found: list[tuple[Name, ...]] = []
    for cells in zip(*(_cells(rows[name]) for name in _OF), strict=True):
        if cells not in known:
            known[cells] = _named(dict(zip(_OF, cells, strict=True)), labels, comma)
        found.append(known[cells])
    made = pd.DataFrame(found, columns=pd.Index(MADE), index=rows.index, dtype=object)
    return pd.concat([rows, made], axis=1)


def _cells(column: pd.Series) -> list[Name]:
    return [cell if isinstance(cell, str) else None for cell in column.tolist()]


def _named(row: Mapping[str, Name], labels: Labels, comma: str) -> tuple[Name, ...]:
    """The names of one row, in the order of MADE."""
    join = partial(_joined, comma)
    single = {name: _label(labels, name, row[name]) for name in _OF[:6]}
    metric, powertrain, vehicles = (str(single[name]) for name in ("metric", "powertrain", "vehicle_class"))
    short = labels.get(("powertrain_short", str(row["powertrain"])), powertrain)
    power = short if row["powertrain"] != "all" else None
    narrow = short if row["powertrain"] not in {"all", "nev"} else None
    kind = vehicles.lower() if row["vehicle_class"] != "all" else None
    whose = row["subject_name"] if row["subject"] != "all" else None
    where, to, source, period = (row[f] for f in ("geography_name", "destination_name", "source_name", "period_label"))
    market, scope = join(whose, where), join(where, power)
    made_in = where if row["metric"] != "exports" and row["geography"] != "world" else None
    abroad = where if row["geography"] != "cn" else None
    return (
        *single.values(),
        short,
        join(source, narrow, kind),
        market,
        scope,
        metric if row["metric"] in _BY_METRIC else scope,
        join(to, whose, made_in, power),
        join(metric, whose, to, abroad, power, kind),
        join(period, labels.get(("basis_short", str(row["basis"]))), source),
        join(market, narrow, period),
    )


def _label(labels: Labels, vocabulary: str, code: Name) -> Name:
    return None if code is None else labels.get((vocabulary, code), code)


def _joined(comma: str, *parts: Name) -> str:
    return comma.join(part for part in parts if part is not None)
