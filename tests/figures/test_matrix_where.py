"""Where a maker's number is measured, in every ordinary way of naming a market or pointing back at one."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 5)
_MARKETS = (
    ("in Britain", "gb"), ("in the UK", "gb"), ("across Europe", "europe"), ("in the EU", "eu"), ("in Germany", "de"),
    ("in Southeast Asia", "asean"), ("in South Korea", "kr"), ("in the Middle East", "middle-east"),
    ("in Latin America", "latin-america"), ("in the United States", "us"), ("on the German market", "de"),
    ("in the British market", "gb"), ("in its home market of China", "cn"), ("in the Chinese market", "cn"),
    ("worldwide", "world"), ("globally", "world"), ("across the globe", "world"), ("in Uzbekistan", "uz"),
)  # fmt: skip
_IN_MARKET = (
    "BYD sold 8,000 vehicles {} in May.",
    "In May, BYD's sales {} reached 8,000 vehicles.",
    "BYD's deliveries {} in May totalled 8,000 units.",
    "BYD delivered 8,000 vehicles to customers {} in May.",
    "In May 8,000 BYD cars were sold {}.",
)
_THERE = ("there", "in the country", "in that market", "locally", "on that market")
_SPOKEN_OF = (
    "BYD is growing fast in Brazil. It sold 9,000 cars {} in May.",
    "Brazil is BYD's largest overseas market. It sold 9,000 vehicles {} in May.",
    "BYD has opened 50 dealerships in Brazil. Its sales {} rose to 9,000 in May.",
    "BYD launched the Seal in Brazil last week. BYD's sales {} reached 9,000 in May.",
    "In Brazil, BYD competes with Toyota. BYD sold 9,000 vehicles {} in May.",
    "Brazil raised tariffs on Chinese cars this year. BYD sold 9,000 vehicles {} in May.",
    "Brazil is its largest market abroad. It sold 9,000 cars {} in May.",
)
_IN_CHINA = (
    "Toyota sold 60,000 vehicles in China in May.",
    "Toyota's China sales fell to 60,000 vehicles in May.",
    "Toyota's Chinese sales fell to 60,000 in May.",
    "Toyota delivered 60,000 vehicles to Chinese customers in May.",
    "Toyota and its Chinese partners delivered 60,000 vehicles in the country in May.",
    "Toyota and its joint ventures sold 60,000 vehicles in China in May.",
)
_SEVERAL = (
    "In May, BYD sold 9,000 vehicles in Russia, 7,000 in the UK and 5,000 in Germany.",
    "BYD sold 9,000, 7,000 and 5,000 vehicles in Russia, the UK and Germany, respectively, in May.",
    "In Russia, BYD sold 9,000 cars in May; in the UK, 7,000; and in Germany, 5,000.",
    "BYD's biggest markets in May were Russia (9,000), the UK (7,000) and Germany (5,000).",
)


def _rows(headline: str, text: str) -> list[str]:
    return rows_of(Case(f"= {headline}\n{text}", (), _PUBLISHED))


@pytest.mark.parametrize("telling", _IN_MARKET)
def test_a_market_named(telling: str) -> None:
    told = ((way, code, _rows("BYD posts May sales", telling.format(way))) for way, code in _MARKETS)
    assert not [(way, rows) for way, code, rows in told if rows != [f"byd sales 8000 {code} @2025-05"]]


@pytest.mark.parametrize("telling", _SPOKEN_OF)
@pytest.mark.parametrize("headline", ["BYD posts May sales", "BYD goes abroad"])
def test_a_market_pointed_at(telling: str, headline: str) -> None:
    told = ((way, _rows(headline, telling.format(way))) for way in _THERE)
    assert not [(way, rows) for way, rows in told if rows != ["byd sales 9000 br @2025-05"]]


@pytest.mark.parametrize("headline", ["Toyota's sales in China fall", "Carmakers report May sales"])
def test_a_foreign_maker_in_china(headline: str) -> None:
    assert not [way for way in _IN_CHINA if _rows(headline, way) != ["toyota sales 60000 cn @2025-05"]]


def test_several_markets() -> None:
    rows = ["byd sales 5000 de @2025-05", "byd sales 7000 gb @2025-05", "byd sales 9000 ru @2025-05"]
    assert not [way for way in _SEVERAL if _rows("BYD's sales abroad grow", way) != rows]


_REGIONS = {
    "European": "europe", "EU": "eu", "African": "africa", "Latin American": "latin-america", "Gulf": "middle-east",
    "South American": "latin-america", "Southeast Asian": "asean", "Middle Eastern": "middle-east",
    "Asian": "asia-pacific", "Western European": "europe", "North American": "us", "Nordic": "europe",
}  # fmt: skip


@pytest.mark.parametrize("noun", ["countries", "nations", "markets"])
def test_countries_of_a_region_are_the_region(noun: str) -> None:
    sold, exported = (
        "BYD sold 4,000 vehicles in {} {} in April.",
        "China's vehicle exports to {} {} rose to 42,927 in April.",
    )
    wrong = []
    for adjective, code in _REGIONS.items():
        for text, row in (
            (sold, f"byd sales 4000 {code} @2025-04"),
            (exported, f"all exports 42927 cn>{code} @2025-04"),
        ):
            wrong += [adjective] if rows_of(Case(text.format(adjective, noun))) != [row] else []
    assert wrong == []
