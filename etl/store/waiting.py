"""What waits for a person: decisions that could not be applied, contradictions, misdated claims, candidates."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from etl.errors import StoreError
from etl.store.sql import statements

SHORTEST_ID = 6


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at: a row or a decision by its id, what it says, and why it waits."""

    kind: str
    item_id: str
    record: str | None
    says: str
    why: str
    title: str | None
    sentence: str | None


_WANTED = """
    FROM ({query})
    SELECT kind, item_id, record, says, why, title, sentence, count(*) OVER ()
    WHERE (CASE WHEN $kind IS NULL THEN kind <> 'charted' ELSE kind = $kind END)
        AND ($item IS NULL OR item_id = $item)
        AND ($company IS NULL OR list_contains(companies, $company))
    ORDER BY rank, item_id LIMIT $limit"""


def waiting(
    connection: duckdb.DuckDBPyConnection,
    kind: str | None = None,
    company: str | None = None,
    limit: int = 20,
    item: str | None = None,
) -> tuple[list[Item], int]:
    """What waits, the most pressing first, at most `limit` of it, and how much there is in all; of one kind, about
    one company, or of one id, where these are named. Rows that wait for nobody have the kind `charted`, and are listed
    only by that name.
    """
    found: list[Item] = []
    total = 0
    for _, text in statements("waiting"):
        query = _WANTED.replace("{query}", text.rstrip().removesuffix(";"))
        rows = connection.execute(query, {"kind": kind, "company": company, "limit": limit, "item": item}).fetchall()
        found += [Item(*row[:-1]) for row in rows]
        total += rows[0][-1] if rows else 0
    return found[:limit], total


_IDS = """
    SELECT figure_id FROM core.figures WHERE starts_with(figure_id, $start)
    UNION SELECT mention_id FROM core.deal_mentions WHERE starts_with(mention_id, $start)
    UNION SELECT row_id FROM core.decision_rows WHERE starts_with(row_id, $start) OR starts_with(extracted_id, $start)
    UNION SELECT decision_id FROM core.decisions WHERE starts_with(decision_id, $start)
    ORDER BY 1 LIMIT 6"""


def whole_id(connection: duckdb.DuckDBPyConnection, start: str) -> str:
    """The one id of a row or a decision that starts so; for the id that a row had before it was edited, the one that it
    has now. Raises StoreError where none starts so, or several do.
    """
    found = [str(row[0]) for row in connection.execute(_IDS, {"start": start.casefold()}).fetchall()] if start else []
    if start.casefold() in found:
        return start.casefold()
    if not found:
        raise StoreError(f"{start!r}: no figure, deal or decision has an id that starts so; see 'chuhai review'")
    if len(found) > 1:
        raise StoreError(f"{start!r}: could be {', '.join(found)}; give more of the id")
    return found[0]


def id_length(connection: duckdb.DuckDBPyConnection) -> int:
    """How much of an id tells every row and decision from all others."""
    row = connection.execute(
        """WITH ids AS (
               SELECT figure_id AS id FROM core.figures
               UNION SELECT mention_id FROM core.deal_mentions
               UNION SELECT row_id FROM core.decision_rows
               UNION SELECT decision_id FROM core.decisions
           ),
           beside AS (SELECT id, lead(id) OVER (ORDER BY id) AS next FROM ids)
           SELECT max(list_aggregate([n FOR n IN range(1, 17) IF left(id, n) = left(next, n)], 'max')) FROM beside"""
    ).fetchone()
    return max(SHORTEST_ID, int(row[0] or 0) + 1) if row else SHORTEST_ID
