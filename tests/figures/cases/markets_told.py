"""Which market a number is of: one opened on, the next one told of, one ranked in; and who built or exported."""

from __future__ import annotations

from tests.figures.telling import Case

OPENED_ON = (
    Case(
        "= MG outsells Honda\nChinese brands have higher sales than the Germans in Australia this year.\n"
        "Sales of Chinese cars grew 60 per cent in April, while the total market grew 3 per cent.",
        ("chinese-brands sales yoy 60% au @2025-04", "all sales yoy 3% au @2025-04"),
    ),
    Case(
        "= Chinese makers fight for Vietnam, Malaysia\nIn Vietnam, sales of EVs reached 9,000 in April.\n"
        "In Malaysia, car sales totalled 60,000 in April.\nBYD had a 4 percent share of the market in the country.\n"
        "Japanese brands held a share of 40 percent.",
        (
            "all sales 9000 vn ev @2025-04",
            "all sales 60000 my @2025-04",
            "byd brand_share 4% my @2025-04",
            "japanese-brands brand_share 40% my @2025-04",
        ),
    ),
    Case(
        "BYD was the best-selling brand in China's car market in April.\n"
        "Its sales rose 12% to 300,000 vehicles. Geely was second with 190,000.",
        ("byd sales yoy 12% cn @2025-04", "byd sales 300000 cn @2025-04", "geely sales 190000 cn @2025-04"),
    ),
)

COUNTED_LAST = (
    Case(
        "= Ford slips again\nFord's sales in China fell 9 percent to 30,000 in April.\n"
        "Lincoln sold 4,000 vehicles, 12 percent fewer.\n"
        "From January through April, the carmaker's sales were 120,000.",
        (
            "ford sales yoy -9% cn @2025-04",
            "ford sales 30000 cn @2025-04",
            "lincoln sales 4000 cn @2025-04",
            "lincoln sales yoy -12% cn @2025-04",
            "ford sales 120000 cn @2025-01/2025-04",
        ),
    ),
    Case(
        "China's home-grown brands sold 1.1 million cars at retail in April, the association said.\n"
        "Chery took the top spot with 160,000 vehicles, up 9%. It was followed by Geely, with 150,000.",
        (
            "chinese-brands sales 1100000 cn @2025-04",
            "chery sales 160000 cn @2025-04",
            "chery sales yoy 9% cn @2025-04",
            "geely sales 150000 cn @2025-04",
        ),
    ),
    Case(
        "Global sales of plug-in hybrids came to 900,000 in the first quarter. BYD kept the lead with a market share "
        "of 36.5%, while Li Auto had a share of 10%.",
        (
            "all sales 900000 world phev @2025-01/2025-03",
            "byd brand_share 36.5% world phev @2025-01/2025-03",
            "li-auto brand_share 10% world phev @2025-01/2025-03",
        ),
    ),
    Case(
        "= BYD tops China's car market in April\n# Maker Sales Change\n1 BYD 320,000 +9.3%\n"
        "2 Volkswagen 210,000 -4.2%\n3 Geely 190,000 +3.8%",
        (
            "byd sales 320000 cn @2025-04",
            "byd sales yoy 9.3% cn @2025-04",
            "volkswagen sales 210000 cn @2025-04",
            "volkswagen sales yoy -4.2% cn @2025-04",
            "geely sales 190000 cn @2025-04",
            "geely sales yoy 3.8% cn @2025-04",
        ),
    ),
)

BY_ORIGIN = (
    Case(
        "= Chinese car sales climb again in Australia\nSales of new vehicles from China rose 21 per cent in April.\n"
        "Vehicles built in Japan were down 4 per cent and those from Thailand down 9 per cent."
    ),
    Case(
        "= New Zealand market up\nNew Zealanders registered 9,400 new cars in April. "
        "Cars from China (2,100) and Germany (400) gained.",
        ("all sales 9400 nz @2025-04",),
    ),
    Case(
        "= Where our cars come from\nJapan is still the main source of new motor vehicles in Australia, with 31,000 "
        "sold in April, followed by Thailand (22,000), China (19,000) and Korea (13,000)."
    ),
)

EXPORTERS = (
    Case(
        "Japan exported 4.2 million vehicles in 2024. Analysts expect 7 million Chinese vehicle exports in 2025.",
        ("all exports 4200000 jp @2024", "all exports 7000000 cn forecast @2025"),
    ),
    Case(
        "In 2024 China came first, ahead of Japan, whose exports were 4.2 million. Chinese exports rose 19%.",
        ("all exports 4200000 jp @2024", "all exports yoy 19% cn @2024"),
    ),
    Case(
        "中国汽车出口：4月，俄罗斯4.1万辆，墨西哥3.9万辆，阿联酋3.5万辆。",
        ("all exports 41000 cn>ru @2025-04", "all exports 39000 cn>mx @2025-04", "all exports 35000 cn>ae @2025-04"),
    ),
    Case(
        "= China's exports\nWhile Brazil took 30,000 vehicles in April, the UAE came second, with 29,000 "
        "vehicles shipped, up 8%.",
        (
            "all exports 30000 cn>br @2025-04",
            "all exports 29000 cn>ae @2025-04",
            "all exports yoy 8% cn>ae @2025-04",
        ),
    ),
    Case(
        "For Japan's exports, the volume in April rose 8% to 320,000 units.",
        ("all exports yoy 8% jp @2025-04", "all exports 320000 jp @2025-04"),
    ),
)

PLACES = (
    Case(
        "Spain has become the maker's largest market abroad. BYD's sales there rose 81% in April.",
        ("byd sales yoy 81% es @2025-04",),
    ),
    Case(
        "= Makers of the world\nGlobal sales of cars reached 7 million in April.\n"
        "The share of Chinese brands came to 67%, the China Passenger Car Association said.",
        ("all sales 7000000 world @2025-04", "chinese-brands brand_share 67% cn @2025-04"),
    ),
    Case(
        "It was a bad month for Honda in China and for NIO, which saw its sales fall 12% in April.",
        ("nio sales yoy -12% world @2025-04",),
    ),
    Case(
        "Ford's sales rose 8 per cent in the first quarter of the year to 9,100 cars in Chile.",
        ("ford sales yoy 8% cl @2025-01/2025-03", "ford sales 9100 cl @2025-01/2025-03"),
    ),
    Case(
        "Geely delivered 1,200 cars in Chile in April, over 30% of all BEV sales.",
        ("geely sales 1200 cl @2025-04", "geely brand_share >30% cl bev @2025-04"),
    ),
)

PARTS_ABROAD = (
    Case(
        "Chery sold 91,000 vehicles overseas in April. They made up over a third of its total deliveries.",
        ("chery overseas_sales 91000 world-ex-china @2025-04",),
    ),
    Case(
        "吉利计划到2030年新能源销量占比达到80%，海外占比超过30%。",
        ("geely powertrain_share 80% world nev forecast @2030",),
    ),
    Case(
        "China exported 517,000 vehicles in April. Of the vehicles exported, 61% of the total volume were petrol cars.",
        ("all exports 517000 cn @2025-04", "all export_share 61% cn ice @2025-04"),
    ),
    Case(
        "= China's exports in April\nPeru saw the largest increase, buying 8,000 cars, and the Philippines took 9,000.",
        ("all exports 8000 cn>pe @2025-04", "all exports 9000 cn>ph @2025-04"),
    ),
)

PLANTS_AND_RIVALS = (
    Case(
        "= Chery expected to build cars in Russia\nIn April, Chery Group sold 201,000 vehicles, up 10%.",
        ("chery sales 201000 world @2025-04", "chery sales yoy 10% world @2025-04"),
    ),
    Case(
        "China exported 40,000 vehicles to Mexico in April, almost twice as many as to the next buyer.",
        ("all exports 40000 cn>mx @2025-04",),
    ),
    Case("Exports by joint ventures and luxury brands reached 100,000 units in April, up 65 percent."),
    Case("Shipments: joint venture brand exports came to 81,000 units in April."),
    Case(
        "日本4月出口汽车32万辆，同比下降3%，中国出口51.7万辆。",
        ("all exports 320000 jp @2025-04", "all exports yoy -3% jp @2025-04", "all exports 517000 cn @2025-04"),
    ),
    Case(
        "In April, exports went mainly to Mexico (45,000), Peru (9,000) and Russia (38,000).",
        ("all exports 45000 cn>mx @2025-04", "all exports 9000 cn>pe @2025-04", "all exports 38000 cn>ru @2025-04"),
    ),
    Case(
        "Chery aims to sell 1.5 million vehicles outside China in 2025, a third of them in Latin America.",
        ("chery overseas_sales 1500000 world-ex-china target @2025",),
    ),
    Case(
        "Vehicle production in Thailand fell 8% to 129,000 units in April, and exports fell 6% to 68,000.",
        (
            "all production yoy -8% th @2025-04",
            "all production 129000 th @2025-04",
            "all exports yoy -6% th @2025-04",
            "all exports 68000 th @2025-04",
        ),
    ),
)

WHOLES = (
    Case(
        "If it keeps up its average pace abroad, Chery will sell 1.2 million cars outside China in 2025.",
        ("chery overseas_sales 1200000 world-ex-china forecast @2025",),
    ),
    Case(
        "In 2024, Chery's exports rose 21% to 1.14 million cars, accounting for some two-fifths of the total sales.",
        ("chery exports yoy 21% cn @2024", "chery exports 1140000 cn @2024"),
    ),
    Case(
        "In China, electric cars made up 48% of sales in 2024 and 60% of global sales.",
        ("all powertrain_share 48% cn ev @2024",),
    ),
    Case("It is remarkable that China represented some 58 percent of global plug-in car sales in April."),
    Case(
        "Domestic demand came to 1.9 million vehicles in April.",
        ("all sales 1900000 cn @2025-04",),
    ),
)

FOREIGN_MAKERS = (
    Case("Nissan wants to export 90,000 cars from China in 2026.", ("nissan exports 90000 cn target @2026",)),
    Case("Toyota exported 160,000 vehicles in April.", ("toyota exports 160000 jp @2025-04",)),
    Case(
        "= The EU and Chinese electric cars\nImports of electric cars from China rose to 31,000 in April.",
        ("all exports 31000 cn>eu ev @2025-04",),
    ),
    Case(
        "BMW's China sales dropped to 51,000 in April, while sales in Europe rose to 80,000.\n"
        "Mercedes-Benz sold 48,000 cars in the country.",
        (
            "bmw sales 51000 cn @2025-04",
            "bmw sales 80000 europe @2025-04",
            "mercedes-benz sales 48000 cn @2025-04",
        ),
    ),
    Case(
        "= Volvo Cars sales fall in April\nVolvo Cars sold 58,000 cars in April.\nEuropean sales reached 31,000 cars.",
        ("volvo-cars sales 58000 world @2025-04", "volvo-cars sales 31000 europe @2025-04"),
    ),
)

HOMES = (
    Case(
        "Volkswagen delivered 210,000 cars in mainland China and Hong Kong in April.",
        ("volkswagen sales 210000 cn @2025-04",),
    ),
    Case(
        "Nissan, based in Yokohama, Japan, made 261,000 vehicles in April.",
        ("nissan production 261000 world @2025-04",),
    ),
    Case(
        "= Toyota's sales drop as China ends subsidies\nToyota's output shrank 3% to 841,000 vehicles in April.",
        ("toyota production yoy -3% world @2025-04", "toyota production 841000 world @2025-04"),
    ),
    Case(
        "= Japan's three biggest carmakers built less\nHonda's output fell 6.4 percent to 291,000 cars in April.",
        ("honda production yoy -6.4% world @2025-04", "honda production 291000 world @2025-04"),
    ),
    Case(
        "= Tesla exports more from China\nIn April 29,000 Tesla MIC cars were exported.",
        ("tesla exports 29000 cn @2025-04",),
    ),
    Case(
        "Mainland carmakers had 31 per cent of the global market in 2024.",
        ("chinese-brands brand_share 31% world @2024",),
    ),
)

WORLDS = (
    Case(
        "= Electric cars everywhere\nGlobal sales of electric cars rose 25% to 17 million in 2024.\n"
        "In China, 11 million electric cars were sold.\nNorwegian EV sales reached 110,000 in 2024.\n"
        "Sales of hybrids fell to 9,000.",
        (
            "all sales yoy 25% world ev @2024",
            "all sales 17000000 world ev @2024",
            "all sales 11000000 cn ev @2024",
            "all sales 110000 no ev @2024",
            "all sales 9000 no hybrid @2024",
        ),
    ),
    Case(
        "In South-East Asian and Latin American markets, sales of electric cars jumped 50 percent in 2024.",
        ("all sales yoy 50% other ev @2024",),
    ),
    Case("High duties kept the share of Chinese imports in India's EV sales below 15 per cent in 2024."),
    Case(
        "The market share of Chinese cars in North America, Mexico included, is seen to rise from 1% to 3% by 2030.",
        ("chinese-brands brand_share 1% us @none", "chinese-brands brand_share 3% us forecast @2030"),
    ),
)

REGIONS = (
    Case("In Shenzhen, NEV penetration reached 76 percent in April."),
    Case("Guangdong province registered 190,000 NEVs in April, up 12%."),
    Case("In southern China's Guangxi province, 61,000 cars were built in April."),
    Case("广东4月新能源汽车销量19万辆，同比增长12%。"),
    Case("Tesla's plant in Shanghai exported 29,000 cars in April.", ("tesla exports 29000 cn @2025-04",)),
    Case("Kia exported 9,000 cars from its plant in Yancheng, China, in April.", ("kia exports 9000 cn @2025-04",)),
)

GROUPS = {
    "counted last": COUNTED_LAST,
    "regions": REGIONS,
    "worlds": WORLDS,
    "homes": HOMES,
    "foreign makers": FOREIGN_MAKERS,
    "wholes": WHOLES,
    "plants and rivals": PLANTS_AND_RIVALS,
    "opened on": OPENED_ON,
    "by origin": BY_ORIGIN,
    "exporters": EXPORTERS,
    "places": PLACES,
    "parts abroad": PARTS_ABROAD,
}
