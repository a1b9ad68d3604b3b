"""What a sentence on a market abroad carries to the next number: the place, the year, the kind, and what ends it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.telling import Case, rows_of

_OCTOBER = date(2024, 10, 20)

THERE = (
    Case(
        "= Chinese cars in South America\nEVs made up 4% of sales in Peru in 2024. In Uruguay the figure was 9%, and "
        "BYD sold 2,100 cars there in 2024.",
        (
            "all powertrain_share 4% pe ev @2024",
            "all powertrain_share 9% uy ev @2024",
            "byd sales 2100 uy @2024",
        ),
    ),
    Case(
        "= Chinese cars in South America\nCar sales in Peru fell 6% in 2024. Uruguay went the other way, and Kia sold "
        "1,400 cars there in 2024.",
        ("all sales yoy -6% pe @2024", "kia sales 1400 uy @2024"),
    ),
)

# Behind the share of a kind in a market a maker's cars are of every kind.
BESIDE_SHARE = (
    Case(
        "= Cars in Jordan\nEVs made up 31% of sales in Jordan in 2024. Sales of Kia came to 2,140.",
        ("all powertrain_share 31% jo ev @2024", "kia sales 2140 jo @2024"),
    ),
)

THIS_YEAR = (
    Case(
        "= Geely in Kenya\nIn 2023 Geely sold 310 cars in Kenya. It has sold 820 this year.",
        ("geely sales 310 ke @2023", "geely sales 820 ke @none"),
        _OCTOBER,
    ),
    Case(
        "= Geely in Kenya\nLast year Geely's sales in Kenya came to 310. Sales this year are already over 820.",
        ("geely sales 310 ke @2023", "geely sales >820 ke @none"),
        _OCTOBER,
    ),
    Case(
        "= Geely in Kenya\nIn September Geely sold 95 cars in Kenya. It has sold 820 this year.",
        ("geely sales 95 ke @2024-09", "geely sales 820 ke @2024-01/2024-09"),
        _OCTOBER,
    ),
)

LISTED = (
    Case(
        "= Chinese cars in Jordan\nIn Jordan, Chinese brands led electric car sales in the first three months of 2025. "
        "Changan and Leapmotor sold 640 and 380 cars respectively.",
        ("changan sales 640 jo ev @2025-01/2025-03", "leapmotor sales 380 jo ev @2025-01/2025-03"),
    ),
)

SENT = (
    Case(
        "= Chinese carmakers look to the Gulf\nChina exported 5.1 million vehicles in 2024. Chinese brands are liked "
        "in the Gulf. In 2024, 702,000 cars went to the Middle East; of those, 140,000 were electric.",
        (
            "all exports 5100000 cn @2024",
            "all exports 702000 cn>middle-east @2024",
            "all exports 140000 cn>middle-east ev @2024",
        ),
    ),
    Case(
        "= Chinese carmakers look to the Gulf\nChinese brands are liked in the Middle East. Exports to the Middle East "
        "came to 702,000 in 2024.",
        ("all exports 702000 cn>middle-east @2024",),
    ),
)


@pytest.mark.parametrize("case", [*THERE, *BESIDE_SHARE, *THIS_YEAR, *LISTED, *SENT], ids=lambda case: case.text[:60])
def test_gives_these_rows(case: Case) -> None:
    """Each text gives exactly its rows."""
    assert rows_of(case) == sorted(case.rows)
