"""Decides whether a database is built anew or on a copy of the one that is there, with only what changed."""

from __future__ import annotations

from pathlib import Path

import duckdb

from etl.errors import StoreError
from etl.store.content import Content, Start, anew
from etl.store.opening import reading
from etl.store.sql import Row

MOST_CHANGED = 0.3  # of the articles; with more, building anew is as fast
WORN_ROWS = 0.5  # places of removed rows in a table, as a share of its rows
WORN_FROM = 50_000  # rows, below which a table may be worn

LARGE = ("core.articles", "core.figures", "core.group_members", "mart.articles", "mart.points", "mart.group_members")

_ENTERED = """
    SELECT article_id, key, content_sha256, file, first_seen, first_seen_from, fetched, fetched_from
    FROM core.entered"""


def start(database: Path, content: Content) -> Start:
    """How to bring `database` to `content`: from a copy of it where vocabularies, series, rules and most articles are
    the same, otherwise anew.
    """
    try:
        with reading(database) as connection:
            row = connection.execute("SELECT ground_sha256 FROM core.load").fetchone()
            if row != (content.ground_sha256,):
                return anew(content, "rules, vocabularies or series changed", database)
            if _is_worn(connection):
                return anew(content, "the file had much room left by what was removed", database)
            before = dict(_without_id(cells) for cells in connection.execute(_ENTERED).fetchall())
    except (StoreError, duckdb.Error):
        return anew(content, "there was no database of this version")
    after = dict(_without_id(_cells(each.row())) for each in content.entering)
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
