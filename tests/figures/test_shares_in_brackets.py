"""Percentages in brackets behind the counts of a ranking: shares where shares are told, growth where growth is."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

_HEAD = "= Car sales in Portugal in April\n"
SHARES = (
    Case(
        _HEAD + "Fiat is in front with 4,100 units, or 20.2% of the market. Kia is second with 3,400 (16.1%).",
        ("fiat sales 4100 pt @2025-04", "fiat brand_share 20.2% pt @2025-04", "kia sales 3400 pt @2025-04",
         "kia brand_share 16.1% pt @2025-04"),
    ),
    Case(
        _HEAD + "Toyota sold 4,100 cars and had 20.2% of the market. Next were Kia with 3,400 units (16.1%) and Honda "
        "with 2,800 (14.3%).",
        ("toyota sales 4100 pt @2025-04", "toyota brand_share 20.2% pt @2025-04", "kia sales 3400 pt @2025-04",
         "kia brand_share 16.1% pt @2025-04", "honda sales 2800 pt @2025-04", "honda brand_share 14.3% pt @2025-04"),
    ),
    Case(
        _HEAD + "With 2,140 cars, Seat held a market share of 9.8%. BYD came next with 1,930 cars (8.8%).",
        ("seat sales 2140 pt @2025-04", "seat brand_share 9.8% pt @2025-04", "byd sales 1930 pt @2025-04",
         "byd brand_share 8.8% pt @2025-04"),
    ),
    Case(
        _HEAD + "Dacia sold 1,516 cars, 9.4% of the market. MG followed with 1,090 vehicles (6.8%).",
        ("dacia sales 1516 pt @2025-04", "dacia brand_share 9.4% pt @2025-04", "mg sales 1090 pt @2025-04",
         "mg brand_share 6.8% pt @2025-04"),
    ),
    Case(
        _HEAD + "Opel registered 1,216 cars for a share of 7.4%. Behind it was Skoda with 1,002 registrations (6.1%).",
        ("opel sales 1216 pt @2025-04", "opel brand_share 7.4% pt @2025-04", "skoda sales 1002 pt @2025-04",
         "skoda brand_share 6.1% pt @2025-04"),
    ),
    Case(
        _HEAD + "Chery had 720 cars and 4.4% of the market. Leapmotor was next with 510 (3.1%).",
        ("chery sales 720 pt @2025-04", "chery brand_share 4.4% pt @2025-04", "leapmotor sales 510 pt @2025-04",
         "leapmotor brand_share 3.1% pt @2025-04"),
    ),
)  # fmt: skip
OTHERS = (
    Case(
        _HEAD + "Toyota sold 4,100 cars, up 20.2%. Next was Kia with 3,400 units (+16.1%).",
        ("toyota sales 4100 pt @2025-04", "toyota sales yoy 20.2% pt @2025-04", "kia sales 3400 pt @2025-04",
         "kia sales yoy 16.1% pt @2025-04"),
    ),
    Case(
        _HEAD + "Fiat had 20.2% of the market. Kia sold 3,400 cars (-16.1%).",
        ("fiat brand_share 20.2% pt @2025-04", "kia sales 3400 pt @2025-04", "kia sales yoy -16.1% pt @2025-04"),
    ),
    Case(
        _HEAD + "Fiat had 20.2% of the market. Kia sold 3,400 cars (up 16.1%).",
        ("fiat brand_share 20.2% pt @2025-04", "kia sales 3400 pt @2025-04", "kia sales yoy 16.1% pt @2025-04"),
    ),
    Case(_HEAD + "Kia sold 3,400 cars (one of them to me).", ("kia sales 3400 pt @2025-04",)),
)  # fmt: skip


@pytest.mark.parametrize("case", [*SHARES, *OTHERS], ids=lambda case: case.text[-50:])
def test_percentages_in_brackets(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
