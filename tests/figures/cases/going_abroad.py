"""Pieces on going abroad: brands of a group, parts of exports, ports, goods of other kinds, made-in-China cars."""

from __future__ import annotations

from tests.figures.telling import Case

BRANDS_OF_A_GROUP = (
    Case(
        "Overseas sales of SAIC's MG brand topped 71,000 units in April, up 12%.",
        (
            "mg overseas_sales >71000 world-ex-china @2025-04",
            "mg overseas_sales yoy 12% world-ex-china @2025-04",
        ),
    ),
    Case(
        "Chery's Omoda and Jaecoo brands sold a combined 2,900 cars in Britain in April.",
        ("omoda-jaecoo sales 2900 gb @2025-04",),
    ),
    Case(
        "自主品牌如比亚迪、奇瑞、名爵4月在墨西哥销量2.1万辆，占比14%。",
        ("chinese-brands sales 21000 mx @2025-04", "chinese-brands brand_share 14% mx @2025-04"),
    ),
    Case(
        "Tesla's sales in Britain fell by a third in April. It came as the overall market recovered, with sales rising "
        "2.1% to 121,300 in April.",
        (
            "tesla sales yoy -33.3% gb @2025-04",
            "all sales yoy 2.1% gb @2025-04",
            "all sales 121300 gb @2025-04",
        ),
    ),
    Case(
        "Chery exported 310,000 cars in the first four months, or 52% of the 596,000 units of Chery Group.",
        ("chery exports 310000 cn @2025-01/2025-04", "chery sales 596000 world @2025-01/2025-04"),
    ),
    Case(
        "Chery is now third in the South African market, the registrar says. It sold 5,100 vehicles there in April.",
        ("chery sales 5100 za @2025-04",),
    ),
)

PARTS_OF_EXPORTS = (
    Case(
        "4月纯电动车出口19万辆，其中7万辆出口至欧盟，占总出口量的37%。",
        (
            "all exports 190000 cn bev @2025-04",
            "all exports 70000 cn>eu bev @2025-04",
            "all export_share 37% cn>eu bev @2025-04",
        ),
    ),
    Case(
        "4月插混汽车出口8万辆，其中2万辆出口至墨西哥，约占25%。",
        (
            "all exports 80000 cn phev @2025-04",
            "all exports 20000 cn>mx phev @2025-04",
            "all export_share ~25% cn>mx phev @2025-04",
        ),
    ),
    Case(
        "4月，中国汽车出口51万辆，比上年增加7.4万辆，其中纯电动车19万辆，燃油车占比降到44%。",
        (
            "all exports 510000 cn @2025-04",
            "all exports yoy 74000 cn @2025-04",
            "all exports 190000 cn bev @2025-04",
            "all export_share 44% cn ice @2025-04",
        ),
    ),
    Case(
        "Chinese makers also export a growing number of EVs to Brazil. In April, 7,400 units were exported to Brazil.",
        ("all exports 7400 cn>br ev @2025-04",),
    ),
    Case(
        "据乘联会统计，4月中国对欧盟的汽车出口预计达到9万辆。",
        ("all exports 90000 cn>eu @2025-04",),
    ),
    Case("4月汽车对日本的出口腰斩。", ("all exports yoy -50% cn>jp @2025-04",)),
)

NO_FIGURES = (
    Case("4月，满洲里口岸出口汽车2.7万辆，同比增长31%。其中，对中亚五国出口1.9万辆，增长22%。"),
    Case("In April 27,000 vehicles were exported through the port of Tianjin, up 31%."),
    Case("4月汽车出口额113亿美元，占中国货物出口总额的3.6%。"),
    Case("一位经销商计划再进口600辆德国汽车。"),
    Case("Vehicles made in China now hold 17% of sales in Chile."),
    Case("Geely has three models on the list, namely Coolray and Emgrand. Their sales were 9,100 and 4,300 units."),
)

RATES_AND_SUMS = (
    Case(
        "GAC's sales were 610,000 units in the first four months, up 11% year on year and down 4 percentage points "
        "from January to March.",
        ("gac sales 610000 world @2025-01/2025-04", "gac sales yoy 11% world @2025-01/2025-04"),
    ),
    Case(
        "In 2024, exports of auto products passed $70 billion. Among them, the export value of complete vehicles was "
        "$16.1 billion, down 2.4%; the export value of parts was $53.9 billion, down 4.8%.",
        ("all parts_exports 53900000000usd cn @2024", "all parts_exports yoy -4.8% cn @2024"),
    ),
)

OF_THE_COUNTRY = (
    Case(
        "= The march of Chinese cars in Chile\nOf the cars sold there last year, it is said, a fifth came by sea. Car "
        "sales in Chile rose 8.4% in 2024, with the market reaching 390,000 vehicles.",
        ("all sales yoy 8.4% cl @2024", "all sales 390000 cl @2024"),
    ),
    Case(
        "= The march of Chinese cars in Mexico\nMexican car plants built 3.9 million vehicles last year, 4% more than "
        "the year before. In 2024, the country exported 3.4 million units, a 5% increase.",
        (
            "all production 3900000 mx @2024",
            "all production yoy 4% mx @2024",
            "all exports 3400000 mx @2024",
            "all exports yoy 5% mx @2024",
        ),
    ),
    Case(
        "BYD sold 9,000 cars in Chile in April. Car sales in Chile fell 2%.",
        ("byd sales 9000 cl @2025-04", "all sales yoy -2% cl @2025-04"),
    ),
    Case("About 30% of the cars sold in Chile last year were imported from China, a total of 91,200 units."),
    Case("Sixty percent of the vehicles sold in Peru are imported models."),
    Case("Chinese makes had 40% of all cars imported into Peru in the first quarter."),
    Case("Half of the cars sold in Norway in April were electric.", ("all powertrain_share 50% no ev @2025-04",)),
)

GROUPS = {
    "of the country": OF_THE_COUNTRY,
    "brands of a group": BRANDS_OF_A_GROUP,
    "parts of exports": PARTS_OF_EXPORTS,
    "no figures": NO_FIGURES,
    "rates and sums": RATES_AND_SUMS,
}
