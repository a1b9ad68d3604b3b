"""Goals that were changed, estimates for a year, counts with and without exports, and parts sold abroad."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

DECEMBER = date(2025, 12, 22)
BYD = "= BYD in November\nBYD sold 396,270 vehicles in November. Its overseas sales were 71,256. "


def _new(told: str) -> list[str]:
    return [row for row in rows_of(Case(BYD + told, published=DECEMBER)) if "2025-11" not in row]


CHANGED = (
    "It is said that the annual target has been lowered from 5.5 million to 4.6 million.",
    "The carmaker's full-year target was cut from 5.5 million to 4.6 million vehicles.",
    "It trimmed this year's sales goal to 4.6 million vehicles from 5.5 million.",
)


@pytest.mark.parametrize("told", CHANGED)
def test_a_years_goal_is_of_all_sales(told: str) -> None:
    assert _new(told) == ["byd sales 4600000 world target @2025", "byd sales 5500000 world target @2025"]


def test_a_goal_that_was_met_was_of_the_same_year() -> None:
    told = "Last year it sold 4.3 million vehicles, in line with a target it had raised from 3.6 million."
    assert _new(told) == ["byd sales 3600000 world target @2024", "byd sales 4300000 world @2024"]


def test_a_goal_abroad_stays_one() -> None:
    told = "Its annual target for overseas sales is 1 million vehicles."
    assert _new(told) == ["byd overseas_sales 1000000 world-ex-china target @2025"]


ESTIMATED = ("is estimated at", "is estimated to be", "is put at", "is expected to come to")


@pytest.mark.parametrize("verb", ESTIMATED)
def test_what_a_year_is_estimated_at(verb: str) -> None:
    text = f"= China\nThe wholesale of passenger cars in China {verb} 29.5 million units this year, up 8 percent."
    assert rows_of(Case(text, published=DECEMBER)) == [
        "all sales 29500000 cn passenger forecast @2025", "all sales yoy 8% cn passenger forecast @2025",
    ]  # fmt: skip


def test_a_makers_sales_with_and_without_exports() -> None:
    text = "= Tesla in April\nTesla's wholesale sales of China-made cars were 62,167 in April. It sold 31,421 cars at"
    assert rows_of(Case(f"{text} retail in China and exported 30,746.", published=date(2024, 5, 10))) == [
        "tesla exports 30746 cn @2024-04", "tesla sales 31421 cn @2024-04", "tesla sales 62167 cn @2024-04",
    ]  # fmt: skip


PARTS = (
    ("of which 110,000 NEVs and 80,000 cars exported", "saic exports 80000 cn @2025-11"),
    ("including 110,000 NEVs and 80,000 vehicles overseas", "saic overseas_sales 80000 world-ex-china @2025-11"),
)


@pytest.mark.parametrize(("told", "row"), PARTS)
def test_a_part_sold_abroad_is_of_all_kinds(told: str, row: str) -> None:
    rows = [row, "saic sales 110000 world nev @2025-11", "saic sales 400000 world @2025-11"]
    text = f"= SAIC\nSAIC Motor sold 400,000 vehicles in November, {told}."
    assert rows_of(Case(text, published=DECEMBER)) == rows
