"""Phrasings of monthly and yearly sales reports: spans, bases, targets, ranks and rates that move."""

from __future__ import annotations

from tests.figures.telling import Case

COMPARED_WITH = (
    Case(
        "In April Tesla sold 58,400 China-made cars, an increase of 12 percent over the 52,100 sold in March.",
        ("tesla sales 58400 cn @2025-04", "tesla sales mom 12% cn @2025-04", "tesla sales 52100 cn @2025-03"),
    ),
    Case(
        "= Nissan sells 62,900 cars in China in April\nThe April sales were 4,100 units more than in March.",
        ("nissan sales 62900 cn @2025-04", "nissan sales mom 4100 cn @2025-04"),
    ),
    Case(
        "NEV penetration in China was 51.5 percent in April, 2.2 percentage points lower than in March.",
        ("all powertrain_share 51.5% cn nev @2025-04", "all powertrain_share mom -2.2pp cn nev @2025-04"),
    ),
    Case(
        "BYD's share of China's market rose 0.5 of a percentage point to nearly 20 percent in April.",
        ("byd brand_share yoy 0.5pp cn @2025-04", "byd brand_share ~20% cn @2025-04"),
    ),
)

TARGETS_MET = (
    Case(
        "Chery sold 2.6 million cars last year to pass its 2024 target, with overseas sales up 21 "
        "percent at 1.14 million.",
        (
            "chery sales 2600000 world @2024",
            "chery overseas_sales yoy 21% world-ex-china @2024",
            "chery overseas_sales 1140000 world-ex-china @2024",
        ),
    ),
    Case(
        "Great Wall, which had aimed for sales of 1.9 million last year, ended it at 1.23 million.",
        ("great-wall sales 1900000 world target @2024", "great-wall sales 1230000 world @2024"),
    ),
    Case(
        "Beating its annual target, Leapmotor delivered 293,700 cars in 2024.",
        ("leapmotor sales 293700 world @2024",),
    ),
    Case(
        "BYD exceeded its target of 3.6 million in 2024 by selling 4.27 million vehicles.",
        ("byd sales 3600000 world target @2024", "byd sales 4270000 world @2024"),
    ),
    Case("零跑超额完成年度目标，2024年交付29.4万辆。", ("leapmotor sales 294000 world @2024",)),
)

SPANS_OF_THEIR_OWN = (
    Case(
        "= China wholesales April 2025\nWholesales are up 9.8% year-on-year to 2,590,000 units, lifting the "
        "year-to-date tally up 10.8% to 10,060,000. Passenger vehicles gain 11% for the month to 2,224,000.",
        (
            "all sales yoy 9.8% cn @2025-04",
            "all sales 2590000 cn @2025-04",
            "all sales yoy 10.8% cn @2025-01/2025-04",
            "all sales 10060000 cn @2025-01/2025-04",
            "all sales yoy 11% cn passenger @2025-04",
            "all sales 2224000 cn passenger @2025-04",
        ),
    ),
    Case(
        "Wholesales reached 2.394.100 units in April and exports 124.000 vehicles.",
        ("all sales 2394100 cn @2025-04", "all exports 124000 cn @2025-04"),
    ),
    Case("小鹏去年全年交付19.0万辆。", ("xpeng sales 190000 world @2024",)),
)

RETAIL_AND_RANKS = (
    Case(
        "= China's car market in April\nIn April China's car market grew 14%. In the retail ranking, the top makers "
        "were:\n* BYD: 268,000 units, +4.1%\n* Geely: 182,000 units, +77.3%",
        (
            "all sales yoy 14% cn @2025-04",
            "byd sales 268000 cn @2025-04",
            "byd sales yoy 4.1% cn @2025-04",
            "geely sales 182000 cn @2025-04",
            "geely sales yoy 77.3% cn @2025-04",
        ),
    ),
    Case("Geely's retail sales came to 182,000 vehicles in April.", ("geely sales 182000 cn @2025-04",)),
    Case(
        "= Top 10 makers by April sales in China\nGeely Auto, second on the list, sold 182,000 vehicles in April.",
        ("geely sales 182000 cn @2025-04",),
    ),
    Case("Geely's wholesale volume was 234,000 vehicles in April.", ("geely sales 234000 world @2025-04",)),
)

PENETRATION = (
    Case(
        "Geely sold 125,600 NEVs in April, up 144%, a penetration rate of 53.7%.",
        (
            "geely sales 125600 world nev @2025-04",
            "geely sales yoy 144% world nev @2025-04",
            "geely powertrain_share 53.7% world nev @2025-04",
        ),
    ),
    Case("小鹏的智能驾驶用户渗透率达78%。", ()),
    Case(
        "= 小鹏汽车4月交付3.5万辆\n2025年4月，中国新能源车渗透率突破51%。",
        ("xpeng sales 35000 world @2025-04", "all powertrain_share >51% cn nev @2025-04"),
    ),
)

CONTINENTAL_NUMBERS = (
    Case(
        "Registrations in Spain fell 2,8% in April, and Chinese brands took 10,6%.",
        ("all sales yoy -2.8% es @2025-04", "chinese-brands brand_share 10.6% es @2025-04"),
    ),
    Case(
        "= China 2024\nSales in China rose 4,5% in 2024 to 31,44 million. Of the total, 984.000 "
        "were fuel cell vehicles.",
        ("all sales yoy 4.5% cn @2024", "all sales 31440000 cn @2024", "all sales 984000 cn fcev @2024"),
    ),
    Case(
        "Exports of EVs came to 271.000 in April and those of hybrids to 1.527.",
        ("all exports 271000 cn ev @2025-04", "all exports 1527 cn hybrid @2025-04"),
    ),
    Case("The car uses 1.527 kWh and costs 31.900 euros.", ()),
)

RATES_THAT_MOVE = (
    Case(
        "SAIC's sales fell 11.5% in 2019; in 2021 the decrease slowed to 2.5%.",
        ("saic sales yoy -11.5% world @2019", "saic sales yoy -2.5% world @2021"),
    ),
    Case("China's car sales grew again in April, and growth accelerated to 9.8%.", ("all sales yoy 9.8% cn @2025-04",)),
    Case(
        "Nissan's China sales shrank further, but the decline narrowed to 4.2 percent in April.",
        ("nissan sales yoy -4.2% cn @2025-04",),
    ),
    Case("Furthermore, month-to-month, Nio's sales grew by 59% in April.", ("nio sales mom 59% world @2025-04",)),
    Case("In April the government doubled the one-off subsidy for buyers of new cars.", ()),
)

SPANS_BEHIND_THE_LEVEL = (
    Case(
        "Vehicle exports grew by 3% to 517,000 in April and by 6% to 1.937 million units year-to-date.",
        (
            "all exports yoy 3% cn @2025-04",
            "all exports 517000 cn @2025-04",
            "all exports yoy 6% cn @2025-01/2025-04",
            "all exports 1937000 cn @2025-01/2025-04",
        ),
    ),
    Case(
        "Nio delivered 23,900 cars in April. So far in 2025, it has delivered 66,000 units.",
        ("nio sales 23900 world @2025-04", "nio sales 66000 world @2025-01/2025-04"),
    ),
    Case(
        "In 2024, car sales in China fell for the first time since 2018, as 26.1 million vehicles were sold, 4% fewer.",
        ("all sales 26100000 cn @2024", "all sales yoy -4% cn @2024"),
    ),
    Case(
        "According to the CAAM, April was a month of growth for the market.\nSales reached 2.59 "
        "million, up 9.8 percent.",
        ("all sales 2590000 cn @2025-04", "all sales yoy 9.8% cn @2025-04"),
    ),
    Case(
        "XPeng delivered 35,000 cars in April. That is more than the 33,200 cars sold in March. "
        "Year to date, it has delivered 129,000 units.",
        (
            "xpeng sales 35000 world @2025-04",
            "xpeng sales 33200 world @2025-03",
            "xpeng sales 129000 world @2025-01/2025-04",
        ),
    ),
)

GROUPS = {
    "compared with": COMPARED_WITH,
    "targets met": TARGETS_MET,
    "spans of their own": SPANS_OF_THEIR_OWN,
    "retail and ranks": RETAIL_AND_RANKS,
    "penetration": PENETRATION,
    "continental numbers": CONTINENTAL_NUMBERS,
    "rates that move": RATES_THAT_MOVE,
    "spans behind the level": SPANS_BEHIND_THE_LEVEL,
}
