"""What a headline and the opening words make of an article's market, and of whom a market's own clause tells."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_ROWS = {
    # a market that is the subject of a clause behind the main one is everybody's, and the article's
    "= Kia gains as Chinese market falls 3.1% in July\nNothing else is known.": ["all sales yoy -3.1% cn @2025-07"],
    "= Chinese makes catch Skoda as European market grows 5.7% in July\nBYD recorded 13,400 registrations.": [
        "all sales yoy 5.7% europe @2025-07",
        "byd sales 13400 europe @2025-07",
    ],
    "= MG close to Kia as Australian new car market drops 4% in May\nThe first half will be hard.": [
        "all sales yoy -4% au @2025-05"
    ],
    "BYD led in June while Italy's car market slid 17%.": ["all sales yoy -17% it @2025-06"],
    "BYD led in June although the Spanish market climbed 9%.": ["all sales yoy 9% es @2025-06"],
    # where a model will be shown is not where makers sell
    "= June deliveries: Nio sets a record\nNio delivered 24,900 vehicles in June. Its small car will be in European"
    " showrooms by spring. Xpeng delivered 34,600.": [
        "nio sales 24900 world @2025-06",
        "xpeng sales 34600 world @2025-06",
    ],
    "= June: who sold what\nEuropean buyers took more cars in June. BYD sold 15,500 in the month.": [
        "byd sales 15500 europe @2025-06"
    ],
    # makers that tell what they sold in all, and what of it abroad, are not listed in the market of the headline
    "= China car sales slip 2% in June; Geely up 40%\nGeely's global sales came to 236,000 units in June. Its overseas"
    " sales were 40,000. Chery sold 201,000 vehicles, of which 99,000 went abroad.": [
        "all sales yoy -2% cn @2025-06",
        "geely sales yoy 40% cn @2025-06",
        "geely sales 236000 world @2025-06",
        "geely overseas_sales 40000 world-ex-china @2025-06",
        "chery sales 201000 world @2025-06",
        "chery overseas_sales 99000 world-ex-china @2025-06",
    ],
    "= China car sales in June: BYD leads, Geely second\nBYD sold 344,000 and Geely 236,000.": [
        "byd sales 344000 cn @2025-06",
        "geely sales 236000 cn @2025-06",
    ],
    # "top 90,000" ranks nobody
    "= Changan's June sales in China top 90,000\nChery sold 201,000 vehicles worldwide in June.": [
        "changan sales >90000 cn @2025-06",
        "chery sales 201000 world @2025-06",
    ],
    # a list of makers before any time is named is of the month that is named behind it
    "= Start-ups report\nLeapmotor: sales of 48,000 vehicles\nXpeng: sales of 34,600 vehicles\n"
    "Leapmotor's deliveries in June were 6.6% above those of May.": [
        "leapmotor sales 48000 world @2025-06",
        "xpeng sales 34600 world @2025-06",
        "leapmotor sales mom 6.6% world @2025-06",
    ],
}


@pytest.mark.parametrize("text", _ROWS)
def test_gives_these_rows(text: str) -> None:
    assert rows_of(Case(text, (), date(2025, 8, 20))) == sorted(_ROWS[text])
