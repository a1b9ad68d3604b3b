"""Runs the project's SQL files and fills tables from Python rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb

Row = dict[str, object]
Settings = dict[str, str | bool | int | float | list[str]]

SQL_DIR = Path(__file__).resolve().parent.parent / "sql"

# Of the tables that are laid out.
SCHEMA_VERSION = 12

# Extensions are never fetched: everything needed is inside the wheel, and a load must work offline.
SETTINGS: Settings = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


def statements(folder: str, only: str = "*") -> list[tuple[Path, str]]:
    """The .sql files of one folder of `etl/sql`, or `only` those of a name, in the order of their names, with their
    text.
    """
    return [(path, path.read_text(encoding="utf-8")) for path in sorted((SQL_DIR / folder).glob(f"{only}.sql"))]


# By their text. DuckDB parses some for as long as it runs them, and many run again: for each turn of a load, and for
# each load of a process.
_parsed: dict[str, list[duckdb.Statement]] = {}


def parsed(connection: duckdb.DuckDBPyConnection, text: str) -> list[duckdb.Statement]:
    """The statements of a text, which is parsed once."""
    if text not in _parsed:
        _parsed[text] = connection.extract_statements(text)
    return _parsed[text]


def run_folder(connection: duckdb.DuckDBPyConnection, folder: str, only: str = "*") -> None:
    """Execute every file of a folder of `etl/sql` in order, or `only` those of a name, each in a transaction of its
    own: what is committed need not stay in memory.
    """
    for _, text in statements(folder, only):
        connection.execute("BEGIN")
        for statement in parsed(connection, text):
            connection.execute(statement)
        connection.execute("COMMIT")


def insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Append rows to a table (`schema.name` or a temporary `name`); every row has exactly the table's columns."""
    if not rows:
        return
    described = connection.execute(f"DESCRIBE {table}").fetchall()
    names = [str(column[0]) for column in described]
    if set(rows[0]) != set(names):
        raise KeyError(f"{table}: columns differ: {sorted(set(rows[0]) ^ set(names))}")
    values = ", ".join(f"unnest(?::{column[1]}[])" for column in described)
    columns = [[row[name] for row in rows] for name in names]
    connection.execute(f"INSERT INTO {table} SELECT {values}", columns)
