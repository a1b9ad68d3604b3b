"""Lists of brands in one market with changes in brackets, rankings that go on, parts of a maker's count."""

from __future__ import annotations

from tests.figures.telling import Case

IN_BRACKETS = (
    Case(
        "In Peru, 2,104 vehicles of Chinese brands were sold in April 2025.\n"
        "Sales by brand: Changan (318 vehicles; + 24%), JAC (207 vehicles; - 9%), Foton (51 vehicles; + 3%), "
        "GAC (38 vehicles), Haima (4 vehicles; -60%).",
        (
            "chinese-brands sales 2104 pe @2025-04",
            "changan sales 318 pe @2025-04", "changan sales yoy 24% pe @2025-04",
            "jac sales 207 pe @2025-04", "jac sales yoy -9% pe @2025-04",
            "foton sales 51 pe @2025-04", "foton sales yoy 3% pe @2025-04",
            "gac sales 38 pe @2025-04",
            "haima sales 4 pe @2025-04", "haima sales yoy -60% pe @2025-04",
        ),
    ),
    Case("Kia sold 4,100 cars in Peru in April (2.5 times growth).",
         ("kia sales 4100 pe @2025-04", "kia sales yoy 150% pe @2025-04")),
)  # fmt: skip

RANKINGS = (
    Case(
        "BYD EVs lead in Chile, with 3,210 units registered in the first quarter. Geely, another Chinese maker, was "
        "second with 1,870 units registered.",
        ("byd sales 3210 cl ev @2025-01/2025-03", "geely sales 1870 cl ev @2025-01/2025-03"),
    ),
    Case(
        "One electric vehicle (EV) manufacturer made the list in Chile: BYD, tenth with 2,922 vehicles sold in April.",
        ("byd sales 2922 cl @2025-04",),
    ),
)

PARTS_OF_A_COUNT = (
    Case(
        "= Dongfeng's April NEV sales up 21%\nIn April, Dongfeng sold 201,000 vehicles, a 7% year-on-year decline. "
        "Among which, 74,300 units were new energy vehicles. From January to April its sales came to 640,000 units.",
        (
            "dongfeng sales yoy 21% world nev @2025-04",
            "dongfeng sales 201000 world @2025-04", "dongfeng sales yoy -7% world @2025-04",
            "dongfeng sales 74300 world nev @2025-04",
            "dongfeng sales 640000 world @2025-01/2025-04",
        ),
    ),
    Case(
        "GAC, the Guangzhou maker owned by the city and the province, saw an 8.4% year-on-year uptick in April sales.",
        ("gac sales yoy 8.4% world @2025-04",),
    ),
)  # fmt: skip

DOUBLE_THE_BASE = (
    Case(
        "China’s car exports to Peru came to 52,100 vehicles in 2024, more than double the number of 2023.",
        ("all exports 52100 cn>pe @2024", "all exports yoy >100% cn>pe @2024"),
    ),
    Case(
        "In Peru, Chery sold 9,300 cars in 2024, almost triple the volume of sales in 2023.",
        ("chery sales 9300 pe @2024", "chery sales yoy ~200% pe @2024"),
    ),
)

RAISED_DOTS = (Case("Honda sold 3·1 million vehicles worldwide in 2024.", ("honda sales 3100000 world @2024",)),)

UNEVEN_VENTURES = (
    Case(
        "The plant belongs to what is a 70-30 joint venture between BAIC and Hyundai.",
        ("baic stake 70% @none", "hyundai stake 30% @none"),
    ),
    Case("Beijing will drop the 50 percent cap on foreign ownership of ventures. BMW wants to profit.", ()),
    Case(
        "大众汽车以约7亿美元获得小鹏汽车约5%股权。",
        ("volkswagen investment ~700000000usd @none", "volkswagen stake ~5% @none"),
    ),
    Case(
        "On Monday Nissan said that it has signed a deal with Chery to sell it a 34% stake in its local unit.",
        ("chery stake 34% @2025-05",),
    ),
)

GROUPS = {
    "brackets": IN_BRACKETS,
    "rankings": RANKINGS,
    "parts": PARTS_OF_A_COUNT,
    "bases": DOUBLE_THE_BASE,
    "raised dots": RAISED_DOTS,
    "stakes": UNEVEN_VENTURES,
}
