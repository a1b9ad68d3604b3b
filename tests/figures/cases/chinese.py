"""Monthly reports in Chinese: cumulative counts, shares, ventures, and what a headline's powertrain does not reach."""

from __future__ import annotations

from tests.figures.telling import Case

REPORTS = (
    Case(
        "4月全国乘用车市场零售175.5万辆，同比增长14.5%；今年以来累计零售687.2万辆，同比增长7.9%。",
        (
            "all sales 1755000 cn passenger @2025-04",
            "all sales yoy 14.5% cn passenger @2025-04",
            "all sales 6872000 cn passenger @2025-01/2025-04",
            "all sales yoy 7.9% cn passenger @2025-01/2025-04",
        ),
    ),
    Case(
        "= 4月新能源乘用车零售90.5万辆\n4月全国乘用车市场零售175.5万辆。\n4月，自主品牌零售115万辆，同比增长31%。\n"
        "出口方面，4月乘用车出口42.3万辆；1-4月累计出口154.2万辆。",
        (
            "all sales 905000 cn nev passenger @2025-04",
            "all sales 1755000 cn passenger @2025-04",
            "chinese-brands sales 1150000 cn passenger @2025-04",
            "chinese-brands sales yoy 31% cn passenger @2025-04",
            "all exports 423000 cn passenger @2025-04",
            "all exports 1542000 cn passenger @2025-01/2025-04",
        ),
    ),
    Case(
        "4月德系品牌零售份额为16%，日系品牌为12.4%。",
        ("german-brands brand_share 16% cn @2025-04", "japanese-brands brand_share 12.4% cn @2025-04"),
    ),
    Case("自上市以来，这款车累计交付128588辆。"),
)

MAKERS = (
    Case(
        "= 上汽集团4月销量37.7万辆\n其中，上汽大众4月销售8.3万辆。\n公司计划2025年全年销量450万辆。",
        (
            "saic sales 377000 world @2025-04",
            "saic-volkswagen sales 83000 world @2025-04",
            "saic sales 4500000 world forecast @2025",
        ),
    ),
    Case(
        "4月比亚迪在欧洲注册了7231辆纯电动汽车，同比增长169%，而特斯拉为7165辆，同比下滑49%。",
        (
            "byd sales 7231 europe bev @2025-04",
            "byd sales yoy 169% europe bev @2025-04",
            "tesla sales 7165 europe bev @2025-04",
            "tesla sales yoy -49% europe bev @2025-04",
        ),
    ),
    Case(
        "4月中国品牌在欧洲的市场份额从去年同期的2.6%升至4.9%。",
        ("chinese-brands brand_share 2.6% europe @2024-04", "chinese-brands brand_share 4.9% europe @2025-04"),
    ),
    Case("第10000台P7在4月下线，小鹏4月交付35045辆。", ("xpeng sales 35045 world @2025-04",)),
    Case("小鹏4月交付35045辆，连续6个月守住3万辆。", ("xpeng sales 35045 world @2025-04",)),
)

GROUPS = {"reports": REPORTS, "makers zh": MAKERS}
