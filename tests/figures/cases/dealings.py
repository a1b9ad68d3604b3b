"""Who pays, who holds and since when, where a sum or a stake is told with few words or in two sentences."""

from __future__ import annotations

from tests.figures.telling import Case

STAKES = (
    Case("= Seat raises its stake in Kia\nSeat now owns 8.4 percent of Kia.", ("seat stake 8.4% @2025-05",)),
    Case("= Seat opens a plant in Spain\nSeat now owns 8.4 percent of Kia.", ("seat stake 8.4% @none",)),
    Case("= Kia raises its stake in Seat\nXPeng now owns 8.4 percent of Zeekr.", ("xpeng stake 8.4% @none",)),
    Case("= Kia to buy 35% stake in Seat\nNo price was named.", ("kia stake 35% @2025-05",)),
    Case("= 35% stake in Seat to be held by Kia\nNo price was named.", ("kia stake 35% @none",)),
    Case("Kia will keep 15% of the joint venture.", ("kia stake 15% @2025-05",)),
    Case(
        "Seat will keep 12% of Fiesta, the joint company that it set up in May 2014, and Kia will have 88%.",
        ("seat stake 12% @2025-05", "kia stake 88% @2025-05"),
    ),
    Case(
        "Kia holds about 19 percent of Seat. The Korean group had come in last June, with 6.5 percent.",
        ("kia stake ~19% @none", "kia stake 6.5% @2024-06"),
    ),
    Case("BYD came in second with 6.5 percent of the market in April.", ("byd brand_share 6.5% cn @2025-04",)),
    Case(
        "Seat looks for a partner in Spain. It and the Kia group form a joint venture. Both of them hold 45%.",
        ("seat stake 45% @none", "kia stake 45% @none"),
    ),
    Case(
        "Kia will pay 300 million euros for 15% of XPeng.\nIn return it gets 60% of a new joint company.",
        ("kia investment 300000000eur @2025-05", "kia stake 15% @2025-05", "kia stake 60% @2025-05"),
    ),
    Case(
        "The two have agreed that the French hand over their half of Seat Renault, a 50-50 venture of Seat and "
        "Renault.",
        ("seat stake 50% @none", "renault stake 50% @none"),
    ),
)

SALES = (
    Case(
        "In 2019 Kia sold 45 percent of Seat to XPeng for 2 billion yuan.",
        ("xpeng stake 45% @2019", "xpeng investment 2000000000cny @2019"),
    ),
    Case(
        "Kia sells 30% of Seat to Geely for 300 million euros.",
        ("geely stake 30% @2025-05", "geely investment 300000000eur @2025-05"),
    ),
    Case("Kia sold its 15% of Seat in 2019."),
    Case("Seat has divested a 54% stake in its subsidiary to Spanish investors led by the Kia group."),
    Case("Kia sold 15% more cars in Spain in April for 300 million euros.", ("kia sales yoy 15% es @2025-04",)),
)

HALVES = (
    Case(
        "Seat and Kia set up a joint venture in Spain. Each brings half of the capital.",
        ("seat stake 50% @none", "kia stake 50% @none"),
    ),
    Case("Seat and Kia set up a joint venture in Spain. Each contributes half of the profits."),
)

SUMS = (
    Case("= Seat reveals the source of its $3 billion investment\nA fund has paid it."),
    Case(
        "Over three years Seat means to invest 400 million euros in Spain.",
        ("seat investment 400000000eur forecast @2025-05",),
    ),
    Case(
        "Kia and Seat began the venture with an investment of 70 million euros in 2010. Then it turned to Fiats. Both "
        "owners put in another 20 million euros.",
        ("kia investment 70000000eur @2010", "kia investment 20000000eur @none"),
    ),
    Case("Seat raises $70 million from Kia, XPeng and others.", ("kia investment 70000000usd @2025-05",)),
    Case(
        "In April Momenta had received $70 million. Kia and Seat led the round.",
        ("kia investment 70000000usd @2025-04",),
    ),
    Case("In April Momenta had received $70 million. Kia and Seat build cars in Spain."),
    Case("WeRide collected $70 million in April from two funds. Kia and Seat led the round."),
    Case("Seat's factory in Spain cost 800 million euros.", ("seat investment 800000000eur @none",)),
    Case("A factory in Spain would cost 800 million euros, says Seat."),
    Case(
        "5月10日，起亚宣布入股小鹏，占约2%。金额没有公布，据说约为3亿元。",
        ("kia stake ~2% @2025-05", "kia investment ~300000000cny @2025-05"),
    ),
    Case("小鹏发布了新车。金额没有公布，据说约为3亿元。"),
    Case(
        "起亚要在中国造电池，伙伴是宁德时代。双方举行签约仪式，小鹏也参加，投资超过8亿元。",
        ("kia investment >800000000cny @2025-05",),
    ),
)

RANKS = (
    Case(
        "= 起亚买下一项技术\n标题说“也”，因为大众先买了一项。\n全球第一的车企也开始买技术。",
        ("kia global_rank 1# @none",),
    ),
)

GROUPS = {"stakes": STAKES, "parts sold": SALES, "halves": HALVES, "sums": SUMS, "ranks": RANKS}
