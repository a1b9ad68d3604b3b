"""Chinese shares of a maker's own, its own brands, changed rates, codes of shares, and wholes of a place."""

from __future__ import annotations

from tests.figures.telling import Case

GROUPS = {
    "a kind in all that its maker sold": [
        Case(
            "长城汽车4月新能源车型销售2.9万辆，同比增长19%，占比27.3%。",
            (
                "great-wall powertrain_share 27.3% world nev @2025-04",
                "great-wall sales 29000 world nev @2025-04",
                "great-wall sales yoy 19% world nev @2025-04",
            ),
        ),
        Case(
            "吉利汽车4月新能源汽车销量11.7万辆，占整体销量达51%。海外出口2.1万辆，占总销量近一成。",
            (
                "geely exports 21000 cn @2025-04",
                "geely powertrain_share 51% world nev @2025-04",
                "geely sales 117000 world nev @2025-04",
            ),
        ),
        Case(
            "到2030年，吉利汽车新能源销量占比要到75%，海外的占比要过三分之一。",
            ("geely powertrain_share 75% world nev forecast @2030",),
        ),
        Case(
            "上汽集团4月海外市场销量8.7万辆，同比增长12.8%，占比21.4%。",
            (
                "saic overseas_sales 87000 world-ex-china @2025-04",
                "saic overseas_sales yoy 12.8% world-ex-china @2025-04",
            ),
        ),
        Case(
            "比亚迪4月在泰国卖出纯电动车3200辆，占泰国纯电市场的40%。",
            (
                "byd brand_share 40% th bev @2025-04",
                "byd sales 3200 th bev @2025-04",
            ),
        ),
    ],
    "a maker's own brands": [
        Case(
            "4月，上汽集团销售整车37.6万辆，同比增长4%。自主品牌销量24万辆，占公司总销量的64%。",
            (
                "saic sales 376000 world @2025-04",
                "saic sales yoy 4% world @2025-04",
            ),
        ),
        Case(
            "4月自主品牌零售120万辆，同比增长31%。自主品牌市场份额为65.5%。",
            (
                "chinese-brands brand_share 65.5% cn @2025-04",
                "chinese-brands sales 1200000 cn @2025-04",
                "chinese-brands sales yoy 31% cn @2025-04",
            ),
        ),
    ],
    "how a growth rate changed": [
        Case(
            "1至4月，汽车产销分别完成1017万辆和1006万辆，同比分别增长12.9%和10.8%，产销增速较一季度均收窄1.6个百分点和0.4个百分点。",
            (
                "all production 10170000 cn @2025-01/2025-04",
                "all production yoy 12.9% cn @2025-01/2025-04",
                "all sales 10060000 cn @2025-01/2025-04",
                "all sales yoy 10.8% cn @2025-01/2025-04",
            ),
        ),
        Case(
            "4月商用车销量30万辆，同比下降5.2%，降幅较上月收窄1.3个百分点。",
            (
                "all sales 300000 cn commercial @2025-04",
                "all sales yoy -5.2% cn commercial @2025-04",
            ),
        ),
    ],
    "papers of Hong Kong and Taiwan": [
        Case(
            "比亞迪（01211）4月新能源車銷量38萬輛，按年升1.2倍。",
            (
                "byd sales 380000 world nev @2025-04",
                "byd sales yoy 120% world nev @2025-04",
            ),
        ),
        Case(
            "零跑（9863）4月交付4.1萬輛，按年急升逾七成；理想汽車（2015）公布，4月交付3.39萬輛。",
            (
                "leapmotor sales 41000 world @2025-04",
                "leapmotor sales yoy >70% world @2025-04",
                "li-auto sales 33900 world @2025-04",
            ),
        ),
        Case(
            "= 台灣車市4月掛牌3.2萬輛\n台灣4月新車掛牌數為3萬2,310輛，月增12%、年減3.4%。",
            (
                "all sales 32310 tw @2025-04",
                "all sales mom 12% tw @2025-04",
                "all sales yoy -3.4% tw @2025-04",
            ),
        ),
    ],
    "a place's whole": [
        Case(
            "= 比亚迪在泰国稳居榜首\n泰国4月纯电动汽车新注册量为9100辆，同比增长80.3%。比亚迪在泰国销售4200辆。",
            (
                "all sales 9100 th bev @2025-04",
                "all sales yoy 80.3% th bev @2025-04",
                "byd sales 4200 th @2025-04",
            ),
        ),
    ],
    "a brand without a slug": [
        Case(
            "蔚来公司4月交付新车23900辆，其中萤火虫品牌交付1912辆。",
            ("nio sales 23900 world @2025-04",),
        ),
    ],
    "places in the world": [
        Case(
            "吉利控股预计2030年卖出650万辆，由此跻身全球车企前五。",
            (
                "geely global_rank 5# forecast @2030",
                "geely sales 6500000 world forecast @2030",
            ),
        ),
        Case(
            "2024年吉利控股销量326万辆，比排在全球第七至第九的三家还多。",
            ("geely sales 3260000 world @2024",),
        ),
    ],
    "the span of the level right before": [
        Case(
            "上汽集团1-6月销量207万辆，二季度占118万辆，较一季度多了32.5%。",
            (
                "saic sales 1180000 world @2024-04/2024-06",
                "saic sales 2070000 world @2024-01/2024-06",
                "saic sales change 32.5% world @2024-04/2024-06",
            ),
        ),
    ],
    "clauses of a headline": [
        Case(
            "= 中国电动车企公布数据 零跑四月交付4.1万辆",
            ("leapmotor sales 41000 world @2025-04",),
        ),
    ],
}
