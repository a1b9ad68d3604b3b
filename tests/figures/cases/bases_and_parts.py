"""Growths told twice or on a year, records, roundings, both kinds of drive, shares told in vehicles, planned output."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

ON_A_YEAR = (
    Case(
        "Nissan sold 7,450 vehicles in Norway, down 17 per cent or about 1,500 vehicles on 2023.",
        ("nissan sales 7450 no @2024", "nissan sales yoy -17% no @2024", "nissan sales yoy ~-1500 no @2024"),
        date(2025, 1, 14),
    ),
    Case(
        "Nissan sold 7,450 vehicles in Norway, down 17 per cent on 2023.",
        ("nissan sales 7450 no @none", "nissan sales yoy -17% no @none"),
        date(2024, 6, 14),
    ),
)
RECORDS = (
    Case(
        "Sales in Peru reached 14,210 vehicles in April, an increase of 9% compared to the same month of the previous "
        "year and the best April since 2018.",
        ("all sales 14210 pe @2025-04", "all sales yoy 9% pe @2025-04"),
    ),
)
ROUNDED = (
    Case(
        "Kia sold 34,738 vehicles in Spain in April. With sales of 34,700 in Spain in April it led the market.",
        ("kia sales 34738 es @2025-04",),
    ),
)
EVERY_DRIVE = (
    Case(
        "Chinese makers sold 8,300 fossil-fuel powered and electric vehicles in Israel in April.",
        ("chinese-brands sales 8300 il @2025-04",),
    ),
    Case(
        "Chinese brands held 58% of the EV market in Israel in April with 4,900 vehicles sold.",
        ("chinese-brands brand_share 58% il ev @2025-04", "chinese-brands sales 4900 il ev @2025-04"),
    ),
)
NOT_COUNTED = (
    Case("Kia's order intake exceeded 9,500 units in April."),
    Case("Li Auto had 140 stores and 215 servicing centres in April."),
    Case(
        "Kia's sales in China fell 31% in April, to less than a quarter of Geely.",
        ("kia sales yoy -31% cn @2025-04",),
    ),
)
PLANNED = (
    Case(
        "BYD plans to build 50,000 cars a year in Hungary by 2027.",
        ("byd overseas_production 50000 hu forecast @2027",),
    ),
    Case("BYD plans to build 50,000 cars a year in Hungary."),
    Case("The plant can build 150,000 vehicles a year by 2027."),
)

GROUPS = {
    "a growth on a year": ON_A_YEAR,
    "records beside a growth": RECORDS,
    "a rounding with noughts": ROUNDED,
    "vehicles of every drive": EVERY_DRIVE,
    "other things counted": NOT_COUNTED,
    "output planned for a year": PLANNED,
}
