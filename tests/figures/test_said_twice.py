"""Of two numbers that each look like a rounding of the other, one stays."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

CASES = (
    # A fraction in words is no closer than a percentage.
    Case(
        "= A third of Peru's car market to be Chinese by 2030\nChinese brands will hold 33% of Peru's car market by "
        "2030, a consultancy expects.",
        ("chinese-brands brand_share 33% pe forecast @2030",),
    ),
    # A rounded number beside a hedged one with more digits.
    Case(
        "= Kia sold 63,000 cars in Peru in 2024\nIn 2024 Kia sold about 62,500 cars in Peru.",
        ("kia sales ~62500 pe @2024",),
    ),
    Case(
        "= Kia in Peru\nIn 2024 Kia sold some 62,480 cars in Peru.\nIn all of 2024, Kia sold 62,500 cars in Peru.",
        ("kia sales ~62480 pe @2024",),
    ),
    Case(
        "= Kia in Peru\nIn 2024 Kia sold about 62,000 cars in Peru.\nIn all of 2024, Kia sold 62,480 cars in Peru.",
        ("kia sales 62480 pe @2024",),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:40])
def test_one_stays(case: Case) -> None:
    """The closer number is the row."""
    assert rows_of(case) == sorted(case.rows)
