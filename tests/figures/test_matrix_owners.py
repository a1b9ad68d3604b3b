"""Who owns which part of a company: lists of owners, halves, what is left over, and parts bought for a sum."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_HALVES = (
    "Kia and Subaru run a company for hydrogen engines. It is owned half by each.",
    "Kia and Subaru have a venture for hydrogen engines, 50 percent of it for each.",
    "Kia and Subaru are equal partners in a firm for hydrogen engines.",
    "Kia and Subaru hold a joint venture for hydrogen engines in equal shares.",
    "Kia and Subaru run a fifty-fifty venture for hydrogen engines.",
    "Kia and Subaru own a joint venture in which they are equal owners.",
    "Kia and Subaru run a venture for hydrogen engines, of which they have half each.",
    "Kia and Subaru, equal shareholders of the venture, make hydrogen engines.",
)
_OWNERS = {
    "Kia, Subaru and Bosch founded a firm for motors in May 2024. Kia took 60 percent, Subaru 25 percent and Bosch "
    "15 percent.": ("kia stake 60% @2024-05", "subaru stake 25% @2024-05", "bosch stake 15% @2024-05"),
    "In May 2024, Nio signed a contract with Haima, Foton and Yutong to found a battery company. Nio put up 55 "
    "percent, and the three carmakers 15 percent each.": (
        "nio stake 55% @2024-05", "haima stake 15% @2024-05", "foton stake 15% @2024-05", "yutong stake 15% @2024-05",
    ),
    "Nio and Haima have a venture in Sanya. Nio has 70 percent of it and Haima the remaining 30 percent.": (
        "nio stake 70% @none", "haima stake 30% @none",
    ),
    "Shareholders of the fuel cell firm are Weichai (40%), Ballard (30%) and Bosch (20%).": (
        "weichai stake 40% @none", "ballard stake 30% @none", "bosch stake 20% @none",
    ),
    "The partners of the venture are Nio with 45 percent, Temasek with 35 percent and Haima with 20 percent.": (
        "nio stake 45% @none", "temasek stake 35% @none", "haima stake 20% @none",
    ),
    "此前该合资公司的股东为蔚来和海马，其中蔚来持股70%，海马持股30%。": (
        "nio stake 70% @none", "haima stake 30% @none",
    ),
    "The venture belongs to Nio and Haima. Haima kept the other 30 percent.": ("haima stake 30% @none",),
    "Nio sold a plant to Haima and became the owner of 12 percent.": ("nio stake 12% @none",),
    "Geely bought 49.9 percent of Proton in 2017 from DRB-Hicom, which retains 50.1 percent.": (
        "geely stake 49.9% @2017", "drb-hicom stake 50.1% @none",
    ),
}  # fmt: skip
_BOUGHT = {
    "In 2016 Nissan had rescued Mitsubishi Motors by taking 34% for 237 billion yen.": (
        "nissan stake 34% @2016", "nissan investment 237000000000jpy @2016",
    ),
    "In October 2004 SAIC saved SsangYong by buying 48.9 percent for $500 million.": (
        "saic stake 48.9% @2004-10", "saic investment 500000000usd @2004-10",
    ),
    "In 2019 Kia helped Rimac by acquiring 14% of it for 80 million euros.": (
        "kia stake 14% @2019", "kia investment 80000000eur @2019",
    ),
}  # fmt: skip
_MARKETS = {
    "In Peru the market has many owners: Kia took 35 percent in 2024, Subaru 12 percent and Mazda 8 percent.",
    "Kia and Subaru founded a firm. In Peru's market Kia holds 35 percent and Subaru 12 percent of sales.",
    "Kia has a venture with Subaru. Kia grew 60 percent and Subaru 25 percent.",
    "The three equal parts of the engine weigh 50 kilos.",
}


@pytest.mark.parametrize("text", _HALVES)
def test_two_who_share_it_alike(text: str) -> None:
    assert rows_of(Case(text)) == ["kia stake 50% @none", "subaru stake 50% @none"]


@pytest.mark.parametrize("text", [*_OWNERS, *_BOUGHT])
def test_each_owners_part(text: str) -> None:
    assert rows_of(Case(text)) == sorted({**_OWNERS, **_BOUGHT}[text])


@pytest.mark.parametrize("text", sorted(_MARKETS))
def test_parts_of_a_market_are_no_stakes(text: str) -> None:
    assert not [row for row in rows_of(Case(text)) if " stake " in row]
