"""The one place that opens the database: read-only, locked down, and swapped for the new one when the file changes.

The file is attached from a fresh in-memory DuckDB, because a second `connect()` to a path that this process already
has open answers from the old file. The attached file is known by its inode and modification time.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import streamlit as st

from dashboard.words import Language, chinese

SCHEMA_VERSION = 12
VARIABLE = "CHUHAI_DATABASE"


class DatabaseProblem(Exception):  # noqa: N818 - it is a state of the world to be told, not a fault
    """The database cannot be read; the message says why in one line, for the reader of the page."""


class TooSlow(Exception):  # noqa: N818 - as above
    """A question took longer than it may."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An attached database file and the generation of it that was attached."""

    connection: duckdb.DuckDBPyConnection
    path: Path
    generation: str


def path() -> Path:
    """Where the database is: `CHUHAI_DATABASE`, else `.chuhai/chuhai.duckdb` of the checkout, else of the folder."""
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser()
    checkout = Path(__file__).resolve().parents[1]
    home = checkout if (checkout / "pyproject.toml").is_file() else Path.cwd()
    return home / ".chuhai" / "chuhai.duckdb"


def generation() -> str:
    """The present generation of the file, as a key for caches. Raises DatabaseProblem where there is no file."""
    return _stamp(path())


def present() -> str | None:
    """The present generation of the file, None where there is none."""
    try:
        return generation()
    except DatabaseProblem:
        return None


def query(
    sql: str, parameters: Mapping[str, Any] | None = None, language: Language = "en", seconds: float | None = None
) -> pd.DataFrame:
    """Run one SELECT over the attached database, with bound parameters and display names in this language.

    Raises DatabaseProblem, and TooSlow where it is not done after `seconds`.
    """
    try:
        with cursor() as opened, _stopped(opened, seconds):
            return opened.execute(chinese.told(sql, language), dict(parameters or {})).df()
    except duckdb.InterruptException:
        raise TooSlow from None
    except duckdb.CatalogException as error:
        reason = str(error).splitlines()[0]
        raise DatabaseProblem(f"{path()} lacks a table of this version ({reason}).") from None


def cursor() -> duckdb.DuckDBPyConnection:
    """A cursor on the present file, for its caller to close: a connection of its own to the same data, which goes on
    reading that file when another is put in its place. Raises DatabaseProblem.
    """
    for _ in range(2):
        try:
            # A connection serves one thread at a time.
            return _open(str(path())).connection.cursor()
        except duckdb.ConnectionException:
            continue  # another reader met a new file and closed the old connection between our two steps
    raise DatabaseProblem("The database is being replaced. Reload the page.")


@contextmanager
def _stopped(cursor: duckdb.DuckDBPyConnection, seconds: float | None) -> Iterator[None]:
    """Stop what the cursor runs inside the block after so many seconds; None: let it run."""
    if seconds is None:
        yield
        return
    timer = threading.Timer(seconds, cursor.interrupt)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _stamp(file: Path) -> str:
    try:
        status = file.stat()
    except OSError:
        raise DatabaseProblem(f"There is no database at {file}.") from None
    return f"{status.st_ino:x}-{status.st_mtime_ns:x}-{status.st_size:x}"


def _is_current(opened: Opened) -> bool:
    return present() == opened.generation and opened.path == path()


def _release(opened: Opened) -> None:
    opened.connection.close()


@st.cache_resource(max_entries=2, validate=_is_current, on_release=_release, show_spinner=False)
def _open(name: str) -> Opened:
    file = Path(name)
    stamp = _stamp(file)
    connection = duckdb.connect(":memory:")
    try:
        connection.execute(f"ATTACH '{name.replace(chr(39), chr(39) * 2)}' AS chuhai (READ_ONLY)")
        connection.execute("SET autoinstall_known_extensions = false")
        connection.execute("SET autoload_known_extensions = false")
        _check_version(connection, file)
        chinese.lay(connection)
        connection.execute("SET enable_external_access = false")
        # The first of many rows are found by few columns; the others are then read of these alone.
        connection.execute("SET late_materialization_max_rows = 1000")
        connection.execute("SET lock_configuration = true")
    except (duckdb.Error, DatabaseProblem) as error:
        connection.close()
        if isinstance(error, DatabaseProblem):
            raise
        raise DatabaseProblem(f"{file} cannot be read: {str(error).splitlines()[0]}") from None
    return Opened(connection, file, stamp)


def _check_version(connection: duckdb.DuckDBPyConnection, file: Path) -> None:
    try:
        found = connection.execute("SELECT schema_version FROM chuhai.mart.load").fetchone()
    except duckdb.CatalogException:
        raise DatabaseProblem(f"{file} is not a Chuhai database.") from None
    if found is None or found[0] != SCHEMA_VERSION:
        version = "none" if found is None else found[0]
        raise DatabaseProblem(f"{file} is of schema version {version}; this dashboard reads version {SCHEMA_VERSION}.")
