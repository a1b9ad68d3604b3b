"""Puts the rows that decisions changed back among the staged ones, under the ids that their claims now have."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from etl.decisions.articles import Row
from etl.decisions.effects import Effects, Held, Touch
from etl.decisions.fields import claim_of
from etl.decisions.records import RecordKind, Value
from etl.store.rows import CLAIM, DEAL_CLAIM, claim_id
from etl.store.sql import insert

TABLES: dict[RecordKind, str] = {"figure": "figures", "deal": "deals"}
IDS: dict[RecordKind, str] = {"figure": "figure_id", "deal": "mention_id"}
_DELETE: dict[RecordKind, str] = {
    "figure": "DELETE FROM staged_figures WHERE rowid IN (SELECT unnest(?::BIGINT[]))",
    "deal": "DELETE FROM staged_deals WHERE rowid IN (SELECT unnest(?::BIGINT[]))",
}


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a row went: its id as extracted and now, and whether it joined a row that says the same already."""

    extracted_id: str
    row_id: str
    is_joined: bool


def row_id(record: RecordKind, row: Row) -> str:
    """The id of a staged row's claim."""
    if record == "figure":
        return claim_id("figure", row["article_id"], *(row[name] for name in CLAIM))
    parties = row["parties"]
    assert isinstance(parties, list)
    return claim_id("deal", row["article_id"], *sorted(set(parties)), *(row[name] for name in DEAL_CLAIM))


def staged(record: RecordKind, row: Row, identifier: str) -> Row:
    """The row as its staging table takes it, under this id."""
    return {**{name: cell for name, cell in row.items() if name != "staged_at"}, IDS[record]: identifier}


def put_back(connection: duckdb.DuckDBPyConnection, effects: Effects) -> dict[Held, Placed]:
    """Take every row that decisions touched out of the staging tables, and put in its place what the decisions made of
    it: a row, or something rejected. Of a claim that an article makes twice one row is left.
    """
    placed: dict[Held, Placed] = {}
    notes = _notes(effects)
    for record, table in TABLES.items():
        held = [each for each in effects.held.values() if each.record == record]
        taken = _mentions(record, held)
        kept = _kept(record, held, placed, notes)
        gone = [row["staged_at"] for row in [*taken, *kept] if "staged_at" in row]
        connection.execute(_DELETE[record], [gone])
        insert(connection, f"staged_{table}", [staged(record, row, row_id(record, row)) for row in kept])
        insert(connection, "staged_rejected", [_rejected(each) for each in held if each.is_rejected])
    return placed


def _mentions(record: RecordKind, held: list[Held]) -> list[Row]:
    """The staged rows that make the claims which were touched."""
    articles = {each.article.article_id: each.article for each in held}
    touched = {(each.article.article_id, claim_of(each.extracted, record)) for each in held}
    return [
        row
        for article in articles.values()
        for row in article.rows.get(record, ())
        if (article.article_id, claim_of(row, record)) in touched
    ]


def _kept(record: RecordKind, held: list[Held], placed: dict[Held, Placed], notes: dict[Held, list[str]]) -> list[Row]:
    """The rows that go back: those touched, and those untouched which a changed row joins."""
    touched = {row_id(record, each.extracted) for each in held}
    articles = {each.article.article_id: each.article for each in held}
    rows = [(row_id(record, row), row) for one in articles.values() for row in reversed(one.rows.get(record, ()))]
    live = {identifier: row for identifier, row in rows if identifier not in touched}
    kept: dict[str, Row] = {}
    # Rows whose claim is as extracted come first: a changed one joins them, not they it.
    for each in sorted(held, key=lambda one: row_id(record, one.row) != row_id(record, one.extracted)):
        was, now = row_id(record, each.extracted), row_id(record, each.row)
        row = {**each.row, "reasons": [*_texts(each.row["reasons"]), *notes.get(each, [])]}
        if each.verdict is not None and not each.is_rejected:
            row["confidence"] = 1.0
        other = None if each.is_rejected else kept.get(now) or live.get(now)
        placed[each] = Placed(was, now, other is not None)
        if other is not None:
            kept[now] = {**other, "confidence": max(_number(other), _number(row))}
        elif not each.is_rejected:
            kept[now] = row
    return list(kept.values())


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []


def _number(row: Row) -> float:
    value = row["confidence"]
    assert isinstance(value, int | float)
    return float(value)


def _notes(effects: Effects) -> dict[Held, list[str]]:
    """What to add to the reasons of each row: one line a decision."""
    notes: dict[Held, list[str]] = {}
    for touch in effects.touches:
        notes.setdefault(touch.held, []).append(_note(touch))
    return notes


def _note(touch: Touch) -> str:
    verb = {"accept": "accepted", "edit": "edited", "add": "added", "merge": "merged", "split": "split"}
    changes = "; ".join(
        f"{name} from {in_words(touch.before[name])} to {in_words(value)}"
        for name, value in touch.after.items()
        if name in touch.before
    )
    by = f"{verb.get(touch.decision.kind, 'rejected')} by {touch.decision.by} on {touch.decision.at:%Y-%m-%d}"
    return f"{by}: {changes}" if changes else by


def in_words(value: Value) -> str:
    """A field's value for a reader."""
    if isinstance(value, list):
        return ", ".join(value)
    if isinstance(value, float | int):
        return f"{value:,}"
    return "nothing" if value is None else value


def _rejected(held: Held) -> Row:
    verdict, row = held.verdict, held.row
    assert verdict is not None
    what = row["number_text"] if held.record == "figure" else ", ".join(_texts(row["parties"]))
    return {
        "stage": "decision",
        "file": held.article.file,
        "article_id": held.article.article_id,
        "reason": f"rejected by {verdict.by} on {verdict.at:%Y-%m-%d}: {verdict.reason}",
        "text": f"{what}: {row['evidence']}",
        "text_start": row["evidence_start"],
        "text_end": row["evidence_end"],
    }
