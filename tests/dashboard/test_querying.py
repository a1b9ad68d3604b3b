"""Readers' queries: what they may read, what they may not touch, and that none of them can harm the server."""

from __future__ import annotations

import csv
import io
import re
import time
from pathlib import Path

import duckdb
import pytest

from dashboard.charts.plain import Plain, plain
from dashboard.querying import asking, locked
from dashboard.querying.asking import Failure, Result, ask
from dashboard.querying.examples import examples
from dashboard.words import speaking

from .test_pages import opened, specs, words


@pytest.fixture
def inside(database: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample, asked in this process: what is refused needs no process of its own to be refused."""

    def run(sql: str, file: Path) -> Result | Failure:
        monkeypatch.chdir(file.parent)
        asked = {"sql": sql, "file": file.name, "memory_mb": 128, "process_mb": 0, "seconds": 10, "rows": 10_000}
        try:
            return Result(sql, *locked.answer(asked | {"bytes": asking.BYTES}))
        except (locked.RefusedError, duckdb.Error) as error:
            told = locked.problem(error)
            return asking.failure(sql, told["problem"], told["about"])

    monkeypatch.setattr(locked, "_bound", lambda *_: None)
    monkeypatch.setattr(asking, "_run", run)
    return database


def found(sql: str) -> Result:
    answer = ask(sql)
    assert isinstance(answer, Result), answer
    return answer


def refused(sql: str) -> str:
    answer = ask(sql)
    assert isinstance(answer, Failure), answer
    assert "\n" not in answer.reason
    return answer.reason


def test_a_query_reads_the_mart(database: Path) -> None:
    ours = found("SELECT point_id, value, period_start FROM mart.points ORDER BY point_id").rows.to_pylist()
    with duckdb.connect(str(database), read_only=True) as connection:
        theirs = connection.execute(
            "SELECT point_id, value, period_start FROM mart.points ORDER BY point_id"
        ).fetchall()
    assert [tuple(row.values()) for row in ours] == theirs


@pytest.mark.parametrize(
    "sql", ["SHOW TABLES", "DESCRIBE mart.points", "FROM mart.load", "VALUES (1)", "EXPLAIN SELECT 1"]
)
def test_other_ways_to_read(sql: str, inside: Path) -> None:
    assert ask(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_csv('/etc/hostname')",
        "SELECT * FROM read_text('{secret}')",
        "SELECT * FROM '{secret}'",
        "SELECT * FROM read_blob('{secret}')",
        "SELECT * FROM glob('/*')",
        "SELECT * FROM parquet_scan('{secret}')",
        "SELECT * FROM query('FROM read_text(''{secret}'')')",
        "SELECT getenv('HOME')",
    ],
)
def test_no_other_file_is_read(sql: str, inside: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n")
    assert refused(sql.format(secret=secret))


@pytest.mark.parametrize(
    "sql",
    [
        "COPY mart.load TO '{out}'",
        "EXPORT DATABASE '{out}'",
        "ATTACH '{out}' AS other",
        "CREATE TABLE chuhai.mart.mine AS SELECT 1",
        "CREATE TEMP TABLE mine AS SELECT 1",
        "INSERT INTO mart.load SELECT * FROM mart.load",
        "DELETE FROM mart.points",
        "UPDATE mart.points SET value = 1",
        "DROP TABLE mart.points",
        "SET memory_limit = '10GB'",
        "RESET memory_limit",
        "PRAGMA threads = 4",
        "INSTALL httpfs",
        "LOAD icu",
        "CALL pragma_version()",
        "DETACH chuhai",
        "USE memory",
        "CHECKPOINT",
        "BEGIN",
        "PREPARE p AS SELECT 1",
        "EXPLAIN ANALYZE DELETE FROM mart.points",
    ],
)
def test_nothing_is_written_or_set(sql: str, inside: Path, tmp_path: Path) -> None:
    before = inside.read_bytes()
    assert refused(sql.format(out=tmp_path / "out"))
    assert not (tmp_path / "out").exists()
    assert inside.read_bytes() == before


def test_one_query_at_a_time(inside: Path) -> None:
    assert refused("SELECT 1; SELECT 2") == "Only one query runs at a time."
    assert found("SELECT 1 AS a;").rows.to_pylist() == [{"a": 1}]
    assert refused("  ") == refused("-- nothing") == "There is no query."
    assert "at most 4,000 characters" in refused("SELECT " + "1" * 4_000)


@pytest.mark.parametrize(
    "sql",
    [
        "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT sum(n) FROM t",
        "SELECT levenshtein(repeat('a', 1000000), repeat('b', 1000000))",  # nothing inside can interrupt it
    ],
)
def test_endless_queries_are_stopped(sql: str, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "SECONDS", 1)
    monkeypatch.setattr(asking, "GRACE_SECONDS", 4.0)
    began = time.monotonic()
    assert "was stopped" in refused(sql)
    assert time.monotonic() - began < 60


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT repeat('x', 2000000000)",
        "SELECT * FROM range(100000000) ORDER BY random()",
        "SELECT repeat('x', 20000000) FROM range(100)",
    ],
)
def test_what_takes_too_much_memory_is_stopped(sql: str, database: Path) -> None:
    assert "was stopped" in refused(sql)


def test_a_long_result_is_cut(inside: Path) -> None:
    long = found("SELECT * FROM range(1000000)")
    assert (long.rows.num_rows, long.is_cut) == (asking.ROWS, True)
    exact = found(f"SELECT * FROM range({asking.ROWS})")
    assert (exact.rows.num_rows, exact.is_cut) == (asking.ROWS, False)
    wide = found("SELECT repeat('x', 100000) AS a FROM range(1000)")
    assert wide.is_cut
    assert wide.rows.nbytes <= asking.BYTES


def test_no_more_run_at_once_than_there_is_room_for(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "SECONDS", 0.1)
    for _ in range(asking.AT_ONCE):
        asking._PLACES.acquire()
    try:
        assert "Try again" in refused("SELECT 1")
    finally:
        for _ in range(asking.AT_ONCE):
            asking._PLACES.release()


@pytest.mark.parametrize(
    "sql",
    [
        "FROM duckdb_databases()",
        "SELECT '大' AS a, reverse(path) FROM system.main . \"DuckDB_Databases\"",
        "FROM 'duckdb_databases'",
        "FROM/**/pragma_database_list",
        "SUMMARIZE FROM duckdb_settings()",
        "EXPLAIN SELECT current_setting('allowed_' || 'paths')",
        "FROM pg_catalog.pg_settings",
        "FROM query('FROM duckdb_' || 'databases()')",
        "FROM query_table(['duckdb_' || 'databases'])",
    ],
)
def test_nothing_tells_of_the_server(sql: str, inside: Path) -> None:
    assert "would tell of the server" in refused(sql)


def test_a_problem_is_told_in_chinese_without_the_folder(inside: Path) -> None:
    with speaking("zh"):
        assert refused("SELECT 1; SELECT 2") == "一次只能执行一条语句。"
        assert refused("DROP TABLE mart.points") == "只能执行读取语句，不能执行 DROP。"
        assert refused("FROM mart.pionts").startswith("数据库的答复：Catalog Error")
    assert str(inside.parent) not in refused(f"FROM read_text('{inside.parent}/x')")


@pytest.mark.parametrize(
    ("sql", "line"),
    [
        ("SELEC 1", 'Parser Error: syntax error at or near "SELEC"'),
        ("FROM mart.pionts", 'Did you mean "points"?'),
        ("SELECT valu FROM mart.points", '"value"'),
    ],
)
def test_mistakes_are_told_in_a_line(sql: str, line: str, inside: Path) -> None:
    assert line in refused(sql)


def test_every_column_of_a_result_has_its_name_and_a_cell_that_a_csv_can_hold(inside: Path) -> None:
    row = found(
        "SELECT 1 AS a, 2 AS a, [1, NULL] AS l, {'k': 'v'} AS s, 1.5::DECIMAL(9,2) AS d, sum(2) AS h, 'x'::BLOB AS b,"
        " INTERVAL 1 DAY AS i, TIMESTAMP '2025-01-02 03:04:05' AS m, NULL AS n"
    ).rows.to_pylist()[0]
    assert row == {
        "a": 1, "a_2": 2, "l": "[1, null]", "s": '{"k": "v"}', "d": 1.5, "h": 2, "b": "b'x'",
        "i": "P0M1DT0S", "m": "2025-01-02 03:04:05", "n": None,
    }  # fmt: skip


def test_examples_run_and_find_something_even_in_a_small_database(inside: Path) -> None:
    empty = [example.asks["en"] for example in examples() if not found(example.sql).rows.num_rows]
    assert len(empty) <= 1, empty


def test_a_query_in_the_address_waits_for_the_button(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask_nobody(sql: str) -> Failure:
        asked.append(sql)
        return Failure(sql, "no")

    monkeypatch.setattr(asking, "ask", ask_nobody)
    app = opened("query", sql="SELECT 7 AS seven")
    assert app.text_area(key="sql").value == "SELECT 7 AS seven"
    assert not asked
    app.button(key="query_run").click().run()
    assert asked == ["SELECT 7 AS seven"]


def test_a_result_is_a_table_and_a_csv(database: Path) -> None:
    app = opened("query", sql="SELECT '=1+1' AS formula, 7 AS seven")
    app.button(key="query_run").click().run()
    assert app.dataframe[0].value.to_dict("list") == {"formula": ["=1+1"], "seven": [7]}
    assert app.get("download_button")
    assert "1 row." in words(app)
    app.text_area(key="sql").input("SELECT 8").run()
    assert "Press Run" in words(app), "an old result never stands under a new query"


def test_an_error_is_text_and_no_markup(inside: Path) -> None:
    app = opened("query", sql='SELECT * FROM "mart"."**bold** [x](javascript:1)"')
    app.button(key="query_run").click().run()
    assert r"\*\*bold\*\*" in app.error[0].value


def test_an_example_goes_into_the_editor(database: Path) -> None:
    app = opened("query")
    app.selectbox(key="query_example").select_index(3).run()
    assert app.text_area(key="sql").value == examples()[3].sql


def test_the_chart_draws_what_was_found(inside: Path) -> None:
    rows = found("SELECT * FROM (VALUES ('a<b>', 1, 'x'), ('c', NULL, 'y'), ('d', 3, 'x')) AS v(name, n, k)").rows
    figure = plain(rows.to_pandas(), Plain("bar", "name", "n", "k", "Source: nobody"))
    assert [(trace["x"], trace["y"], trace["name"]) for trace in figure["data"]] == [
        (["a&lt;b&gt;", "d"], [1.0, 3.0], "x"), (["c"], [None], "y"),
    ]  # fmt: skip
    assert len({trace["marker"]["color"] for trace in figure["data"]}) == 2
    assert any("Source: nobody" in note["text"] for note in figure["layout"]["annotations"])


def test_the_table_of_tables_says_what_each_column_holds(database: Path) -> None:
    [shown] = [each.value for each in opened("query").html if "<table" in each.value]
    cells = re.findall(r"<td[^>]*>(.*?)</td>", shown)
    assert len(cells) > 10
    assert all(cells), "each column has its type and what it holds"


def test_the_page_of_data_leads_to_the_api(database: Path) -> None:
    app = opened("data")
    [listed] = [each.value for each in app.markdown if "/api/figures.csv" in each.value]
    assert all(f"**{name}**" in listed and f"/api/{name}.csv)" in listed for name in ("figures", "deals", "labels"))
    assert not specs(app)
    assert "MIT" in words(app)


def test_a_result_is_guarded_in_its_csv(inside: Path) -> None:
    from dashboard.datasets import forms

    rows = found("SELECT '=1+1' AS formula, -7 AS n").rows
    data = b"".join(forms.csv(rows.schema, rows.to_batches(), for_spreadsheet=True)).decode("utf-8-sig")
    assert list(csv.DictReader(io.StringIO(data, newline=""))) == [{"formula": "'=1+1", "n": "-7"}]
