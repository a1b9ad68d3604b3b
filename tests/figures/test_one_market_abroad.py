"""Reports of one market abroad: who buys there, what is sent there, and whose the numbers are."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

PEOPLES = (
    Case(
        "= Kia looks to Bulgaria\nKia wants more dealers in Bulgaria. Bulgarians bought 4,310 new cars in "
        "April, 6% more than a year earlier. The brand's share was 7.1%.",
        ("all sales 4310 bg @2025-04", "all sales yoy 6% bg @2025-04", "kia brand_share 7.1% bg @2025-04"),
    ),
    Case(
        "= Skoda and the Irish\nSkoda is doing well in Ireland. The Irish registered 8,120 new cars in April.",
        ("all sales 8120 ie @2025-04",),
    ),
    Case(
        "= Tesla waits for Kenya\nTesla has no shop in Kenya. Kenyans registered 1,020 new cars in April, 3% "
        "fewer than in March.",
        ("all sales 1020 ke @2025-04", "all sales mom -3% ke @2025-04"),
    ),
    Case(
        "= Suzuki in Peru\nSuzuki sells small cars in Peru. In April, Peruvians bought 15,200 vehicles, and "
        "Suzuki sold 910 of them.",
        ("all sales 15200 pe @2025-04", "suzuki sales 910 pe @2025-04"),
    ),
    Case(
        "= Fiat and the Swiss\nFiat has lost ground in Switzerland. In 2024 the Swiss bought 239,535 new "
        "cars, 5% fewer than the year before.",
        ("all sales 239535 ch @2024", "all sales yoy -5% ch @2024"),
    ),
    Case(
        "= Renault at home in Slovenia\nSlovenia is a small market. It registered 4,900 new cars in April, "
        "2% more than a year ago. Renault sold 610.",
        ("all sales 4900 si @2025-04", "all sales yoy 2% si @2025-04", "renault sales 610 si @2025-04"),
    ),
    Case(
        "= Opel in Fiji\nSerbia has one car plant. In 2024 the country bought 27,300 new cars.",
        ("all sales 27300 rs @2024",),
    ),
    Case(
        "= MG in Denmark\nMG sold 610 cars in Denmark in April. Electric cars made up 64% of the new cars "
        "that Danes bought.",
        ("all powertrain_share 64% dk ev @2025-04", "mg sales 610 dk @2025-04"),
    ),
    # What stays as it was.
    Case(
        "= BYD in Germany\nBYD is growing in Germany. The Chinese registered 1,566 cars in April.",
        ("chinese-brands sales 1566 de @2025-04",),
    ),
    Case(
        "= Toyota in Kenya\nToyota has a plant in Kenya. It sold 720 cars there in April.",
        ("toyota sales 720 ke @2025-04",),
    ),
    Case(
        "= Kia in Bulgaria\nKia is popular with Bulgarians. It registered 310 cars in Bulgaria in April.",
        ("kia sales 310 bg @2025-04",),
    ),
    Case(
        "= Volvo in Norway\nNorwegians like Volvo, which registered 640 cars in Norway in April.",
        ("volvo-cars sales 640 no @2025-04",),
    ),
)

EXPORTS = (
    Case(
        "= Car exports to April\nChina exported 1.94 million vehicles from January to April. Last year "
        "Russia was still the biggest buyer. This year it took only 92,000, 61% fewer than in the same "
        "months of 2024.",
        (
            "all exports 1940000 cn @2025-01/2025-04",
            "all exports 92000 cn>ru @2025-01/2025-04",
            "all exports yoy -61% cn>ru @2025-01/2025-04",
        ),
    ),
    Case(
        "= Car exports in April\nChina exported 517,000 vehicles in April. Mexico bought 44,000 of them, and "
        "Brazil imported 31,000.",
        ("all exports 31000 cn>br @2025-04", "all exports 44000 cn>mx @2025-04", "all exports 517000 cn @2025-04"),
    ),
    Case(
        "= Chery builds in Spain\nChery has a plant in Barcelona. China sent 11,400 cars to Spain in April, "
        "by the count of its customs.",
        ("all exports 11400 cn>es @2025-04",),
    ),
    Case(
        "= Kia in Kenya\nKia has a new importer in Kenya. In April, Korea sent 410 cars to Kenya.",
        ("all exports 410 kr>ke @2025-04",),
    ),
    Case(
        "= Ford in China\nFord makes cars in Chongqing. In April, 201,000 new energy vehicles left China.",
        ("all exports 201000 cn nev @2025-04",),
    ),
    Case(
        "比亚迪在韩国\n比亚迪今年进入韩国。海关数据显示，4月，中国对韩国出口新能源汽车6200辆。",
        ("all exports 6200 cn>kr nev @2025-04",),
    ),
    # What stays as it was.
    Case(
        "= Mitsubishi\nMitsubishi, which left China in 2023, sold 2,100 cars in Thailand in April.",
        ("mitsubishi sales 2100 th @2025-04",),
    ),
    Case(
        "= Imports fall\nPeru imported 12,000 vehicles in April, 4% fewer than in March.",
        (),
    ),
    Case(
        "= Korea\nHyundai has a plant in Turkey. It took 9% of the market in April.",
        ("hyundai brand_share 9% kr @2025-04",),
    ),
    Case(
        "= Kia\nKia delivered 900 cars to customers in Peru in April.",
        ("kia sales 900 pe @2025-04",),
    ),
)

WHOSE = (
    Case(
        "= BYD in Norway\nBYD sold 40 cars in Norway in January. In Sweden there were 61 registrations, 65% "
        "fewer than a year ago.",
        ("byd sales 40 no @2025-01", "byd sales 61 se @2025-01", "byd sales yoy -65% se @2025-01"),
    ),
    Case(
        "= Kia in Denmark\nKia's sales in Denmark rose by 11% to 889 cars in April, which gave it 6% of the "
        "market and put it ahead of Ford with 758.",
        (
            "ford sales 758 dk @2025-04",
            "kia brand_share 6% dk @2025-04",
            "kia sales 889 dk @2025-04",
            "kia sales yoy 11% dk @2025-04",
        ),
    ),
    Case(
        "= April in Peru\nCar sales in Peru rose 2% to 15,200 in April. Kia, MG and Ford have lost ground, "
        "and Chinese brands as a whole had 36% of the market.",
        ("all sales 15200 pe @2025-04", "all sales yoy 2% pe @2025-04", "chinese-brands brand_share 36% pe @2025-04"),
    ),
    Case(
        "= April in Hungary\nHungary registered 11,000 new cars in April. Suzuki sold 1,300 and had 12 percent.",
        ("all sales 11000 hu @2025-04", "suzuki brand_share 12% hu @2025-04", "suzuki sales 1300 hu @2025-04"),
    ),
    Case(
        "= Tesla in Korea\nTesla sold 4,500 cars in Korea in April. Its share of the imported car market rose to 20%.",
        ("tesla sales 4500 kr @2025-04",),
    ),
    Case(
        "= April in Chile\nCar sales in Chile rose 4% to 26,000 units in April. The output of its only plant "
        "fell 3% to 900 units.\nKia did well. It went from 1,100 cars in March to 1,300.",
        (
            "all production 900 cl @2025-04",
            "all production yoy -3% cl @2025-04",
            "all sales 26000 cl @2025-04",
            "all sales yoy 4% cl @2025-04",
            "kia sales 1100 cl @2025-03",
            "kia sales 1300 cl @2025-04",
        ),
    ),
    # What stays as it was.
    Case(
        "= April in Peru\nCar sales in Peru rose 2% to 15,200 in April. Kia, MG and Ford together had 36% of "
        "the market.",
        ("all sales 15200 pe @2025-04", "all sales yoy 2% pe @2025-04"),
    ),
    Case(
        "= April in Spain\nIn Spain there were 98,522 registrations in April, 7% more than a year ago.",
        ("all sales 98522 es @2025-04", "all sales yoy 7% es @2025-04"),
    ),
    Case(
        "= Tesla in Korea\nTesla sold 4,500 cars in Korea in April. Its share of the car market rose to 4%.",
        ("tesla brand_share 4% kr @2025-04", "tesla sales 4500 kr @2025-04"),
    ),
    Case(
        "= April in Chile\nThe output of Chile's only plant fell 3% to 900 units in April. Kia built 300.",
        (
            "all production 900 cl @2025-04",
            "all production yoy -3% cl @2025-04",
            "kia overseas_production 300 cl @2025-04",
        ),
    ),
)


@pytest.mark.parametrize("case", PEOPLES, ids=lambda case: case.text[-40:])
def test_peoples(case: Case) -> None:
    """A whole people, or the country that the sentence before names, buys for everybody."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", EXPORTS, ids=lambda case: case.text[-40:])
def test_exports(case: Case) -> None:
    """Exports are also what a country takes, what is sent to it, and what leaves China."""
    assert rows_of(case) == sorted(case.rows)


@pytest.mark.parametrize("case", WHOSE, ids=lambda case: case.text[-40:])
def test_whose(case: Case) -> None:
    """Of the maker behind another, of brands in a clause of their own, and of no part of imports."""
    assert rows_of(case) == sorted(case.rows)
