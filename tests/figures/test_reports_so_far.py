"""Reports that add a year up to a month, and the bodies of countries abroad that count it."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

JULY = date(2023, 7, 14)
THAI = "= Thai car sales\nThai car sales came to 63,100 units in June.\n"

SO_FAR = (
    "Since the year started, Thai car sales have come to {}.",
    "Cumulative sales came to {}.",
    "On a cumulative basis, sales reached {}.",
    "The accumulated total for 2023 now stands at {}.",
    "On a year-to-date basis for June 2023, {} were sold.",
    "As for the year-to-date sales volume for June 2023, it came to {}.",
    "YTD sales as of June 2023 were {}.",
    "In H1/2023, Thai car sales reached {}.",
    "In 6M/2023, Thai car sales reached {}.",
    "Sales in 2023 to date are {}.",
)


@pytest.mark.parametrize("told", SO_FAR)
def test_a_year_up_to_the_month_told(told: str) -> None:
    rows = ["all sales 389700 th @2023-01/2023-06", "all sales 63100 th @2023-06"]
    assert rows_of(Case(THAI + told.format("389,700 units"), published=JULY)) == rows


BODIES = (
    ("Autostat", "ru", "81,300"), ("PPK", "ru", "81,300"), ("AAA Data", "fr", "190,400"), ("Motus-E", "it", "139,000"),
    ("IBRM Samar", "pl", "41,700"), ("SDA", "cz", "20,900"), ("Statistics Canada", "ca", "158,000"),
    ("Fenalco", "co", "14,600"), ("the Motor Industry Association", "nz", "14,200"),
    ("the Ministry of Trade, Industry and Energy", "kr", "148,000"), ("ODD", "tr", "104,000"),
    ("the State Statistics Committee of Uzbekistan", "uz", "31,000"),
)  # fmt: skip


@pytest.mark.parametrize(("body", "country", "count"), BODIES)
def test_a_body_counts_its_country(body: str, country: str, count: str) -> None:
    told = f"= Car market in June\nNew car sales came to {count} units in June, {body} said."
    assert rows_of(Case(told, published=JULY)) == [f"all sales {count.replace(',', '')} {country} @2023-06"]


STORIES = (
    # The country of the body that reports, where a maker stands in the headline beside it; the industry's volume is
    # everybody's.
    Case(
        "= MAA: Perodua ahead of Proton and Toyota in June\nThe Malaysia Automotive Association (MAA) put out its "
        "figures. The total industry volume for the month was 62,900 units, 4% up on the same month last year.\n"
        "Perodua sold 24,100 units, for a 38.3% market share. Proton came next with 12,700 units.",
        (
            "all sales 62900 my @2023-06", "all sales yoy 4% my @2023-06", "perodua sales 24100 my @2023-06",
            "perodua brand_share 38.3% my @2023-06", "proton sales 12700 my @2023-06",
        ),
        JULY,
    ),
    # A percentage in brackets is of the count before it, whatever stands behind.
    Case(
        "= German car exports fall in June\nExports declined in June, with 241,000 cars (-11 percent) sold to "
        "destinations abroad.",
        ("all exports 241000 de @2023-06", "all exports yoy -11% de @2023-06"),
        JULY,
    ),
    # What is too much for a month of one country is no other country's.
    Case(
        "= German car market in June\nSome 281,000 new cars were registered in Germany in June. Registrations have "
        "risen by 13 percent year-over-year to around 3.4 million.",
        ("all sales ~281000 de @2023-06",),
        JULY,
    ),
    # Exports told right after the year so far are of the report's month, where they are too few for that year.
    Case(
        "= China wholesales June 2023: a record\nNew energy vehicle sales were 806,000 for the month. The "
        "year-to-date figure is 3,747,000 units. Exports shoot up 53% to 382,000. Over the first 6 months exports are "
        "up 76% to 2,140,000, including 534,000 NEVs.",
        (
            "all sales 806000 cn nev @2023-06", "all sales 3747000 cn nev @2023-01/2023-06",
            "all exports 382000 cn @2023-06", "all exports yoy 53% cn @2023-06",
            "all exports 2140000 cn @2023-01/2023-06", "all exports yoy 76% cn @2023-01/2023-06",
            "all exports 534000 cn nev @2023-01/2023-06",
        ),
        JULY,
    ),
    # Passenger and commercial vehicles by their letters.
    Case(
        "= China wholesales June 2023\nIn June wholesales came to 2,622,000 units including 2,268,000 PV (+2.1%) and "
        "354,000 CV (+26.3%).",
        (
            "all sales 2622000 cn @2023-06", "all sales 2268000 cn passenger @2023-06",
            "all sales yoy 2.1% cn passenger @2023-06", "all sales 354000 cn commercial @2023-06",
            "all sales yoy 26.3% cn commercial @2023-06",
        ),
        JULY,
    ),
    # A brand by its name and nation is not all brands of the nation.
    Case(
        "= Russian car sales in June\nSales in Russia came to 81,300 cars in June. Chinese brand Tenet came last with "
        "2,700 cars.",
        ("all sales 81300 ru @2023-06",),
        JULY,
    ),
    Case(
        "= SAIC in June\nSAIC Motor reported a 14% fall in global sales to 2,071,000 YTD with June volume dropping "
        "16% to 405,000 units.",
        (
            "saic sales 2071000 world @2023-01/2023-06", "saic sales yoy -14% world @2023-01/2023-06",
            "saic sales 405000 world @2023-06", "saic sales yoy -16% world @2023-06",
        ),
        JULY,
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", STORIES, ids=lambda case: case.text[:60])
def test_report(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
