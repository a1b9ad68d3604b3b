"""What a level is set against, in every ordinary wording: which month or year that was, and what its growth is on."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_SOLD = "= Nio's May\nNio delivered 30,000 vehicles in May"
_YEAR_BEFORE = (
    "a year earlier", "a year ago", "a year before", "in the same month a year earlier", "in the same month last year",
    "in the same period last year", "in the same month of last year", "in May 2024", "in May last year",
    "in May of last year", "in the year-earlier month", "in the year-ago period", "the previous year",
    "the year before", "last year", "in the same period of 2024", "twelve months earlier", "the prior year",
    "in the corresponding month of 2024", "in the corresponding period last year",
)  # fmt: skip
_MONTH_BEFORE = (
    "a month earlier", "a month ago", "in April", "the month before", "the previous month", "in the previous month",
    "the prior month", "in the month before", "in the preceding month",
)  # fmt: skip
# A year named by itself in a sentence without a month is that calendar year.
_CALENDAR = ("the previous year", "the year before", "last year", "the prior year")

_LEVELS = (
    ", compared with 25,000 {}.",
    ", compared to 25,000 {}.",
    ", up from 25,000 {}.",
    ", against 25,000 {}.",
    ", versus 25,000 {}.",
    ", after 25,000 {}.",
    ", after having sold 25,000 {}.",
    ", more than the 25,000 it sold {}.",
    ", while it sold 25,000 {}.",
    ", having delivered 25,000 {}.",
    "; the figure was 25,000 {}.",
    ", after sales of 25,000 {}.",
    " (25,000 {}).",
)
_SENTENCES = (". It had sold 25,000 {}.", ". That compares with 25,000 {}.")
_GROWTHS = (
    ", up 20 percent from 25,000 {}.",
    ", an increase of 20% over the 25,000 {}.",
    ", a rise of 20% from the 25,000 delivered {}.",
)
_OWNED = (
    ", compared with {} 25,000.",
    ", surpassing {} total of 25,000 units.",
    ", above {} 25,000 units.",
    ", topping {} figure of 25,000.",
    ". This was higher than {} 25,000 units.",
)
_YEARS_OWN = ("last year's", "the previous year's", "the year-earlier", "the year-ago", "the prior year's")
_MONTHS_OWN = ("the previous month's", "April's", "the month before's", "the prior month's", "the preceding month's")


def _wrong(ending: str, ways: tuple[str, ...], month: str, basis: str = "") -> list[str]:
    """The ways in which a sentence with this ending is not read as the month before or the year before."""
    rows = ["nio sales 30000 world @2025-05", f"nio sales 25000 world @{month}"]
    rows += [f"nio sales {basis} 20% world @2025-05"] if basis else []
    told = {way: Case(_SOLD + ending.format(way), tuple(rows), date(2025, 6, 2)) for way in ways}
    return [way for way, case in told.items() if rows_of(case) != sorted(case.rows)]


@pytest.mark.parametrize("ending", _LEVELS)
def test_a_level_set_against_another(ending: str) -> None:
    assert not _wrong(ending, _YEAR_BEFORE, "2024-05")
    assert not _wrong(ending, _MONTH_BEFORE, "2025-04")


@pytest.mark.parametrize("ending", _SENTENCES)
def test_a_level_told_in_the_next_sentence(ending: str) -> None:
    assert not _wrong(ending, tuple(way for way in _YEAR_BEFORE if way not in _CALENDAR), "2024-05")
    assert not _wrong(ending, _MONTH_BEFORE, "2025-04")


@pytest.mark.parametrize("ending", _GROWTHS)
def test_a_growth_from_another_level(ending: str) -> None:
    assert not _wrong(ending, _YEAR_BEFORE, "2024-05", "yoy")
    assert not _wrong(ending, _MONTH_BEFORE, "2025-04", "mom")


@pytest.mark.parametrize("ending", _OWNED)
def test_a_level_that_its_time_owns(ending: str) -> None:
    assert not _wrong(ending, _YEARS_OWN, "2024-05")
    assert not _wrong(ending, _MONTHS_OWN, "2025-04")


def test_a_year_beside_a_whole_year_is_the_one_before_it() -> None:
    told = Case(
        "= Sales in Italy\nItaly registered 1.5 million cars in 2024, against 1.6 million the year before.",
        ("all sales 1500000 it @2024", "all sales 1600000 it @2023"),
        date(2026, 1, 20),
    )
    assert rows_of(told) == sorted(told.rows)
