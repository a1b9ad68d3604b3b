"""Numbers told beside others that are somebody else's, or measure another thing."""

from __future__ import annotations

from tests.figures.telling import Case

ANOTHERS = (
    Case(
        "With 5.2 million vehicles exported in 2024, China passed Korea, whose exports were 2.8 million.",
        ("all exports 5200000 cn @2024", "all exports 2800000 kr @2024"),
    ),
    Case(
        "In April, Chinese brands sold 1.15 million cars in China, 12.3% more than a year before, while the passenger "
        "car market as a whole grew only 5.2%.",
        (
            "chinese-brands sales 1150000 cn @2025-04", "chinese-brands sales yoy 12.3% cn @2025-04",
            "all sales yoy 5.2% cn passenger @2025-04",
        ),
    ),
    Case(
        "Korea exported 246,000 vehicles in April, fewer than the 517,000 which the customs office had announced for "
        "China.",
        ("all exports 246000 kr @2025-04", "all exports 517000 cn @2025-04"),
    ),
)  # fmt: skip

MORE_OR_FEWER = (
    Case(
        "In April, China exported 51,000 vehicles to Mexico. Belgium took 31,900 in April, 12,300 more.",
        (
            "all exports 51000 cn>mx @2025-04", "all exports 31900 cn>be @2025-04",
            "all exports yoy 12300 cn>be @2025-04",
        ),
    ),
)  # fmt: skip

REFUSED_TOO = (
    Case(
        "In April, 517,000 vehicles were exported, up 22%. Power batteries also went abroad: 14.2 gigawatt-hours were "
        "exported, up 61%.",
        ("all exports 517000 cn @2025-04", "all exports yoy 22% cn @2025-04"),
    ),
    Case("= Nissan, Honda's overseas production tops 4.1 million units in 2024"),
    Case(
        "Plug-in hybrids and electric cars had equal parts at BYD: 190,000 of each were sold in April.",
        ("byd sales 190000 world phev @2025-04", "byd sales 190000 world ev @2025-04"),
    ),
    Case(
        "Half of the components of the Dolphin came from BYD itself, and the bank sees a price advantage of 30 percent "
        "over German brands in Europe, and of 15 percent over Korean brands."
    ),
)

NAMED_AS_ONE = (
    Case("= Tesla Shanghai delivers 58,459 vehicles in April", ("tesla sales 58459 cn @2025-04",)),
    Case("= Hyundai, Kia sell 612,000 cars in April", ("hyundai sales 612000 world @2025-04",)),
    Case("= Nio, Xpeng lead as BYD sells 380,089 cars in April", ("byd sales 380089 world @2025-04",)),
)

OF_THE_SAME = (
    Case(
        "The report came with a picture of a Lucid. More than 22 million electric vehicles will be sold worldwide in "
        "2026.",
        ("all sales >22000000 world ev forecast @2026",),
    ),
    Case(
        "In April, NEV output was 1.251 million and sales were 1.226 million in China. That is growth of 43.8 percent "
        "and 44.2 percent.",
        (
            "all production 1251000 cn nev @2025-04",
            "all sales 1226000 cn nev @2025-04",
            "all production yoy 43.8% cn nev @2025-04",
            "all sales yoy 44.2% cn nev @2025-04",
        ),
    ),
    Case(
        "= EV sales to exceed 22 million units in 2026\nA research firm gives its view. More than 22 million electric "
        "vehicles will be sold worldwide in 2026.\nChina leads. Sales of 13.4 million electric vehicles are expected "
        "there in 2026.",
        ("all sales >22000000 world ev forecast @2026", "all sales 13400000 cn ev forecast @2026"),
    ),
    Case(
        "China exported nearly 200,000 electric cars in April, more than any other country. Shipments grew by 71%.",
        ("all exports ~200000 cn ev @2025-04", "all exports yoy 71% cn ev @2025-04"),
    ),
)

YEARS_LATER = (
    Case(
        "2019年，中国汽车出口跨过100万辆；又过三年，就到了311万辆，离400万辆只差一点。",
        ("all exports 1000000 cn @2019", "all exports 3110000 cn @2022"),
    ),
    Case(
        "China's exports passed 1 million in 2019; three years later they reached 3.11 million.",
        ("all exports >1000000 cn @2019", "all exports 3110000 cn @2022"),
    ),
    Case(
        "2024年汽车出口585万辆。从卖出第一辆车到一年出口80万辆，用了48年。",
        ("all exports 5850000 cn @2024", "all exports 800000 cn @none"),
    ),
)

GROUPS = {
    "another's": ANOTHERS,
    "more or fewer": MORE_OR_FEWER,
    "refused too": REFUSED_TOO,
    "named as one": NAMED_AS_ONE,
    "years later": YEARS_LATER,
    "of the same": OF_THE_SAME,
}
