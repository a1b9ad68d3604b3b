"""Claims told twice: at large and closely, by a mark passed and by the number."""

from __future__ import annotations

from tests.figures.telling import Case

GROUPS = {
    "a claim told at large and closely": [
        Case(
            "= Plug-in car registrations rise 19% in April\n"
            "Some 905,000 new passenger plug-in cars were registered in China in April, 19% more than in April 2024.",
            (
                "all sales yoy 19% cn nev passenger @2025-04",
                "all sales ~905000 cn nev passenger @2025-04",
            ),
        ),
        Case(
            "= BYD tops 380,000 in April\nBYD sold 380,089 new energy vehicles in April.",
            ("byd sales 380089 world nev @2025-04",),
        ),
        Case(
            "= China's car market grew 14% in April\n"
            "Sales of passenger cars in China rose 14% in April. NEV sales rose 33.9% in April.",
            (
                "all sales yoy 14% cn passenger @2025-04",
                "all sales yoy 33.9% cn nev @2025-04",
            ),
        ),
    ],
    "marks that were passed": [
        Case(
            "= NEV share tops 50% in April\n"
            "In April NEVs had a share of 51.6% of new car sales in China, exceeding 50% for the first time.",
            ("all powertrain_share 51.6% cn nev @2025-04",),
        ),
        Case(
            "In April NEV sales in China rose more than 30%, to 905,000. They were up 33.9 percent on April 2024.",
            (
                "all sales 905000 cn nev @2025-04",
                "all sales yoy 33.9% cn nev @2025-04",
            ),
        ),
        Case(
            "In April NEV sales in China rose more than 10%, to 905,000. Exports of NEVs rose 33.9 percent.",
            (
                "all exports yoy 33.9% cn nev @2025-04",
                "all sales 905000 cn nev @2025-04",
                "all sales yoy >10% cn nev @2025-04",
            ),
        ),
    ],
}
