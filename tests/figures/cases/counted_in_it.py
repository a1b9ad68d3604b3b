"""What a number told before counts, growths on records and of rates, "double year on year", kinds behind a growth."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_JUNE = date(2024, 6, 12)

COUNTED = (
    Case(
        "Tesla sold 71,000 China-made vehicles in May. The figure includes exports from its Shanghai plant. This is a "
        "12% increase from the month before.",
        ("tesla sales 71000 cn @2024-05", "tesla sales mom 12% cn @2024-05"),
        published=_JUNE,
    ),
    Case(
        "Nio delivered 20,500 cars in May, more than 6% above a prior high.",
        ("nio sales 20500 world @2024-05",),
        published=_JUNE,
    ),
    Case(
        "Up to May, production and sales of vehicles in China came to 11.1 million units and 11.4 million units, "
        "up 6.2 percent and 8.4 percent year on year, 1.7 percentage points and 1.2 percentage points slower than the "
        "growth in the first four months.",
        (
            "all production 11100000 cn @2024-01/2024-05",
            "all sales 11400000 cn @2024-01/2024-05",
            "all production yoy 6.2% cn @2024-01/2024-05",
            "all sales yoy 8.4% cn @2024-01/2024-05",
        ),
        published=_JUNE,
    ),
    Case(
        "In May the NEV share of sales in Thailand was 21%, 2.5 percentage points higher than a year earlier.",
        ("all powertrain_share 21% th nev @2024-05", "all powertrain_share yoy 2.5pp th nev @2024-05"),
        published=_JUNE,
    ),
    Case(
        "In May 2021, production and sales of NEVs in China came to 210,000 units and 215,000 units, both double year "
        "on year.",
        (
            "all production 210000 cn nev @2021-05",
            "all sales 215000 cn nev @2021-05",
            "all production yoy 100% cn nev @2021-05",
            "all sales yoy 100% cn nev @2021-05",
        ),
        published=date(2021, 6, 12),
    ),
    Case(
        "Battery electric car sales in Italy fell in May, despite a 14% growth in plug-in hybrids.",
        ("all sales yoy 14% it phev @2024-05",),
        published=_JUNE,
    ),
    Case(
        "5月小鹏交付10100辆，较2023年5月的7500辆增长35%。",
        (
            "xpeng sales 10100 world @2024-05",
            "xpeng sales 7500 world @2023-05",
            "xpeng sales yoy 35% world @2024-05",
        ),
        published=_JUNE,
    ),
)

GROUPS = {"counted-in-it": COUNTED}
