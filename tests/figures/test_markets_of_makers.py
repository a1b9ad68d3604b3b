"""Whose market a number is of: a country in a region, a segment, plans by the year, and marks passed in passing."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

MARKETS = (
    Case(
        "= Where MG sells\nMG sold 240,000 cars in Europe in 2024. Britain remained its biggest market in "
        "Europe with 81,500 registrations.",
        ("mg sales 240000 europe @2024", "mg sales 81500 gb @2024"),
    ),
    Case(
        "= Where Kia sells\nKia sold 27,000 cars in Latin America in April. Peru was its second market in "
        "Latin America, with 1,900 cars sold.",
        ("kia sales 1900 pe @2025-04", "kia sales 27000 latin-america @2025-04"),
    ),
    Case(
        "= Electric cars in Kenya\nBYD was the leader among electric cars in Kenya in April. It sold 512 of "
        "them, and its share of the segment was 44%.",
        ("byd brand_share 44% ke ev @2025-04", "byd sales 512 ke ev @2025-04"),
    ),
    Case(
        "= Kenya\nSales of plug-in hybrids in Kenya rose 9% to 1,120 in April. BYD had 61% of this segment "
        "and Chery 12%.",
        (
            "all sales 1120 ke phev @2025-04",
            "all sales yoy 9% ke phev @2025-04",
            "byd brand_share 61% ke phev @2025-04",
            "chery brand_share 12% ke phev @2025-04",
        ),
    ),
    Case(
        "= Hybrids in Peru\nKia outsold Toyota in Peru in April. It sold 512 cars.",
        ("kia sales 512 pe @2025-04",),
    ),
    Case(
        "= Seat in Hungary\nSeat has a plant in Hungary. It built 900 cars in 2024. At first 50,000 cars a "
        "year are planned; in the final stage 90,000.",
        ("seat overseas_production 900 hu @2024",),
    ),
    Case(
        "= Ford in Kenya\nFord, the American maker, sold 6,100 cars in Kenya last year. In June its monthly "
        "sales passed the thousand mark for the first time. Kia got to 4,900.",
        ("ford sales 6100 ke @2024", "kia sales 4900 ke @2024"),
    ),
    # What stays as it was.
    Case(
        "= Where MG sells\nMG sold 240,000 cars in Europe in 2024. In Britain, its biggest market, there "
        "were 81,500 registrations.",
        ("mg sales 240000 europe @2024", "mg sales 81500 gb @2024"),
    ),
    Case(
        "= Kenya\nToyota took 9% of the SUV segment in Kenya in April.",
        (),
    ),
    Case(
        "= Kia in Turkey\nKia will build 60,000 cars in Turkey this year.",
        ("kia overseas_production 60000 tr forecast @2025",),
    ),
    Case(
        "= April in Kenya\nCar sales in Kenya rose 3% to 9,000 in 2024. In June Kia led the market for the "
        "first time. It sold 310 cars.",
        ("all sales 9000 ke @2024", "all sales yoy 3% ke @2024", "kia sales 310 ke @2024-06"),
    ),
)

RISES = (
    Case(
        "= April in Kenya\nCar sales in Kenya rose 3% to 9,000 in April. Kia rose from 490 to 710.",
        (
            "all sales 9000 ke @2025-04",
            "all sales yoy 3% ke @2025-04",
            "kia sales 490 ke @2024-04",
            "kia sales 710 ke @2025-04",
        ),
    ),
    Case(
        "= Peru in 2024\nCar sales in Peru fell 2% to 169,000 in 2024. MG went from 3,100 to 4,200, and Kia "
        "from 17,100 to 16,700.",
        (
            "all sales 169000 pe @2024",
            "all sales yoy -2% pe @2024",
            "kia sales 16700 pe @2024",
            "kia sales 17100 pe @2023",
            "mg sales 3100 pe @2023",
            "mg sales 4200 pe @2024",
        ),
    ),
    Case(
        "= Austria in 2024\nCar sales in Austria rose 6% to 253,000 in 2024.\nNew makes do well. Xpeng "
        "climbed from 40 to 610.",
        ("all sales 253000 at @2024", "all sales yoy 6% at @2024", "xpeng sales 610 at @2024"),
    ),
    Case(
        "= Chile in April\nCar sales in Chile rose 4% to 26,000 units in April. Ford slipped from 1,900 to 1,400.",
        (
            "all sales 26000 cl @2025-04",
            "all sales yoy 4% cl @2025-04",
            "ford sales 1400 cl @2025-04",
            "ford sales 1900 cl @2024-04",
        ),
    ),
    Case(
        '= Fewer Fords\nFord sold 1,400 cars in the Netherlands in April. "Wait for May," said Ana Soto of '
        "Bovag, who expects 380,000 registrations this year.",
        ("all sales 380000 nl forecast @2025", "ford sales 1400 nl @2025-04"),
    ),
    Case(
        "= Tesla in Norway\nTesla sold 910 cars in Norway in April. The OFV, which forecasts 140,000 "
        "registrations this year, sees it second.",
        ("all sales 140000 no forecast @2025", "tesla sales 910 no @2025-04"),
    ),
    # What stays as it was.
    Case(
        "= Peru in 2024\nCar sales in Peru fell 2% to 169,000 in 2024. MG went from 1,100 in 2021 to 4,200.",
        ("all sales 169000 pe @2024", "all sales yoy -2% pe @2024", "mg sales 1100 pe @2021", "mg sales 4200 pe @2024"),
    ),
    Case(
        '= Kia in Peru\nKia sold 910 cars in Peru in April. "It was good," said Jan Smit of Kia, who '
        "expects 12,000 registrations this year.",
        ("kia sales 12000 pe forecast @2025", "kia sales 910 pe @2025-04"),
    ),
    Case(
        "= April in Spain\nKia's share of the market in Spain rose from 6.1% to 6.4% in April.",
        ("kia brand_share 6.1% es @2024-04", "kia brand_share 6.4% es @2025-04"),
    ),
    Case(
        "= April in Kenya\nCar sales in Kenya rose 3% to 9,000 in April. Kia sold from 40 to 50 cars a day.",
        ("all sales 9000 ke @2025-04", "all sales yoy 3% ke @2025-04"),
    ),
)


@pytest.mark.parametrize("case", MARKETS, ids=lambda case: case.text[-40:])
def test_markets(case: Case) -> None:
    """A country that is a maker's market in a region, the segment counted, plans by the year, and marks passed."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", RISES, ids=lambda case: case.text[-40:])
def test_rises(case: Case) -> None:
    """A rise starts from the year before where no time is told, and a body that expects does so for everybody."""
    assert rows_of(case) == sorted(case.rows)
