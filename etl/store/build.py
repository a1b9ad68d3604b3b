"""Builds a complete database in a new file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb

from etl.errors import StoreError
from etl.store import checks, reference
from etl.store.content import Content
from etl.store.rows import content_rows
from etl.store.sql import SETTINGS, insert, run_folder
from etl.vocabulary import load_vocabulary

SCHEMA_VERSION = 1

Progress = Callable[[str, int, int], None]


def _fill_reference(connection: duckdb.DuckDBPyConnection, data: Path) -> None:
    words = data / "vocabulary"
    vocabulary = load_vocabulary(words)
    groups = reference.brand_groups(words / "brand_groups.csv")
    insert(connection, "core.companies", reference.company_rows(vocabulary, groups))
    insert(connection, "core.company_aliases", reference.alias_rows(vocabulary))
    insert(connection, "core.labels", reference.label_rows(words / "labels.csv", vocabulary))
    insert(connection, "staged_officials", reference.official_rows(data / "reference" / "official_series.csv"))


def _fill(connection: duckdb.DuckDBPyConnection, content: Content, data: Path, on_progress: Progress) -> None:
    on_progress("tables", 0, 1)
    run_folder(connection, "core")
    run_folder(connection, "staging")
    _fill_reference(connection, data)
    on_progress("rows", 0, 1)
    for table, rows in content_rows(content):
        insert(connection, table, rows)
    run_folder(connection, "fill")
    sha256 = content.inputs_sha256
    insert(
        connection,
        "core.load",
        [{"schema_version": SCHEMA_VERSION, "data_version": sha256[:10], "inputs_sha256": sha256}],
    )
    on_progress("charts", 0, 1)
    run_folder(connection, "mart")


def build(path: Path, content: Content, *, data: Path, on_progress: Progress) -> None:
    """Write a new, checked and cleanly closed database to `path` (which must not exist) from articles' content and
    the files of `data`; raises StoreError where it cannot be written or breaks a blocking promise.
    """
    try:
        with duckdb.connect(str(path), config=SETTINGS) as connection:
            connection.execute("BEGIN")
            _fill(connection, content, data, on_progress)
            connection.execute("COMMIT")
            on_progress("checks", 0, 1)
            broken = checks.summary(checks.run(connection))
            if broken:
                raise StoreError(f"the new database was not published, it breaks promises: {broken}")
            connection.execute("CHECKPOINT")
    except duckdb.IOException as error:
        raise StoreError(f"{path.parent}: the database cannot be written: {str(error).splitlines()[0]}") from error
    except duckdb.Error as error:
        raise StoreError(f"the new database was not published: {str(error).splitlines()[0]}") from error
