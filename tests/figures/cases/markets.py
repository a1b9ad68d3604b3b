"""Whose market an article speaks of, and what is only a part of it, in small articles."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_AUTUMN = date(2025, 9, 4)

OPENING = (
    Case(
        "= Rivals from China climb the charts\n"
        "Brands from China leave a deeper mark on New Zealand's car market, and two of them are in the top ten.\n"
        "Registrations of new vehicles came to 11,204 last month. Kia led the table with 1,410.\n"
        "Plug-in hybrids took 9.1 per cent.",
        (
            "all sales 11204 nz @2025-08", "kia sales 1410 nz @2025-08",
            "all powertrain_share 9.1% nz phev @2025-08",
        ),
        _AUTUMN,
    ),
    Case(
        "= NIO opens showrooms in Austria and Hungary\nNIO delivered 31,138 vehicles in August.",
        ("nio sales 31138 world @2025-08",),
        _AUTUMN,
    ),
    Case(
        "= Chinese makers gain ground\nThe car market in Chile is changing fast.\n"
        "In August, 29,400 new cars were registered. Chery sold 2,150 of them.",
        ("all sales 29400 cl @2025-08", "chery sales 2150 cl @2025-08"),
        _AUTUMN,
    ),
)  # fmt: skip

PARTS = (
    Case(
        "Electric cars made up one in four of the 51,000 cars registered in Norway in May 2025.",
        ("all powertrain_share 25% no ev @2025-05", "all sales 51000 no @2025-05"),
        _AUTUMN,
    ),
    Case(
        "Chinese brands took 6% of the 1.04 million cars sold in Europe in July 2025.",
        ("chinese-brands brand_share 6% europe @2025-07", "all sales 1040000 europe @2025-07"),
        _AUTUMN,
    ),
    Case("Cars built in China, whatever the badge, made up 20,070 of those registrations."),
    Case("The other 61,300 were made in China for brands of other countries."),
    Case("By body type, the group sold 7,312 sedans and 12,943 SUVs in August.", (), _AUTUMN),
    Case("SUV销量为98.2万辆，轿车销量为81.3万辆。"),
    Case("Toyota's RAV4 took third place with 4,115, ahead of the Isuzu D-Max with 2,314 sales."),
    Case("The CT5 rose 9 percent to 3,700 in the second quarter."),
    Case("The group has reached 41% of its full-year sales target."),
    Case(
        "前8个月，岚图汽车累计交付8.1万辆，同比增长88%，年度目标完成率61%。",
        ("voyah sales 81000 world @2025-01/2025-08", "voyah sales yoy 88% world @2025-01/2025-08"),
        _AUTUMN,
    ),
    Case(
        "Spanish output of cars, vans included, fell 4.1% to 1.2 million in the first semester of 2025.",
        ("all production yoy -4.1% es @2025-01/2025-06", "all production 1200000 es @2025-01/2025-06"),
        _AUTUMN,
    ),
)

WHOSE = (
    Case("= BYD posts a record\nBYD sold 210,000 vehicles in January 2026.\nORA, a small brand, delivered 13,229 cars.",
         ("byd sales 210000 world @2026-01",), date(2026, 2, 3)),
    Case("Brightway delivered 13,229 cars in April."),
    Case("Registrations reached 51,000 in Norway in April. Vivacar held 12%.", ("all sales 51000 no @2025-04",)),
    Case("Deliveries reached 2,613,229 in April.", ("all sales 2613229 cn @2025-04",)),
    Case(
        "= Huawei shows ten partners\nHuawei has grown fast. NEV sales in Norway rose 32% to 129,400 in 2024.",
        ("all sales yoy 32% no nev @2024", "all sales 129400 no nev @2024"),
    ),
    Case(
        "# Trouble for Japanese makers\nIn Indonesia Japanese carmakers had a share of 88% in 2024. "
        "There, sales of EVs doubled to 35,800.",
        (
            "japanese-brands brand_share 88% id @2024", "all sales yoy 100% id ev @2024", "all sales 35800 id ev @2024",
        ),
    ),
    Case(
        "New car sales in Russia fell 23% in April, and Chinese brands held 52.3% of them. Their sales slumped by 31%.",
        (
            "all sales yoy -23% ru @2025-04", "chinese-brands brand_share 52.3% ru @2025-04",
            "chinese-brands sales yoy -31% ru @2025-04",
        ),
    ),
    Case(
        "In April, Chery sold 224,439 vehicles. Of this total, 119,090 units were exported.",
        ("chery sales 224439 world @2025-04", "chery exports 119090 cn @2025-04"),
    ),
    Case(
        "XPeng delivered 98,155 vehicles in 2024. Only 438 of its cars were registered in Norway.",
        ("xpeng sales 98155 world @2024", "xpeng sales 438 no @2024"),
    ),
    Case(
        "According to customs, Peru imported 31,000 cars from China in April.", ("all exports 31000 cn>pe @2025-04",)
    ),
    Case(
        "Great Wall sold 1.281 million vehicles in 2024, of which 142,793 overseas; its goal for 2025 is 1.9 million.",
        (
            "great-wall sales 1281000 world @2024", "great-wall overseas_sales 142793 world-ex-china @2024",
            "great-wall sales 1900000 world target @2025",
        ),
    ),
    Case(
        "BYD, which built 11,000 cars in Thailand in April, aims to build 70,000 there in 2026.",
        ("byd overseas_production 11000 th @2025-04", "byd overseas_production 70000 th target @2026"),
    ),
    Case(
        "4月乘用车零售138.4万辆 新能源渗透率升至52.8%。",
        ("all sales 1384000 cn passenger @2025-04", "all powertrain_share 52.8% cn nev passenger @2025-04"),
    ),
    Case(
        "4月，自主品牌中的新能源车渗透率为80.5%，而主流合资品牌只有8.7%。",
        ("chinese-brands powertrain_share 80.5% cn nev @2025-04",),
    ),
)  # fmt: skip

OUTSIDE = (
    Case("Consumers can choose from more than 400 models, including around 120 EVs."),
    Case("SUVs dominated once more, with 60,495 sales or 60 per cent of the market in April.", ()),
    Case("项目建成后每年可配套50多万辆车。"),
    Case("= Chery passes 5 million exported vehicles\nChery has a plant in Wuhu."),
    Case(
        "Thai output fell 5.4% to 724,000 vehicles in the first half of 2024.",
        ("all production yoy -5.4% th @2024-01/2024-06", "all production 724000 th @2024-01/2024-06"),
    ),
    Case(
        "= Chinese brands lead Israel's electric car sales\nBYD sold 5,290 cars there in April.",
        ("byd sales 5290 il ev @2025-04",),
    ),
    Case(
        "Dongfeng Yueda Kia exported 85,764 cars in the first half of 2024.", ("kia exports 85764 cn @2024-01/2024-06",)
    ),
    Case(
        "In 2024 the biggest buyer of exports was Russia with 909,000 vehicles, followed by Mexico with 415,000.",
        ("all exports 909000 cn>ru @2024", "all exports 415000 cn>mx @2024"),
    ),
)  # fmt: skip

REPORTS = (
    Case(
        "China's passenger car retail sales rose 6% to 2.24 million units in April.\n"
        "Chinese brands sold 1.5 million of them at retail. EV sales grew 14% to 1.1 million.\n"
        "BYD sold 264,000 vehicles. Exports of EVs came to 189,000.",
        (
            "all sales yoy 6% cn passenger @2025-04", "all sales 2240000 cn passenger @2025-04",
            "chinese-brands sales 1500000 cn passenger @2025-04", "all sales yoy 14% cn ev passenger @2025-04",
            "all sales 1100000 cn ev passenger @2025-04", "byd sales 264000 world @2025-04",
            "all exports 189000 cn ev @2025-04",
        ),
    ),
    Case(
        "= 比亚迪巴西工厂首车下线\n4月，中国汽车出口51.7万辆，同比增长2.6%。",
        ("all exports 517000 cn @2025-04", "all exports yoy 2.6% cn @2025-04"),
    ),
    Case(
        "Chery was the best-selling Chinese brand in Turkey in April with 5,063 units sold.",
        ("chery sales 5063 tr @2025-04",),
    ),
)  # fmt: skip

SIGNS = (
    Case("4月，乘用车销量217。4万辆，同比增长42。6%。",
         ("all sales 2174000 cn passenger @2025-04", "all sales yoy 42.6% cn passenger @2025-04")),
    Case("Volkswagen widened its partnership with Chinese EV maker Xpeng (9868.HK) in April."),
    Case("Chinese car exports used to average 1 million per year."),
    Case(
        "The MG brand of Chinese carmaker SAIC sold 6,016 cars in Australia in April.", ("mg sales 6016 au @2025-04",)
    ),
    Case(
        "Other Chinese brands did well in Australia in April, with Great Wall ranking 11th with 3,897 sales.",
        ("great-wall sales 3897 au @2025-04",),
    ),
    Case(
        "UK car registrations rose 13.7% to 312,891 units in April 2025, second only to September 2020.",
        ("all sales yoy 13.7% gb @2025-04", "all sales 312891 gb @2025-04"),
    ),
)  # fmt: skip

GROUPS = {
    "signs and roles": SIGNS,
    "reports of one class": REPORTS,
    "outside": OUTSIDE,
    "whose": WHOSE,
    "the market that the opening names": OPENING,
    "parts of a market": PARTS,
}
