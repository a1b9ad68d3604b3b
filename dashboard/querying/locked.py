"""The process that runs one query, started anew for each: it reads the database and nothing else, within its bounds.

A process, because a function inside a query (`repeat`, `levenshtein`) can take all memory and all time without DuckDB
counting either or letting itself be interrupted. It imports nothing of ours, so that it starts quickly. In goes a JSON
object, out comes a line of JSON (`problem` and `about`, or `is_cut`) and then the rows as an Arrow stream.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.ipc

_SETTINGS = (
    "SET threads = 1",
    "SET temp_directory = ''",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    "SET allow_community_extensions = false",
    "SET enable_external_access = false",
    "USE chuhai",
)
_ALLOWED = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)
_MEGABYTE = 1024 * 1024


# What tells settings of the server, or the folder of the database; and what runs a text that nobody has looked at.
_TELLING = frozenset(
    {"duckdb_databases", "duckdb_settings", "pragma_database_list", "pg_settings", "current_setting"}
    | {"query", "query_table", "json_execute_serialized_sql"}
)


class RefusedError(Exception):
    """The query is none that may run; the message is the code of why (query.toml, [problem]), and what it is about."""


def main() -> None:
    """Run what stands in the standard input."""
    asked = json.loads(sys.stdin.buffer.read())
    try:
        table, is_cut = answer(asked)
    except (RefusedError, duckdb.Error, MemoryError) as error:
        _write(problem(error), None)
    else:
        _write({"is_cut": is_cut}, table)


def answer(asked: dict[str, Any]) -> tuple[pa.Table, bool]:
    """The first rows of the query, and whether there are more than that. Raises RefusedError and duckdb.Error."""
    connection = duckdb.connect(":memory:")
    # A name without its folder: what the database says of itself does not tell where on the server it is.
    name = str(asked["file"]).replace("'", "''")
    connection.execute(f"ATTACH '{name}' AS chuhai (READ_ONLY)")
    connection.execute(f"SET memory_limit = '{int(asked['memory_mb'])}MB'")
    for setting in _SETTINGS:
        connection.execute(setting)
    connection.execute("SET lock_configuration = true")
    statements = connection.extract_statements(asked["sql"])
    if len(statements) != 1:
        raise RefusedError("several" if statements else "none")
    if statements[0].type not in _ALLOWED:
        raise RefusedError("writes", statements[0].type.name)
    if telling := next((word for word in _words(asked["sql"]) if word in _TELLING), None):
        raise RefusedError("telling", telling)
    _bound(int(asked["process_mb"]), int(asked["seconds"]))
    timer = threading.Timer(asked["seconds"], connection.interrupt)
    timer.start()
    try:
        return _first(connection.sql(asked["sql"]), int(asked["rows"]), int(asked["bytes"]))
    finally:
        timer.cancel()


def problem(error: Exception) -> dict[str, str]:
    """What went wrong, for who wrote the query: a code, and what it is about; of DuckDB's errors its own words."""
    if isinstance(error, RefusedError):
        return dict(zip(("problem", "about"), (*error.args, ""), strict=False))
    if isinstance(error, duckdb.InterruptException):
        return {"problem": "slow", "about": ""}
    if isinstance(error, duckdb.OutOfMemoryException | MemoryError):
        return {"problem": "large", "about": ""}
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    hints = [line for line in lines[1:] if line.startswith(("Did you mean", "Candidate"))]
    said = " ".join([*lines[:1], *hints[:1]]) or type(error).__name__
    return {"problem": "database", "about": said.replace(f"{Path.cwd()}/", "")}


def _words(sql: str) -> Iterator[str]:
    """The words and texts of a query in small letters, without quotes; comments do not part or hide them."""
    written = sql.encode()  # the places of tokens are those of bytes
    tokens = duckdb.tokenize(sql)
    for (start, _), (end, _) in zip(tokens, [*tokens[1:], (len(written), None)], strict=True):
        yield written[start:end].decode("utf-8", "replace").strip(" \t\r\n'\"").lower()


def _bound(megabytes: int, seconds: int) -> None:
    """Bound the memory and the time of this process, where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime) + seconds + 2
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, megabytes * _MEGABYTE))


def _first(relation: duckdb.DuckDBPyRelation | None, rows: int, size: int) -> tuple[pa.Table, bool]:
    if relation is None:
        return pa.table({}), False
    reader = relation.to_arrow_reader(1_000)
    taken: list[pa.RecordBatch] = []
    for batch in reader:
        left = rows - sum(each.num_rows for each in taken)
        if batch.num_rows > left or sum(each.nbytes for each in taken) + batch.nbytes > size:
            fits = batch.slice(0, left) if batch.slice(0, left).nbytes <= size else batch.slice(0, 0)
            return _simple(pa.Table.from_batches([*taken, fits], reader.schema)), True
        taken.append(batch)
    return _simple(pa.Table.from_batches(taken, reader.schema)), False


def _simple(table: pa.Table) -> pa.Table:
    """The table with columns that a CSV can hold, each with a name of its own."""
    names: list[str] = []
    for name in table.column_names:
        taken = sum(each == name or each.startswith(f"{name}_") for each in names)
        names.append(name if name not in names else f"{name}_{taken + 1}")
    return pa.table([_column(column) for column in table.columns], names=names)


def _column(column: pa.ChunkedArray) -> pa.ChunkedArray:
    kinds = (pa.types.is_integer, pa.types.is_floating, pa.types.is_boolean, pa.types.is_string, pa.types.is_date)
    if any(is_kind(column.type) for is_kind in kinds):
        return column
    if pa.types.is_decimal(column.type):
        return _number(column)
    cells = [None if cell is None else cell if isinstance(cell, str) else _told(cell) for cell in column.to_pylist()]
    return pa.chunked_array([pa.array(cells, pa.string())])


def _number(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A decimal column, such as a sum of whole numbers, as whole numbers where it holds such, none of them huge."""
    try:
        return column.cast(pa.int64())
    except pa.ArrowInvalid:
        return column.cast(pa.float64())


def _told(cell: object) -> str:
    if isinstance(cell, pa.MonthDayNano):
        return f"P{cell.months}M{cell.days}DT{cell.nanoseconds / 1e9:g}S"  # ISO 8601
    return json.dumps(cell, ensure_ascii=False, default=str) if isinstance(cell, dict | list) else str(cell)


def _write(header: Mapping[str, object], table: pa.Table | None) -> None:
    out = sys.stdout.buffer
    out.write(json.dumps(dict(header)).encode() + b"\n")
    if table is not None:
        with pyarrow.ipc.new_stream(out, table.schema) as writer:
            writer.write_table(table)
    out.flush()


if __name__ == "__main__":
    main()
