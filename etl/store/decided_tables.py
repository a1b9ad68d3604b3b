"""Keeps every decision with its state, and each row it touched, in tables of the database."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import combinations

import duckdb

from etl.decisions.anchoring import anchor_of
from etl.decisions.effects import Effects, Held, Touch
from etl.decisions.lines import anchor_json
from etl.decisions.records import Decision, Decisions
from etl.store.decided_rows import Placed, in_words
from etl.store.sql import Row, insert


def fill_decisions(
    connection: duckdb.DuckDBPyConnection, decisions: Decisions, effects: Effects, placed: Mapping[Held, Placed]
) -> None:
    """Fill core.decisions, core.decision_rows, and staged_deal_links from the merges and splits that hold."""
    lines = {decision.id: line for line, decision in reversed(decisions.lines)}
    insert(connection, "core.decisions", [_decision_row(each, lines[each.id], effects) for each in decisions.each()])
    positions: dict[str, int] = {}
    rows: list[Row] = []
    for touch in effects.touches:
        positions[touch.decision.id] = positions.get(touch.decision.id, 0) + 1
        rows.append(_touched_row(touch, positions[touch.decision.id], placed[touch.held]))
    insert(connection, "core.decision_rows", rows)
    insert(connection, "staged_deal_links", _links(effects, placed))


def _decision_row(decision: Decision, line: int, effects: Effects) -> Row:
    state, why = effects.states[decision.id]
    anchor = decision.rows[0] if decision.rows else None
    return {
        "decision_id": decision.id,
        "line": line,
        "made_at": decision.at.replace(tzinfo=None),
        "made_by": decision.by,
        "decision": decision.kind,
        "reason": decision.reason,
        "undoes": decision.undoes,
        "state": state,
        "state_reason": why or None,
        "record": anchor.record if anchor else None,
        "url": anchor.address if anchor else None,
        "file": anchor.file if anchor else None,
        "title": anchor.title if anchor else None,
        "quotation": anchor.quotation if anchor else None,
        "number_text": anchor.number_text if anchor else None,
        "wanted": _json(decision.changes),
    }


def _touched_row(touch: Touch, position: int, placed: Placed) -> Row:
    return {
        "decision_id": touch.decision.id,
        "position": position,
        "record": touch.held.record,
        "row_id": placed.row_id,
        "article_id": touch.held.article.article_id,
        "extracted_id": placed.extracted_id,
        "is_joined": placed.is_joined,
        "found_by": touch.how,
        "extracted": _json(anchor_json(anchor_of(touch.held.extracted, touch.held.record, touch.held.article))),
        "confidence": touch.held.extracted["confidence"],
        "before": _json(touch.before),
        "after": _json(touch.after),
        "changes": "; ".join(
            f"{name} from {in_words(touch.before[name])} to {in_words(touch.after[name])}" for name in touch.before
        )
        or None,
    }


def _json(known: Mapping[str, object]) -> str | None:
    return json.dumps(known, ensure_ascii=False) if known else None


def _links(effects: Effects, placed: Mapping[Held, Placed]) -> list[Row]:
    """What merges and splits say of pairs of mentions: the last word on each pair."""
    by_decision: dict[str, list[Touch]] = {}
    for touch in effects.touches:
        if touch.decision.kind in ("merge", "split"):
            by_decision.setdefault(touch.decision.id, []).append(touch)
    verdicts: dict[tuple[str, str], str] = {}
    for touches in by_decision.values():
        ids = [placed[touch.held].row_id for touch in touches if not touch.held.is_rejected]
        is_merge = touches[0].decision.kind == "merge"
        pairs = combinations(ids, 2) if is_merge else ((ids[0], other) for other in ids[1:])
        for one, other in pairs:
            if one != other:
                verdicts[min(one, other), max(one, other)] = "same" if is_merge else "apart"
    return [
        {"mention_id": one, "other_mention_id": other, "verdict": verdict} for (one, other), verdict in verdicts.items()
    ]
