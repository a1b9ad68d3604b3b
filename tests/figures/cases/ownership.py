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
    Case("For about 12%, Tata paid nothing."),
    Case("= Xpeng stock climbs 14% on news that Honda buys in", ()),
    Case(
        "Lucid had a bad year. Some 2.5% of Lucid goes to Uber at $3 a share, they said on Monday.",
        ("uber stake ~2.5% @2025-05",),
    ),
    Case("Foton was sold. Isuzu gets 51% of a new company for lorries.", ("isuzu stake 51% @2025-05",)),
    Case("JAC and Foton plan a battery firm. JAC takes 70% of it.", ("jac stake 70% @2025-05",)),
    Case(
        "Skoda left years ago. Hyundai hands its 30 percent of Beijing Hyundai to BAIC.", ("hyundai stake 30% @none",)
    ),
    Case("Wan Li, president of Hozon, bought 3.2% of Nissan in 2021.", ("hozon stake 3.2% @2021",)),
    Case(
        "Seres shares its plant. Kia raises its stake in it from 10% to 35%.",
        ("kia stake 10% @none", "kia stake 35% @2025-05"),
    ),
    Case(
        "Togg and Kia are founding a firm.\nEach holds 50%, they said on Friday.",
        ("togg stake 50% @2025-05", "kia stake 50% @2025-05"),
    ),
    Case("5月20日，北汽将向华为买下引望4%的股权。", ("baic stake 4% @2025-05",)),
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
    Case(
        "For around 2 billion euros, Audi acquires 30% of Rivian.",
        ("audi investment ~2000000000eur @2025-05", "audi stake 30% @2025-05"),
    ),
    Case(
        "Mazda is back. A year after it left a venture with Foton, it will pay 40 million euros for 5% of Hozon.",
        ("mazda investment 40000000eur @2025-05", "mazda stake 5% @2025-05"),
    ),
    Case(
        "Nio was for sale, and Ford came. The American group puts in $300 million.",
        ("ford investment 300000000usd @2025-05",),
    ),
    Case(
        "Ford came to Nio. The Americans pay $300 million for a further piece of the firm.",
        ("ford investment 300000000usd @2025-05",),
    ),
    Case(
        "Honda wants to catch up in software and will spend $700 million on it.",
        ("honda investment 700000000usd @2025-05",),
    ),
    Case("Honda wants to spend $700 million on software.", ("honda investment 700000000usd forecast @2025-05",)),
    Case("Geely's purchase puts a value of $900 million on Lotus."),
    Case("Money is one half of the deal between Ford and Nio."),
)

NEWS = (
    Case(
        "After taking 6% of Lucid last October, Geely announced on Tuesday that it has raised its holding to 15%.",
        ("geely stake 15% @2025-05", "geely stake 6% @2024-10"),
    ),
    Case(
        "Geely owns part of McLaren.\nThe Chinese company has agreed to spend 310 million British pounds on its stake.",
        ("geely investment 310000000gbp @2025-05",),
    ),
    Case(
        "Mazda, which currently owns 11% of Lucid, plans to increase this to as much as 18%.",
        ("mazda stake 11% @none", "mazda stake <18% forecast @none"),
    ),
    Case("State-backed firms own more than 40 percent of JAC."),
    Case("Local funds own the remaining 20% of Hozon, according to a filing."),
    Case("The family is picking up 35% of MG, the Chinese maker said."),
    Case(
        "Proton is 51.5% owned by DRB-Hicom and 48.5% by Geely.",
        ("drb-hicom stake 51.5% @none", "geely stake 48.5% @none"),
    ),
    Case("Jiangling, in which Ford holds 31 percent, builds vans.", ("ford stake 31% @none",)),
    Case(
        "Mahindra and Ford run a company.\nThe former owns a 52 percent stake and the latter the remaining 48 percent.",
        ("ford stake 48% @none", "mahindra stake 52% @none"),
    ),
    Case(
        "5月8日，大众宣布向小鹏投资6亿美元（折合人民币约43亿元）。",
        ("volkswagen investment 600000000usd @2025-05",),
    ),
    Case("The debt of JLR stood at Rs. 90,400 crore at the end of March."),
    Case(
        "In another step Toyota will buy a 24.5-percent share of Gotion, as agreed on May 6.",
        ("toyota stake 24.5% @2025-05",),
    ),
    Case(
        "Toyota (TM) and start-up Pony.ai announced plans to invest 2 billion yuan in robotaxis.",
        ("toyota investment 2000000000cny @2025-05",),
    ),
    Case("Pony.ai has closed a $450 million funding round led by Toyota."),
    Case(
        "With Toyota's $380 million investment announced on May 9, Pony.ai is now worth $2.9 billion.",
        ("toyota investment 380000000usd @2025-05",),
    ),
    Case(
        "Geely and Renault talked for months.\nThe European carmaker will buy a 12 percent stake in Lotus.",
        ("renault stake 12% @2025-05",),
    ),
    Case("On May 6 both founded a joint venture in which Kia will own a 53% share.", ("kia stake 53% @2025-05",)),
    Case(
        "Shortly after closing its Jeep plant on May 6, Stellantis agreed to pay 1.2 billion euros for a stake in NIO.",
        ("stellantis investment 1200000000eur @2025-05",),
    ),
    Case("Great Wall gave up its $900 million project in India."),
    Case("Great Wall scrapped a plan to invest $800 million in a plant."),
    Case("The venture has a registered capital of 2 billion yuan, said SAIC, which invests in it."),
    Case(
        "On Friday Mazda agreed to sell its 42 percent stake in the plant to Changan.", ("changan stake 42% @2025-05",)
    ),
    Case("2019年，马自达将所持合资公司45%的股权转让给长安汽车。", ("changan stake 45% @2019",)),
    Case(
        "5月12日，双方宣布成立合资公司，由长安、宁德时代及东风分别出资40%、35%和25%。",
        ("catl stake 35% @2025-05", "changan stake 40% @2025-05", "dongfeng stake 25% @2025-05"),
    ),
    Case(
        "合资公司成立于2024年8月，中创新航持股52%，零跑汽车持股48%。",
        ("calb stake 52% @2024-08", "leapmotor stake 48% @2024-08"),
    ),
    Case(
        "5月8日，小米宣布投资2亿元，占4%。",
        ("xiaomi investment 200000000cny @2025-05", "xiaomi stake 4% @2025-05"),
    ),
    Case(
        "= Audi and SAIC develop a platform\nRivals such as Tesla are ahead.\n"
        "The platform will cut development time by more than 28 percent.",
        ("audi development_time change >-28% forecast @none",),
    ),
)

PARTS = (
    Case(
        "吉利与沃尔沃成立电池公司。\n双方出资比例各为50%。",
        ("geely stake 50% @none", "volvo-cars stake 50% @none"),
    ),
    Case("赛力斯将投资一家软件公司，持股比例达12%。", ("seres stake 12% @2025-05",)),
    Case("吉利宣布投资亿咖通，持股比例达8%。", ("geely stake 8% @2025-05",)),
    Case(
        "Changan Mazda, incorporated in 2012, is a 50-50 partnership between Changan and Mazda.",
        ("changan stake 50% @none", "mazda stake 50% @none"),
    ),
    Case("BYD was the first global carmaker to open a plant in Komárom.", ()),
    Case("By 2040, 44 percent of all cars on the road in Chile will be electric.", ()),
)

GROUPS = {"parts": PARTS, "holders": HOLDERS, "sums": SUMS, "ownership news": NEWS}
