"""Levels with their growth, in the order and the wording of many outlets."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

WIRE = (
    Case(
        "China exported 5.86 million vehicles in 2024, up 19.3% year on year.",
        ("all exports 5860000 cn @2024", "all exports yoy 19.3% cn @2024"),
    ),
    Case(
        "Deliveries at BYD came to 380,089 in April, a rise of 21.3 percent from a year earlier.",
        ("byd sales 380089 world @2025-04", "byd sales yoy 21.3% world @2025-04"),
    ),
    Case(
        "Passenger car registrations in Germany fell 4.4 percent to 240,800 in April.",
        ("all sales yoy -4.4% de passenger @2025-04", "all sales 240800 de passenger @2025-04"),
    ),
    Case(
        "Leapmotor delivered 87,552 vehicles in the first quarter, more than double the figure of a year earlier.",
        ("leapmotor sales 87552 world @2025-01/2025-03", "leapmotor sales yoy >100% world @2025-01/2025-03"),
    ),
    Case(
        "Exports of new-energy vehicles nearly quadrupled to 1.2 million units in 2023.",
        ("all exports yoy ~300% cn nev @2023", "all exports 1200000 cn nev @2023"),
    ),
    Case(
        "Sales at Nissan in China halved to 51,000 vehicles in January.",
        ("nissan sales yoy -50% cn @2025-01", "nissan sales 51000 cn @2025-01"),
    ),
    Case(
        "Zeekr sold 41,316 cars in April, 18.7 percent fewer than a year ago.",
        ("zeekr sales 41316 world @2025-04", "zeekr sales yoy -18.7% world @2025-04"),
    ),
    Case(
        "Toyota built 906,984 vehicles in March, 10.3% more than a year earlier.",
        ("toyota production 906984 world @2025-03", "toyota production yoy 10.3% world @2025-03"),
    ),
    Case(
        "Registrations of battery-electric cars in the EU grew by a quarter to 558,262 in the first four months.",
        ("all sales yoy 25% eu bev @2025-01/2025-04", "all sales 558262 eu bev @2025-01/2025-04"),
    ),
    Case(
        "Some 2.1 million vehicles were built in China in January, down 1.6 percent.",
        ("all production ~2100000 cn @2025-01", "all production yoy -1.6% cn @2025-01"),
    ),
    Case(
        "Tesla sold 28,731 cars in China last month, a drop of 8.6 percent on the year.",
        ("tesla sales 28731 cn @2025-04", "tesla sales yoy -8.6% cn @2025-04"),
    ),
    Case(
        "Sales of plug-in hybrids leapt by two-thirds to 5.1 million in 2024.",
        ("all sales yoy 66.7% cn phev @2024", "all sales 5100000 cn phev @2024"),
    ),
)

CHANGES_IN_VEHICLES = (
    Case(
        "Japan exported 4.2 million cars in 2024, 220,000 fewer than in the year before.",
        ("all exports 4200000 jp @2024", "all exports yoy -220000 jp @2024"),
    ),
    Case(
        "Vehicle exports came to 517,000 in April, an increase of 13,000 on the year.",
        ("all exports 517000 cn @2025-04", "all exports yoy 13000 cn @2025-04"),
    ),
)

TRADE_PRESS = (
    Case(
        "XPeng handed over 35,045 cars in April, 273 percent up on the year and 6 percent up on the month.",
        (
            "xpeng sales 35045 world @2025-04",
            "xpeng sales yoy 273% world @2025-04",
            "xpeng sales mom 6% world @2025-04",
        ),
    ),
    Case(
        "NEV sales in China in 2024: 12.87 million, +35.5%.",
        ("all sales 12870000 cn nev @2024", "all sales yoy 35.5% cn nev @2024"),
    ),
    Case(
        "Geely Auto sold 234,112 vehicles in April (+53% y/y, +1% m/m).",
        (
            "geely sales 234112 world @2025-04",
            "geely sales yoy 53% world @2025-04",
            "geely sales mom 1% world @2025-04",
        ),
    ),
    Case(
        "Nio delivered 23,900 vehicles in April, an increase of 53.0% year-over-year and 58.9% month-over-month.",
        ("nio sales 23900 world @2025-04", "nio sales yoy 53% world @2025-04", "nio sales mom 58.9% world @2025-04"),
    ),
    Case(
        "Li Auto's April deliveries stood at 33,939, up 31.6 percent year on year, but down 7.5 percent from March.",
        (
            "li-auto sales 33939 world @2025-04",
            "li-auto sales yoy 31.6% world @2025-04",
            "li-auto sales mom -7.5% world @2025-04",
        ),
    ),
    Case(
        "Between 600,000 and 650,000 vehicles were exported in May.",
        ("all exports 600000-650000 cn @2025-05",),
        published=date(2025, 6, 12),
    ),
)

AGENCIES = (
    Case(
        "South Korea's auto exports rose 2.4 percent on-year to 240,874 units in March, the ministry said.",
        ("all exports yoy 2.4% kr @2025-03", "all exports 240874 kr @2025-03"),
    ),
    Case(
        "Hyundai Motor's global sales fell 2 percent on-year to 353,338 vehicles in April.",
        ("hyundai sales yoy -2% world @2025-04", "hyundai sales 353338 world @2025-04"),
    ),
    Case(
        "Domestic sales of Kia edged up 7.4 percent to 51,005 units in April.",
        ("kia sales yoy 7.4% kr @2025-04", "kia sales 51005 kr @2025-04"),
    ),
    Case(
        "Honda's production in China dropped 34.3 percent to 41,200 vehicles in March from a year before.",
        ("honda overseas_production yoy -34.3% cn @2025-03", "honda overseas_production 41200 cn @2025-03"),
    ),
    Case(
        "Suzuki sold 1.8 million vehicles in India in fiscal 2024.",
        ("suzuki sales 1800000 in @2024-04/2025-03",),
    ),
)

CHINESE = (
    Case(
        "4月，汽车产销分别完成261.9万辆和259万辆，同比分别增长8.9%和9.8%。",
        (
            "all production 2619000 cn @2025-04", "all sales 2590000 cn @2025-04",
            "all production yoy 8.9% cn @2025-04", "all sales yoy 9.8% cn @2025-04",
        ),
    ),
    Case(
        "据中汽协统计，1-4月新能源汽车出口64.2万辆，同比增长52.6%。",
        ("all exports 642000 cn nev @2025-01/2025-04", "all exports yoy 52.6% cn nev @2025-01/2025-04"),
    ),
    Case(
        "乘联会数据显示，4月全国乘用车市场零售175.5万辆，同比增长14.5%，环比下降9.4%。",
        (
            "all sales 1755000 cn passenger @2025-04", "all sales yoy 14.5% cn passenger @2025-04",
            "all sales mom -9.4% cn passenger @2025-04",
        ),
    ),
    Case(
        "比亚迪4月销售新能源汽车38.01万辆，同比增长21.3%。",
        ("byd sales 380100 world nev @2025-04", "byd sales yoy 21.3% world nev @2025-04"),
    ),
    Case(
        "2024年，我国汽车出口585.9万辆，同比增长19.3%。",
        ("all exports 5859000 cn @2024", "all exports yoy 19.3% cn @2024"),
    ),
    Case(
        "理想汽车4月交付新车33939辆，同比增长31.6%。",
        ("li-auto sales 33939 world @2025-04", "li-auto sales yoy 31.6% world @2025-04"),
    ),
    Case(
        "一季度，奇瑞集团出口汽车25.5万辆，同比微增0.7%。",
        ("chery exports 255000 cn @2025-01/2025-03", "chery exports yoy 0.7% cn @2025-01/2025-03"),
    ),
)  # fmt: skip

BASES = (
    Case(
        "XPeng's deliveries rose to 35,045 in April from 9,393 a year earlier.",
        ("xpeng sales 35045 world @2025-04", "xpeng sales 9393 world @2024-04"),
    ),
    Case(
        "NEV penetration in China was 47.3% in April, against 36% in April 2024.",
        ("all powertrain_share 47.3% cn nev @2025-04", "all powertrain_share 36% cn nev @2024-04"),
    ),
    Case(
        "Exports to Mexico came to 41,000 vehicles in April, compared with 33,000 in March.",
        ("all exports 41000 cn>mx @2025-04", "all exports 33000 cn>mx @2025-03"),
    ),
    Case(
        "4月汽车出口51.7万辆，去年同期为50.4万辆。",
        ("all exports 517000 cn @2025-04", "all exports 504000 cn @2024-04"),
    ),
    Case(
        "Volkswagen sold 2.2 million vehicles in China in 2024, down from 2.4 million in 2023.",
        ("volkswagen sales 2200000 cn @2024", "volkswagen sales 2400000 cn @2023"),
    ),
    Case(
        "Chinese carmakers held 5.9% of the European market in April after 2.9% a year earlier.",
        ("chinese-brands brand_share 5.9% europe @2025-04", "chinese-brands brand_share 2.9% europe @2024-04"),
    ),
    Case(
        "Output was 1.25 million NEVs in April, versus 870,000 in the same month last year.",
        ("all production 1250000 cn nev @2025-04", "all production 870000 cn nev @2024-04"),
    ),
    Case(
        "Chery exported 1.14 million vehicles in 2024, after 937,000 in 2023.",
        ("chery exports 1140000 cn @2024", "chery exports 937000 cn @2023"),
    ),
)

OTHER_SPANS = (
    Case(
        "Retail sales of passenger vehicles in China fell 9.4% month on month in April but rose 14.5% year on year.",
        ("all sales mom -9.4% cn passenger @2025-04", "all sales yoy 14.5% cn passenger @2025-04"),
    ),
    Case("In April, vehicle exports grew 2% from March.", ("all exports mom 2% cn @2025-04",)),
    Case(
        "NEV sales in the first quarter of 2025 were 30% lower than in the fourth quarter of 2024.",
        ("all sales change -30% cn nev @2025-01/2025-03",),
    ),
    Case(
        "Vehicle exports in 2024 were 440% higher than in 2020.",
        ("all exports change 440% cn @2024",),
    ),
    Case(
        "4月，乘用车批发219万辆，同比增长10.3%，环比下降9.4%。",
        (
            "all sales 2190000 cn passenger @2025-04", "all sales yoy 10.3% cn passenger @2025-04",
            "all sales mom -9.4% cn passenger @2025-04",
        ),
    ),
    Case(
        "Nio's deliveries in the first quarter fell 42% from the previous quarter to 42,094.",
        ("nio sales change -42% world @2025-01/2025-03", "nio sales 42094 world @2025-01/2025-03"),
    ),
    Case("Exports of cars from South Korea slipped 3% in April from April 2024.", ("all exports yoy -3% kr @2025-04",)),
)  # fmt: skip

GROUPS = {
    "wire": WIRE,
    "changes in vehicles": CHANGES_IN_VEHICLES,
    "trade press": TRADE_PRESS,
    "agencies": AGENCIES,
    "chinese": CHINESE,
    "bases": BASES,
    "other spans": OTHER_SPANS,
}
