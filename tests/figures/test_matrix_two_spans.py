"""A ranking of a month and of the year to date side by side, with places of other times, printed in every way."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.extract import extract
from etl.read import read_article

from .telling import told
from .test_matrix_tables import _WAYS, Rows

PUBLISHED = date(2023, 8, 9)
HEADLINE = "Portugal's car market in July"
_TOLD = (
    "peugeot sales 1,806 pt @2023-07", "peugeot brand_share 11.2% pt @2023-07", "peugeot sales yoy 12.3% pt @2023-07",
)  # fmt: skip
_BODY = (
    ("1", "Peugeot", "1,806", "11.2%", "12.3%", "2", "15,210", "11.9%", "30.1%", "1", "1"),
    ("2", "Dacia", "1,516", "9.4%", "104.2%", "5", "9,840", "7.7%", "-4.0%", "3", "6"),
    ("7", "MG", "629", "3.9%", "288.0%", "9", "3,451", "2.7%", "191.5%", "11", "23"),
    ("19", "BYD", "130", "0.8%", "new", "-", "130", "0.1%", "new", "27", "-"),
)
_HEADS = (
    ("Pos", "Brand", "Jul-23", "%", "/22", "Jun", "2023", "%", "/22", "Pos", "FY22"),
    ("#", "Make", "July 2023", "Share", "y/y", "Rank", "Jan-Jul 2023", "Share", "y/y", "Rank", "Rank"),
    ("Rank", "Brand", "Jul 2023", "Market share", "Change", "Pos", "YTD 2023", "Market share", "Change", "Pos", "Pos"),
)


def _expected() -> list[str]:
    slugs = ("peugeot", "dacia", "mg", "byd")
    rows = []
    for slug, row in zip(slugs, _BODY, strict=True):
        for at, when in ((2, "2023-07"), (6, "2023-01/2023-07")):
            count, share, rate = row[at : at + 3]
            rows.append(f"{slug} sales {count.replace(',', '')} pt @{when}")
            rows.append(f"{slug} brand_share {float(share[:-1]):g}% pt @{when}")
            if rate != "new":
                rows.append(f"{slug} sales yoy {float(rate[:-1]):g}% pt @{when}")
    return sorted(rows)


def _read(table: str, folder: Path) -> list[str]:
    page = folder / "page.txt"
    page.write_text(f"{HEADLINE}\n\nIt was a good month.\n\n{table}\n\nMore next month.", encoding="utf-8")
    return sorted(told(figure) for figure in extract(read_article(page, published=PUBLISHED)).figures)


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize("way", _WAYS)
def test_two_spans_side_by_side(way: str, head: tuple[str, ...], tmp_path: Path) -> None:
    rows: Rows = (head, *_BODY)
    assert _read(_WAYS[way](rows), tmp_path) == _expected()


_LETTERED = (
    (
        "POS.",
        "BRAND",
        "TOTAL 2023",
        "JUL 23 (A)",
        "PART.",
        "JUN 23 (B)",
        "JUL 22 (C)",
        "% VAR (A / B)",
        "% VAR (A / C)",
    ),
    ("1", "PEUGEOT", "15,210", "1,806", "11.2%", "2,004", "1,608", "-9.88%", "12.31%"),
    ("2", "DACIA", "9,840", "1,516", "9.4%", "1,410", "742", "7.52%", "104.31%"),
    ("8", "MG", "3,451", "629", "3.9%", "588", "162", "6.97%", "288.27%"),
)


@pytest.mark.parametrize("way", ["strokes", "tabs", "a cell a line", "a cell a paragraph"])
def test_columns_called_by_letters(way: str, tmp_path: Path) -> None:
    expected = []
    for slug, row in zip(("peugeot", "dacia", "mg"), _LETTERED[1:], strict=True):
        counts = zip(row[2:4] + row[5:7], ("2023-01/2023-07", "2023-07", "2023-06", "2022-07"), strict=True)
        expected += [f"{slug} sales {count.replace(',', '')} pt @{when}" for count, when in counts]
        expected.append(f"{slug} brand_share {float(row[4][:-1]):g}% pt @2023-07")
        expected.append(f"{slug} sales mom {float(row[7][:-1]):g}% pt @2023-07")
        expected.append(f"{slug} sales yoy {float(row[8][:-1]):g}% pt @2023-07")
    assert _read(_WAYS[way](_LETTERED), tmp_path) == sorted(expected)
