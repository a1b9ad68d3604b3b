"""Reports on makers and markets: whose the bare measures are, on which span a growth is, and what lies ahead."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

JULY = date(2023, 7, 14)
JANUARY = date(2024, 1, 4)

STORIES = (
    # An article on a foreign maker in a market, which opens on the market.
    Case(
        "= Chery overtakes Isuzu! South Africa's favourite brands in June\nSouth Africa's new-vehicle market did "
        "not keep up the pace of May, with sales falling 4.1% year on year to 44 210 units in June 2023.\n"
        "Exports, meanwhile, jumped 21.3% year on year to 33 107 units.\n"
        "The light-commercial vehicle segment ended the month on 12 409 registrations.",
        (
            "all sales 44210 za @2023-06", "all sales yoy -4.1% za @2023-06", "all exports 33107 za @2023-06",
            "all exports yoy 21.3% za @2023-06", "all sales 12409 za commercial @2023-06",
        ),
        JULY,
    ),
    # Parts of a market by who bought them, and a share of several kinds together.
    Case(
        "= South African car market in June\nSales came to 44 210 units in June. Of these 83.1% represented "
        "registrations via the dealer channel.",
        ("all sales 44210 za @2023-06",),
        JULY,
    ),
    Case(
        "= EU car sales in June\nSales of battery-electric cars, of hybrids and of plug-in hybrids rose 66.2%, "
        "32.1% and 6.3%, respectively, to account collectively for 47.4% of the market, up from 41.0% a year ago.",
        (
            "all sales yoy 66.2% eu bev @2023-06", "all sales yoy 32.1% eu hybrid @2023-06",
            "all sales yoy 6.3% eu phev @2023-06",
        ),
        JULY,
    ),
    # What a fall led to in percent is no growth.
    Case(
        "= EU car sales in June\nPetrol cars were down 39.3 per cent to 34.1 per cent in June.",
        ("all sales yoy -39.3% eu ice @2023-06",),
        JULY,
    ),
    # A year so far ends with the month of this year, not with the one that it is set against.
    Case(
        "= EU car sales in June\nAlthough June 2023 fell short of June 2022, for the year-to-date sales stand 17.9% "
        "above those of the first half of 2022.",
        ("all sales yoy 17.9% eu @2023-01/2023-06",),
        JULY,
    ),
    # The best of all years in brackets, a maker's own brands beside its total, and a place by one kind of vehicles.
    Case(
        "= UK car market in June\nUK new car registrations rose 25.8% to 177,000 units in June, second only to June "
        "2019 (223,000 units).",
        ("all sales 177000 gb @2023-06", "all sales 223000 gb @2019-06", "all sales yoy 25.8% gb @2023-06"),
        JULY,
    ),
    Case(
        "= SAIC in June\nSAIC sold 405,000 vehicles in June. Among them, sales of self-owned brand vehicles were "
        "213,000, while sales of new energy vehicles were 86,000.",
        ("saic sales 405000 world @2023-06", "saic sales 86000 world nev @2023-06"),
        JULY,
    ),
    Case(
        "= SAIC in 2022\nSales of SAIC's NEVs came to 1.07 million in 2022, ranking first in the world.",
        ("saic sales 1070000 world nev @2022",),
        JULY,
    ),
    # A body abroad that counts exports counts those of its country.
    Case(
        "= Carmakers ship more\nData from INEGI shows that 286,000 light vehicles were exported in June.",
        ("all exports 286000 mx @2023-06",),
        JULY,
    ),
    # On the quarter before.
    Case(
        "= Seat in the second quarter\nSeat's Q2 sales rose 3% on the quarter, to 141,000 units.",
        ("seat sales 141000 world @2023-04/2023-06", "seat sales change 3% world @2023-04/2023-06"),
        JULY,
    ),
    # What a place is among others, and why, does nothing itself.
    Case(
        "= Volkswagen in June\nVolkswagen's EV sales rose 31% in June in the US, one of Tesla's main markets.",
        ("volkswagen sales yoy 31% us ev @2023-06",),
        JULY,
    ),
    Case(
        "= Volkswagen in June\nVolkswagen lost ground in China, with sales dropping 19% in June as local rivals grew.",
        ("volkswagen sales yoy -19% cn @2023-06",),
        JULY,
    ),
    # Two makers in the headline: what is sold at home and abroad is the last one's.
    Case(
        "= Kia and Hyundai in 2023\nHyundai Motor sold 4,190,000 vehicles last year.\nDomestic sales rose 9.8 percent "
        "to 756,000 units while overseas sales gained 5.8 percent to 3,434,000 units.",
        (
            "hyundai sales 4190000 world @2023", "hyundai sales 756000 kr @2023", "hyundai sales yoy 9.8% kr @2023",
            "hyundai overseas_sales 3434000 world @2023", "hyundai overseas_sales yoy 5.8% world @2023",
        ),
        JANUARY,
    ),
    # The growth that an aim means is one of the year ahead, and what is meant is of no year past.
    Case(
        "= Kia in 2023\nKia sold 3,090,000 vehicles in 2023. It aims to sell 3.18 million this year, up 2.9 percent "
        "from its combined sales in 2023.",
        (
            "kia sales 3090000 world @2023", "kia sales 3180000 world target @2024",
            "kia sales yoy 2.9% world target @2024",
        ),
        JANUARY,
    ),
    Case(
        "= Kia in 2023\nKia sold 3,090,000 vehicles in 2023. If all goes well, Kia intends to sell 3.18 million "
        "vehicles.",
        ("kia sales 3090000 world @2023", "kia sales 3180000 world forecast @none"),
        JANUARY,
    ),
    Case(
        "= Kia in 2023\nKia sold 556,000 vehicles in Korea in 2023 and 2,530,000 units in other markets.",
        ("kia sales 556000 kr @2023", "kia overseas_sales 2530000 world @2023"),
        JANUARY,
    ),
    Case(
        "= Toyota in China\nIn June Toyota sold 168,000 cars in China, up from the low sales in May with a 9.1% "
        "jump month over month.",
        ("toyota sales 168000 cn @2023-06", "toyota sales mom 9.1% cn @2023-06"),
        JULY,
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", STORIES, ids=lambda case: case.text[:60])
def test_report(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
