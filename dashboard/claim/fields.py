"""Every field of a claim or deal as it was read: its name for a reader, what it says, and how the data says it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard import formats, wordtable
from dashboard.queries import catalogue
from dashboard.records import Claim, Terms, records
from dashboard.words import t

_LABELLED = ("metric", "basis", "status", "unit", "bound", "powertrain", "vehicle_class", "part")  # by mart.labels
_FIGURE = (
    "metric", "basis", "status", "value", "value_high", "unit", "bound", "subject", "geography", "destination",
    "powertrain", "vehicle_class", "period_start", "period_end", "attribution", "number_text", "part",
)  # fmt: skip
_DEAL = ("parties", "kind", "object", "announced", "amount", "stake_percent", "status")


@dataclass(frozen=True, slots=True)
class Field:
    """One field: what it is called, what it says in words, and its name and value in the data."""

    label: str
    words: str
    code: str


def of_figure(rows: pd.DataFrame) -> list[Field]:
    """The fields of the one row of mart.points in this table."""
    row = {str(name): _known(value) for name, value in rows.iloc[0].items()}
    said = _figure_words(row, records(rows, Claim)[0])
    raw = row | {"value": row["stated"], "attribution": row["source"]}
    return [
        Field(t(f"claim.field.{name}"), said.get(name) or t("claim.not_said"), _coded(name, raw[name]))
        for name in _FIGURE
    ]


def of_deal(deal: Terms) -> list[Field]:
    """The fields of a deal, as all articles together or as one article tells it."""
    said = {
        "parties": deal.party_names,
        "kind": deal.kind_name,
        "object": deal.object,
        "announced": formats.when(deal.announced) if deal.announced else None,
        "amount": formats.money(deal.amount, deal.amount_unit),
        "stake_percent": f"{deal.stake_percent:g}%" if deal.stake_percent is not None else None,
        "status": deal.status_name,
    }
    raw = {"kind": deal.kind, "announced": deal.announced, "stake_percent": deal.stake_percent}
    return [
        Field(t(f"claim.field.{name}"), said[name] or t("claim.not_said"), _coded(name, raw.get(name)))
        for name in _DEAL
    ]


def table(fields: Iterable[Field]) -> str:
    """The fields as an HTML table; nothing in it is read as markup."""
    heads = [t(f"claim.column.{name}") for name in ("field", "read", "data")]
    return wordtable.table(t("claim.read"), heads, [(one.label, one.words, one.code) for one in fields], code=2)


def _figure_words(row: dict[str, Any], claim: Claim) -> dict[str, str | None]:
    """What each field of a figure says in words; what is not said is left out."""
    labelled = {
        name: catalogue.labels(name).get(str(row[name]), str(row[name])) for name in _LABELLED if row[name] is not None
    }
    everywhere = t("claim.everywhere") if row["metric"] == "exports" else None
    return labelled | {
        "value": t("claim.value", said=formats.claim(claim), interval=formats.interval(claim)),
        "value_high": formats.number(claim.value_high, claim.unit) if claim.value_high is not None else None,
        "subject": claim.subject_name,
        "geography": claim.geography_name,
        "destination": claim.destination_name or everywhere,
        "period_start": f"{formats.day(row['period_start'])} ({claim.period_label})" if row["period_start"] else None,
        "period_end": formats.day(row["period_end"]) if row["period_end"] else None,
        "attribution": claim.source_name if claim.source else t("claim.nobody"),
        "number_text": claim.number_text,
    }


def _known(value: Any) -> Any:  # noqa: ANN401 - whatever a table may hold
    """A cell, None where it is missing."""
    is_missing = value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and math.isnan(value))
    return None if is_missing else value


def _coded(name: str, value: object) -> str:
    """A field as the data has it: "metric = exports", the name alone where it is empty."""
    if value is None:
        return name
    if isinstance(value, pd.Timestamp):
        return f"{name} = {value:%Y-%m-%d}"
    return f"{name} = {value:.12g}" if isinstance(value, float) else f"{name} = {value}"
