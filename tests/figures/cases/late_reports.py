"""Reports told in another month than they appear, tables of bare lines, rivals beside a count, rates over years."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

MONTHS_OF_A_REPORT = (
    Case(
        "In March, exports went on growing. The volume this month was 413,000 units, down 3% than that of last month.",
        ("all exports 413000 cn @2025-03", "all exports mom -3% cn @2025-03"),
    ),
    Case(
        "Chery, MG and Geely held the first three places in April, with sales of 88,000, 41,000 and 37,000 units, but "
        "all showed month-on-month declines, of 2.9%, 1.4% and 6.2% respectively.",
        (
            "chery sales 88000 world @2025-04",
            "mg sales 41000 world @2025-04",
            "geely sales 37000 world @2025-04",
            "chery sales mom -2.9% world @2025-04",
            "mg sales mom -1.4% world @2025-04",
            "geely sales mom -6.2% world @2025-04",
        ),
    ),
    Case(
        "2024年，全年出口电动载人汽车164万辆，同比下降2%。",
        ("all exports 1640000 cn ev passenger @2024", "all exports yoy -2% cn ev passenger @2024"),
    ),
)

TABLES_OF_LINES = (
    Case(
        "= Car sales in South Africa\nThe group has moved up in the table again.\nSep 24 Oct 24 Nov 24\n"
        "Toyota* 13 905 13 207 12 880\nSuzuki 5 911 6 034 6 150\nChery Group 4 008 4 411 5 012\nSource: the registrar",
        (
            "toyota sales 13905 za @2024-09",
            "toyota sales 13207 za @2024-10",
            "toyota sales 12880 za @2024-11",
            "suzuki sales 5911 za @2024-09",
            "suzuki sales 6034 za @2024-10",
            "suzuki sales 6150 za @2024-11",
            "chery sales 4008 za @2024-09",
            "chery sales 4411 za @2024-10",
            "chery sales 5012 za @2024-11",
        ),
        published=date(2024, 12, 9),
    ),
    Case(
        "Chery sold 5 104 vehicles in South Africa in April, against the 4 690 by VW.",
        ("chery sales 5104 za @2025-04", "volkswagen sales 4690 za @2025-04"),
    ),
)

CHINESE_CARS = (
    Case(
        "Chinese EVs took 9% of the European market in April.",
        ("chinese-brands brand_share 9% europe ev @2025-04",),
    ),
    Case(
        "4月，中国品牌在欧洲电动汽车市场占有9.4%的份额。",
        ("chinese-brands brand_share 9.4% europe ev @2025-04",),
    ),
    Case(
        "Chinese makers could lift their share of the electric vehicle market in Europe to 10% in 2025, and that "
        "number may climb to 18% by 2027.",
        (
            "chinese-brands brand_share 10% europe ev forecast @2025",
            "chinese-brands brand_share 18% europe ev forecast @2027",
        ),
    ),
    Case("Imports of Chinese EVs to the EU are forecast to climb to 24% this year from 18% in 2024."),
    Case(
        "墨西哥成了新的增长点，当地轻型车中中国制造占比达18%，约2.6万辆。自主品牌4月销量1.9万辆。",
        ("chinese-brands sales 19000 mx @2025-04",),
    ),
    Case(
        "4月墨西哥以6.4万辆升至出口目的地第一，直接超过俄罗斯的5.1万辆。",
        ("all exports 64000 cn>mx @2025-04", "all exports 51000 cn>ru @2025-04"),
    ),
    Case("长安汽车在中亚地区的出口保持增长，2024年同比增长44%。", ("changan exports yoy 44% cn>other @2024",)),
)

NO_FIGURES = (
    Case("The market should grow 15% a year over the next three years."),
    Case("未来三年中国对欧盟电动汽车出口每年增长15%。"),
    Case("In the first four months, foreign direct investment in Thailand doubled from a year earlier."),
    Case("Thailand wants a third of its total car output to be electric by 2030."),
    Case("Changan and Chery expect to sell nearly 500,000 cars in Russia in total this year."),
    Case(
        "BYD sold 2,900 cars in Britain in April, about 900 more than its US rival Tesla.",
        ("byd sales 2900 gb @2025-04",),
    ),
    Case(
        "Geely's exports reached 37,000 in April, about a fifth of its total sales.",
        ("geely exports 37000 cn @2025-04",),
    ),
)

BESIDE_THE_COUNT = (
    Case(
        "2024年，全国新能源汽车出口261万辆，增长88%；储能电池出口90.5吉瓦时，增长64%。",
        ("all exports 2610000 cn nev @2024", "all exports yoy 88% cn nev @2024"),
    ),
    Case("2024年，汽车制造业的工业增加值增长9.3%。", ()),
    Case("全国汽车产销规模连续四年不低于2600万辆。", ()),
    Case(
        "Exports of electric cars to the EU were three times those of 2023 and came to 310,000 in 2024.",
        ("all exports 310000 cn>eu ev @2024", "all exports yoy 200% cn>eu ev @2024"),
    ),
    Case(
        "Roughly 30% of all cars sold in China in 2027 are to be new-energy vehicles.",
        ("all powertrain_share ~30% cn nev forecast @2027",),
    ),
)

GROUPS = {
    "beside the count": BESIDE_THE_COUNT,
    "months of a report": MONTHS_OF_A_REPORT,
    "tables of lines": TABLES_OF_LINES,
    "Chinese cars abroad": CHINESE_CARS,
    "no figures of ours": NO_FIGURES,
}
