"""Stakes and money: who holds or pays, and when it was announced."""

from tests.figures.telling import Case

HOLDERS = (
    Case(
        "Fiat became Zeekr's second-largest shareholder in March 2024, buying about 12% of the brand.",
        ("fiat stake ~12% @2024-03",),
    ),
    Case(
        "Honda and Geely founded a venture in June 2023, split into 60% Honda and 40% Geely.",
        ("honda stake 60% @2023-06", "geely stake 40% @2023-06"),
    ),
    Case("Honda runs a 60%-40% joint venture with Geely."),
    Case("Advisers tested the market for the 30% held by SAIC.", ("saic stake 30% @none",)),
    Case(
        "The sale leaves Renault and Nissan with 35 percent apiece.",
        ("renault stake 35% @none", "nissan stake 35% @none"),
    ),
    Case("Renault and Nissan each own 15% of the supplier.", ("renault stake 15% @none", "nissan stake 15% @none")),
    Case("The 40% of the plant that belongs to Mazda will go to Changan.", ("mazda stake 40% @none",)),
    Case(
        "Nvidia took 8% of Yinwang, and 72% stays with Huawei.",
        ("huawei stake 72% @none", "nvidia stake 8% @none"),
    ),
    Case("Volkswagen has 26% of Gotion.", ("volkswagen stake 26% @none",)),
    Case("Volkswagen had 26% of Audi's sales in April."),
    Case(
        "Chery and Jaguar Land Rover go back years.\nThe venture was founded in May 2012, with 50% from either side.",
        ("chery stake 50% @2012-05", "jaguar-land-rover stake 50% @2012-05"),
    ),
    Case(
        "吉利与雷诺合作多年。\n合资公司2022年11月由双方各出一半资金成立。",
        ("geely stake 50% @2022-11", "renault stake 50% @2022-11"),
    ),
    Case(
        "Avatr, the brand behind which stand Changan and CATL, has agreed to buy 8% of Momenta.",
        ("avatr stake 8% @2025-05",),
    ),
    Case(
        "In January, Audi said it would lift its holding from 40 percent to 60 percent.",
        ("audi stake 40% @none", "audi stake 60% @2025-01"),
    ),
)

SUMS = (
    Case("Ford announced a $30 billion five-year plan.", ("ford investment 30000000000usd @2025-05",)),
    Case("Nissan announced a $3 billion cost-cutting plan."),
    Case("Kia's $2.5 billion battery plant in Georgia opens soon.", ("kia investment 2500000000usd @none",)),
    Case(
        "The 3 billion yuan that Avatr paid for its stake came from its parents.",
        ("avatr investment 3000000000cny @none",),
    ),
    Case(
        "BYD will invest 2 billion euros in a plant that is to open in 2027.",
        ("byd investment 2000000000eur @2025-05",),
    ),
    Case(
        "Mazda and Changan founded a joint venture. They intend to spend 300 million euros on it.",
        ("mazda investment 300000000eur forecast @2025-05",),
    ),
    Case(
        "= Xiaomi to spend $4.1B on cars\nXiaomi is going to put 30 billion yuan ($4.1 billion) into cars.",
        ("xiaomi investment 30000000000cny @2025-05",),
    ),
    Case("GM expects to book an impairment of its stake in China of $2 billion."),
    Case("去年，江淮已支付第三笔转让价款21亿元。"),
    Case("Seres has paid the third instalment of 3.4 billion yuan for its stake."),
    Case(
        "去年7月，江淮宣布协商入股。同年8月，江淮购买引望6%股权，交易金额为70亿元。",
        ("jac stake 6% @2024-08", "jac investment 7000000000cny @2024-08"),
    ),
)

GROUPS = {"holders": HOLDERS, "sums": SUMS}
