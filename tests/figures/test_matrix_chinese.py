"""Figures in Chinese in every ordinary wording: growths, spans, bases, lists, groups, and numbers that are no row."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 6, 4)
_UNBOUND = str.maketrans("", "", "~>")  # whether a number is about or over what is printed is another matter
_Ways = tuple[tuple[str, ...], ...]

_RISES = (
    "同比增长", "同比走高", "同比多出", "同比跃升", "同比大增", "同比劲增", "同比+", "同比增幅达", "同比增速为",
    "较去年同期增长",
    "比去年同月增长", "较上年同月增长", "与去年同期相比增长", "按年增长", "年增", "比去年同期多出", "较上年同期提高",
)  # fmt: skip
_FALLS = (
    "同比下降", "同比重挫", "同比跳水", "同比负增长", "同比走低", "同比下挫", "同比锐减", "同比-", "同比降幅为", "年减",
    "按年跌",
    "较上年同月下降", "比上年同期下降",
)  # fmt: skip
_MONTHLY = (
    "环比增长",
    "环比反弹",
    "环比+",
    "较上月增长",
    "比4月增长",
    "较前一个月增长",
    "与上月相比增长",
    "月增",
    "环比回升",
)
_MULTIPLES = (
    ("同比翻番", "100%"), ("同比翻两番", "300%"), ("同比增长近一倍", "100%"), ("同比增长两倍", "200%"),
    ("同比增长1.5倍", "150%"), ("是去年同期的2倍", "100%"), ("同比增长三成", "30%"), ("同比下降逾三成", "-30%"),
)  # fmt: skip
_GROWTHS: _Ways = (
    *((f"{word}12.5%", "yoy", "12.5%") for word in _RISES),
    *((f"{word}12.5%", "yoy", "-12.5%") for word in _FALLS),
    *((f"{word}12.5%", "mom", "12.5%") for word in _MONTHLY),
    *((words, "yoy", value) for words, value in _MULTIPLES),
)
_SO_FAR = (
    "1-5月", "1—5月", "今年1至5月", "今年前五个月", "今年头5个月", "今年头五个月", "2025年1月至5月", "年初至5月底",
    "今年以来截至5月底",
)  # fmt: skip
_SPANS: _Ways = (
    *((words, "2025-01/2025-05", "12005000", "1200.5") for words in _SO_FAR),
    *((words, "2025-01/2025-03", "7205000", "720.5") for words in ("一季度", "2025年Q1", "今年首季", "今年第一季度")),
    ("去年全年", "2024", "28805000", "2880.5"),
    ("去年12月", "2024-12", "2405000", "240.5"),
)
_CUMULATED: _Ways = tuple(
    (words,)
    for words in (
        "年初至今累计销量", "今年累计销量", "1-5月，公司累计销量", "截至5月底，今年累计销量", "今年以来累计销量",
        "前五个月，其累计销量",
    )
)  # fmt: skip
_YEAR_AGO = (
    "上年同期为", "去年同期销量为", "上年同期销量为", "而2024年同期为", "2024年同期销量为", "而去年同期的数字是",
    "去年同月为",
    "高于去年同期的", "去年5月为",
)  # fmt: skip
_MONTH_AGO = ("上月为", "上个月为", "高于上月的", "前一个月为", "而4月销量为")
_BASES: _Ways = (*((words, "2024-05") for words in _YEAR_AGO), *((words, "2025-04") for words in _MONTH_AGO))
_PAIRS: _Ways = tuple(
    (words,)
    for words in (
        "产、销分别完成264.9万辆与268.6万辆", "产销分别为264.9万辆和268.6万辆", "生产264.9万辆，销售268.6万辆",
        "产量完成264.9万辆，销量完成268.6万辆", "产量、销量分别达264.9万辆、268.6万辆",
    )
)  # fmt: skip
_LISTS: _Ways = tuple(
    (words,)
    for words in (
        "比亚迪29.4万辆、吉利汽车20.1万辆", "比亚迪（29.4万辆）、吉利汽车（20.1万辆）",
        "比亚迪销量29.4万辆，吉利汽车销量20.1万辆",
        "比亚迪以29.4万辆位居第一，吉利汽车以20.1万辆位列第二", "比亚迪：29.4万辆；吉利汽车：20.1万辆",
        "比亚迪销售29.4万辆，稳居榜首；吉利汽车销售20.1万辆，排名第二",
    )
)  # fmt: skip
_GROUPS: _Ways = (
    ("自主品牌", "chinese-brands"), ("本土品牌", "chinese-brands"), ("本土车企", "chinese-brands"),
    ("德系品牌", "german-brands"),
    ("德国品牌", "german-brands"), ("日系", "japanese-brands"), ("日本品牌", "japanese-brands"),
    ("美国品牌", "us-brands"),
    ("韩国品牌", "korean-brands"), ("法系品牌", "french-brands"), ("欧洲车企", "european-brands"),
)  # fmt: skip
_FORETOLD: _Ways = tuple(
    (words,) for words in ("预计", "或达", "可能达到", "估计达", "预估为", "将突破", "有望达到", "料将达到")
)
_NO_ROWS: _Ways = tuple(
    (words,)
    for words in (
        "优惠幅度达到17%", "车主满意度达95%", "召回3.8万辆汽车", "进口汽车3.9万辆", "报废汽车回收量为83万辆",
        "月活用户达900万",
        "秦系列销量5.2万辆", "海鸥车型销售4.1万辆", "订单量突破3.5万辆", "库存为12万辆", "规划年产能30万辆",
        "续航里程达605公里",
        "充电桩保有量为1400万台", "全国新能源汽车保有量达3140万辆",
    )
)  # fmt: skip

_OWN_MAKES: _Ways = tuple(
    (words,)
    for words in (
        "仰望品牌销售1139辆", "旗下仰望品牌交付1139辆", "旗下高端品牌仰望售出1139辆", "方程豹品牌销售1.2万辆",
        "王朝网销售11万辆",
        "王朝系列销量11万辆", "王朝|海洋合计销售34万辆", "子品牌仰望交付1139辆",
    )
)  # fmt: skip

_SOLD = "比亚迪5月销量38万辆"
_FIGURE = "byd sales 380000 world @2025-05"
_TABLES: tuple[tuple[str, _Ways, str, tuple[str, ...]], ...] = (
    ("a maker's growth", _GROWTHS, _SOLD + "，{0}。", (_FIGURE, "byd sales {1} {2} world @2025-05")),
    (
        "a market's growth", _GROWTHS, "5月，我国汽车出口55.1万辆，{0}。",
        ("all exports 551000 cn @2025-05", "all exports {1} {2} cn @2025-05"),
    ),
    (
        "spans", _SPANS, "{0}，我国汽车销量为{3}万辆，同比增长10%。",
        ("all sales {2} cn @{1}", "all sales yoy 10% cn @{1}"),
    ),
    (
        "the year so far behind a month", _CUMULATED, _SOLD + "；{0}为176万辆。",
        (_FIGURE, "byd sales 1760000 world @2025-01/2025-05"),
    ),
    ("what it is set against", _BASES, _SOLD + "，{0}33万辆。", (_FIGURE, "byd sales 330000 world @{1}")),
    (
        "output and sales", _PAIRS, "5月，乘用车{0}，环比分别下降1.6%和2.2%。",
        (
            "all production 2649000 cn passenger @2025-05", "all sales 2686000 cn passenger @2025-05",
            "all production mom -1.6% cn passenger @2025-05", "all sales mom -2.2% cn passenger @2025-05",
        ),
    ),
    (
        "a list of makers under one head", _LISTS, "5月乘用车零售销量排行中，{0}。",
        ("byd sales 294000 cn passenger @2025-05", "geely sales 201000 cn passenger @2025-05"),
    ),
    (
        "a list of makers under one kind", _LISTS, "5月，各车企新能源汽车销量出炉，{0}。",
        ("byd sales 294000 world nev @2025-05", "geely sales 201000 world nev @2025-05"),
    ),
    (
        "groups", _GROUPS, "5月，{0}市场份额为15.4%，同比增长2.8个百分点。",
        ("{1} brand_share 15.4% cn @2025-05", "{1} brand_share yoy 2.8pp cn @2025-05"),
    ),
    (
        "what is foretold", _FORETOLD, "业内认为，今年中国汽车出口量{0}680万辆。",
        ("all exports 6800000 cn forecast @2025",),
    ),
    ("a make of its own", _OWN_MAKES, "5月，比亚迪{0}，同比增长9%。", ()),
    ("a make of its own beside all", _OWN_MAKES, _SOLD + "，其中{0}，同比增长9%。", (_FIGURE,)),
    (
        "its own brands, then all again", (("自主品牌销售23.5万辆",), ("自主品牌5月销量23.5万辆",)),
        "上汽集团5月销量36万辆。其中，{0}，同比增长22%；新能源汽车销售12.8万辆，同比增长54%。",
        (
            "saic sales 360000 world @2025-05", "saic sales 128000 world nev @2025-05",
            "saic sales yoy 54% world nev @2025-05",
        ),
    ),
    (
        "the year so far behind the year before", (("本年",), ("今年",)),
        _SOLD + "，上年同期为33万辆；{0}累计销量176万辆。",
        (_FIGURE, "byd sales 330000 world @2024-05", "byd sales 1760000 world @2025-01/2025-05"),
    ),
    (
        "destinations that grew", (("增速最为显著，增长79%",), ("增长79%",), ("同比增长79%",)),
        "1-5月，整车出口前三的国家是墨西哥（19.7万辆）和阿联酋（18.4万辆）。与上年同期相比，阿联酋{0}。",
        (
            "all exports 197000 cn>mx @2025-01/2025-05", "all exports 184000 cn>ae @2025-01/2025-05",
            "all exports yoy 79% cn>ae @2025-01/2025-05",
        ),
    ),
    ("no row", _NO_ROWS, _SOLD + "，{0}。", (_FIGURE,)),
    ("no row in a sentence of its own", _NO_ROWS, _SOLD + "。此外，{0}。", (_FIGURE,)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("ways", "text", "rows"), [table[1:] for table in _TABLES], ids=[table[0] for table in _TABLES]
)
def test_chinese_in_every_wording(ways: _Ways, text: str, rows: tuple[str, ...]) -> None:
    wrong = []
    for way in ways:
        told = rows_of(Case("= 车市快报\n" + text.format(*way), published=_DAY))
        if sorted(row.translate(_UNBOUND) for row in told) != sorted(
            row.format(*way).translate(_UNBOUND) for row in rows
        ):
            wrong.append((way[0], told))
    assert wrong == []


def test_names_inside_names() -> None:
    uzbekistan = rows_of(Case("= 出口\n1-5月，中国向乌兹别克斯坦出口汽车12.3万辆。", published=_DAY))
    thailand = rows_of(Case("= 海外\n5月，泰国国内汽车销量同比增长4.7%，至5.2万辆。", published=_DAY))
    assert uzbekistan == ["all exports 123000 cn>uz @2025-01/2025-05"]
    assert thailand == ["all sales 52000 th @2025-05", "all sales yoy 4.7% th @2025-05"]
