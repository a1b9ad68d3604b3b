"""What "they", "it" and a kind of vehicles go on about, vehicles made abroad, and counts that only are changes."""

from __future__ import annotations

from tests.figures.telling import Case

TOLD_BEFORE = (
    Case(
        "= Chinese makers abroad\nChinese carmakers sold 88,000 cars in Europe in April.\nOver the whole of 2024 they "
        "sold 790,000 cars in Europe, a rise of 71 percent.",
        (
            "chinese-brands sales 88000 europe @2025-04",
            "chinese-brands sales 790000 europe @2024",
            "chinese-brands sales yoy 71% europe @2024",
        ),
    ),
    Case(
        "Chinese brands sold 1.2 million passenger vehicles in China in April. New energy vehicles reached 1.1 "
        "million, up 38%.",
        (
            "chinese-brands sales 1200000 cn passenger @2025-04",
            "all sales 1100000 cn nev @2025-04",
            "all sales yoy 38% cn nev @2025-04",
        ),
    ),
    Case(
        "In April China exported 58,000 cars to Mexico. Third comes the UAE with 47,000 vehicles. It is also where "
        "growth was largest, 21,000 vehicles more than a year ago.",
        (
            "all exports 58000 cn>mx @2025-04",
            "all exports 47000 cn>ae @2025-04",
            "all exports yoy 21000 cn>ae @2025-04",
        ),
    ),
    Case(
        "In April China exported 8,800 vehicles to Chile, 1,700 above April 2024.",
        ("all exports 8800 cn>cl @2025-04", "all exports yoy 1700 cn>cl @2025-04"),
    ),
)

MADE_ABROAD = (
    Case(
        "Hyundai made 2,190,000 vehicles overseas in 2024. Of the vehicles that it built abroad, 1.02 million came "
        "from India and 381,000 from China.",
        (
            "hyundai overseas_production 2190000 world @2024",
            "hyundai overseas_production 1020000 in @2024",
            "hyundai overseas_production 381000 cn @2024",
        ),
    ),
    Case(
        "In April the export of NEVs from China made 201,000 units.",
        ("all exports 201000 cn nev @2025-04",),
    ),
)

GROUPS = {"told before": TOLD_BEFORE, "made abroad": MADE_ABROAD}
