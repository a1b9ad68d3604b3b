"""The words by which a row of the database is found again, for a decision about it."""

from __future__ import annotations

import json
from dataclasses import replace

import duckdb

from etl.decisions.anchoring import anchor_of
from etl.decisions.articles import ArticleRows, Row
from etl.decisions.lines import anchor_from
from etl.decisions.records import Anchor, RecordKind
from etl.errors import StoreError

_ROWS: dict[RecordKind, str] = {
    "figure": "SELECT figure_id AS row_id, * FROM core.figures WHERE article_id = ? ORDER BY number_start, figure_id",
    "deal": """
        SELECT d.mention_id AS row_id, d.*, p.parties
        FROM core.deal_mentions AS d
        JOIN (SELECT mention_id, list(company_id ORDER BY position) AS parties FROM core.mention_parties GROUP BY ALL)
            AS p USING (mention_id)
        WHERE article_id = ?
        ORDER BY evidence_start, mention_id""",
}
_FIND = """
    SELECT 'figure', article_id FROM core.figures WHERE figure_id = $row
    UNION ALL SELECT 'deal', article_id FROM core.deal_mentions WHERE mention_id = $row"""
_TOUCHED = """
    SELECT DISTINCT ON (extracted_id) r.extracted, r.is_joined
    FROM core.decision_rows AS r JOIN core.decisions AS d USING (decision_id)
    WHERE r.row_id = $row AND r.article_id = coalesce($article, r.article_id)
    ORDER BY extracted_id, d.line"""


def anchors_of(connection: duckdb.DuckDBPyConnection, row: str) -> list[Anchor]:
    """The anchors of a row by its id: the row as extracted, and every changed row that is one with it. None where no
    figure or mention has the id, and no decision rejected one that had it.
    """
    found = connection.execute(_FIND, {"row": row}).fetchone()
    article_id = found[1] if found else None
    touched = connection.execute(_TOUCHED, {"row": row, "article": article_id}).fetchall()
    anchors = [anchor_from(json.loads(extracted)) for extracted, _ in touched]
    if found and all(is_joined for _, is_joined in touched):
        anchors.insert(0, _as_loaded(connection, row, *found))
    return anchors


def beside_in_deal(connection: duckdb.DuckDBPyConnection, mention: str) -> list[str]:
    """The other mentions of the deal that a mention is part of, by id."""
    rows = connection.execute(
        """SELECT other.mention_id FROM core.deal_members AS one JOIN core.deal_members AS other USING (deal_id)
           WHERE one.mention_id = $mention AND other.mention_id <> $mention ORDER BY 1""",
        {"mention": mention},
    ).fetchall()
    return [str(row[0]) for row in rows]


def article_anchor(
    connection: duckdb.DuckDBPyConnection, article_id: str, quotation: str, record: RecordKind
) -> Anchor:
    """The anchor of a row to be added: a quotation of a loaded article. Raises StoreError where there is no such
    article, or where the words do not stand in it just once.
    """
    article = connection.execute(
        "SELECT url, file, title, text FROM core.articles WHERE article_id = ?", [article_id]
    ).fetchone()
    if article is None:
        raise StoreError(f"{article_id!r}: no article with this id is loaded")
    address, file, title, text = article
    if not quotation.strip() or text.count(quotation) != 1:
        raise StoreError(f"{article_id}: the quotation does not stand just once in the article, word for word")
    return Anchor(record=record, address=address, file=file, title=title, quotation=quotation)


def _as_loaded(connection: duckdb.DuckDBPyConnection, row: str, record: RecordKind, article_id: str) -> Anchor:
    """The anchor of a row that no decision changed: it stands in core as it was extracted."""
    article = connection.execute(
        "SELECT article_id, file, url, text, title FROM core.articles WHERE article_id = ?", [article_id]
    ).fetchone()
    assert article is not None
    cursor = connection.execute(_ROWS[record], [article_id])
    names = [str(column[0]) for column in cursor.description or ()]
    rows: list[Row] = [dict(zip(names, cells, strict=True)) for cells in cursor.fetchall()]
    _, file, url, text, title = article
    whole = ArticleRows(article_id, file, url, text, title, {record: rows})
    [loaded] = [each for each in rows if each["row_id"] == row]
    anchor = anchor_of(loaded, record, whole)
    return replace(anchor, beside=anchor.beside + _rejected_beside(connection, anchor, article_id))


def _rejected_beside(connection: duckdb.DuckDBPyConnection, anchor: Anchor, article_id: str) -> int:
    """How many rows rested on the same number before a decision rejected them."""
    rows = connection.execute(
        """SELECT DISTINCT r.extracted_id, r.extracted
           FROM core.decision_rows AS r JOIN core.decisions USING (decision_id)
           WHERE r.article_id = ? AND decision = 'reject' AND state = 'applied'""",
        [article_id],
    ).fetchall()
    others = [anchor_from(json.loads(extracted)) for _, extracted in rows]
    return sum(
        other.quotation == anchor.quotation and other.number_at == anchor.number_at and other.record == anchor.record
        for other in others
    )
