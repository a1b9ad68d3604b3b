"""Articles of several lines: lists under a headline, digests, features with history, interviews, asides on others."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

DAY = date(2025, 6, 12)

LISTS = {
    "makers under a headline that names the measure": Case(
        "= May 2025 sales of Chinese carmakers: the list\nThe first reports are in.\n"
        "* Chery — 220,114 vehicles, up 17% year on year; January-May: 1,030,211\n* Nio: 23,231 (+13.1% y/y)",
        (
            "chery sales 220114 world @2025-05", "chery sales yoy 17% world @2025-05",
            "chery sales 1030211 world @2025-01/2025-05", "nio sales 23231 world @2025-05",
            "nio sales yoy 13.1% world @2025-05",
        ),
    ),
    "a list of retail sales by maker is of the market": Case(
        "= Retail sales in China by maker, May 2025\nThe list:\n* Geely – 150,983 units, +3.3% y/y",
        ("geely sales 150983 cn @2025-05", "geely sales yoy 3.3% cn @2025-05"),
    ),
    "a kind under what the article counts first": Case(
        "= China's auto market in May 2025, point by point\nThe main numbers:\n"
        "* China sold 2.686 million vehicles in May\n* Exports were 551,000\n* NEVs: 1.307 million units",
        (
            "all sales 2686000 cn @2025-05", "all exports 551000 cn @2025-05", "all sales 1307000 cn nev @2025-05",
        ),
    ),
    "the class of a headline's market holds for its list": Case(
        "= China's passenger car market in May 2025: the numbers\nIn short.\n"
        "* Total retail sales – 1.932 million, +13.3% y/y\n* NEV penetration: 52.9%",
        (
            "all sales 1932000 cn passenger @2025-05", "all sales yoy 13.3% cn passenger @2025-05",
            "all powertrain_share 52.9% cn nev passenger @2025-05",
        ),
    ),
    "an outlook is of what the article counts": Case(
        "= China's auto market in May 2025: the numbers\n* Sales: 2.686 million units\n* Exports: 551,000 units\n"
        "CAAM's outlook for 2025 is unchanged at 32.9 million vehicles, up 4.7%.",
        (
            "all sales 2686000 cn @2025-05", "all exports 551000 cn @2025-05",
            "all sales 32900000 cn forecast @2025", "all sales yoy 4.7% cn forecast @2025",
        ),
    ),
    "an outlook of a body after one maker": Case(
        "= China's auto market in May 2025: the numbers\n* Sales: 2.686 million units\n"
        "GAC Group delivered 117,707 vehicles in the month. It sold 9,519 of them abroad.\n"
        "The association stands by its forecast: 32.9 million vehicles for the full year.",
        (
            "all sales 2686000 cn @2025-05", "gac sales 117707 world @2025-05",
            "gac overseas_sales 9519 world-ex-china @2025-05", "all sales 32900000 cn forecast @2025",
        ),
    ),
}  # fmt: skip

LISTS |= {
    "what was added up to the month behind a change on the month before": Case(
        "= May 2025 sales of Chinese carmakers: the list\n"
        "* Nio: 23,231 vehicles, up 13.1% on the year and down 2.8% from the previous month; January-May: 89,225",
        (
            "nio sales 23231 world @2025-05", "nio sales yoy 13.1% world @2025-05",
            "nio sales mom -2.8% world @2025-05", "nio sales 89225 world @2025-01/2025-05",
        ),
    ),
    "a share of it": Case(
        "= The world tour of China's carmakers\n# Mexico\n1,496,056 new cars were sold last year. "
        "Chinese brands took 9.2% of it, against 8.1% in 2023.",
        (
            "all sales 1496056 mx @2024", "chinese-brands brand_share 9.2% mx @2024",
            "chinese-brands brand_share 8.1% mx @2023",
        ),
    ),
    "a maker's market behind its sales in the world": Case(
        "= Weekly auto brief\n# Foreign makers\nTesla sold 136,000 vehicles worldwide in May. "
        "Sales in China came to 38,588.",
        ("tesla sales 136000 world @2025-05", "tesla sales 38588 cn @2025-05"),
    ),
}  # fmt: skip

LISTS["numbers before what they are of"] = Case(
    "= China's car market by the numbers: May 2025\nAll from CAAM.\n* 2.69 million: total vehicle sales (+11.2% y/y)\n"
    "* 1,307,343 — new-energy vehicles sold, 36.9% more than a year earlier\n* 48.7%: NEV penetration\n"
    "* 551,000 – vehicle exports\n* 16.8%: average discount on list prices",
    (
        "all sales 2690000 cn @2025-05", "all sales yoy 11.2% cn @2025-05", "all sales 1307343 cn nev @2025-05",
        "all sales yoy 36.9% cn nev @2025-05", "all powertrain_share 48.7% cn nev @2025-05",
        "all exports 551000 cn @2025-05",
    ),
)  # fmt: skip

ANSWERS = {
    "an answer is of the place asked for": Case(
        "= Leapmotor: your questions answered\nAnd in Norway?\nRegistrations came to 854 last year. "
        "Its market share was 0.6%.\nWhere does it build?\nIt has two plants.\nWhat comes next?\n"
        "For 2025 it has set itself a target of 500,000 vehicles.",
        (
            "leapmotor sales 854 no @2024", "leapmotor brand_share 0.6% no @2024",
            "leapmotor sales 500000 world target @2025",
        ),
    ),
    "they are the kind of vehicles told of": Case(
        "= BMW sells more cars in first quarter\nBMW delivered 586,149 vehicles worldwide in the first quarter. "
        "Deliveries of battery-electric cars were up 32.4% to 109,516. They made up 18.7% of the total.",
        (
            "bmw sales 586149 world @2025-01/2025-03", "bmw sales yoy 32.4% world bev @2025-01/2025-03",
            "bmw sales 109516 world bev @2025-01/2025-03", "bmw powertrain_share 18.7% world bev @2025-01/2025-03",
        ),
    ),
    "a month during which": Case(
        "Nio delivered 23,231 vehicles in May. This is a 2.8% drop from April, during which it delivered 23,900.",
        ("nio sales 23231 world @2025-05", "nio sales mom -2.8% world @2025-05", "nio sales 23900 world @2025-04"),
    ),
    "what is likely this year": Case(
        "= Chinese brands in Europe\nAround 600,000 cars from Chinese brands are likely to be sold there in this year.",
        ("chinese-brands sales ~600000 europe forecast @2025",),
    ),
}  # fmt: skip

DIGESTS = {
    "no market goes on to the next paragraph": Case(
        "= Around the industry: sales, plants and prices\n"
        "South Africa registered 42,475 new cars in May, 12.5% more than a year earlier.\n"
        "Deliveries at Nio came to 23,231 units in May.\n"
        "China's vehicle sales reached 2,686,300 in May. Exports climbed to 551,000.",
        (
            "all sales 42475 za @2025-05", "all sales yoy 12.5% za @2025-05", "nio sales 23231 world @2025-05",
            "all sales 2686300 cn @2025-05", "all exports 551000 cn @2025-05",
        ),
    ),
    "no heading goes on under the next one": Case(
        "= Weekly auto brief\n# Foreign makers\nBMW sold 205,000 cars worldwide in May.\n"
        "# Abroad\nMexico registered 121,467 new cars in May.\n# Home market\nSales of new energy vehicles reached "
        "1.307 million in May.",
        ("bmw sales 205000 world @2025-05", "all sales 121467 mx @2025-05", "all sales 1307000 cn nev @2025-05"),
    ),
    "Chinese news in brief": Case(
        "= 汽车早报\n德国5月新车注册量为239297辆，同比增长1.2%。\n零跑5月交付新车45067辆。\n"
        "吉利汽车5月销量235208辆；出口29856辆。",
        (
            "all sales 239297 de @2025-05", "all sales yoy 1.2% de @2025-05", "leapmotor sales 45067 world @2025-05",
            "geely sales 235208 world @2025-05", "geely exports 29856 cn @2025-05",
        ),
    ),
}  # fmt: skip

ASIDES = {
    "history that a feature opens on dates nothing behind it": Case(
        "= The long road of China's carmakers\nIn 2009 China overtook the United States as the largest car market, "
        "with 13.64 million vehicles sold. By 2017 it was 28.88 million.\n"
        "Last year the market took 31.44 million vehicles.\nExports reached 5.86 million, up 19.3%.\n"
        "So far this year growth has held: vehicle sales in China came to 12.75 million in January-May.",
        (
            "all sales 13640000 cn @2009", "all sales 28880000 cn @2017", "all sales 31440000 cn @2024",
            "all exports 5860000 cn @2024", "all exports yoy 19.3% cn @2024", "all sales 12750000 cn @2025-01/2025-05",
        ),
    ),
    "sales abroad are the article's maker's after a rival": Case(
        "= BYD's May deliveries rise 15% year on year\nBYD delivered 382,476 vehicles in May.\n"
        "Rival Deepal delivered 25,521 vehicles in the same month.\nOverseas sales doubled to 89,047.",
        (
            "byd sales yoy 15% world @2025-05", "byd sales 382476 world @2025-05", "deepal sales 25521 world @2025-05",
            "byd overseas_sales 89047 world-ex-china @2025-05", "byd overseas_sales yoy 100% world-ex-china @2025-05",
        ),
    ),
    "a part sold abroad does not go on to the next paragraph": Case(
        "= Chery sells 158,731 vehicles in May\nMarkets abroad took 36,324 of its vehicles.\n"
        "New-energy vehicles contributed 63,492.",
        (
            "chery sales 158731 world @2025-05", "chery overseas_sales 36324 world-ex-china @2025-05",
            "chery sales 63492 world nev @2025-05",
        ),
    ),
    "sold on markets abroad": Case(
        "= XPeng's sales in May were 33,525 units\nIn the overseas market, 3,663 units were sold in May.",
        ("xpeng sales 33525 world @2025-05", "xpeng overseas_sales 3663 world-ex-china @2025-05"),
    ),
    "an interview": Case(
        "= Five questions for Geely\nMs Zhao is in charge of sales at Geely.\nQuestion: How has the year begun?\n"
        "Ms Zhao: We sold 447,811 vehicles outside China in January-May.\nQuestion: How are you doing in Brazil?\n"
        "A. We sold 8,812 cars there in the first five months. In all of last year it was 9,515.",
        (
            "geely overseas_sales 447811 world-ex-china @2025-01/2025-05", "geely sales 8812 br @2025-01/2025-05",
            "geely sales 9515 br @2024",
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", [*LISTS.values(), *ANSWERS.values(), *DIGESTS.values(), *ASIDES.values()],
                         ids=[*LISTS, *ANSWERS, *DIGESTS, *ASIDES])  # fmt: skip
def test_gives_these_rows(case: Case) -> None:
    assert rows_of(Case(case.text, published=DAY)) == sorted(case.rows)
