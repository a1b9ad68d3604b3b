"""Rows of a table in plain text whose cells semicolons divide."""

from __future__ import annotations

import pytest

from etl.read.rows import table_rows

TABLES = (
    (("Brand; 2024; 2023; Change", "Kia; 1,020; 980; 4.1%", "Ford; 310; 340; -8.8%"), 3),
    (("Kia; 900", "Ford; 800", "Seat; 700"), 3),
    (("Country; sales; share", "Peru; 15,200; 9.1%", "Chile; 26,000; 15.2%", "Fiji; n/a; 0.1%"), 4),
    (("Toyota; 28,420; -4.6%", "Suzuki; 7,215; -5.6%"), 2),
    (("品牌; 销量; 同比", "起亚; 900; 4%", "福特; 800; -3%"), 3),
    (("Rank; Brand; Units", "1; Kia; 900", "2; Ford; 800"), 3),
    (("Here they are:", "Make; units", "Kia; 900", "Ford; 800"), 3),
)
SENTENCES = (
    ("Kia sold 900 cars; Ford sold 800; nobody else sold any.", "Prices rose in April; sales fell in May."),
    ("In April Kia sold 900 cars; Ford, 800.", "In May there were none; nobody knows why."),
    ("They left; we stayed; it rained.", "It is 3 km; then 4."),
    ("BYD has plants in Hungary; Turkey; Brazil.", "It builds cars; buses; trains."),
)


@pytest.mark.parametrize(("lines", "count"), TABLES)
def test_semicolons_divide_the_cells_of_rows(lines: tuple[str, ...], count: int) -> None:
    assert len(table_rows(lines)) == count


@pytest.mark.parametrize("lines", SENTENCES)
def test_sentences_with_semicolons_are_no_rows(lines: tuple[str, ...]) -> None:
    assert not table_rows(lines)
