"""What is carried over sentences, headings and bullets, in small articles."""

from __future__ import annotations

from tests.figures.telling import Case

SENTENCES = (
    Case(
        "China exported 2.1 million vehicles from January to April. Of these, 642,000 were NEVs, up 52.6%.",
        (
            "all exports 2100000 cn @2025-01/2025-04", "all exports 642000 cn nev @2025-01/2025-04",
            "all exports yoy 52.6% cn nev @2025-01/2025-04",
        ),
    ),
    Case(
        "BYD sold 380,089 vehicles in April. Its overseas sales came to 79,086.",
        ("byd sales 380089 world @2025-04", "byd overseas_sales 79086 world-ex-china @2025-04"),
    ),
    Case(
        "Chinese brands sold 51,000 cars in Europe in April. They had 5.1% of the market.",
        ("chinese-brands sales 51000 europe @2025-04", "chinese-brands brand_share 5.1% europe @2025-04"),
    ),
    Case(
        "Passenger vehicle exports came to 433,000 in April. That was 1.5% less than a year before.",
        ("all exports 433000 cn passenger @2025-04", "all exports yoy -1.5% cn passenger @2025-04"),
    ),
    Case(
        "XPeng had a good month. The company delivered 35,045 vehicles in April.",
        ("xpeng sales 35045 world @2025-04",),
    ),
    Case(
        "In Germany, 240,800 cars were registered in April. BYD sold 1,566 there.",
        ("all sales 240800 de @2025-04", "byd sales 1566 de @2025-04"),
    ),
    Case(
        "In April, NEV output was 1.251 million in China. Sales came to 1.226 million.",
        ("all production 1251000 cn nev @2025-04", "all sales 1226000 cn nev @2025-04"),
    ),
    Case(
        "4月，汽车销量259万辆，同比增长9.8%。其中，乘用车销量222.3万辆。",
        (
            "all sales 2590000 cn @2025-04", "all sales yoy 9.8% cn @2025-04",
            "all sales 2223000 cn passenger @2025-04",
        ),
    ),
    Case(
        "CAAM expects exports of 6.2 million vehicles this year. Sales are to reach 32.9 million.",
        ("all exports 6200000 cn forecast @2025", "all sales 32900000 cn forecast @2025"),
    ),
    Case(
        "Geely sold 234,112 vehicles in April.\nRivals did worse: SAIC sold 376,546.",
        ("geely sales 234112 world @2025-04", "saic sales 376546 world @2025-04"),
    ),
)  # fmt: skip

HEADINGS = (
    Case(
        "= China's car industry in April\n# Exports\n"
        "In April, 517,000 vehicles left the country, 2.6% more than a year ago.",
        ("all exports 517000 cn @2025-04", "all exports yoy 2.6% cn @2025-04"),
    ),
    Case(
        "= Car sales in Thailand drop in April\nSales fell 4% to 45,200 vehicles.",
        ("all sales yoy -4% th @2025-04", "all sales 45200 th @2025-04"),
    ),
    Case(
        "# Xiaomi\nThe company delivered 28,585 vehicles in April.\n# Leapmotor\nDeliveries came to 41,039 in April.",
        ("xiaomi sales 28585 world @2025-04", "leapmotor sales 41039 world @2025-04"),
    ),
    Case(
        "# Commercial vehicles\nSales reached 367,000 in April.",
        ("all sales 367000 cn commercial @2025-04",),
    ),
    Case(
        "# Germany\nBYD registered 1,566 cars in April.",
        ("byd sales 1566 de @2025-04",),
    ),
    Case(
        "# New energy vehicles in the first quarter of 2025\nOutput was 3.18 million, up 50.4%.",
        (
            "all production 3180000 cn nev @2025-01/2025-03",
            "all production yoy 50.4% cn nev @2025-01/2025-03",
        ),
    ),
)

BULLETS = (
    Case(
        "= Deliveries of China's EV makers in April\n"
        "* XPeng: 35,045 deliveries, up 273%\n* Nio: 23,900 deliveries, up 53%",
        (
            "xpeng sales 35045 world @2025-04", "xpeng sales yoy 273% world @2025-04",
            "nio sales 23900 world @2025-04", "nio sales yoy 53% world @2025-04",
        ),
    ),
    Case(
        "China exported 5.86 million vehicles in 2024.\n"
        "* In the first four months, China exported 1.94 million vehicles.",
        ("all exports 5860000 cn @2024", "all exports 1940000 cn @2025-01/2025-04"),
    ),
    Case(
        "* NEV sales: 1.226 million in April 2025\n* NEV exports: 200,000 in April 2025",
        ("all sales 1226000 cn nev @2025-04", "all exports 200000 cn nev @2025-04"),
    ),
)  # fmt: skip

ONE_CLAIM = (
    Case(
        "= BYD sells over 380,000 cars in April\nBYD sold 380,089 cars in April.",
        ("byd sales 380089 world @2025-04",),
    ),
    Case(
        "China exported 5.86 million vehicles in 2024.\nIn 2024, China exported 5.86 million vehicles.",
        ("all exports 5860000 cn @2024",),
    ),
    Case(
        "= Exports up 19%\nChina's vehicle exports rose 19.3% in 2024 to 5.86 million.",
        ("all exports yoy 19.3% cn @2024", "all exports 5860000 cn @2024"),
    ),
    Case(
        "* China exported 6 million vehicles in 2024.\n* China exported 6 million vehicles in 2023.",
        ("all exports 6000000 cn @2024", "all exports 6000000 cn @2023"),
    ),
)

GROUPS = {"sentences": SENTENCES, "headings": HEADINGS, "bullets": BULLETS, "one claim": ONE_CLAIM}
