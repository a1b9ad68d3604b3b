"""The mart in Chinese: display names stand there in Chinese where one is known, and nothing else changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dashboard import database as opened
from dashboard.words import chinese

HAN = re.compile(r"[\u4e00-\u9fff]")


def first(sql: str) -> object:
    return opened.query(sql, {}, "zh").iloc[0, 0]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2025-01-01", "2025-12-31", "2025年"),
        ("2020-01-01", "2025-12-31", "2020–2025年"),
        ("2025-01-01", "2025-04-30", "2025年1–4月"),
        ("2025-01-01", "2025-06-30", "2025年上半年"),
        ("2025-07-01", "2025-12-31", "2025年下半年"),
        ("2025-10-01", "2025-12-31", "2025年第四季度"),
        ("2025-02-01", "2025-04-30", "2025年2–4月"),
        ("2024-02-01", "2024-02-29", "2024年2月"),
        ("2024-04-01", "2025-03-31", "2024年4月–2025年3月"),
        ("2025-05-03", "2025-05-03", "2025年5月3日"),
        ("2025-05-01", "2025-05-18", "2025年5月1日–2025年5月18日"),
        (None, None, "未注明时间"),
    ],
)
def test_periods(start: str | None, end: str | None, expected: str, database: Path) -> None:
    dates = ("NULL::DATE" if day is None else f"DATE '{day}'" for day in (start, end))
    assert first(f"SELECT zh.main.period({', '.join(dates)})") == expected


def test_names_are_chinese_where_one_is_known(database: Path) -> None:
    assert first("SELECT subject_name FROM chuhai.mart.points WHERE subject = 'byd'") == "比亚迪"
    assert first("SELECT subject_name FROM chuhai.mart.points WHERE subject = 'chinese-brands'") == "自主品牌"
    assert first("SELECT geography_name FROM chuhai.mart.points WHERE geography = 'cn'") == "中国"
    assert first("SELECT label FROM chuhai.mart.labels WHERE vocabulary = 'metric' AND code = 'exports'") == "出口量"
    assert "、" in str(first("SELECT party_names FROM chuhai.mart.deals"))


@pytest.mark.parametrize("column", ["subject_name", "geography_name", "period_label"])
def test_no_english_name_is_left(column: str, database: Path) -> None:
    names = listed(f"SELECT DISTINCT {column} FROM chuhai.mart.points")
    assert [name for name in names if not HAN.search(name)] == []


def listed(sql: str) -> list[str]:
    return [str(name) for name in opened.query(sql, {}, "zh").iloc[:, 0]]


def test_every_column_of_names_is_told_in_chinese(database: Path) -> None:
    columns = opened.query(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'chuhai' AND schema_name = 'mart'"
        " AND (column_name LIKE '%\\_name' ESCAPE '\\' OR column_name IN ('label', 'period_label', 'party_names'))"
    )
    names_of_no_code = {("quality", "check_name"), ("offenders", "check_name")}
    for table, column in columns.itertuples(index=False, name=None):
        if (table, column) not in names_of_no_code:
            assert column in chinese.NAMES or (table, column) in chinese.MADE or ("", column) in chinese.MADE, (
                f"say in dashboard/words/chinese.py how {table}.{column} is told in Chinese"
            )


def test_the_rest_is_as_in_the_file(database: Path) -> None:
    query = (
        "SELECT * EXCLUDE (subject_name, geography_name, destination_name, source_name, period_label, probable_label)"
    )
    query += " FROM chuhai.mart.points ORDER BY point_id"
    plain, told = (opened.query(query, {}, spoken) for spoken in ("en", "zh"))
    assert len(plain)
    assert plain.equals(told.drop(columns="rowid"))


@pytest.mark.parametrize(
    ("table_", "column"), [("quality", "promise"), ("quality", "advice"), ("choosing_rules", "says")]
)
def test_promises_and_rules_are_told_in_chinese(table_: str, column: str, database: Path) -> None:
    said = listed(f"SELECT {column} FROM chuhai.mart.{table_}")
    assert said
    assert [one for one in said if not HAN.search(one)] == [], "put it into dashboard/words/rules.toml"
