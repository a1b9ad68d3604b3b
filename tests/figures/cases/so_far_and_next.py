"""Lists under lines of class and span, shares of the next maker, growths before their noun, a maker's own account."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_JUNE = date(2024, 6, 5)

LISTS = (
    Case(
        "In May, 9,000 cars were registered in Norway.\nThe month in figures (passenger cars only):\n* BEV: 6,100 "
        "(up 3%, 81.3% market share)",
        (
            "all sales 9000 no @2024-05",
            "all sales 6100 no bev passenger @2024-05",
            "all sales yoy 3% no bev passenger @2024-05",
            "all powertrain_share 81.3% no bev passenger @2024-05",
        ),
        published=_JUNE,
    ),
    Case(
        "In May, 9,000 cars were registered in Norway.\nRegistrations up to the date of the year:\n* BEV: 31,500 "
        "(down 4%)",
        (
            "all sales 9000 no @2024-05",
            "all sales 31500 no bev @2024-01/2024-05",
            "all sales yoy -4% no bev @2024-01/2024-05",
        ),
        published=_JUNE,
    ),
    Case(
        "= Norway May 2024: market shrinks\nThis May the market falls by 9% to 9,100 units. Tesla (-21%) stays ahead "
        "with a 15.4% share vs. 18.8% YTD, followed by Toyota (+9%) at 12.2%.",
        (
            "all sales yoy -9% no @2024-05",
            "all sales 9100 no @2024-05",
            "tesla sales yoy -21% no @2024-05",
            "tesla brand_share 15.4% no @2024-05",
            "tesla brand_share 18.8% no @2024-01/2024-05",
            "toyota sales yoy 9% no @2024-05",
            "toyota brand_share 12.2% no @2024-05",
        ),
        published=_JUNE,
    ),
    Case(
        "BYD had sold 5,100 cars in Spain by the end of May.",
        ("byd sales 5100 es @2024-01/2024-05",),
        published=_JUNE,
    ),
    Case("Kia plans to deliver 9,100 cars in Spain by the end of 2025.", ("kia sales 9100 es forecast @2025",), _JUNE),
)

GROWTHS = (
    Case(
        "European markets took 1.9 million EVs in the first five months of 2024, reflecting 21% market growth.",
        ("all sales 1900000 europe ev @2024-01/2024-05", "all sales yoy 21% europe ev @2024-01/2024-05"),
        published=_JUNE,
    ),
    Case(
        "Italy stood out in May with 33% EV sales growth.",
        ("all sales yoy 33% it ev @2024-05",),
        published=_JUNE,
    ),
    Case("BYD gained a 9% market share in Peru in May.", ("byd brand_share 9% pe @2024-05",), published=_JUNE),
    Case(
        "From January to May 2024, production of NEVs in China reached 3.1 million units, up 21% from the 2.56 million "
        "units built a year earlier, while sales amounted to 3.2 million units.",
        (
            "all production 3100000 cn nev @2024-01/2024-05",
            "all production yoy 21% cn nev @2024-01/2024-05",
            "all production 2560000 cn nev @2023-01/2023-05",
            "all sales 3200000 cn nev @2024-01/2024-05",
        ),
        published=_JUNE,
    ),
)

ACCOUNTS = (
    Case(
        "= China's NEV sales pass half\nAccording to sales data from BYD, cumulative sales from January to May totaled "
        "1,250,000 units.",
        ("byd sales 1250000 world @2024-01/2024-05",),
        published=_JUNE,
    ),
    Case(
        "According to BYD, the car market in Thailand shrank by 9% in May.",
        ("all sales yoy -9% th @2024-05",),
        published=_JUNE,
    ),
)

GROUPS = {"lists-so-far": LISTS, "growths-before": GROWTHS, "accounts": ACCOUNTS}
