"""Whether a maker's sales are those at home, abroad, in both or in the world again, and whom a nation names."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

# Sold at home and abroad is sold everywhere; each apart is told by its own words.
HOME = (
    Case(
        "= Isuzu in April\nIsuzu sold 41,200 vehicles at home and abroad in April.",
        ("isuzu sales 41200 world @2025-04",),
    ),
    Case(
        "= Subaru's April\nSubaru delivered 76,500 cars at home and overseas in April, 3% more than a year earlier.",
        ("subaru sales 76500 world @2025-04", "subaru sales yoy 3% world @2025-04"),
    ),
    Case(
        "= Suzuki's year\nSuzuki plans to sell 3.1 million vehicles in Japan and overseas this year.",
        ("suzuki sales 3100000 world forecast @2025",),
    ),
    Case(
        "= Mazda in April\nMazda's sales in Japan and abroad came to 101,300 in April.",
        ("mazda sales 101300 world @2025-04",),
    ),
    Case(
        "= Haima\n海马4月在国内外共销售新车1.21万辆，同比增长7%。",
        ("haima sales 12100 world @2025-04", "haima sales yoy 7% world @2025-04"),
    ),
    Case(
        "= Mitsubishi's April\nMitsubishi Motors delivered 61,200 vehicles in Japan and abroad in April, 4% fewer.",
        ("mitsubishi sales 61200 world @2025-04", "mitsubishi sales yoy -4% world @2025-04"),
    ),
    # What stays as it was.
    Case(
        "= Chery in April\nChery sold 171,400 vehicles in April, 88,900 at home and 82,500 abroad.",
        (
            "chery overseas_sales 82500 world-ex-china @2025-04",
            "chery sales 171400 world @2025-04",
            "chery sales 88900 cn @2025-04",
        ),
    ),
    Case(
        "= Kia in April\nKia sold 46,100 cars in Korea and 221,700 overseas in April.",
        ("kia overseas_sales 221700 world @2025-04", "kia sales 46100 kr @2025-04"),
    ),
    Case(
        "= JAC in April\nJAC wants to sell 310,000 vehicles domestically and 190,000 abroad this year.",
        ("jac overseas_sales 190000 world-ex-china target @2025", "jac sales 310000 cn target @2025"),
    ),
    Case(
        "= Chery in April\nChery's sales overseas came to 82,500 in April.",
        ("chery overseas_sales 82500 world-ex-china @2025-04",),
    ),
)

# A nation before a venture, or a people that sells cars, says which maker is meant.
NATIONS = (
    Case(
        "= FAW in April\nFAW Group sold 261,000 vehicles in April. Its German joint venture had a weak "
        "month: FAW-Volkswagen delivered 110,400 cars, 9% fewer.",
        (
            "faw sales 261000 world @2025-04",
            "faw-volkswagen sales 110400 world @2025-04",
            "faw-volkswagen sales yoy -9% world @2025-04",
        ),
    ),
    Case(
        "= GAC in April\nGAC Group sold 116,100 vehicles in April. The Japanese joint ventures differed: "
        "GAC Toyota sold 57,900, GAC Honda 22,100.",
        (
            "gac sales 116100 world @2025-04",
            "gac-honda sales 22100 world @2025-04",
            "gac-toyota sales 57900 world @2025-04",
        ),
    ),
    Case(
        "= BAIC in April\nBAIC sold 140,500 vehicles in April. Of the Korean joint venture, Beijing "
        "Hyundai, 15,100 were sold.",
        ("baic sales 140500 world @2025-04", "beijing-hyundai sales 15100 world @2025-04"),
    ),
    Case(
        "= Seat and Skoda\nThe VW brands Seat and Skoda both grew in April. The Spaniards delivered "
        "51,300 cars, 4% more.",
        ("seat sales 51300 world @2025-04", "seat sales yoy 4% world @2025-04"),
    ),
    Case(
        "= Seat and Skoda\nThe VW brands Seat and Skoda both grew in April. The Czechs sold 81,300 cars, 6% more.",
        ("skoda sales 81300 world @2025-04", "skoda sales yoy 6% world @2025-04"),
    ),
    Case(
        "= Premium makers\nBMW and Volvo Cars have told their April sales. The Swedes sold 58,900 cars, 11% fewer.",
        ("volvo-cars sales 58900 world @2025-04", "volvo-cars sales yoy -11% world @2025-04"),
    ),
    # What stays as it was.
    Case(
        "= Sweden in April\nVolvo Cars sold 3,900 cars in Sweden in April. The Swedes bought 24,100 new cars in all.",
        ("all sales 24100 se @2025-04", "volvo-cars sales 3900 se @2025-04"),
    ),
    Case(
        "= Chinese ventures\nThe Chinese joint venture of Ford sold 11,400 cars in April.",
        ("ford sales 11400 cn @2025-04",),
    ),
    Case(
        "= Toyota in India\nToyota's Indian venture sold 27,300 cars in April.",
        ("toyota sales 27300 in @2025-04",),
    ),
    Case(
        "= Spain in April\nThe Spaniards registered 98,500 cars in April, 7% more.",
        ("all sales 98500 es @2025-04", "all sales yoy 7% es @2025-04"),
    ),
)

# An article on one market that has left it for the world counts the world until it says otherwise.
WORLD = (
    Case(
        "= Audi's sales in China fall\nAudi sold 144,100 cars in China in the first quarter, 7% fewer. "
        "Worldwide, it delivered 383,400. In Europe, it sold 166,300.\nIn March alone, the maker "
        "delivered 141,000 cars.",
        (
            "audi sales 141000 world @2025-03",
            "audi sales 144100 cn @2025-01/2025-03",
            "audi sales 166300 europe @2025-01/2025-03",
            "audi sales 383400 world @2025-01/2025-03",
            "audi sales yoy -7% cn @2025-01/2025-03",
        ),
    ),
    Case(
        "= Porsche loses ground in China\nPorsche's deliveries in China fell 42% to 9,400 in the first "
        "quarter. In the world as a whole they sank 8% to 71,400, and in North America they rose to "
        "20,700.\nDeliveries of electric cars came to 18,500.",
        (
            "porsche sales 18500 world ev @2025-01/2025-03",
            "porsche sales 20700 us @2025-01/2025-03",
            "porsche sales 71400 world @2025-01/2025-03",
            "porsche sales 9400 cn @2025-01/2025-03",
            "porsche sales yoy -42% cn @2025-01/2025-03",
            "porsche sales yoy -8% world @2025-01/2025-03",
        ),
    ),
    Case(
        "= Honda sells less in China\nHonda's sales in China fell 30% to 55,100 in March. In the US it "
        "sold 149,900 and worldwide 331,200.\nFrom January to March, the company sold 922,100 vehicles.",
        (
            "honda sales 149900 us @2025-03",
            "honda sales 331200 world @2025-03",
            "honda sales 55100 cn @2025-03",
            "honda sales 922100 world @2025-01/2025-03",
            "honda sales yoy -30% cn @2025-03",
        ),
    ),
    Case(
        "= BMW in China\nBMW sold 155,100 cars in China in the first quarter. Worldwide it sold 586,100. "
        "In the US it sold 92,600.\nAll told, 109,500 of its cars were electric. The BMW Group delivered "
        "213,000 vehicles in March.",
        (
            "bmw sales 109500 world ev @2025-01/2025-03",
            "bmw sales 155100 cn @2025-01/2025-03",
            "bmw sales 213000 world @2025-03",
            "bmw sales 586100 world @2025-01/2025-03",
            "bmw sales 92600 us @2025-01/2025-03",
        ),
    ),
    Case(
        "= Nissan slips in China\nNissan sold 46,100 vehicles in China in April, 1% fewer. Its global "
        "sales were 222,600, those in Japan 27,900.\nIn the four months, the carmaker sold 1.08 million "
        "vehicles.",
        (
            "nissan sales 1080000 world @2025-01/2025-04",
            "nissan sales 222600 world @2025-04",
            "nissan sales 27900 jp @2025-04",
            "nissan sales 46100 cn @2025-04",
            "nissan sales yoy -1% cn @2025-04",
        ),
    ),
    # What stays as it was.
    Case(
        "= Mazda in China\nMazda sold 5,100 cars in China in April, 20% fewer.\nFrom January to April, "
        "Mazda sold 21,100 cars.",
        ("mazda sales 21100 cn @2025-01/2025-04", "mazda sales 5100 cn @2025-04", "mazda sales yoy -20% cn @2025-04"),
    ),
    Case(
        "= Ford in China\nFord sold 11,400 cars in China in April. In the US it sold 208,700.\nIn China, "
        "it sold 45,100 in the four months.",
        ("ford sales 11400 cn @2025-04", "ford sales 208700 us @2025-04", "ford sales 45100 cn @2025-01/2025-04"),
    ),
    Case(
        "= Toyota in China\nToyota sold 142,800 cars in China in April.\nSales of Lexus came to 15,200.",
        ("lexus sales 15200 cn @2025-04", "toyota sales 142800 cn @2025-04"),
    ),
    Case(
        "= GM in China\nGeneral Motors sold 442,000 vehicles in China in the first quarter.\nSales of NEVs rose 53%.",
        ("general-motors sales 442000 cn @2025-01/2025-03", "general-motors sales yoy 53% cn nev @2025-01/2025-03"),
    ),
)


@pytest.mark.parametrize("case", [*HOME, *NATIONS, *WORLD], ids=lambda case: case.text[:60])
def test_reads_places(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
