"""Importers, dealers and buyers stand for all makes of their market; what a body of it counted was sold there."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

TRADES = (
    Case(
        "= Peru's April by brand\nPeru's importers had a poor month. They delivered 8,904 cars in April, "
        "16.6% fewer than "
        "a year ago.\nChinese brands delivered 2,044 cars in the month.",
        (
            "all sales 8904 pe @2025-04",
            "all sales yoy -16.6% pe @2025-04",
            "chinese-brands sales 2044 pe @2025-04",
        ),
    ),
    Case(
        "= Car sales in Peru in April\nGeely sold 145 cars in April. The importers expect 95,000 deliveries in 2025.",
        ("geely sales 145 pe @2025-04", "all sales 95000 pe forecast @2025"),
    ),
    Case(
        "= Car sales in Chile in April\nKia sold 3,100 cars in April. Motorists bought 28,000 cars in the month.",
        ("kia sales 3100 cl @2025-04", "all sales 28000 cl @2025-04"),
    ),
    Case(
        "= Car sales in Chile in April\nChery sold 2,100 cars in April. Local dealers sold 28,000 vehicles in "
        "the month.",
        ("chery sales 2100 cl @2025-04", "all sales 28000 cl @2025-04"),
    ),
    Case(
        "= Car sales in Kenya in April\nBYD is new here. Car dealers had a good month. They sold 1,020 "
        "vehicles in April.",
        ("all sales 1020 ke @2025-04",),
    ),
    Case(
        "= April in numbers\nThe newcomers from China set the pace. The Society of Motor Manufacturers and "
        "Traders (SMMT) "
        "counted 120,331 registrations in April.\nJaecoo sold 2,051 cars and Xpeng 140.",
        (
            "all sales 120331 gb @2025-04",
            "omoda-jaecoo sales 2051 gb @2025-04",
            "xpeng sales 140 gb @2025-04",
        ),
    ),
)
MAKERS = (
    Case("= Car sales in Chile in April\nKia's dealers sold 3,100 cars in April.", ("kia sales 3100 cl @2025-04",)),
    Case(
        "= Car sales in Chile in April\nKia did well. It sold 3,100 cars in April, and dealers are happy.",
        ("kia sales 3100 cl @2025-04",),
    ),
    Case(
        "= Car sales in Chile in April\nBuyers took to Kia. The Korean brand sold 3,100 cars in April.",
        ("kia sales 3100 cl @2025-04",),
    ),
    Case(
        "= Car sales in Chile in April\nDealers of BYD sold 900 cars in April.",
        ("byd sales 900 cl @2025-04",),
    ),
)


@pytest.mark.parametrize("case", [*TRADES, *MAKERS], ids=lambda case: case.text[:60])
def test_whose_a_trades_vehicles_are(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
