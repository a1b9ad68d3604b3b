"""Which span a number has where clauses, brackets, records, revisions and aims stand beside it; and its status."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

CLAUSES = (
    Case(
        "China exported 2.1 million vehicles in January-April, 15% more than last year, and in April alone it exported "
        "555,000.",
        (
            "all exports 2100000 cn @2025-01/2025-04",
            "all exports yoy 15% cn @2025-01/2025-04",
            "all exports 555000 cn @2025-04",
        ),
    ),
    Case(
        "Nio's deliveries were 6,155 in April, a decrease of 7.6% on March, when it delivered 6,658 cars.",
        ("nio sales 6155 world @2025-04", "nio sales mom -7.6% world @2025-04", "nio sales 6658 world @2025-03"),
    ),
    Case(
        "Leapmotor delivered 41,039 cars in April. Its previous record was the 37,095 that it had set just a month "
        "before.",
        ("leapmotor sales 41039 world @2025-04", "leapmotor sales 37095 world @2025-03"),
    ),
    Case(
        "BYD's share of the market in Spain rose from 2.1% (BEVs 4.2%) in April 2024 to 5.1% (BEVs 9.4%) in April "
        "2025.",
        (
            "byd brand_share 2.1% es @2024-04",
            "byd brand_share 4.2% es bev @2024-04",
            "byd brand_share 5.1% es @2025-04",
            "byd brand_share 9.4% es bev @2025-04",
        ),
        xfail="a powertrain in brackets changes the market of a maker's share",
    ),
    Case(
        "The share of Hyundai and its affiliate Kia in Vietnam went from 31% (Hyundai 17.4%, Kia 13.6%) in April "
        "2024 to "
        "26% (Hyundai 15.2%, Kia 10.8%) in April 2025.",
        (
            "hyundai brand_share 31% vn @2024-04",
            "hyundai brand_share 17.4% vn @2024-04",
            "kia brand_share 13.6% vn @2024-04",
            "hyundai brand_share 26% vn @2025-04",
            "hyundai brand_share 15.2% vn @2025-04",
            "kia brand_share 10.8% vn @2025-04",
        ),
    ),
    Case(
        "4月新能源乘用车零售90.5万辆 上调全年预测",
        ("all sales 905000 cn nev passenger @2025-04",),
    ),
)

AIMS = (
    Case(
        "In January the CPCA forecast sales of 14 million NEVs this year. In April it raised the figure to 15.2 "
        "million.",
        ("all sales 14000000 cn nev forecast @2025", "all sales 15200000 cn nev forecast @2025"),
    ),
    Case(
        "今年1月，协会预计全年汽车出口为620万辆；4月上调至650万辆。",
        ("all exports 6200000 cn forecast @2025", "all exports 6500000 cn forecast @2025"),
    ),
    Case(
        "Geely sold 2.18 million vehicles in 2024, beating its annual target of 2 million.",
        ("geely sales 2180000 world @2024", "geely sales 2000000 world target @2024"),
    ),
    Case(
        "Geely is aiming for sales of 2.7 million vehicles in 2025, to which Zeekr is to contribute 320,000.",
        ("geely sales 2700000 world target @2025", "zeekr sales 320000 world target @2025"),
    ),
    Case(
        "BYD aims to sell 800,000 vehicles outside China this year, nearly twice the 417,204 it sold abroad in 2024.",
        (
            "byd overseas_sales 800000 world-ex-china target @2025",
            "byd overseas_sales yoy ~100% world-ex-china target @2025",
            "byd overseas_sales 417204 world-ex-china @2024",
        ),
    ),
    Case(
        "XPeng in March lifted its annual target to 380,000 vehicles.",
        ("xpeng sales 380000 world target @2025",),
    ),
    Case("BYD is confident of exporting 900,000 vehicles in 2025.", ("byd exports 900000 cn forecast @2025",)),
    Case(
        "= Geely looks to 3 million cars in 2025\nGeely sold 234,000 vehicles in April, more than double the year-ago "
        "figure.\nExports slipped 8% to 30,800.",
        (
            "geely sales 234000 world @2025-04",
            "geely sales yoy >100% world @2025-04",
            "geely exports yoy -8% cn @2025-04",
            "geely exports 30800 cn @2025-04",
        ),
    ),
    Case(
        "BYD's deliveries rose in 2024 to reach 4.27 million.",
        ("byd sales 4270000 world @2024",),
    ),
    Case(
        "BYD is expected to reach sales of 5.5 million in 2025.",
        ("byd sales 5500000 world forecast @2025",),
    ),
    Case(
        "NEV sales in April beat the 1.1 million that the association had predicted.",
        ("all sales 1100000 cn nev forecast @2025-04",),
    ),
    Case(
        "The CPCA puts exports in 2025 at 6.2 million vehicles.",
        ("all exports 6200000 cn forecast @2025",),
    ),
)

BASES = (
    Case(
        "In Spain the NEV share was 17%, 4 points more than the 13% in April 2024 and up from 15% in March.",
        (
            "all powertrain_share 17% es nev @none",
            "all powertrain_share yoy 4pp es nev @none",
            "all powertrain_share 13% es nev @2024-04",
            "all powertrain_share 15% es nev @2025-03",
        ),
    ),
    Case(
        "In January, NEV makers missed what they had set themselves. BYD's annual target of 4 million for 2024 was "
        "beaten "
        "with 4.27 million sold.",
        ("byd sales 4000000 world target @2024", "byd sales 4270000 world @2024"),
        published=date(2025, 1, 14),
        xfail="the level behind a target is read as the target's",
    ),
)

GROUPS = {"clauses": CLAUSES, "aims": AIMS, "bases": BASES}
