"""One figure or deal as the pages for editing show it: its fields, its sentence with the number, how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from dashboard import formats
from dashboard.editing import fields
from dashboard.editing.fields import Record
from dashboard.words import t


@dataclass(frozen=True, slots=True)
class Row:
    """A row to decide about; `values` are its fields as fields.py names them, `anchor` the words that name it where it
    is not in the database yet.
    """

    record: Record
    values: Mapping[str, Any]
    evidence: str
    start: int
    end: int
    number: tuple[int, int] | None
    confidence: float
    is_charted: bool
    reasons: tuple[str, ...] = ()
    anchor: Mapping[str, Any] = field(default_factory=dict)

    @property
    def says(self) -> str:
        """What it says, in one line."""
        words = fields.in_words(self.record, self.values)
        named = {name: words.get(t(f"editing.field.{name}"), "") for name in fields.names(self.record)}
        if self.record == "deal":
            parts = [named["parties"], named["kind"], named["object"]]
        else:
            value = " ".join(filter(None, (named["value"], named["unit"])))
            parts = [named["metric"], value, named["subject"], named["geography"], named["period"]]
        return ", ".join(filter(None, parts))


def of_tray(known: Mapping[str, Any], record: Record) -> Row:
    """A row as `chuhai tray` prints it."""
    start = int(known["evidence_start"])
    is_figure = record == "figure"
    return Row(
        record=record,
        values=_values(known, record),
        evidence=str(known["evidence"]),
        start=start,
        end=int(known["evidence_end"]),
        number=(int(known["number_start"]) - start, int(known["number_end"]) - start) if is_figure else None,
        confidence=float(known["confidence"]),
        is_charted=bool(known["is_charted"]),
        reasons=tuple(known["reasons"]) if is_figure else (),
        anchor=known["row"],
    )


def of_item(found: pd.Series) -> Row:
    """A row of the database (queries/sql/queue_item.sql)."""
    known: dict[str, Any] = {str(name): _plain(value) for name, value in found.items()}
    record: Record = "figure" if known["record"] == "figure" else "deal"
    start = int(known["evidence_start"])
    is_figure = record == "figure"
    return Row(
        record=record,
        values=_values({**known, "value": known["stated"]}, record),
        evidence=str(known["evidence"]),
        start=start,
        end=int(known["evidence_end"]),
        number=(int(known["number_start"]) - start, int(known["number_end"]) - start) if is_figure else None,
        confidence=float(known["confidence"]),
        is_charted=bool(known["is_charted"]),
        reasons=tuple(known["reasons"] or ()) if is_figure else (),
    )


def lines(rows: list[Row], decided: Mapping[int, str]) -> pd.DataFrame:
    """Rows for a table with every field; `decided` says what was decided about a row, by its place."""
    found = []
    for place, row in enumerate(rows):
        words = fields.in_words(row.record, row.values)
        number = row.evidence[slice(*row.number)] if row.number else None
        first = {t("editing.decided"): decided[place]} if decided.get(place) else {}
        printed = {t("editing.printed"): number} if number else {}
        sure = t("editing.charted" if row.is_charted else "editing.candidate", sure=f"{row.confidence:.0%}")
        found.append({**first, **printed, **words, t("editing.sure"): sure, t("editing.sentence"): row.evidence})
    table = pd.DataFrame(found)
    order = [t("editing.decided"), t("editing.printed"), *(t(f"editing.field.{name}") for name in _names(rows))]
    last = [t("editing.sure"), t("editing.sentence")]
    return table[[name for name in [*order, *last] if name in table]]


def passage(row: Row) -> str:
    """The row's sentence, cut for a heading."""
    return formats.shortened(" ".join(row.evidence.split()), 90)


def _names(rows: list[Row]) -> list[str]:
    return fields.names(rows[0].record) if rows else []


def _values(known: Mapping[str, Any], record: Record) -> dict[str, Any]:
    values = {name: known.get(name) for name in fields.names(record)}
    if record == "figure":
        values["period"] = fields.period(known.get("period_start"), known.get("period_end"))
    else:
        values["parties"] = list(known["parties"])
    return values


def _plain(value: Any) -> Any:  # noqa: ANN401 - a cell of any kind
    if isinstance(value, np.ndarray | list):
        return list(value)
    value = value.item() if isinstance(value, np.generic) else value
    return None if value is None or pd.isna(value) else value
