"""Reports of other countries and makers: whose exports, home markets, money, parts of a maker's own sales."""

from __future__ import annotations

from tests.figures.telling import Case

COUNTRIES = (
    Case(
        "= South Korea's car exports dip in April\nSouth Korea's car exports by value fell 3.8% to $6.53 billion in "
        "April. In "
        "volume terms, exports dropped 8.8% to 246,924 units. Those to the United States tumbled 19.6%. Domestic "
        "sales rose "
        "6.7% to 150,757.",
        (
            "all exports yoy -8.8% kr @2025-04",
            "all exports 246924 kr @2025-04",
            "all exports yoy -19.6% kr>us @2025-04",
            "all sales yoy 6.7% kr @2025-04",
            "all sales 150757 kr @2025-04",
        ),
    ),
    Case(
        "Sales of electric and hybrid cars in Brazil hit 21,100 in April. BYD accounted for 38% of them, followed by "
        "GWM at "
        "15%.",
        (
            "all sales 21100 br nev @2025-04",
            "byd brand_share 38% br nev @2025-04",
            "great-wall brand_share 15% br nev @2025-04",
        ),
    ),
)

MAKERS = (
    Case(
        "Toyota's overseas production rose 8.7% to 545,000 in April and accounted for two-thirds of the total.",
        (
            "toyota overseas_production yoy 8.7% world @2025-04",
            "toyota overseas_production 545000 world @2025-04",
            "toyota overseas_output_share 66.7% world @none",
        ),
    ),
    Case(
        "Toyota sold 876,864 vehicles in April. Electrified models made up 47% of sales.",
        ("toyota sales 876864 world @2025-04",),
    ),
    Case(
        "Toyota reported April sales. Daihatsu and Hino included, the group sold 960,000 vehicles.",
        ("toyota sales 960000 world @2025-04",),
    ),
)

GROUPS = {"countries": COUNTRIES, "makers abroad": MAKERS}
