"""The frame that a paragraph goes on in after an aside: a forecast, another time, another exporter, a buyer abroad, the
whole market behind one maker's sales.

Each case is a headline with a few sentences, and the rows of those that stand behind the aside.
"""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 5)
_FORETOLD = (
    "Analysts expect their share to reach 30% by 2030.", "BYD plans to build 50,000 cars there in 2027.",
    "Sales should pass 700,000 next year.", "By 2030, the market will grow to 900,000 cars, says a consultancy.",
)  # fmt: skip
_FACTS = (
    ("Toyota still had 24% of the market.", "toyota brand_share 24% th @2024"),
    ("Toyota sold 200,000 cars in the country.", "toyota sales 200000 th @2024"),
    ("Sales of Toyota fell 7.5% in Thailand.", "toyota sales yoy -7.5% th @2024"),
    ("Toyota's sales there shrank 7.5%.", "toyota sales yoy -7.5% th @2024"),
)
_ASIDES = (
    ("Korean brands, which had 9% of the market in 2019, were down to 7%.", "korean-brands brand_share 7% th @2024"),
    ("Toyota, which sold 330,000 cars in the country in 2018, delivered 200,000.", "toyota sales 200000 th @2024"),
    ("Nissan, whose share was 9% in 2012, had just 2% of the market.", "nissan brand_share 2% th @2024"),
)  # fmt: skip
_BUYERS = (
    "Mexico took 58,000 vehicles, up 47%.", "Mexico bought 58,000, up 47%.",
    "Mexico was the largest market with 58,000 vehicles, up 47%.",
    "Mexico remained China's biggest customer with 58,000 cars, up 47%.",
    "Mexico received 58,000 cars, up 47%.", "Mexico bought 58,000 vehicles from China, up 47%.",
)  # fmt: skip
_HEADLINES = ("China's car exports rise in May", "Mexico becomes top buyer of Chinese cars")
_EXPORTERS = (
    "Japan, by comparison, exported 4.2 million vehicles last year.",
    "Japan, long the world's largest exporter, shipped 4.2 million vehicles in 2024.",
    "Japan exported 4.2 million cars last year.",
)
_WHOLES = (
    ("Across all brands, registrations rose 5.5% to 140,000.", ""),
    ("Registrations of all makes rose 5.5% to 140,000.", ""),
    ("Registrations of battery-electric cars rose 5.5% to 140,000.", " bev"),
    ("In Britain, plug-in hybrid registrations rose 5.5% to 140,000 in May.", " phev"),
    ("That was in a market that grew by 5.5% to 140,000.", ""),
)


def _rows(text: str) -> list[str]:
    return rows_of(Case(text, (), _PUBLISHED))


@pytest.mark.parametrize("foretold", _FORETOLD)
def test_a_fact_behind_a_forecast(foretold: str) -> None:
    lead = "= Chinese cars sell well abroad\nIn Thailand, Chinese brands took 15% of the market last year."
    assert not [(fact, rows) for fact, row in _FACTS if row not in (rows := _rows(f"{lead} {foretold} {fact}"))]


def test_a_clause_of_another_time_dates_nothing_behind_it() -> None:
    lead = "= Chinese cars sell well abroad\nIn Thailand, Chinese brands took 15% of the market last year."
    assert not [(told, rows) for told, row in _ASIDES if row not in (rows := _rows(f"{lead}\n{told}"))]


@pytest.mark.parametrize("headline", _HEADLINES)
def test_buyers_of_what_is_exported(headline: str) -> None:
    lead = f"= {headline}\nChina exported 600,000 vehicles in May, up 20% from a year earlier.\n"
    rows = ["all exports 58000 cn>mx @2025-05", "all exports yoy 47% cn>mx @2025-05"]
    assert not [(told, read) for told in _BUYERS if not set(rows) <= set(read := _rows(lead + told))]


@pytest.mark.parametrize("headline", _HEADLINES)
def test_another_exporter(headline: str) -> None:
    lead = f"= {headline}\nChina exported 600,000 vehicles in May, up 20% from a year earlier.\n"
    assert not [
        (told, rows) for told in _EXPORTERS if "all exports 4200000 jp @2024" not in (rows := _rows(lead + told))
    ]


def test_the_market_behind_one_makers_sales() -> None:
    lead = "= BYD's British sales soar\nBYD sold 3,000 cars in Britain in May, up 200% from a year earlier.\n"
    told = [(way, _rows(lead + way), kind) for way, kind in _WHOLES]
    assert not [
        (way, rows)
        for way, rows, kind in told
        if not {f"all sales 140000 gb{kind} @2025-05", f"all sales yoy 5.5% gb{kind} @2025-05"} <= set(rows)
    ]


def test_the_brands_share_of_a_kind() -> None:
    lead = "= Chinese brands gain in Europe\nChinese brands took 6% of registrations in Europe in May."
    for way in (
        "Their share of battery-electric car sales was 12%, and that of plug-in hybrids 9%.",
        "They had 12% of the battery-electric market. Among plug-in hybrids, they had 9%.",
    ):
        assert _rows(f"{lead} {way}") == [
            "chinese-brands brand_share 12% europe bev @2025-05", "chinese-brands brand_share 6% europe @2025-05",
            "chinese-brands brand_share 9% europe phev @2025-05",
        ]  # fmt: skip


def test_a_headline_has_the_time_of_what_tells_it_again() -> None:
    text = "= Chinese brands' share in Spain hits 9%\nChinese brands sold 9,100 cars in Spain in May, up 80%."
    assert "chinese-brands brand_share 9% es @2025-05" in _rows(text)


_EVENTS = (
    "After a plant in Hungary began work in late October, BYD's sales rose 5.5% to 9,000.",
    "After the port had reopened in early March, BYD's sales rose 5.5% to 9,000.",
    "Now that tariffs went up in January, BYD's sales rose 5.5% to 9,000.",
    "Following the end of a strike in mid-January, BYD's sales rose 5.5% to 9,000.",
)


@pytest.mark.parametrize("told", _EVENTS)
def test_what_happened_before_dates_no_number(told: str) -> None:
    rows = _rows(f"= BYD grows in Spain\nBYD sold 9,000 cars in Spain in May, up 5.5%.\n{told}")
    assert rows == ["byd sales 9000 es @2025-05", "byd sales yoy 5.5% es @2025-05"]


def test_shares_where_cars_were_shipped() -> None:
    text = (
        "= Chinese cars are everywhere\nChina shipped 100,000 vehicles to Italy last year. Ford had 5% of the market."
    )
    assert "ford brand_share 5% it @2024" in _rows(text)


def test_a_plant_that_a_clause_tells_more_of() -> None:
    text = (
        "= Chinese cars are everywhere\nIn Turkey, BYD sold 30,000 cars last year. "
        "It has spent $600 million on a plant there, which built 7,100 vehicles in 2024."
    )
    rows = ["byd investment 600000000usd @none", "byd overseas_production 7100 tr @2024"]
    assert set(rows) <= set(_rows(text))


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("Mexico accounted for 9% of exports.", "all export_share 9% cn>mx @2025-05"),
        ("In the total, NEVs accounted for 40% of exports.", "all export_share 40% cn nev @2025-05"),
    ],
)
def test_a_share_of_all_exports_behind_one_kind(told: str, row: str) -> None:
    lead = "= China's car exports rise in May\nChina exported 600,000 vehicles in May. Plug-in hybrids came to 90,000."
    assert row in _rows(f"{lead}\n{told}")


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        ("Freight rates fell 9% in the month.", []),
        ("A new carrier takes 7,000 cars.", []),
        ("The number of Chinese brands will fall to 15 from 129 by 2030.", []),
        ("Sales abroad made up 16% of the total.", []),
        ("BYD has sold more than 97,000 cars in the country since its launch in 2021.", []),
        ("MG is the largest of the Chinese brands, with 12,000 cars sold in May.", ["mg sales 12000 es @2025-05"]),
        (
            "Among the Chinese brands, MG's sales rose 4% to 12,000.",
            ["mg sales 12000 es @2025-05", "mg sales yoy 4% es @2025-05"],
        ),
    ],
)  # fmt: skip
def test_besides_the_sales_in_a_market(told: str, rows: list[str]) -> None:
    lead = "= BYD grows in Spain\nBYD sold 9,000 cars in Spain in May.\nIn 2020, Chinese brands had 1% of the market."
    known = ["byd sales 9000 es @2025-05", "chinese-brands brand_share 1% es @2020"]
    assert sorted([*known, *rows]) == _rows(f"{lead}\n{told}")


_MARKET = "= Chinese brands boom in Britain\nNew-car registrations in the UK rose 4% to 150,000 in May, the SMMT said."


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        (
            "BYD registered 3,400 cars, up 200%, and MG 5,542, down 9.9%.",
            ["byd sales 3400 gb", "byd sales yoy 200% gb", "mg sales 5542 gb", "mg sales yoy -9.9% gb"],
        ),
        (
            "Battery-electric cars accounted for 18% of the market and hybrids for 16.5%.",
            ["all powertrain_share 16.5% gb hybrid", "all powertrain_share 18% gb bev"],
        ),
        (
            "Hybrids made up 15% of sales, plug-in hybrids 9%.",
            ["all powertrain_share 15% gb hybrid", "all powertrain_share 9% gb phev"],
        ),
        (
            "The share of Chinese brands rose to 9%, even though the EU levies tariffs of 17% on electric cars.",
            ["chinese-brands brand_share 9% gb"],
        ),
        (
            "In all, 30,000 electric cars were sold in the country, and Chinese brands had 31% of that market.",
            ["all sales 30000 gb ev", "chinese-brands brand_share 31% gb ev"],
        ),
        (
            "Korean brands are losing ground to Chinese brands. Their share shrank to 6%.",
            ["korean-brands brand_share 6% gb"],
        ),
        (
            "Tesla sold 3,900 cars, up 44% from a year earlier, while China's BYD sold 3,400.",
            ["byd sales 3400 gb", "tesla sales 3900 gb", "tesla sales yoy 44% gb"],
        ),
    ],
)
def test_side_by_side_in_a_market(told: str, rows: list[str]) -> None:
    known = ["all sales 150000 gb", "all sales yoy 4% gb"]
    assert _rows(f"{_MARKET}\n{told}") == sorted(f"{row} @2025-05" for row in [*known, *rows])


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ("In its latest outlook, the SMMT forecasts 2.01 million this year.", "all sales 2010000 gb forecast @2025"),
        ("After five months, registrations stand at 830,000.", "all sales 830000 gb @2025-01/2025-05"),
        ("BYD sold 9,000 cars there last year and is aiming for 40,000.", "byd sales 9000 gb @2024"),
        (
            "Last year, Britons bought 9,000 BYDs, and China shipped 210,000 cars to the country.",
            "all exports 210000 cn>gb @2024",
        ),
        ("No country ships more cars than China. Last year it exported 5.9 million.", "all exports 5900000 cn @2024"),
    ],
)  # fmt: skip
def test_told_besides_a_market(told: str, row: str) -> None:
    assert row in _rows(f"{_MARKET}\nVolkswagen sold 9,000 cars in May.\n{told}")


def test_exports_of_the_country_whose_output_was_told() -> None:
    text = (
        "= Mexico's appetite for Chinese cars\nChina shipped 50,000 vehicles to Mexico in May.\n"
        "Mexican output rose 4% to 340,000 vehicles in the month, and exports were up 5% to 290,000."
    )
    rows = ["all exports 290000 mx @2025-05", "all exports yoy 5% mx @2025-05", "all production 340000 mx @2025-05"]
    assert set(rows) <= set(_rows(text))
