"""Features on makers going abroad: which market a headline is about, so many a year, ranges, and what is no share."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

MARKETS = (
    Case(
        "= China builds every third of Peru's cars\nThe dealers are not unhappy. In April Chery sold 910 cars, and "
        "Changan 640.",
        ("chery sales 910 pe @2025-04", "changan sales 640 pe @2025-04"),
    ),
    Case(
        "= Chinese plants, Kenyan roads: who fills Kenya's showrooms\nIn April BYD delivered 310 vehicles, 12% more "
        "than a year earlier.",
        ("byd sales 310 ke @2025-04", "byd sales yoy 12% ke @2025-04"),
    ),
    Case(
        "= What China's price war means for Finland's drivers\nMG sold 410 cars in April.",
        ("mg sales 410 fi @2025-04",),
    ),
    Case(
        "= China and the future of Ireland's roads, a dealer's view\nBYD registered 720 cars in April.",
        ("byd sales 720 ie @2025-04",),
    ),
    Case(
        "= China tightens its grip on Austria's car imports\nIn April Chery registered 215 cars.",
        ("chery sales 215 at @2025-04",),
    ),
    Case(
        "= China to supply half of Kenya's new cars, dealers say\nEvery Tesla sold there is made in China as well. In "
        "April BYD delivered 95 cars.",
        ("byd sales 95 ke @2025-04",),
    ),
    # What stays as it was.
    Case(
        "= China cuts tariffs on Japan's cars\nIn April Toyota sold 152,000 vehicles.",
        ("toyota sales 152000 world @2025-04",),
    ),
    Case("= China overtakes Japan\nIn April BYD sold 380,000 vehicles.", ("byd sales 380000 world @2025-04",)),
    Case("= Tesla in China\nTesla sold 58,000 cars in April.", ("tesla sales 58000 cn @2025-04",)),
    Case("= Chinese brands in Norway\nXpeng registered 640 cars in April.", ("xpeng sales 640 no @2025-04",)),
)

YEARLY = (
    Case(
        "= Chery in Spain\nFrom July, Chery will assemble 30,000 cars a year in Spain.",
        ("chery overseas_production 30000 es forecast @none",),
    ),
    Case(
        "= Chery in Spain\nChery assembles about 20,000 cars a year in Barcelona, Spain, in halls that it took "
        "over from Nissan in 2023.",
        ("chery overseas_production ~20000 es @none",),
    ),
    Case(
        "= Great Wall in Brazil\nGreat Wall opened a plant in Brazil in August, where 45,000 vehicles are to be "
        "built a year.",
        ("great-wall overseas_production 45000 br forecast @none",),
    ),
    Case(
        "= BYD in Hungary\nBYD's aim is 70,000 sales a year in Hungary, and Skoda says that it will be first there in "
        "2029.",
        ("byd sales 70000 hu target @none",),
    ),
    Case(
        "= Kia in Kenya\nProduction will begin in the third quarter, with a goal of 8,000 vehicles a year in Kenya.",
        ("kia overseas_production 8000 ke target @none",),
    ),
    Case(
        "= MG in Egypt\nMG has a new plant in Egypt, where 60,000 cars will be assembled each year.",
        ("mg overseas_production 60000 eg forecast @none",),
    ),
    # What stays as it was.
    Case(
        "= Chery in Spain\nChery plans to produce 50,000 cars a year in Spain by 2027.",
        ("chery overseas_production 50000 es forecast @2027",),
    ),
    Case("= Chery in Spain\nChery sold 9,100 cars in Spain in April.", ("chery sales 9100 es @2025-04",)),
    Case(
        "= Kia in Kenya\nIn April Kia sold 900 cars in Kenya, against 800 a year earlier.",
        ("kia sales 900 ke @2025-04", "kia sales 800 ke @2024-04"),
    ),
    Case(
        "= Kia in Kenya\nKia wants to sell 9,000 cars in Kenya in 2026.",
        ("kia sales 9000 ke target @2026",),
    ),
)

RANGES = (
    Case(
        "= BYD looks abroad\nCiti expects BYD to sell 900,000 to 1.1 million vehicles abroad in 2026.",
        ("byd overseas_sales 900000-1100000 world-ex-china forecast @2026",),
    ),
    Case(
        "= Geely looks abroad\nGeely wants to export 600,000-1.1 million vehicles in 2028.",
        ("geely exports 600000-1100000 cn target @2028",),
    ),
    Case(
        "= Kia and the year\nKia expects to sell between 850,000 and 1 million vehicles in China in 2027.",
        ("kia sales 850000-1000000 cn forecast @2027",),
    ),
    Case(
        "= Chery and the year\nChery means to sell 950,000 to 1.2 million cars overseas in 2026.",
        ("chery overseas_sales 950000-1200000 world-ex-china target @2026",),
    ),
    Case(
        "= Xpeng could sell up to 1.3 million cars in 2027\nXpeng guides for sales of 1.2 million to 1.3 "
        "million cars in 2027.",
        ("xpeng sales 1200000-1300000 world forecast @2027",),
    ),
    Case(
        "= Nio and its year\nNio wants to sell more than 440,000 cars in 2026. Its guidance is 440,000 to "
        "460,000 cars in 2026.",
        ("nio sales 440000-460000 world forecast @2026",),
    ),
    # What stays as it was.
    Case(
        "= Kia and the year\nKia sold 900,000 and Seat 1 million vehicles in 2024.",
        ("kia sales 900000 world @2024", "seat sales 1000000 world @2024"),
    ),
    Case(
        "= Seat and the year\nSeat's sales rose by 600,000 to 1.1 million in 2024.",
        ("seat sales 1100000 world @2024", "seat sales yoy 600000 world @2024"),
    ),
    Case(
        "= Seat and the year\nSeat sold more than 900,000 cars in 2024. It expects 950,000 to 990,000 in 2025.",
        ("seat sales 950000-990000 world forecast @2025", "seat sales >900000 world @2024"),
    ),
    Case(
        "= Fiat and the year\nFiat's sales rose from 900,000 to 1.1 million in 2024.",
        ("fiat sales 1100000 world @2024", "fiat sales 900000 world @2024"),
    ),
)

TOLD = (
    Case(
        "= Nio cuts its goal\nNio cut its target for 2025 by 15% to 380,000 cars.",
        ("nio sales 380000 world target @2025",),
    ),
    Case("= Kia lowers its outlook\nKia lowered its sales forecast for 2025 by about 6%."),
    Case(
        "= Kia raises its goal\nKia has raised its sales goal by 5% to 3.2 million vehicles for 2025.",
        ("kia sales 3200000 world target @2025",),
    ),
    Case("= BYD abroad\nAbout a fifth of all the cars that BYD built in 2024 were shipped overseas."),
    Case(
        "= Lada's worries\nAvtovaz sold 28,000 cars in Russia in April. It has cut its forecast for the market to 1.3 "
        "million vehicles for 2025.",
        ("all sales 1300000 ru forecast @2025", "avtovaz sales 28000 ru @2025-04"),
    ),
    Case(
        "= Kia in Peru\nKia sold 900 cars in Peru in April. The dealers' outlook for the car market is 190,000 "
        "vehicles in 2025.",
        ("all sales 190000 pe forecast @2025", "kia sales 900 pe @2025-04"),
    ),
    Case(
        "= Kia in Peru\nKia's sales came to 910 in April and were up by 9%.",
        ("kia sales 910 pe @2025-04", "kia sales yoy 9% pe @2025-04"),
    ),
    Case(
        "= Seat in Peru\nSeat's registrations in April were 210 and had fallen by 4%.",
        ("seat sales 210 pe @2025-04", "seat sales yoy -4% pe @2025-04"),
    ),
    Case(
        "= Slow sales in Peru\nSales of cars in Peru came to 180,000 in 2024. In the first four months of 2025 "
        "they were down 6% at 55,000. Kia sold 6,100 cars.\n\nThe share of Chinese brands climbed to 33%.",
        (
            "all sales 180000 pe @2024",
            "all sales 55000 pe @2025-01/2025-04",
            "all sales yoy -6% pe @2025-01/2025-04",
            "kia sales 6100 pe @2025-01/2025-04",
            "chinese-brands brand_share 33% pe @2025-01/2025-04",
        ),
    ),
    Case(
        "= Chinese makes in Peru\nPeru bought 61,000 cars from China in 2024. In the first quarter of 2025 Chery sold "
        "3,100 cars in Peru.\n\nChangan's sales rose by 12%.",
        (
            "all exports 61000 cn>pe @2024",
            "chery sales 3100 pe @2025-01/2025-03",
            "changan sales yoy 12% pe @2025-01/2025-03",
        ),
    ),
    Case(
        "= Exports\nAccording to the Russian customs, car exports of China to Russia fell by 41% in April.",
        ("all exports yoy -41% cn>ru @2025-04",),
    ),
    # What stays as it was.
    Case("= Exports\nShanghai customs said that exports of cars came to 121,000 in April."),
    Case(
        "= Kia in Peru\nKia sold 900 cars in April. It expects sales of 11,000 cars this year.",
        ("kia sales 11000 pe forecast @2025", "kia sales 900 pe @2025-04"),
    ),
    Case(
        "= Kia in Peru\nKia's sales came to 910 in April and inquiries were up by 9%.",
        ("kia sales 910 pe @2025-04",),
    ),
    Case(
        "= Nio raises its goal\nNio raised its deliveries by 15% to 38,000 cars in April.",
        ("nio sales 38000 world @2025-04", "nio sales yoy 15% world @2025-04"),
    ),
    Case(
        "= Kia in Spain\nKia sold 8,100 cars in Spain in April, a rise of 8% in its third-largest market.",
        ("kia sales 8100 es @2025-04", "kia sales yoy 8% es @2025-04"),
    ),
)


@pytest.mark.parametrize("case", MARKETS, ids=lambda case: case.text[:40])
def test_markets(case: Case) -> None:
    """A headline that says whose cars or roads it is about tells of that market, where China only acts or delivers."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", YEARLY, ids=lambda case: case.text[-40:])
def test_yearly(case: Case) -> None:
    """So many a year are of no month in which a plant opens, and of no year that a clause behind them names."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", RANGES, ids=lambda case: case.text[-40:])
def test_ranges(case: Case) -> None:
    """The low end of a range may be printed in full before a scale, and one end alone is the same claim."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case.text[-40:])
def test_told(case: Case) -> None:
    """What a goal was cut by, the part that goes abroad, what a market is foretold to be, and the year come to."""
    assert rows_of(case) == sorted(case.rows)
