"""What is foretold, meant or changed, where a rise starts, and whose exports and makes are told, retold in a few "
"lines."""

from __future__ import annotations

from tests.figures.telling import Case

FORETOLD = (
    Case(
        "In 2023 Chinese makers had 15 percent of the world market. In the bank's base case their share nearly "
        "doubles, "
        "from 16 percent to 31 percent in 2030.",
        (
            "chinese-brands brand_share 15% world @2023",
            "chinese-brands brand_share 16% world @none",
            "chinese-brands brand_share 31% world forecast @2030",
        ),
    ),
    Case(
        "For Kia, the agency's data pointed to about 88,000 deliveries in the first quarter, down 7%.",
        ("kia sales ~88000 world forecast @2025-01/2025-03", "kia sales yoy -7% world forecast @2025-01/2025-03"),
    ),
    Case(
        "Kia aims to sell 4.1 million vehicles a year in 2030. Of these, 55% are meant to be electric cars.",
        ("kia sales 4100000 world target @2030", "kia powertrain_share 55% world ev target @2030"),
    ),
    Case(
        "A third of all new vehicles sold in Spain in 2030 should be electric vehicles, the ministry proposes in a "
        "draft.",
        ("all powertrain_share 33.3% es ev target @2030",),
    ),
    Case(
        "In Spain the association expects sales of 1.1 million cars in 2025. In February it had expected 40,000 fewer.",
        ("all sales 1100000 es forecast @2025",),
    ),
    Case(
        "The association expects China's exports at 2.1 million cars in 2025. Since January this forecast has gone "
        "up by "
        "30,000.",
        ("all exports 2100000 cn forecast @2025",),
    ),
    Case(
        "The association has cut its forecast for 2025. It had expected sales of 1.25 million cars in Spain and now "
        "expects 1.24 million.",
        ("all sales 1250000 es forecast @2025", "all sales 1240000 es forecast @2025"),
    ),
    Case(
        "零跑2025年销量要冲击60万辆，更远的目标是一年卖300万辆。",
        ("leapmotor sales 600000 world target @2025", "leapmotor sales 3000000 world target @none"),
    ),
)

PARTS = (
    Case(
        "Kia Spain delivered 91,000 vehicles in 2024, an increase of 12 percent, and thus 31.2 percent of the "
        "292,000 that "
        "Kia delivered in Europe.",
        ("kia sales 91000 es @2024", "kia sales yoy 12% es @2024", "kia sales 292000 europe @2024"),
    ),
    Case("More than four in five of the NEVs sold in Spain in 2024 were pure electric."),
    Case("China stands for 40% of Kia's sales, the report recalls."),
    Case(
        "The report recalls that Tesla had expected to sell 450,000 cars in 2024.",
        ("tesla sales 450000 world forecast @2024",),
    ),
    Case("Tesla recalls 450,000 cars in China."),
    Case("Electric cars were less than 20% of Kia's sales in 2024.", ("kia powertrain_share <20% world ev @2024",)),
    Case("Kia exported 943,120 vehicles in 2024, just under a million.", ("kia exports 943120 kr @2024",)),
)

WHOSE_EXPORTS = (
    Case(
        "Korea's customs recorded exports of 2.8 million vehicles in 2024. Japan's customs recorded 4.2 "
        "million.\nThe rest "
        "is about what Japan shipped. The ministry says that hybrids were more than 30 percent of its car "
        "exports in "
        "2024.",
        (
            "all exports 2800000 kr @2024",
            "all exports 4200000 jp @2024",
            "all export_share >30% jp hybrid @2024",
        ),
    ),
    Case(
        "China's exports came to 5.86 million vehicles in 2024. Japan's association had only reached November, with "
        "3.8 "
        "million units.\nNew energy vehicles made up a fifth of China's exports in 2024.",
        (
            "all exports 5860000 cn @2024",
            "all exports 3800000 jp @2024-11",
            "all export_share 20% cn nev @2024",
        ),
    ),
    Case("Measured in money, deliveries to Spain in 2024 were about three times as high as in 2023."),
    Case(
        "By brand, MG stayed ahead. SAIC's marque sold 91,000 cars in Europe in 2024, an increase of 7 percent.",
        ("mg sales 91000 europe @2024", "mg sales yoy 7% europe @2024"),
    ),
)

FOUNDERS = (
    Case(
        "Kia and Seat will found a joint venture in Spain in which each has 50 percent; the papers were signed on "
        "Monday. "
        "Each side pays in about US$61 million.",
        (
            "kia stake 50% @2025-05",
            "seat stake 50% @2025-05",
            "kia investment ~61000000usd @2025-05",
            "seat investment ~61000000usd @2025-05",
        ),
    ),
)

GROUPS = {
    "foretold, retold": FORETOLD,
    "parts, retold": PARTS,
    "whose exports, retold": WHOSE_EXPORTS,
    "founders": FOUNDERS,
}
