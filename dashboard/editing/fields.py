"""The fields of a figure or a deal as a person changes them: choices where there is a vocabulary, words elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Literal

import streamlit as st

from dashboard.queries import catalogue, queue
from dashboard.words import t

Record = Literal["figure", "deal"]
Values = Mapping[str, Any]

# Each field with the vocabulary that it chooses from; "number", "words" and "companies" are no vocabularies.
_FIELDS: dict[Record, dict[str, str]] = {
    "figure": {
        "metric": "metric", "value": "number", "value_high": "number", "unit": "unit", "bound": "bound",
        "period": "words", "subject": "subject", "geography": "geography", "destination": "geography",
        "powertrain": "powertrain", "vehicle_class": "vehicle_class", "basis": "basis", "status": "status",
        "attribution": "source",
    },
    "deal": {
        "parties": "companies", "kind": "deal_kind", "object": "words", "announced": "words", "status": "deal_status",
        "stake_percent": "number", "amount": "number", "amount_unit": "unit",
    },
}  # fmt: skip
_MAY_BE_EMPTY = ("destination", "attribution", "amount_unit")
_DAY = r"\d{4}(?:-?[QqHh]\d|-\d{1,2}(?:-\d{1,2})?)?"
_PERIOD = re.compile(rf"{_DAY}(?:\s*\.\.\s*{_DAY})?")
_ANNOUNCED = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def names(record: Record) -> list[str]:
    """The fields of a record in the order in which they are shown."""
    return list(_FIELDS[record])


def in_words(record: Record, values: Values) -> dict[str, str]:
    """Each field that has a value, by its name, with the value as a reader wants it."""
    found = {}
    for name, kind in _FIELDS[record].items():
        value = values.get(name)
        if value not in (None, "", []):
            found[t(f"editing.field.{name}")] = _shown(kind, value)
    return found


def period(start: object, end: object) -> str:
    """A period as the field shows it and takes it: a year, a month, two months or two days; '' where there is none."""
    if not start or not end:
        return ""
    first, last = date.fromisoformat(str(start)[:10]), date.fromisoformat(str(end)[:10])
    if first.day != 1 or (last + timedelta(days=1)).day != 1:
        return first.isoformat() if first == last else f"{first}..{last}"
    if (first.year, first.month, last.month) == (last.year, 1, 12):
        return str(first.year)
    months = dict.fromkeys((f"{first:%Y-%m}", f"{last:%Y-%m}"))
    return "..".join(months)


def draw(record: Record, values: Values, key: str) -> dict[str, Any]:
    """Draw a widget for each field; returns what they hold."""
    held: dict[str, Any] = {}
    with st.grid(3, gap="small", min_column_width=135):
        for name, kind in _FIELDS[record].items():
            held[name] = _widget(kind, name, values.get(name), f"{key}_{name}")
    return held


def changes(record: Record, before: Values, after: Values) -> tuple[list[str], str]:
    """The settings that lead from the one to the other (`field=value`), and what is wrong with them ('' if nothing)."""
    found: list[str] = []
    for name, kind in _FIELDS[record].items():
        old, new = _written(kind, before.get(name)), _written(kind, after.get(name))
        if old == new:
            continue
        if problem := _problem(name, kind, new):
            return [], problem
        found.append(f"{name}={new}")
    return found, ""


def _written(kind: str, value: Any) -> str:  # noqa: ANN401 - whatever a widget holds
    if value is None:
        return ""
    if kind == "companies":
        return ",".join(value)
    if kind == "number":
        text = str(value).replace(",", "").replace("_", "").strip()
        try:
            return f"{float(text):.15g}" if text else ""
        except ValueError:
            return text
    return " ".join(str(value).replace("\0", "").split())


def _problem(name: str, kind: str, text: str) -> str:
    wrong: dict[str, Callable[[], bool]] = {
        "number": lambda: bool(text) and not re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text),
        "companies": lambda: text.count(",") < 1,
        "words": lambda: bool(text) and name in ("period", "announced") and not _date_like(name, text),
    }
    if (name == "value" and not text) or (kind in wrong and wrong[kind]()):
        return t(
            f"editing.wrong.{'period' if name in ('period', 'announced') else kind}", name=t(f"editing.field.{name}")
        )
    return ""


def _date_like(name: str, text: str) -> bool:
    return bool((_PERIOD if name == "period" else _ANNOUNCED).fullmatch(text))


def _options(kind: str) -> dict[str, str]:
    """The codes of a field with their labels; of whose number it is, the companies as well."""
    if kind == "companies":
        return queue.company_names()
    known = catalogue.labels(kind)
    return {**known, **queue.company_names()} if kind == "subject" else known


def _shown(kind: str, value: Any) -> str:  # noqa: ANN401 - whatever a row holds
    if kind == "number":
        return f"{float(value):,.15g}"
    known = {} if kind == "words" else _options(kind)
    if kind == "companies":
        return ", ".join(known.get(each, each) for each in value)
    return str(known.get(value, value))


def _widget(kind: str, name: str, value: Any, key: str) -> Any:  # noqa: ANN401 - as the field is
    label = t(f"editing.field.{name}")
    if kind in ("number", "words"):
        shown = f"{float(value):,.15g}" if kind == "number" and value is not None else value or ""
        return st.text_input(
            label, shown, key=key, max_chars=200, help=t("editing.period_how") if name == "period" else None
        )
    known = _options(kind)
    if kind == "companies":
        return _parties(list(value), known, key)
    return _choice(label, value, known, key, may_be_empty=name in _MAY_BE_EMPTY)


def _parties(value: list[str], known: Mapping[str, str], key: str) -> list[str]:
    """A choice for each party and for one more; the chips of a multiselect cannot be read well in the dark."""
    held = []
    for place, one in enumerate([*value, None], start=1):
        label = t("editing.party", place=place)
        held.append(_choice(label, one, known, f"{key}_{place}", may_be_empty=True))
    return [one for one in held if one]


def _choice(label: str, value: Any, known: Mapping[str, str], key: str, *, may_be_empty: bool) -> Any:  # noqa: ANN401
    options = [*([None] if may_be_empty else []), *known]
    if value not in options:
        options.append(value)
    return st.selectbox(
        label,
        options,
        options.index(value),
        format_func=lambda one: t("editing.nothing") if one is None else known.get(one, str(one)),
        key=key,
    )
