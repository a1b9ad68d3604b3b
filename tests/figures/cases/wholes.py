"""Wholes and parts: what a part leaves for the next sentence, one brand's part, ordinals that look like fractions."""

from __future__ import annotations

from tests.figures.telling import Case

PARTS = (
    Case(
        "Great Wall Motor delivered 100,061 vehicles in April, of which 41,500 went overseas. In the first four "
        "months the "
        "total was 357,000, down 1.9%.",
        (
            "great-wall sales 100061 world @2025-04",
            "great-wall overseas_sales 41500 world-ex-china @2025-04",
            "great-wall sales 357000 world @2025-01/2025-04",
            "great-wall sales yoy -1.9% world @2025-01/2025-04",
        ),
    ),
    Case(
        "Great Wall Motor delivered 100,061 vehicles in April. The Nimbus brand contributed 57,000.",
        ("great-wall sales 100061 world @2025-04",),
    ),
    Case(
        "In April 45,535 battery cars were registered in Germany. They made up 18.8% of all new passenger cars, which "
        "totalled 242,728.",
        (
            "all sales 45535 de bev @2025-04",
            "all powertrain_share 18.8% de bev passenger @2025-04",
            "all sales 242728 de passenger @2025-04",
        ),
    ),
)

SMALL = (
    Case(
        "In Germany BYD registered 1,566 vehicles in April, up 756%, and Tesla 885, down 46%.",
        (
            "byd sales 1566 de @2025-04",
            "byd sales yoy 756% de @2025-04",
            "tesla sales 885 de @2025-04",
            "tesla sales yoy -46% de @2025-04",
        ),
    ),
    Case(
        "Avatr handed over 11,681 cars in April, a fourth month above 8,000.",
        ("avatr sales 11681 world @2025-04",),
    ),
    Case(
        "BYD sold 78,000 cars abroad in April. A third plant is to follow in Turkey.",
        ("byd overseas_sales 78000 world-ex-china @2025-04",),
    ),
)

GROUPS = {"parts": PARTS, "small": SMALL}
