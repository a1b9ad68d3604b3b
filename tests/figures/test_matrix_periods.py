"""Months, quarters, halves and years in every ordinary wording: where they stand and what they carry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 8, 12)
_Ways = Mapping[str, tuple[str, ...]]
_Table = tuple[tuple[str, tuple[str, ...]], ...]

_SPANS: _Ways = {
    "2025-07": ("in July", "last month", "in July 2025", "in July this year", "in the month of July", "during July"),
    "2025-01/2025-06": (
        "in the first half", "in the first six months of 2025", "between January and June", "from January to June",
        "from January through June", "in the January-June period", "in H1", "in 1H25", "in the six months to June",
        "in the six months ended June 30", "over the first six months of this year", "in the first half alone",
        "in the six months from January to June", "in the year's first half", "in the first two quarters",
    ),
    "2025-01/2025-07": (
        "in the first seven months", "in the January-to-July period", "this year through July",
        "in the seven months ended July 31", "over the first seven months of the year",
        "in the year to date through July", "this year to the end of July", "so far this year through July",
    ),
    "2025-04/2025-06": (
        "in the second quarter", "in Q2", "in the April-June quarter", "in the three months ended June 30",
        "in the June quarter", "last quarter", "in 2Q25", "in the quarter that ended in June",
        "in the three months from April to June", "in this year's second quarter",
    ),
    "2024": (
        "last year", "in 2024", "in the whole of 2024", "in the full year of 2024", "for all of last year",
        "over the course of 2024", "throughout 2024", "in calendar 2024", "for the full year 2024",
        "over the whole of last year", "in 2024 as a whole", "in the 2024 calendar year",
    ),
    "2024-04/2025-03": (
        "in the fiscal year ended March", "in the fiscal year ended March 31", "in the year ended March 31",
        "in the financial year that ended in March", "in the business year to March", "in the year through March",
        "in the fiscal year ending March 2025", "in the twelve months ended March 31",
    ),
    "2024-11": ("in November", "in November last year", "in November of last year", "last November"),
    "2024-10/2024-12": (
        "in the fourth quarter", "in the final quarter of 2024", "in the last three months of 2024", "in Q4 2024",
        "in last year's fourth quarter", "in the closing quarter of last year",
    ),
    "2024-07/2024-12": ("in the second half of last year", "in H2 2024", "in the latter half of 2024"),
}  # fmt: skip
_LEVEL, _GROWTH = "byd sales 300000 world @{w}", "byd sales yoy 20% world @{w}"
_STANDING: _Table = (
    ("{p}, BYD sold 300,000 vehicles.", (_LEVEL,)),
    ("BYD's sales {p} rose 20% to 300,000 vehicles.", (_LEVEL, _GROWTH)),
    ("BYD's sales rose 20% to 300,000 vehicles {p}.", (_LEVEL, _GROWTH)),
    ("BYD's sales rose 20% {p} to 300,000 vehicles.", (_LEVEL, _GROWTH)),
    ("BYD sold 300,000 vehicles {p}, up 20% year on year.", (_LEVEL, _GROWTH)),
    ("China's vehicle exports surged 20% year on year {p}.", ("all exports yoy 20% cn @{w}",)),
    ("BYD's share of China's NEV market was 30% {p}.", ("byd brand_share 30% cn nev @{w}",)),
    ("BYD had a strong run {p}. It sold 300,000 vehicles, up 20% year on year.", (_LEVEL, _GROWTH)),
)
_NAMES: _Ways = {
    "2025-07": ("July", "July 2025"),
    "2025-01/2025-06": ("first-half", "half-year", "January-June", "six-month", "H1", "Jan-Jun"),
    "2025-01/2025-07": ("January-July", "seven-month", "January-to-July"),
    "2025-04/2025-06": ("second-quarter", "Q2", "April-June", "June-quarter", "2Q25"),
}
_OWNING: _Table = (
    ("BYD's {p} sales rose 20% year on year to 300,000 vehicles.", (_LEVEL, _GROWTH)),
    ("BYD reported {p} sales of 300,000 vehicles, up 20% from a year earlier.", (_LEVEL, _GROWTH)),
    ("BYD on Friday published its {p} results.\nIt sold 300,000 vehicles, 20% more than last year.", (_LEVEL, _GROWTH)),
    ("= BYD's {p} sales\nThe company sold 300,000 vehicles.\nIts sales were up 20% on the year.", (_LEVEL, _GROWTH)),
)  # fmt: skip
_SO_FAR: _Ways = {
    "2025-01/2025-07": (
        "so far this year", "in the first seven months", "in the year to date", "from January to July", "since January",
        "since the start of the year", "for the year to date", "this year to date", "over the first seven months",
        "to date this year", "through July", "in the year so far", "since the start of 2025", "year to date",
    ),
}  # fmt: skip
_MONTH, _TOTAL = "byd sales 300000 world @2025-07", "byd sales 2100000 world @{w}"
_ON_MONTH, _ON_TOTAL = "byd sales yoy 9% world @2025-07", "byd sales yoy 20% world @{w}"
_BOTH: _Table = (
    ("BYD sold 300,000 vehicles in July and 2.1 million {p}.", (_MONTH, _TOTAL)),
    ("BYD sold 300,000 vehicles in July, taking sales {p} to 2.1 million, up 20%.", (_MONTH, _TOTAL, _ON_TOTAL)),
    ("BYD sold 300,000 vehicles in July. Its sales rose 20% to 2.1 million {p}.", (_MONTH, _TOTAL, _ON_TOTAL)),
    ("Sales of BYD rose 9% to 300,000 in July and 20% to 2.1 million {p}.", (_MONTH, _ON_MONTH, _TOTAL, _ON_TOTAL)),
    ("BYD's sales rose 9% in July and 20% {p}.", (_ON_MONTH, _ON_TOTAL)),
    ("BYD has sold 2.1 million vehicles {p}, including 300,000 in July.", (_MONTH, _TOTAL)),
    ("BYD sold 300,000 vehicles in July (2.1 million {p}).", (_MONTH, _TOTAL)),
)  # fmt: skip
_ABROAD, _ON_ABROAD = "byd exports 40000 cn @2025-07", "byd exports yoy 20% cn @2025-07"
_NO_TOPIC: _Ways = {
    "{p} Exports were up 20% at 40,000 units.": (
        "The company opened a plant in Thailand in July 2024.", "BYD entered Europe in 2021.",
        "It began production in Brazil in March.", "The maker had cut prices in June.",
        "The company launched the Seagull in April 2023.", "It plans to enter Canada in 2026.",
        "The new model will be launched in September.", "In March, it launched a new platform.",
        "That was the best month since December 2024.", "That was a record since its launch in 2021.",
        "A year earlier it had sold many fewer.",
    ),
    "That was {p} Exports were up 20% at 40,000 units.": (
        "the best month since June 2023.", "its best result since October last year.",
        "the largest number in a month since sales began in 2021.", "better than the record set in December 2024.",
    ),
}  # fmt: skip
_ASIDES = (
    "which started in late 2023", "which began in March", "launched in 2021", "founded in 2003", "listed since 2011",
    "which opened a plant in Thailand in July 2024", "which raised its target in May",
)  # fmt: skip
_YEAR_BEFORE = (
    "In July 2024 it had sold 250,000.", "A year earlier it had sold 250,000.",
    "The figure was 250,000 in July last year.",
    "In the same month last year, it sold 250,000.", "It sold 250,000 in the same month of 2024.",
)  # fmt: skip
_AHEAD: _Ways = {
    "2025": ("this year", "for the full year", "in 2025", "by the end of the year", "by year-end"),
    "2026": ("next year", "by 2026", "in the coming year", "by the end of next year"),
    "2030": ("by 2030", "by the end of the decade", "by the end of 2030"),
    "2025-07/2025-12": ("in the second half", "in H2", "in the latter half of the year"),
    "2025-07/2025-09": ("in the third quarter", "this quarter", "in the current quarter"),
}  # fmt: skip
_EXPECTED = "byd sales 5000000 world forecast @{w}"
_FORETOLD: _Table = (
    ("BYD is likely to sell 5 million vehicles {p}.", (_EXPECTED,)),
    ("BYD sold 300,000 vehicles in July. It expects to sell 5 million {p}.", (_MONTH, _EXPECTED)),
)  # fmt: skip
_LATER = ("next year", "in 2026", "the following year", "in the following year")


_SEVEN = "2025-01/2025-07"
_SIDE_BY_SIDE: _Table = (
    ("By the end of July, BYD had sold 2.1 million vehicles this year.", (f"byd sales 2100000 world @{_SEVEN}",)),
    (
        "BYD sold 300,000 vehicles in July and 2.1 million in the first seven months, up 9% and 20% year on year.",
        (_MONTH, _ON_MONTH, f"byd sales 2100000 world @{_SEVEN}", f"byd sales yoy 20% world @{_SEVEN}"),
    ),
    (
        "BYD sold 900,000 vehicles in the second quarter, up from 800,000 in the first.",
        ("byd sales 900000 world @2025-04/2025-06", "byd sales 800000 world @2025-01/2025-03"),
    ),
    (
        "BYD sold 300,000 vehicles in July, compared with 280,000 in June, and has sold 2.1 million this year.",
        (_MONTH, "byd sales 280000 world @2025-06", f"byd sales 2100000 world @{_SEVEN}"),
    ),
    (
        "After selling 4.27 million vehicles last year, BYD delivered 2.1 million in the first seven months.",
        ("byd sales 4270000 world @2024", f"byd sales 2100000 world @{_SEVEN}"),
    ),
    (
        "BYD sold 300,000 vehicles in July. So far this year it sold 2.1 million. Exports in the month were 40,000.",
        (_MONTH, f"byd sales 2100000 world @{_SEVEN}", _ABROAD),
    ),
)
_NEW_YEAR: _Ways = {
    "2025": ("in 2025", "last year", "for the full year", "in the year just ended", "for the whole year"),
    "2025-12": ("in December", "last month", "in the last month of the year", "in the final month of 2025"),
    "2025-10/2025-12": ("in the fourth quarter", "last quarter", "in the final three months of the year"),
}


def _wrong(text: str, rows: tuple[str, ...], ways: _Ways) -> list[str]:
    """The ways of telling a time with which a text does not give its rows at that time."""
    failing: list[str] = []
    for dates, wordings in ways.items():
        for way in wordings:
            told = text.replace("{p}", way[0].upper() + way[1:] if text.startswith("{p}") else way)
            told = told if told.startswith("=") else f"= News of the industry\n{told}"
            wanted = sorted(row.replace("{w}", dates) for row in rows)
            if rows_of(Case(told, (), _PUBLISHED)) != wanted:
                failing.append(way)
    return failing


@pytest.mark.parametrize(("text", "rows"), _STANDING)
def test_a_time_stands_anywhere(text: str, rows: tuple[str, ...]) -> None:
    assert not _wrong(text, rows, _SPANS)


@pytest.mark.parametrize(("text", "rows"), _OWNING)
def test_a_time_owns_a_measure(text: str, rows: tuple[str, ...]) -> None:
    assert not _wrong(text, rows, _NAMES)


@pytest.mark.parametrize(("text", "rows"), _BOTH)
def test_a_month_and_the_year_so_far(text: str, rows: tuple[str, ...]) -> None:
    assert not _wrong(text, rows, _SO_FAR)


@pytest.mark.parametrize(("text", "ways"), _NO_TOPIC.items())
def test_the_time_of_an_event_or_record_carries_no_further(text: str, ways: tuple[str, ...]) -> None:
    rows = (_MONTH, _ABROAD, _ON_ABROAD)
    assert not _wrong(f"BYD sold 300,000 vehicles in July. {text}", rows, {"": ways})


def test_an_aside_dates_nothing() -> None:
    assert not _wrong("BYD, {p}, sold 300,000 vehicles in July.", (_MONTH,), {"": _ASIDES})
    assert not _wrong("In July, BYD, {p}, sold 300,000 vehicles.", (_MONTH,), {"": _ASIDES})


def test_the_year_before_carries_no_further() -> None:
    rows = (_MONTH, "byd sales 250000 world @2024-07", _ABROAD, _ON_ABROAD)
    text = "BYD sold 300,000 vehicles in July. {p} Exports were up 20% at 40,000 units."
    assert not _wrong(text, rows, {"": _YEAR_BEFORE})


@pytest.mark.parametrize(("text", "rows"), _FORETOLD)
def test_a_time_ahead(text: str, rows: tuple[str, ...]) -> None:
    assert not _wrong(text, rows, _AHEAD)


def test_the_year_after_one_ahead() -> None:
    rows = ("byd sales 5000000 world forecast @2025", "byd sales 6000000 world forecast @2026")
    assert not _wrong("BYD expects to sell 5 million vehicles this year and 6 million {p}.", rows, {"": _LATER})


@pytest.mark.parametrize(("text", "rows"), _SIDE_BY_SIDE)
def test_times_side_by_side(text: str, rows: tuple[str, ...]) -> None:
    assert rows_of(Case(f"= News of the industry\n{text}", (), _PUBLISHED)) == sorted(rows)


@pytest.mark.parametrize(("dates", "way"), [(dates, way) for dates, ways in _NEW_YEAR.items() for way in ways])
def test_the_first_days_of_a_year(dates: str, way: str) -> None:
    case = Case(f"= News of the industry\nBYD sold 300,000 vehicles {way}.", (), date(2026, 1, 2))
    assert rows_of(case) == [f"byd sales 300000 world @{dates}"]
