"""Targets under the line that introduces them, one country's part, orders, gaps between countries, Chinese wordings."""

from __future__ import annotations

from tests.figures.telling import Case

LED_TARGETS = (
    Case(
        "五家车企公布了2026年的海外销量目标：\n最多的是奇瑞和上汽，都要冲140万辆；比亚迪120万辆；长安目标70万辆，吉利则是60万辆。",
        (
            "chery overseas_sales 1400000 world-ex-china target @2026",
            "saic overseas_sales 1400000 world-ex-china target @2026",
            "byd overseas_sales 1200000 world-ex-china target @2026",
            "changan overseas_sales 700000 world-ex-china target @2026",
            "geely overseas_sales 600000 world-ex-china target @2026",
        ),
    ),
    Case(
        "The carmakers have set themselves these overseas sales targets for 2026:\nChery wants 1.4 million vehicles, "
        "BYD 1.2 million and Geely 600,000.",
        (
            "chery overseas_sales 1400000 world-ex-china target @2026",
            "byd overseas_sales 1200000 world-ex-china target @2026",
            "geely overseas_sales 600000 world-ex-china target @2026",
        ),
    ),
    Case(
        "2024年，奇瑞海外卖了110万辆，接近公司总销量的一半，涨幅还达到了19%。",
        (
            "chery overseas_sales 1100000 world-ex-china @2024",
            "chery overseas_sales yoy 19% world-ex-china @2024",
        ),
    ),
    Case(
        "4月，奇瑞、上汽、比亚迪的海外销量均超过8万辆。",
        (
            "chery overseas_sales >80000 world-ex-china @2025-04",
            "saic overseas_sales >80000 world-ex-china @2025-04",
            "byd overseas_sales >80000 world-ex-china @2025-04",
        ),
    ),
    Case(
        "2024年出口40万辆的北汽、出口3万辆的小鹏也在扩张。",
        ("baic exports 400000 cn @2024", "xpeng exports 30000 cn @2024"),
    ),
)

MULTIPLES_AND_BASES = (
    Case("4月比亚迪在欧洲的销量是去年同期的三倍。", ("byd sales yoy 200% europe @2025-04",)),
    Case(
        "4月中国品牌在欧洲的市占率为8.1%，高于前一年的6.9%。",
        (
            "chinese-brands brand_share 8.1% europe @2025-04",
            "chinese-brands brand_share 6.9% europe @2024-04",
        ),
    ),
    Case(
        "BYD's sales in Britain in April were more than eight times higher than the 400 sold in the same "
        "month a year ago.",
        ("byd sales yoy >700% gb @2025-04", "byd sales 400 gb @2024-04"),
    ),
    Case(
        "In 2023, Chinese EVs accounted for about 58 percent of the EV market in Israel. This share rose to 66 "
        "percent in 2024.",
        (
            "chinese-brands brand_share ~58% il ev @2023",
            "chinese-brands brand_share 66% il ev @2024",
        ),
    ),
    Case(
        "4月，比亚迪、名爵等中国电动车品牌在欧盟的销量环比下跌41%。",
        ("chinese-brands sales mom -41% eu ev @2025-04",),
    ),
    Case(
        "China shipped 1.1 million electric vehicles and 3.7 million conventional cars in 2024, mainly to Europe.",
        ("all exports 1100000 cn ev @2024", "all exports 3700000 cn ice @2024"),
    ),
)

NO_FIGURES = (
    Case(
        "In 2024, over 15 million EVs were registered worldwide. China accounted for nearly 62 percent of these "
        "registrations, with Europe and the United States trailing at 21 percent and 9 percent.",
        ("all sales >15000000 world ev @2024",),
    ),
    Case("China's new energy vehicles now account for over 60 percent of the global market."),
    Case("In April Yutong supplied Qatar with 800 electric buses."),
    Case("Since January this year, the monthly export volume of Chinese automobiles has been above 400,000 vehicles."),
    Case(
        "In 2024, Japan exported 4,190,000 vehicles, 1,660,000 less than China.",
        ("all exports 4190000 jp @2024",),
    ),
    Case("4月中国制电动车在欧洲销量环比下滑33%，其中还有宝马等品牌。"),
    Case(
        "China exported 1.9 million vehicles in the first four months, second only to Japan.",
        ("all exports 1900000 cn @2025-01/2025-04",),
    ),
)

GROUPS = {
    "targets under a lead": LED_TARGETS,
    "multiples and bases abroad": MULTIPLES_AND_BASES,
    "no figures abroad": NO_FIGURES,
}
