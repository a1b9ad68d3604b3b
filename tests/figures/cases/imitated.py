"""Reports in the manner of papers abroad and of digests: whose market, which part, what is held against a forecast."""

from __future__ import annotations

from tests.figures.telling import Case

MARKET_OF_COUNTER = (
    Case("Tesla delivered 9,300 vehicles in April, the KAIDA said.", ("tesla sales 9300 kr @2025-04",)),
    Case("Retail sales of electric cars were 11,900 in April, data of the FADA show.",
         ("all sales 11900 in ev @2025-04",)),
    Case("Toyota sold 4.1 million vehicles worldwide in 2024, data of the JAMA show.",
         ("toyota sales 4100000 world @2024",)),
    Case("BYD sold 340,000 cars in April, the CAAM said.", ("byd sales 340000 world @2025-04",)),
)  # fmt: skip
PART_OF_ALL = (
    Case("Car sales in Spain came to 90,000 in April. Plug-in hybrids led with 18,300 units, or 20.3 percent.",
         ("all sales 90000 es @2025-04", "all sales 18300 es phev @2025-04",
          "all powertrain_share 20.3% es phev @2025-04")),
    Case("Nio sold 9,300 cars in April, or 20 percent.", ("nio sales 9300 world @2025-04",)),
)  # fmt: skip
HELD_AGAINST = (
    Case("Nio expects to sell 60,000 cars abroad in 2026, compared with 13,700 in 2024.",
         ("nio overseas_sales 60000 world-ex-china forecast @2026", "nio overseas_sales 13700 world-ex-china @2024")),
    Case("Nio set itself the goal of selling 440,000 cars in 2025, including more than 80,000 outside China.",
         ("nio sales 440000 world target @2025", "nio overseas_sales >80000 world-ex-china target @2025")),
    Case("To reach its goal, Nio needs to sell 61,300 in May."),
)  # fmt: skip
NO_SALES = (
    Case("4月，小米YU7锁单量突破24万台。"),
    Case("一季度全国二手车出口超过9万辆。"),
    Case("截至收盘，长城汽车涨4.2%，赛力斯涨3.1%。"),
    Case("Bookings of the Windsor crossed 15,000 in April."),
    Case("BYD trailed Audi by a mere 406 cars in April."),
)
YOUNG_MAKERS_RANKED = (
    Case("4月，零跑交付41,000辆，位居新势力榜首；前4个月累计交付12.9万辆，同比增长170%。",
         ("leapmotor sales 41000 world @2025-04", "leapmotor sales 129000 world @2025-01/2025-04",
          "leapmotor sales yoy 170% world @2025-01/2025-04")),
    Case("4月全国新能源乘用车厂商批发销量114万辆。", ("all sales 1140000 cn nev passenger @2025-04",)),
)  # fmt: skip
PRINTED_ABROAD = (
    Case("In April 121,8 thousand cars were sold in Russia.", ("all sales 121800 ru @2025-04",)),
    Case("Car sales in Russia came to 81,200 in April. For four months the result is 330 thousand pieces.",
         ("all sales 81200 ru @2025-04", "all sales 330000 ru @2025-01/2025-04")),
    Case("For two months running, Nio sold no car in Spain."),
)  # fmt: skip
MONEY_ASIDE = (
    Case("Thailand's car exports, which were worth 62 billion baht, fell 22.7% to 83,500 in April.",
         ("all exports yoy -22.7% th @2025-04", "all exports 83500 th @2025-04")),
    Case("Stellantis paid 1.4 billion euros for about 20 percent of Leapmotor in April 2025.",
         ("stellantis investment 1400000000eur @2025-04", "stellantis stake ~20% @2025-04")),
    Case("The purchase of 10 percent puts a value of $7 billion on Horse Powertrain."),
)  # fmt: skip
FLASH_REPORTS = (
    Case("= China vehicle sales report: April 2025\nFlash report, sales volume, 2025\n"
         "* Wholesales in April 2025 totaled 2.59 million units.\n* CV sales were 305,000 units, up 2.3% y/y.\n"
         "* NEV sales were 806,000 units, up 35.2% y/y.",
         ("all sales 2590000 cn @2025-04", "all sales 305000 cn commercial @2025-04",
          "all sales yoy 2.3% cn commercial @2025-04", "all sales 806000 cn nev @2025-04",
          "all sales yoy 35.2% cn nev @2025-04")),
    Case("Sales of commercial vehicles in China fell 4% in April. Sales of electric trucks were not told."
         " Sales of new energy vehicles were 906,000.",
         ("all sales yoy -4% cn commercial @2025-04", "all sales 906000 cn nev @2025-04")),
    Case("Brands from China held 9.4% of the market in Norway in April.",
         ("chinese-brands brand_share 9.4% no @2025-04",)),
    Case("Chery builds a plant in Malaysia that will employ 3,500."),
    Case("4月动力电池装机市占率25.1%，比亚迪排名第二。"),
)  # fmt: skip

GROUPS = {
    "market of the body that counts": MARKET_OF_COUNTER,
    "part of all": PART_OF_ALL,
    "held against a forecast": HELD_AGAINST,
    "no sales": NO_SALES,
    "young makers ranked": YOUNG_MAKERS_RANKED,
    "printed abroad": PRINTED_ABROAD,
    "money aside": MONEY_ASIDE,
    "flash reports": FLASH_REPORTS,
}
