"""Lines labelled "YTD", annual sales, marks last reached long ago, "the model", shares that reached a level."""

from __future__ import annotations

from datetime import date

from tests.figures.telling import Case

_JUNE = date(2024, 6, 5)
_JANUARY = date(2024, 1, 8)

LABELLED = (
    Case(
        "China sold 88,000 NEVs in May 2020.\nTotal NEVs (YTD): production of 290,000 (down 38%) and "
        "sales of 285,000 (down 39%)",
        (
            "all sales 88000 cn nev @2020-05",
            "all production 290000 cn nev @2020-01/2020-05",
            "all production yoy -38% cn nev @2020-01/2020-05",
            "all sales 285000 cn nev @2020-01/2020-05",
            "all sales yoy -39% cn nev @2020-01/2020-05",
        ),
        published=date(2020, 6, 12),
    ),
    Case(
        "In December Chery sold 181,000 vehicles. Reaching annual sales of 1,640,000 vehicles, the company "
        "grew by 33%.",
        (
            "chery sales 181000 world @2023-12",
            "chery sales 1640000 world @2023",
            "chery sales yoy 33% world @2023",
        ),
        published=_JANUARY,
    ),
    Case(
        "= Car exports in 2023\nChery was ahead in 2023. Group annual exports of vehicles reached 800,000 units.",
        ("chery exports 800000 cn @2023",),
        published=_JANUARY,
    ),
    Case("Chery's user base has now exceeded 12 million.", (), published=_JANUARY),
)

MARKS = (
    Case(
        "Sales in Spain are still below the 100,000 units, a level last reached in June 2019.",
        (),
        published=_JUNE,
    ),
    Case(
        "Chery sold 2,000 cars in Spain in May. The model accounted for 910 sales.",
        ("chery sales 2000 es @2024-05",),
        published=_JUNE,
    ),
    Case(
        "The share of electric cars in Norway rose by 20% compared with May 2023, reaching 79.5% in May.",
        ("all powertrain_share yoy 20pp no ev @2024-05", "all powertrain_share 79.5% no ev @2024-05"),
        published=_JUNE,
    ),
    Case(
        "= Porsche leads in Norway in May\nFour out of five newly registered cars in Norway were electric cars.",
        ("all powertrain_share 80% no ev @2024-05",),
        published=_JUNE,
    ),
    Case("Registrations per day in Norway fell by 9% in May.", (), published=_JUNE),
    Case("5月广汽埃安昊铂BU交付21000辆。", ("gac-aion sales 21000 world @2024-05",), published=_JUNE),
)

GROUPS = {"labelled-so-far": LABELLED, "marks-last": MARKS}
