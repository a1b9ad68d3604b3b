"""When a stake or a sum is dated: by its founding, its deal, its own clause or the news; and when it has no date."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_FOUNDED = {
    "Dongfeng Nissan was founded in 2003, with Dongfeng and Nissan each holding 50%.": (
        "dongfeng stake 50% @2003", "nissan stake 50% @2003",
    ),
    "Kia and Subaru set up the venture in March 2016, each side taking 50 percent.": (
        "kia stake 50% @2016-03", "subaru stake 50% @2016-03",
    ),
    "该公司由起亚与斯巴鲁于2016年合资成立，双方各持股50%，曾在国内生产多款车型。": (
        "kia stake 50% @2016", "subaru stake 50% @2016",
    ),
    "其前身是起亚与斯巴鲁2016年成立的合资公司，双方最初各持股50%。": (
        "kia stake 50% @2016", "subaru stake 50% @2016",
    ),
    "In February Kia and Subaru agreed to build engines together in Slovakia; each side holds 50 percent of the "
    "joint company.": ("kia stake 50% @2025-02", "subaru stake 50% @2025-02"),
    "Last June, Kia and Subaru said they would make the car in a joint company, in which each has half.": (
        "kia stake 50% @2024-06", "subaru stake 50% @2024-06",
    ),
    "In 2016 Kia and Subaru founded a firm for motors, in which Kia took 60% and Subaru 40%.": (
        "kia stake 60% @2016", "subaru stake 40% @2016",
    ),
    "Kia and Subaru each hold 50 percent of the venture, which was set up in 2016.": (
        "kia stake 50% @none", "subaru stake 50% @none",
    ),
    "Dongfeng Nissan, in which each partner has 50 per cent, was founded in 2003.": (
        "dongfeng stake 50% @none", "nissan stake 50% @none",
    ),
}  # fmt: skip
_BY_DEAL = {
    "= Kia buys into Rimac\nKia is investing $80 million in Rimac and will own 4.9% of the maker, the two companies "
    "announced on Wednesday.": ("kia investment 80000000usd @2025-05", "kia stake 4.9% @2025-05"),
    "= Kia and Rimac become partners\nKia is putting $80 million into Rimac for 4.9% of its shares, it said on "
    "Monday.": ("kia investment 80000000usd @2025-05", "kia stake 4.9% @2025-05"),
    "= Kia stays in Slovakia\nKia is investing 80 million euros in its plant in Zilina.": (
        "kia investment 80000000eur @none",
    ),
    "= Kia leaves Brazil\nKia leaves Brazil. The company, which wants to concentrate on Europe, will at the same time "
    "put up to 80 million euros into Rimac.": ("kia investment <80000000eur @2025-05",),
    "Kia is spending 2 billion yuan. After the capital increase, which was announced on May 5, Kia holds 24%, and "
    "Subaru 13%.": ("kia investment 2000000000cny @none", "kia stake 24% @2025-05", "subaru stake 13% @2025-05"),
    "5月5日，起亚宣布增资。增资完成后，起亚对该公司持股39%；斯巴鲁持股24%，位居第二。": (
        "kia stake 39% @2025-05", "subaru stake 24% @2025-05",
    ),
    "JMEV is the other one, in which Renault holds 50 percent after paying a billion yuan last year.": (
        "renault stake 50% @2024", "renault investment 1000000000cny @2024",
    ),
    "Kia has owned 75% of the venture since 2020.": ("kia stake 75% @2020",),
    "Kia, which has held 12% of Rimac since March 2019, wants more.": ("kia stake 12% @2019-03",),
}  # fmt: skip
_OF_ITS_CLAUSE = {
    "Toyota joined a funding round of 2021, and in September of that year Kia put in $300 million.": (
        "kia investment 300000000usd @2021-09",
    ),
    "Toyota came in in 2021. In March of the same year Kia paid $30 million for 4% of the shares.": (
        "kia investment 30000000usd @2021-03", "kia stake 4% @2021-03",
    ),
    "Renault sold the plant in March 2019 to Kia, which had invested 200 million euros in Slovakia.": (
        "kia investment 200000000eur @none",
    ),
    "= The firm that drives cars wants to go public\nMomenta has filed for a listing. Kia has invested $100 million "
    "in Rimac, which supplies it.": ("kia investment 100000000usd @none",),
    "Kia has invested $100 million in Rimac, it said on Monday.": ("kia investment 100000000usd @2025-05",),
}  # fmt: skip
_CASES = {**_FOUNDED, **_BY_DEAL, **_OF_ITS_CLAUSE}


@pytest.mark.parametrize("text", _CASES)
def test_dates_of_stakes_and_sums(text: str) -> None:
    assert rows_of(Case(text)) == sorted(_CASES[text])
