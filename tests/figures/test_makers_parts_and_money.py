"""A kind's part of all that a maker sold, growths told without their measure, and money in between."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

# A kind's part of "its total" behind the maker's count of it.
TOTALS = (
    Case(
        "= Geely in April\nGeely sold 234,100 vehicles in April. Its NEV sales reached 125,600, "
        "accounting for 54% of its total.",
        (
            "geely powertrain_share 54% world nev @2025-04",
            "geely sales 125600 world nev @2025-04",
            "geely sales 234100 world @2025-04",
        ),
    ),
    Case(
        "= Changan in April\nChangan sold 191,100 vehicles in April. NEVs came to 61,200, or 32% of the total.",
        (
            "changan powertrain_share 32% world nev @2025-04",
            "changan sales 191100 world @2025-04",
            "changan sales 61200 world nev @2025-04",
        ),
    ),
    Case(
        "= GWM in April\nGreat Wall sold 100,100 vehicles in April, of which 28,900 were NEVs, making up "
        "29% of its total.",
        (
            "great-wall powertrain_share 29% world nev @2025-04",
            "great-wall sales 100100 world @2025-04",
            "great-wall sales 28900 world nev @2025-04",
        ),
    ),
    Case(
        "= Chery in April\nChery sold 200,900 vehicles in April. It delivered 59,100 NEVs, 29% of the total.",
        (
            "chery powertrain_share 29% world nev @2025-04",
            "chery sales 200900 world @2025-04",
            "chery sales 59100 world nev @2025-04",
        ),
    ),
    Case(
        "= Dongfeng in April\nDongfeng sold 170,100 vehicles in April. Plug-in hybrids came to 15,100, "
        "or 9% of its total.",
        (
            "dongfeng powertrain_share 9% world phev @2025-04",
            "dongfeng sales 15100 world phev @2025-04",
            "dongfeng sales 170100 world @2025-04",
        ),
    ),
    Case(
        "= Volvo in April\nVolvo Cars sold 58,900 cars in April. Fully electric cars came to 11,700, 20% of the total.",
        (
            "volvo-cars powertrain_share 20% world bev @2025-04",
            "volvo-cars sales 11700 world bev @2025-04",
            "volvo-cars sales 58900 world @2025-04",
        ),
    ),
    # What stays as it was.
    Case(
        "= Geely in April\nGeely sold 234,100 vehicles in April. Exports came to 30,100, 13% of the total.",
        ("geely exports 30100 cn @2025-04", "geely sales 234100 world @2025-04"),
    ),
    Case(
        "= Geely in April\nGeely sold 234,100 vehicles in April. Its NEV sales reached 125,600, "
        "accounting for 54% of its total sales.",
        (
            "geely powertrain_share 54% world nev @2025-04",
            "geely sales 125600 world nev @2025-04",
            "geely sales 234100 world @2025-04",
        ),
    ),
    Case(
        "= Kia in Peru\nCar sales in Peru came to 15,100 in April. Kia sold 1,900, or 13% of the total.",
        ("all sales 15100 pe @2025-04", "kia brand_share 13% pe @2025-04", "kia sales 1900 pe @2025-04"),
    ),
    Case(
        "= Kia in Peru\nCar sales in Peru came to 15,100 in April. Kia sold 1,900, or 13% of the total.",
        ("all sales 15100 pe @2025-04", "kia brand_share 13% pe @2025-04", "kia sales 1900 pe @2025-04"),
    ),
)

# What goes on about money or own brands is no growth of what is sold.
MONEY = (
    Case(
        "= Nio's results\nNio delivered 42,100 cars in the first quarter. Its revenue came to 12 billion "
        "yuan. That was 21% more than a year before.",
        ("nio sales 42100 world @2025-01/2025-03",),
    ),
    Case(
        "= Li Auto's results\nLi Auto delivered 92,900 cars in the first quarter. It reported a profit "
        "of 650 million yuan. That represents a rise of 9% on the year.",
        ("li-auto sales 92900 world @2025-01/2025-03",),
    ),
    Case(
        "= XPeng's results\nXPeng delivered 94,000 cars in the first quarter. Revenue was 15.8 billion "
        "yuan. That is an increase of 142%.",
        ("xpeng sales 94000 world @2025-01/2025-03",),
    ),
    Case(
        "= Dongfeng in April\nDongfeng sold 190,300 vehicles in April. Its own brands sold 101,200. That "
        "was 13% more than a year ago.",
        ("dongfeng sales 190300 world @2025-04",),
    ),
    Case(
        "= SAIC in April\nSAIC sold 376,600 vehicles in April. Sales of its own brands came to 249,100. "
        "That is an increase of 22%.",
        ("saic sales 376600 world @2025-04",),
    ),
    Case(
        "= Seres\nSeres sold 68,100 vehicles in the first quarter. Its revenue was 19 billion yuan. That "
        "means a fall of 28%.",
        ("seres sales 68100 world @2025-01/2025-03",),
    ),
    # What stays as it was.
    Case(
        "= Kia in April\nKia sold 274,400 vehicles in April. That is an increase of 5%.",
        ("kia sales 274400 world @2025-04", "kia sales yoy 5% world @2025-04"),
    ),
    Case(
        "= Nio's April\nNio delivered 23,900 cars in April. That was 53% more than a year before.",
        ("nio sales 23900 world @2025-04", "nio sales yoy 53% world @2025-04"),
    ),
    Case(
        "= XPeng in April\nXPeng delivered 35,000 cars in April. That means an increase of 273%.",
        ("xpeng sales 35000 world @2025-04", "xpeng sales yoy 273% world @2025-04"),
    ),
    Case(
        "= Seres\nSeres sold 27,100 vehicles in April. This represents a rise of 4%.",
        ("seres sales 27100 world @2025-04", "seres sales yoy 4% world @2025-04"),
    ),
)

# Growths told with "went up" or "edged up", and a part of its own volume that somebody lost.
GROWN = (
    Case(
        "= Suzuki's exports\nSuzuki sold 270,900 vehicles in April. Exports, at 27,900, went up 26%.",
        (
            "suzuki exports 27900 jp @2025-04",
            "suzuki exports yoy 26% jp @2025-04",
            "suzuki sales 270900 world @2025-04",
        ),
    ),
    Case(
        "= Dongfeng in April\nDongfeng sold 190,300 vehicles in April. PV sales fell 8% to 150,100, "
        "whereas CVs edged up 4% to 40,200.",
        (
            "dongfeng sales 150100 world passenger @2025-04",
            "dongfeng sales 190300 world @2025-04",
            "dongfeng sales 40200 world commercial @2025-04",
            "dongfeng sales yoy -8% world passenger @2025-04",
            "dongfeng sales yoy 4% world commercial @2025-04",
        ),
    ),
    Case(
        "= JAC in April\nJAC sold 33,900 vehicles in April. NEV sales, at 3,100, shot up 60%.",
        (
            "jac sales 3100 world nev @2025-04",
            "jac sales 33900 world @2025-04",
            "jac sales yoy 60% world nev @2025-04",
        ),
    ),
    Case(
        "= Changan Ford\nChangan Ford lost a third of its sales in 2024.",
        ("changan-ford sales yoy -33.3% world @2024",),
    ),
    Case(
        "= Beijing Hyundai\nBeijing Hyundai lost more than half of its volume in 2017.",
        ("beijing-hyundai sales yoy >-50% world @2017",),
    ),
    Case(
        "= Skoda in China\nSkoda lost almost a quarter of its sales in China in 2024.",
        ("skoda sales yoy ~-25% cn @2024",),
    ),
    Case(
        "= Great Wall\nGreat Wall sold 100,100 vehicles in April. Output, at 98,700, inched up 2%.",
        (
            "great-wall production 98700 world @2025-04",
            "great-wall production yoy 2% world @2025-04",
            "great-wall sales 100100 world @2025-04",
        ),
    ),
    # What stays as it was.
    Case(
        "= Changan Ford\nA third of Changan Ford's sales were SUVs in 2024.",
    ),
    Case(
        "= JAC in April\nJAC sold 33,900 vehicles in April. Its exports rose 9%.",
        ("jac exports yoy 9% cn @2025-04", "jac sales 33900 world @2025-04"),
    ),
    Case(
        "= Toyota\nToyota's orders, at 9,100, went up 60% in April.",
    ),
    Case(
        "= Seat\nSeat lost 9% in April.",
    ),
)


@pytest.mark.parametrize("case", [*TOTALS, *MONEY, *GROWN], ids=lambda case: case.text[:60])
def test_reads_parts_and_money(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
