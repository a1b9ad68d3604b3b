"""The fields that a decision may name, and how their values are written."""

from __future__ import annotations

import math
import re
from collections.abc import Hashable, Mapping
from datetime import date

from etl.decisions.records import Fields, RecordKind, Value

NUMBERS = ("value", "value_high", "amount", "stake_percent")
DAYS = ("period_start", "period_end")
EMPTY_ALLOWED = (
    "value_high", "destination", "period_start", "period_end", "attribution", "object", "announced", "amount",
    "amount_unit", "stake_percent",
)  # fmt: skip
FIELDS: Mapping[RecordKind, tuple[str, ...]] = {
    "figure": (
        "metric", "basis", "status", "value", "value_high", "unit", "bound", "subject", "geography", "destination",
        "powertrain", "vehicle_class", "period_start", "period_end", "attribution", "number_text",
    ),
    "deal": (
        "parties", "kind", "object", "announced", "amount", "amount_unit", "stake_percent", "status", "evidence",
    ),
}  # fmt: skip
# What makes two figures, or two deals, of one article the same claim.
CLAIM: Mapping[RecordKind, tuple[str, ...]] = {
    "figure": (
        "metric", "basis", "unit", "value", "value_high", "period_start", "period_end", "subject", "geography",
        "destination", "powertrain", "vehicle_class", "status",
    ),
    "deal": ("parties", "kind", "object", "announced", "amount", "amount_unit", "stake_percent"),
}  # fmt: skip
# What must still agree for a row that reads otherwise today to be taken for the same one.
CORE: Mapping[RecordKind, tuple[str, ...]] = {
    "figure": ("metric", "basis", "unit", "value", "value_high", "subject"),
    "deal": ("parties", "kind"),
}

# What a row that a person adds must say.
NEEDED: Mapping[RecordKind, tuple[str, ...]] = {"figure": ("metric", "value", "unit"), "deal": ("parties", "kind")}


def written(row: Mapping[str, object], record: RecordKind) -> dict[str, Value]:
    """A row's fields as a decision writes them, in the contract's order."""
    return {name: _plain(row[name]) for name in FIELDS[record] if name != "evidence"}


def _plain(value: object) -> Value:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return int(value) if float(value).is_integer() and abs(value) < 1e15 else float(value)
    if isinstance(value, list | tuple):
        return [str(each) for each in value]
    return None if value is None else str(value)


def same(one: Fields, other: Fields, names: tuple[str, ...]) -> bool:
    """Whether two rows' written fields agree in these; the order of the parties does not matter."""
    return all(_comparable(one.get(name)) == _comparable(other.get(name)) for name in names)


def claim_of(row: Mapping[str, object], record: RecordKind) -> Hashable:
    """What a row claims, as a key: rows of one article with equal keys are one row of the database."""
    fields = written(row, record)
    return tuple(_comparable(fields[name]) for name in CLAIM[record])


def _comparable(value: Value) -> Hashable:
    return tuple(sorted(set(value))) if isinstance(value, list) else value


def problem(fields: Fields, record: RecordKind) -> str | None:
    """Why these written fields of a figure or a deal cannot be used, None where they can."""
    for name, value in fields.items():
        if name not in FIELDS[record]:
            return f"a {record} has no field {name}"
        if value is None:
            if name not in EMPTY_ALLOWED:
                return f"{name} cannot be empty"
        elif not _fits(name, value):
            return f"{value!r} cannot stand in {name}"
    return None


def _fits(name: str, value: Value) -> bool:
    if name in NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if name == "parties":
        return isinstance(value, list) and all(isinstance(each, str) and each for each in value)
    if not isinstance(value, str) or not value.strip():
        return False
    return name not in DAYS or _is_day(value)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", text))


def stored(name: str, value: Value) -> object:
    """A written value as the staging tables hold it."""
    if name in DAYS and isinstance(value, str):
        return date.fromisoformat(value)
    return float(value) if name in NUMBERS and isinstance(value, int | float) else value
