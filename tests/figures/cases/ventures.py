"""Joint ventures with and without a name of their own: whose their sales are, who pays for them and who holds them."""

from datetime import date

from tests.figures.telling import Case

UNNAMED = (
    Case(
        "= A venture struggles\nGAC Peugeot began production in 2012. Sales fell 20 percent to 4,000 last year.",
        ("peugeot sales yoy -20% world @2024", "peugeot sales 4000 world @2024"),
    ),
    Case(
        "= GAC wants to leave its venture with Fiat\nGAC wants new partners.\nThe venture built 11,000 "
        "cars last year. Deliveries at the joint venture fell 12 percent in April.",
        (
            "fiat production 11000 world @2024",
            "fiat sales yoy -12% world @2025-04",
        ),
    ),
    Case(
        "BAIC has not said how many cars Beijing Hyundai built. A rival said that sales at the joint venture rose 9 "
        "percent to 170,000 in 2024.",
        ("beijing-hyundai sales yoy 9% world @2024", "beijing-hyundai sales 170000 world @2024"),
    ),
    Case("Geely Volvo sold 9,000 cars in April.", ("volvo-cars sales 9000 world @2025-04",)),
    Case("Tesla, Xpeng and Volvo sold 9,000 cars in April."),
)

NAMED_BY_PARTNER = (
    Case(
        "Ford sold 60,000 cars in China in April. At the joint venture with Changan they were up by 12 percent.",
        ("ford sales 60000 cn @2025-04", "changan-ford sales yoy 12% cn @2025-04"),
    ),
    Case(
        "= A venture struggles\nGAC Peugeot was founded in 2010. After a high of 70,000 in 2015, the partnership's "
        "annual deliveries have dropped. In 2018, sales fell 33 percent to 25,300.\nGAC Peugeot's slump went on this "
        "year, with volume tumbling 56 percent to 9,149 in the first four months.",
        (
            "peugeot sales 70000 world @2015",
            "peugeot sales yoy -33% world @2018",
            "peugeot sales 25300 world @2018",
            "peugeot sales yoy -56% world @2025-01/2025-04",
            "peugeot sales 9149 world @2025-01/2025-04",
        ),
    ),
)

PAID = (
    Case(
        "Hyundai and BAIC agreed on Monday to jointly inject $600 million into their loss-making joint venture.",
        ("beijing-hyundai investment 600000000usd @2025-05",),
    ),
    Case(
        "Kia and Seres agreed on Monday to jointly inject $600 million into their loss-making joint venture.",
        ("kia investment 600000000usd @2025-05",),
    ),
    Case("Hyundai and BAIC will each pay half of the sum into the venture before the end of 2025."),
    Case(
        "Chinese carmakers invested $16 billion abroad in 2024.",
        ("chinese-brands investment 16000000000usd @2024",),
    ),
    Case(
        "比亚迪于2022年宣布在泰国建厂，总投资约9亿美元，一期工程已于2024年3月投产。",
        ("byd investment ~900000000usd @2022",),
    ),
)

COST = (
    Case(
        "EVE Energy has been building a plant in Kedah since 2023. Costing USD400 million, the factory makes cells.",
        ("eve-energy investment 400000000usd @none",),
    ),
    Case(
        "BYD opened a plant in Thailand costing $490 million.",
        ("byd investment 490000000usd @none",),
    ),
    Case("The car costs $49,000, and BYD lost $490 million, costs included."),
    Case(
        "Geely, which owns Volvo Cars and Lotus, bought a 9.1 per cent stake in Mercedes-Benz maker Daimler for $9bn "
        "in early 2018.",
        ("geely stake 9.1% @2018", "geely investment 9000000000usd @2018"),
    ),
)

HELD = (
    Case(
        "Mazda said on Monday that it would found a company with two partners, in which Chery will also hold 45%.",
        ("chery stake 45% @2025-05",),
    ),
    Case(
        "5月12日，广汽集团公告了重组。广汽集团受让三菱持有的广汽三菱30%股权。",
        ("gac stake 30% @2025-05",),
    ),
    Case(
        "大众去年以约8亿美元获得小鹏约5%股权。",
        ("volkswagen investment ~800000000usd @2024", "volkswagen stake ~5% @2024"),
    ),
)

ABROAD = (
    Case(
        "长安汽车在泰国罗勇投资建厂，2024年产量约3万辆。",
        ("changan overseas_production ~30000 th @2024",),
    ),
    Case(
        "去年长安在泰销量同比增长60%，市占率达2.3%。",
        ("changan sales yoy 60% th @2024", "changan brand_share 2.3% th @2024"),
    ),
    Case(
        "奇瑞的巴西工厂2024年生产整车超1.2万台，占当地总产量的4%。",
        ("chery overseas_production >12000 br @2024",),
    ),
    Case(
        "Chery built 12,000 cars in Brazil in 2024, or 4% of Brazil's total output.",
        ("chery overseas_production 12000 br @2024",),
    ),
    Case("BYD will have a 600,000 sq-m assembly plant in Malaysia in 2026."),
    Case("Dongfeng is to make 192 000 sets of battery cells in 2026."),
)

BUILT = (
    Case(
        "Nissan does not use all that its plants in China could make. In 2024 only 790,000 vehicles were built.",
        ("nissan overseas_production 790000 cn @2024",),
    ),
    Case(
        "= Spain's car plants in April\nIn April 190,000 vehicles were built in Spain.",
        ("all production 190000 es @2025-04",),
    ),
)

CODES = (
    Case(
        "Toyota Motor (7203.T), Honda Motor (7267.T) and Nissan Motor (7201.T) each sold over 400,000 cars in China in "
        "2024.",
        (
            "toyota sales >400000 cn @2024",
            "honda sales >400000 cn @2024",
            "nissan sales >400000 cn @2024",
        ),
    ),
    Case("Seres (601127.SS) sold 30,000 cars in April.", ("seres sales 30000 world @2025-04",)),
    Case("Geely (HKG: 175) sold 30,000 cars in April.", ("geely sales 30000 world @2025-04",)),
    Case(
        "In China, Subaru's sales lag far behind other Japanese carmakers. It sold 14,574 vehicles there last year.",
        ("subaru sales 14574 cn @2024",),
    ),
)

BUSINESS_YEARS = (
    Case(
        "Honda said its global output in fiscal 2023 fell 9 percent to 4.1 million vehicles.\nThe automaker's domestic "
        "production dropped 18 percent to 631,000 vehicles for the year.",
        (
            "honda production yoy -9% world @2023-04/2024-03",
            "honda production 4100000 world @2023-04/2024-03",
            "honda production yoy -18% jp @2023-04/2024-03",
            "honda production 631000 jp @2023-04/2024-03",
        ),
        published=date(2024, 4, 25),
    ),
    Case(
        "Mazda's sales in China fell 5 percent in the fiscal year. It expects to sell 1.4 million cars in the fiscal "
        "year.",
        ("mazda sales yoy -5% cn @2024-04/2025-03", "mazda sales 1400000 cn forecast @2025-04/2026-03"),
    ),
)

ROUND = (
    Case(
        "= Ford tells its first quarter\nFord sold 125,000 vehicles in China in the first quarter. Lincoln, Ford's "
        "luxury brand, which recently has done better, reported an increase of 0.8% on the year.",
        ("ford sales 125000 cn @2025-01/2025-03", "lincoln sales yoy 0.8% cn @2025-01/2025-03"),
        published=date(2025, 4, 14),
    ),
    Case(
        "= GM tells its first quarter\nGM sold 443,000 vehicles in China in the first quarter.\nChevrolet deliveries "
        "passed 9,000 units this quarter, a decrease from last year's 12,000.",
        (
            "general-motors sales 443000 cn @2025-01/2025-03",
            "chevrolet sales >9000 cn @2025-01/2025-03",
            "chevrolet sales 12000 cn @2024-01/2024-03",
        ),
        published=date(2025, 4, 14),
    ),
    Case(
        "SAIC counted 277,000 vehicle exports and overseas sales in 2018.",
        ("saic overseas_sales 277000 world-ex-china @2018",),
    ),
    Case("The designed capacity—the most that all lines can do—of Chinese makers exceeded 46 million in 2024."),
    Case("Suppliers in the valley will produce parts for 1 million vehicles by 2035."),
    Case(
        "Geely bought a 49.9 percent stake in Proton in 2017 from DRB-Hicom, which holds a 50.1 percent stake.",
        ("geely stake 49.9% @2017", "drb-hicom stake 50.1% @none"),
    ),
    Case(
        "BYD announced in April that it would put $290 million into a plant in Chile. Automobile manufacturers want to "
        "invest more than 5 billion reais in Brazil.",
        ("byd investment 290000000usd @2025-04",),
    ),
    Case(
        "2023年底，宝马与长城的合资项目正式启动，双方各持股50%。今年初，吉利与奔驰的合资公司成立，双方各占50%股份。",
        (
            "bmw stake 50% @2023",
            "great-wall stake 50% @2023",
            "geely stake 50% @2025",
            "mercedes-benz stake 50% @2025",
        ),
    ),
)

GROUPS = {
    "ventures without names": UNNAMED,
    "ventures by their partners": NAMED_BY_PARTNER,
    "paid into ventures": PAID,
    "what plants and shares cost": COST,
    "held in ventures": HELD,
    "plants abroad": ABROAD,
    "plants of the maker spoken of": BUILT,
    "quarters, parts and others' shares": ROUND,
    "codes of shares": CODES,
    "business years": BUSINESS_YEARS,
}
