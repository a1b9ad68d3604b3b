"""Decisions that are recorded and not built into the database yet: read from the file of decisions beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pandas as pd
import streamlit as st

from dashboard import database
from dashboard.queries import queue

_CORE = ("metric", "basis", "unit", "value", "subject", "kind")


@dataclass(frozen=True, slots=True)
class Pending:
    """A decision that holds and waits for the next load, as its line says it."""

    decision_id: str
    by: str
    kind: str
    reason: str
    undoes: str | None
    rows: tuple[dict[str, Any], ...]


def pending() -> list[Pending]:
    """The decisions that are not in the database yet and that no later one takes back, in their order."""
    path = _file()
    try:
        status = path.stat()
    except OSError:
        return []
    return _pending(str(path), status.st_mtime_ns, status.st_size, database.generation())


def of_items(found: Sequence[Pending], item_ids: tuple[str, ...]) -> dict[str, list[Pending]]:
    """The pending decisions about each of these rows; rows without one are left out."""
    told: dict[str, list[Pending]] = {}
    for decision in found:
        if decision.undoes in item_ids:
            told.setdefault(str(decision.undoes), []).append(decision)
    anchors = [(decision, anchor) for decision in found for anchor in decision.rows]
    if not anchors:
        return told
    for place in queue.places(item_ids).to_dict("records"):
        for decision in (one for one, anchor in anchors if _is_about(anchor, place)):
            told.setdefault(str(place["item_id"]), []).append(decision)
    return told


def in_force(lines: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The decisions among these lines that no later one takes back; an undo that holds takes one back."""
    taken_back: set[str] = set()
    holding = []
    for line in reversed(lines):
        if line["id"] in taken_back:
            continue
        holding.append(line)
        if line.get("undoes"):
            taken_back.add(str(line["undoes"]))
    return holding[::-1]


@st.cache_data(max_entries=4, show_spinner=False)
def _pending(path: str, written: int, size: int, generation: str) -> list[Pending]:
    del written, size, generation  # part of the key only
    known = queue.known_decisions()
    lines = list(_lines(Path(path).read_bytes().splitlines()))
    fresh = {str(line["id"]) for line in lines} - known
    return [
        Pending(
            decision_id=str(line["id"]),
            by=str(line["by"]),
            kind=str(line["decision"]),
            reason=str(line["reason"]),
            undoes=str(line["undoes"]) if line.get("undoes") else None,
            rows=tuple(line.get("rows", ())),
        )
        for line in in_force(lines)
        if line["id"] in fresh and line.get("undoes") not in fresh
    ]


def _lines(raw: Iterable[bytes]) -> Iterable[dict[str, Any]]:
    """The lines that hold a decision; what is damaged is named by the load that meets it."""
    for each in raw:
        try:
            known = json.loads(each)
        except (ValueError, RecursionError):
            continue
        if isinstance(known, dict) and {"id", "by", "decision", "reason"} <= known.keys():
            yield known


def _file() -> Path:
    path = database.path()
    return path.with_name(f"{path.stem}-decisions.jsonl")


def _is_about(anchor: dict[str, Any], place: Mapping[Any, Any]) -> bool:
    """Whether a decision's words name the row that stands at this place."""
    if anchor.get("record") != place["record"] or anchor.get("quotation") != place["evidence"]:
        return False
    if _key(anchor.get("address")) != _key(place["url"]) and anchor.get("file") != place["file"]:
        return False
    if place["record"] == "figure" and anchor.get("number_at") != place["number_at"]:
        return False
    return not anchor.get("beside") or _reads(anchor.get("fields", {}), place)


def _reads(fields: dict[str, Any], place: Mapping[Any, Any]) -> bool:
    """Whether a row still reads as it did in what makes it the row that it is, where several rest on one number."""
    now = {**place, "value": place["stated"]}
    return all(pd.isna(now[name]) or now[name] == fields.get(name) for name in _CORE)


def _key(address: Any) -> str | None:  # noqa: ANN401 - whatever stood in the file
    """An address without what may differ between two visits to one page."""
    if not isinstance(address, str) or not address:
        return None
    parts = urlsplit(address.strip())
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.netloc.casefold().removeprefix('www.')}{parts.path.rstrip('/')}{query}" or None
