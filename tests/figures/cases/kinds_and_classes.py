"""Which powertrain and which class a count is of, carried down lists, into shares and through whole reports."""

from __future__ import annotations

from tests.figures.telling import Case

LISTED = (
    Case(
        "Dealers in China handed over 820,000 new passenger plug-in cars in April.\nThe month by kind:\n"
        "BEVs: 500,000 and 30% share\nPHEVs: 320,000 and 19% share\nTotal: 820,000 and 49% share",
        (
            "all sales 820000 cn nev passenger @2025-04",
            "all sales 500000 cn bev passenger @2025-04",
            "all powertrain_share 30% cn bev passenger @2025-04",
            "all sales 320000 cn phev passenger @2025-04",
            "all powertrain_share 19% cn phev passenger @2025-04",
            "all powertrain_share 49% cn nev passenger @2025-04",
        ),
    ),
    Case(
        "From January to April, 2.9 million new passenger plug-ins were registered in China.\n"
        "* BEVs: about *1.75 million and 29% share\n* PHEVs: about *1.15 million and 19% share",
        (
            "all sales 2900000 cn nev passenger @2025-01/2025-04",
            "all sales 1750000 cn bev passenger @2025-01/2025-04",
            "all powertrain_share 29% cn bev passenger @2025-01/2025-04",
            "all sales 1150000 cn phev passenger @2025-01/2025-04",
            "all powertrain_share 19% cn phev passenger @2025-01/2025-04",
        ),
    ),
)

REPORTS = (
    Case(
        "= China: electric car sales up 40% in April\nPassenger car sales in China rose 9% in April.\nSales of "
        "battery-electric cars came to 500,000.",
        (
            "all sales yoy 40% cn ev @2025-04",
            "all sales yoy 9% cn passenger @2025-04",
            "all sales 500000 cn bev passenger @2025-04",
        ),
    ),
    Case(
        "= China's vehicle sales rise 8% in April\nPassenger car sales came to 2.2 million.\nSales of NEVs were "
        "1.2 million.",
        (
            "all sales yoy 8% cn @2025-04",
            "all sales 2200000 cn passenger @2025-04",
            "all sales 1200000 cn nev @2025-04",
        ),
    ),
    Case(
        "Retail sales of passenger cars in China were 1.8 million in April.\nThe total plug-in sales of the month came "
        "to 900,000.",
        ("all sales 1800000 cn passenger @2025-04", "all sales 900000 cn nev passenger @2025-04"),
    ),
)

SHARES = (
    Case(
        "In China 900,000 new-energy passenger cars were sold in April, 51% of the total volume.",
        ("all sales 900000 cn nev passenger @2025-04", "all powertrain_share 51% cn nev passenger @2025-04"),
    ),
    Case(
        "In China 900,000 new-energy passenger cars were sold in April, 41% of all vehicles.",
        ("all sales 900000 cn nev passenger @2025-04", "all powertrain_share 41% cn nev @2025-04"),
    ),
)

GROUPS = {"listed by kind": LISTED, "reports on a class": REPORTS, "shares of a class": SHARES}
