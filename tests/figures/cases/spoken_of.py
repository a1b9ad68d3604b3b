"""What a sentence leaves unsaid because the article has told it: whose, of which kind, in which span, of which "
"measure."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

WHOSE = (
    Case(
        "= A promise falls short\nHyundai had set a target of 5 million vehicles for 2024.\nThe result, published "
        "on Monday: "
        "sales of 4.14 million vehicles in 2024, down 1.8%.",
        (
            "hyundai sales 5000000 world target @2024",
            "hyundai sales 4140000 world @2024",
            "hyundai sales yoy -1.8% world @2024",
        ),
    ),
    Case(
        "= Kia's April\nKia sold 61,000 vehicles in April. Pure electric cars and plug-in hybrids had equal parts: "
        "nearly "
        "7,000 of each were sold in April.",
        (
            "kia sales 61000 world @2025-04",
            "kia sales ~7000 world bev @2025-04",
            "kia sales ~7000 world phev @2025-04",
        ),
    ),
    Case(
        "Foxconn, whose trade is to assemble Apple's products, and Kia will found a joint venture. Each holds 50%, "
        "they "
        "said on Monday.",
        ("foxconn stake 50% @2025-05", "kia stake 50% @2025-05"),
    ),
    Case(
        "Foxconn aims at a 10% share of the world's electric car market in 2027.",
        ("foxconn brand_share 10% world ev target @2027",),
    ),
    Case(
        "= China's partner\nKia and Geely seal a partnership in Spain, with Chinese Group Taking 24.4% Stake in Kia "
        "Spain.",
        ("geely stake 24.4% @none",),
    ),
    Case("Through its arm Evergrande Health it has invested $3 billion in the start-up, says the paper."),
)

WHICH = (
    Case(
        "In 2024 exports of passenger cars, buses and trucks from China rose 21% on 2023.\nChinese makers sold 490,000 "
        "vehicles in Russia in 2024, over three times their sales of 2022.",
        (
            "all exports yoy 21% cn @2024",
            "chinese-brands sales 490000 ru @2024",
            "chinese-brands sales change >200% ru @2024",
        ),
    ),
    Case(
        "Chinese makers have over 8% of Spain's car market, and more than 40% of its new-energy vehicles.",
        ("chinese-brands brand_share >8% es @none", "chinese-brands brand_share >40% es nev @none"),
    ),
    Case(
        "Domestic brands lead in Korea.\nThe country is a large market for electric vehicles. An estimate for 2024 "
        "puts "
        "their share of Korea's sales at 9%.",
        ("all powertrain_share 9% kr ev @2024",),
    ),
    Case("In Spain in April, the Hyundai Inster and the Kona Electric managed 182 each."),
    Case(
        "= Norway's new cars\nNorway registered 128,000 new passenger cars in 2024.\nChinese brands had 9 percent "
        "of the "
        "market.",
        ("all sales 128000 no passenger @2024", "chinese-brands brand_share 9% no @2024"),
    ),
)

WHEN = (
    Case(
        "NEV sales rose 9% to 1.2 million in 2024, and were 40% higher in December than in December 2023. Pure "
        "electric "
        "cars were the bulk of it, over 800,000 of them.",
        (
            "all sales yoy 9% cn nev @2024",
            "all sales 1200000 cn nev @2024",
            "all sales yoy 40% cn nev @2024-12",
            "all sales >800000 cn bev @2024",
        ),
    ),
    Case(
        "In 2023 Kia's sales in Spain fell by 5%. Kia has less than 4 percent of the Spanish market.",
        ("kia sales yoy -5% es @2023", "kia brand_share <4% es @none"),
    ),
    Case("Geely, with 1.9 million cars sold up to April, is ahead.", ("geely sales 1900000 world @2025-01/2025-04",)),
    Case(
        "In the draft a quarter of all new vehicles sold in Spain in 2030 should be electric vehicles. In 2021 the "
        "aim had "
        "been set at 20%.",
        ("all powertrain_share 25% es ev target @2030", "all powertrain_share 20% es ev target @2030"),
    ),
    Case("Kia Hits 2024 Sales Target: 3.1M Vehicle Deliveries", ("kia sales 3100000 world @2024",)),
)

MEASURES = (
    Case(
        "Kia sold 88,000 vehicles outside Korea in April.\nAll in all Kia had forecast a decline, from 3.1 million "
        "vehicles "
        "in 2024 to 3.05 million in 2025.",
        (
            "kia overseas_sales 88000 world @2025-04",
            "kia sales 3100000 world @2024",
            "kia sales 3050000 world forecast @2025",
        ),
    ),
    Case(
        "Geely's works in Spain could make over 600,000 cars a year, but it sold only about 180,000 in 2024.",
        ("geely sales ~180000 world @2024",),
    ),
    Case(
        "Kia cut its stake in a venture that it founded with Seat in March 2012 at 50-50, and Seat will have 90%.",
        ("kia stake 50% @2012-03", "seat stake 50% @2012-03", "seat stake 90% @2025-05"),
    ),
)

ESTIMATED = (
    Case(
        "For May the CPCA estimates passenger NEV retail sales at around 990,000, or 52 percent of the market.",
        (
            "all sales ~990000 cn nev passenger forecast @2025-05",
            "all powertrain_share 52% cn nev passenger forecast @2025-05",
        ),
        published=date(2025, 6, 4),
    ),
    Case(
        "NEVs were 45 percent of sales in China in 2024. This year it should be more than half.",
        ("all powertrain_share 45% cn nev @2024", "all powertrain_share >50% cn nev forecast @2025"),
    ),
    Case(
        "小鹏2024年销量19万辆，新能源占比90%，而行业平均是48%。",
        (
            "xpeng sales 190000 world @2024",
            "xpeng powertrain_share 90% world nev @2024",
            "all powertrain_share 48% cn nev @2024",
        ),
    ),
    Case(
        "= Tesla Shanghai delivers 412,000 vehicles in 2024\nThe plant there delivered 412,000 vehicles in 2024, an "
        "increase of 4 percent over 2023.",
        ("tesla sales 412000 cn @2024", "tesla sales yoy 4% cn @2024"),
    ),
    Case(
        "= 长安公告,将与起亚以50:50成立合资公司\n5月19日，长安发了公告。",
        ("changan stake 50% @2025-05", "kia stake 50% @2025-05"),
    ),
)

GROUPS = {
    "estimated": ESTIMATED,
    "spoken of, whose": WHOSE,
    "spoken of, which": WHICH,
    "spoken of, when": WHEN,
    "spoken of, measures": MEASURES,
}
