"""Goals and what they are set against, and which of two spans, or of a reason, a number is of."""

from __future__ import annotations

import pytest

from tests.figures.telling import Case, rows_of

# The span of what a plan is set against is not that of the plan.
SET_AGAINST = (
    Case(
        "= Suzuki's goal\nSuzuki expects to sell 3.4 million vehicles in 2025, 4% more than it did last year.",
        ("suzuki sales 3400000 world forecast @2025", "suzuki sales yoy 4% world forecast @2025"),
    ),
    Case(
        "= Lotus aims high\nLotus sold 12,100 cars in 2024. For 2025 it plans 16,000, a third more than "
        "the company managed in 2024.",
        (
            "lotus sales 12100 world @2024",
            "lotus sales 16000 world forecast @2025",
            "lotus sales yoy 33.3% world forecast @2025",
        ),
    ),
    Case(
        "= Isuzu's plan\nIsuzu expects to sell 590,000 vehicles this year, 8% more than were sold last year.",
        ("isuzu sales 590000 world forecast @2025", "isuzu sales yoy 8% world forecast @2025"),
    ),
    Case(
        "= Mahindra's plan\nMahindra plans to sell 620,000 cars in 2025, a tenth more than it sold last year.",
        ("mahindra sales 620000 world forecast @2025", "mahindra sales yoy 10% world forecast @2025"),
    ),
    Case(
        "= VinFast's plan\nVinFast wants to deliver 200,000 cars this year, 105% more than the company "
        "delivered in 2024.",
        ("vinfast sales 200000 world target @2025", "vinfast sales yoy 105% world target @2025"),
    ),
    Case(
        "= Perodua's plan\nPerodua sold 358,100 cars in 2024. It expects to sell 345,000 this year, 4% "
        "fewer than were registered in 2024.",
        (
            "perodua sales 345000 world forecast @2025",
            "perodua sales 358100 world @2024",
            "perodua sales yoy -4% world forecast @2025",
        ),
    ),
    # What stays as it was.
    Case(
        "= Kia in Peru\nKia sold 9,100 cars in Peru in April, 12% more than it had sold in April 2024.",
        ("kia sales 9100 pe @2025-04", "kia sales yoy 12% pe @2025-04"),
    ),
    Case(
        "= Polestar\nPolestar sold 44,900 cars in 2024. It expects to deliver 59,000 this year, far more "
        "than it did last year.",
        ("polestar sales 44900 world @2024", "polestar sales 59000 world forecast @2025"),
    ),
    Case(
        "= Great Wall's goal\nGreat Wall wants to sell 1.5 million vehicles this year. That is not much "
        "more than the group sold in 2023.",
        ("great-wall sales 1500000 world target @2025",),
    ),
    Case(
        "= Kia in Peru\nKia sold 9,100 cars in Peru in April, 12% more than in April 2024.",
        ("kia sales 9100 pe @2025-04", "kia sales yoy 12% pe @2025-04"),
    ),
)

# A plan with the number of the goal, the gap between goals, and the goal of a named year.
GOALS = (
    Case(
        "= Suzuki's goals\nSuzuki wants to sell 3.5 million vehicles this year. It plans to sell 3.5 "
        "million vehicles in 2025.",
        ("suzuki sales 3500000 world target @2025",),
    ),
    Case(
        "= Kia's goals\nKia wants to sell 3.2 million cars this year. That is 120,000 units more than "
        "the goal for 2024.",
        ("kia sales 3200000 world target @2025",),
    ),
    Case(
        "= Mazda's goals\nMazda aims for 1.35 million sales this year, 20,000 cars fewer than its target "
        "for last year.",
        ("mazda sales 1350000 world target @2025",),
    ),
    Case(
        "= Geely hits its 2024 goal\nGeely sold 210,100 vehicles in December.\nZeekr delivered 27,100 cars, up 50%.",
        (
            "geely sales 210100 world @2024-12",
            "zeekr sales 27100 world @2024-12",
            "zeekr sales yoy 50% world @2024-12",
        ),
    ),
    Case(
        "= Leapmotor lowers its target\nLeapmotor cut its 2025 target from 550,000 to 500,000.",
        ("leapmotor sales 500000 world target @2025", "leapmotor sales 550000 world target @2025"),
    ),
    Case(
        "= Chery raises its goal\nChery raised its goal for this year to 3.2 million from 3 million.",
        ("chery sales 3000000 world target @2025", "chery sales 3200000 world target @2025"),
    ),
    Case(
        "= BYD\nBYD's target for 2025 is 5.5 million.",
        ("byd sales 5500000 world target @2025",),
    ),
    # What stays as it was.
    Case(
        "= Kia's April\nKia sold 274,400 cars in April, 12,000 more than a year ago.",
        ("kia sales 274400 world @2025-04", "kia sales yoy 12000 world @2025-04"),
    ),
    Case(
        "= Suzuki's goals\nSuzuki wants to sell 3.5 million vehicles this year. It expects to sell 3.4 million.",
        ("suzuki sales 3400000 world forecast @2025", "suzuki sales 3500000 world target @2025"),
    ),
    Case(
        "= XPeng\nXPeng expects to deliver more than 91,000 vehicles in the second quarter of 2025.",
        ("xpeng sales >91000 world forecast @2025-04/2025-06",),
    ),
)

# The span behind a second level is its alone.
SECOND = (
    Case(
        "= XPeng's April\nIn April, Chinese makers delivered more cars. XPeng sold 34,100 vehicles, up "
        "270%, and 128,200 in the year so far.",
        (
            "xpeng sales 128200 world @2025-01/2025-04",
            "xpeng sales 34100 world @2025-04",
            "xpeng sales yoy 270% world @2025-04",
        ),
    ),
    Case(
        "= BYD in April\nIn April BYD sold 380,100 vehicles. Exports were 79,100, up 46%, and 285,200 "
        "from January to April.",
        (
            "byd exports 285200 cn @2025-01/2025-04",
            "byd exports 79100 cn @2025-04",
            "byd exports yoy 46% cn @2025-04",
            "byd sales 380100 world @2025-04",
        ),
    ),
    Case(
        "= Hongqi\nHongqi had a record month in April. It sold 38,100 cars, 9% more than a year earlier, "
        "and 141,300 in the first four months.",
        (
            "hongqi sales 141300 world @2025-01/2025-04",
            "hongqi sales 38100 world @2025-04",
            "hongqi sales yoy 9% world @2025-04",
        ),
    ),
    Case(
        "= Seres\nSeres told its April figures. It sold 27,100 vehicles, 4% fewer, and 73,200 since January.",
        (
            "seres sales 27100 world @2025-04",
            "seres sales 73200 world @2025-01/2025-04",
            "seres sales yoy -4% world @2025-04",
        ),
    ),
    Case(
        "= Xiaomi\nXiaomi had its best month in April. It delivered 28,600 cars, 2% fewer than in March, "
        "and 104,300 in the first four months.",
        (
            "xiaomi sales 104300 world @2025-01/2025-04",
            "xiaomi sales 28600 world @2025-04",
            "xiaomi sales mom -2% world @2025-04",
        ),
    ),
    Case(
        "= Leapmotor's April\nIn April the newcomers grew. Leapmotor delivered 41,000 cars, up 173%, and "
        "128,600 from January to April.",
        (
            "leapmotor sales 128600 world @2025-01/2025-04",
            "leapmotor sales 41000 world @2025-04",
            "leapmotor sales yoy 173% world @2025-04",
        ),
    ),
    # What stays as it was.
    Case(
        "= GAC in April\nGAC's output was 141,100 vehicles, and its sales were 139,200 in April.",
        ("gac production 141100 world @2025-04", "gac sales 139200 world @2025-04"),
    ),
    Case(
        "= Hongqi\nHongqi sold 38,100 cars in April and 141,300 in the first four months.",
        ("hongqi sales 141300 world @2025-01/2025-04", "hongqi sales 38100 world @2025-04"),
    ),
    Case(
        "= Seres\nSeres sold 27,100 vehicles and Voyah 10,100 in April.",
        ("seres sales 27100 world @2025-04", "voyah sales 10100 world @2025-04"),
    ),
)

# The time of a reason is not that of what it led to.
REASONS = (
    Case(
        "= Ford's sales in China\nFord sold 21,100 cars in China in April. Its NEV sales sank 14% to "
        "2,100 after the subsidies were cut in February.",
        ("ford sales 2100 cn nev @2025-04", "ford sales 21100 cn @2025-04", "ford sales yoy -14% cn nev @2025-04"),
    ),
    Case(
        "= Toyota in Thailand\nToyota sold 18,100 cars in Thailand in April. Its pickups and cars fell "
        "9%, because banks had tightened their rules in January.",
        ("toyota sales 18100 th @2025-04", "toyota sales yoy -9% th @2025-04"),
    ),
    Case(
        "= Honda in China\nHonda's sales in China fell 31% to 44,100 in April. Those of hybrids dropped "
        "40% to 9,100, as its plant in Wuhan was closed in March.",
        (
            "honda sales 44100 cn @2025-04",
            "honda sales 9100 cn hybrid @2025-04",
            "honda sales yoy -31% cn @2025-04",
            "honda sales yoy -40% cn hybrid @2025-04",
        ),
    ),
    Case(
        "= Nissan in China\nNissan sold 46,100 cars in China in April. NEV sales rose 25% to 7,100, "
        "since the new N7 had come to showrooms in March.",
        (
            "nissan sales 46100 cn @2025-04",
            "nissan sales 7100 cn nev @2025-04",
            "nissan sales yoy 25% cn nev @2025-04",
        ),
    ),
    Case(
        "= Kia in Egypt\nKia sold 1,900 cars in Egypt in April. Deliveries to fleets aside, it lost 11%, "
        "once the tax was raised in February.",
        ("kia sales 1900 eg @2025-04", "kia sales yoy -11% eg @2025-04"),
    ),
    # What stays as it was.
    Case(
        "= Honda in China\nHonda's sales in China fell 31% to 44,100 in April.",
        ("honda sales 44100 cn @2025-04", "honda sales yoy -31% cn @2025-04"),
    ),
    Case(
        "= Kia in Egypt\nKia sold 1,900 cars in Egypt in April, after 2,100 in March.",
        ("kia sales 1900 eg @2025-04", "kia sales 2100 eg @2025-03"),
    ),
    Case(
        "= Nissan in China\nNissan sold 46,100 cars in China in April, and it sold 52,100 in March.",
        ("nissan sales 46100 cn @2025-04", "nissan sales 52100 cn @2025-03"),
    ),
    Case(
        "= Skoda in India\nSkoda's sales in India fell 9% to 5,100 in February, as the market was weak.",
        ("skoda sales 5100 in @2025-02", "skoda sales yoy -9% in @2025-02"),
    ),
)


@pytest.mark.parametrize("case", [*SET_AGAINST, *GOALS, *SECOND, *REASONS], ids=lambda case: case.text[:60])
def test_reads_goals_and_spans(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
