"""Spans that a number takes from how far back they lie, from the number before, a list's head or a forecast."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_AUGUST = date(2025, 8, 20)

DISTANCES = (
    Case(
        "Plug-ins made up 47% of Norway's car sales in 2022, against 20% just four years earlier.",
        ("all powertrain_share 47% no nev @2022", "all powertrain_share 20% no nev @2018"),
        published=_AUGUST,
    ),
    Case(
        "Three years ago, Chery sold only 12,000 vehicles in Mexico.",
        ("chery sales 12000 mx @2022",),
        published=_AUGUST,
    ),
    Case(
        "BYD, which came to Europe three years ago, sold 900 vehicles in Hungary in July.",
        ("byd sales 900 hu @2025-07",),
        published=_AUGUST,
    ),
    Case(
        "China's vehicle exports in July rose 61% from two years earlier.",
        ("all exports change 61% cn @2025-07",),
        published=_AUGUST,
    ),
    Case(
        "Geely's exports came to 36,000 in July, against 21,000 two years ago.",
        ("geely exports 36000 cn @2025-07", "geely exports 21000 cn @2023-07"),
        published=_AUGUST,
    ),
    Case(
        "Chinese brands will have a third of the world market by the end of the decade, the bank said.",
        ("chinese-brands brand_share 33.3% world forecast @2030",),
        published=_AUGUST,
    ),
)

PARTS = (
    Case(
        "China exported 510,000 vehicles in July and 3.5 million in the first seven months. Of them, 1.2 million were "
        "NEVs.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports 1200000 cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "Exports were 510,000 units in July and 3.5 million units in the year to date, up 12%. 1.2 million of this "
        "total were plug-ins.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports yoy 12% cn @2025-01/2025-07",
            "all exports 1200000 cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "In July, China exported 510,000 vehicles.\nThat took the exports of the first seven months to 3.5 million "
        "vehicles.\nOf these, 1.2 million were NEVs, up 71%.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports 1200000 cn nev @2025-01/2025-07",
            "all exports yoy 71% cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
)

SO_FAR = (
    Case(
        "Seres sold 38,000 vehicles in July, taking its tally for the year to 201,000.",
        ("seres sales 38000 world @2025-07", "seres sales 201000 world @2025-01/2025-07"),
        published=_AUGUST,
    ),
    Case(
        "As of the end of July, Chery's cumulative exports during the year had grown 12% to 640,000 vehicles.",
        ("chery exports 640000 cn @2025-01/2025-07", "chery exports yoy 12% cn @2025-01/2025-07"),
        published=_AUGUST,
    ),
    Case(
        "By the end of July, Leapmotor had exported 24,000 vehicles this year.",
        ("leapmotor exports 24000 cn @2025-01/2025-07",),
        published=_AUGUST,
    ),
    Case(
        "China exported 510,000 vehicles in July. The cumulative total came to 3.5 million, a gain of 12%.",
        (
            "all exports 510000 cn @2025-07",
            "all exports 3500000 cn @2025-01/2025-07",
            "all exports yoy 12% cn @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "Nio delivered 21,000 vehicles in July, which took its cumulative deliveries to 806,000.",
        ("nio sales 21000 world @2025-07",),
        published=_AUGUST,
    ),
    Case(
        "As of July 31, Nio had delivered a total of 806,000 vehicles.",
        (),
        published=_AUGUST,
    ),
)

LISTS = (
    Case(
        "= Plug-in sales in Sweden in July\nIn July, 9,000 plug-ins were registered in Sweden.\nSo far this year, "
        "74,000 plug-ins were registered in Sweden.\nBEVs: about 51,000 and 32% share\nPHEVs: some 23,000 and 14% "
        "share",
        (
            "all sales 9000 se nev @2025-07",
            "all sales 74000 se nev @2025-01/2025-07",
            "all sales ~51000 se bev @2025-01/2025-07",
            "all powertrain_share 32% se bev @2025-01/2025-07",
            "all sales ~23000 se phev @2025-01/2025-07",
            "all powertrain_share 14% se phev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
    Case(
        "In the first seven months, exports of plug-ins came to 1.25 million and 36% of the total.",
        (
            "all exports 1250000 cn nev @2025-01/2025-07",
            "all export_share 36% cn nev @2025-01/2025-07",
        ),
        published=_AUGUST,
    ),
)

GROUPS = {"distant-years": DISTANCES, "parts-of-the-last": PARTS, "so-far": SO_FAR, "lists-of-spans": LISTS}
