"""Parts of companies and money for them: who holds them by the deal told, since when, and who pays in turn."""

from __future__ import annotations

import pytest

from etl.extract import extract
from tests.figures.telling import Case, article_of, rows_of

# Held by whoever the deal of the same words names, not by the company itself nor by somebody named in passing.
_HOLDERS = {
    "Renault makes vans in France, with chips from Qualcomm. It holds 36% of Nissan.": "renault",
    "Toyota agreed to work with Suzuki, and Suzuki to buy Toyota shares. It bought 5 percent of Mazda.": "toyota",
    "Geely buys widely. It controls Volvo Cars and Smart, and owns 17 percent of Aston Martin.": "geely",
    "Xiaomi likes Hesai and its lidars, which Bosch buys. In 2021 it bought 4 percent of Hesai.": "xiaomi",
    "SAIC met Momenta. It owns 3 percent of Momenta today.": "saic",
    "Kia met Subaru in Daegu. Kia holds 12 percent of Subaru.": "kia",
    "Stellantis holds 21 percent of Leapmotor.": "stellantis",
    "2018年，东风入股赛力斯，持股26%。": "dongfeng",
}
_DATED = {
    "Three weeks ago Kia bought 5 percent of Subaru for $60 million.": (
        "kia stake 5% @2025-04", "kia investment 60000000usd @2025-04",
    ),
    "Only two months ago Kia agreed to take 5 percent of Subaru.": ("kia stake 5% @2025-03",),
    "Five days ago Haima took 8 percent of Foton.": ("haima stake 8% @2025-05",),
    "Half a year has passed. Seven months ago Kia acquired 11 percent of Subaru.": ("kia stake 11% @2024-10",),
    "2019年5月，海马以2亿欧元入股宇通，目前持股14%。": (
        "haima investment 200000000eur @2019-05", "haima stake 14% @none",
    ),
    "2019年，海马入股宇通，持股14%。": ("haima stake 14% @2019",),
    "In May Kia doubled its holding of Subaru shares to 17%.": ("kia stake 17% @2025-05",),
    "海马、宇通分别出资3亿元和2亿元入股福田。": (
        "haima investment 300000000cny @none", "yutong investment 200000000cny @none",
    ),
    "In 2012 Kia bought Subaru from Haima for $700 million.": ("kia investment 700000000usd @2012",),
    "Kia bought Subaru from Haima in 2012 for $700 million.": ("kia investment 700000000usd @2012",),
    # What stays as it was.
    "Kia holds 12 percent of Subaru, which opened a plant two months ago.": ("kia stake 12% @none",),
    "Kia may buy 12 percent of Subaru.": ("kia stake 12% forecast @none",),
    "Kia, Haima and Subaru invested $20 million, $30 million and $40 million respectively.": (
        "haima investment 30000000usd @none", "kia investment 20000000usd @none", "subaru investment 40000000usd @none",
    ),
    "海马引入9家战略投资者，合计增资24亿元。": (),
}  # fmt: skip


@pytest.mark.parametrize("text", _HOLDERS)
def test_held_by_whom_the_deal_names(text: str) -> None:
    found = extract(article_of(text)).figures
    assert [row.subject for row in found if row.metric == "stake"][-1:] == [_HOLDERS[text]]


@pytest.mark.parametrize("text", _DATED)
def test_when_and_by_whom_it_was_bought(text: str) -> None:
    assert rows_of(Case(text)) == sorted(_DATED[text])
