"""Exports in wire and state-media reports: parts of all exports, rivals told behind "which", titles, other rates."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

EXPORTS = (
    Case(
        "In the first quarter of 2025 China exported 441,000 NEVs, taking up 31% of all China's car exports.",
        ("all exports 441000 cn nev @2025-01/2025-03", "all export_share 31% cn nev @2025-01/2025-03"),
    ),
    Case(
        "Demand for NEVs has risen, but in 2024 these vehicles only accounted for 22 per cent of all vehicles exported "
        "from China.",
        ("all export_share 22% cn nev @2024",),
    ),
    Case(
        "In 2022 China was second behind Japan, which exported 3.8 million units.",
        ("all exports 3800000 jp @2022",),
    ),
    Case(
        "In 2021, China's exports exceeded 2 million units for the first time, compared with some 1 million units in "
        "previous years.",
        ("all exports >2000000 cn @2021",),
    ),
    Case("4月，新能源车出口占比达38.7%。", ("all export_share 38.7% cn nev @2025-04",)),
    Case("2024年对欧出口新能源整车超50万辆。", ("all exports >500000 cn>europe nev @2024",)),
    Case(
        "= Markets abroad\nTesla Giga Shanghai exported 29,700 cars in April.",
        ("tesla exports 29700 cn @2025-04",),
    ),
)

TITLES_AND_RATES = (
    Case(
        "《Global EV Outlook 2025》显示，2024年全球新能源汽车销量达1730万辆。",
        ("all sales 17300000 world nev @2024",),
    ),
    Case(
        "The Global EV Outlook says that 17.3 million electric cars were sold worldwide in 2024.",
        ("all sales 17300000 world ev @2024",),
    ),
    Case("中国车企海外售后网络覆盖率已提升至68%，较2020年提高22个百分点。"),
    Case("2024年，自主品牌国内市场占比仍高达84%，而海外市场占比为16%。"),
    Case(
        "2月，零跑汽车与Stellantis 集团将以49% : 51%的比例成立合资公司。",
        ("leapmotor stake 49% @2024-02", "stellantis stake 51% @2024-02"),
        published=date(2024, 2, 20),
    ),
)

GROUPS = {"exports told": EXPORTS, "titles and other rates": TITLES_AND_RATES}
