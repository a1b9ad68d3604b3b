"""Ventures and brands counted together, kinds of drive told apart, changes set against another year."""

from __future__ import annotations

from tests.figures.telling import Case

TOGETHER = (
    Case(
        "GAC Toyota and FAW Toyota delivered a total of 131,500 vehicles in China in April.",
        ("toyota sales 131500 cn @2025-04",),
    ),
    Case("GAC Toyota and Dongfeng Honda delivered a total of 131,500 vehicles in April.", ()),
    Case("In April GAC sold 31,700 energy-saving vehicles.", ()),
)

KINDS = (
    Case(
        "= Electric car registrations in Denmark\n9,120 electric cars were registered in Denmark in April. Across "
        "all drive types, 14,300 new cars were registered, an increase of 6 percent on April 2024.",
        (
            "all sales 9120 dk ev @2025-04", "all sales 14300 dk @2025-04", "all sales yoy 6% dk @2025-04",
        ),
    ),
    Case("The BEV-only subsidiary GAC Aion sold 21,300 vehicles in April.", ("gac-aion sales 21300 world @2025-04",)),
    Case("Chile's market grew in April. With 3,110 units sold, BYD EVs lead.", ("byd sales 3110 cl ev @2025-04",)),
)  # fmt: skip

AGAINST = (
    Case(
        "GAC sold 162,000 vehicles in April, up 11% from a year earlier, while also jumping 19% compared to the same "
        "period in 2023.",
        ("gac sales 162000 world @2025-04", "gac sales yoy 11% world @2025-04", "gac sales change 19% world @2025-04"),
    ),
    Case(
        "In April, 9,120 electric cars were registered in Denmark, 610 more cars than in March.",
        ("all sales 9120 dk ev @2025-04", "all sales mom 610 dk ev @2025-04"),
    ),
    Case(
        "Daihatsu sold 11,300 cars in Indonesia in April, a 25.7% month-on-month (MoM) growth.",
        ("daihatsu sales 11300 id @2025-04", "daihatsu sales mom 25.7% id @2025-04"),
    ),
    Case(
        "In April, 1,210 hybrids were registered in Denmark (-11.5 percent in the current year).",
        ("all sales 1210 dk hybrid @2025-04", "all sales yoy -11.5% dk hybrid @2025-01/2025-04"),
    ),
)

GROUPS = {"counted together": TOGETHER, "kinds of drive": KINDS, "set against": AGAINST}
