"""Who pays and who holds, and when, in clauses that tell more than one deal."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_TOLD = {
    "Kia had bought the Suzuki factory in Pune and put 900 million euros into it.": (
        "kia investment 900000000eur @none",
    ),
    "Chery invested $400 million in a plant and in 2017 sold the works.": ("chery investment 400000000usd @none",),
    "Renault put 500 million euros into the venture in 2013 and closed it in April 2020.": (
        "renault investment 500000000eur @2013",
    ),
    "The firm was set up in May 2024 by Cariad, which holds 60%, and Bosch, which holds 40%.": (
        "cariad stake 60% @none", "bosch stake 40% @none",
    ),
    "Leapmotor and Stellantis have a venture; the European group owns 51% of it.": ("stellantis stake 51% @none",),
    "Kia builds cars with Haima, and the Korean group holds 60% of the venture.": ("kia stake 60% @none",),
    "FAW Toyota, in which the Americans hold nothing, sold 9,100 cars in April.": (
        "faw-toyota sales 9100 world @2025-04",
    ),
    "Kia, which the Chinese admire, sold 9,200 cars in April.": ("kia sales 9200 world @2025-04",),
    "Changan Ford is run by Changan and Ford. The two partners put 300 million yuan into its plant in May 2024.": (
        "changan-ford investment 300000000cny @2024-05",
    ),
    "2024年5月增资后，蔚来持股60%，海马持股40%。": ("nio stake 60% @2024-05", "haima stake 40% @2024-05"),
}  # fmt: skip
_STAY = {
    "Kia put 900 million euros into a plant in May 2024.": ("kia investment 900000000eur @2024-05",),
    "Volkswagen bought 5 percent of Xpeng in May 2024.": ("volkswagen stake 5% @2024-05",),
    "Kia, which sold 9,200 cars in April, is ahead.": ("kia sales 9200 world @2025-04",),
    "Kia put 300 million yuan into the plant of Changan Ford in May 2024.": ("kia investment 300000000cny @2024-05",),
}  # fmt: skip


@pytest.mark.parametrize("text", [*_TOLD, *_STAY])
def test_whose_deal_and_when(text: str) -> None:
    assert rows_of(Case(text)) == sorted({**_TOLD, **_STAY}[text])
