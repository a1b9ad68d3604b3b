"""Keeps in the database what a load changed, beside what the loads before it changed."""

from __future__ import annotations

from datetime import UTC, datetime

import duckdb

from etl.store.content import Start
from etl.store.sql import run_folder, statements

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
        "loaded_at": datetime.now(UTC).replace(tzinfo=None),
        "built": "anew" if start.base is None else "on the load before",
        "why": start.why,
        "most_rows": MOST_ROWS,
        "most_loads": MOST_LOADS,
    }
    for name, value in known.items():
        connection.execute(f"SET VARIABLE {name} = ?", [value])
    run_folder(connection, "remember")


def times(connection: duckdb.DuckDBPyConnection) -> dict[int, str]:
    """The loads that a database remembers: when, of which version, compared with which, by their numbers."""
    found = connection.execute(
        "SELECT load_id, strftime(loaded_at, '%Y-%m-%d %H:%M UTC') || ', data version ' || data_version"
        " || coalesce(', compared with ' || compared_with, ', the first: everything is new')"
        " FROM mart.loads ORDER BY load_id"
    ).fetchall()
    return {int(number): str(words) for number, words in found}


def counts(connection: duckdb.DuckDBPyConnection, load: int) -> dict[str, tuple[str, int]]:
    """The changes that a load made: by their kind its name and how many."""
    found = connection.execute(
        "SELECT kind, label, changes FROM mart.change_counts"
        " JOIN mart.labels ON vocabulary = 'change_kind' AND code = kind WHERE load_id = ? ORDER BY kind",
        [load],
    ).fetchall()
    return {str(kind): (str(label), int(changes)) for kind, label, changes in found}


def rows(connection: duckdb.DuckDBPyConnection, load: int, kind: str) -> list[str]:
    """The changes of one kind that a load made, each in a line."""
    [(_, query)] = statements("told")
    return [str(row[0]) for row in connection.execute(query, {"load": load, "kind": kind}).fetchall()]


def since(connection: duckdb.DuckDBPyConnection, time: datetime) -> str:
    """What the load that began at this time (UTC), the last there was, changed, in a few words."""
    query = "SELECT load_id, compared_with FROM mart.loads WHERE loaded_at >= ? ORDER BY load_id DESC LIMIT 1"
    row = connection.execute(query, [time]).fetchone()
    if row and row[1] is None:
        return "everything is new: there is no load before to compare with"
    found = [f"{label.lower()}: {count:,}" for label, count in counts(connection, row[0]).values()] if row else []
    return ", ".join(found) or "nothing that is shown"


def _attached(connection: duckdb.DuckDBPyConnection, start: Start) -> bool:
    """Whether the database before could be attached as `before`; a load goes on without it where it could not."""
    name = str(start.before).replace("'", "''")
    try:
        connection.execute(f"ATTACH '{name}' AS before (TYPE duckdb, READ_ONLY)")
        connection.execute("SELECT count(*) FROM before.mart.loads").fetchall()
    except duckdb.Error:
        return False
    return True
