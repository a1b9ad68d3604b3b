"""Whose and where: makers told by their country, lists in a headline, quarters just over, shares one after another."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

BY_THEIR_COUNTRY = (
    Case(
        "Chinese car sales in Peru grew in April, accounting for a 31.2% share. In March, the proportion of Chinese "
        "cars was only 27.5%.",
        ("chinese-brands brand_share 31.2% pe @2025-04", "chinese-brands brand_share 27.5% pe @2025-03"),
    ),
    Case(
        "= Brands in Chile's car market\nNew models lifted the Chinese share in Chile to 33.4% in April.",
        ("chinese-brands brand_share 33.4% cl @2025-04",),
    ),
    Case(
        "Chinese car sales in April fell 3% to 1.9 million.",
        ("all sales yoy -3% cn @2025-04", "all sales 1900000 cn @2025-04"),
    ),
)

IN_HEADLINES = (
    Case(
        "= MG 780, BYD 402\n201,300 new cars were registered in Italy in April.\n"
        "BYD registered 402 vehicles, up 9% year on year. MG registered 780 vehicles.",
        (
            "all sales 201300 it @2025-04", "byd sales 402 it @2025-04", "byd sales yoy 9% it @2025-04",
            "mg sales 780 it @2025-04",
        ),
    ),
    Case("= April market up 7%, boosted by EV demand in Italy", ("all sales yoy 7% it @2025-04",)),
)  # fmt: skip

JUST_OVER = (
    Case(
        "Three makers had fewer buyers abroad in the first quarter.\nBMW delivered 61,200 cars in Spain, down 4%.",
        ("bmw sales 61200 es @2025-01/2025-03", "bmw sales yoy -4% es @2025-01/2025-03"),
    ),
    Case(
        "Kia sold 6 percent fewer cars in the last quarter.",
        ("kia sales yoy -6% world @2025-01/2025-03",),
        published=date(2025, 4, 9),
    ),
    Case("In 2025 (January – April), MG sold 6,340 EVs in Italy.", ("mg sales 6340 it ev @2025-01/2025-04",)),
)

SHARES_IN_TURN = (
    Case(
        "In April, Chery accounted for about 6 percent of the Chilean market. MG held a similar share at 5.9 percent. "
        "These brands outpaced Kia at 5.1 percent and Ford at 4 percent.",
        (
            "chery brand_share ~6% cl @2025-04", "mg brand_share 5.9% cl @2025-04", "kia brand_share 5.1% cl @2025-04",
            "ford brand_share 4% cl @2025-04",
        ),
    ),
    Case(
        "Chinese newcomers gained ground in Italy in April, with BYD's registrations at 402.",
        ("byd sales 402 it @2025-04",),
    ),
)  # fmt: skip

CHANGES = (
    Case(
        "In April, sales in Peru fell by a staggering 44.1% year-on-year, a decrease of 8,410 on last April.",
        ("all sales yoy -44.1% pe @2025-04", "all sales yoy -8410 pe @2025-04"),
    ),
    Case("In April the Renault-Nissan Alliance sold 402,000 vehicles.", ()),
    Case("= Dongfeng sees strong sales in April of 201,000 vehicles", ("dongfeng sales 201000 world @2025-04",)),
    Case("Sales fell 3% in the world's second-biggest economy at BMW in April.", ("bmw sales yoy -3% world @2025-04",)),
)

GROUPS = {
    "by country": BY_THEIR_COUNTRY,
    "headlines": IN_HEADLINES,
    "just over": JUST_OVER,
    "shares in turn": SHARES_IN_TURN,
    "changes told": CHANGES,
}
