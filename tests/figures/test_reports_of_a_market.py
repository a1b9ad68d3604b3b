"""Reports of a market: the kinds that a sentence turns to, the times it tells, and shares without their sign."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

KINDS = (
    Case(
        "= April in Sweden\nCar sales in Sweden fell 3% to 22,100 in April. Battery cars fared better. A "
        "total of 7,900 were registered, 12% more than a year ago.",
        (
            "all sales 22100 se @2025-04",
            "all sales 7900 se bev @2025-04",
            "all sales yoy -3% se @2025-04",
            "all sales yoy 12% se bev @2025-04",
        ),
    ),
    Case(
        "= April in Austria\nIn Austria, electric cars had a good month. Last month 4,700 were registered, "
        "21% more than a year ago.",
        ("all sales 4700 at ev @2025-04", "all sales yoy 21% at ev @2025-04"),
    ),
    Case(
        "= April in Chile\nCar sales in Chile rose 4% to 26,000 units in April. Plug-in hybrids were in "
        "demand. A total of 610 were sold.",
        ("all sales 26000 cl @2025-04", "all sales 610 cl phev @2025-04", "all sales yoy 4% cl @2025-04"),
    ),
    Case(
        "= April in Kenya\nElectric cars had a share of 6% of the market in Kenya in April, against 4% for "
        "plug-in hybrids and 11% for hybrids.",
        (
            "all powertrain_share 11% ke hybrid @2025-04",
            "all powertrain_share 4% ke phev @2025-04",
            "all powertrain_share 6% ke ev @2025-04",
        ),
    ),
    Case(
        "= April in Portugal\nSales of electric cars in Portugal rose for the first time in four months. In "
        "April they came to 4,300, 9% more than a year ago.",
        ("all sales 4300 pt ev @2025-04", "all sales yoy 9% pt ev @2025-04"),
    ),
    Case(
        "= BYD sells more in Japan\nSales of electric cars in Japan fell for the third time in a row. In "
        "April they came to 3,900, 11% fewer than a year ago.",
        ("all sales 3900 jp ev @2025-04", "all sales yoy -11% jp ev @2025-04"),
    ),
    # What stays as it was.
    Case(
        "= April in Sweden\nSales of electric cars in Sweden rose 3% to 8,100 in April. A total of 22,100 "
        "cars were registered.",
        ("all sales 22100 se @2025-04", "all sales 8100 se ev @2025-04", "all sales yoy 3% se ev @2025-04"),
    ),
    Case(
        "= April in Kenya\nElectric cars had a share of 6% of the market in Kenya in April, against 4% a year earlier.",
        ("all powertrain_share 4% ke ev @2024-04", "all powertrain_share 6% ke ev @2025-04"),
    ),
    Case(
        "= April in Chile\nIn Chile, the government has cut the duty on electric cars. In April, 26,000 cars "
        "were sold.",
        ("all sales 26000 cl @2025-04",),
    ),
    Case(
        "= Skoda in April\nSkoda sold a total of 88,000 cars in April, 4% more than a year ago.",
        ("skoda sales 88000 world @2025-04", "skoda sales yoy 4% world @2025-04"),
    ),
)

TIMES = (
    Case(
        "= April in Ireland\nA total of 1,700 electric cars were registered in Ireland in April, a rise of "
        "6% on the 1,600 of April last year, and the year to date now stands at 11,300, which is 25% up on "
        "9,040.",
        (
            "all sales 11300 ie ev @2025-01/2025-04",
            "all sales 1600 ie ev @2024-04",
            "all sales 1700 ie ev @2025-04",
            "all sales 9040 ie ev @2024-01/2024-04",
            "all sales yoy 25% ie ev @2025-01/2025-04",
            "all sales yoy 6% ie ev @2025-04",
        ),
    ),
    Case(
        "= Peru\nCar sales in Peru fell 2% to 169,000 in 2024. December was the strongest month of the year "
        "with 16,020, up 9.8%.",
        (
            "all sales 16020 pe @2024-12",
            "all sales 169000 pe @2024",
            "all sales yoy -2% pe @2024",
            "all sales yoy 9.8% pe @2024-12",
        ),
    ),
    Case(
        "= Greece\nCar sales in Greece rose 4% to 137,000 in 2024. June was the best month of the year with 14,900.",
        ("all sales 137000 gr @2024", "all sales 14900 gr @2024-06", "all sales yoy 4% gr @2024"),
    ),
    Case(
        "= Kenya\nIn Kenya 1,020 new cars went on the road in April, 3% fewer than in March.",
        ("all sales 1020 ke @2025-04", "all sales mom -3% ke @2025-04"),
    ),
    Case(
        "= Ireland\nIn the first four months, 79,300 new cars have gone on the road in Ireland.",
        ("all sales 79300 ie @2025-01/2025-04",),
    ),
    Case(
        "= Kenya\nNew car sales in Kenya rose 3% to 1,020 in April. Imports of used cars grew as well, by 8% to 5,900.",
        ("all sales 1020 ke @2025-04", "all sales yoy 3% ke @2025-04"),
    ),
    # What stays as it was.
    Case(
        "= Kenya\nThere are 1.3 million cars on the road in Kenya, 3% more than a year ago.",
        (),
    ),
    Case(
        "= Peru\nCar sales in Peru fell 2% to 169,000 in 2024. The year brought 31,000 SUVs more.",
        ("all sales 169000 pe @2024", "all sales yoy -2% pe @2024"),
    ),
    Case(
        "= Kenya\nNew car sales in Kenya rose 3% to 1,020 in April. Sales of trucks grew as well, by 8% to 590.",
        ("all sales 1020 ke @2025-04", "all sales yoy 3% ke @2025-04"),
    ),
    Case(
        "= Ireland\nIn April last year, 1,600 electric cars were registered in Ireland, and 9,040 in the year to date.",
        ("all sales 1600 ie ev @2024-04", "all sales 9040 ie ev @2024-01/2024-04"),
    ),
)

DECIMALS = (
    Case(
        "= Honda in Peru\nHonda sold 1,268 cars in Peru in April, and its share moved up to 9.5 percent from 8.1.",
        ("honda brand_share 8.1% pe @2024-04", "honda brand_share 9.5% pe @2025-04", "honda sales 1268 pe @2025-04"),
    ),
    Case(
        "= April in Fiji\nIn Kenya, Toyota was first in April with a market share of 24.2 percent, ahead of "
        "Ford on 10.3 percent and Mazda on 9.2.",
        (
            "ford brand_share 10.3% ke @2025-04",
            "mazda brand_share 9.2% ke @2025-04",
            "toyota brand_share 24.2% ke @2025-04",
        ),
    ),
    Case(
        "= BYD in Italy\nBYD's share of the Italian market went up to 2.5 percent in April from 0.9 a year earlier.",
        ("byd brand_share 0.9% it @2024-04", "byd brand_share 2.5% it @2025-04"),
    ),
    Case(
        "= Kia in Spain\nKia's share of the market in Spain fell to 6.4 percent in April, from 7.1 in March.",
        ("kia brand_share 6.4% es @2025-04", "kia brand_share 7.1% es @2025-03"),
    ),
    Case(
        "= Sales in Spain\nSales of electric cars in Spain went up 36% to 9,900 in April.",
        ("all sales 9900 es ev @2025-04", "all sales yoy 36% es ev @2025-04"),
    ),
    Case(
        "= Sales in Spain\nSales of petrol cars in Spain crept up to 9,900 in April.",
        ("all sales 9900 es ice @2025-04",),
    ),
    # What stays as it was.
    Case(
        "= Kia\nKia's share in Spain was 6.4 percent in April. The car is 4.5 metres long and costs from 9.9.",
        ("kia brand_share 6.4% es @2025-04",),
    ),
    Case(
        "= Sales in Spain\nCarmakers may sell up to 9,900 electric cars in Spain in May.",
        ("all sales <9900 es ev forecast @2025-05",),
    ),
    Case(
        "= Sales in Spain\nSales in Spain rose 7 percent to 98,522 in April, at 4.2 billion euros.",
        ("all sales 98522 es @2025-04", "all sales yoy 7% es @2025-04"),
    ),
    Case(
        "= Kia\nKia sold 5,900 cars in Spain in April, 6.5 percent more on 23 days.",
        ("kia sales 5900 es @2025-04", "kia sales yoy 6.5% es @2025-04"),
    ),
)


@pytest.mark.parametrize("case", KINDS, ids=lambda case: case.text[-40:])
def test_kinds(case: Case) -> None:
    """The kind that a sentence without numbers turns to is counted after it; "they" may be sales."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", TIMES, ids=lambda case: case.text[-40:])
def test_times(case: Case) -> None:
    """The year to date, the best month of a year, and cars that go on the road are of the time that is told."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", DECIMALS, ids=lambda case: case.text[-40:])
def test_decimals(case: Case) -> None:
    """A bare decimal behind a percentage is one too, and what moves up to a number is not below it."""
    assert rows_of(case) == sorted(case.rows)
