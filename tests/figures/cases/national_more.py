"""National reports and deals told in Chinese: whole markets by their rank, forecasts that go on, ratios, datelines."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

MARKETS = (
    Case(
        "= China car sales fall in April\nSales in the world's biggest car market fell 3% from a year earlier.",
        ("all sales yoy -3% cn @2025-04",),
    ),
    Case(
        "(HONG KONG, 6 May 2025) --- Geely Auto said today that it sold 234,000 vehicles in April 2025.",
        ("geely sales 234000 world @2025-04",),
    ),
    Case(
        "In April, makers at work in China, including foreign ones such as Tesla, shipped 430,000 vehicles overseas.",
        ("all exports 430000 cn @2025-04",),
    ),
    Case(
        "Sales of NEVs in China reached 12.9 million in 2024, accounting for over 60 percent of the global total.",
        ("all sales 12900000 cn nev @2024",),
    ),
    Case(
        "Data from the China Association of Automobile Manufacturers shows that in 2024 China's output and sales of "
        "NEVs exceeded 12.8 million units and 12.7 million units, respectively.",
        ("all production >12800000 cn nev @2024", "all sales 12700000 cn nev @2024"),
    ),
    Case(
        "China has set a target of 45% of sales in 2027 to be made up of NEVs.",
        ("all powertrain_share 45% cn nev target @2027",),
    ),
    Case("Its growth rate was almost three times that of petrol cars exported from China."),
)

GOES_ON = (
    Case(
        "= Outlook\nCar sales in China came to 31.4 million in 2024. They are expected to be around 32 million units "
        "this year.\nSales of passenger vehicles will be about 28 million units while that of new energy vehicles may "
        "rise to 16 million units.",
        (
            "all sales 31400000 cn @2024",
            "all sales ~32000000 cn forecast @2025",
            "all sales ~28000000 cn passenger forecast @2025",
            "all sales 16000000 cn nev forecast @2025",
        ),
    ),
    Case(
        "Chinese brands sold 1.1 million passenger cars in China in April.\nThey accounted for 65.3 percent of the "
        "total sales, up 8 percentage points from a year ago.",
        (
            "chinese-brands sales 1100000 cn passenger @2025-04",
            "chinese-brands brand_share 65.3% cn passenger @2025-04",
            "chinese-brands brand_share yoy 8pp cn passenger @2025-04",
        ),
    ),
    Case(
        "In April, auto sales and output in China stood at 2.6 million units and 2.7 million units, respectively, both "
        "rising 9 percent from a year ago.",
        (
            "all sales 2600000 cn @2025-04",
            "all production 2700000 cn @2025-04",
            "all sales yoy 9% cn @2025-04",
            "all production yoy 9% cn @2025-04",
        ),
    ),
    Case(
        "Geely and Changan followed in April, with sales of 205,000 units (up 65% YoY) and 136,000 units (up 41% YoY), "
        "respectively.",
        (
            "geely sales 205000 world @2025-04",
            "geely sales yoy 65% world @2025-04",
            "changan sales 136000 world @2025-04",
            "changan sales yoy 41% world @2025-04",
        ),
    ),
    Case(
        "Joint ventures faced a hard April in China, with Volkswagen's sales there declining by 6%.",
        ("volkswagen sales yoy -6% cn @2025-04",),
    ),
)

OWNED = (
    Case(
        "4月24日，广汽发布公告，通过重组方案。广汽受让三菱所持有的广汽三菱30%股权。",
        ("gac stake 30% @2025-04",),
    ),
    Case(
        "4月，大众汽车以约7亿美元获得小鹏汽车约4.99%股权。",
        ("volkswagen investment ~700000000usd @2025-04", "volkswagen stake ~4.99% @2025-04"),
    ),
    Case(
        "双方决定组建一家合资企业，Stellantis集团和零跑汽车的股比为51%:49%。",
        ("stellantis stake 51% @none", "leapmotor stake 49% @none"),
    ),
    Case(
        "3月25日，新公司成立，丰田与比亚迪分别出资1.7亿元。",
        ("toyota investment 170000000cny @2025-03", "byd investment 170000000cny @2025-03"),
    ),
    Case(
        "光束汽车由长城和宝马合资成立，双方各持股50%，投资总额达51亿元，注册资金17亿元。",
        ("great-wall stake 50% @none", "bmw stake 50% @none", "spotlight investment 5100000000cny @none"),
    ),
    Case(
        "长城汽车在俄罗斯投资5亿美元建设整车工厂，2024年产量约5.6万辆。",
        ("great-wall investment 500000000usd @none", "great-wall overseas_production ~56000 ru @2024"),
    ),
    Case(
        "比亚迪2022年宣布在泰国建设工厂，总投资约10亿美元，一期于2024年7月投产。",
        ("byd investment ~1000000000usd @2022",),
    ),
    Case(
        "Volkswagen said in May 2020 it would take a 50% stake in JAC's parent, also raising its stake in a venture "
        "with JAC to 75%.",
        ("volkswagen stake 50% @2020-05", "volkswagen stake 75% @2020-05"),
        published=date(2020, 5, 29),
    ),
    Case(
        "吉利在白俄罗斯的工厂2024年生产整车4.1万台，占白俄罗斯乘用车总产量的45%。",
        ("geely overseas_production 41000 by @2024",),
    ),
)

GROUPS = {"whole markets": MARKETS, "a report goes on": GOES_ON, "owned and paid": OWNED}
