"""Numbers told beside another: multiples of shares, the former and the latter, rivals' numbers, places named as one."""

from tests.figures.telling import Case

MULTIPLES_OF_SHARES = (
    Case("BYD's market share in Germany doubled in April.", ("byd brand_share yoy 100% de @2025-04",)),
    Case(
        "Geely's share of the British market more than doubled to 2.4% in April.",
        ("geely brand_share yoy >100% gb @2025-04", "geely brand_share 2.4% gb @2025-04"),
    ),
    Case(
        "MG's sales doubled in April and its share tripled.",
        ("mg sales yoy 100% world @2025-04", "mg brand_share yoy 200% world @2025-04"),
    ),
    Case(
        "Skoda's market share in Poland rose 1.2% to 9.4% in April.",
        ("skoda brand_share yoy 1.2pp pl @2025-04", "skoda brand_share 9.4% pl @2025-04"),
    ),
    Case("Chery's sales will grow 5% to 9% in 2026.", ("chery sales yoy 5-9% world forecast @2026",)),
    Case("Petrol cars' share of the market fell below 45% in April.", ("all powertrain_share <45% cn ice @2025-04",)),
    Case("4月，燃油车市场份额跌破45%。", ("all powertrain_share <45% cn ice @2025-04",)),
    Case("Kia's sales in Norway fell below 2,000 in April.", ("kia sales <2000 no @2025-04",)),
    Case("Kia's sales in Norway rose over 20% in April.", ("kia sales yoy >20% no @2025-04",)),
)

OF_TWO = (
    Case(
        "Nio and XPeng sold 23,900 and 35,000 cars in April; the former rose 53%, the latter 273%.",
        (
            "nio sales 23900 world @2025-04",
            "xpeng sales 35000 world @2025-04",
            "nio sales yoy 53% world @2025-04",
            "xpeng sales yoy 273% world @2025-04",
        ),
    ),
    Case(
        "BYD and Geely sold 380,000 and 234,000 vehicles in April. The former's sales rose 21%, the latter's 53%.",
        (
            "byd sales 380000 world @2025-04",
            "geely sales 234000 world @2025-04",
            "byd sales yoy 21% world @2025-04",
            "geely sales yoy 53% world @2025-04",
        ),
    ),
    Case(
        "BEV sales reached 600,000 and PHEV sales 500,000 in April; the former rose 38%, the latter 50%.",
        (
            "all sales 600000 cn bev @2025-04",
            "all sales 500000 cn phev @2025-04",
            "all sales yoy 38% cn bev @2025-04",
            "all sales yoy 50% cn phev @2025-04",
        ),
    ),
    Case(
        "4月，蔚来和小鹏分别交付2.39万辆和3.5万辆，前者同比增长53%，后者增长273%。",
        (
            "nio sales 23900 world @2025-04",
            "xpeng sales 35000 world @2025-04",
            "nio sales yoy 53% world @2025-04",
            "xpeng sales yoy 273% world @2025-04",
        ),
    ),
)

PARTS_AND_WHOLES = (
    Case(
        "Volkswagen sold 950,000 electric cars in 2024 of the group's 9.03 million.",
        ("volkswagen sales 950000 world ev @2024", "volkswagen sales 9030000 world @2024"),
    ),
    Case(
        "Geely's exports were 410,000 of its 2.18 million in 2024.",
        ("geely exports 410000 cn @2024", "geely sales 2180000 world @2024"),
    ),
    Case(
        "China built 1.2 million NEVs in April, 9% more than a year before, and sold 1.1 million, up 8%.",
        (
            "all production 1200000 cn nev @2025-04",
            "all production yoy 9% cn nev @2025-04",
            "all sales 1100000 cn nev @2025-04",
            "all sales yoy 8% cn nev @2025-04",
        ),
    ),
    Case(
        "乘联会称，4月自主品牌新能源渗透率为72%，合资品牌只有8.1%。",
        (
            "chinese-brands powertrain_share 72% cn nev @2025-04",
            "foreign-brands powertrain_share 8.1% cn nev @2025-04",
        ),
    ),
)

RIVALS_AND_RUNS = (
    Case(
        "China exported 4.91 million vehicles in 2023, overtaking Japan's 4.42 million.",
        ("all exports 4910000 cn @2023", "all exports 4420000 jp @2023"),
    ),
    Case(
        "1-4月，中国汽车出口目的地中，巴西以12.3万辆居首，墨西哥以11.1万辆位列第二。",
        ("all exports 123000 cn>br @2025-01/2025-04", "all exports 111000 cn>mx @2025-01/2025-04"),
    ),
    Case("BYD sold 9,000 cars in Germany, France and Italy in April.", ("byd sales 9000 other @2025-04",)),
    Case("China's exports to Mexico, Chile and Brazil rose 9% in April.", ("all exports yoy 9% cn>other @2025-04",)),
    Case("Sales in the US and Canada reached 1.5 million in April.", ("all sales 1500000 us @2025-04",)),
    Case(
        "BYD and Geely each sold more than 200,000 cars in April.",
        ("byd sales >200000 world @2025-04", "geely sales >200000 world @2025-04"),
    ),
)

LISTS_AND_TOTALS = (
    Case(
        "Toyota, Honda and Kia sold 142,800, 50,600 and 53,800 cars in China in April, the first two down 4% and 9%.",
        (
            "toyota sales 142800 cn @2025-04",
            "honda sales 50600 cn @2025-04",
            "kia sales 53800 cn @2025-04",
            "toyota sales yoy -4% cn @2025-04",
            "honda sales yoy -9% cn @2025-04",
        ),
    ),
    Case(
        "Great Wall's overseas sales dropped 3.7% to 34,500 in April, while total sales rose 12% to 102,204.",
        (
            "great-wall overseas_sales yoy -3.7% world-ex-china @2025-04",
            "great-wall overseas_sales 34500 world-ex-china @2025-04",
            "great-wall sales yoy 12% world @2025-04",
            "great-wall sales 102204 world @2025-04",
        ),
    ),
    Case(
        "Volkswagen's deliveries in China fell 2.8% to 644,100 in the first quarter; group-wide they grew 1.4%.",
        (
            "volkswagen sales yoy -2.8% cn @2025-01/2025-03",
            "volkswagen sales 644100 cn @2025-01/2025-03",
            "volkswagen sales yoy 1.4% world @2025-01/2025-03",
        ),
    ),
    Case(
        "Geely raised its 2025 sales target to 3 million units from 2.71 million.",
        ("geely sales 3000000 world target @2025", "geely sales 2710000 world target @2025"),
    ),
    Case(
        "BYD sold 7,100 cars in Spain in April, behind Tesla's 9,100.",
        ("byd sales 7100 es @2025-04", "tesla sales 9100 es @2025-04"),
    ),
    Case(
        "In the first four months of 2025, Mexico was the top destination with 155,000 cars, then the UAE (114,000).",
        ("all exports 155000 cn>mx @2025-01/2025-04", "all exports 114000 cn>ae @2025-01/2025-04"),
    ),
    Case(
        "Tesla sold 61,662 China-made vehicles in April, including exports, down 15 percent.",
        ("tesla sales 61662 cn @2025-04", "tesla sales yoy -15% cn @2025-04"),
    ),
    Case(
        "By 2030, a quarter of all cars sold in Europe could be Chinese, up from 8% in 2024.",
        ("chinese-brands brand_share 25% europe forecast @2030", "chinese-brands brand_share 8% europe @2024"),
    ),
    Case(
        "Kia aims to sell 4.2 million vehicles a year by 2030, of which 1.3 million would be EVs.",
        ("kia sales 4200000 world target @2030", "kia sales 1300000 world ev target @2030"),
    ),
)

WHOSE_AND_WHERE = (
    Case(
        "Seres' NEV sales were 36,450 in April (up 7.5%), bringing the year-to-date total to 120,000.",
        (
            "seres sales 36450 world nev @2025-04",
            "seres sales yoy 7.5% world nev @2025-04",
            "seres sales 120000 world nev @2025-01/2025-04",
        ),
    ),
    Case(
        "Sales of plug-in hybrids in the EU, UK and EFTA jumped 46% to 102,000 in April, driven by BYD.",
        ("all sales yoy 46% europe phev @2025-04", "all sales 102000 europe phev @2025-04"),
    ),
    Case(
        "China exported 679,000 NEVs in 2022; two in five of them were Teslas built in Shanghai.",
        ("all exports 679000 cn nev @2022", "tesla export_share 40% cn nev @2022"),
    ),
    Case("A third of the NEVs sold in Brazil in April were built by BYD.", ("byd brand_share 33.3% br nev @2025-04",)),
    Case(
        "2024年，奇瑞出口114.4万辆，占比19.5%。",
        ("chery exports 1144000 cn @2024", "chery export_share 19.5% cn @2024"),
    ),
    Case("墨西哥成为中国汽车最大出口目的地，1-4月出口15.9万辆。", ("all exports 159000 cn>mx @2025-01/2025-04",)),
    Case("Volkswagen's Chinese ventures delivered 190,000 cars in April.", ("volkswagen sales 190000 cn @2025-04",)),
    Case("In the People's Republic, BMW sold 48,000 cars in April.", ("bmw sales 48000 cn @2025-04",)),
    Case(
        "Brazil bought 138,000 NEVs from China in the first four months of 2025.",
        ("all exports 138000 cn>br nev @2025-01/2025-04",),
    ),
    Case(
        "Chery sold 200,000 cars in April, more than in May 2024; its cumulative sales this year stand at 800,000.",
        ("chery sales 200000 world @2025-04", "chery sales 800000 world @2025-01/2025-04"),
    ),
)

ELSEWHERE = (
    Case(
        "Kia sold 3.2 million cars in China last year, more than the 3.1 million in all of Western Europe.",
        ("kia sales 3200000 cn @2024", "kia sales 3100000 europe @2024"),
    ),
    Case(
        "Kia sold 32,000 cars in Spain in April, against 30,000 in France.",
        ("kia sales 32000 es @2025-04", "kia sales 30000 fr @2025-04"),
    ),
    Case(
        "Kia sold 32,000 cars in Spain in April, up from 30,000.",
        ("kia sales 32000 es @2025-04", "kia sales 30000 es @2024-04"),
    ),
)

GROUPS = {
    "whose and where": WHOSE_AND_WHERE,
    "lists and totals": LISTS_AND_TOTALS,
    "multiples of shares": MULTIPLES_OF_SHARES,
    "of two": OF_TWO,
    "parts and wholes": PARTS_AND_WHOLES,
    "rivals and runs": RIVALS_AND_RUNS,
    "elsewhere": ELSEWHERE,
}
