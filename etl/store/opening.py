"""Opens a database for reading, and says in one line why one cannot be opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from etl.errors import StoreError
from etl.store.sql import SCHEMA_VERSION, SETTINGS

# What may be held of a database that is read through before a load: it is read once, so nothing is gained by more.
_THROUGH = "SET memory_limit = '250MB'; SET threads = 1"

_LOCKED = re.compile(r"\block\b", re.IGNORECASE)


class DamagedError(StoreError):
    """The file was a database once, or looks like none: nothing can be read from it."""


def _attach(path: Path) -> duckdb.DuckDBPyConnection:
    """A connection whose current catalog is the database. It is attached to a fresh in-memory one because a second
    connect() in a process goes on showing the old file after a swap.
    """
    connection = duckdb.connect(":memory:", config=SETTINGS)
    name = str(path.resolve()).replace("'", "''")
    try:
        connection.execute(f"ATTACH '{name}' AS chuhai (TYPE duckdb, READ_ONLY)")
        connection.execute("USE chuhai")
    except duckdb.Error:
        connection.close()
        raise
    return connection


def _why(error: duckdb.Error) -> str:
    text = str(error)
    if _LOCKED.search(text):
        return "is being written by another process; try again when it has finished"
    if "not a valid DuckDB database" in text:
        return "is not a Chuhai database"
    return f"cannot be opened: {text.splitlines()[0]}"


def _opened(path: Path) -> tuple[duckdb.DuckDBPyConnection, int]:
    """A connection to the database at `path` and the version of its tables; raises StoreError where it is none of
    ours.
    """
    if not path.exists():
        raise StoreError(f"{path}: there is no database yet; run 'chuhai load'")
    if not path.is_file():
        raise StoreError(f"{path}: is not a file")
    try:
        connection = _attach(path)
    except duckdb.Error as error:
        kind = StoreError if _LOCKED.search(str(error)) else DamagedError
        raise kind(f"{path}: {_why(error)}") from error
    try:
        rows = connection.execute("SELECT schema_version FROM chuhai.core.load").fetchall()
    except duckdb.Error as error:
        connection.close()
        raise StoreError(f"{path}: is not a Chuhai database") from error
    return connection, int(rows[0][0]) if rows else 0


def schema_version(path: Path) -> int:
    """The version of the tables of the database at `path`; raises StoreError where it is no database of ours."""
    connection, version = _opened(path)
    connection.close()
    return version


def _read_through(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Raise DamagedError where a table of the database at `path` cannot be read to its end."""
    try:
        connection.execute(_THROUGH)
        tables = connection.execute(
            "SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'chuhai' ORDER BY ALL"
        ).fetchall()
        for schema, table in tables:
            connection.execute(f"SELECT bit_xor(hash(t)) FROM chuhai.{schema}.{table} AS t").fetchall()  # noqa: S608
    except duckdb.Error as error:
        raise DamagedError(f"{path}: is damaged: {str(error).splitlines()[0]}") from error


@contextmanager
def reading(path: Path, *, through: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
    """A read-only connection to the database at `path`, where wanted after every table was read through; raises
    StoreError where it is missing, foreign, being written, or of another version, DamagedError where it cannot be read.
    """
    connection, version = _opened(path)
    try:
        if through:
            _read_through(connection, path)
        if version != SCHEMA_VERSION:
            raise StoreError(f"{path}: has tables of version {version}, this is {SCHEMA_VERSION}; run 'chuhai load'")
        yield connection
    finally:
        connection.close()
