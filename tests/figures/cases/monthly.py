"""Reports of months and weeks: days together, labelled lists, home markets, kinds of bodies, numbers beside others."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

DAYS_TOGETHER = (
    Case(
        "Retail sales of passenger cars reached 611,000 units from May 1 to 11, up 9% on the same period last month. "
        "Year-to-date sales came to 7.2 million units.",
        (
            "all sales 611000 cn passenger @2025-05-01/2025-05-11",
            "all sales mom 9% cn passenger @2025-05-01/2025-05-11",
            "all sales 7200000 cn passenger @2025-01-01/2025-05-11",
        ),
    ),
    Case(
        "In the May 1-11 period, retail sales of NEVs fell 4% year on year to 233,000 units.",
        ("all sales 233000 cn nev @2025-05-01/2025-05-11", "all sales yoy -4% cn nev @2025-05-01/2025-05-11"),
    ),
    Case("In the week ended May 11, Xiaomi delivered 5,300 cars.", ("xiaomi sales 5300 world @2025-05-05/2025-05-11",)),
    Case("在截至5月11日的一周内，小米汽车交付5300辆。", ("xiaomi sales 5300 world @2025-05-05/2025-05-11",)),
    Case("5月1日至11日，全国乘用车零售61.1万辆。", ("all sales 611000 cn passenger @2025-05-01/2025-05-11",)),
    Case(
        "NIO sold 4,100 vehicles from May 1 to 11, compared with 3,900 a year earlier.",
        ("nio sales 4100 world @2025-05-01/2025-05-11", "nio sales 3900 world @2024-05-01/2024-05-11"),
    ),
)

LABELLED_LISTS = (
    Case(
        "Sales of Chinese brands in Chile for the month of April and this year so far:\nApril:\nChery: 1,310 sales\n"
        "GWM: 1,204 sales\nYear to date:\nChery: 5,870 sales\nGWM: 4,411 sales",
        (
            "chery sales 1310 cl @2025-04",
            "great-wall sales 1204 cl @2025-04",
            "chery sales 5870 cl @2025-01/2025-04",
            "great-wall sales 4411 cl @2025-01/2025-04",
        ),
    ),
)

HOME_MARKETS = (
    Case(
        "= Domestic car sales down\nThe local car market shrank 3% to 61,000 units in April, an importer said. Kia "
        "sold 4,100 cars. Assemblers in Vietnam hope for a better summer.",
        ("all sales yoy -3% vn @2025-04", "all sales 61000 vn @2025-04", "kia sales 4100 vn @2025-04"),
    ),
    Case(
        "= Thailand April 2025: Isuzu ahead again\nThe Thai new-car market lost 4% to 47,000 units.",
        ("all sales yoy -4% th @2025-04", "all sales 47000 th @2025-04"),
    ),
    Case(
        "= Skoda's deliveries fall in the first quarter\nSkoda delivered 210,000 cars in the first quarter. Turkish "
        "deliveries fell 6% to 9,300.",
        (
            "skoda sales 210000 world @2025-01/2025-03",
            "skoda sales yoy -6% tr @2025-01/2025-03",
            "skoda sales 9300 tr @2025-01/2025-03",
        ),
    ),
)

PARTS_BY_BODY = (
    Case(
        "New-car sales were up 6% to 2,124,100 in April. Passenger cars were up 7% to 1,719,400, MPVs up 12% to 3,110 "
        "and pickups down 2% to 1,090.",
        (
            "all sales yoy 6% cn @2025-04",
            "all sales 2124100 cn @2025-04",
            "all sales yoy 7% cn passenger @2025-04",
            "all sales 1719400 cn passenger @2025-04",
        ),
    ),
    Case("Sales in the crossover category – which had led for years – slid 4 percent to 1.3 million in April."),
    Case("Multi-purpose vehicles experienced a 9 percent decline to just under 80,000 units in April."),
)

SET_BESIDE = (
    Case(
        "Vehicle sales rose 4% to 2,061,200 units in April from the same month in 2024.",
        ("all sales yoy 4% cn @2025-04", "all sales 2061200 cn @2025-04"),
    ),
    Case(
        "Chery's 51,000 sales in April are a 6% rise from the previous month of March.",
        ("chery sales 51000 world @2025-04", "chery sales mom 6% world @2025-04"),
    ),
    Case(
        "The slump was deeper than in 2023, when sales dropped 8 percent to 20,410,000.",
        ("all sales yoy -8% cn @2023", "all sales 20410000 cn @2023"),
    ),
    Case(
        "Audi's sales fell 5% in April, which is about 2,600 vehicles.",
        ("audi sales yoy -5% world @2025-04", "audi sales yoy ~-2600 world @2025-04"),
    ),
    Case(
        "Geely sold 98,000 vehicles in April, 7,100 Zeekr-branded cars among them.",
        ("geely sales 98000 world @2025-04", "zeekr sales 7100 world @2025-04"),
    ),
    Case(
        "Chinese brands held 61% of the market in April, a 4% increase year on year. Their market share averaged 59% "
        "from January to April.",
        (
            "chinese-brands brand_share 61% cn @2025-04",
            "chinese-brands brand_share yoy 4pp cn @2025-04",
            "chinese-brands brand_share 59% cn @2025-01/2025-04",
        ),
    ),
    Case(
        "Output was 9,100 NEVs in April. In terms of hybrids: sales were 4,200 units, with exports at 1,100.",
        (
            "all production 9100 cn nev @2025-04",
            "all sales 4200 cn hybrid @2025-04",
            "all exports 1100 cn hybrid @2025-04",
        ),
    ),
    Case(
        "XPeng delivered 31,000 cars in April, while Nio fell back to the 20,000 level.",
        ("xpeng sales 31000 world @2025-04",),
    ),
)

NARROW_MARKS = (
    Case(
        "4月,零跑汽车共交付41200辆,其中,3100 辆出口。",
        ("leapmotor sales 41200 world @2025-04", "leapmotor exports 3100 cn @2025-04"),
    ),
    Case(
        "4月,小鹏汽车和理想汽车销量均有增长,分别达到35100辆和33900辆。",
        ("xpeng sales 35100 world @2025-04", "li-auto sales 33900 world @2025-04"),
    ),
    Case(
        "蔚来在 4 月份交付23900辆;一季度累计交付4.2万辆,同比增40%;历史累计交付71万辆。",
        ("nio sales 23900 world @2025-04", "nio sales 42000 world @2025-01/2025-03",
         "nio sales yoy 40% world @2025-01/2025-03"),
    ),
)  # fmt: skip

THE_MONTH_TOLD = (
    Case(
        "= 4月新势力榜\n本月变化不大。零跑交付41200辆。",
        ("leapmotor sales 41200 world @2025-04",),
        published=date(2025, 5, 2),
    ),
    Case(
        "In the past month, Honda sold 51,000 cars in China, down 9% from the earlier year.",
        ("honda sales 51000 cn @2025-04", "honda sales yoy -9% cn @2025-04"),
    ),
)

GROUPS = {
    "days together": DAYS_TOGETHER,
    "labelled lists": LABELLED_LISTS,
    "home markets": HOME_MARKETS,
    "parts by body": PARTS_BY_BODY,
    "set beside": SET_BESIDE,
    "narrow marks": NARROW_MARKS,
    "the month told": THE_MONTH_TOLD,
}
