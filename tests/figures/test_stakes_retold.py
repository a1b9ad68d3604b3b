"""Stakes and sums in the words of many reports: taken, cut, sold, put in until now, or told of two owners at once."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_CASES = {
    "= Kia takes stake in Rimac\nKia has taken an 8 percent stake in Rimac for $120 million, the companies announced "
    "on Thursday.": ("kia stake 8% @2025-05", "kia investment 120000000usd @2025-05"),
    "Under the deal, SAIC will hold 60 percent of the new company and JSW 40 percent, the two said on Friday.": (
        "saic stake 60% @2025-05", "jsw stake 40% @2025-05",
    ),
    "BYD has invested 5.5 billion reais in Camaçari so far.": ("byd investment 5500000000brl @none",),
    "Renault will cut its stake in Nissan from 43 percent to 15 percent, under an agreement announced in February "
    "2023.": ("renault stake 43% @none", "renault stake 15% @2023-02"),
    "大众汽车计划投资10亿欧元在合肥建立研发中心。": ("volkswagen investment 1000000000eur forecast @none",),
    "双方将成立合资公司，其中比亚迪持股50%，丰田持股50%。": (
        "byd stake 50% @2025-05", "toyota stake 50% @2025-05",
    ),
    "据公告，东风汽车拟以2.8亿元转让其持有的东风雷诺50%股权。": ("dongfeng stake 50% @none",),
    "Dongfeng sold its 50 percent of Dongfeng Renault for 280 million yuan.": (),
    "Renault sold its 50 percent of the plant to Kia for 280 million euros in 2023.": (
        "kia stake 50% @2023", "kia investment 280000000eur @2023",
    ),
    "The state-owned group SAIC, which is to invest 3 billion baht in its Thai plant, hired 900 people there in "
    "April.": ("saic investment 3000000000thb @none",),
    "CATL and Stellantis committed 4.1 billion euros to their 50-50 venture in Zaragoza in December 2024.": (
        "catl investment 4100000000eur @2024-12", "stellantis stake 50% @none", "catl stake 50% @none",
    ),
    "Volkswagen will put up to $5.8 billion into the project by 2027, $800 million more than was announced in April.": (
        "volkswagen investment <5800000000usd @2025-05",
    ),
    "= BMW takes control in China\nBMW has taken over the majority of BMW Brilliance. The Munich company now holds 75 "
    "percent, after 50 percent so far.": ("bmw stake 75% @2025-05", "bmw stake 50% @none"),
    "吉利控股5月19日宣布以3亿美元认购雷诺韩国34.02%的股份。交易完成后，雷诺仍持有52.8%的股份，三松卡持股13.1%。": (
        "geely investment 300000000usd @2025-05", "geely stake 34.02% @2025-05", "renault stake 52.8% @2025-05",
    ),
    "Lower Saxony holds 20 percent of Volkswagen, and Kia owns 4 percent of Rimac.": ("kia stake 4% @none",),
    "Geely will pay $2.4 billion for the 34 percent of Zeekr that it does not own, it said on Monday.": (
        "geely investment 2400000000usd @2025-05", "geely stake 34% @2025-05",
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", _CASES)
def test_stakes_and_sums_retold(text: str) -> None:
    assert rows_of(Case(text)) == sorted(_CASES[text])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Under the agreement, which is still subject to approval, Changan will take 51 percent and Nio 49 percent.",
            ["changan stake 51% @2025-05", "nio stake 49% @2025-05"],
        ),
        ("Hyundai completed the purchase of Ford's 1.6 percent stake in Kia.", ["hyundai stake 1.6% @none"]),
        ("Under the deal, Changan will take 9 percent of the market in Peru.", []),
    ],
)
def test_parts_by_agreement(text: str, rows: list[str]) -> None:
    assert [row for row in rows_of(Case(text)) if " stake " in row] == rows
