"""Files for other programs: columns, cells, guards, and what a spreadsheet reads back."""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.errors import StoreError
from etl.store.cells import FORMULA_STARTS, cell, guarded
from etl.store.export import export
from etl.store.opening import reading

from .sample import TEXT, article, content, found, make, officials_that_ship

CELLS = [
    (None, ""),
    (True, "true"),
    (False, "false"),
    (642000.0, "642000"),
    (68.7, "68.7"),
    (-5.7, "-5.7"),
    (0.0, "0"),
    (12, "12"),
    (dt.date(2025, 4, 30), "2025-04-30"),
    ("plain", "plain"),
    ("=1+1", "'=1+1"),
    ("+49", "'+49"),
    ("-5.7%", "'-5.7%"),
    ("@home", "'@home"),
    ("\ttab", "'\ttab"),
    ("\rreturn", "'\rreturn"),
    ("＝1+1", "'＝1+1"),
    ("＋1", "'＋1"),
    ("－1", "'－1"),
    ("＠x", "'＠x"),
    ("a=1", "a=1"),
    ("'quoted", "'quoted"),
    ("", ""),
]


@pytest.mark.parametrize(("value", "text"), CELLS)
def test_cells(value: object, text: str) -> None:
    assert cell(value) == text


@given(st.text())
def test_no_guarded_text_starts_a_formula_and_nothing_is_lost(text: str) -> None:
    assert not guarded(text).startswith(FORMULA_STARTS)
    assert guarded(text).removeprefix("'" if text.startswith(FORMULA_STARTS) else "") == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_come_back_as_they_were(value: float) -> None:
    assert float(cell(value)) == value


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as handle:
        return list(csv.DictReader(handle))


def test_csv_holds_what_the_database_holds(database: Path, tmp_path: Path) -> None:
    written = export(database, tmp_path / "out", "csv")
    tables = ("figures", "deals", "deal_mentions", "deal_stages", "candidates", "decisions", "articles", "official")
    names = {"README.txt", *(f"{name}.csv" for name in tables)}
    assert {path.name for path in written} == names == {path.name for path in (tmp_path / "out").iterdir()}
    assert (tmp_path / "out" / "figures.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    figures = {row["metric"]: row for row in read(tmp_path / "out" / "figures.csv")}
    exports = figures["exports"]
    assert [exports[name] for name in ("value", "low", "high", "low_open", "high_open", "stated")] == [
        "", "120000", "", "true", "true", "120000",
    ]  # fmt: skip
    assert figures["exports"]["bound"] == "over"
    assert figures["exports"]["period_end"] == "2025-04-30"
    assert figures["exports"]["value_high"] == figures["exports"]["attribution"] == ""
    assert figures["brand_share"]["value"] == "68.7"
    assert figures["brand_share"]["evidence"] == "Chinese brands took 68.7% of passenger-car sales in 2024."
    [deal] = read(tmp_path / "out" / "deals.csv")
    assert deal["parties"] == "volkswagen|xpeng"
    assert "小鹏" in deal["evidence"]
    assert len(read(tmp_path / "out" / "official.csv")) == officials_that_ship()
    assert "text" not in read(tmp_path / "out" / "articles.csv")[0]


COLUMNS = {
    "figures": "metric basis status value value_high unit bound subject geography destination powertrain vehicle_class "
    "period_start period_end attribution number_text evidence evidence_start evidence_end confidence article_id "
    "publisher title url published language data_version",
    "deals": "parties kind object announced amount amount_unit stake_percent status evidence evidence_start "
    "evidence_end confidence article_id publisher title url published data_version",
    "official": "metric basis status value unit bound subject geography destination powertrain vehicle_class "
    "period_start period_end source source_title source_url checked_with_url derived note data_version",
    "articles": "article_id title publisher published published_from url language is_brief data_version",
}


@pytest.mark.parametrize("table", COLUMNS)
def test_columns_carry_the_contracts_names_and_where_a_row_comes_from(
    database: Path, tmp_path: Path, table: str
) -> None:
    export(database, tmp_path, "csv")
    with (tmp_path / f"{table}.csv").open(encoding="utf-8-sig", newline="") as handle:
        header = next(csv.reader(handle))
    assert set(COLUMNS[table].split()) <= set(header)
    assert len(set(header)) == len(header)
    assert table in (tmp_path / "README.txt").read_text(encoding="utf-8")


def test_text_cells_are_guarded_and_numbers_are_not(tmp_path: Path, shared_data: Path) -> None:
    hostile = found(of=replace(article(), title="=HYPERLINK(1)", publisher="＠evil", url="https://example.org"))
    cut = found(
        [replace(figure, value=-figure.value) for figure in hostile.extraction.figures], of=hostile.extraction.article
    )
    export(make(tmp_path / "x.duckdb", content([cut]), shared_data), tmp_path / "out", "csv")
    for row in read(tmp_path / "out" / "figures.csv"):
        assert row["title"] == "'=HYPERLINK(1)"
        assert row["publisher"] == "'＠evil"
        assert float(row["stated"]) < 0


def test_parquet_holds_the_same_rows_raw(database: Path, tmp_path: Path) -> None:
    export(database, tmp_path, "parquet")
    with reading(database) as connection:
        expected = connection.execute(
            "SELECT point_id, value, period_start, evidence FROM mart.points ORDER BY 1"
        ).fetchall()
    query = """SELECT figure_id, value, period_start, evidence FROM read_parquet(?)
               UNION ALL SELECT official_id, value, period_start, NULL FROM read_parquet(?) ORDER BY 1"""
    paths = [str(tmp_path / "figures.parquet"), str(tmp_path / "official.parquet")]
    got: list[tuple[Any, ...]] = duckdb.execute(query, paths).fetchall()
    assert got == expected
    assert "apostrophe" not in (tmp_path / "README.txt").read_text(encoding="utf-8")


def test_exporting_again_replaces_and_leaves_nothing_else(database: Path, tmp_path: Path) -> None:
    export(database, tmp_path, "csv")
    first = (tmp_path / "figures.csv").read_bytes()
    export(database, tmp_path, "csv")
    assert (tmp_path / "figures.csv").read_bytes() == first
    assert not list(tmp_path.glob(".*"))


def test_a_folder_that_cannot_be_made_is_named(database: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="file/out: cannot be written"):
        export(database, tmp_path / "file" / "out", "csv")


def test_the_quotation_stands_in_the_text(database: Path, tmp_path: Path) -> None:
    export(database, tmp_path, "csv")
    for row in read(tmp_path / "figures.csv"):
        assert TEXT[int(row["evidence_start"]) : int(row["evidence_end"])] == row["evidence"]
