"""Writes the database's rows, articles and recorded decisions as files for other programs."""

from __future__ import annotations

import csv
import os
import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

import duckdb

from etl.errors import StoreError
from etl.store.cells import cell
from etl.store.opening import reading
from etl.store.sql import statements

Format = Literal["csv", "parquet"]

BATCH = 10_000


def _write_csv(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as handle:  # the mark makes Excel read UTF-8
        rows = connection.execute(query)
        writer = csv.writer(handle)
        writer.writerow([column[0] for column in rows.description])
        while batch := rows.fetchmany(BATCH):
            writer.writerows([cell(value) for value in row] for row in batch)


def _write_parquet(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    connection.sql(query).write_parquet(str(path))


def _columns(connection: duckdb.DuckDBPyConnection, query: str) -> str:
    return ", ".join(str(row[0]) for row in connection.execute(f"DESCRIBE {query}").fetchall())


def _read_me(connection: duckdb.DuckDBPyConnection, form: Format) -> str:
    row = connection.execute("SELECT data_version, newest_article FROM mart.load").fetchone()
    version, newest = row or ("unknown", None)
    lines = [
        "Chuhai: figures and deals of China's car industry, each with the sentence it was found in.",
        f"Data version {version}; newest article {newest or 'undated'}.",
        "",
    ]
    for path, query in statements("export"):
        lines += [
            f"{path.stem}.{form}: {query.splitlines()[0].removeprefix('-- ')}",
            f"  {_columns(connection, query)}",
            "",
        ]
    lines += [
        "An empty cell is missing or unknown, never zero. Periods include both days. value is empty where the words",
        'give only a limit or a range ("less than 10%"): low and high are what they allow, low_open and high_open say',
        "that the end itself does not fit or that there is none, and stated is the number that the words name.",
        "status tells what happened from what is expected (forecast) or aimed at (target). Offsets count characters",
        "(code points). Rows with the same series_id may be joined by one line, others not. Candidates are figures and",
        "deals whose confidence is below chart_from: they are for review and are in no chart. deals has a row for each",
        "deal, deal_mentions one for each article that tells of it, deal_stages one for each stage that one tells;",
        "dated_by says whether a stage's date is the article's (words) or only the day it was published (publication).",
    ]
    if form == "csv":
        lines += [
            "The CSV files are UTF-8 with a byte order mark, so that Excel reads them. A text cell that a spreadsheet",
            "would take for a formula (it starts with = + - @, a tab, a carriage return or a full-width form of these)",
            "has an apostrophe before it; numbers are untouched. Parquet files hold the text as it is.",
        ]
    return "\n".join(lines) + "\n"


def _in_place(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` fill a file of another name, then give it its name in one step."""
    new = path.with_name(f".{path.name}-{os.getpid()}-{secrets.token_hex(4)}.tmp")
    try:
        write(new)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def export(database: Path, folder: Path, form: Format) -> list[Path]:
    """Write figures, deals, candidates, decisions, articles and official rows of `database` into `folder`, with a
    README; each file appears complete or not at all. Returns the files; raises StoreError.
    """
    write = _write_csv if form == "csv" else _write_parquet
    written: list[Path] = []
    try:
        with reading(database) as connection:
            folder.mkdir(parents=True, exist_ok=True)
            for source, query in statements("export"):
                target = folder / f"{source.stem}.{form}"
                _in_place(target, partial(write, connection, query))
                written.append(target)
            text = _read_me(connection, form)
            _in_place(folder / "README.txt", lambda new: new.write_text(text, encoding="utf-8"))
    except (OSError, duckdb.IOException) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error).splitlines()[0]
        raise StoreError(f"{folder}: cannot be written: {reason}") from error
    return [*written, folder / "README.txt"]
