"""Items of a list that a paragraph introduces with a colon."""

from __future__ import annotations

from tests.figures.telling import Case

MAKERS = (
    Case(
        "In April 2025 the start-ups delivered:\n* Leapmotor: 41,039 (up 173%)\n* XPeng: 35,045, up 273% year on year\n"
        "* Li Auto: 33,939",
        (
            "leapmotor sales 41039 world @2025-04",
            "leapmotor sales yoy 173% world @2025-04",
            "xpeng sales 35045 world @2025-04",
            "xpeng sales yoy 273% world @2025-04",
            "li-auto sales 33939 world @2025-04",
        ),
    ),
    Case(
        "Deliveries in the first four months:\nBYD: 1.38 million\nGeely: 459,000 NEVs (+151%)",
        (
            "byd sales 1380000 world @2025-01/2025-04",
            "geely sales 459000 world nev @2025-01/2025-04",
            "geely sales yoy 151% world nev @2025-01/2025-04",
        ),
    ),
    Case(
        "4月各车企交付量如下：\n* 零跑：41039辆，同比增长173%\n* 小鹏：35045辆",
        (
            "leapmotor sales 41039 world @2025-04",
            "leapmotor sales yoy 173% world @2025-04",
            "xpeng sales 35045 world @2025-04",
        ),
    ),
    Case(
        "BYD sold 380,089 vehicles in April, by drive:\n* BEVs: 195,740\n* Plug-in hybrids: 176,875",
        (
            "byd sales 380089 world @2025-04",
            "byd sales 195740 world bev @2025-04",
            "byd sales 176875 world phev @2025-04",
        ),
    ),
    Case(
        "Deliveries in April came to 41,039 at Leapmotor.\n* XPeng: 35,045",
        ("leapmotor sales 41039 world @2025-04", "xpeng sales 35045 world @2025-04"),
    ),
)

PLACES = (
    Case(
        "The top destinations of China's vehicle exports in April were:\n* Mexico: 47,000 vehicles\n* Russia, 31,000 "
        "(down 60%)",
        (
            "all exports 47000 cn>mx @2025-04",
            "all exports 31000 cn>ru @2025-04",
            "all exports yoy -60% cn>ru @2025-04",
        ),
    ),
    Case(
        "Chinese brands are forecast to raise their share of the world market from 21% in 2024 to 30% in 2030, and "
        "in:\n"
        "* Europe (6% to 12%)\n* Latin America: from 7% to 28%",
        (
            "chinese-brands brand_share 21% world @2024",
            "chinese-brands brand_share 30% world forecast @2030",
            "chinese-brands brand_share 6% europe @2024",
            "chinese-brands brand_share 12% europe forecast @2030",
            "chinese-brands brand_share 7% latin-america @2024",
            "chinese-brands brand_share 28% latin-america forecast @2030",
        ),
    ),
    Case(
        "In Europe the share of Chinese brands is put at 6% this year and at 12% in 2030.\nElsewhere it is to rise:\n"
        "* Brazil (9% to 25%)",
        (
            "chinese-brands brand_share 6% europe forecast @2025",
            "chinese-brands brand_share 12% europe forecast @2030",
            "chinese-brands brand_share 9% br forecast @2025",
            "chinese-brands brand_share 25% br forecast @2030",
        ),
    ),
)

GROUPS = {"makers": MAKERS, "places": PLACES}
