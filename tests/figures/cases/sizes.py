"""Numbers whose size tells what they can be of, where the words leave it open."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

NO_SINGLE_MAKERS = (
    Case(
        "= BYD draws level with Tesla in battery cars\nThe researchers count 5,840,000 sales of new-energy vehicles "
        "for the first half of 2024, up 21%. The second quarter alone brought 3,270,000.",
        (
            "all sales 5840000 world nev @2024-01/2024-06",
            "all sales yoy 21% world nev @2024-01/2024-06",
            "all sales 3270000 world nev @2024-04/2024-06",
        ),
        published=date(2024, 8, 20),
    ),
    Case(  # a maker that the sentence names has not sold what it never could
        "= Nio at ten\nNio delivered 908,000 vehicles in April.",
        published=date(2025, 5, 20),
    ),
)

NOT_ALL_OF_A_MARKET = (
    Case(
        "= Plug-in cars in China keep on growing\nIn April, the tally of the registrations came to 611,000.",
        ("all sales 611000 cn nev @2025-04",),
    ),
    Case("In April 2025, vehicle sales in China came to 148,000.", ()),
    Case(  # in the spring of 2020 there were so few
        "In February 2020, vehicle sales in China fell to 310,000.",
        ("all sales 310000 cn @2020-02",),
    ),
    Case(
        "In April 2025, vehicle sales in China rose to 2.59 million.",
        ("all sales 2590000 cn @2025-04",),
    ),
)

SHARES_OF_ONE_KIND = (
    Case(
        "In the first quarter of 2025, sales of plug-in hybrids in China reached 1.31 million. BYD had a share of "
        "36.5%.",
        (
            "all sales 1310000 cn phev @2025-01/2025-03",
            "byd brand_share 36.5% cn phev @2025-01/2025-03",
        ),
    ),
)

GROUPS = {
    "no single maker's": NO_SINGLE_MAKERS,
    "not all of a market": NOT_ALL_OF_A_MARKET,
    "a share of one kind": SHARES_OF_ONE_KIND,
}
