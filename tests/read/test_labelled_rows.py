"""Tables in plain text whose labels stand above their rows, or before the first number of them."""

from __future__ import annotations

from etl.read.labelled import labelled_rows

ROWS = [
    "Current month / Same month last year / Change (%)",
    "",
    "TOTAL",
    "94,796 / 93,107 / 1.81",
    "",
    "of which:",
    "NEV 22,436 / 14,863 / 51",
    "Overseas",
    "36,111 / 22,000 / 64",
    "",
    "These figures have not been audited.",
]


def test_labels_stand_above_or_before_their_numbers() -> None:
    rows = [cells for _, cells in sorted(labelled_rows(ROWS).items()) if cells]
    assert rows == [
        ["", "Current month", "Same month last year", "Change (%)"],
        ["TOTAL", "94,796", "93,107", "1.81"],
        ["NEV", "22,436", "14,863", "51"],
        ["Overseas", "36,111", "22,000", "64"],
    ]


def test_numbers_without_a_label_are_no_table() -> None:
    assert labelled_rows(["April / May / June", "1,000 / 2,000 / 3,000", "4,000 / 5,000 / 6,000"]) == {}


def test_text_with_slashes_is_no_table() -> None:
    assert labelled_rows(["Sedans / SUVs / vans sold well.", "Kia", "It was a good month for all of them."]) == {}
