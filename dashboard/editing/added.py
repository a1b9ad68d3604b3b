"""The state of the page that adds an article: its tray, what is said of it, what is decided, the load that takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.editing import loads, person, trays
from dashboard.editing.deciding import Wanted
from dashboard.editing.fields import Record
from dashboard.editing.loads import Load
from dashboard.editing.rows import Row
from dashboard.editing.trays import Details

_KEY = "added"


@dataclass(frozen=True, slots=True)
class Decided:
    """What is to be done with a row of the tray, by its place among the rows of its kind."""

    record: Record
    place: int
    row: Row
    wanted: Wanted


@dataclass(slots=True)
class Added:
    """An article on its way into the data: what it was read with, and what is said of it now."""

    folder: Path
    details: Details = field(default_factory=Details)
    said: Details = field(default_factory=Details)
    decided: list[Decided] = field(default_factory=list)
    load: Load | None = None


def current() -> Added | None:
    """The article of this session; None where there is none."""
    found = st.session_state.get(_KEY)
    return found if isinstance(found, Added) else None


def start(folder: Path) -> None:
    """Begin with an article in a tray."""
    st.session_state[_KEY] = Added(folder)


def forget() -> None:
    """Begin anew; a tray that nobody loads is removed a day later."""
    st.session_state.pop(_KEY, None)


def decide(added: Added, record: Record, place: int, row: Row, wanted: list[Wanted]) -> None:
    """Note what is wanted of a row, in place of what was wanted of it before."""
    added.decided = [one for one in added.decided if (one.record, one.place) != (record, place)]
    added.decided += [Decided(record, place, row, one) for one in wanted]


def take(added: Added) -> str:
    """Have the article and what was decided loaded; what went wrong, '' where nothing did."""
    try:
        trays.write_decisions(added.folder, [_line(one) for one in added.decided])
    except OSError as error:
        return str(error.strerror or error)
    title = str((trays.found_in(added.folder) or {}).get("title") or added.folder.name)
    by = [f"--by={' '.join(person.name().split())}"] if added.decided else []
    added.load = loads.begin(title, "tray", "load", str(added.folder), *by)
    return ""


def rows(found: Mapping[str, Any], record: Record) -> list[dict[str, Any]]:
    """The rows of a kind in what `chuhai tray` printed."""
    return list(found["figures" if record == "figure" else "deals"])


def _line(one: Decided) -> dict[str, object]:
    wanted = one.wanted
    return {
        "decision": wanted.kind,
        "row": dict(one.row.anchor),
        "set": list(wanted.settings),
        "reason": " ".join(wanted.reason.replace("\0", "").split()),
    }
