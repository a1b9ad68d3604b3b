"""The CSV: its mark, its guard, its columns, and that it comes back as it went."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import download


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


def test_numbers_are_untouched() -> None:
    import pandas as pd

    rows = pd.DataFrame({"value": [-8.5], "text": ["-8.5"]})
    assert (
        download.csv_bytes(rows, {"value": "value", "text": "text"}, "v").decode("utf-8-sig").splitlines()[1]
        == "-8.5,'-8.5,v"
    )
