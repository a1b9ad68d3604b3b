"""Numbers of deals and of single makers' news: prices of companies, partners by their trade, records, own parts."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_BY_TRADE = {
    "Haima and Baidu founded a firm for robotaxis in May 2024, in which the search engine holds 60 percent and the "
    "carmaker 40 percent.": ("baidu stake 60% @none", "haima stake 40% @none"),
    "Foton and Huawei set up a company. The tech giant will hold 30 percent.": ("huawei stake 30% @2025-05",),
    "Kia and Svolt run a cell factory, of which the battery maker owns 51 percent.": ("svolt stake 51% @none",),
    "Kia and Svolt run a cell factory, of which the carmaker owns 49 percent.": ("kia stake 49% @none",),
    "Nio and DiDi are to set up a firm; the ride-hailing company will hold 35 percent.": ("didi stake 35% @2025-05",),
    "Nio and Horizon Robotics are to set up a firm; the chip designer will hold 20 percent.": (
        "horizon-robotics stake 20% @2025-05",
    ),
    "Geely will take 49 percent of carmaker Proton and 51 percent of the small British sports car brand Lotus, which "
    "Proton owns.": ("geely stake 49% @2025-05", "geely stake 51% @2025-05"),
}  # fmt: skip
_FOR_PARTS = {
    "In return for a 20 percent stake, Stellantis paid 1.5 billion euros in October 2023.": (
        "stellantis investment 1500000000eur @2023-10",
        "stellantis stake 20% @2023-10",
    ),
    "For a stake of 20 percent, Kia paid 90 million euros in 2023.": (
        "kia investment 90000000eur @2023",
        "kia stake 20% @2023",
    ),
    "Great Wall and BMW make electric Minis in China. The German group holds half of the firm.": (
        "bmw stake 50% @none",
    ),
    "Volvo Cars and Northvolt set up a company for cells. The Swedish carmaker holds 50 percent.": (
        "volvo-cars stake 50% @none",
    ),
    "蔚来宣布拟以29亿元战略入股海马，完成后将持有其16%的股权。": (
        "nio investment 2900000000cny forecast @2025-05",
        "nio stake 16% forecast @2025-05",
    ),
}
_OF_SUPPLIERS = {
    "= CATL stays ahead\nCATL installed 20 GWh in April. Its market share rose to 39.7 percent from 33.9 percent.": (),
    "= CATL stays ahead\nCATL leads. BYD came second with 7.4 GWh; its share went down to 14.4 percent. It sold "
    "201,000 cars in April 2025.": ("byd sales 201000 world @2025-04",),
    "= Panasonic and its customers\nPanasonic lost ground. Tesla buys fewer cells. It sold 71,000 cars in April "
    "2025.": ("tesla sales 71000 world @2025-04",),
    "LG Energy Solution was third with a market share of 11.4 percent in 2024, followed by Svolt with 2 percent.": (),
}
_PRICES = {
    "Ford sold Volvo Cars to Geely in 2010 for $1.8 billion.": ("geely investment 1800000000usd @2010",),
    "Tata bought Jaguar Land Rover from Ford in 2008 for $2.3 billion.": ("tata investment 2300000000usd @2008",),
    "Volvo was sold to Geely for $1.8 billion in 2010.": ("geely investment 1800000000usd @2010",),
    "GM sold Opel to PSA in 2017 for 1.3 billion euros.": ("peugeot investment 1300000000eur @2017",),
    "BMW acquired Mini from Honda in 1994 for 800 million pounds.": ("bmw investment 800000000gbp @1994",),
    "Kia bought Seat from Volkswagen last year for 400 million euros.": ("kia investment 400000000eur @2024",),
}  # fmt: skip
_COUNTS = {
    "Nio delivered 15,000 vehicles in April 2025, 17 percent fewer than the 18,000 of March.": (
        "nio sales 15000 world @2025-04", "nio sales 18000 world @2025-03", "nio sales mom -17% world @2025-04",
    ),
    "Kia sold 9,000 cars in April 2025. That was 48% more than a year earlier and beat the previous record of 8,000, "
    "set in January.": (
        "kia sales 8000 world @2025-01", "kia sales 9000 world @2025-04", "kia sales yoy 48% world @2025-04",
    ),
    "Kia has never sold more than 85,000 cars a year in Peru.": (),
    "Haima sold 90,000 vehicles in 2024. Overseas sales came to 12,000, a rise of 20%, and accounted for 13% of the "
    "total.": (
        "haima overseas_sales 12000 world-ex-china @2024", "haima overseas_sales yoy 20% world-ex-china @2024",
        "haima sales 90000 world @2024",
    ),
    "Nio delivered 15,000 vehicles in April 2025. Of these, 11,000 were SUVs.": ("nio sales 15000 world @2025-04",),
    "Tesla sold 71,000 cars from its Shanghai plant in April 2025.": ("tesla sales 71000 cn @2025-04",),
    "Kia declined to comment on reports that it would sell 100,000 cars in Peru next year.": (),
    "Haima set out to double its sales in 2025.": ("haima sales yoy 100% world target @2025",),
    "Kia exported 5,000 cars in April 2025, although this was 9% more than in March; as a rule it ships most of them "
    "early in a quarter.": ("kia exports 5000 kr @2025-04", "kia exports mom 9% kr @2025-04"),
}  # fmt: skip
_STAY = {
    "Haima and Yutong set up a company. Haima will hold 70 percent.": ("haima stake 70% @2025-05",),
    "Kia sold its plant in Peru for 90 million euros.": (),
    "China exported 900,000 vehicles in April 2025. NEVs were 300,000, which accounted for 33% of the total.": (
        "all export_share 33% cn nev @2025-04", "all exports 300000 cn nev @2025-04", "all exports 900000 cn @2025-04",
    ),
    "A quarter of all cars sold in Peru in 2024 were electric.": ("all powertrain_share 25% pe ev @2024",),
    "Sales in Peru rose by a quarter in April 2025.": ("all sales yoy 25% pe @2025-04",),
    "BMW sold 9,000 cars in Spain in April 2025, all of them built at its Chinese plant.": (
        "bmw sales 9000 es @2025-04",
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", [*_BY_TRADE, *_FOR_PARTS, *_OF_SUPPLIERS, *_PRICES, *_COUNTS, *_STAY])
def test_figures_of_deals_and_makers(text: str) -> None:
    assert rows_of(Case(text)) == sorted(
        {**_BY_TRADE, **_FOR_PARTS, **_OF_SUPPLIERS, **_PRICES, **_COUNTS, **_STAY}[text]
    )
