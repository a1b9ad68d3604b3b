"""National reports: what a paragraph goes on about, kinds within kinds, lists run together, makes, Chinese wordings."""

from __future__ import annotations

from tests.figures.telling import Case

GOES_ON = (
    Case(
        "= NEV retail in April\nChina's passenger NEVs sold 905,000 units at retail in April.\nThis was up 33.1 "
        "percent from 680,000 units a year earlier.",
        (
            "all sales 905000 cn nev passenger @2025-04",
            "all sales yoy 33.1% cn nev passenger @2025-04",
            "all sales 680000 cn nev passenger @2024-04",
        ),
    ),
    Case(
        "= NEV retail in April\nChina's passenger NEVs sold 905,000 units at retail in April.\nPHEV retail sales were "
        "341,000 units in April, contributing 37.7 percent of all NEV retail sales.",
        ("all sales 905000 cn nev passenger @2025-04", "all sales 341000 cn phev passenger @2025-04"),
    ),
    Case(
        "In April, BEVs accounted for 564,000 retail sales in China, or 62.3 percent of all retail sales of NEVs.",
        ("all sales 564000 cn bev @2025-04",),
    ),
    Case(
        "Car sales in China in April beat the previous best level of 2.1 million units in April 2018. In March they "
        "were 1.9 million units.",
        ("all sales 2100000 cn @2018-04", "all sales 1900000 cn @2025-03"),
    ),
    Case(
        "1-4月，新能源汽车产销量均超过400万辆，同比增长均超过41%。",
        (
            "all production >4000000 cn nev @2025-01/2025-04",
            "all sales >4000000 cn nev @2025-01/2025-04",
            "all production yoy >41% cn nev @2025-01/2025-04",
            "all sales yoy >41% cn nev @2025-01/2025-04",
        ),
    ),
    Case("1-4月，新能源车零售保持了35.7%的高速增长。", ("all sales yoy 35.7% cn nev @2025-01/2025-04",)),
)

RUN_TOGETHER = (
    Case(
        "Overview - In April, retail sales of passenger cars in China were 1.76 million units - In April, China's car "
        "exports reached 430,000 units - In April, domestic brands sold 1.15 million units",
        (
            "all sales 1760000 cn passenger @2025-04",
            "all exports 430000 cn @2025-04",
            "chinese-brands sales 1150000 cn passenger @2025-04",
        ),
    ),
)

WHOSE = (
    Case(
        "SAIC sold 61,000 MG-branded vehicles in Europe in the first quarter of 2025.",
        ("mg sales 61000 europe @2025-01/2025-03",),
    ),
    Case(
        "Chery is China's biggest exporter, with 312,000 units shipped overseas from January to April.",
        ("chery exports 312000 cn @2025-01/2025-04",),
    ),
    Case(
        "China kept its place as the top exporter in the first quarter of 2025, shipping 1.43 million vehicles "
        "overseas, up 8 percent year-on-year.",
        ("all exports 1430000 cn @2025-01/2025-03", "all exports yoy 8% cn @2025-01/2025-03"),
    ),
    Case(
        "In April, the share of mainstream joint venture brands in China's market was 14.1% for German brands, 12.2% "
        "for Japanese brands and 5.5% for American brands.",
        (
            "german-brands brand_share 14.1% cn @2025-04",
            "japanese-brands brand_share 12.2% cn @2025-04",
            "us-brands brand_share 5.5% cn @2025-04",
        ),
    ),
    Case(
        "Luxury brands faced a hard April, with sales of luxury cars dropping by 18%, while their share decreased by "
        "3.9 percentage points."
    ),
    Case(
        "4月，长城在俄销量1.4万辆，同比下降31%。",
        ("great-wall sales 14000 ru @2025-04", "great-wall sales yoy -31% ru @2025-04"),
    ),
)

GROUPS = {"a paragraph goes on": GOES_ON, "points run together": RUN_TOGETHER, "whose count": WHOSE}
