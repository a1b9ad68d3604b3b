"""Growths told by a noun, in vehicles, as a multiple, or set against another span."""

from __future__ import annotations

from tests.figures.telling import Case

NOUNS = (
    Case(
        "NEV output was 1.2 million and sales 1.1 million in April; the growth over the year before was 20.1% and "
        "19.4%.",
        (
            "all production 1200000 cn nev @2025-04",
            "all sales 1100000 cn nev @2025-04",
            "all production yoy 20.1% cn nev @2025-04",
            "all sales yoy 19.4% cn nev @2025-04",
        ),
    ),
    Case(
        "BYD sold 380,089 vehicles in April. The increase on the previous year was 21%.",
        ("byd sales 380089 world @2025-04", "byd sales yoy 21% world @2025-04"),
    ),
    Case(
        "In Thailand 47,000 cars were sold in April, the drop from a year ago being 14%.",
        ("all sales 47000 th @2025-04", "all sales yoy -14% th @2025-04"),
    ),
    Case(
        "Exports rose 9% in April, while the decline in domestic sales was 4%.",
        ("all exports yoy 9% cn @2025-04", "all sales yoy -4% cn @2025-04"),
    ),
)

IN_VEHICLES = (
    Case(
        "World car sales are forecast to shrink by about 3.1 million units in 2025.",
        ("all sales yoy ~-3100000 world forecast @2025",),
    ),
    Case("Exports grew by 120,000 vehicles in April.", ("all exports yoy 120000 cn @2025-04",)),
    Case("In April BYD raised output to 377,000 vehicles.", ("byd production 377000 world @2025-04",)),
)

MULTIPLES = (
    Case(
        "NEV exports were 225,000 in April, up 1.2-fold.",
        ("all exports 225000 cn nev @2025-04", "all exports yoy 120% cn nev @2025-04"),
    ),
    Case(
        "BYD's overseas sales were 78,000 in April, 2.3 times those of a year earlier.",
        ("byd overseas_sales 78000 world-ex-china @2025-04", "byd overseas_sales yoy 130% world-ex-china @2025-04"),
    ),
)

SET_AGAINST = (
    Case(
        "BYD's sales were 14.5% below those of 2023 in the first half of 2024.",
        ("byd sales yoy -14.5% world @2024-01/2024-06",),
    ),
    Case(
        "Volkswagen's deliveries in China in the first quarter were 7% above 2024.",
        ("volkswagen sales yoy 7% cn @2025-01/2025-03",),
    ),
    Case("Exports in the first quarter were 60% above 2019.", ("all exports change 60% cn @2025-01/2025-03",)),
    Case(
        "零跑汽车4月销量为41039辆，而3月为37095辆，环比增幅10.6%。",
        (
            "leapmotor sales 41039 world @2025-04",
            "leapmotor sales 37095 world @2025-03",
            "leapmotor sales mom 10.6% world @2025-04",
        ),
    ),
    Case(
        "威马汽车4月卖出3003台，同比上升46%，环比上升42.5%，为今年单月最高。",
        (
            "wm-motor sales 3003 world @2025-04",
            "wm-motor sales yoy 46% world @2025-04",
            "wm-motor sales mom 42.5% world @2025-04",
        ),
    ),
)

BASES = (
    Case(
        "XPeng delivered 35,045 cars in April, a 273% increase over the same period a year ago and a 6% increase "
        "from the "
        "prior month.",
        (
            "xpeng sales 35045 world @2025-04",
            "xpeng sales yoy 273% world @2025-04",
            "xpeng sales mom 6% world @2025-04",
        ),
    ),
    Case(
        "Exports in April fell 4% against the month before but rose 9% on the corresponding month last year.",
        ("all exports mom -4% cn @2025-04", "all exports yoy 9% cn @2025-04"),
    ),
    Case(
        "The association has cut its 2025 production forecast to 1.45 million vehicles from 1.5 million.",
        ("all production 1450000 cn forecast @2025", "all production 1500000 cn forecast @2025"),
    ),
)

GROUPS = {
    "nouns": NOUNS, "in vehicles": IN_VEHICLES, "multiples": MULTIPLES, "set against": SET_AGAINST,
    "bases of growth": BASES,
}  # fmt: skip
