"""Who counted: named in the sentence, gone on with, or somebody else's number; each row as "number: who"."""

from __future__ import annotations

import pytest

from etl.figures import find_figures
from tests.figures.telling import article_of

NAMED: list[tuple[str, dict[str, str | None]]] = [
    ("CAAM said that 2.1 million cars were sold in China in April.", {"2.1 million": "caam"}),
    ("In April 2.1 million cars were sold in China, according to CAAM.", {"2.1 million": "caam"}),
    (
        "CAAM counts 5.1 million exported vehicles in 2024, while customs figures give 5.8 million.",
        {"5.1 million": "caam", "5.8 million": "customs"},
    ),
    ("4月，中国汽车出口50万辆，海关统计显示。", {"50万": "customs"}),
    # What a body expects is not its count of what was.
    (
        "China exported 2.1 million vehicles in 2024, and CAAM expects 2.4 million for 2025.",
        {"2.1 million": None, "2.4 million": "caam"},
    ),
    # An investor that is only named as a holder counts nothing.
    ("Nio, in which CYVN holds shares, delivered 23,900 cars in April.", {"23,900": None}),
    ("UBS expects Chinese brands to take 21% of the market in Europe in 2030.", {"21%": "ubs"}),
]

GOES_ON = [
    (
        "CAAM said that 2.1 million cars were sold in China in April. Exports came to 440,000.",
        {"2.1 million": "caam", "440,000": "caam"},
    ),
    # A maker's own number is its own; its place or its share among all is the counter's.
    (
        "CAAM said that 2.1 million cars were sold in China in April. BYD sold 380,000 cars.",
        {"2.1 million": "caam", "380,000": None},
    ),
    (
        "CPCA said that 2.1 million cars were sold in China in April. BYD was first with 268,000.",
        {"2.1 million": "cpca", "268,000": "cpca"},
    ),
    (
        "In Australia 96,000 cars were sold in April, says FCAI. Of the registrations, BYD had 4,800.",
        {"96,000": "fcai", "4,800": "fcai"},
    ),
    (
        (
            "CAAM said that 2.7 million cars were sold in China in April. BYD sold 626,000, a third fewer than in the "
            "fourth quarter."
        ),
        {"2.7 million": "caam", "626,000": None, "a third": None},
    ),
    # A body of one country does not count another.
    (
        "CAAM said that 2.1 million cars were sold in China in April.\nIn Germany, 240,000 cars were sold in April.",
        {"2.1 million": "caam", "240,000": None},
    ),
    # A forecast of somebody else, and one that the body goes on with.
    (
        "CAAM said that China exported 440,000 cars in April. Analysts expect exports of 6 million in 2025.",
        {"440,000": "caam", "6 million": None},
    ),
    (
        "CAAM said that China exported 440,000 cars in April. It expects exports of 6 million in 2025.",
        {"440,000": "caam", "6 million": "caam"},
    ),
    # Held against another count, which does not go on.
    (
        (
            "Customs data put the exports of 2024 at 6.3 million. That is more than the 5.9 million reported by CAAM.\n"
            "Russia took 1.1 million of the exports in 2024."
        ),
        {"6.3 million": "customs", "5.9 million": "caam", "1.1 million": "customs"},
    ),
    (
        "4月，中汽协数据显示，汽车出口50万辆。\n比亚迪4月销售汽车38万辆。",
        {"50万": "caam", "38万": None},
    ),
]

TOLD_LATER = [
    (
        "China exported 5.3 million cars in 2024. That is what customs data say.",
        {"5.3 million": "customs"},
    ),
    (
        "= China's exports up 23% in 2024\nChina exported 5.9 million vehicles in 2024, CAAM said.",
        {"23%": "caam", "5.9 million": "caam"},
    ),
    (
        "These are the figures of the year as CAAM published them.\n* China's exports in April 2025: 440,000 vehicles",
        {"440,000": "caam"},
    ),
]


@pytest.mark.parametrize(("text", "counters"), [*NAMED, *GOES_ON, *TOLD_LATER])
def test_who_counted(text: str, counters: dict[str, str | None]) -> None:
    figures, _ = find_figures(article_of(text))
    assert {figure.number_text: figure.attribution for figure in figures} == counters
