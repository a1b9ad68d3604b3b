"""The CSV: its mark, its guard, its columns, and that it comes back as it went."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import download
from dashboard.filters import Filters
from dashboard.queries import deals, points
from dashboard.queries.points import Topic


def parsed(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("start", list("=+-@\t\r＝＋－＠"))
def test_formulas_are_guarded(start: str) -> None:
    assert download.guarded(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("cell", ["1=1", "", " =1", "'=1", -5, 3.5, None, True])
def test_other_cells_are_left_alone(cell: object) -> None:
    assert download.guarded(cell) == cell


@given(st.text())
def test_no_text_starts_a_formula(text: str) -> None:
    assert not str(download.guarded(text)).startswith(tuple("=+-@\t\r＝＋－＠"))


def test_points_come_back(database: Path) -> None:
    rows = points.points(Topic(bases=None), Filters())
    lines = parsed(download.csv_bytes(rows, download.POINT_COLUMNS, "v1"))
    assert [line["point_id"] for line in lines] == rows["point_id"].tolist()
    assert list(lines[0]) == [*download.POINT_COLUMNS.values(), "data_version"]
    under = next(line for line in lines if line["bound"] == "under")
    assert (under["value"], under["low"], under["high"], under["high_open"]) == ("", "0.0", "10.0", "True")
    assert (under["period_start"], under["quotation"]) == (
        "", "Chinese makers build less than 10% of what they sell abroad outside China.",
    )  # fmt: skip
    assert under["title"].startswith("'=HYPERLINK")
    assert under["publisher"] == "'+Evil Times"
    share = next(line for line in lines if line["origin"] == "official" and line["period_kind"] == "year_to_date")
    assert (share["period_start"], share["period_end"]) == ("2024-01-01", "2024-04-30")


def test_numbers_are_untouched() -> None:
    import pandas as pd

    rows = pd.DataFrame({"value": [-8.5], "text": ["-8.5"]})
    assert (
        download.csv_bytes(rows, {"value": "value", "text": "text"}, "v").decode("utf-8-sig").splitlines()[1]
        == "-8.5,'-8.5,v"
    )


def test_deals_come_back(database: Path) -> None:
    lines = parsed(download.csv_bytes(deals.deals(Filters()), download.DEAL_COLUMNS, "v1"))
    joint = next(line for line in lines if line["kind"] == "joint_development")
    assert joint["parties"] == "xpeng | volkswagen"
    assert joint["object"] == "'=architecture"
    assert joint["quotation"].startswith("小鹏")
