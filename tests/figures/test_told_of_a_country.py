"""Features about one market abroad: which country they tell of, and whose the numbers are that name no brand."""

from __future__ import annotations

from datetime import date

import pytest

from etl.figures.context.headlines import opening

from .telling import Case, article_of, rows_of

PUBLISHED = date(2026, 2, 12)

# Told by its name, its people, its cities or its adjectives; none where China, a region or two countries are.
COUNTRIES = (
    (
        (
            "= The new taxis\nIn Accra the queue is long. Ghana buys few new cars, and Ghanaians prefer used "
            "ones. A dealer in Kumasi disagrees."
        ),
        "gh",
    ),
    (
        (
            "= Seven years of warranty\nQUITO - Ecuador has no car maker of its own. From Guayaquil to Cuenca, "
            "Ecuadorian buyers count their dollars. Ecuador taxes imports."
        ),
        "ec",
    ),
    (
        (
            "= The quiet bus\nA driver in Tashkent praises his car. The Uzbek state taxes imports; in Samarkand "
            "few care. Uzbekistan builds its own."
        ),
        "uz",
    ),
    (
        (
            "= Between two ports\nThe ships unload at Haifa. Israelis like electric cars, and Israel taxes them "
            "lightly. In Tel Aviv they are everywhere, made in China as most are."
        ),
        "il",
    ),
    (
        (
            "= Small and cheap\nLISBON. Portuguese drivers keep their cars for long. Portugal has few dealers; "
            "in Porto there are nine."
        ),
        "pt",
    ),
    (
        (
            "= Ask the mechanic\nHe works in Lahore. Pakistan builds cars from kits, and Pakistani plants buy "
            "them from China. In Karachi the showrooms are full."
        ),
        "pk",
    ),
    (
        (
            "= Who drives what\nKazakhs are few and their country is large. Kazakhstan builds cars in Kostanay. "
            "A dealer in Almaty is content; Kazakh customs officers are too."
        ),
        "kz",
    ),
    (
        (
            "= The white van\nDUBLIN - Irish builders want it electric. Ireland has no plant. In Cork and all "
            "over Ireland the grid is weak."
        ),
        "ie",
    ),
    (
        (
            "= Makers and markets\nCHINA builds most cars. Peru buys some of them. China sends them by ship, and "
            "China's ports are full. China is far away from Lima."
        ),
        None,
    ),
    (
        (
            "= Two neighbours\nPeru and Chile buy cars. In Lima they are small. In Santiago de Chile they are "
            "not. Peru has no plant, and Chile closed its last. Chileans shrug."
        ),
        None,
    ),
    (
        "= A ship leaves\nIt carries cars to Brazil. The yard has others to build.",
        None,
    ),
    (
        (
            "= Ford and Kia part ways\nIn Accra nobody minds. Ghana buys few cars, and Ghanaians prefer used "
            "ones, in Kumasi above all."
        ),
        None,
    ),
)  # fmt: skip


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_the_country_told_of(text: str, country: str | None) -> None:
    context = opening(article_of(text, PUBLISHED))
    assert (context.topic_geography, context.is_market_told) == (country, country is not None)


_HEAD = "= The new cars of Ecuador\n"
# What stands for the Chinese brands, or others, without their noun; and where it does not.
BRANDS = (
    ("In 2025, 31,400 cars of Chinese make were sold in Ecuador.", ("chinese-brands sales 31400 ec @2025",)),
    ("In 2025, 31,400 vehicles of Chinese origin were registered.", ("chinese-brands sales 31400 ec @2025",)),
    ("Dealers sold 31,400 cars with a Chinese badge in 2025.", ("chinese-brands sales 31400 ec @2025",)),
    ("Of the 98,300 cars sold in 2025, 31,400 were Chinese.",
     ("all sales 98300 ec @2025", "chinese-brands sales 31400 ec @2025")),
    ("In 2025 Chinese makes sold 31,400 vehicles, and Korean makes 22,100.",
     ("chinese-brands sales 31400 ec @2025", "korean-brands sales 22100 ec @2025")),
    ("In 2025 the share of the Koreans was 18 percent, while the Chinese, at 32 percent, led.",
     ("korean-brands brand_share 18% ec @2025", "chinese-brands brand_share 32% ec @2025")),
    ("In 2025 the Japanese kept 27 percent of the market and the Chinese 32 percent.",
     ("japanese-brands brand_share 27% ec @2025", "chinese-brands brand_share 32% ec @2025")),
    ("The Japanese registered 26,600 cars in 2025.", ("japanese-brands sales 26600 ec @2025",)),
    ("In 2025 the Chinese car industry built 31 million vehicles.", ("all production 31000000 cn @2025",)),
)  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), BRANDS)
def test_brands_by_their_country_alone(text: str, rows: tuple[str, ...]) -> None:
    assert rows_of(Case(_HEAD + text, (), PUBLISHED)) == sorted(rows)


# Of whom a number is that only a word points at: "they" are the brands of the article, "it" the maker named last.
POINTED = (
    ("Kia trails Seat.\nNobody has grown faster than BYD. In 2025, its second year here, it sold 4,120 cars.",
     ("byd sales 4120 ec @2025",)),
    ("Chinese brands came late. In 2025 they sold 31,400 cars.", ("chinese-brands sales 31400 ec @2025",)),
    ("Dealers of Chinese makes are busy. Of the 98,300 cars sold in 2025, they supplied 31,400.",
     ("all sales 98300 ec @2025", "chinese-brands sales 31400 ec @2025")),
    ("The year has been slow. In 2025 they sold 31,400 cars.", ("chinese-brands sales 31400 ec @2025",)),
    ("None has grown as fast as Chery. In 2024, the year of its arrival, it sold 212 cars; in 2025 there were 3,040.",
     ("chery sales 212 ec @2024", "chery sales 3040 ec @2025")),
    ("Nobody has grown faster than BYD. In 2025, its second year here, it delivered 4,120 cars.",
     ("byd sales 4120 ec @2025",)),
    ("Changan sold 9,870 cars in 2025, or 10 percent.",
     ("changan sales 9870 ec @2025", "changan brand_share 10% ec @2025")),
    ("In 2025, the Chinese sold 31,400 cars, which is 32 percent of the total.",
     ("chinese-brands sales 31400 ec @2025", "chinese-brands brand_share 32% ec @2025")),
    ("In 2025 Hyundai's sales fell by 3 percent to 9,500, those of Kia by 7 percent.",
     ("hyundai sales yoy -3% ec @2025", "hyundai sales 9500 ec @2025", "kia sales yoy -7% ec @2025")),
    ("Chery, which came late, delivered 62 cars in 2025.", ("chery sales 62 ec @2025",)),
    ("In the old Nissan works, Chery built 5,600 cars in 2025.", ("chery overseas_production 5600 ec @2025",)),
    ("Great Wall, in what was once Ford's factory, built 1,200 cars in 2025.",
     ("great-wall overseas_production 1200 ec @2025",)),
    ("In 2025 98,300 vehicles were sold; for passenger cars alone it was 71,200. Korean brands sold 22,100.",
     ("all sales 98300 ec @2025", "all sales 71200 ec passenger @2025", "korean-brands sales 22100 ec @2025")),
    ("In 2025 98,300 cars were sold.\n# A small province of China\nChery sold 12,300 cars.",
     ("all sales 98300 ec @2025", "chery sales 12300 ec @2025")),
    ("In 2025 98,300 cars were sold.\n# In China\nFord sold 212,000 cars in 2025.",
     ("all sales 98300 ec @2025", "ford sales 212000 cn @2025")),
    ("Kia is the largest. In 2025 it sold 14,100 cars, and Ford sold 3,000.",
     ("kia sales 14100 ec @2025", "ford sales 3000 ec @2025")),
    ("Its plants employ 62 people. Ford sold 3,000 cars in 2025.", ("ford sales 3000 ec @2025",)),
    ("Kia sold 14,100 cars in 2025, of which 40 percent were electric.",
     ("kia sales 14100 ec @2025", "kia powertrain_share 40% ec ev @2025")),
)  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), POINTED)
def test_pointed_at(text: str, rows: tuple[str, ...]) -> None:
    assert rows_of(Case(_HEAD + text, (), PUBLISHED)) == sorted(rows)


# What makers build there: in the country that the article is about, where no other one is named; and whose plants.
PLANTS = (
    ("Chery built 5,600 cars in Guayaquil last year.", ("chery overseas_production 5600 ec @2025",)),
    ("The works of Kia turned out 8,200 cars in 2025.", ("kia overseas_production 8200 ec @2025",)),
    ("Great Wall opened a plant in 2024. It built 1,900 vehicles in 2025.",
     ("great-wall overseas_production 1900 ec @2025",)),
    ("Ecuadorian plants as a whole assembled 31,000 cars in 2025.", ("all production 31000 ec @2025",)),
    ("In 2025 98,300 cars were sold, 31,400 of them Chinese.",
     ("all sales 98300 ec @2025", "chinese-brands sales 31400 ec @2025")),
    ("In 2025 98,300 cars were sold, 31,400 of these by Chinese dealers.", ("all sales 98300 ec @2025",)),
    ("In China, Kia built 250,000 cars in 2025.", ("kia overseas_production 250000 cn @2025",)),
)  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), PLANTS)
def test_built_there(text: str, rows: tuple[str, ...]) -> None:
    assert rows_of(Case(_HEAD + text, (), PUBLISHED)) == sorted(rows)
