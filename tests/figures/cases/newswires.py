"""Reports of young makers' months: shares that fell, models by their body, each maker its own, growths of "this"."""

from __future__ import annotations

from tests.figures.telling import Case

SHARES_MOVED = (
    Case("Nio delivered 9,300 cars in April. After that the shares of Nio fell 3%, while Xpeng's jumped by 6%.",
         ("nio sales 9300 world @2025-04",)),
    Case("Kia's market share in Spain rose to 9% in April.", ("kia brand_share 9% es @2025-04",)),
)  # fmt: skip
MODELS_BY_BODY = (
    Case("Deliveries of the P9 Sedan, Xpeng's best-selling car, halved in April, reaching 2,300 units."),
    Case("The start-up's new G8 SUV saw deliveries soar to 640 units in April."),
    Case("Xpeng's flagship sedan, the P9, delivered 5,870 units in April."),
    Case("China's best-selling car brand, BYD, sold 340,000 cars in April.", ("byd sales 340000 world @2025-04",)),
)
EACH_ITS_OWN = (
    Case("Li Auto and Nio both had deliveries of over 10,000 units in April, while Xpeng only delivered 5,240 cars.",
         ("li-auto sales >10000 world @2025-04", "nio sales >10000 world @2025-04", "xpeng sales 5240 world @2025-04")),
    Case("Nio delivered 10,180 models in April.", ("nio sales 10180 world @2025-04",)),
    Case("The lead over the three makers is gone, as their combined deliveries exceeded 24,000."),
    Case("It is only a matter of time before Xpeng's monthly sales exceed 60,000."),
)  # fmt: skip
LESS_THAN_BEFORE = (
    Case("Nio said it delivered 10,180 vehicles in April, up 26.1% year-on-year but down from March.",
         ("nio sales 10180 world @2025-04", "nio sales yoy 26.1% world @2025-04")),
    Case("Sales in Spain came to 98,200 cars in April, up 4% on the year but down 9% from March.",
         ("all sales 98200 es @2025-04", "all sales yoy 4% es @2025-04", "all sales mom -9% es @2025-04")),
)  # fmt: skip
OF_THE_LAST_LEVEL = (
    Case(
        "In April 2025 a total of 98,200 cars were registered in Spain, bringing the year-to-date figure to 381,400. "
        "This represents an increase of 0.7% compared to the same period in 2024.",
        (
            "all sales 98200 es @2025-04",
            "all sales 381400 es @2025-01/2025-04",
            "all sales yoy 0.7% es @2025-01/2025-04",
        ),
    ),
)

VENTURES_ABROAD = (
    Case(
        "= Chery to build cars in Spain\nChery and Ebro are partners. The joint venture aims to build 40,000 vehicles "
        "per year by 2027.",
        ("chery overseas_production 40000 es target @2027",),
    ),
)

GROUPS = {
    "ventures abroad": VENTURES_ABROAD,
    "shares of a company that moved": SHARES_MOVED,
    "models told by their body": MODELS_BY_BODY,
    "each maker its own": EACH_ITS_OWN,
    "up on one, down on the other": LESS_THAN_BEFORE,
    "this of the last level": OF_THE_LAST_LEVEL,
}
