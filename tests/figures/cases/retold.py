"""Articles retold in a few lines: whose a number is where several are named, when it was, and numbers of no span."""

from __future__ import annotations

from tests.figures.telling import Case

NO_SPAN = (
    Case("Since 2011, when Honda opened the works in Spain, over 1.1 million cars have left it."),
    Case("Leapmotor, founded in 2015, had sold more than 900,000 electric cars by January 2025."),
    Case("The ministry says that by 2030 some 3 million electric cars will run on Spain's roads."),
    Case("China's car exports were never stable. For years they had been stuck at around 900,000 vehicles."),
    Case("Up to 210,000 cars a year can be built in the new hall of Kia."),
    Case("The partners say that the two Kia works in Spain will be able to make about 430,000 cars from 2026."),
    Case(
        "In April sales in Spain came to 88,000 cars.\nThe average month had seen 91,000 cars sold, against 80,200 in "
        "2023.",
        ("all sales 88000 es @2025-04",),
    ),
    Case("Korea's exports for the year are expected to end in the upper half of the two millions."),
    Case("Kia's new plant in Spain would lift the national product by $21 billion."),
    Case("More than half of all the electric cars that crossed a border last year came from China."),
    Case(
        "Kia is putting around 480 million euros, or some 3.9 billion yuan, into its plant in Spain.",
        ("kia investment ~480000000eur @none",),
    ),
)

WHOSE = (
    Case(
        "= Kia in Spain\nRetail sales of new energy vehicles in Spain came to 9,100 in April, the association says. "
        "Passenger vehicles of all kinds reached 88,000, up 4 percent, while petrol cars fell 6 percent.",
        (
            "all sales 9100 es nev @2025-04",
            "all sales 88000 es passenger @2025-04",
            "all sales yoy 4% es passenger @2025-04",
            "all sales yoy -6% es ice passenger @2025-04",
        ),
    ),
    Case(
        "Kia sold 61,300 vehicles in April. Only 310 of them were exported.",
        ("kia sales 61300 world @2025-04", "kia exports 310 kr @2025-04"),
    ),
    Case(
        "= Kia falls behind\nFor 2026 the paper foresees 1.9 million electric cars sold in Spain, growth of 15%.",
        ("all sales 1900000 es ev forecast @2026", "all sales yoy 15% es ev forecast @2026"),
    ),
    Case(
        "The joint ventures of Volvo with Geely and Changan had 3.1 percent of China's car market in 2024, after 3.4 "
        "percent in 2023. Those of Mazda with FAW and Changan had 2.2 percent, after 2.6 percent.",
        (
            "volvo-cars brand_share 3.1% cn @2024",
            "volvo-cars brand_share 3.4% cn @2023",
            "mazda brand_share 2.2% cn @2024",
            "mazda brand_share 2.6% cn @2023",
        ),
    ),
    Case(
        "In April BYD registered 21,000 cars in Europe, more than Tesla, whose registrations were down 9%.",
        ("byd sales 21000 europe @2025-04", "tesla sales yoy -9% europe @2025-04"),
    ),
    Case(
        "Spain wants 300,000 electric cars to be sold in 2027, and Kia believes that its plant can help.",
        ("all sales 300000 es ev target @2027",),
    ),
    Case(
        "In the first quarter of 2025 Chinese brands doubled their share of the European market. It reached 4.4%, a "
        "little behind Kia with 4.6%. Their registrations grew by 77%.",
        (
            "chinese-brands brand_share yoy 100% europe @2025-01/2025-03",
            "chinese-brands brand_share 4.4% europe @2025-01/2025-03",
            "kia brand_share 4.6% europe @2025-01/2025-03",
            "chinese-brands sales yoy 77% europe @2025-01/2025-03",
        ),
    ),
    Case("Half of record deliveries in 2024 came from its plant in Spain, says Kia."),
)

WHOLES = (
    Case(
        "From January to April 2025 foreign brands held 33 percent of China's car market. In electric cars it was "
        "otherwise: there, Chinese brands had 86 percent in the same four months.",
        (
            "foreign-brands brand_share 33% cn @2025-01/2025-04",
            "chinese-brands brand_share 86% cn ev @2025-01/2025-04",
        ),
    ),
    Case(
        "Chinese brands reached a market share of 61% in China in April, a record, and thank exports and NEVs for it.",
        ("chinese-brands brand_share 61% cn @2025-04",),
    ),
    Case(
        "In 2024 Kia built 310,000 cars in Spain, part of the 3.1 million that Kia delivered in total.",
        ("kia overseas_production 310000 es @2024", "kia sales 3100000 world @2024"),
    ),
)

WHEN = (
    Case(
        "In 2024 sales in Spain came to 1.02 million cars. The association has raised its forecast for 2025. It had "
        "expected 1.05 million cars and now expects 1.1 million, with commercial vehicles at 190,000.",
        (
            "all sales 1020000 es @2024",
            "all sales 1050000 es forecast @2025",
            "all sales 1100000 es forecast @2025",
            "all sales 190000 es commercial forecast @2025",
        ),
    ),
    Case(
        "Spain sold 1.02 million cars in 2024, 1.5 percent fewer than in 2023, and the ministry puts the loss down to "
        "the first quarter.",
        ("all sales 1020000 es @2024", "all sales yoy -1.5% es @2024"),
    ),
    Case(
        "Over 19 million electric cars will be sold worldwide in 2026, an increase of 12 percent on 2025.",
        ("all sales >19000000 world ev forecast @2026", "all sales yoy 12% world ev forecast @2026"),
    ),
)

GROUPS = {"numbers of no span": NO_SPAN, "retold, whose": WHOSE, "retold, of which": WHOLES, "retold, when": WHEN}
