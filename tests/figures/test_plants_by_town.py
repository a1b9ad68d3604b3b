"""A plant that is named by its town stands in the town's country; a town in passing places nothing."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_BUILT = {
    "Tesla's Shanghai plant produced 63,400 vehicles in June.": "tesla overseas_production 63400 cn @2025-06",
    "Tesla's factory in Shanghai built 63,400 cars in June.": "tesla overseas_production 63400 cn @2025-06",
    "BMW's Shenyang plant made 703,000 cars in 2024.": "bmw overseas_production 703000 cn @2024",
    "Toyota's plant in Tianjin built 310,000 cars in 2024.": "toyota overseas_production 310000 cn @2024",
    "Great Wall's Tula plant built 26,000 cars in the first half of 2025.":
        "great-wall overseas_production 26000 ru @2025-01/2025-06",
    "BYD's factory in Szeged will build 45,000 cars next year.":
        "byd overseas_production 45000 hu forecast @2026",
    "特斯拉上海超级工厂6月生产63400辆。": "tesla overseas_production 63400 cn @2025-06",
    "宝马沈阳生产基地2024年生产汽车70.3万辆。": "bmw overseas_production 703000 cn @2024",
}  # fmt: skip
_IN_PASSING = {
    "BYD, which has a plant in Changsha, sold 351,000 vehicles in July.": "byd sales 351000 world @2025-07",
    "Tesla, whose Shanghai plant was shut for a week, delivered 391,000 vehicles worldwide in the second quarter.":
        "tesla sales 391000 world @2025-04/2025-06",
    "Nissan's Wuhan plant closed; the company sold 702,000 vehicles in China in 2024.": "nissan sales 702000 cn @2024",
    "Audi will close its works in Brussels; it sold 1.7 million cars in 2024.": "audi sales 1700000 world @2024",
    "At the Shanghai show, Nio said it had sold 31,000 cars in July.": "nio sales 31000 world @2025-07",
}  # fmt: skip


@pytest.mark.parametrize(("text", "row"), [*_BUILT.items(), *_IN_PASSING.items()])
def test_a_plant_stands_where_its_town_does(text: str, row: str) -> None:
    assert rows_of(Case(text, (), date(2025, 8, 20))) == [row]
