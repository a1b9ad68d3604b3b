"""docs/DATA.md describes every field, value and column that there is, each in its own section."""

from __future__ import annotations

import csv
import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

import duckdb
import pytest

from etl import records

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "DATA.md").read_text(encoding="utf-8")
MART = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "etl/sql/mart").glob("*.sql")))
TABLES = dict(re.findall(r"CREATE TABLE (mart\.\w+) \(\n(.*?)\n\);", MART, re.DOTALL))


def section(title: str) -> str:
    """The part of the page under a heading, up to the next heading of its rank or above."""
    match = re.search(rf"^(#+) {re.escape(title)}$(.*?)(?=^#{{1,3}} |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert match, f"docs/DATA.md has no section '{title}'"
    return match[2]


def terms(text: str) -> set[str]:
    """What a text sets in code type."""
    return set(re.findall(r"`([^`\n]+)`", text))


@pytest.mark.parametrize(("record", "title"), [(records.Figure, "A figure"), (records.Deal, "A deal")])
def test_every_field_of_a_record_is_described(record: type, title: str) -> None:
    missing = {field.name for field in fields(record)} - terms(section(title))
    assert not missing, f"describe in docs/DATA.md, section '{title}': {sorted(missing)}"


@pytest.mark.parametrize(
    ("values", "title"),
    [
        (records.Basis, "A figure"),
        (records.Status, "A figure"),
        (records.Bound, "A figure"),
        (records.VehicleClass, "A figure"),
        (records.DealKind, "A deal"),
        (records.DealStatus, "A deal"),
        (records.DateSource, "`mart.articles`"),
    ],
)
def test_every_value_of_a_vocabulary_is_described(values: object, title: str) -> None:
    missing = set(get_args(values)) - terms(section(title))
    assert not missing, f"describe in docs/DATA.md, section '{title}': {sorted(missing)}"


@pytest.mark.parametrize(("vocabulary", "title"), [("metric", "Metrics"), ("powertrain", "Vocabularies")])
def test_every_labelled_code_is_described(vocabulary: str, title: str) -> None:
    with (ROOT / "data/vocabulary/labels.csv").open(encoding="utf-8", newline="") as lines:
        codes = {row["code"] for row in csv.DictReader(lines) if row["vocabulary"] == vocabulary}
    assert codes
    assert not codes - terms(section(title)), f"describe in docs/DATA.md, section '{title}'"


def test_the_mart_is_read_from_its_sql() -> None:
    assert {"mart.points", "mart.deals", "mart.companies", "mart.articles"} <= set(TABLES)


@pytest.mark.parametrize("table", TABLES)
def test_every_column_of_the_mart_is_described(table: str) -> None:
    columns = set(re.findall(r"^ +([a-z_]+) +[A-Z]", TABLES[table], re.MULTILINE))
    assert columns, f"no columns read from the SQL of {table}"
    missing = columns - terms(section(f"`{table}`"))
    assert not missing, f"describe in docs/DATA.md, section '{table}': {sorted(missing)}"


@pytest.mark.parametrize("table", TABLES)
def test_no_column_is_described_that_is_not_there(table: str) -> None:
    first_cells = "\n".join(re.findall(r"^\| (`.*?) \|", section(f"`{table}`"), re.MULTILINE))
    columns = set(re.findall(r"^ +([a-z_]+) +[A-Z]", TABLES[table], re.MULTILINE))
    unknown = terms(first_cells) - columns
    assert not unknown, f"docs/DATA.md describes columns that {table} does not have: {sorted(unknown)}"


@pytest.mark.parametrize("query", sorted((ROOT / "etl/sql/export").glob("*.sql")), ids=lambda path: str(path.stem))
def test_every_column_of_an_exported_file_is_described(query: Path) -> None:
    with duckdb.connect() as connection:
        for table in ("CREATE SCHEMA mart", *(f"CREATE TABLE {name} ({columns})" for name, columns in TABLES.items())):
            connection.execute(table)
        columns = {row[0] for row in connection.execute(f"DESCRIBE {query.read_text(encoding='utf-8')}").fetchall()}
    missing = columns - terms(PAGE)
    assert not missing, f"describe in docs/DATA.md, section 'The exported files': {sorted(missing)}"
    assert query.stem in terms(section("The exported files"))
