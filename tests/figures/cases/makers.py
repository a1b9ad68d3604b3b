"""Whose a number is where several makers stand near: rivals, affiliates, clauses with "which", whole markets."""

from __future__ import annotations

from tests.figures.telling import Case

RIVALS = (
    Case(
        "BYD overtook Tesla in Britain in April, with 4,210 registrations against 3,870.",
        ("byd sales 4210 gb @2025-04", "tesla sales 3870 gb @2025-04"),
    ),
    Case(
        "Skoda outsold Dacia in Europe in the first quarter by selling 143,200 cars versus 139,900.",
        ("skoda sales 143200 europe @2025-01/2025-03", "dacia sales 139900 europe @2025-01/2025-03"),
    ),
    Case(
        "Volvo Cars, passing Audi, delivered 61,200 cars in April, compared with 58,300 a year earlier.",
        ("volvo-cars sales 61200 world @2025-04", "volvo-cars sales 58300 world @2024-04"),
    ),
    Case(
        "In Spain MG led the newcomers in April with 4,130 registrations, ahead of BYD with 2,870 (+640%).",
        ("mg sales 4130 es @2025-04", "byd sales 2870 es @2025-04", "byd sales yoy 640% es @2025-04"),
    ),
    Case("BYD was 3,120 units ahead of Tesla in Germany in April."),
    Case("Geely trailed BYD by 112,000 vehicles in April."),
    Case("零跑4月交付41039辆，比理想多7100辆。", ("leapmotor sales 41039 world @2025-04",)),
)

AFFILIATES = (
    Case("BYD and Geely sold 602,000 vehicles in China in April."),
    Case(
        "BYD and Geely each sold more than 200,000 NEVs in April.",
        ("byd sales >200000 world nev @2025-04", "geely sales >200000 world nev @2025-04"),
    ),
    Case(
        "The combined sales of Hyundai Motor Co. and its affiliate Kia Corp. in China fell 16% in April.",
        ("hyundai sales yoy -16% cn @2025-04",),
    ),
    Case(
        "Volkswagen AG and its unit Audi sold 100,200 cars in China in April.", ("volkswagen sales 100200 cn @2025-04",)
    ),
    Case(
        "Stellantis, born of the merger of PSA and Fiat Chrysler, sold 480,000 cars in April.",
        ("stellantis sales 480000 world @2025-04",),
    ),
)

WHICH = (
    Case(
        "Geely holds 34% of Proton, which sold 13,400 cars in April.",
        ("geely stake 34% @none", "proton sales 13400 world @2025-04"),
    ),
    Case(
        "Volkswagen's sales in Europe rose 4% in April, less than those of BYD, which sold 12,500 cars there.",
        ("volkswagen sales yoy 4% europe @2025-04", "byd sales 12500 europe @2025-04"),
    ),
)

MARKETS = (
    Case(
        "= BMW's sales in China fall by a fifth in April\n"
        "Sales of cars in the Chinese market came to 1.9 million in April, up 3%. Among them, battery cars were "
        "560,000.",
        (
            "bmw sales yoy -20% cn @2025-04",
            "all sales 1900000 cn @2025-04",
            "all sales yoy 3% cn @2025-04",
            "all sales 560000 cn bev @2025-04",
        ),
    ),
    Case(
        "# Chinese brands gain in Europe\nIn April 1.1 million new cars were registered in Europe. "
        "This takes registrations in the first four months to 4.4 million.",
        ("all sales 1100000 europe @2025-04", "all sales 4400000 europe @2025-01/2025-04"),
    ),
    Case(
        "4月新能源车批发：特斯拉中国58,459辆，吉利12.6万辆。",
        ("tesla sales 58459 cn nev @2025-04", "geely sales 126000 world nev @2025-04"),
    ),
    Case(
        "= Car sales in Brazil\nChinese brands sold 21,300 cars in April. BYD's share was 6.2%.",
        ("chinese-brands sales 21300 br @2025-04", "byd brand_share 6.2% br @2025-04"),
    ),
    Case(
        "= The Chinese car market in April\nThe market share of Geely rose to 11.2%.",
        ("geely brand_share 11.2% cn @2025-04",),
    ),
)

ABROAD = (
    Case(
        "Chinese brands sold 2.1 million cars in Europe and Latin America.\nMost of the growth is to come from "
        "abroad.\n"
        "Sales outside China are expected to reach 9 million in 2030.",
        ("chinese-brands overseas_sales 9000000 world-ex-china forecast @2030",),
        xfail="a count of two regions has no code and stands as one of them",
    ),
    Case(
        "= Outlook for Chinese brands\nChinese brands are gaining. Their sales outside China are expected to reach 9 "
        "million "
        "in 2030.",
        ("chinese-brands overseas_sales 9000000 world-ex-china forecast @2030",),
    ),
    Case(
        "Renault paid 1.2 billion euros for a part of Leapmotor, which sold 294,000 cars in 2024.",
        ("leapmotor sales 294000 world @2024", "renault investment 1200000000eur @2025-05"),
        xfail="the month of an announcement is not said",
    ),
)

WHOLES = (
    Case(
        "Volkswagen's BEV deliveries jumped by 59% to 216,800 in April; their share of total deliveries rose to 10% "
        "from 6%.",
        (
            "volkswagen sales yoy 59% world bev @2025-04",
            "volkswagen sales 216800 world bev @2025-04",
            "volkswagen powertrain_share 10% world bev @2025-04",
            "volkswagen powertrain_share 6% world bev @2024-04",
        ),
    ),
    Case(
        "China exported 568,000 vehicles in April. Mexico took 46,900, followed by the UAE (42,300) and Russia "
        "(31,000).",
        (
            "all exports 568000 cn @2025-04",
            "all exports 46900 cn>mx @2025-04",
            "all exports 42300 cn>ae @2025-04",
            "all exports 31000 cn>ru @2025-04",
        ),
    ),
)

GROUPS = {
    "rivals": RIVALS,
    "affiliates": AFFILIATES,
    "which": WHICH,
    "markets": MARKETS,
    "abroad": ABROAD,
    "wholes": WHOLES,
}
