"""Numbers told in passing: what used to be, what is now, marks, parts, plans, what a clause behind says of one."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

TIMES = (
    Case(
        "Registrations in Europe came to 1.1 million in April 2025.\nChinese brands nearly doubled their share of the "
        "European market. It reached 5.4% in the first four months of 2025, a hair behind Kia "
        "with 5.5%.\nSeat has 2.1% of the market.",
        (
            "all sales 1100000 europe @2025-04",
            "chinese-brands brand_share yoy ~100% europe @2025-01/2025-04",
            "chinese-brands brand_share 5.4% europe @2025-01/2025-04",
            "kia brand_share 5.5% europe @2025-01/2025-04",
            "seat brand_share 2.1% europe @2025-01/2025-04",
        ),
    ),
    Case(
        "= Spain lowers electric target for 2030\nAbout 40% of the cars sold new in Spain in 2030 are to be electric.",
        ("all powertrain_share ~40% es ev target @2030",),
    ),
    Case(
        "= Electric cars in Spain in 2030\nAbout 40% of the cars sold new in Spain in 2030 are to be electric.",
        ("all powertrain_share ~40% es ev forecast @2030",),
    ),
    Case(
        "The plan for 2021 to 2025 asks for a NEV share of 22 percent in China.",
        ("all powertrain_share 22% cn nev target @2025",),
    ),
    Case(
        "Japan's association had only reached October, with exports of 3.4 million vehicles since January.",
        ("all exports 3400000 jp @2024-01/2024-10",),
        date(2025, 1, 10),
    ),
    Case(
        "In 2024 China exported 5.93 million vehicles.\nHow quick the rise was: 1.1 million in 2020, when Germany was "
        "still ahead, and now nearly 6 million.",
        ("all exports 5930000 cn @2024", "all exports 1100000 cn @2020"),
    ),
    Case(
        "BYD's sales in Europe came to 90,000 from January to April. A headline speaks of a rise of 280 percent in its "
        "sales; in the text they grew 120 percent in April and 160 percent in the first four months.",
        (
            "byd sales 90000 europe @2025-01/2025-04",
            "byd sales yoy 280% europe @none",
            "byd sales yoy 120% europe @2025-04",
            "byd sales yoy 160% europe @2025-01/2025-04",
        ),
    ),
    Case(
        "Kia sold 30,000 cars in Spain in the first four months of 2025, up 12 percent. In April its sales in Spain "
        "rose 9 percent, and 11 percent in the first four months, to 30,000. Seat followed with 28,000.",
        (
            "kia sales 30000 es @2025-01/2025-04",
            "kia sales yoy 12% es @2025-01/2025-04",
            "kia sales yoy 9% es @2025-04",
            "kia sales yoy 11% es @2025-01/2025-04",
            "seat sales 28000 es @2025-01/2025-04",
        ),
    ),
    Case("2016年产销都突破2000万辆。", ("all production >20000000 cn @2016", "all sales >20000000 cn @2016")),
    Case(
        "起亚总裁说，他希望三年之内，起亚一年能产销百万辆。",
        ("kia production 1000000 world target @none", "kia sales 1000000 world target @none"),
    ),
)

SPANS_AND_PLACES = (
    Case(
        "The race is over: in 2024, for the first time, nobody exported more cars than China.\nIts two numbers are 4.1 "
        "million for China, a rise of 31% on 2023, and 3.6 million for Japan.",
        ("all exports 4100000 cn @2024", "all exports yoy 31% cn @2024", "all exports 3600000 jp @2024"),
        date(2025, 1, 9),
    ),
    Case(
        "Europe's car sales were 0.91 million in April 2025, up 4.2 percent, and 4.4 million from January to April "
        "2025, up 1.1 percent. Sales of battery cars grew 22 percent.",
        (
            "all sales 910000 europe @2025-04",
            "all sales yoy 4.2% europe @2025-04",
            "all sales 4400000 europe @2025-01/2025-04",
            "all sales yoy 1.1% europe @2025-01/2025-04",
            "all sales yoy 22% europe bev @none",
        ),
    ),
    Case(
        "From January to April 2025 Seat grew in Spain. Kia sold 91,000 cars in Spain in those four months.",
        ("kia sales 91000 es @2025-01/2025-04",),
    ),
)

MARKS = (
    Case(
        "Battery cars were above one million for the first time in four months: 1.21 million were registered in Europe "
        "from January to April 2025.",
        ("all sales 1210000 europe bev @2025-01/2025-04",),
    ),
)

SHARES = (
    Case(
        "In April 2025 Seat had 2.1% of the European market.\nStellantis lost most, from 15.9% to 14.2% of the market. "
        "Kia went from 2.6% to 1.9%.",
        (
            "seat brand_share 2.1% europe @2025-04",
            "stellantis brand_share 15.9% europe @2024-04",
            "stellantis brand_share 14.2% europe @2025-04",
            "kia brand_share 2.6% europe @2024-04",
            "kia brand_share 1.9% europe @2025-04",
        ),
    ),
    Case("The duty on cars from Spain went from 2.6% to 1.9%."),
)

PLANTS = (
    Case(
        "Kia's plant in Russia used to build more than 150,000 vehicles a year and fell to about 30,000 in 2022.",
        ("kia overseas_production >150000 ru @none", "kia overseas_production ~30000 ru @2022"),
    ),
    Case("Kia's plant in Russia can build more than 150,000 vehicles a year."),
    Case(
        "= Kia production up in 2024\nKia made 1,452,118 vehicles abroad in 2024. Production was 1.45 million, and "
        "this was the production abroad.",
        ("kia overseas_production 1452118 world @2024",),
    ),
    Case("Kia orders more cells. It confirms the near doubling and names nobody."),
    Case(
        "= Tesla Shanghai delivers 71,000 vehicles in April 2025\nTesla's plant delivered 71,000 vehicles in April "
        "2025. More than 30,000 cars were exported from China in April.",
        ("tesla sales 71000 cn @2025-04", "tesla exports >30000 cn @2025-04"),
    ),
    Case(
        "= Tesla Shanghai delivers 71,000 vehicles in April 2025\nTesla's plant delivered 71,000 vehicles in April "
        "2025. In total 500,000 vehicles were exported from China in April.",
        ("tesla sales 71000 cn @2025-04", "all exports 500000 cn @2025-04"),
    ),
)

WHOSE = (
    Case(
        "For all of 2024 Mazda arrives at 51,200 cars sold, about a third of the 154,000 that Kia delivered.",
        ("mazda sales 51200 world @2024", "kia sales 154000 world @2024"),
    ),
    Case(
        "Borgward's sales leapt to 31,000 vehicles in 2018. Then the money ran out, Kia was drawn in, and 2019 ended "
        "with 4,100 vehicles, a drop of 87%.",
        ("borgward sales 31000 world @2018", "borgward sales 4100 world @2019", "borgward sales yoy -87% world @2019"),
    ),
    Case("Kia grew, and 2024 ended well: it sold 31,000 vehicles.", ("kia sales 31000 world @2024",)),
    Case(
        "Tesla delivered 51,000 vehicles in China in April 2025. Of these, roughly 9,000 went abroad.",
        ("tesla sales 51000 cn @2025-04", "tesla exports ~9000 cn @2025-04"),
    ),
    Case(
        "SAIC sold 212,000 cars in Europe in 2024; all but 410 of them, which were Maxus, were MGs.",
        ("saic sales 212000 europe @2024", "maxus sales 410 europe @2024"),
    ),
    Case(
        "It took Chinese makers six years to reach nearly a fifth of Norway's new car sales.",
        ("chinese-brands brand_share ~20% no @none",),
    ),
    Case(
        "= Cars in Russia\nChina passed Japan in 2024 as the leading exporter of cars. Exports of cars and trucks "
        "rose 31% in 2024.",
        ("all exports yoy 31% cn @2024",),
    ),
    Case(
        "Kia sold 90,000 cars in Spain in April and stayed first in spite of a loss of 3.2%.",
        ("kia sales 90000 es @2025-04", "kia sales yoy -3.2% es @2025-04"),
    ),
)

KINDS = (
    Case(
        "Kia wants 80 percent of its cars to run on electricity in 2030.",
        ("kia powertrain_share 80% world ev target @2030",),
    ),
    Case(
        "= China sales April 2025: Sales up 4.1%, Nissan beats the Mini EV\nNothing else changed.",
        ("all sales yoy 4.1% cn @2025-04",),
    ),
)

GROUPS = {
    "times in passing": TIMES,
    "spans and places": SPANS_AND_PLACES,
    "marks": MARKS,
    "moved shares": SHARES,
    "plants": PLANTS,
    "whose": WHOSE,
    "kinds": KINDS,
}
