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

# Traditional characters, the words of Taiwan and Hong Kong, and spaces between Chinese and figures.
TRADITIONAL = (
    Case(
        "4月名爵在英國的新車註冊量為7,412輛，年減3.5%，市占率從一年前的6.1%降至5.8%。",
        (
            "mg sales 7412 gb @2025-04",
            "mg sales yoy -3.5% gb @2025-04",
            "mg brand_share 6.1% gb @2024-04",
            "mg brand_share 5.8% gb @2025-04",
        ),
    ),
    Case(
        "賓士第一季在大陸交付14.2萬輛，按年下跌9%；福斯同期賣出64萬輛，年減7%。",
        (
            "mercedes-benz sales 142000 cn @2025-01/2025-03",
            "mercedes-benz sales yoy -9% cn @2025-01/2025-03",
            "volkswagen sales 640000 cn @2025-01/2025-03",
            "volkswagen sales yoy -7% cn @2025-01/2025-03",
        ),
    ),
    Case(
        "2024年大陸對義大利的汽車出口達9.6萬輛，年增1.7萬輛；對沙烏地阿拉伯出口則減少2.1萬輛。",
        (
            "all exports 96000 cn>it @2024",
            "all exports yoy 17000 cn>it @2024",
            "all exports yoy -21000 cn>sa @2024",
        ),
    ),
    Case(
        "2024 年本田在中国的销量为 85.2 万辆，2025 年 1 月至 4 月累计销售 20.6 万辆，4 月单月销售 4.4 万辆。",
        (
            "honda sales 852000 cn @2024",
            "honda sales 206000 cn @2025-01/2025-04",
            "honda sales 44000 cn @2025-04",
        ),
    ),
    Case(
        "前 4 个月，哪吒出口 1.1 万辆；去年第 4 季度出口 0.9 万辆。",
        ("hozon exports 11000 cn @2025-01/2025-04", "hozon exports 9000 cn @2024-10/2024-12"),
    ),
)

GROUPS = {"reports": REPORTS, "makers zh": MAKERS, "traditional": TRADITIONAL}
