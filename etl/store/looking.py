"""One row as a person looks at it, and the log of decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from etl.decisions.fields import FIELDS
from etl.decisions.records import RecordKind
from etl.errors import StoreError

AROUND = 240  # characters of the article on either side of the sentence


@dataclass(frozen=True, slots=True)
class Logged:
    """One decision as the log tells it; `made_at` is UTC to the second."""

    decision_id: str
    made_at: str
    made_by: str
    what: str
    state: str
    state_reason: str | None
    about: str
    reason: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One row: where it stands, its sentence in context, its fields as text, how sure it is, what was decided."""

    title: str
    about: tuple[str, ...]
    before: str
    evidence: str
    after: str
    fields: dict[str, str]
    standing: str
    reasons: tuple[str, ...]
    decisions: tuple[Logged, ...]


_ROWS: dict[RecordKind, str] = {
    "figure": """
        SELECT f.* EXCLUDE (article_id), f.confidence >= l.figures_from AS is_charted, a.article_id, a.title,
            a.publisher, a.published, a.url, a.text
        FROM core.figures AS f JOIN core.articles AS a USING (article_id), core.load AS l WHERE figure_id = ?""",
    "deal": """
        SELECT d.* EXCLUDE (article_id), d.confidence >= l.deals_from AS is_charted, a.article_id, a.title, a.publisher,
            a.published, a.url, a.text,
            (SELECT list(company_id ORDER BY position) FROM core.mention_parties AS p
             WHERE p.mention_id = d.mention_id) AS parties
        FROM core.deal_mentions AS d JOIN core.articles AS a USING (article_id), core.load AS l WHERE mention_id = ?""",
}

_LOG = """
    SELECT d.decision_id, strftime(d.made_at, '%Y-%m-%d %H:%M:%S'), d.made_by,
        concat_ws(' ', d.decision, d.undoes, coalesce(
            (SELECT string_agg(DISTINCT r.changes, '; ') FROM core.decision_rows AS r
             WHERE r.decision_id = d.decision_id), d.wanted)) AS what,
        d.state, d.state_reason, concat_ws(': ', d.number_text, d.quotation) AS about, d.reason
    FROM core.decisions AS d
    WHERE $row IS NULL OR d.decision_id = $row
        OR d.decision_id IN (SELECT decision_id FROM core.decision_rows WHERE row_id = $row)
    ORDER BY d.line"""


def log(connection: duckdb.DuckDBPyConnection, row: str | None = None) -> list[Logged]:
    """Every decision in the order of its file; of one row or decision where its id is named."""
    return [Logged(*found) for found in connection.execute(_LOG, {"row": row}).fetchall()]


def shown(connection: duckdb.DuckDBPyConnection, row: str) -> Shown:
    """One row by its id; raises StoreError where it is not in the database, with what was decided about it."""
    for record, query in _ROWS.items():
        cursor = connection.execute(query, [row])
        names = [str(column[0]) for column in cursor.description or ()]
        cells = cursor.fetchone()
        if cells:
            return _shown(record, dict(zip(names, cells, strict=True)), log(connection, row))
    raise StoreError(f"{row}: is in no table of rows; 'chuhai review log' says whether somebody rejected it")


def _shown(record: RecordKind, row: dict[str, Any], decisions: Sequence[Logged]) -> Shown:
    text, start, end = row["text"], row["evidence_start"], row["evidence_end"]
    charted = "charted" if row["is_charted"] else "too unsure to be charted"
    return Shown(
        title=row["title"],
        about=(row["publisher"] or "", str(row["published"] or "undated"), row["url"] or "", row["article_id"]),
        before=("…" if start > AROUND else "") + text[max(0, start - AROUND) : start],
        evidence=row["evidence"],
        after=text[end : end + AROUND] + ("…" if end + AROUND < len(text) else ""),
        fields={name: _text(row[name]) for name in FIELDS[record] if name != "evidence"},
        standing=f"{row['confidence']:.2f}, {charted}",
        reasons=tuple(row["reasons"]),
        decisions=tuple(decisions),
    )


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() else f"{value:,}"
    return "" if value is None else str(value)
