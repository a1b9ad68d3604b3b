"""What lists, targets and shares go on about: the maker of a list, the year just over, the group of makers named."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

ITEMS_OF_ONE_MAKER = (
    Case(
        "= Changan's April\nIn April Changan sold more. The main results:\n* Total sales: 231,000 vehicles (+8%)",
        ("changan sales 231000 world @2025-04", "changan sales yoy 8% world @2025-04"),
    ),
    Case(
        "= GAC after April\nFor 2026, GAC targets 2.3 million sales:\n* Aion: 610,000 vehicles",
        ("gac sales 2300000 world target @2026", "gac-aion sales 610000 world target @2026"),
    ),
)

SO_FAR = (
    Case(
        "Avatr delivered 31,400 vehicles in the first four months, with cumulative deliveries over 190,000 units.",
        ("avatr sales 31400 world @2025-01/2025-04",),
    ),
    Case(
        "= Geely from January to March\nGeely sold 702,000 vehicles. Cumulative sales of Geely, Lynk & Co. "
        "and Zeekr hit 338,000 NEVs, up 131% year-on-year.",
        (
            "geely sales 702000 world @2025-01/2025-03",
            "geely sales 338000 world nev @2025-01/2025-03", "geely sales yoy 131% world nev @2025-01/2025-03",
        ),
    ),
)  # fmt: skip

TARGETS_CHANGED = (
    Case(
        "Chery sold 2.8 million vehicles in 2024. In June it raised its full-year goal from 2.3 million to 2.6 million "
        "vehicles.",
        (
            "chery sales 2800000 world @2024",
            "chery sales 2300000 world target @2024",
            "chery sales 2600000 world target @2024",
        ),
        published=date(2025, 1, 6),
    ),
)

GROUPS_OF_MAKERS = (
    Case(
        "German makers struggle in China. In 2024 BMW's sales fell 13.1%. Mercedes-Benz lost 7.3%. Their market share "
        "in China sank to 14.8% in 2024.",
        (
            "bmw sales yoy -13.1% cn @2024", "mercedes-benz sales yoy -7.3% cn @2024",
            "german-brands brand_share 14.8% cn @2024",
        ),
    ),
    Case(
        "Geely sold 702,000 vehicles in the first quarter. Market share exceeded 10% for the first time.",
        ("geely sales 702000 world @2025-01/2025-03", "geely brand_share >10% cn @2025-01/2025-03"),
    ),
)  # fmt: skip

GROUPS = {
    "items of one maker": ITEMS_OF_ONE_MAKER,
    "so far": SO_FAR,
    "targets changed": TARGETS_CHANGED,
    "groups of makers": GROUPS_OF_MAKERS,
}
