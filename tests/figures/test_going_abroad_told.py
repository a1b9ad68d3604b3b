"""Features on makers going abroad: years in which something began, what is set against it, and multiples."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

BEGUN = (
    Case(
        "= Peru's car market\nMG started from nothing in 2019 and has grown since; in April it held 8.5% of Peru's "
        "market, compared with 7.4% a year ago.",
        ("mg brand_share 8.5% pe @2025-04", "mg brand_share 7.4% pe @2024-04"),
    ),
    Case(
        "= Kia in Kenya\nKia entered Kenya in 2012, and in March it sold 310 cars there.",
        ("kia sales 310 ke @2025-03",),
    ),
    Case(
        "= Seat in Morocco\nSeat set up its importer in 2021, but in April it registered only 95 cars in Morocco.",
        ("seat sales 95 ma @2025-04",),
    ),
    Case(
        "= Changan in Peru\nChangan came to Peru in 2006, and in April it sold 640 cars there.",
        ("changan sales 640 pe @2025-04",),
    ),
    Case(
        "= Xpeng in Denmark\nXpeng arrived in Denmark in late 2020; in the first quarter it delivered 910 cars there.",
        ("xpeng sales 910 dk @2025-01/2025-03",),
    ),
    Case(
        "= Geely in Iceland\nGeely opened its first shop in Iceland in 2022, and in April it sold 12 cars there.",
        ("geely sales 12 is @2025-04",),
    ),
    # What stays as it was.
    Case(
        "= Kia in Kenya\nIn 2023 Kia sold 4,000 cars in Kenya, and in December 310.",
        ("kia sales 4000 ke @2023", "kia sales 310 ke @2023-12"),
    ),
    Case(
        "= Kia in Kenya\nKia opened its plant in Kenya in 2019 and built 900 cars there in December.",
        ("kia overseas_production 900 ke @2019-12",),
    ),
    Case("= Kia in Kenya\nKia sold 910 cars in Kenya in April 2023.", ("kia sales 910 ke @2023-04",)),
    Case(
        "= Fiat in Peru\nFiat sold 300 cars in Peru in 2022, against 260 in 2021.",
        ("fiat sales 300 pe @2022", "fiat sales 260 pe @2021"),
    ),
)

AGAINST = (
    Case(
        "= Electric cars in Peru\nTesla brings its cars from Shanghai.\n\nChinese brands registered fewer than "
        "1,400 EVs in Peru in April. It was 9% less than in April 2024, and they had sold more than 2,300 in March.",
        (
            "chinese-brands sales <1400 pe ev @2025-04",
            "chinese-brands sales yoy -9% pe ev @2025-04",
            "chinese-brands sales >2300 pe ev @2025-03",
        ),
    ),
    Case(
        "= New energy\nIn China, new energy vehicles reached 51% of new car sales in April, against about 9% in the "
        "United States.",
        ("all powertrain_share 51% cn nev @2025-04", "all powertrain_share ~9% us nev @2025-04"),
    ),
    Case(
        "= Electric cars\nElectric cars took 94% of sales in Norway in April, compared with 22% in Germany.",
        ("all powertrain_share 94% no ev @2025-04", "all powertrain_share 22% de ev @2025-04"),
    ),
    Case(
        "= Plug-ins\nPlug-in hybrids made up 6% of registrations in Spain in April, against 11% in the UK.",
        ("all powertrain_share 6% es phev @2025-04", "all powertrain_share 11% gb phev @2025-04"),
    ),
    Case(
        "= BYD in Spain\nBYD sold twice as many EVs in Spain in April as in the same month of 2024.",
        ("byd sales yoy 100% es ev @2025-04",),
    ),
    Case(
        "= Kia in Kenya\nKia sold three times as many electric cars in Kenya in April as in April 2024.",
        ("kia sales yoy 200% ke ev @2025-04",),
    ),
    Case(
        "= MG in Peru\nMG registered twice as many plug-in hybrids in Peru in the first quarter as a year earlier.",
        ("mg sales yoy 100% pe phev @2025-01/2025-03",),
    ),
    Case("= Exports\nIn the first quarter the value of the vehicles shipped to Peru was up 12%."),
    Case("= Exports\nThe value of cars exported to Kenya rose by a fifth in April."),
    Case(
        "= Cars in Saudi Arabia\nMore than 31,000 vehicles from China were sold in Saudi Arabia in the first quarter."
    ),
    Case("= 出口\n4月汽车出口53.6万辆，单月首次站上50万辆。", ("all exports 536000 cn @2025-04",)),
    Case("= 出口\n4月中国汽车出口53.6万辆，比日本多出38%。", ("all exports 536000 cn @2025-04",)),
    # What stays as it was.
    Case(
        "= 出口\n4月中国汽车出口53.6万辆，比去年同期多26%。",
        ("all exports 536000 cn @2025-04", "all exports yoy 26% cn @2025-04"),
    ),
    Case(
        "= Seat in Peru\nSeat sold 210 cars in Peru in April. It was 9% less than a year earlier.",
        ("seat sales 210 pe @2025-04", "seat sales yoy -9% pe @2025-04"),
    ),
    Case(
        "= New energy\nNew energy vehicles reached 51% of new car sales in China in April, against 44% a year earlier.",
        ("all powertrain_share 51% cn nev @2025-04", "all powertrain_share 44% cn nev @2024-04"),
    ),
    Case(
        "= Exports\nIn the first quarter the number of vehicles shipped to Peru from China was up 12%.",
        ("all exports yoy 12% cn>pe @2025-01/2025-03",),
    ),
    Case(
        "= Cars in Peru\nChinese brands sold 6,400 cars in Peru in April. Kia sold 900. It was 5% less than in March.",
        (
            "chinese-brands sales 6400 pe @2025-04",
            "kia sales 900 pe @2025-04",
            "kia sales mom -5% pe @2025-04",
        ),
    ),
)


@pytest.mark.parametrize("case", BEGUN, ids=lambda case: case.text[-40:])
def test_begun(case: Case) -> None:
    """A year in which something only began is not that of a month which a later clause tells."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", AGAINST, ids=lambda case: case.text[-40:])
def test_against(case: Case) -> None:
    """Who "it" is behind a group's count, what another place has at the same time, and what is no count of vehicles."""
    assert rows_of(case) == sorted(case.rows)
