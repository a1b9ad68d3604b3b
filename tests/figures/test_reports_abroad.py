"""Monthly reports of makers and national bodies: bases, brackets, directions and whose exports they are."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

JULY = date(2023, 7, 14)

# A count of the base of a growth, in brackets or in a clause behind that base, is of that time.
BASES = (
    "a 4% rise on June 2022 (40,400).",
    "4% more than in the same month of the previous year (40,400).",
    "4% up on the previous year (40,400 units).",
    "up 4% from June 2022, which saw 40,400 deliveries.",
    "up 4% on June 2022 (the month of the strike), which had 40,400 units.",
    "up 4 percent (prior-year month: 40,400).",
    "up 4 percent (previous year: 40,400).",
    "up 4 percent (PY 40,400).",
    "(+4.0%; year ago: 40,400).",
)


@pytest.mark.parametrize("base", BASES)
def test_a_base_in_brackets_is_of_its_own_time(base: str) -> None:
    told = f"= Opel in June\nIn June Opel handed over 42,000 cars in Germany, {base}"
    assert rows_of(Case(told, published=JULY)) == [
        "opel sales 40400 de @2022-06",
        "opel sales 42000 de @2023-06",
        "opel sales yoy 4% de @2023-06",
    ]


GROWTHS = (
    ("a de-growth of 6 per cent on year", -6), ("6% de-growth year on year", -6), ("6% negative growth on year", -6),
    ("a 6 percent on-year rise", 6), ("a 6 percent on-year loss", -6), ("6% better than a year earlier", 6),
    ("6% weaker than a year earlier", -6), ("6% smaller than a year ago", -6), ("6% short of the year-ago level", -6),
    ("a 6% bump year on year", 6), ("a 6% correction year on year", -6), ("6% lower over the year", -6),
    ("falling back 6% year on year", -6), ("a 6% annual decrease", -6), ("down 6 p.c. on the year", -6),
    ("↓6% YoY", -6), ("▲6% YoY", 6), ("▼ 6% YoY", -6),
)  # fmt: skip


@pytest.mark.parametrize(("words", "growth"), GROWTHS)
def test_words_of_growth_and_decline(words: str, growth: int) -> None:
    told = f"= Thai car sales in June\nThai car sales reached 61,400 units in June, {words}."
    rows = ["all sales 61400 th @2023-06", f"all sales yoy {growth}% th @2023-06"]
    assert rows_of(Case(told, published=JULY)) == rows


ON_MONTH = (
    "Sales rose 3% to 61,400 units in June from May.",
    "Sales rose 3% mtm to 61,400 units in June.",
    "Sales rose 3% to 61,400 units in June on a sequential basis.",
    "Sales came to 61,400 units in June, a 3% monthly gain.",
)


@pytest.mark.parametrize("told", ON_MONTH)
def test_growth_on_the_month_before(told: str) -> None:
    rows = ["all sales 61400 th @2023-06", "all sales mom 3% th @2023-06"]
    assert rows_of(Case(f"= Thai car sales in June\n{told}", published=JULY)) == rows


STORIES = (
    # Of two growths in apposition each has the words of its own.
    Case(
        "= Thai car sales in June\nSales stood at 61,400 units in June, 3% MoM growth, 6% YoY decline.",
        ("all sales 61400 th @2023-06", "all sales mom 3% th @2023-06", "all sales yoy -6% th @2023-06"),
        JULY,
    ),
    # In a report on a country's industry plain exports are its own.
    Case(
        "= Mexican vehicle output up in June\nAutomotive production in Mexico came to 301,000 units in June.\n"
        "Domestic sales totalled 99,000 units. Exports in June came to 255,000 units, 8 percent more than a year ago.",
        (
            "all exports 255000 mx @2023-06", "all exports yoy 8% mx @2023-06", "all production 301000 mx @2023-06",
            "all sales 99000 mx @2023-06",
        ),
        JULY,
    ),
    Case(
        "= Shipments and output gain pace\nThe Federation of Thai Industries is pleased with the car trade.\n"
        "June saw exports of 88,200 vehicles. Output was 146,000.",
        ("all exports 88200 th @2023-06", "all production 146000 th @2023-06"),
        JULY,
    ),
    # Makers of countries that build nothing in China export from home.
    Case(
        "= Mahindra in June\nMahindra sold 62,000 vehicles in June. The company's exports came to 2,500 units.",
        ("mahindra exports 2500 in @2023-06", "mahindra sales 62000 world @2023-06"),
        JULY,
    ),
    # Where they went is no measure of their own.
    Case(
        "= Mazda in June\nMazda's exports to other markets fell 12% to 61,000 units in June.",
        ("mazda exports 61000 jp @2023-06", "mazda exports yoy -12% jp @2023-06"),
        JULY,
    ),
    # A country that is passed, "whose" total follows.
    Case(
        "= China ships most cars\nChina exported 2.1 million vehicles from January to June. It passed Japan, whose "
        "total was 1.9 million.",
        ("all exports 1900000 jp @2023-01/2023-06", "all exports 2100000 cn @2023-01/2023-06"),
        JULY,
    ),
    # The makers that a group is made up of, between dashes, are nobody's figure.
    Case(
        "= Foreign makes in Korea\nIn June German brands -- Audi, BMW and Mercedes-Benz -- sold 14,300 cars in South "
        "Korea, up 7 percent from a year earlier.",
        ("german-brands sales 14300 kr @2023-06", "german-brands sales yoy 7% kr @2023-06"),
        JULY,
    ),
    # With a count that is too small for a market goes the one of the year before.
    Case(
        "= Korean car market in June\nThe number of newly registered imported vehicles in South Korea climbed to "
        "26,700 units in June from 22,700 a year earlier.",
        (),
        JULY,
    ),
    # An aside that a record was set, and one that a venture's brand is counted too.
    Case(
        "= Suzuki in June\nOutside Japan, Suzuki built 194,000 vehicles in June — also a production record — which is "
        "8% more than a year earlier.",
        ("suzuki overseas_production 194000 world @2023-06", "suzuki overseas_production yoy 8% world @2023-06"),
        JULY,
    ),
    Case(
        "= Geely in June\nGeely's total sales volume (including that of LYNK & CO-branded vehicles sold by its "
        "50%-owned venture) for June was 138,100 units, up 9% on the same time period last year.",
        ("geely sales 138100 world @2023-06", "geely sales yoy 9% world @2023-06"),
        JULY,
    ),
    # A year that a growth starts from, before its number, and what a half-year improves on.
    Case(
        "= Brazil's forecast\nFor 2023 Anfavea expects output in Brazil increasing from 2022 by 2.2 percent to 2.42 "
        "million units.",
        ("all production 2420000 br forecast @2023", "all production yoy 2.2% br forecast @2023"),
        JULY,
    ),
    # What a cause grew by is no growth of the whole, and what a bracket says of the kind counts.
    Case(
        "= Thai car sales in June\nCar sales reached 61,400 units in June, down 6% because of a 31% fall in "
        "pickup-truck sales. Thais bought 7,300 electric vehicles (BEVs).",
        ("all sales 61400 th @2023-06", "all sales 7300 th bev @2023-06", "all sales yoy -6% th @2023-06"),
        JULY,
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", STORIES, ids=lambda case: case.text[:60])
def test_report(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
