"""Takes the article of a tray, and what was decided about its rows, to where every load finds them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from etl.decisions.lines import anchor_from
from etl.decisions.records import Decision
from etl.decisions.settings import settings
from etl.errors import ReadError
from etl.store.decision_log import record
from etl.store.originals import keep_bytes, store_of
from etl.tray.bring import path_of, source_in

DECISIONS = "decisions.json"
RECORDED = "decisions.recorded.json"
_KINDS = ("accept", "reject", "edit")


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken over: the hash of the article's bytes, its file's name, and the decisions as recorded."""

    sha256: str
    file: str
    decisions: tuple[Decision, ...]


def taken_over(tray: Path, database: Path, by: str) -> Taken:
    """Keep the tray's article beside `database`, and record the decisions in its `decisions.json` in the name of `by`,
    once: a second call finds them recorded. Raises ReadError where the tray holds no article or a decision that is
    none, StoreError where something cannot be written.
    """
    source = source_in(tray)
    wanted = _wanted(tray / DECISIONS, by)
    keep_bytes(
        path_of(tray, source).read_bytes(),
        name=source.name,
        source=source.source,
        entry=source.entry,
        store=store_of(database),
        fetched=source.fetched,
    )
    made = record(database, wanted) if wanted else []
    if wanted:
        (tray / DECISIONS).replace(tray / RECORDED)
    return Taken(source.sha256, source.name, tuple(made))


def _wanted(path: Path, by: str) -> list[Decision]:
    """The decisions of a tray: a list of {"decision", "row", "set", "reason"}; none where there is no such file."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        return [_decision(each, by) for each in known]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ReadError(str(path), f"cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReadError(str(path), f"holds a decision that cannot be used: {error}") from error


def _decision(known: Any, by: str) -> Decision:  # noqa: ANN401 - whatever stood in the file
    kind, reason = known["decision"], str(known["reason"]).strip()
    if kind not in _KINDS or not reason or not by.strip():
        raise ValueError("it does not say what is decided, by whom, or why")
    anchor = anchor_from(known["row"])
    changes = settings(known.get("set", []), anchor.record) if kind == "edit" else {}
    if kind == "edit" and not changes:
        raise ValueError("it changes nothing")
    return Decision(
        id="", at=datetime.now(UTC), by=by.strip(), kind=kind, reason=reason, rows=(anchor,), changes=changes
    )
