"""One batch of articles to one Parquet part: what a worker runs, in any process that can see the files."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import duckdb

from etl.batch.one import read_and_extract
from etl.errors import ReadError, StoreError
from etl.read import ManifestEntry
from etl.records import Extraction
from etl.store.rows import extraction_rows, refused_article_row
from etl.store.sql import SETTINGS, Row, insert, run_folder

TABLES = ("part_articles", "part_figures", "part_deals", "part_refused")


@dataclass(frozen=True, slots=True)
class Task:
    """One article to read: the key it is found by in the parts, its file, what its manifest says, and the name it came
    with. One with a `refusal` is not read: it brought down the worker that tried.
    """

    key: str
    path: Path
    entry: ManifestEntry | None
    name: str
    refusal: str = ""


Result = tuple[str, Extraction | ReadError]


def results(tasks: Sequence[Task], on_article: Callable[[int], None] = lambda _: None) -> Iterator[Result]:
    """What is in each article, or why nothing is; `on_article` is told the number of each before it is begun, and the
    count of all at the end.
    """
    for number, task in enumerate(tasks):
        on_article(number)
        try:
            yield task.key, read_and_extract(task.path, task.entry, file=task.name)
        except ReadError as error:
            yield task.key, error
    on_article(len(tasks))


def rows_of(found: Iterable[Result]) -> dict[str, list[Row]]:
    """The rows of the tables of etl/sql/part."""
    tables: dict[str, list[Row]] = {table: [] for table in TABLES}
    for key, result in found:
        if isinstance(result, ReadError):
            tables["part_articles"].append(refused_article_row(key, result.reason, is_limit=False))
            continue
        for table, rows in extraction_rows(key, result):
            tables[table] += rows
    return tables


def make_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables of etl/sql/part, whose columns are those of core's tables."""
    run_folder(connection, "core", only="10_tables")
    run_folder(connection, "part")


def write_part(tables: dict[str, list[Row]], part: Path) -> None:
    """Write rows of the tables of etl/sql/part as one Parquet file, which is there whole or not at all; raises
    StoreError where it cannot be written.
    """
    new = part.with_name(f".{part.name}-{os.getpid()}-{secrets.token_hex(4)}.tmp")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        with duckdb.connect(":memory:", config=SETTINGS | {"threads": 1}) as connection:
            make_tables(connection)
            for table, rows in tables.items():
                insert(connection, table, rows)
            connection.execute("COPY part TO ? (FORMAT parquet, COMPRESSION zstd)", [str(new)])
        put_in_place(new, part)
    except duckdb.IOException as error:
        raise StoreError(f"{part.parent}: cannot be written: {str(error).splitlines()[0]}") from error
    except OSError as error:
        raise StoreError(f"{part.parent}: cannot be written: {error.strerror}") from error
    finally:
        with suppress(OSError):
            new.unlink()


def put_in_place(new: Path, path: Path) -> None:
    """Bring a finished file to the disk, then give it its name."""
    handle = os.open(new, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    new.replace(path)


def extract_batch(tasks: Sequence[Task], part: Path, on_article: Callable[[int], None] = lambda _: None) -> None:
    """Read and extract articles, and write what was found, or why nothing was, as the Parquet file `part`, one row an
    article. It needs nothing but its arguments and the project's data folder, so that any engine can call it anywhere;
    raises StoreError where the part cannot be written.
    """
    tables = rows_of(results([task for task in tasks if not task.refusal], on_article))
    refused = (refused_article_row(task.key, task.refusal, is_limit=True) for task in tasks if task.refusal)
    tables["part_articles"] += refused
    write_part(tables, part)
