"""Places in a ranking of the world's makers that an article tells of."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

GROUPS = {
    "a ranking of the world's makers": [
        Case(
            "Geely and BYD, two Chinese makers, made it to the list of the top 10 global carmakers by sales in 2024.\n"
            "BYD jumped to 5th place. Volkswagen was second. Hyundai and Stellantis ranked 3rd and 4th, respectively.\n"
            "Tesla was second in the EV market. This was the third month of growth.",
            (
                "byd global_rank 5# @2024",
                "hyundai global_rank 3# @2024",
                "stellantis global_rank 4# @2024",
                "volkswagen global_rank 2# @2024",
            ),
            date(2025, 2, 7),
        ),
        Case(
            "In 2024 BYD entered the list of the top 10 car brands of Spain. It was second in May.",
            (),
        ),
    ],
}
