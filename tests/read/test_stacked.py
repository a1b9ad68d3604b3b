"""Tables with one cell a line become rows; lines that only look like one stay lines."""

from __future__ import annotations

import pytest

from etl.read.stacked import stacked_rows

MAKERS = ["Brand", "Sales", "Change", "Nissan", "7,592", "-9.3%", "MG", "2,429", "+98%", "Kia", "4,349", "n/a"]
ROWS = {0: MAKERS[:3], 3: MAKERS[3:6], 6: MAKERS[6:9], 9: MAKERS[9:]}


def told(lines: list[str]) -> dict[int, list[str]]:
    return {number: cells for number, cells in stacked_rows(lines).items() if cells}


def test_each_row_stands_at_its_first_line_and_takes_the_others() -> None:
    assert told(MAKERS) == ROWS
    assert set(stacked_rows(MAKERS)) == set(range(12))


def test_prose_around_stays() -> None:
    lines = ["The list for May:", *MAKERS, "Nissan stays ahead.", "More next month."]
    assert told(lines) == {number + 1: cells for number, cells in ROWS.items()}
    assert set(stacked_rows(lines)) == set(range(1, 13))


def test_empty_lines_between_cells_do_not_matter() -> None:
    lines = [line for cell in MAKERS for line in (cell, "")]
    assert list(told(lines).values()) == list(ROWS.values())


def test_a_rank_may_stand_before_the_label() -> None:
    lines = ["No.", "Maker", "Exports", "1", "Chery", "94,000", "2", "BYD", "89,000", "3", "SAIC", "60,000"]
    assert told(lines)[3] == ["1", "Chery", "94,000"]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        MAKERS[:9],  # two rows prove nothing
        ["First paragraph of a text.", "Second one.", "2025", "Third.", "2024", "Fourth.", "2023"],
        ["Share", "Like", "Comment", "Read more", "Top stories", "Contact", "About", "Jobs"],
        ["Brand", "Sales", "Nissan", "7,592", "-9.3%", "MG", "2,429", "Kia", "4,349", "1%"],
    ],
)
def test_other_lines_are_no_table(lines: list[str]) -> None:
    assert stacked_rows(lines) == {}
