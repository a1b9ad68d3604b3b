"""Growths in brackets, groups by their adjective, quarters, all of history, kinds of bodies, markets opened on."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

LABELS = (
    Case(
        "= Spain May 2024: Kia (+9%), MG (-21%) move the market",
        ("kia sales yoy 9% es @2024-05", "mg sales yoy -21% es @2024-05"),
        published=date(2024, 6, 3),
    ),
    Case(
        "= China June 2019: Honda (+4.5%), BYD (+62%) shine in the next market decline (-8.2%)",
        (
            "honda sales yoy 4.5% cn @2019-06",
            "byd sales yoy 62% cn @2019-06",
            "all sales yoy -8.2% cn @2019-06",
        ),
        published=date(2019, 7, 20),
    ),
    Case("= Shares in May: Nio (+5.1%), Xpeng (-3.4%)", (), published=date(2024, 6, 3)),
    Case("= May 2024 in three charts: Kia (+9%) leads", (), published=date(2024, 6, 3)),
    Case(
        "In May 2024 the German brands sold 300.500 passenger cars in China. The French (-31.5%) ended at 4.700 sales, "
        "and Japanese (+3.1%) and Korean carmakers (-12%) went separate ways.",
        (
            "german-brands sales 300500 cn passenger @2024-05",
            "french-brands sales yoy -31.5% cn passenger @2024-05",
            "french-brands sales 4700 cn passenger @2024-05",
            "japanese-brands sales yoy 3.1% cn passenger @2024-05",
            "korean-brands sales yoy -12% cn passenger @2024-05",
        ),
        published=date(2024, 6, 20),
    ),
    Case(
        "Wholesales of Chinese brands lost 11.2% to 801.300 units and 41.5% share of passenger cars in "
        "China in May 2019.",
        (
            "chinese-brands sales yoy -11.2% cn passenger @2019-05",
            "chinese-brands sales 801300 cn passenger @2019-05",
            "chinese-brands brand_share 41.5% cn passenger @2019-05",
        ),
        published=date(2019, 6, 20),
    ),
    Case(
        "= China car sales May 2019\nSales of American brands fell 30% to 210.100 units and a 9.5% share vs. 11.5% in "
        "May 2018.",
        (
            "us-brands sales yoy -30% cn @2019-05",
            "us-brands sales 210100 cn @2019-05",
            "us-brands brand_share 9.5% cn @2019-05",
            "us-brands brand_share 11.5% cn @2018-05",
        ),
        published=date(2019, 6, 20),
    ),
)

SPANS_TOLD = (
    Case(
        "从2023年第三季度来看，蔚来交付40500台，环比增长51%，同比增长33%。",
        (
            "nio sales 40500 world @2023-07/2023-09",
            "nio sales change 51% world @2023-07/2023-09",
            "nio sales yoy 33% world @2023-07/2023-09",
        ),
        published=date(2023, 10, 2),
    ),
    Case(
        "9月小鹏交付12300台，环比增长11%。",
        ("xpeng sales 12300 world @2023-09", "xpeng sales mom 11% world @2023-09"),
        published=date(2023, 10, 2),
    ),
    Case(
        "2023年全年零跑交付150200台，为2021年的3.5倍。",
        ("leapmotor sales 150200 world @2023", "leapmotor sales change 250% world @2023"),
        published=date(2024, 1, 3),
    ),
    Case(
        "2023年全年零跑交付150200台，为2022年的1.5倍。",
        ("leapmotor sales 150200 world @2023", "leapmotor sales yoy 50% world @2023"),
        published=date(2024, 1, 3),
    ),
    Case(
        "从累计交付量来看，小鹏历史累计交付量已超过41万台；蔚来累计交付量超45万台；零跑累计交付近30万台。",
        (),
        published=date(2024, 1, 3),
    ),
    Case(
        "9月底，蔚来1-9月累计交付109900台，同比增长33%。",
        ("nio sales 109900 world @2023-01/2023-09", "nio sales yoy 33% world @2023-01/2023-09"),
        published=date(2023, 10, 2),
    ),
    Case(
        "Nio delivered 6,900 cars in April. The tally was a sharp 30% drop from March deliveries, when it sold 9,900 "
        "units.",
        ("nio sales 6900 world @2023-04", "nio sales mom -30% world @2023-04", "nio sales 9900 world @2023-03"),
        published=date(2023, 5, 2),
    ),
)

SCOPES = (
    Case(
        "In May 2019 sales of passenger cars in China slid 9.5% to 1.610.200 units. Sedans drop 8.1% to 801.500, "
        "SUVs slip 4.4% to 690.300 and MPVs lose 22.2% to 101.400.",
        ("all sales yoy -9.5% cn passenger @2019-05", "all sales 1610200 cn passenger @2019-05"),
        published=date(2019, 6, 20),
    ),
    Case(
        "MG sold 9,100 cars in Spain in May, beating its monthly record by 14%.",
        ("mg sales 9100 es @2024-05",),
        published=date(2024, 6, 3),
    ),
    Case(
        "Chinese car sales growth in Peru in May was almost double that of other brands.",
        (),
        published=date(2024, 6, 3),
    ),
    Case(
        "Shenzhen, China-based BYD sold 2,100 EVs in May.",
        ("byd sales 2100 world ev @2024-05",),
        published=date(2024, 6, 3),
    ),
    Case(
        "China's plug-in hybrid EV exports reached 140,000 units in May, a 90 percent rise.",
        ("all exports 140000 cn phev @2025-05", "all exports yoy 90% cn phev @2025-05"),
        published=date(2025, 6, 15),
    ),
    Case(
        "5月国内乘用车零售171.2万辆。\n在新能源汽车榜单中，比亚迪以31.5%的市场份额居首，特斯拉以7.2%的份额位列第二。",
        (
            "all sales 1712000 cn passenger @2024-05",
            "byd brand_share 31.5% cn nev @2024-05",
            "tesla brand_share 7.2% cn nev @2024-05",
        ),
        published=date(2024, 6, 8),
    ),
)

MARKETS_OPENED_ON = (
    Case(
        "= Chinese cars gain ground\nThe Kazakh car market cooled last month. Dealers sold 3,100 cars of Chinese "
        "brands in May, and Chery came to 910 cars.",
        ("chinese-brands sales 3100 kz @2024-05", "chery sales 910 kz @2024-05"),
        published=date(2024, 6, 12),
    ),
    Case(
        "= New cars find buyers again\nAccording to the Automotive Marketing Information Council, 9,400 cars were sold "
        "in May. Chery sold 1,150 of them.",
        ("all sales 9400 eg @2024-05", "chery sales 1150 eg @2024-05"),
        published=date(2024, 6, 12),
    ),
    Case(
        "= Chery starts a plant\nThe Spanish works opened in April. Chery sold 180,000 cars in May.",
        ("chery sales 180000 world @2024-05",),
        published=date(2024, 6, 12),
    ),
    Case(
        "= Kia sells more\nKia, according to KAMA, sold 270,000 cars in May.",
        ("kia sales 270000 world @2024-05",),
        published=date(2024, 6, 12),
    ),
)

GROUPS = {
    "labels": LABELS,
    "spans-told": SPANS_TOLD,
    "scopes": SCOPES,
    "markets-opened-on": MARKETS_OPENED_ON,
}
