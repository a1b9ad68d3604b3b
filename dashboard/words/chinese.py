"""The mart in Chinese: a second catalog, zh, whose tables are those of the file with the display names in Chinese.

A query says `chuhai.mart.points` in either language; `told` turns it to the catalog of the reader's language. The file
itself has English names in its rows, and the Chinese ones in mart.labels and mart.companies.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from dashboard.words.spoken import Language

_MART = "chuhai.mart."
_SQL = Path(__file__).with_name("chinese.sql")
_RULES = Path(__file__).with_name("rules.toml")
# Columns that hold display names: of which vocabulary, and the column with the code.
NAMES = {
    "subject_name": ("subject", "subject"),
    "geography_name": ("geography", "geography"),
    "destination_name": ("geography", "destination"),
    "source_name": ("source", "source"),
    "parent_name": ("company", "parent_id"),
}
# Columns of single tables, or of all (""), that an expression makes, and the join that it needs.
MADE = {
    ("", "period_label"): ("zh.main.period(t.period_start, t.period_end)", ""),
    ("", "party_names"): (
        "array_to_string(list_transform(t.parties, lambda id: coalesce(companies_zh.of[id], id)), '、')",
        "CROSS JOIN zh.main.company_names AS companies_zh",
    ),
    ("misdated", "probable_label"): ("zh.main.period(t.probable_start, t.probable_end)", ""),
    ("points", "probable_label"): (
        """CASE WHEN t.probable_label IS NOT NULL
            THEN zh.main.period(dates_zh.probable_start, dates_zh.probable_end) END""",
        "LEFT JOIN chuhai.mart.misdated AS dates_zh ON dates_zh.point_id = t.point_id",
    ),
    ("options", "label"): (
        "coalesce(values_zh.name, t.label)",
        """LEFT JOIN zh.main.names AS values_zh ON values_zh.code = t.code AND values_zh.vocabulary = CASE
            WHEN t.facet = 'measure' THEN 'metric' WHEN t.facet = 'brand_group' THEN 'subject'
            WHEN t.facet = 'counter' AND t.code <> 'unnamed' THEN 'source' ELSE t.facet END""",
    ),
    ("quality", "promise"): (
        "coalesce(promises_zh.promise, t.promise)",
        "LEFT JOIN zh.main.promises AS promises_zh ON promises_zh.check_name = t.check_name",
    ),
    ("quality", "advice"): ("coalesce(promises_zh.advice, t.advice)", ""),
    ("choosing_rules", "says"): (
        "coalesce(rules_zh.says, t.says)",
        "LEFT JOIN zh.main.rules AS rules_zh ON rules_zh.rule = t.rule",
    ),
    ("labels", "label"): ("coalesce(t.label_zh, t.label)", ""),
    ("companies", "name"): ("coalesce(t.name_zh, t.name)", ""),
}


@cache
def rules() -> dict[str, dict[str, Any]]:
    """The promises and the rules of choosing in Chinese, by name."""
    return tomllib.loads(_RULES.read_text(encoding="utf-8"))


def told(sql: str, language: Language) -> str:
    """The query over the tables of this language."""
    return sql if language == "en" else sql.replace(_MART, "zh.mart.")


def lay(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the catalog zh beside the attached file."""
    connection.execute(_SQL.read_text(encoding="utf-8"))
    told = rules()
    connection.executemany(
        "INSERT INTO zh.main.promises VALUES (?, ?, ?)", [[name, *said] for name, said in told["promise"].items()]
    )
    connection.executemany("INSERT INTO zh.main.rules VALUES (?, ?)", list(told["rule"].items()))
    found = connection.execute(
        "SELECT table_name, list(column_name ORDER BY column_index),"
        " table_oid IN (SELECT table_oid FROM duckdb_tables()) FROM duckdb_columns()"
        " WHERE database_name = 'chuhai' AND schema_name = 'mart' GROUP BY table_name, table_oid"
    ).fetchall()
    for table, columns, has_rows in found:
        connection.execute(f"CREATE VIEW zh.mart.{table} AS {view(table, columns, has_rows)}")


def view(table: str, columns: list[str], has_rows: bool) -> str:
    """The SELECT that gives a table of the mart with its names in Chinese, where they are known. A query may name the
    rows of a table, which a view does not have.
    """
    replaced, joined = [], []
    for column in columns:
        made, join = MADE.get((table, column)) or MADE.get(("", column)) or _named(column, columns)
        if made:
            replaced.append(f"{made} AS {column}")
            joined.append(join)
    names = f" REPLACE ({', '.join(replaced)})" if replaced else ""
    rowid = ", t.rowid AS rowid" if has_rows else ""
    return f"SELECT t.*{names}{rowid} FROM {_MART}{table} AS t {' '.join(joined)}"  # noqa: S608 - of our own schema


def _named(column: str, columns: list[str]) -> tuple[str, str]:
    """The expression and the join that name a code; both empty where the column holds no such name."""
    vocabulary, code = NAMES.get(column, ("", ""))
    if code not in columns:
        return "", ""
    name = f"{column}_zh"
    return (
        f"coalesce({name}.name, t.{column})",
        f"LEFT JOIN zh.main.names AS {name} ON {name}.vocabulary = '{vocabulary}' AND {name}.code = t.{code}",
    )
