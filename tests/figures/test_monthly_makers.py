"""What reports on a month tell of makers: their models, ranges and plants, shares beside counts, headlines again."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

JULY = date(2024, 7, 2)
TESLA = "= Tesla in June\nTesla sold 71,007 China-made electric vehicles in June.\n"

RANGES = (
    "Deliveries of the carmaker's China-made Model 3 and Model Y vehicles fell 2.2% from May.",
    "Sales of Model 3 and Model Y cars built in China fell 2.2% from May.",
    "Sales of its locally made Models 3 and Y fell 2.2% from May.",
    "Deliveries of the China-made Model Y and Model 3 were down 2.2% month on month.",
)


@pytest.mark.parametrize("told", RANGES)
def test_all_models_built_in_a_country_are_the_makers(told: str) -> None:
    grown = [row for row in rows_of(Case(TESLA + told, published=JULY)) if "mom" in row]
    assert [row.replace(" ev", "") for row in grown] == ["tesla sales mom -2.2% cn @2024-06"]


ONE_MODEL = (
    "The Model Y sold 52,000 units.",
    "Sales of the China-made Model Y rose 3% from May.",
)


@pytest.mark.parametrize("told", ONE_MODEL)
def test_one_model_is_not_the_maker(told: str) -> None:
    assert rows_of(Case(TESLA + told, published=JULY)) == ["tesla sales 71007 cn ev @2024-06"]


BUILT = (
    "Tesla's sales of cars made in China rose 8.7% to 85,670 in June.",
    "Tesla's sales of vehicles built at its Shanghai plant rose 8.7% to 85,670 in June.",
    "Deliveries of Tesla cars produced in China rose 8.7% to 85,670 in June.",
)


@pytest.mark.parametrize("told", BUILT)
def test_sales_of_what_was_built_somewhere_are_sales(told: str) -> None:
    rows = ["tesla sales 85670 cn @2024-06", "tesla sales yoy 8.7% cn @2024-06"]
    assert rows_of(Case(f"= Tesla in June\n{told}", published=JULY)) == rows


LINE_UPS = (
    "BYD, with its Dynasty and Ocean series of EVs and petrol-electric hybrids, logged sales of",
    "BYD, whose Dynasty and Ocean line-ups comprise EVs and plug-in hybrids, reported sales of",
    "BYD, with a family of electric cars and hybrids, sold",
)


@pytest.mark.parametrize("told", LINE_UPS)
def test_which_ranges_a_maker_has_is_said_in_passing(told: str) -> None:
    rows = ["byd sales 239092 world @2024-05", "byd sales yoy 14% world @2024-05"]
    assert rows_of(Case(f"= BYD\n{told} 239,092 vehicles in May, up 14%.", published=JULY)) == rows


MARKS = (("mth/mth", "mom"), ("mth-on-mth", "mom"), ("m-on-m", "mom"), ("yr/yr", "yoy"), ("y-on-y", "yoy"))


@pytest.mark.parametrize(("mark", "basis"), MARKS)
def test_short_words_for_a_base(mark: str, basis: str) -> None:
    rows = rows_of(Case(f"= Kia\nKia's sales fell 31% {mark} in June.", published=JULY))
    assert rows == [f"kia sales {basis} -31% world @2024-06"]


LED_TO = (
    "BYD posted a 61% rise in June sales to 261,105 NEVs.",
    "BYD's sales rose 61% in June to 261,105 new energy vehicles.",
    "BYD reported a 61% jump in June deliveries to a record 261,105 NEVs.",
)


@pytest.mark.parametrize("told", LED_TO)
def test_a_growth_is_of_the_vehicles_that_it_led_to(told: str) -> None:
    rows = ["byd sales 261105 world nev @2024-06", "byd sales yoy 61% world nev @2024-06"]
    assert rows_of(Case(f"= BYD in June\n{told}", published=JULY)) == rows


HEADLINES = (
    (
        "BMW deliveries fall 7.4% in June",
        "BMW's China sales fell 7.4 percent in June.",
        "bmw sales yoy -7.4% cn @2024-06",
    ),
    ("BYD sales fall 5% in June", "BYD's NEV sales fell 5.3% in June.", "byd sales yoy -5.3% world nev @2024-06"),
    ("Kia EVs more than triple", "Kia's BEV sales rose 247% in June.", "kia sales yoy 247% world bev @2024-06"),
)


@pytest.mark.parametrize(("headline", "told", "row"), HEADLINES)
def test_a_headline_tells_at_large_what_the_text_tells_closely(headline: str, told: str, row: str) -> None:
    assert rows_of(Case(f"= {headline}\n{told}", published=JULY)) == [row]


BESIDE = (
    "Geely had 116,603 units, or 11.3 percent, and Tesla 61,484, or 5.5 percent.",
    "Geely followed with 116,603 units, for 11.3 percent, and Tesla with 61,484 units (5.5 percent).",
)


@pytest.mark.parametrize("told", BESIDE)
def test_a_share_behind_or(told: str) -> None:
    text = f"= NEV makers\nIn June, BYD led China's NEV market with 331,007 units and a 29.5 percent share. {told}"
    assert rows_of(Case(text, published=JULY)) == [
        "byd brand_share 29.5% cn nev @2024-06", "byd sales 331007 cn nev @2024-06",
        "geely brand_share 11.3% cn nev @2024-06", "geely sales 116603 cn nev @2024-06",
        "tesla brand_share 5.5% cn nev @2024-06", "tesla sales 61484 cn nev @2024-06",
    ]  # fmt: skip


def test_a_part_of_a_makers_own_total_is_no_share_of_a_market() -> None:
    text = (
        "= BYD\nBYD had a 15% share of China's market in May. It sold 120,083 vehicles overseas, or 40% of the total."
    )
    assert "byd brand_share 40%" not in " ".join(rows_of(Case(text, published=JULY)))


def test_a_share_compared_with_two_before() -> None:
    text = "= BYD\nBYD sold 331,007 NEVs at retail in China in June. Its share of 29.8% compares with 33% in May and"
    assert rows_of(Case(f"{text} 36.9% a year earlier.", published=JULY)) == [
        "byd brand_share 29.8% cn nev @2024-06", "byd brand_share 33% cn nev @2024-05",
        "byd brand_share 36.9% cn nev @2023-06", "byd sales 331007 cn nev @2024-06",
    ]  # fmt: skip
