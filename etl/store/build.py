"""Builds a complete database in a new file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb

from etl.errors import StoreError
from etl.store import checks, quality, reference
from etl.store.content import Content
from etl.store.deals import tell_deals
from etl.store.decided import decide
from etl.store.duplicates import set_copies_apart, set_thresholds
from etl.store.reconciling import reconcile
from etl.store.sql import SETTINGS, Row, Settings, insert, run_folder
from etl.store.thresholds import read_thresholds
from etl.vocabulary import load_vocabulary

SCHEMA_VERSION = 6

# What DuckDB may hold in memory while it builds; beyond that it uses a file beside the new database. One thread needs
# less of it, and a load spends its time in reading articles.
MEMORY: Settings = {"memory_limit": "400MB", "threads": 1}

Progress = Callable[[str, int, int], None]


def _fill_reference(connection: duckdb.DuckDBPyConnection, data: Path) -> None:
    words = data / "vocabulary"
    vocabulary = load_vocabulary(words)
    groups = reference.brand_groups(words / "brand_groups.csv")
    insert(connection, "core.companies", reference.company_rows(vocabulary, groups))
    insert(connection, "core.company_aliases", reference.alias_rows(vocabulary))
    insert(connection, "core.labels", reference.label_rows(words / "labels.csv", vocabulary))
    insert(connection, "staged_officials", reference.official_rows(data / "reference" / "official_series.csv"))


def _stage(connection: duckdb.DuckDBPyConnection, content: Content, data: Path) -> None:
    """Bring the articles from their parts into the staging tables."""
    insert(connection, "staged_rejected", [refused.row() for refused in content.refused])
    insert(connection, "entering", [each.row() for each in content.entering])
    parts = sorted({str(each.part) for each in content.entering})
    if parts:
        connection.execute("SET VARIABLE parts = ?", [parts])
        set_thresholds(connection, data / "vocabulary" / "duplicates.toml")
        run_folder(connection, "alike")
        set_copies_apart(connection)
        run_folder(connection, "entering")


def _load_row(inputs_sha256: str, data: Path) -> Row:
    thresholds = read_thresholds(data / "vocabulary" / "confidence.toml")
    return {
        "schema_version": SCHEMA_VERSION,
        "data_version": inputs_sha256[:10],
        "inputs_sha256": inputs_sha256,
        "figures_from": thresholds.figures,
        "deals_from": thresholds.deals,
        "rows_found": 0,
    }


def _fill(connection: duckdb.DuckDBPyConnection, content: Content, data: Path, on_progress: Progress) -> None:
    on_progress("tables", 0, 1)
    run_folder(connection, "core")
    run_folder(connection, "staging")
    _fill_reference(connection, data)
    insert(connection, "core.load", [_load_row(content.inputs_sha256, data)])
    _stage(connection, content, data)
    on_progress("rows", 0, 1)
    decide(connection, content.decisions, data)
    run_folder(connection, "fill")
    reconcile(connection, data)
    tell_deals(connection, data)
    on_progress("charts", 0, 1)
    run_folder(connection, "mart")


def build(path: Path, content: Content, *, data: Path, on_progress: Progress) -> None:
    """Write a new, checked and cleanly closed database to `path` (which must not exist) from articles' content, a few
    articles at a time, and the files of `data`; raises StoreError where it cannot be written or breaks a blocking
    promise.
    """
    try:
        with duckdb.connect(str(path), config=SETTINGS | MEMORY) as connection:
            _fill(connection, content, data, on_progress)
            on_progress("checks", 0, 1)
            results = checks.run(connection)
            if broken := checks.summary(results):
                raise StoreError(f"the new database was not published, it breaks promises: {broken}")
            quality.keep(connection, results)
            connection.execute("CHECKPOINT")
    except duckdb.IOException as error:
        raise StoreError(f"{path.parent}: the database cannot be written: {str(error).splitlines()[0]}") from error
    except duckdb.Error as error:
        raise StoreError(f"the new database was not published: {str(error).splitlines()[0]}") from error
