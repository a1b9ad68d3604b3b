"""Sentences in the manner of many outlets: deals dated by their news, counts of other things, makers that act."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

SENTENCES = (
    Case(
        "Great Wall Motor sold 104,372 vehicles in April, including 41,138 overseas sales.",
        ("great-wall sales 104372 world @2025-04", "great-wall overseas_sales 41138 world-ex-china @2025-04"),
    ),
    Case(
        "Geely sold 270,167 vehicles in April, including 60,506 exports.",
        ("geely sales 270167 world @2025-04", "geely exports 60506 cn @2025-04"),
    ),
    Case(
        "Toyota built 893,164 vehicles worldwide in April, of which 607,000 outside Japan.",
        ("toyota production 893164 world @2025-04", "toyota overseas_production 607000 world @2025-04"),
    ),
    Case(
        "Passenger vehicle exports rose to 475,000 units in April, with Chinese brands accounting for 400,000 units.",
        ("all exports 475000 cn passenger @2025-04", "chinese-brands exports 400000 cn passenger @2025-04"),
    ),
    Case(
        "XPeng expects to deliver between 113,000 and 118,000 vehicles in the third quarter.",
        ("xpeng sales 113000-118000 world forecast @2025-07/2025-09",),
        published=date(2025, 8, 11),
    ),
    Case(
        "Volkswagen aims to raise its China sales to 4 million cars by 2030 after selling 2.93 million in 2024.",
        ("volkswagen sales 4000000 cn target @2030", "volkswagen sales 2930000 cn @2024"),
    ),
    Case(
        "NEV penetration was 56.5 percent for local brands and 23.8 percent for luxury brands in April.",
        ("chinese-brands powertrain_share 56.5% cn nev @2025-04",),
    ),
    Case(
        "Market share for domestic brands climbed 4.3 percentage points to 69.5 percent in April.",
        ("chinese-brands brand_share yoy 4.3pp cn @2025-04", "chinese-brands brand_share 69.5% cn @2025-04"),
    ),
    Case(
        "Nio, XPeng and Li Auto delivered 20,275, 36,728 and 33,181 vehicles in April, up 76.3%, up 18.9% and down "
        "31.9% respectively.",
        (
            "nio sales 20275 world @2025-04", "xpeng sales 36728 world @2025-04", "li-auto sales 33181 world @2025-04",
            "nio sales yoy 76.3% world @2025-04", "xpeng sales yoy 18.9% world @2025-04",
            "li-auto sales yoy -31.9% world @2025-04",
        ),
    ),
    Case("Luxury brands sold 230,000 vehicles in April.", ()),
    Case("BYD sold 380,089 vehicles in April. Its Hong Kong-listed shares jumped 12%.",
         ("byd sales 380089 world @2025-04",)),
    Case("BYD sold 380,089 vehicles in April. The V8 makes 1,000 PS.", ("byd sales 380089 world @2025-04",)),
    Case("BYD sold 380,089 vehicles in April. Half of the proceeds will go into research.",
         ("byd sales 380089 world @2025-04",)),
    Case(
        "Renault will hold 51% of the venture and Geely 49%.",
        ("renault stake 51% @2025-05", "geely stake 49% @2025-05"),
    ),
    Case(
        "Volkswagen has two Chinese partners. The German group's deliveries in China were 644,100 in the first "
        "quarter.",
        ("volkswagen sales 644100 cn @2025-01/2025-03",),
    ),
)  # fmt: skip

GROUPS = {"many outlets": SENTENCES}
