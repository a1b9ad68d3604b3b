"""Market reports: exporters side by side, groups of brands with shares in brackets, years that are not over yet."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

EXPORTERS = (
    Case(
        "Japan exported 3.2 million cars in 2024 and Germany 2.4 million, ahead of South Korea with 1.6 million.",
        ("all exports 3200000 jp @2024", "all exports 2400000 de @2024", "all exports 1600000 kr @2024"),
    ),
    Case("The association put China's exports for 2024 at 5.2 million units.", ("all exports 5200000 cn @2024",)),
)

GROUPS_OF_BRANDS = (
    Case(
        "Chinese brands held 61% of China's passenger vehicle market in 2024. German brands sold 3.9 million (14.2% of "
        "the market), Japanese brands 2.6 million (9.8%) and French brands 81,000 (0.3%).",
        (
            "chinese-brands brand_share 61% cn passenger @2024",
            "german-brands sales 3900000 cn passenger @2024",
            "german-brands brand_share 14.2% cn passenger @2024",
            "japanese-brands sales 2600000 cn passenger @2024",
            "japanese-brands brand_share 9.8% cn passenger @2024",
            "french-brands sales 81000 cn passenger @2024",
            "french-brands brand_share 0.3% cn passenger @2024",
        ),
    ),
    Case(
        "In April, NEVs had 51.2 percent of retail sales of passenger cars in China, after 49.9 percent in March.",
        (
            "all powertrain_share 51.2% cn nev passenger @2025-04",
            "all powertrain_share 49.9% cn nev passenger @2025-03",
        ),
    ),
)

PAIRS = (
    Case(
        "Commercial vehicles did better in April: 310,000 were built, up 2.5%, and 305,000 sold, up 3.5%.",
        (
            "all production 310000 cn commercial @2025-04",
            "all production yoy 2.5% cn commercial @2025-04",
            "all sales 305000 cn commercial @2025-04",
            "all sales yoy 3.5% cn commercial @2025-04",
        ),
    ),
    Case(
        "In April 305,000 commercial vehicles were sold in China, up 3.5%.\nNew-energy vehicles did better still. "
        "1.21 million of them were sold.",
        (
            "all sales 305000 cn commercial @2025-04",
            "all sales yoy 3.5% cn commercial @2025-04",
            "all sales 1210000 cn nev @2025-04",
        ),
    ),
    Case(
        "去年中国造了3010万辆汽车，卖了2990万辆。",
        ("all production 30100000 cn @2024", "all sales 29900000 cn @2024"),
    ),
    Case("中国2024年汽車出口超410萬輛。", ("all exports >4100000 cn @2024",)),
)

YEARS = (
    Case(
        "Passenger vehicle sales in China in 2025 are put at 24.1 million, up 5%.",
        ("all sales 24100000 cn passenger forecast @2025", "all sales yoy 5% cn passenger forecast @2025"),
    ),
    Case(
        "Passenger vehicle sales in China in 2024 are put at 23.1 million, up 5%.",
        ("all sales 23100000 cn passenger @2024", "all sales yoy 5% cn passenger @2024"),
    ),
    Case(
        "零跑全年交付41.2万辆，同比增长90%。",
        ("leapmotor sales 412000 world @2024", "leapmotor sales yoy 90% world @2024"),
        published=date(2025, 1, 6),
    ),
)

MADE = (
    Case("Kia made 310,000 cars in April.", ("kia production 310000 world @2025-04",)),
    Case(
        "Passenger vehicles in April: 2.1 million made and 2 million sold.",
        ("all production 2100000 cn passenger @2025-04", "all sales 2000000 cn passenger @2025-04"),
    ),
    Case("Volkswagen sold 90,000 cars made in China in April.", ("volkswagen sales 90000 world @2025-04",)),
    Case(
        "China exported 210,000 vehicles in April. Of the 210,000, 90,000 were exported to Russia.",
        ("all exports 210000 cn @2025-04", "all exports 90000 cn>ru @2025-04"),
    ),
)

SINCE = (
    Case(
        "China exported 210,000 vehicles in April, the lowest since March 2022.",
        ("all exports 210000 cn @2025-04",),
    ),
    Case(
        "China sold 25 million vehicles in 2024. And for the first time since the count began in 2012, NEV sales "
        "fell 3% to 1.3 million.",
        (
            "all sales 25000000 cn @2024",
            "all sales yoy -3% cn nev @2024",
            "all sales 1300000 cn nev @2024",
        ),
    ),
    Case(
        "2024年中国汽车产量为3010万辆，销量为2990万辆。与2023年相比，产量增加3.1%，销量增加4.2%。",
        (
            "all production 30100000 cn @2024",
            "all sales 29900000 cn @2024",
            "all production yoy 3.1% cn @2024",
            "all sales yoy 4.2% cn @2024",
        ),
    ),
    Case(
        "Chinese brands sold 60,000 cars in Europe in March. Over the first four months of 2025 they sold 210,000.",
        ("chinese-brands sales 60000 europe @2025-03", "chinese-brands sales 210000 europe @2025-01/2025-04"),
    ),
    Case(
        "Chinese brands had 4.9 percent of Europe's car market in the first quarter of 2025, and in March they were "
        "ahead of the Koreans.",
        ("chinese-brands brand_share 4.9% europe @2025-01/2025-03",),
    ),
    Case(
        "前四个月，燃料车出口90.1万辆，下降5.1%。",
        ("all exports 901000 cn ice @2025-01/2025-04", "all exports yoy -5.1% cn ice @2025-01/2025-04"),
    ),
)

ABROAD = (
    Case(
        "Nio sold 320,000 vehicles in 2024, and about 8% of these were sold abroad.",
        ("nio sales 320000 world @2024",),
    ),
    Case(
        "BYD sold 910,000 vehicles outside mainland China in 2024.\nIn total it sold 4.1 million vehicles in 2024.",
        ("byd overseas_sales 910000 world-ex-china @2024", "byd sales 4100000 world @2024"),
    ),
    Case(
        "Chery had a good year. 890,000 of its cars went to foreign markets in 2024.",
        ("chery exports 890000 cn @2024",),
    ),
    Case("2025年4月前两周，中国乘用车零售41.2万辆。", ("all sales 412000 cn passenger @none",)),
)

ORIGINS = (
    Case(
        "= China becomes a main source of new cars for Chile\nChile's market took 98,000 vehicles in the "
        "first quarter of 2025. China supplied 31,000 of them, Japan 22,000.",
        ("all sales 98000 cl @2025-01/2025-03",),
    ),
)

GROUPS = {
    "origins": ORIGINS,
    "abroad again": ABROAD,
    "made": MADE,
    "since": SINCE,
    "exporters": EXPORTERS,
    "groups of brands": GROUPS_OF_BRANDS,
    "pairs": PAIRS,
    "years": YEARS,
}
