"""Whole vehicles under a line about some of them, months in order, makers spoken of, and some of a maker's models."""

from __future__ import annotations

from tests.figures.telling import Case

UNDER_A_STANDFIRST = (
    Case(
        "= Plants build more than ever\n"
        "# Numbers show that buyers in other countries like the country's NEVs as well\n"
        "In all, 2.75 million vehicles were built in China in April, up 6.6 percent year on year.\n"
        "SAIC sold 382,000 vehicles in April.",
        (
            "all production 2750000 cn @2025-04",
            "all production yoy 6.6% cn @2025-04",
            "saic sales 382000 world @2025-04",
        ),
    ),
    Case(
        "# New energy vehicles\nOutput reached 1.1 million units in April.",
        ("all production 1100000 cn nev @2025-04",),
    ),
    Case(
        "# New energy vehicles of all classes in the month, by the count of the association\n"
        "Output reached 1.1 million units in April.",
        ("all production 1100000 cn nev @2025-04",),
    ),
)
OF_THE_MAKER = (
    Case(
        "= Geely's NEV sales up 80% in April\nOverseas exports reached 41,200 units in April.",
        ("geely sales yoy 80% world nev @2025-04", "geely exports 41200 cn @2025-04"),
    ),
)
MONTHS_IN_ORDER = (
    Case(
        "Honda's sales in China fell from January to March, by 12.4%, 9% and 21.3%, respectively.",
        (
            "honda sales yoy -12.4% cn @2025-01",
            "honda sales yoy -9% cn @2025-02",
            "honda sales yoy -21.3% cn @2025-03",
        ),
    ),
    Case(
        "From January to April, Kia's sales and output in Spain were 31,000 and 42,000, respectively.",
        ("kia sales 31000 es @2025-01/2025-04", "kia overseas_production 42000 es @2025-01/2025-04"),
    ),
)
DONE_BY_THE_MAKER = (
    Case(
        "Li Auto followed Xpeng. It delivered 15,000 cars in April. From January to April, 61,000 new cars were "
        "delivered by the company.",
        ("li-auto sales 15000 world @2025-04", "li-auto sales 61000 world @2025-01/2025-04"),
    ),
)
SOME_OF_ITS = (
    Case(
        "Great Wall sold 101,000 vehicles in April. Of its marques, Haval did best, with deliveries of 63,700 units.",
        ("great-wall sales 101000 world @2025-04",),
    ),
    Case("In April, deliveries of its three new models, all built on one platform, rose to 8,100 vehicles."),
    Case("Four young electric makers achieved deliveries of more than 20,000 cars each in April."),
    Case("The closure takes away 240,000 units of annual capacity."),
)
MAKERS_TITLE = (
    Case(
        "Great Wall, China's largest SUV and pickup truck maker, sold 101,000 vehicles in April.",
        ("great-wall sales 101000 world @2025-04",),
    ),
)

GROUPS = {
    "under a standfirst or a heading": UNDER_A_STANDFIRST,
    "a maker's whole under its headline": OF_THE_MAKER,
    "months in order": MONTHS_IN_ORDER,
    "done by the maker spoken of": DONE_BY_THE_MAKER,
    "some of its models and makes": SOME_OF_ITS,
    "a maker's title": MAKERS_TITLE,
}
