"""Applies the decisions to the staged rows, before the gates see them, and keeps what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import duckdb

from etl.decisions.alike import Limits, read_limits
from etl.decisions.applying import apply
from etl.decisions.articles import ArticleRows, Row, address_key
from etl.decisions.effects import Effects, Held, Touch
from etl.decisions.records import Decision, Decisions, RecordKind
from etl.store.decided_rows import TABLES, put_back, staged
from etl.store.decided_tables import fill_decisions
from etl.store.sql import insert

_STAGED_ROWS: dict[RecordKind, str] = {
    "figure": """
        SELECT rowid AS staged_at, * FROM staged_figures WHERE article_id IN (SELECT unnest(?))
        ORDER BY article_id, evidence_start, confidence DESC, rowid""",
    "deal": """
        SELECT rowid AS staged_at, * FROM staged_deals WHERE article_id IN (SELECT unnest(?))
        ORDER BY article_id, evidence_start, confidence DESC, rowid""",
}


def decide(connection: duckdb.DuckDBPyConnection, decisions: Decisions, data: Path) -> None:
    """Change the staged rows as the decisions say, fill core.decisions, core.decision_rows and the links of deals, and
    note the lines of the file that could not be used among what is rejected.
    """
    damaged = [(f"{decisions.file}:{each.line}", f"the line {each.reason}") for each in decisions.damaged]
    nothing = dict.fromkeys(("article_id", "text", "text_start", "text_end"))
    insert(
        connection,
        "staged_rejected",
        [{"stage": "decision", "file": file, "reason": reason, **nothing} for file, reason in damaged],
    )
    if not decisions.lines:
        return
    articles = _spoken_of(connection, decisions.each())
    effects = _through_the_gates(
        connection, decisions.each(), articles, read_limits(data / "vocabulary/anchoring.toml")
    )
    ids = put_back(connection, effects)
    fill_decisions(connection, decisions, effects, ids)


def _spoken_of(connection: duckdb.DuckDBPyConnection, decisions: Sequence[Decision]) -> list[ArticleRows]:
    """The articles that the decisions name, with their staged rows; of the others nothing is read."""
    known = connection.execute(
        "SELECT article_id, file, url FROM staged_articles UNION ALL SELECT article_id, file, url FROM staged_carriers"
    ).fetchall()
    wanted = list(dict.fromkeys(_named(known, decisions)))
    carried: dict[str, list[tuple[str, str | None]]] = {}
    for standing, file, url in connection.execute(
        "SELECT article_id, file, url FROM staged_carriers WHERE article_id IN (SELECT unnest(?)) ORDER BY carrier_id",
        [wanted],
    ).fetchall():
        carried.setdefault(standing, []).append((file, url))
    rows = {record: _rows(connection, record, wanted) for record in TABLES}
    texts = connection.execute(
        "SELECT article_id, file, url, text, title FROM staged_articles WHERE article_id IN (SELECT unnest(?))"
        " ORDER BY article_id",
        [wanted],
    ).fetchall()
    return [
        ArticleRows(
            article_id=article_id,
            file=file,
            address=url,
            text=text,
            title=title,
            rows={record: found.get(article_id, []) for record, found in rows.items()},
            carried=tuple(carried.get(article_id, ())),
        )
        for article_id, file, url, text, title in texts
    ]


def _named(known: Iterable[tuple[str, str, str | None]], decisions: Iterable[Decision]) -> Iterator[str]:
    """The ids of the articles (each with the file and the address of itself or of a carrier) that decisions name."""
    anchors = [anchor for decision in decisions for anchor in decision.rows]
    keys = {address_key(anchor.address) for anchor in anchors} - {None}
    files = {anchor.file for anchor in anchors}
    return (name for name, file, url in known if file in files or address_key(url) in keys)


def named_before(connection: duckdb.DuckDBPyConnection, decisions: Decisions) -> set[str]:
    """The articles in core that decisions name or touched: they must be staged anew, for decisions to be applied."""
    touched = connection.execute("SELECT DISTINCT article_id FROM core.decision_rows").fetchall()
    if not decisions.lines:
        return {name for (name,) in touched}
    known = connection.execute(
        "SELECT article_id, file, url FROM core.articles UNION ALL SELECT article_id, file, url FROM core.carriers"
    ).fetchall()
    return {name for (name,) in touched} | set(_named(known, decisions.each()))


def _rows(connection: duckdb.DuckDBPyConnection, record: RecordKind, articles: list[str]) -> dict[str, list[Row]]:
    """The staged rows of the articles by article, each with its place in the staging table as `staged_at`."""
    found = connection.execute(_STAGED_ROWS[record], [articles])
    names = [str(column[0]) for column in found.description or ()]
    grouped: dict[str, list[Row]] = {}
    for cells in found.fetchall():
        row = dict(zip(names, cells, strict=True))
        grouped.setdefault(str(row["article_id"]), []).append(row)
    return grouped


def _through_the_gates(
    connection: duckdb.DuckDBPyConnection, decisions: list[Decision], articles: list[ArticleRows], limits: Limits
) -> Effects:
    """The effects of all decisions but those whose row would not pass the gates."""
    refused: dict[str, str] = {}
    while True:
        effects = apply(decisions, articles, limits, refused)
        broken = _broken(connection, effects)
        if not broken:
            return effects
        refused |= broken


def _broken(connection: duckdb.DuckDBPyConnection, effects: Effects) -> dict[str, str]:
    """The first edit or addition of each row that the gates refuse, and why. The gates see the rows for a moment only:
    what they are shown is rolled back.
    """
    trials = [touch for touch in effects.touches if touch.trial is not None]
    if not trials:
        return {}
    connection.execute("BEGIN")
    try:
        reasons = _refusals(connection, trials)
    finally:
        connection.execute("ROLLBACK")
    broken: dict[str, str] = {}
    tried: set[Held] = set()
    for place, touch in enumerate(trials):
        reason, unknown_source = reasons.get(place, (None, None))
        reason = reason or (unknown_source if "attribution" in touch.after else None)
        if reason and touch.held not in tried:
            tried.add(touch.held)
            broken[touch.decision.id] = reason
    return broken


def _refusals(connection: duckdb.DuckDBPyConnection, trials: list[Touch]) -> dict[int, tuple[str | None, str | None]]:
    """Why the gates refuse the rows of these touches, by their place, and whether who counted is unknown."""
    articles = sorted({touch.held.article.article_id for touch in trials})
    connection.execute(
        "INSERT INTO core.articles BY NAME FROM staged_articles WHERE article_id IN (SELECT unnest(?))",
        [articles],
    )
    for record, table in TABLES.items():
        tried = [(place, touch.trial) for place, touch in enumerate(trials) if touch.held.record == record]
        insert(connection, f"staged_{table}", [staged(record, row, f"trial {place}") for place, row in tried if row])
    found = connection.execute("SELECT trial, refusal, unknown_source FROM refused_trials").fetchall()
    return {int(str(trial).removeprefix("trial ")): (refusal, unknown) for trial, refusal, unknown in found}
