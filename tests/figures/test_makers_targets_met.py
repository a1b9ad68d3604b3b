"""The year of a target that was met or missed, where only the sentence before names it."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

# It is the year told last; a target still open is of this year.
MET = (
    Case(
        "= Mazda's year\nMazda sold 1.29 million cars in 2024. It missed its full-year target of 1.4 million.",
        ("mazda sales 1290000 world @2024", "mazda sales 1400000 world target @2024"),
    ),
    Case(
        "= Perodua's year\nPerodua sold 358,100 cars in 2024. It thus surpassed its annual target of 340,000.",
        ("perodua sales 340000 world target @2024", "perodua sales 358100 world @2024"),
    ),
    Case(
        "= Kia's year\nKia sold 3.09 million vehicles in 2024, up 0.1%. That fell short of its full-year "
        "goal of 3.2 million vehicles.",
        ("kia sales 3090000 world @2024", "kia sales 3200000 world target @2024", "kia sales yoy 0.1% world @2024"),
    ),
    Case(
        "= Subaru's year\nSubaru sold 936,100 vehicles in 2024. The company reached its full-year "
        "objective of 930,000 units.",
        ("subaru sales 930000 world target @2024", "subaru sales 936100 world @2024"),
    ),
    Case(
        "= Seres' year\nSeres sold 497,000 vehicles in 2024. It missed the annual goal of 600,000.",
        ("seres sales 497000 world @2024", "seres sales 600000 world target @2024"),
    ),
    Case(
        "= Isuzu's year\nIsuzu sold 552,100 vehicles in 2024. With that it beat its full-year sales "
        "target of 540,000 vehicles.",
        ("isuzu sales 540000 world target @2024", "isuzu sales 552100 world @2024"),
    ),
    # What stays as it was.
    Case(
        "= Mazda's year\nMazda sold 1.29 million cars in 2024. Its full-year target is 1.35 million.",
        ("mazda sales 1290000 world @2024", "mazda sales 1350000 world target @2025"),
    ),
    Case(
        "= Mazda's year\nMazda sold 1.29 million cars in 2024. It expects to reach its 2025 target of 1.35 million.",
        ("mazda sales 1290000 world @2024", "mazda sales 1350000 world target @2025"),
    ),
    Case(
        "= Kia in April\nKia sold 274,400 vehicles in April. Its annual target is 3.2 million.",
        ("kia sales 274400 world @2025-04", "kia sales 3200000 world target @2025"),
    ),
    Case(
        "= Subaru's plan\nSubaru sold 936,100 vehicles in 2024. It set a full-year target of 900,000 in May.",
        ("subaru sales 900000 world target @2025", "subaru sales 936100 world @2024"),
    ),
)


@pytest.mark.parametrize("case", [*MET], ids=lambda case: case.text[:60])
def test_reads_year_of_target_met(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
