"""Whose total, whose part: kinds of fuel, groups abroad, unknown firms, labels in brackets, multiples told again."""

from __future__ import annotations

from tests.figures.telling import Case

FUELS = (
    Case(
        "= New car registrations in Spain in April\n"
        "Plug-in hybrids outsold diesel cars, which numbered 8,400. This is a fall of 15.8% on the year before.",
    ),
    Case("= New car registrations in Spain in April\nDiesel sales dropped 9% for a 12% share."),
    Case(
        "= New car registrations in Spain in April\nSales of petrol and diesel cars fell 8% to 51,000.",
        ("all sales yoy -8% es ice @2025-04", "all sales 51000 es ice @2025-04"),
    ),
)

GROUPS_ABROAD = (
    Case(
        "Chinese brands held 4.1 percent of Europe's market in April. MG made up 70 percent of all Chinese cars there.",
        ("chinese-brands brand_share 4.1% europe @2025-04",),
    ),
    Case(
        "In April newcomers passed Mazda (1.2 percent share), Suzuki (1.1 percent) and Honda (0.6 percent) in Italy.",
        (
            "mazda brand_share 1.2% it @2025-04",
            "suzuki brand_share 1.1% it @2025-04",
            "honda brand_share 0.6% it @2025-04",
        ),
    ),
)

TOTALS = (
    Case(
        "= Car sales in Spain in April\nKia sold 9,100 cars in April, up 4%; its total for the year is 31,200.",
        (
            "kia sales 9100 es @2025-04",
            "kia sales yoy 4% es @2025-04",
            "kia sales 31200 es @2025-01/2025-04",
        ),
        xfail="the year so far of a bare total",
    ),
    Case(
        "= Car sales in Malaysia in April\n"
        "United Borneo Automotive Group, which sells two makes, was fourth with 2,200 cars in April.",
    ),
    Case(
        "Tesla built 54,000 cars in China in April, including 40,600 for export.",
        ("tesla overseas_production 54000 cn @2025-04", "tesla exports 40600 cn @2025-04"),
    ),
)

MULTIPLES = (
    Case(
        "2024年，新能源汽车出口达200万辆，同比增长一倍。比亚迪在德国销量增长70%，而零跑汽车的增幅更高达近40倍。",
        (
            "all exports 2000000 cn nev @2024",
            "all exports yoy 100% cn nev @2024",
            "byd sales yoy 70% de @2024",
            "leapmotor sales yoy ~4000% de @2024",
        ),
    ),
    Case(
        "长安汽车2024年海外销量同比增长510%，增长超过五倍。", ("changan overseas_sales yoy 510% world-ex-china @2024",)
    ),
    Case(
        "= 4月中国品牌在海外\n在日本车占优的泰国，中国电动车市占率已超过60%。",
        ("chinese-brands brand_share >60% th ev @2025-04",),
        xfail="the month of a headline that only names it in passing",
    ),
)

PAYERS = (
    Case(
        "Kia said on May 6 that it will take a 10% stake in Seoul-based Horizon Robotics for 1.5 billion yuan.",
        ("kia stake 10% @2025-05", "kia investment 1500000000cny @2025-05"),
    ),
    Case(
        "Nio said that its unit will pay Nvidia 1.1 billion yuan for the equity in its car arm.",
        ("nio investment 1100000000cny @2025-05",),
    ),
)

GROUPS = {
    "kinds of fuel": FUELS,
    "groups abroad": GROUPS_ABROAD,
    "totals": TOTALS,
    "multiples": MULTIPLES,
    "payers": PAYERS,
}
