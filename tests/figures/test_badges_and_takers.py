"""Cars told by their badge, people counted for the cars they got, and parts of a whole that opens the sentence."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2024, 5, 10)


BADGES = (
    Case(
        "In 2023, 34,900 cars with a Chinese badge were registered in Italy.",
        ("chinese-brands sales 34900 it @2023",),
        _DAY,
    ),
    Case(
        "In March, 8,120 cars of Chinese make were sold in Spain, a rise of 40%.",
        ("chinese-brands sales 8120 es @2024-03", "chinese-brands sales yoy 40% es @2024-03"),
        _DAY,
    ),
    Case(
        "Norway registered 23,100 new passenger cars of Chinese origin in 2023.",
        ("chinese-brands sales 23100 no passenger @2023",),
        _DAY,
    ),
    Case(
        "Registrations of cars bearing a Chinese badge rose 12% to 5,600 in Belgium in March.",
        ("chinese-brands sales 5600 be @2024-03", "chinese-brands sales yoy 12% be @2024-03"),
        _DAY,
    ),
    Case("In 2023 Spaniards bought 61,300 cars of Korean make.", ("korean-brands sales 61300 es @2023",), _DAY),
    Case(
        "Chinese-badged cars took 9% of the market in Italy in March.",
        ("chinese-brands brand_share 9% it @2024-03",),
        _DAY,
    ),
    Case(
        "Sales of vehicles carrying a Japanese badge fell 6% to 41,000 in Thailand in March.",
        ("japanese-brands sales 41000 th @2024-03", "japanese-brands sales yoy -6% th @2024-03"),
        _DAY,
    ),
    Case(
        "Some 3,300 vans of Chinese make were sold in Chile in March.",
        ("chinese-brands sales ~3300 cl @2024-03",),
        _DAY,
    ),
    Case(
        "Models under a Chinese brand made up 31% of the cars registered in Israel in March.",
        ("chinese-brands brand_share 31% il @2024-03",),
        _DAY,
    ),
    # What stays as it was.
    Case("The factory in Spain employs 300 workers of Chinese origin.", (), _DAY),
    Case("In Italy, 131,000 new cars were registered in March.", ("all sales 131000 it @2024-03",), _DAY),
    Case("Chinese brands sold 8,120 cars in Spain in March.", ("chinese-brands sales 8120 es @2024-03",), _DAY),
    Case("A badge of Chinese make adorns 900 bicycles.", (), _DAY),
)


TAKERS = (
    Case(
        "BYD found 12,300 customers in Germany in 2023, 38% more than in 2022.",
        ("byd sales 12300 de @2023", "byd sales yoy 38% de @2023"),
        _DAY,
    ),
    Case("In March, 4,200 buyers in Spain chose an MG.", ("mg sales 4200 es @2024-03",), _DAY),
    Case(
        "In Portugal, 20,700 new passenger cars were put on the road in March, 2.5 percent fewer than a year before.",
        ("all sales 20700 pt passenger @2024-03", "all sales yoy -2.5% pt passenger @2024-03"),
        _DAY,
    ),
    Case(
        "In March 2024, MG retailed 4,120 cars in India, after 3,950 a year earlier.",
        ("mg sales 3950 in @2023-03", "mg sales 4120 in @2024-03"),
        _DAY,
    ),
    Case(
        "In all 61,000 new cars found buyers in Thailand in March, down 9% from a year before.",
        ("all sales 61000 th @2024-03", "all sales yoy -9% th @2024-03"),
        _DAY,
    ),
    Case("Some 9,400 Norwegians took delivery of a new car in March.", ("all sales ~9400 no @2024-03",), _DAY),
    Case("In 2023, 3,100 Germans decided in favour of a car from BYD.", ("byd sales 3100 de @2023",), _DAY),
    Case("Volvo Cars handed 58,100 cars over to customers in March.", ("volvo-cars sales 58100 world @2024-03",), _DAY),
    Case("At Skoda, 81,500 customers took delivery of a car in March.", ("skoda sales 81500 world @2024-03",), _DAY),
    # What stays as it was.
    Case("The bank has 12,300 customers in Germany.", (), _DAY),
    Case("Over its lifetime Kia has found more than 3 million customers in Spain.", (), _DAY),
    Case("BYD asked 2,000 customers in Germany what they think.", (), _DAY),
    Case("NIO's battery swap stations served 45,000 customers in March.", (), _DAY),
    Case("In Peru, 310,000 cars were on the road in March.", (), _DAY),
)


WHOLES = (
    Case(
        "Of the 61,200 electric cars sold in Norway last year, 12% were of Chinese brands.",
        ("all sales 61200 no ev @2023", "chinese-brands brand_share 12% no ev @2023"),
        _DAY,
    ),
    Case(
        "Of the 212,000 EVs that Brazilians bought in 2023, the Chinese supplied about 75% and the Koreans 4%.",
        (
            "all sales 212000 br ev @2023",
            "chinese-brands brand_share ~75% br ev @2023",
            "korean-brands brand_share 4% br ev @2023",
        ),
        _DAY,
    ),
    Case(
        "Chinese brands are growing fast in Europe. Of the 66,000 EVs sold in Italy last year, 9% were theirs.",
        ("all sales 66000 it ev @2023", "chinese-brands brand_share 9% it ev @2023"),
        _DAY,
    ),
    Case(
        "BYD opened a showroom in Budapest. Of the 2,100 electric cars sold in Hungary in March, 14% came from it.",
        ("all sales 2100 hu ev @2024-03", "byd brand_share 14% hu ev @2024-03"),
        _DAY,
    ),
    Case(
        "Sales of electric cars in Thailand rose to 76,000 in 2023. Of these, 80% were of Chinese brands.",
        ("all sales 76000 th ev @2023", "chinese-brands brand_share 80% th ev @2023"),
        _DAY,
    ),
    Case(
        "Brazil bought 94,000 electric cars in 2023. There, 72 percent were of Chinese brands.",
        ("all sales 94000 br ev @2023", "chinese-brands brand_share 72% br ev @2023"),
        _DAY,
    ),
    Case(
        "2023年泰国售出的7.6万辆电动汽车中，中国品牌占85%。",
        ("all sales 76000 th ev @2023", "chinese-brands brand_share 85% th ev @2023"),
        _DAY,
    ),
    Case("2023年巴西售出的电动车中，约七成来自比亚迪。", ("byd brand_share ~70% br ev @2023",), _DAY),
    Case(
        "Of the 90,000 cars that Kia sold in Spain in 2023, 12% were electric.",
        ("kia powertrain_share 12% es ev @2023", "kia sales 90000 es @2023"),
        _DAY,
    ),
    Case(
        "Of the 40,000 cars that BYD shipped to Mexico in 2023, a third went to one dealer.",
        ("byd exports 40000 cn>mx @2023",),
        _DAY,
    ),
    # What stays as it was.
    Case(
        "Of the 8,400 vehicles registered in Israel in March, 31% were Chinese.",
        ("all sales 8400 il @2024-03", "chinese-brands brand_share 31% il @2024-03"),
        _DAY,
    ),
    Case(
        "Among the 9,300 battery-electric cars registered in Israel in March, 55% were made by BYD.",
        ("all sales 9300 il bev @2024-03", "byd brand_share 55% il bev @2024-03"),
        _DAY,
    ),
    Case("Of the workforce of 9,000 at the plant, 12% were Chinese.", (), _DAY),
    Case("Of the 5,000 buyers asked in Germany, 30% would consider a Chinese car.", (), _DAY),
    Case("Of the company's 300 dealers in Spain, 40% sell Chinese brands.", (), _DAY),
    Case("Of all the cars that Peru imported in 2023, more than 90% were of Chinese brands.", (), _DAY),
)


@pytest.mark.parametrize("case", BADGES, ids=lambda case: case.text[-40:])
def test_badges(case: Case) -> None:
    """Cars of one country's badge or make are its brands'."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", TAKERS, ids=lambda case: case.text[-40:])
def test_takers(case: Case) -> None:
    """People who chose, found or took a car each are counted for the cars."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", WHOLES, ids=lambda case: case.text[-40:])
def test_wholes(case: Case) -> None:
    """Parts of a whole that opens the sentence are shares of the market it names."""
    assert rows_of(case) == sorted(case.rows)
