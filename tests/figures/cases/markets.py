"""Whose market an article speaks of, and what is only a part of it, in small articles."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_AUTUMN = date(2025, 9, 4)

OPENING = (
    Case(
        "= Rivals from China climb the charts\n"
        "Brands from China leave a deeper mark on New Zealand's car market, and two of them are in the top ten.\n"
        "Registrations of new vehicles came to 11,204 last month. Kia led the table with 1,410.\n"
        "Plug-in hybrids took 9.1 per cent.",
        (
            "all sales 11204 nz @2025-08", "kia sales 1410 nz @2025-08",
            "all powertrain_share 9.1% nz phev @2025-08",
        ),
        _AUTUMN,
    ),
    Case(
        "= NIO opens showrooms in Austria and Hungary\nNIO delivered 31,138 vehicles in August.",
        ("nio sales 31138 world @2025-08",),
        _AUTUMN,
    ),
    Case(
        "= Chinese makers gain ground\nThe car market in Chile is changing fast.\n"
        "In August, 29,400 new cars were registered. Chery sold 2,150 of them.",
        ("all sales 29400 cl @2025-08", "chery sales 2150 cl @2025-08"),
        _AUTUMN,
    ),
)  # fmt: skip

PARTS = (
    Case(
        "Electric cars made up one in four of the 51,000 cars registered in Norway in May 2025.",
        ("all powertrain_share 25% no ev @2025-05", "all sales 51000 no @2025-05"),
        _AUTUMN,
    ),
    Case(
        "Chinese brands took 6% of the 1.04 million cars sold in Europe in July 2025.",
        ("chinese-brands brand_share 6% europe @2025-07", "all sales 1040000 europe @2025-07"),
        _AUTUMN,
    ),
    Case("Cars built in China, whatever the badge, made up 20,070 of those registrations."),
    Case("The other 61,300 were made in China for brands of other countries."),
    Case("By body type, the group sold 7,312 sedans and 12,943 SUVs in August.", (), _AUTUMN),
    Case("SUV销量为98.2万辆，轿车销量为81.3万辆。"),
    Case("Toyota's RAV4 took third place with 4,115, ahead of the Isuzu D-Max with 2,314 sales."),
    Case("The CT5 rose 9 percent to 3,700 in the second quarter."),
    Case("The group has reached 41% of its full-year sales target."),
    Case(
        "前8个月，岚图汽车累计交付8.1万辆，同比增长88%，年度目标完成率61%。",
        ("voyah sales 81000 world @2025-01/2025-08", "voyah sales yoy 88% world @2025-01/2025-08"),
        _AUTUMN,
    ),
    Case(
        "Spanish output of cars, vans included, fell 4.1% to 1.2 million in the first semester of 2025.",
        ("all production yoy -4.1% es @2025-01/2025-06", "all production 1200000 es @2025-01/2025-06"),
        _AUTUMN,
    ),
)

GROUPS = {"the market that the opening names": OPENING, "parts of a market": PARTS}
