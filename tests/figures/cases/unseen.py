"""Phrasings of outlets that were new: months by number, Chinese growth nouns, parts, multiples, sellers, lists."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

TIMES_TOLD = (
    Case(
        "In the second month of this year, BYD sold 193,000 vehicles, up 12% on the previous month.",
        ("byd sales 193000 world @2025-02", "byd sales mom 12% world @2025-02"),
    ),
    Case("In the third month of 2024 Geely delivered 154,000 cars.", ("geely sales 154000 world @2024-03",)),
    Case(
        "Chinese automakers held less than 3% of the market in Brazil for the entire year of 2024.",
        ("chinese-brands brand_share <3% br @2024",),
    ),
    Case(
        "Sales of plug-in hybrids rose 31 percent from 48,100 units in December 2023 to 62,900 units last December.",
        (
            "all sales yoy 31% cn phev @2024-12",
            "all sales 48100 cn phev @2023-12",
            "all sales 62900 cn phev @2024-12",
        ),
        xfail="the growth takes the span of its base",
    ),
    Case(
        "GWM saw deliveries grow 22 percent in 2024 to 7,272 units.",
        ("great-wall sales yoy 22% world @2024", "great-wall sales 7272 world @2024"),
    ),
    Case(
        "He said China expects to sell 16 million new energy vehicles next year, up from 14 million this year "
        "and 12.9 million last year.",
        (
            "all sales 16000000 cn nev forecast @2026",
            "all sales 14000000 cn nev forecast @2025",
            "all sales 12900000 cn nev @2024",
        ),
    ),
)

CHINESE_GROWTH = (
    Case(
        "1-2月，零售累计增速仅为2.2%，1-4月累计增速升至8%。",
        ("all sales yoy 2.2% cn @2025-01/2025-02", "all sales yoy 8% cn @2025-01/2025-04"),
    ),
    Case(
        "1-4月，新能源汽车出口64.2万辆，增速高达52.6%。",
        ("all exports 642000 cn nev @2025-01/2025-04", "all exports yoy 52.6% cn nev @2025-01/2025-04"),
    ),
    Case(
        "4月奇瑞以9.1万辆出口量、21%增速居首。",
        ("chery exports 91000 cn @2025-04", "chery exports yoy 21% cn @2025-04"),
    ),
    Case(
        "4月自主品牌以115万辆的零售成绩实现同比31%、环比2%的双增长。",
        (
            "chinese-brands sales 1150000 cn @2025-04",
            "chinese-brands sales yoy 31% cn @2025-04",
            "chinese-brands sales mom 2% cn @2025-04",
        ),
    ),
    Case(
        "4月德系品牌零售36万辆，7%的同比降幅有所收窄。",
        ("german-brands sales 360000 cn @2025-04", "german-brands sales yoy -7% cn @2025-04"),
    ),
)

SHARES_TOLD = (
    Case(
        "Chinese brands had a 3.3 per cent market mix in Western Europe in the final quarter of 2024.",
        ("chinese-brands brand_share 3.3% europe @2024-10/2024-12",),
    ),
    Case(
        "BYD took 3.1% of Italy's market in April, a half-percentage-point year-on-year increase.",
        ("byd brand_share 3.1% it @2025-04", "byd brand_share yoy 0.5pp it @2025-04"),
    ),
    Case(
        "In April over half of MG's sales in Britain were contributed by new energy vehicles.",
        ("mg powertrain_share >50% gb nev @2025-04",),
    ),
)

PARTS_REFUSED = (
    Case("Sales of passenger vehicles under Changan's self-owned brands came to 242,300 units in April, up 6.1%."),
    Case(
        "In April 20,500 vehicles under SAIC's wholly-owned brands were sold.\n"
        "Among them, 3,600 were sold in overseas markets."
    ),
    Case(
        "4月，自主品牌乘用车销售150万辆，市场份额65%。其中：轿车销售35.7万辆，市场份额49.3%；MPV销售5.9万辆，同比增长3%。",
        ("chinese-brands sales 1500000 cn passenger @2025-04", "chinese-brands brand_share 65% cn passenger @2025-04"),
    ),
    Case("By the end of the year Chery wants 350 sales outlets in Mexico."),
    Case("BYD aims to raise the number of its dealerships in Brazil to 200 by the end of 2026."),
    Case("The N9 has passed 45,000 deliveries since its launch in April."),
    Case("Chery became the first Chinese maker with annual exports exceeding one million vehicles."),
    Case("In each of the past four months BYD sold over 300,000 cars."),
)

MULTIPLES_AND_RANGES = (
    Case(
        "From January to April Chinese carmakers saw an eightfold increase in sales in Mexico.",
        ("chinese-brands sales yoy 700% mx @2025-01/2025-04",),
    ),
    Case(
        "Vehicle sales could drop 5% to 8% in 2025, the association said.",
        ("all sales yoy -8--5% cn forecast @2025",),
    ),
)

OF_THE_OTHER = (
    Case(
        "In April Kia was not far behind Suzuki, which came fifth and sold 1,233 cars.",
        ("suzuki sales 1233 world @2025-04",),
    ),
    Case(
        "= Chery leads Chinese brands in Turkey, a gateway to Europe\n"
        "In April, Chery was the best-selling Chinese brand with 5,163 units. It was followed by MG with 1,487 units.",
        ("chery sales 5163 tr @2025-04", "mg sales 1487 tr @2025-04"),
    ),
    Case(
        "= Car sales in South Africa\nHere are the sales for April:\nToyota — 10,890 units\nProton — 68 units",
        ("toyota sales 10890 za @2025-04", "proton sales 68 za @2025-04"),
    ),
)

STAKES_TOLD = (
    Case(
        "3月17日，吉利汽车公告，拟与宁德时代共同出资设立合资公司。\n"
        "该公司注册资本10亿元。其中吉利汽车出资4.9亿元，持股比例为49%；宁德时代出资5.1亿元，持股比例为51%。",
        (
            "geely investment 490000000cny @2025-03",
            "geely stake 49% @2025-03",
            "catl investment 510000000cny @2025-03",
            "catl stake 51% @2025-03",
        ),
    ),
    Case("2024年3月上述增资完成，宁德时代持有阿维塔17.1%的股权。", ("catl stake 17.1% @2024-03",)),
    Case("Dongfeng plans to sell its 50% stake in the engine venture.", ("dongfeng stake 50% @none",)),
    Case("SAIC Motor has divested a 51% stake in MG Motor India to a consortium."),
    Case("The dealers of MG India hold 3%, and the employees of MG India with a 5% stake keep their seat."),
    Case(
        "Hyundai Motor and BAIC Motor announced on Monday a $900 million investment in their joint venture, Beijing "
        "Hyundai.",
        ("beijing-hyundai investment 900000000usd @2024-12",),
        published=date(2024, 12, 12),
    ),
    Case(
        "Volkswagen has shortened the time to market by 30% with Xpeng.",
        ("volkswagen development_time change -30% @none",),
    ),
)

YEAR_BEFORE = (
    Case(
        "Sales in Turkey in January-April reached 300,000 cars.\n"
        "In the same period of last year, 280,000 cars were sold.",
        ("all sales 300000 tr @2025-01/2025-04", "all sales 280000 tr @2024-01/2024-04"),
    ),
    Case(
        "MG sold 8,000 cars in France in the first quarter. During the same months a year earlier it sold 9,000.",
        ("mg sales 8000 fr @2025-01/2025-03", "mg sales 9000 fr @2024-01/2024-03"),
    ),
)

EXAMPLES = (
    Case(
        "The body, which counts BYD, Chery and Geely among its members, said car exports in April were up 8 percent to "
        "517,000 units.",
        ("all exports yoy 8% cn @2025-04", "all exports 517000 cn @2025-04"),
    ),
    Case(
        "Chinese automakers like BYD, Chery and Great Wall are gaining ground in Chile, with 7% of the market "
        "in April.",
        ("chinese-brands brand_share 7% cl @2025-04",),
    ),
    Case(
        "Chinese makers such as BYD and Chery sold 5,300 cars in Chile in April.",
        ("chinese-brands sales 5300 cl @2025-04",),
    ),
    Case("In April BYD and Chery sold 5,300 cars in Chile."),
)

KINDS = (
    Case(
        "Hyundai sells no plug-in hybrids in China, but such vehicles account for over a third of the market.",
        ("all powertrain_share >33.3% cn phev @none",),
    ),
    Case(
        "EV exports grew 6.4% to 143,000 units in April, with BEVs making up 62%.",
        ("all exports yoy 6.4% cn ev @2025-04", "all exports 143000 cn ev @2025-04"),
    ),
    Case("The combined sales of pure electric, plug-in hybrid and light hybrid cars in Brazil rose 91% last year."),
)

SMALL_AND_PLACED = (
    Case(
        "In Turkey in April BYD sold 643 cars, MG 447, Seres 196, Maxus 153 and Leapmotor 58.",
        (
            "byd sales 643 tr @2025-04",
            "mg sales 447 tr @2025-04",
            "seres sales 196 tr @2025-04",
            "maxus sales 153 tr @2025-04",
            "leapmotor sales 58 tr @2025-04",
        ),
    ),
    Case("墨西哥以6.86万辆成为一季度最大出口目的地。", ("all exports 68600 cn>mx @2025-01/2025-03",)),
    Case(
        "= Hyundai's sales in China sink\nBeijing Hyundai sold 11,200 cars in April.",
        ("beijing-hyundai sales 11200 cn @2025-04",),
    ),
    Case(
        "Beijing Hyundai sold 36,460 vehicles in April, predominantly combustion models, with 14,179 units exported.",
        ("beijing-hyundai sales 36460 world @2025-04", "beijing-hyundai exports 14179 cn @2025-04"),
    ),
)

WORDS_WITHIN_WORDS = (
    Case(
        "4月德系份额15.2%，同比减少2个百分点。",
        ("german-brands brand_share 15.2% cn @2025-04", "german-brands brand_share yoy -2pp cn @2025-04"),
    ),
    Case(
        "BYD's share of the Thai market rose by half a percentage point to 9.9% in April.",
        ("byd brand_share yoy 0.5pp th @2025-04", "byd brand_share 9.9% th @2025-04"),
    ),
    Case(
        "In February Changan raised its holding in Avatr from 38.98% to 40.99%.",
        ("changan stake 38.98% @none", "changan stake 40.99% @2025-02"),
    ),
    Case(
        "In March JSW bought shares from SAIC, lifting its stake from 35% to 41%.",
        ("jsw stake 35% @none", "jsw stake 41% @2025-03"),
    ),
    Case(
        "2月1日，吉利已支付完毕所有股权转让价款（约9.3亿元），持股比例由40.6%增至51%。",
        ("geely investment ~930000000cny @2025-02", "geely stake 40.6% @none", "geely stake 51% @2025-02"),
    ),
    Case("Only three makers sold more than 100,000 vehicles in April."),
    Case(
        "Russia's imports of Chinese cars fell 45% to 42,000 in April.",
        ("all exports yoy -45% cn>ru @2025-04", "all exports 42000 cn>ru @2025-04"),
    ),
    Case(
        "The partners signed a contract in March. GAC contributes 500 million yuan and Huawei 300 million yuan.",
        ("gac investment 500000000cny @2025-03", "huawei investment 300000000cny @2025-03"),
    ),
)

GROUPS = {
    "words within words": WORDS_WITHIN_WORDS,
    "the year before": YEAR_BEFORE,
    "examples and members": EXAMPLES,
    "kinds of vehicles": KINDS,
    "small counts and places": SMALL_AND_PLACED,
    "new times": TIMES_TOLD,
    "Chinese growth nouns": CHINESE_GROWTH,
    "new share words": SHARES_TOLD,
    "parts and marks refused": PARTS_REFUSED,
    "multiples and ranges": MULTIPLES_AND_RANGES,
    "numbers of another": OF_THE_OTHER,
    "sellers and announcements": STAKES_TOLD,
}
