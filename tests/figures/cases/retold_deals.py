"""Holdings, sums and what is denied, retold in a few lines; and Chinese numbers set against the year before."""

from __future__ import annotations

from tests.figures.telling import Case

HOLDINGS = (
    Case(
        "= Kia takes over in Spain\nThe two have signed a memorandum by which the partner hands over Seat Kia, a 50-50 "
        "venture of Seat and Kia.",
        ("kia stake 50% @none", "seat stake 50% @none"),
    ),
    Case(
        "Kia and Seat will invest 900 million euros in a 50-50 joint venture in Spain.",
        ("kia investment 900000000eur @2025-05", "kia stake 50% @2025-05", "seat stake 50% @2025-05"),
    ),
    Case(
        "Volvo's software unit Cariad will spend over $3 billion. According to Volvo, $1.2 billion goes into Seat "
        "itself "
        "and another $900 million into a joint venture with it, of which Cariad takes 55%.",
        (
            "cariad investment >3000000000usd @2025-05",
            "cariad investment 1200000000usd @2025-05",
            "cariad investment 900000000usd @2025-05",
            "cariad stake 55% @2025-05",
        ),
    ),
    Case(
        "A year after it closed its venture with Seat, Kia will pay 700 million euros for 15% of XPeng. What it "
        "gets for "
        "the money: a seat on the board, and 52% of a new joint company.",
        ("kia investment 700000000eur @2025-05", "kia stake 15% @2025-05", "kia stake 52% @2025-05"),
    ),
    Case(
        "4月，起亚与小鹏成立合资公司，双方各持股50%。",
        ("kia stake 50% @2025-04", "xpeng stake 50% @2025-04"),
    ),
    Case("Kia takes around 4% of XPeng, and not 12%.", ("kia stake ~4% @2025-05",)),
)

SUMS = (
    Case("WeRide received $240 million in April, from funds that nobody names."),
    Case(
        "Momenta received an investment of $90 million in April from Kia and Seat.",
        ("kia investment 90000000usd @2025-04",),
    ),
    Case(
        "The chamber values Spain's exports of complete vehicles in 2024 at 31 billion euros, which it converts "
        "into 33.5 "
        "billion dollars, and those of car parts at 12 billion euros. The former rose 4 percent, the latter 2 percent.",
        ("all parts_exports 12000000000eur cn @2024",),
    ),
)

SET_AGAINST = (
    Case(
        "April 2025: output 2,088,000 vehicles, sales 2,091,000. Against March that is a decrease of 2.5 percent for "
        "output and "
        "an increase of 1.2 percent for sales; against April 2024, increases of 5.1 and 6.3 percent.",
        (
            "all production 2088000 cn @2025-04",
            "all sales 2091000 cn @2025-04",
            "all production mom -2.5% cn @2025-04",
            "all sales mom 1.2% cn @2025-04",
            "all production yoy 5.1% cn @2025-04",
            "all sales yoy 6.3% cn @2025-04",
        ),
    ),
    Case(
        "4月中国造了210万辆汽车，卖了205万辆，一个比去年多8%，一个少3%。",
        (
            "all production 2100000 cn @2025-04",
            "all sales 2050000 cn @2025-04",
            "all production yoy 8% cn @2025-04",
            "all sales yoy -3% cn @2025-04",
        ),
    ),
    Case(
        "= 新能源车撑起出口\n4月出口燃油车31万辆，出口新能源汽车22万辆。\n燃油车怎么了？前四个月对俄出口12万辆，"
        "比去年同期少了7万辆，"
        "降幅37%，而卖到那里的以燃油车为主。",
        (
            "all exports 310000 cn ice @2025-04",
            "all exports 220000 cn nev @2025-04",
            "all exports 120000 cn>ru @2025-01/2025-04",
            "all exports yoy -70000 cn>ru @2025-01/2025-04",
            "all exports yoy -37% cn>ru @2025-01/2025-04",
        ),
    ),
    Case(
        "2024年产量2888万辆，分别比上一年多4.4%。",
        ("all production 28880000 cn @2024", "all production yoy 4.4% cn @2024"),
    ),
    Case("本田2019财年的销售额为420亿元，增长12%，其中海外只占7%。"),
    Case(
        "到2030年，本田在全球卖出的汽车有三分之二是电动化车型。",
        ("honda powertrain_share 66.7% world nev forecast @2030",),
    ),
)

COUNTED = (
    Case(
        "= Seat is overtaken\nThe basis are registrations in Spain. They show 91,000 Kia cars in 2024 and a market "
        "share "
        "of 9% in Spain, 1.2 percentage points more than in 2023.",
        (
            "kia sales 91000 es @2024",
            "kia brand_share 9% es @2024",
            "kia brand_share yoy 1.2pp es @2024",
        ),
    ),
    Case(
        "In 2024, MG, BYD, XPeng and the others together had 7.7% of the market in Spain, after 4.2% in 2023.",
        ("chinese-brands brand_share 7.7% es @2024", "chinese-brands brand_share 4.2% es @2023"),
    ),
    Case(
        "Kia registered 9,100 cars in Spain in April, an increase of 31%; nobody says that all of them were electric.",
        ("kia sales 9100 es @2025-04", "kia sales yoy 31% es @2025-04"),
    ),
    Case(
        "Geely had said in April that it was on its way to sales of over 3 million cars in 2025.",
        ("geely sales >3000000 world forecast @2025",),
    ),
)

GROUPS = {
    "holdings retold": HOLDINGS,
    "sums retold": SUMS,
    "set against another time": SET_AGAINST,
    "counted, retold": COUNTED,
}
