"""Reports that turn from passenger cars to all vehicles, Chinese lists run together, one growth of two counts."""

from __future__ import annotations

from tests.figures.telling import Case

TURNS = (
    Case(
        "In April, sales of passenger vehicles in China reached 2.2 million units.\nProduction and sales of "
        "automobiles came to 2.62 million and 2.59 million units in April respectively.\nIn April, sales of new energy "
        "vehicles were 1.23 million units.",
        (
            "all sales 2200000 cn passenger @2025-04",
            "all production 2620000 cn @2025-04",
            "all sales 2590000 cn @2025-04",
            "all sales 1230000 cn nev @2025-04",
        ),
    ),
    Case(
        "China's exports hit 517,000 vehicles in April, with NEVs driving the growth.",
        ("all exports 517000 cn @2025-04",),
    ),
    Case(
        "In April, output and sales of NEVs in China were 1.25 million and 1.23 million units respectively, a "
        "year-on-year increase of 1.2 times.",
        (
            "all production 1250000 cn nev @2025-04",
            "all sales 1230000 cn nev @2025-04",
            "all production yoy 120% cn nev @2025-04",
            "all sales yoy 120% cn nev @2025-04",
        ),
    ),
    Case(
        "From January to April, China produced more than 4.43 million NEVs and sold 4.3 million.",
        ("all production >4430000 cn nev @2025-01/2025-04", "all sales 4300000 cn nev @2025-01/2025-04"),
    ),
)

RUN_TOGETHER = (
    Case(
        "= 4月中国乘用车市场\n4月乘用车零售176万辆,同比增长15% - 4月吉利批发销量23万辆,同比增长53%,市场份额10.6% - "
        "4月奇瑞批发销量20万辆,同比增长11% - 4月长安批发销量19万辆",
        (
            "all sales 1760000 cn passenger @2025-04",
            "all sales yoy 15% cn passenger @2025-04",
            "geely sales 230000 world @2025-04",
            "geely sales yoy 53% world @2025-04",
            "geely brand_share 10.6% cn @2025-04",
            "chery sales 200000 world @2025-04",
            "chery sales yoy 11% world @2025-04",
            "changan sales 190000 world @2025-04",
        ),
    ),
    Case(
        "2024年，在智利、秘鲁等国，中国品牌市占率均突破30%。",
        ("chinese-brands brand_share >30% cl @2024", "chinese-brands brand_share >30% pe @2024"),
    ),
    Case(
        "He sees a divide: domestic brands, where NEV penetration approaches 78%.",
        ("chinese-brands powertrain_share ~78% cn nev @none",),
    ),
)

GOES_ON = (
    Case(
        "Sales of EVs in China reached 905,000 units in April. Of this total, 702,000 units were sold at home, while "
        "203,000 units were exported.",
        (
            "all sales 905000 cn ev @2025-04",
            "all sales 702000 cn ev @2025-04",
            "all exports 203000 cn ev @2025-04",
        ),
    ),
    Case(
        "Chinese vehicle exports set a record in April with a total of 517,000 units.",
        ("all exports 517000 cn @2025-04",),
    ),
    Case("4月，新势力份额17.7%，同比下降1.3个百分点。"),
)

GROUPS = {"goes on about a total": GOES_ON, "turns to all vehicles": TURNS, "run together in Chinese": RUN_TOGETHER}
