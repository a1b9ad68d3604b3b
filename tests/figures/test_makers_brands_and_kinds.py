"""Groups with their brands beside them, and makers one after another with a kind of vehicles between them."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

# Behind its brands, what a group as a whole does is again the group's.
BRANDS = (
    Case(
        "= Makers in April\nGeely sold 234,100 vehicles in April. Zeekr delivered 13,700. Exports fell 8% to 30,100.",
        (
            "geely exports 30100 cn @2025-04",
            "geely exports yoy -8% cn @2025-04",
            "geely sales 234100 world @2025-04",
            "zeekr sales 13700 world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nSAIC Motor sold 376,000 vehicles in April. MG sold 51,900. Overseas sales were 88,800.",
        (
            "mg sales 51900 world @2025-04",
            "saic overseas_sales 88800 world-ex-china @2025-04",
            "saic sales 376000 world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nChangan sold 190,700 vehicles in April. Deepal sold 20,100 and Avatr 11,700. "
        "NEV sales rose 20% to 61,600.",
        (
            "avatr sales 11700 world @2025-04",
            "changan sales 190700 world @2025-04",
            "changan sales 61600 world nev @2025-04",
            "changan sales yoy 20% world nev @2025-04",
            "deepal sales 20100 world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nChery sold 200,800 vehicles in April. Exeed's sales dropped 31%. Overseas "
        "deliveries came to 89,200.",
        (
            "chery overseas_sales 89200 world-ex-china @2025-04",
            "chery sales 200800 world @2025-04",
            "exeed sales yoy -31% world @2025-04",
        ),
    ),
    Case(
        "= 四月销量\n4月，吉利销售23.41万辆。极氪交付1.37万辆。出口3.01万辆，同比下降8%。",
        (
            "geely exports 30100 cn @2025-04",
            "geely exports yoy -8% cn @2025-04",
            "geely sales 234100 world @2025-04",
            "zeekr sales 13700 world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nGAC Group sold 116,100 vehicles in April. GAC Aion sold 28,300. The group's "
        "exports were 11,200.",
        ("gac exports 11200 cn @2025-04", "gac sales 116100 world @2025-04", "gac-aion sales 28300 world @2025-04"),
    ),
    Case(
        "= Makers in April\nSAIC Motor sold 376,000 vehicles in April. SAIC-GM-Wuling sold 140,100. The "
        "group built 371,000.",
        (
            "saic production 371000 world @2025-04",
            "saic sales 376000 world @2025-04",
            "saic-gm-wuling sales 140100 world @2025-04",
        ),
    ),
    # What stays as it was.
    Case(
        "= Zeekr in April\nZeekr delivered 13,700 vehicles in April. Exports were 1,900.",
        ("zeekr exports 1900 cn @2025-04", "zeekr sales 13700 world @2025-04"),
    ),
    Case(
        "= Makers in April\nGeely sold 234,100 vehicles in April. Zeekr delivered 13,700. Its exports were 1,900.",
        ("geely sales 234100 world @2025-04", "zeekr exports 1900 cn @2025-04", "zeekr sales 13700 world @2025-04"),
    ),
    Case(
        "= Makers in April\nBYD sold 380,100 vehicles in April. Nio delivered 23,900. Exports were 300.",
        ("byd sales 380100 world @2025-04", "nio exports 300 cn @2025-04", "nio sales 23900 world @2025-04"),
    ),
)

# The next maker's cars are of every kind where the last maker's kind was a part.
NEXT = (
    Case(
        "= Groups in 2024\nVolkswagen delivered 9.03 million vehicles in 2024, among them 744,800 BEVs. "
        "Bentley lost 21%.",
        (
            "bentley sales yoy -21% world @2024",
            "volkswagen sales 744800 world bev @2024",
            "volkswagen sales 9030000 world @2024",
        ),
    ),
    Case(
        "= Makers in April\nMercedes sold 160,100 cars in April, 15,100 of them electric. BMW grew 3%.",
        (
            "bmw sales yoy 3% world @2025-04",
            "mercedes-benz sales 15100 world ev @2025-04",
            "mercedes-benz sales 160100 world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nChangan sold 190,700 vehicles in April, of which 61,600 were NEVs. Great Wall gained 5%.",
        (
            "changan sales 190700 world @2025-04",
            "changan sales 61600 world nev @2025-04",
            "great-wall sales yoy 5% world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nVolvo Cars sold 58,900 cars in April. Fully electric cars came to 11,700. "
        "Polestar grew 31%.",
        (
            "polestar sales yoy 31% world @2025-04",
            "volvo-cars sales 11700 world bev @2025-04",
            "volvo-cars sales 58900 world @2025-04",
        ),
    ),
    Case(
        "= Groups in April\nKia sold 274,400 vehicles in April, including 21,100 EVs. Renault grew 4%.",
        (
            "kia sales 21100 world ev @2025-04",
            "kia sales 274400 world @2025-04",
            "renault sales yoy 4% world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nToyota sold 876,900 vehicles in April. Hybrids came to 372,100. Subaru lost 6%.",
        (
            "subaru sales yoy -6% world @2025-04",
            "toyota sales 372100 world hybrid @2025-04",
            "toyota sales 876900 world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nFord sold 208,700 vehicles in April, of which 22,100 were hybrids. Chrysler fell 9%.",
        (
            "chrysler sales yoy -9% world @2025-04",
            "ford sales 208700 world @2025-04",
            "ford sales 22100 world hybrid @2025-04",
        ),
    ),
    # What stays as it was.
    Case(
        "= Groups in April\nGeely sold 234,100 vehicles in April. NEVs came to 125,600. Deliveries of "
        "Lynk & Co rose 32%.",
        (
            "geely sales 125600 world nev @2025-04",
            "geely sales 234100 world @2025-04",
            "lynk-co sales yoy 32% world @2025-04",
        ),
    ),
    Case(
        "= Makers in April\nHyundai sold 353,300 vehicles in April. Its hybrids came to 60,100. Kia's sales rose 5%.",
        (
            "hyundai sales 353300 world @2025-04",
            "hyundai sales 60100 world hybrid @2025-04",
            "kia sales yoy 5% world @2025-04",
        ),
    ),
    Case(
        "= EV sales in April\nBYD sold 195,700 BEVs in April. Tesla's sales fell 6%.",
        ("byd sales 195700 world bev @2025-04", "tesla sales yoy -6% world @2025-04"),
    ),
    Case(
        "= NEV makers in April\nBYD sold 380,100 NEVs in April. Geely sold 125,600, up 144%.",
        (
            "byd sales 380100 world nev @2025-04",
            "geely sales 125600 world @2025-04",
            "geely sales yoy 144% world @2025-04",
        ),
    ),
)


# Makers under the names that translating machines give them.
NAMES = (
    Case("= Makers in April\nLantu delivered 10,100 vehicles in April.", ("voyah sales 10100 world @2025-04",)),
    Case("= Makers in April\nZero Run sold 41,000 vehicles in April.", ("leapmotor sales 41000 world @2025-04",)),
    Case("= Makers in April\nIdeal Automobile sold 33,900 cars in April.", ("li-auto sales 33900 world @2025-04",)),
    Case("= Makers in April\nWeilai delivered 23,900 cars in April.", ("nio sales 23900 world @2025-04",)),
    Case("= Makers in April\nAvita sold 11,700 vehicles in April.", ("avatr sales 11700 world @2025-04",)),
    Case("= Makers in April\nExtreme Krypton sold 13,700 cars in April.", ("zeekr sales 13700 world @2025-04",)),
    Case(
        "= Makers in April\nXingtu sold 7,100 vehicles in April, and 31,200 in the accumulation.",
        ("exeed sales 31200 world @2025-01/2025-04", "exeed sales 7100 world @2025-04"),
    ),
    # What stays as it was.
    Case("= Makers in April\nNio delivered 23,900 cars in April.", ("nio sales 23900 world @2025-04",)),
    Case("= Makers in April\nHe sees an ideal automobile market in April.", ()),
    Case("= Makers in April\nLi Auto sold 33,900 cars in April.", ("li-auto sales 33900 world @2025-04",)),
    Case("= Makers in April\nVoyah sold 10,100 cars in April.", ("voyah sales 10100 world @2025-04",)),
)


@pytest.mark.parametrize("case", [*BRANDS, *NEXT, *NAMES], ids=lambda case: case.text[:60])
def test_reads_brands_and_kinds(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
