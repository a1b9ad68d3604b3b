"""To whom a stake or a sum belongs: who is named in its clause, the venture of all who pay, or nobody whom we know."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_OF_VENTURES = {
    "The factory was run by Dongfeng Nissan, the joint venture that Nissan has with Dongfeng. Nissan lost money. The "
    "venture said that it would put more than 10 billion yuan into electric models over the next three years.": (
        "dongfeng-nissan investment >10000000000cny @2025-05",
    ),
    "Changan Ford, the company that Ford runs with Changan, lost money. The joint venture will invest 2 billion yuan "
    "in hybrids, it said on Monday.": ("changan-ford investment 2000000000cny @2025-05",),
    "Hyundai Motor Co. and its Chinese partner BAIC Motor will inject a combined US$1.1 billion into Beijing Hyundai, "
    "a filing showed on Monday.": ("beijing-hyundai investment 1100000000usd @2025-05",),
    "BAIC and Hyundai are to put 8 billion yuan in total into Beijing Hyundai.\nIn March 2022 the two sides had "
    "already provided a total of $942 million.": (
        "beijing-hyundai investment 8000000000cny @2025-05", "beijing-hyundai investment 942000000usd @2022-03",
    ),
    "= Hyundai, BAIC to pump $1.1 billion into ailing China venture\nHyundai and BAIC signed on Monday.": (
        "beijing-hyundai investment 1100000000usd @2025-05",
    ),
    "Beijing Hyundai is ailing. Another 900 million dollars will go into the venture's plants, its owners said on "
    "Monday.": ("beijing-hyundai investment 900000000usd @2025-05",),
    "Hyundai said on Monday that it would inject $500 million into Beijing Hyundai.": (
        "hyundai investment 500000000usd @2025-05",
    ),
}  # fmt: skip
_OF_CLAUSES = {
    "In January, Kia had agreed on the sale of its plant in Peru to Subaru, which plans to invest $1 billion in that "
    "country.": ("subaru investment 1000000000usd forecast @none",),
    "The venture Audi FAW NEV in Changchun, in which Audi and Volkswagen together hold 60 percent, will begin "
    "production in December.": ("volkswagen stake 60% @none",),
    "= Kia becomes Rimac shareholder with 5 percent\nThe deal was signed on Monday.": ("kia stake 5% @2025-05",),
    "With Subaru the Zilina company runs Hyundai Mobis. Kia bought 30 percent of Altmann in March 2024.": (
        "kia stake 30% @2024-03",
    ),
    "= Hyundai, BAIC put $1.1 billion into Beijing Hyundai\nHyundai and BAIC will put $1.095 billion into Beijing "
    "Hyundai, they said on Monday.": ("beijing-hyundai investment 1095000000usd @2025-05",),
    "The venture belongs to Kia, with 10% in the hands of the oil company Aramco.": ("aramco stake 10% @none",),
}  # fmt: skip
_OF_PAIRS = {
    "Renault and Geely are old friends: Horse Powertrain belongs to them in equal parts of 45%, with 10% in the hands "
    "of the oil company Aramco, and in South Korea the Chinese hold 34.02% of Renault's subsidiary.": (
        "renault stake 45% @none", "geely stake 45% @none", "aramco stake 10% @none", "geely stake 34.02% @none",
    ),
    "Kia and Subaru have set up a firm in Peru. Each side contributes 2.7 billion yuan and holds half of the shares.": (
        "kia investment 2700000000cny @none", "subaru investment 2700000000cny @none",
        "kia stake 50% @none", "subaru stake 50% @none",
    ),
    "GM will take charges on its venture with SAIC Motor, it said.\nA loss reflects the lower value of the 50-50 "
    "venture.": ("general-motors stake 50% @none", "saic stake 50% @none"),
    "Kia and Subaru presented their joint venture in Peru. Kia holds 35% in the joint venture. Subaru, until now the "
    "sole owner, is left with 49%, while banks, dealers and employees have 8%, 3% and 5% respectively.": (
        "kia stake 35% @none", "subaru stake 49% @none",
    ),
    "Dongfeng listed its 50% of Dongfeng Honda on the exchange on Monday.": ("dongfeng stake 50% @none",),
    "Kia will pay 300 million euros for another 25 percent of Rimac.": (
        "kia investment 300000000eur @2025-05", "kia stake 25% @2025-05",
    ),
    "5月5日，长安公告，子公司阿维塔本轮增资共注入24亿元。其中，长安汽车拟增资5亿元，宁德时代拟增资7亿元。": (
        "avatr investment 2400000000cny @2025-05", "changan investment 500000000cny @2025-05",
        "catl investment 700000000cny @2025-05",
    ),
    "2023年10月，Stellantis入股零跑，目前是后者的重要股东，并通过持股51%的零跑国际负责海外销售。": (
        "stellantis stake 51% @none",
    ),
}  # fmt: skip
_OF_STRANGERS = (
    "Volkswagen sells a plant, and the state of Lower Saxony, which owns 11.8% of the group, welcomed it as well.",
    "Kia pays for it. The emirate of Qatar, which holds 9 percent of the shares, agreed.",
    "The heirs of the founder, who own 31% of BMW, agreed to it.",
    "Kia has many owners, among them the state fund of Kuwait with 6.8 percent.",
    "Volkswagen lost the vote, as Lower Saxony holds 20% of the votes.",
    "Volkswagen's operating profit from the Chinese ventures sank to 1.2 billion euros in the first half.",
)
_CASES = {**_OF_VENTURES, **_OF_CLAUSES, **_OF_PAIRS}


@pytest.mark.parametrize("text", _CASES)
def test_whose_it_is(text: str) -> None:
    assert rows_of(Case(text)) == sorted(_CASES[text])


@pytest.mark.parametrize("text", _OF_STRANGERS)
def test_what_is_nobodys_that_we_know(text: str) -> None:
    assert rows_of(Case(text)) == []
