"""Where exports went: lists of countries with their numbers, league tables of exporters, runs of years."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

LISTS = (
    Case(
        "4月，中国汽车出口52万辆。出口目的地前三依次为墨西哥6.1万辆、巴西5.4万辆、阿联酋4.9万辆。",
        (
            "all exports 520000 cn @2025-04",
            "all exports 61000 cn>mx @2025-04",
            "all exports 54000 cn>br @2025-04",
            "all exports 49000 cn>ae @2025-04",
        ),
    ),
    Case(
        "4月，我国对墨西哥出口汽车6.1万辆。比亚迪当月在墨西哥销售1.2万辆。英国以4.4万辆排第二，同比增长33%。",
        (
            "all exports 61000 cn>mx @2025-04",
            "byd sales 12000 mx @2025-04",
            "all exports 44000 cn>gb @2025-04",
            "all exports yoy 33% cn>gb @2025-04",
        ),
    ),
    Case(
        "In April 61,000 Chinese-built cars were exported to Mexico. BYD sold 12,000 cars in Mexico in April. "
        "Britain came second with 44,000, ahead of Chile with 21,000.",
        (
            "all exports 61000 cn>mx @2025-04",
            "byd sales 12000 mx @2025-04",
            "all exports 44000 cn>gb @2025-04",
            "all exports 21000 cn>cl @2025-04",
        ),
    ),
)

EXPORT_WORDS = (
    Case(
        "In April the auto export went on growing. The volume was 413,000 units, up 7% on last month. "
        "The passenger cars reached 352,000 units.",
        (
            "all exports 413000 cn @2025-04",
            "all exports mom 7% cn @2025-04",
            "all exports 352000 cn passenger @2025-04",
        ),
    ),
    Case(
        "Geely's export sales rose 31.4% year-on-year to 118,700 units in the first four months.",
        ("geely exports yoy 31.4% cn @2025-01/2025-04", "geely exports 118700 cn @2025-01/2025-04"),
    ),
    Case(
        "= Export sales in April: Chery leads\nIn April, Chery took first place in the list with sales of 91,300.",
        ("chery exports 91300 cn @2025-04",),
    ),
    Case(
        "Chinese carmakers exported 413,000 vehicles in April, up 7% from a month earlier.",
        ("all exports 413000 cn @2025-04", "all exports mom 7% cn @2025-04"),
    ),
    Case(
        "4月，汽车企业出口41.3万辆，同比增长9%。", ("all exports 413000 cn @2025-04", "all exports yoy 9% cn @2025-04")
    ),
)

RUNS_OF_TIMES = (
    Case(
        "From 2021 to 2023, Geely's exports were 115,000, 198,000 and 274,000 units.",
        ("geely exports 115000 cn @2021", "geely exports 198000 cn @2022", "geely exports 274000 cn @2023"),
    ),
    Case(
        "2022年和2023年，吉利出口分别为19.8万辆和27.4万辆。",
        ("geely exports 198000 cn @2022", "geely exports 274000 cn @2023"),
    ),
    Case(
        "Chery exported 88,000 and 91,000 cars in March and April respectively.",
        ("chery exports 88000 cn @2025-03", "chery exports 91000 cn @2025-04"),
    ),
    Case(
        "Geely's exports rose 12%, 19% and 24% year on year in February, March and April, respectively.",
        ("geely exports yoy 12% cn @2025-02", "geely exports yoy 19% cn @2025-03", "geely exports yoy 24% cn @2025-04"),
    ),
    Case(
        "In January-February, output and sales came to 4.3 million and 4.1 million vehicles, respectively.",
        ("all production 4300000 cn @2025-01/2025-02", "all sales 4100000 cn @2025-01/2025-02"),
    ),
    Case(
        "4月新能源汽车出口20.3万辆，同比增长71%，高于2024年18%的增速。纯电动车出口12.1万辆。",
        (
            "all exports 203000 cn nev @2025-04",
            "all exports yoy 71% cn nev @2025-04",
            "all exports yoy 18% cn nev @2024",
            "all exports 121000 cn bev @2025-04",
        ),
    ),
    Case(
        "Geely shipped 198,000 cars abroad in 2022 and 274,000 in 2023, against 115,000 in 2021. Exports to Russia "
        "made up 41% of the total.",
        (
            "geely exports 198000 cn @2022",
            "geely exports 274000 cn @2023",
            "geely exports 115000 cn @2021",
            "geely export_share 41% cn>ru @2023",
        ),
        published=date(2024, 3, 1),
    ),
)

GROUPS = {"lists": LISTS, "export words": EXPORT_WORDS, "runs of times": RUNS_OF_TIMES}
