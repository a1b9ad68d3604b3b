"""Builds a complete database in a new file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb

from etl.errors import StoreError
from etl.store import changes, checks, quality, reference
from etl.store.content import Content, Start, anew
from etl.store.deals import tell_deals
from etl.store.decided import decide
from etl.store.filling import fill
from etl.store.reconciling import reconcile
from etl.store.sql import SCHEMA_VERSION, SETTINGS, Row, Settings, run_folder
from etl.store.staging import stage
from etl.store.thresholds import read_thresholds

# What DuckDB may hold in memory while it builds; beyond that it uses a file beside the new database. Nothing waits for
# the disk: nobody reads the file before it is published, and that brings all of it to the disk first.
MEMORY: Settings = {"memory_limit": "500MB", "fsync_mode": "NONE"}
# One thread needs less memory, and a load of many articles spends its time in reading them. One of a few spends it
# here, and touches little.
THREADS_ANEW, THREADS_ON_COPY = 1, 2

Progress = Callable[[str, int, int], None]


def _load_row(content: Content, data: Path) -> Row:
    thresholds = read_thresholds(data / "vocabulary" / "confidence.toml")
    return {
        "schema_version": SCHEMA_VERSION,
        "data_version": content.inputs_sha256[:10],
        "inputs_sha256": content.inputs_sha256,
        "ground_sha256": content.ground_sha256,
        "figures_from": thresholds.figures,
        "deals_from": thresholds.deals,
        "rows_found": 0,
    }


def lay_out(path: Path) -> None:
    """Make a database file that has every table, each with nothing in it."""
    with duckdb.connect(str(path), config=SETTINGS | MEMORY | {"threads": THREADS_ANEW}) as connection:
        for folder in ("core", "mart"):
            run_folder(connection, folder)


def _fill(
    connection: duckdb.DuckDBPyConnection, content: Content, start: Start, data: Path, on_progress: Progress
) -> None:
    """Make a database of the content: in empty tables all of it, in a copy what changed. The same queries do both."""
    on_progress("tables", 0, 1)
    run_folder(connection, "staging")
    if start.base is None:
        reference.fill(connection, data)
    stage(connection, content, start, _load_row(content, data), data)
    on_progress("rows", 0, 1)
    decide(connection, content.decisions, data)
    fill(connection)
    reconcile(connection, data)
    tell_deals(connection, data)
    on_progress("charts", 0, 1)
    is_compared = changes.look_back(connection, start)
    run_folder(connection, "shown")
    changes.keep(connection, start, is_compared=is_compared)


def _moved(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The articles that left the tables or entered them."""
    return [str(row[0]) for row in connection.execute("FROM moving").fetchall()]


def _write(path: Path, content: Content, start: Start, data: Path, on_progress: Progress) -> None:
    """Write and check one database file; raises StoreError."""
    try:
        if start.base is None:
            lay_out(path)
        else:
            shutil.copyfile(start.base, path)
        threads = THREADS_ANEW if start.base is None else THREADS_ON_COPY
        with duckdb.connect(str(path), config=SETTINGS | MEMORY | {"threads": threads}) as connection:
            _fill(connection, content, start, data, on_progress)
            on_progress("checks", 0, 1)
            results = checks.run_after(connection, _moved(connection)) if start.base else checks.run(connection)
            if broken := checks.summary(results):
                raise StoreError(f"the new database was not published, it breaks promises: {broken}")
            quality.keep(connection, results)
            connection.execute("CHECKPOINT")
    except duckdb.IOException as error:
        raise StoreError(f"{path.parent}: the database cannot be written: {str(error).splitlines()[0]}") from error
    except duckdb.Error as error:
        raise StoreError(f"the new database was not published: {str(error).splitlines()[0]}") from error


def discard(path: Path) -> None:
    """Remove a database file that was begun."""
    for left in (path, path.with_name(f"{path.name}.wal")):
        left.unlink(missing_ok=True)


def build(path: Path, content: Content, *, data: Path, on_progress: Progress, start: Start | None = None) -> Start:
    """Write a new, checked and cleanly closed database to `path` (which must not exist) from articles' content, a few
    articles at a time, and the files of `data`; how, `start` says (default: anew). Where a copy of the database before
    cannot be brought up to date, all is built anew. Returns how it was built; raises StoreError where it cannot be
    written or breaks a blocking promise.
    """
    start = start or anew(content, "")
    if start.base is not None:
        try:
            _write(path, content, start, data, on_progress)
        except StoreError as error:
            discard(path)
            start = anew(content, f"the database before could not be gone on from: {error}", start.base)
        else:
            return start
    _write(path, content, start, data, on_progress)
    return start
