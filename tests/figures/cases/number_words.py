"""Numbers behind more verbs of growth, halves in multiples, parts of a share, and marks that were broken."""

from __future__ import annotations

from tests.figures.telling import Case

GROUPS = {
    "verbs of growth": [
        Case(
            "BYD's sales in Brazil zoomed 24 percent in April. Those of Chery there sagged by 9 percent.",
            (
                "byd sales yoy 24% br @2025-04",
                "chery sales yoy -9% br @2025-04",
            ),
        ),
        Case(
            "Output of cars in Thailand bounced back 12.4% in April to 104,200 units.",
            (
                "all production 104200 th @2025-04",
                "all production yoy 12.4% th @2025-04",
            ),
        ),
        Case(
            "Car output in China in April was up an even more impressive 8.9% year on year. "
            "NEV sales rose an even stronger 44.2%.",
            (
                "all production yoy 8.9% cn @2025-04",
                "all sales yoy 44.2% cn nev @2025-04",
            ),
        ),
    ],
    "halves in multiples": [
        Case(
            "BYD's exports in April were two and a half times those of a year earlier.",
            ("byd exports yoy 150% cn @2025-04",),
        ),
    ],
    "parts of a share": [
        Case(
            "Foreign carmakers may lose a third of their market share in China by 2030.",
            (),
        ),
    ],
    "marks that were broken": [
        Case(
            "Toyota broke the 10-million sales mark in 2024 with 10.8 million vehicles.",
            ("toyota sales 10800000 world @2024",),
        ),
        Case(
            "Chery went past 200,000 exports in April.",
            ("chery exports >200000 cn @2025-04",),
        ),
    ],
}
