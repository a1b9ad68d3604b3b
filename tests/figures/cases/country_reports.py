"""Reports of one country's market and of makers: who counted where, what a place is no market of, parts and labels."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

COUNTRIES_BY_COUNTER = (
    Case(
        "= MAA: April sales lower\nThe total industry volume was 61,000 units in April, down 3% from a year earlier. "
        "Perodua sold 24,000 cars and Toyota 7,100.",
        (
            "all sales 61000 my @2025-04",
            "all sales yoy -3% my @2025-04",
            "perodua sales 24000 my @2025-04",
            "toyota sales 7100 my @2025-04",
        ),
    ),
    Case(
        "= Chilean car sales up in April\nCar sales in Chile rose 4% to 26,000 units in April.\n"
        "Exports rose 9% to 1,200 units.",
        (
            "all sales yoy 4% cl @2025-04",
            "all sales 26000 cl @2025-04",
            "all exports yoy 9% cl @2025-04",
            "all exports 1200 cl @2025-04",
        ),
    ),
)

NO_MARKET = (
    Case(
        "= Skoda's April deliveries up in every region but India\nSkoda's deliveries rose 6% in April, everywhere but "
        "in India.",
        ("skoda sales yoy 6% world @2025-04",),
    ),
    Case("Among China's top performers, Chery sold 201,000 cars in April.", ("chery sales 201000 world @2025-04",)),
    Case(
        "In China, sales of Ford China’s brands were down 4 percent in April.",
        ("ford sales yoy -4% cn @2025-04",),
    ),
)

BASES_AND_RECORDS = (
    Case(
        "Last year, Chery sold 2.4 million cars, a rise of 18 percent from its performance in 2023.",
        ("chery sales 2400000 world @2024", "chery sales yoy 18% world @2024"),
    ),
    Case(
        "BYD sold 380,000 cars in April. While this is a new 2025 record, it is a 3% decrease from April last year.",
        ("byd sales 380000 world @2025-04", "byd sales yoy -3% world @2025-04"),
    ),
    Case(
        "Kia sold 91,000 cars from January to end April.",
        ("kia sales 91000 world @2025-01/2025-04",),
    ),
)

PARTS_AND_LABELS = (
    Case(
        "4月交付量：阿维塔（11200辆）、智己（5400辆）、云帆（5300辆）交付量接近；比亚迪旗下的方程豹（10900辆）成为黑马。",
        ("avatr sales 11200 world @2025-04", "im-motors sales 5400 world @2025-04"),
    ),
    Case(
        "据财报，蔚来对今年第二季度的交付指引为7.2万-7.5万辆。",
        ("nio sales 72000-75000 world forecast @2025-04/2025-06",),
    ),
    Case("The seasonally adjusted annualized selling rate for April was 27.9 million units."),
    Case("Popular models in Thailand are the Ora Good Cat (1,300 units sold) and the Haval H6 (1,050 units sold)."),
    Case("In April, deliveries of its top model, the Q8 e-tron, fell from 1,950 to 1,790."),
    Case("Crossovers continued to lead the market and accounted for 61,000 of sales in April."),
    Case("Auto exports made up 3.1 percent of the country's total exports in April."),
    Case(
        "Leapmotor is growing. In April, its overall delivery volume reached 41,000 units.",
        ("leapmotor sales 41000 world @2025-04",),
    ),
    Case(
        "China delivered 4.9 million vehicles to overseas buyers in 2024.",
        ("all exports 4900000 cn @2024",),
    ),
)

MODELS_IN_BRACKETS = (
    Case(
        "= Car sales in China in April\nSkoda (+7.8%) leads in April. It is helped by the "
        "Enyaq (+52%), Karoq (+19%) and Superb (+8%).",
        ("skoda sales yoy 7.8% cn @2025-04",),
    ),
    Case("Kia sold 9,100 cars in Spain in April, ahead of the Seat Ibiza (3,200).", ("kia sales 9100 es @2025-04",)),
    Case("XPeng's deliveries in April included 6,300 XPeng P7 sedans, a 12% increase year on year."),
)

SUMS_AND_RUNS = (
    Case(
        "MG registered 21,000 cars in Europe in April, a 9% increase, with year-to-date registrations at 91,000. BYD "
        "saw registrations surge by 120% year on year.",
        (
            "mg sales 21000 europe @2025-04",
            "mg sales yoy 9% europe @2025-04",
            "mg sales 91000 europe @2025-01/2025-04",
            "byd sales yoy 120% europe @2025-04",
        ),
    ),
    Case("Chery exceeded 90,000 vehicles in a single month for 14 consecutive months."),
    Case("Tesla's average monthly volume in China this year is over 51,000 units."),
    Case(
        "April was a record for Chilean new-vehicle sales. Chery sold 1,310 cars, racking up 310 sales in the south.",
        ("chery sales 1310 cl @2025-04",),
    ),
    Case(
        "= Car sales in China in April\nSales fell for the first time since last October, by 2% to 1.9 million units.",
        ("all sales yoy -2% cn @2025-04", "all sales 1900000 cn @2025-04"),
    ),
)

THIS_MONTH = (
    Case(
        "Growth has slowed this month. Total car sales in China reached 2.3 million units.",
        ("all sales 2300000 cn @2025-04",),
        published=date(2025, 5, 14),
    ),
)

GROUPS = {
    "countries by counter": COUNTRIES_BY_COUNTER,
    "no market": NO_MARKET,
    "bases and records": BASES_AND_RECORDS,
    "parts and labels": PARTS_AND_LABELS,
    "models in brackets": MODELS_IN_BRACKETS,
    "sums and runs": SUMS_AND_RUNS,
    "this month": THIS_MONTH,
}
