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

RANKED = (
    Case(
        "= Electric cars in Germany: Skoda overtakes Kia\n"
        "Skoda has won back the top spot for pure electric cars in Germany. With 1,475 first registrations in April, "
        "the brand is ahead of its Korean competitor, which came in at 1,289.\nOpel followed with 1,013.",
        (
            "kia sales 1289 de bev @2025-04",
            "opel sales 1013 de bev @2025-04",
            "skoda sales 1475 de bev @2025-04",
        ),
    ),
    Case(
        "In April Renault overtook US car manufacturer Ford in Spanish sales with 3,628 new cars.",
        ("renault sales 3628 es @2025-04",),
    ),
    Case(
        "Opel grew most among German brands in Italy in April, with registrations up 52.7%.",
        ("opel sales yoy 52.7% it @2025-04",),
    ),
    Case("In April Kia was surpassed by Ford in deliveries by about 2,000 units."),
)

NEXT_MAKER = (
    Case(
        "= Toyota sells fewer cars in April\n"
        "Toyota sold 810,000 cars in April. Subaru exported 31,800 vehicles in April. Sales at home fell by 16%.",
        (
            "subaru exports 31800 jp @2025-04",
            "subaru sales yoy -16% jp @2025-04",
            "toyota sales 810000 world @2025-04",
        ),
    ),
    Case(
        "= Tesla ships more cars\n"
        "The association says that NEV sales in China came to 8.9 million in 2024. It anticipates a 22% increase "
        "in that number in 2025.",
        ("all sales 8900000 cn nev @2024", "all sales yoy 22% cn nev forecast @2025"),
    ),
    Case(
        "= Tesla sells more cars\n"
        "In April, Tesla sold 56,000 Chinese-made vehicles. Home demand took most of the April sales, while 3,800 cars "
        "were exported.",
        ("tesla exports 3800 cn @2025-04", "tesla sales 56000 world @2025-04"),
    ),
    Case(
        "Shipments from factories to dealers came to 86,000 units in Indonesia in April.",
        ("all sales 86000 id @2025-04",),
    ),
    Case(
        "Kia's market share in Spain rose to 9.6 percent in April, an increase of 2.5 percent.",
        ("kia brand_share 9.6% es @2025-04", "kia brand_share yoy 2.5pp es @2025-04"),
    ),
    Case(
        "Kia, which is making the Sportage and the Sorento, sold 56,000 vehicles in April.",
        ("kia sales 56000 world @2025-04",),
    ),
)

HOME_OR_HERE = (
    Case(
        "= Car sales in Indonesia in April\nToyota led the field with domestic sales of 28,700 cars in April.",
        ("toyota sales 28700 id @2025-04",),
    ),
    Case(
        "2024年，在日本车占优的泰国，中国电动车市占率已超过60%。",
        ("chinese-brands brand_share >60% th ev @2024",),
    ),
    Case(
        "On May 6, 2025, Honda agreed to invest 50% into the joint venture, while Dongfeng keeps the rest.",
        ("honda stake 50% @2025-05",),
    ),
)

IN_OTHER_WORDS = (
    Case(
        "= Car registrations in Spain in April\n"
        "The number of battery-electric vehicles rose by 47.7% from a year earlier, with 5,240 new electric cars "
        "registered.",
        ("all sales yoy 47.7% es bev @2025-04", "all sales 5240 es bev @2025-04"),
    ),
    Case(
        "Geely held 2.7 percent of the market in Italy in April, so together with the other Chinese brands it would "
        "come to 4.1 percent of the market.",
        ("geely brand_share 2.7% it @2025-04",),
    ),
)

GROUPS = {
    "kinds of fuel": FUELS,
    "groups abroad": GROUPS_ABROAD,
    "totals": TOTALS,
    "multiples": MULTIPLES,
    "payers": PAYERS,
    "ranked": RANKED,
    "in other words": IN_OTHER_WORDS,
    "home or here": HOME_OR_HERE,
    "the next maker": NEXT_MAKER,
}
