"""Keeps in the database what a load changed, beside what the loads before it changed."""

from __future__ import annotations

from datetime import UTC, datetime

import duckdb

from etl.store.content import Start
from etl.store.sql import run_folder

MOST_LOADS = 12  # that a database remembers
MOST_ROWS = 500  # of one kind and load that it lists; they are counted in full


def look_back(connection: duckdb.DuckDBPyConnection, start: Start) -> bool:
    """Keep what was shown before this load as the tables old_...: in a copy of the database before, what is touched; in
    a new one all of it. Returns whether there was anything. Call it when it is known what is touched, and before that
    is shown anew.
    """
    connection.execute("CREATE TEMP TABLE found_changes AS FROM mart.changes LIMIT 0")
    if start.base is not None:
        run_folder(connection, "compare_touched")
        return True
    if start.before is not None and _attached(connection, start):
        run_folder(connection, "compare_whole")
        return True
    run_folder(connection, "compare_nothing")
    return False


def keep(connection: duckdb.DuckDBPyConnection, start: Start, *, is_compared: bool) -> None:
    """Fill mart.loads, change_counts and changes, when everything else is shown."""
    if is_compared:
        run_folder(connection, "changes")
    known = {
        "loaded_at": datetime.now(UTC).replace(tzinfo=None, microsecond=0),
        "built": "anew" if start.base is None else "on the load before",
        "why": start.why,
        "most_rows": MOST_ROWS,
        "most_loads": MOST_LOADS,
    }
    for name, value in known.items():
        connection.execute(f"SET VARIABLE {name} = ?", [value])
    run_folder(connection, "remember")


def _attached(connection: duckdb.DuckDBPyConnection, start: Start) -> bool:
    """Whether the database before could be attached as `before`; a load goes on without it where it could not."""
    name = str(start.before).replace("'", "''")
    try:
        connection.execute(f"ATTACH '{name}' AS before (TYPE duckdb, READ_ONLY)")
        connection.execute("SELECT count(*) FROM before.mart.loads").fetchall()
    except duckdb.Error:
        return False
    return True
