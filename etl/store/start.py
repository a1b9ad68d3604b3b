"""Decides whether a database is built anew or on a copy of the one that is there, with only what changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from etl.errors import StoreError
from etl.store.content import Content, Start, anew
from etl.store.opening import DamagedError, reading
from etl.store.sql import Row

MOST_CHANGED = 0.3  # of the articles; with more, building anew is as fast
WORN_ROWS = 0.5  # places of removed rows in a table, as a share of its rows
WORN_FROM = 50_000  # rows, below which a table may be worn

LARGE = ("core.articles", "core.figures", "core.group_members", "mart.articles", "mart.points", "mart.group_members")

_ENTERED = """
    SELECT article_id, key, content_sha256, file, first_seen, first_seen_from, fetched, fetched_from
    FROM core.entered"""


@dataclass(frozen=True, slots=True)
class Before:
    """What a load must know of the database that is there: the hash of its rules, vocabularies and series (None: there
    is none to go on from), whether its file is worn, and what its articles and carriers were made from, by their ids.
    """

    ground_sha256: str | None = None
    is_worn: bool = False
    entered: Mapping[str, tuple[object, ...]] = field(default_factory=dict)

    def bytes_of(self) -> dict[str, str]:
        """The hash of the bytes of each article and carrier."""
        return {name: str(cells[1]) for name, cells in self.entered.items()}


def look_at(database: Path) -> Before:
    """What there is before a load; raises DamagedError where that cannot be opened."""
    try:
        with reading(database) as connection:
            row = connection.execute("SELECT ground_sha256 FROM core.load").fetchone()
            entered = dict(_without_id(cells) for cells in connection.execute(_ENTERED).fetchall())
            return Before(str(row[0]) if row else None, _is_worn(connection), entered)
    except DamagedError:
        raise
    except (StoreError, duckdb.Error):
        return Before()


def start(database: Path, content: Content, found: Before) -> Start:
    """How to bring `database` to `content` from what was `found` there: from a copy of it where vocabularies, series,
    rules and most articles are the same, otherwise anew.
    """
    if found.ground_sha256 is None:
        return anew(content, "there was no database of this version")
    if found.ground_sha256 != content.ground_sha256:
        return anew(content, "rules, vocabularies or series changed", database)
    if found.is_worn:
        return anew(content, "the file had much room left by what was removed", database)
    before, after = found.entered, dict(_without_id(_cells(each.row())) for each in content.entering)
    changed = frozenset(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    if len(changed) > MOST_CHANGED * max(len(before), len(after)):
        return anew(content, "many articles changed", database)
    return Start(
        database, f"{len(changed):,} article{'' if len(changed) == 1 else 's'} came, went or changed", changed, database
    )


def _cells(row: Row) -> tuple[object, ...]:
    return tuple(cell for name, cell in row.items() if name != "filename")


def _without_id(cells: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
    return str(cells[0]), cells[1:]


def _is_worn(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether much of the file is room that removed rows left, which is not given back."""
    rows = " UNION ALL ".join(f"SELECT count(*) AS rows, max(rowid) + 1 AS places FROM {table}" for table in LARGE)  # noqa: S608
    worn = connection.execute(
        f"SELECT count(*) FROM ({rows}) WHERE places > ? AND places > (1 + ?) * rows",  # noqa: S608 - our own tables
        [WORN_FROM, WORN_ROWS],
    ).fetchone()
    return worn != (0,)
