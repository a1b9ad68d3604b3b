"""What a load did: the articles before and after it, the rows in and out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from etl.store.changes import since
from etl.store.content import Refused, Start
from etl.store.opening import reading

_COUNTS = """
    SELECT l.figures, l.deals, l.candidates, l.officials, l.rejected,
        (SELECT rows_found FROM core.load) AS rows_in,
        (SELECT count(*) FROM core.figures) + (SELECT count(*) FROM core.deal_mentions) AS rows_out,
        (SELECT count(*) FROM core.carriers) AS carriers
    FROM mart.load AS l"""


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load did. `read` articles were read anew, the others had been read by the same rules before; `new`,
    `updated` and `unchanged` compare the articles with those of the database before. `duplicates` only repeat another:
    its story on another site, or its bytes in another place. `refused` are the files of this load that did not become
    articles; `set_aside` counts files kept from earlier loads that still cannot be read. `rows_in` are the figures and
    deals that were found, `rows_out` those that entered; of these `figures` and `deals` are charted, `candidates` are
    not; `decisions` counts what people decided by what became of it, `built` says how the database was built, `changed`
    what of what is shown is other than before.
    """

    database: Path
    articles: int
    read: int
    new: int
    updated: int
    unchanged: int
    duplicates: int
    refused: tuple[Refused, ...]
    set_aside: int
    rows_in: int
    rows_out: int
    figures: int
    deals: int
    candidates: int
    officials: int
    rejected: int
    decisions: Mapping[str, int]
    built: Start
    changed: str
    seconds: float


def compared(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, int]:
    """How many articles are new, updated (the same article with other bytes) and unchanged."""
    known = set(before.values())
    changed = {name for name, sha256 in after.items() if sha256 not in known}
    updated = sum(name in before for name in changed)
    return {"new": len(changed) - updated, "updated": updated, "unchanged": len(after) - len(changed)}


@dataclass(frozen=True, slots=True)
class Tally:
    """What a database holds after a load: its rows by the fields of a report, its `carriers`, how many recorded
    decisions are applied, superseded, undone, unanchored or refused, and in a few words what the load changed.
    """

    rows: dict[str, int]
    carriers: int
    decisions: dict[str, int]
    changed: str


def tally(database: Path, began: datetime) -> Tally:
    """What came of the load that began at this time (UTC)."""
    with reading(database) as connection:
        found = connection.execute(_COUNTS)
        names = [str(column[0]) for column in found.description or ()]
        rows = dict(zip(names, found.fetchone() or (0,) * len(names), strict=True))
        states = connection.execute("SELECT state, count(*) FROM core.decisions GROUP BY state ORDER BY state")
        decisions = {str(state): int(count) for state, count in states.fetchall()}
        return Tally(rows, rows.pop("carriers"), decisions, since(connection, began))
