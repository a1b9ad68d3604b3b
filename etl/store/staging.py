"""Brings the articles that came or changed from their parts into the staging tables; what they replace is taken out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import duckdb

from etl.store.content import Content, Entering, Start
from etl.store.decided import named_before
from etl.store.duplicates import set_copies_apart, set_thresholds
from etl.store.sql import Row, insert, run_folder

_SEEN = """
    CREATE OR REPLACE TEMP VIEW parts AS
    FROM read_parquet(getvariable('parts'), filename = true, union_by_name = true)"""
_NOTHING_SEEN = "CREATE OR REPLACE TEMP VIEW parts AS SELECT *, NULL::VARCHAR AS filename FROM part LIMIT 0"


def stage(connection: duckdb.DuckDBPyConnection, content: Content, start: Start, load: Row, data: Path) -> None:
    """Fill the staging tables with all that must enter core so that it holds `content`, and empty core of all that this
    replaces; `load` is the row of core.load.
    """
    entering = {each.article_id: each for each in content.entering}
    run_folder(connection, "part")
    insert(connection, "staged_rejected", [refused.row() for refused in content.refused])
    insert(connection, "changed", [{"article_id": name} for name in sorted(start.changed)])
    _admit(connection, entering, start.changed)
    set_thresholds(connection, data / "vocabulary" / "duplicates.toml")
    run_folder(connection, "alike")
    _admit(connection, entering, _ids(connection, "SELECT chief_id FROM alike UNION SELECT copy_id FROM alike"))
    run_folder(connection, "copies")
    set_copies_apart(connection)
    named = named_before(connection, content.decisions)
    insert(connection, "spoken_of", [{"article_id": name} for name in sorted(named)])
    run_folder(connection, "leaving")
    insert(connection, "core.load", [load])
    _admit(connection, entering, _ids(connection, "FROM moving"))
    run_folder(connection, "entering")


def _ids(connection: duckdb.DuckDBPyConnection, query: str) -> list[str]:
    return [str(row[0]) for row in connection.execute(query).fetchall()]


def _admit(connection: duckdb.DuckDBPyConnection, entering: dict[str, Entering], ids: Iterable[str]) -> None:
    """Put the articles with these ids, where they are there, into `entering`, and have `parts` show the parts of all
    that are in it.
    """
    known = set(_ids(connection, "SELECT article_id FROM entering"))
    new = [entering[name] for name in sorted(set(ids) - known) if name in entering]
    insert(connection, "entering", [each.row() for each in new])
    files = _ids(connection, "SELECT DISTINCT filename FROM entering ORDER BY filename")
    if files:
        connection.execute("SET VARIABLE parts = ?", [files])
    connection.execute(_SEEN if files else _NOTHING_SEEN)
