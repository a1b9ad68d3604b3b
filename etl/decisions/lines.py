"""A decision as one line of text, and back: JSON with its keys in one order, opened by an id that is its checksum.

A changed, cut or joined line no longer fits its id, so that nothing but what somebody decided is ever applied.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from etl.decisions.fields import NEEDED, problem
from etl.decisions.records import DECISION_KINDS, Anchor, Damaged, Decision, Decisions

_TIME = "%Y-%m-%dT%H:%M:%SZ"
_ANCHOR_TEXTS = ("file", "title", "quotation")
# How many rows a decision of each kind is about, at least.
_ROWS = {"accept": 1, "reject": 1, "edit": 1, "merge": 2, "split": 2, "add": 1, "undo": 0}


def anchor_json(anchor: Anchor) -> dict[str, object]:
    """An anchor as JSON holds it, its keys in order, without those that it has no value for."""
    known: dict[str, object] = {
        "record": anchor.record,
        "address": anchor.address,
        "file": anchor.file,
        "title": anchor.title,
        "quotation": anchor.quotation,
        "number_text": anchor.number_text,
        "number_at": anchor.number_at,
        "beside": anchor.beside,
        "fields": dict(anchor.fields),
    }
    return {key: value for key, value in known.items() if value is not None}


def _body(decision: Decision) -> dict[str, object]:
    known: dict[str, object] = {
        "at": decision.at.astimezone(UTC).strftime(_TIME),
        "by": decision.by,
        "decision": decision.kind,
        "reason": decision.reason,
        "undoes": decision.undoes,
        "set": dict(decision.changes),
        "rows": [anchor_json(anchor) for anchor in decision.rows],
    }
    return {key: value for key, value in known.items() if value not in (None, {}, [])}


def _text(known: Mapping[str, object]) -> str:
    return json.dumps(known, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))


def _checksum(body: Mapping[str, object]) -> str:
    return hashlib.sha256(_text(body).encode("utf-8", "surrogatepass")).hexdigest()[:10]


def with_id(decision: Decision) -> Decision:
    """The decision with the id that its content has."""
    return replace(decision, id=_checksum(_body(decision)))


def line(decision: Decision) -> str:
    """The decision as its line, without the line's end."""
    return _text({"id": decision.id, **_body(decision)})


def decision_of(text: str) -> Decision:
    """The decision that a line holds; raises ValueError that says why it holds none."""
    try:
        known = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError("is not a complete line of JSON") from error
    try:
        _time(known["at"])
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError("does not say when it was decided") from error
    try:
        decision = _decision(known)
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"lacks something that a decision has: {error}") from error
    if _checksum(_body(decision)) != decision.id:
        raise ValueError("was changed after it was written: it does not fit its id")
    return decision


def _time(text: str) -> datetime:
    return datetime.strptime(text, _TIME).replace(tzinfo=UTC)


def _decision(known: Any) -> Decision:  # noqa: ANN401 - whatever stood in the file
    decision = Decision(
        id=known["id"],
        at=_time(known["at"]),
        by=known["by"],
        kind=known["decision"],
        reason=known["reason"],
        rows=tuple(anchor_from(each) for each in known.get("rows", [])),
        changes=known.get("set", {}),
        undoes=known.get("undoes"),
    )
    reason = _fault(decision)
    if reason:
        raise ValueError(reason)
    return decision


def anchor_from(known: Any) -> Anchor:  # noqa: ANN401 - whatever stood in the file
    """The anchor that JSON holds; raises ValueError, KeyError or TypeError where it holds none."""
    if known["record"] not in ("figure", "deal") or not all(isinstance(known[name], str) for name in _ANCHOR_TEXTS):
        raise ValueError("does not say which row it is about")
    anchor = Anchor(**{"address": None, **known})
    if (anchor.number_at is None) != (anchor.number_text is None) or not isinstance(anchor.number_at, int | None):
        raise ValueError("does not say where its number stands")
    reason = problem(anchor.fields, anchor.record)
    if reason:
        raise ValueError(f"holds a row that cannot be: {reason}")
    return anchor


def _fault(decision: Decision) -> str | None:
    """What is wrong with a decision that could be read, None where nothing is."""
    if decision.kind not in DECISION_KINDS:
        return f"does not know what to do: {decision.kind!r}"
    if not all(isinstance(text, str) and text.strip() for text in (decision.id, decision.by, decision.reason)):
        return "does not say who decided, or why"
    if len(decision.rows) < _ROWS[decision.kind] or (decision.kind == "undo") != (decision.undoes is not None):
        return "does not say what it is about"
    if decision.changes and decision.kind not in ("edit", "add"):
        return f"changes fields, which a decision to {decision.kind} does not"
    if decision.kind == "add" and not all(name in decision.changes for name in NEEDED[decision.rows[0].record]):
        return "adds a row that lacks what it needs"
    return problem(decision.changes, decision.rows[0].record) if decision.rows else None


def decisions_in(data: bytes, file: str) -> Decisions:
    """Every decision of a file's bytes with its line's number, and the lines that hold none, in order."""
    lines: list[tuple[int, Decision]] = []
    damaged: list[Damaged] = []
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not raw.strip():
            continue
        try:
            lines.append((number, decision_of(raw.strip().decode("utf-8"))))
        except UnicodeDecodeError:
            damaged.append(Damaged(number, "is not UTF-8 text", raw))
        except ValueError as error:
            damaged.append(Damaged(number, str(error), raw))
    return Decisions(file, tuple(lines), tuple(damaged), hashlib.sha256(data).hexdigest() if data else "")
