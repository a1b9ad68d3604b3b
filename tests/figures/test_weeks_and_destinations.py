"""Counts of a week, where a country's exports go, and what is counted again behind what was told aside."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_JUNE = date(2025, 6, 17)
_JULY = date(2024, 7, 24)
_WEEK = "@2025-06-09/2025-06-15"
_HALF = "@2024-01/2024-06"

WEEKS = (
    Case(
        "Nio sold 5,100 vehicles in China in the week of June 9-15, up 11% from the previous week.",
        (f"nio sales 5100 cn {_WEEK}", f"nio sales change 11% cn {_WEEK}"),
        _JUNE,
    ),
    Case(
        "Nio sold 5,100 vehicles in China in the week of June 9-15, down 2.5 percent week-on-week.",
        (f"nio sales 5100 cn {_WEEK}", f"nio sales change -2.5% cn {_WEEK}"),
        _JUNE,
    ),
    Case(
        "Nio sold 5,100 vehicles in China in the week of June 9-15, 6% more than a week earlier.",
        (f"nio sales 5100 cn {_WEEK}", f"nio sales change 6% cn {_WEEK}"),
        _JUNE,
    ),
    Case(
        "Nio sold 5,100 vehicles in China in the week of June 9-15, up 40% year on year.",
        (f"nio sales 5100 cn {_WEEK}", f"nio sales yoy 40% cn {_WEEK}"),
        _JUNE,
    ),
    Case(
        "= China weekly insurance registrations, June 9-15\n"
        "Here are the new energy vehicles that were registered in China last week:\n"
        "Nio: 5,100, up 11% from the week before\nTesla: 8,900, up 3%\nXpeng: 6,200, down 4%",
        (
            f"nio sales 5100 cn nev {_WEEK}",
            f"nio sales change 11% cn nev {_WEEK}",
            f"tesla sales 8900 cn nev {_WEEK}",
            f"tesla sales change 3% cn nev {_WEEK}",
            f"xpeng sales 6200 cn nev {_WEEK}",
            f"xpeng sales change -4% cn nev {_WEEK}",
        ),
        _JUNE,
    ),
    Case(
        "= China registrations, June 9-15: Nio gains on Tesla\n"
        "Insurance registrations in China for the week are in. Exports are not included.\n"
        "Nio: 5,100 (+11%)",
        (f"nio sales 5100 cn {_WEEK}", f"nio sales change 11% cn {_WEEK}"),
        _JUNE,
    ),
)
DESTINATIONS = (
    Case(
        "= Where do Chinese cars go? The first half of 2024\nCustoms has told who the biggest buyers were.\n"
        "The total was 2,911,000 vehicles, 24.8% more than a year before.\n"
        "Russia: 466,000 (+9.1%)\nMexico: 219,000 (+12.4%)",
        (
            f"all exports 2911000 cn {_HALF}",
            f"all exports yoy 24.8% cn {_HALF}",
            f"all exports 466000 cn>ru {_HALF}",
            f"all exports yoy 9.1% cn>ru {_HALF}",
            f"all exports 219000 cn>mx {_HALF}",
            f"all exports yoy 12.4% cn>mx {_HALF}",
        ),
        _JULY,
    ),
    Case(
        "= Top 10 destinations for China's vehicles in the first half of 2024\n"
        "Russia took 466,000 vehicles, up 9.1%, ahead of Mexico with 219,000.",
        (
            f"all exports 466000 cn>ru {_HALF}",
            f"all exports yoy 9.1% cn>ru {_HALF}",
            f"all exports 219000 cn>mx {_HALF}",
        ),
        _JULY,
    ),
    Case(  # where people travel to
        "= Top destinations for car travellers in June 2024\nBYD sold 341,600 vehicles in the month.",
        ("byd sales 341600 world @2024-06",),
        _JULY,
    ),
)
OTHERS = (
    Case(  # output told aside leaves sales what is spoken of
        "In June, SAIC sold 301,000 vehicles. Through June its sales slid 12% to 1,827,000 units and its output 13% to "
        "1,790,000 units. SAIC Volkswagen (-7.1%, 82,000 units) and SAIC-GM (-50.2%, 26,000 units) "
        "closed the month in the red.",
        (
            "saic sales 301000 world @2024-06",
            f"saic sales 1827000 world {_HALF}",
            f"saic sales yoy -12% world {_HALF}",
            f"saic production 1790000 world {_HALF}",
            f"saic production yoy -13% world {_HALF}",
            "saic-volkswagen sales 82000 world @2024-06",
            "saic-volkswagen sales yoy -7.1% world @2024-06",
            "saic-gm sales 26000 world @2024-06",
            "saic-gm sales yoy -50.2% world @2024-06",
        ),
        _JULY,
    ),
    Case(
        "In the two first months of the year, MG registered 5,870 cars in Spain.",
        ("mg sales 5870 es @2024-01/2024-02",),
        date(2024, 3, 5),
    ),
    Case(
        "Output in China was down 79.1 percent at 291,000 units in February, and "
        "12,800 new-energy vehicles changed hands.",
        (
            "all production 291000 cn @2020-02",
            "all production yoy -79.1% cn @2020-02",
            "all sales 12800 cn nev @2020-02",
        ),
        date(2020, 3, 12),
    ),
    Case(
        "China exported 2.9 million vehicles in the first half of 2024. Geely sold 955,700.\n"
        "Russia was the first destination: 466,000 vehicles. Mexico followed with 219,000.",
        (
            f"all exports 2900000 cn {_HALF}",
            f"all exports 466000 cn>ru {_HALF}",
            f"all exports 219000 cn>mx {_HALF}",
            f"geely sales 955700 world {_HALF}",
        ),
        _JULY,
    ),
)


@pytest.mark.parametrize("case", [*WEEKS, *DESTINATIONS, *OTHERS], ids=lambda case: case.text[:50])
def test_weeks_and_destinations(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
