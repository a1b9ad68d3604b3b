"""Phrasings of monthly and yearly sales reports: whose numbers they are, from headlines, lists and opening clauses."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

MARKET_HEADLINES = (
    Case(
        "= China wholesales March 2025: BYD far ahead in a market up 7%\nPassenger car wholesales "
        "rose 6.1% to 2,310,000.",
        (
            "all sales yoy 7% cn @2025-03",
            "all sales yoy 6.1% cn passenger @2025-03",
            "all sales 2310000 cn passenger @2025-03",
        ),
    ),
    Case(
        "= China's car sales slip in April as Tesla loses ground\nDeliveries fell 2.2% to 2.1 "
        "million vehicles in April.",
        ("all sales yoy -2.2% cn @2025-04", "all sales 2100000 cn @2025-04"),
    ),
    Case(
        "= Chinese auto market in April: Geely gains most\nRetail sales came to 1.71 million units in April.",
        ("all sales 1710000 cn @2025-04",),
    ),
    Case(
        "= Thailand registrations grow, led by BYD\nRegistrations grew 11% to 47,900 vehicles in April.",
        ("all sales yoy 11% th @2025-04", "all sales 47900 th @2025-04"),
    ),
    Case(
        "= Tesla deliveries rise in China\nDeliveries rose 11% to 67,900 vehicles in April.",
        ("tesla sales yoy 11% cn @2025-04", "tesla sales 67900 cn @2025-04"),
    ),
)

BRANDS_OF_GROUPS = (
    Case(
        "SAIC Motor's MG brand sold 61,300 vehicles in Europe in the first quarter of 2025.",
        ("mg sales 61300 europe @2025-01/2025-03",),
    ),
    Case(
        "In April, sales of Volkswagen Group's sports car brand, Porsche, fell 7.3 percent to 4,120 in China.",
        ("porsche sales yoy -7.3% cn @2025-04", "porsche sales 4120 cn @2025-04"),
    ),
    Case("Geely's premium EV unit Zeekr delivered 13,700 cars in April.", ("zeekr sales 13700 world @2025-04",)),
    Case("GAC's joint venture GAC Toyota sold 60,200 vehicles in April.", ("gac-toyota sales 60200 world @2025-04",)),
    Case("BMW Group's Mini sold 9,300 cars in April.", ("mini sales 9300 world @2025-04",)),
    Case(
        "= Volkswagen's China deliveries fall\nAmong the group's makes only Audi grew in April. "
        "The brand's deliveries rose 3.4 percent to 52,100.",
        ("audi sales yoy 3.4% cn @2025-04", "audi sales 52100 cn @2025-04"),
    ),
    Case(
        "= Geely sells 234,000 cars in April\nThe Geely brand itself sold 187,400 cars in April, up 41%, "
        "and Zeekr 13,700.",
        ("geely sales 234000 world @2025-04", "zeekr sales 13700 world @2025-04"),
    ),
    Case(
        "= Volkswagen Group deliveries in China slip 3% in April\n"
        "Volkswagen-branded cars sold 141,200 units in April, while Skoda deliveries halved to 1,180.",
        ("volkswagen sales yoy -3% cn @2025-04", "skoda sales yoy -50% cn @2025-04", "skoda sales 1180 cn @2025-04"),
    ),
    Case("The Galaxy NEV range logged sales of 91,200 units in April.", ()),
    Case(
        "= Geely's April\nBuoyed by the Zeekr brand and the Galaxy series, Geely's NEV arm sold "
        "121,900 units in April.",
        ("geely sales 121900 world nev @2025-04",),
    ),
    Case(
        "Toyota outsold the other Japanese automakers by delivering 142,600 cars in China in April.",
        ("toyota sales 142600 cn @2025-04",),
    ),
)

CLAUSES_THAT_LEAD_UP = (
    Case(
        "= Geely's April\nWith 13,700 deliveries in April, the Zeekr brand, which builds electric cars only, "
        "recorded a rise of 11.2%.",
        ("zeekr sales 13700 world @2025-04", "zeekr sales yoy 11.2% world @2025-04"),
    ),
    Case(
        "= SAIC sells 376,000 vehicles in April\nWith 130,050 vehicles sold, SAIC-GM-Wuling "
        "outsold the other units in April.",
        ("saic sales 376000 world @2025-04", "saic-gm-wuling sales 130050 world @2025-04"),
    ),
    Case("Selling 35,200 vehicles in April, XPeng came second.", ("xpeng sales 35200 world @2025-04",)),
    Case(
        "= BYD's sales in April\nDespite a 4 percent drop in March, China's car sales rose 9 percent in April.",
        ("all sales yoy -4% cn @2025-03", "all sales yoy 9% cn @2025-04"),
    ),
    Case(
        "= Geely's April\nHelped by growth of over 80 percent in Zeekr, Geely's NEV sales reached "
        "121,900 units in April.",
        ("zeekr sales yoy >80% world @2025-04", "geely sales 121900 world nev @2025-04"),
    ),
    Case(
        "On 25,300 deliveries in April, Hangzhou-based Leapmotor led the young makers.",
        ("leapmotor sales 25300 world @2025-04",),
    ),
    Case(
        "In April, the MG brand, which SAIC took over from Nanjing Auto, sold 24,600 cars abroad.",
        ("mg overseas_sales 24600 world-ex-china @2025-04",),
    ),
    Case(
        "To be specific, in April, Geely Auto Group, which counts Zeekr, Lynk & Co and Livan, scored sales of 234,100 "
        "vehicles, a 53% year-on-year growth.",
        ("geely sales 234100 world @2025-04", "geely sales yoy 53% world @2025-04"),
    ),
)

MARKETS_IN_A_MAKERS_STORY = (
    Case(
        "= Tesla sells 58,400 China-made cars in April\nIn April, retail sales of passenger vehicles in China were "
        "1.76 million units, up 14.5 percent from a year earlier, the CPCA said.",
        (
            "tesla sales 58400 cn @2025-04",
            "all sales 1760000 cn passenger @2025-04",
            "all sales yoy 14.5% cn passenger @2025-04",
        ),
    ),
    Case(
        "= XPeng's April\nWholesales of passenger NEVs came to 1.14 million units in April, CPCA data show.",
        ("all sales 1140000 cn nev passenger @2025-04",),
    ),
    Case(
        "= Nio delivers 23,900 cars in April\nSales of vehicles in Norway fell 6% in April.",
        ("nio sales 23900 world @2025-04", "all sales yoy -6% no @2025-04"),
    ),
    Case(
        "= BYD's April\nDeliveries of new cars across Germany rose 3% to 242,700 in April.",
        ("all sales yoy 3% de @2025-04", "all sales 242700 de @2025-04"),
    ),
    Case(
        "= Tesla's Shanghai plant\nThe association said sales of commercial vehicles came to 361,000 units in April.",
        ("all sales 361000 cn commercial @2025-04",),
        published=date(2025, 5, 12),
    ),
)

LISTS_OF_NAMES = (
    Case(
        "Sales of Geely Galaxy, Geely Auto, BYD Auto and GAC Trumpchi jumped 81.4%, 62%, 43% and "
        "29% respectively in April.",
        ("geely sales yoy 62% world @2025-04", "byd sales yoy 43% world @2025-04"),
    ),
    Case(
        "Deliveries by Nio, Haval, XPeng and Tank were 10,100, 20,200, 30,300 and 40,400 units respectively in April.",
        ("nio sales 10100 world @2025-04", "xpeng sales 30300 world @2025-04"),
    ),
    Case(
        "SAIC Motor PV and GAC Trumpchi handed over 69,100 units and 60,200 units respectively in April.",
        (),
    ),
    Case(
        "4月，蔚来、捷途、小鹏和方程豹分别交付2.4万辆、3.1万辆、3.5万辆和1.1万辆。",
        ("nio sales 24000 world @2025-04", "xpeng sales 35000 world @2025-04"),
    ),
    Case(
        "In January and February, BYD and Geely sold 610,000 and 470,000 vehicles, respectively.",
        ("byd sales 610000 world @2025-01/2025-02", "geely sales 470000 world @2025-01/2025-02"),
    ),
    Case(
        "BYD sold 321,000 and 372,000 vehicles in February and March, respectively, up 6% and 9%.",
        (
            "byd sales 321000 world @2025-02",
            "byd sales 372000 world @2025-03",
            "byd sales yoy 6% world @2025-02",
            "byd sales yoy 9% world @2025-03",
        ),
    ),
)

EACH_OF_SEVERAL = (
    Case(
        "GAC and SAIC reported sales drops of 18 percent each in April.",
        ("gac sales yoy -18% world @2025-04", "saic sales yoy -18% world @2025-04"),
    ),
    Case(
        "FAW-Volkswagen and FAW Toyota both enjoyed 23% of sales growth in April.",
        ("faw-volkswagen sales yoy 23% world @2025-04", "faw-toyota sales yoy 23% world @2025-04"),
    ),
    Case(
        "BYD, Geely and Chery, the top three makers, all sold over 170,000 vehicles in April.",
        (
            "byd sales >170000 world @2025-04",
            "geely sales >170000 world @2025-04",
            "chery sales >170000 world @2025-04",
        ),
    ),
    Case(
        "Sales recovered in April. "
        "SAIC Volkswagen, SAIC-GM and Changan Ford all posted month-on-month increases of 8 percent, 26.4 percent and "
        "15.1 percent, respectively, in April.",
        (
            "saic-volkswagen sales mom 8% world @2025-04",
            "saic-gm sales mom 26.4% world @2025-04",
            "changan-ford sales mom 15.1% world @2025-04",
        ),
    ),
)

CHINESE_MARKS = (
    Case("小鹏跨入百万辆俱乐部，4月高端车型小鹏X9的交付量环比增长15%。", ()),
    Case("小鹏从首辆交付到100万辆用了7年。", ()),
    Case("其城市领航功能覆盖全国138城。", ()),
)

HOME_AND_ABROAD = (
    Case(
        "Domestic NEV sales increased by 41% to 1.04 million units in April, while exports rose "
        "by 76% to 200,000 units.",
        (
            "all sales yoy 41% cn nev @2025-04",
            "all sales 1040000 cn nev @2025-04",
            "all exports yoy 76% cn nev @2025-04",
            "all exports 200000 cn nev @2025-04",
        ),
    ),
    Case(
        "Sales of domestically produced cars of foreign brands fell by 2.6% in China in April.",
        ("foreign-brands sales yoy -2.6% cn @2025-04",),
    ),
    Case(
        "Including minibuses and commercial vehicles, the total market in China grew 9.8% to 2.59 million in April.",
        ("all sales yoy 9.8% cn @2025-04", "all sales 2590000 cn @2025-04"),
    ),
    Case("BYD led China's NEV market with a 29 percent share in April.", ("byd brand_share 29% cn nev @2025-04",)),
    Case(
        "Mercedes and Audi lost sales worldwide in April, with BMW being the only maker to post growth of 0.5%.",
        ("bmw sales yoy 0.5% world @2025-04",),
    ),
)

GROUPS = {
    "market headlines": MARKET_HEADLINES,
    "brands of groups": BRANDS_OF_GROUPS,
    "clauses that lead up": CLAUSES_THAT_LEAD_UP,
    "markets in a maker's story": MARKETS_IN_A_MAKERS_STORY,
    "lists of names": LISTS_OF_NAMES,
    "each of several": EACH_OF_SEVERAL,
    "Chinese marks": CHINESE_MARKS,
    "home and abroad": HOME_AND_ABROAD,
}
