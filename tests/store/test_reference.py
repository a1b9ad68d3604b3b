"""The official series and the vocabularies: what loads, what is left out with its line, what stops a load."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from etl.errors import ReadError
from etl.paths import data_dir
from etl.store.opening import reading
from etl.store.reference import OFFICIAL_COLUMNS, official_rows

from .sample import content, empty_data, make

GOOD = {
    "metric": "exports", "basis": "level", "status": "actual", "subject": "all", "geography": "cn", "destination": "",
    "powertrain": "all", "vehicle_class": "all", "period_start": "2024-01-01", "period_end": "2024-12-31",
    "value": "5859000", "bound": "exact", "unit": "vehicles", "source": "caam", "source_title": "Yearly report",
    "source_url": "https://example.org/report", "checked_with_url": "", "derived": "false", "note": "",
}  # fmt: skip


def load(data: Path, database: Path, *lines: dict[str, str]) -> list[tuple[Any, ...]]:
    """The refusals (file with line, reason) after loading these lines as the official series."""
    with (data / "reference" / "official_series.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, OFFICIAL_COLUMNS)
        writer.writeheader()
        writer.writerows(lines)
    make(database, content(), data)
    with reading(database) as connection:
        return connection.execute("SELECT file, reason FROM core.rejected ORDER BY file, reason").fetchall()


BAD = {
    "no such day": ({"period_end": "2024-02-30"}, "unreadable date in period_end: 2024-02-30"),
    "a day in words": ({"period_start": "Jan 2024"}, "unreadable date in period_start: Jan 2024"),
    "no day": ({"period_start": ""}, "unreadable date in period_start: "),
    "backward": ({"period_end": "2023-12-31"}, "the period ends before it starts"),
    "thousands marks": ({"value": "5,859,000"}, "not a number: 5,859,000"),
    "no value": ({"value": ""}, "not a number: "),
    "not finite": ({"value": "inf"}, "not a number: inf"),
    "metric": ({"metric": "weight"}, "unknown metric weight"),
    "basis": ({"basis": "weekly"}, "unknown basis weekly"),
    "status": ({"status": "rumour"}, "unknown status rumour"),
    "subject": ({"subject": "acme"}, "unknown subject acme"),
    "place": ({"geography": "zz"}, "unknown place zz"),
    "destination": ({"destination": "zz"}, "unknown destination zz"),
    "powertrain": ({"powertrain": "steam"}, "unknown powertrain steam"),
    "class": ({"vehicle_class": "boats"}, "unknown vehicle class boats"),
    "bound": ({"bound": "maybe"}, "unknown bound maybe"),
    "unit": ({"unit": "tonnes"}, "unknown unit tonnes"),
    "source": ({"source": "hearsay"}, "unknown source hearsay"),
    "title": ({"source_title": ""}, "no title of its source"),
    "address": ({"source_url": "page 12"}, "no web address of its source: page 12"),
    "second address": ({"checked_with_url": "ibid."}, "not a web address: ibid."),
    "derived": ({"derived": "perhaps"}, "derived is neither true nor false: perhaps"),
}


@pytest.fixture(scope="module")
def refusals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Why each line is left out of a series of all bad lines after a good one, by file and line."""
    folder = tmp_path_factory.mktemp("bad")
    lines = [GOOD, *(GOOD | change for change, _ in BAD.values())]
    told = dict(load(empty_data(folder / "data"), folder / "x.duckdb", *lines))
    with reading(folder / "x.duckdb") as connection:
        assert connection.execute("SELECT count(*) FROM core.official_series").fetchone() == (1,)
    return told


@pytest.mark.parametrize(("line", "name"), list(enumerate(BAD, start=3)), ids=BAD)
def test_a_bad_line_is_left_out_with_its_number_and_the_rest_loads(
    refusals: dict[str, str], line: int, name: str
) -> None:
    assert len(refusals) == len(BAD)
    assert refusals[f"official_series.csv:{line}"] == BAD[name][1]


def test_empty_cells_are_null(tmp_path: Path, data: Path) -> None:
    load(data, tmp_path / "x.duckdb", GOOD)
    with reading(tmp_path / "x.duckdb") as connection:
        query = "SELECT destination, checked_with_url, note, derived FROM core.official_series"
        assert connection.execute(query).fetchall() == [(None, None, None, False)]


def test_a_repeated_line_is_one_row(tmp_path: Path, data: Path) -> None:
    assert load(data, tmp_path / "x.duckdb", GOOD, GOOD) == []
    with reading(tmp_path / "x.duckdb") as connection:
        assert connection.execute("SELECT count(*) FROM core.official_series").fetchone() == (1,)


def test_a_line_of_the_wrong_width_says_so(tmp_path: Path, data: Path) -> None:
    path = data / "reference" / "official_series.csv"
    path.write_text(path.read_text(encoding="utf-8") + "exports,level\n", encoding="utf-8")
    [row] = official_rows(path)
    assert (row["line"], row["problem"]) == (2, "has 2 cells, not 19")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"metric,value\n1,2\n", "its first line must be metric,basis"),
        (b"", "its first line must be metric,basis"),
        (b"\xff\xfe\x00", "is not a readable CSV file"),
    ],
)
def test_a_series_that_is_none_stops_the_load_with_its_name(tmp_path: Path, text: bytes, reason: str) -> None:
    path = tmp_path / "official_series.csv"
    path.write_bytes(text)
    with pytest.raises(ReadError, match=reason) as caught:
        official_rows(path)
    assert str(caught.value).startswith(str(path))


def test_a_missing_series_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="No such file"):
        official_rows(tmp_path / "gone.csv")


def test_every_line_that_ships_loads(database: Path) -> None:
    lines = official_rows(data_dir() / "reference" / "official_series.csv")
    with reading(database) as connection:
        assert connection.execute("SELECT count(*) FROM core.official_series").fetchone() == (len(lines),)
        assert connection.execute("SELECT * FROM core.rejected WHERE stage = 'official'").fetchall() == []
