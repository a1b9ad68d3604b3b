"""Dates as printed, and what is none."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

from datetime import date

import pytest

from etl.read.dates import date_in_address, date_in_dateline, parse_date

DAY = date(2025, 5, 12)


@pytest.mark.parametrize(
    "text",
    [
        "2025-05-12", "2025-5-12", "2025/05/12", "2025.05.12", "20250512", "2025-05-12T23:59:59-11:00", "2025-05-12 08:00", "2025年05月12日15:40",
        "2025年5月12日", "12 May 2025", "12th of May, 2025", "Monday 12 May 2025", "May 12, 2025", "May 12th, 2025", "Mon, 12 May 2025 08:15:00 GMT",
        "12-May-2025", "Published: 12 May 2025", "1747008000", "1747008000000", " 2025-05-12 ",
    ],
)  # fmt: skip
def test_dates_are_read(text: str) -> None:
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "2025", "© 2025", "May 2025", "2025-05", "2025-13-01", "31 February 2025", "12345678901234567890", "1.205m", "BYD 2025", "first quarter of 2025"]
)  # fmt: skip
def test_other_text_is_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_the_first_date_of_a_line_counts() -> None:
    assert parse_date("12 May 2025, updated 2025-05-14") == DAY


@pytest.mark.parametrize(
    "url",
    [
        "https://x.example/2025/05/12/",
        "https://x.example/2025-05-12-a",
        "https://x.example/20250512/a",
        "https://x.example/2025/0512/c1.html",
    ],
)
def test_dates_in_addresses(url: str) -> None:
    assert date_in_address(url) == DAY


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://x.example/2025/05/a",
        "https://x.example/20251399/",
        "https://x.example/c-102322650.html",
        "https://x.example/?p=20250512999",
    ],
)
def test_addresses_without_a_date(url: str) -> None:
    assert date_in_address(url) is None


@pytest.mark.parametrize(
    "text",
    [
        "BEIJING, May 12, 2025 (KBR) - Sales rose.",
        "SHANGHAI, 12 May 2025 -- Sales rose.",
        "ST. GALLEN, Switzerland, May 12, 2025 — Sales",
    ],
)
def test_datelines(text: str) -> None:
    assert date_in_dateline(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "BEIJING, May 12 (KBR) - Sales rose.",
        "Sales rose on May 12, 2025 - a record.",
        "BYD - sold 3,000 on May 12, 2025",
    ],
)
def test_other_openings_are_no_datelines(text: str) -> None:
    assert date_in_dateline(text) is None
