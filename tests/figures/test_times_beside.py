"""When a number is, where its words say it only beside others: now against then, aims of the year just over, bases that
the growth proves, so many months said again, money being spent, totals so far.
"""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

NOW = (
    # What is now so much, against the same months of the year before, is of the months spoken of.
    Case(
        "= Chinese brands in Poland\n"
        "From January to September Chinese brands sold 42,100 cars in Poland. Their share now stands at "
        "9.6%, against 3.1% in the same period of last year.",
        (
            "chinese-brands brand_share 3.1% pl @2024-01/2024-09",
            "chinese-brands brand_share 9.6% pl @2025-01/2025-09",
            "chinese-brands sales 42100 pl @2025-01/2025-09",
        ),
        date(2025, 10, 20),
    ),
    Case(
        "= EVs in Chile\n"
        "In September 31,000 cars were sold in Chile. Kia now has 8.1% of the market, compared with 6.9% in "
        "the same month last year.",
        ("all sales 31000 cl @2025-09", "kia brand_share 6.9% cl @2024-09", "kia brand_share 8.1% cl @2025-09"),
        date(2025, 10, 20),
    ),
    Case(
        "= 波兰车市\n"
        "1月至9月，中国品牌在波兰售出4.21万辆。目前其市场份额为9.6%，去年同期为3.1%。",
        (
            "chinese-brands brand_share 3.1% pl @2024-01/2024-09",
            "chinese-brands brand_share 9.6% pl @2025-01/2025-09",
            "chinese-brands sales 42100 pl @2025-01/2025-09",
        ),
        date(2025, 10, 20),
    ),
    Case(
        "= Chinese brands in Poland\n"
        "From January to September Chinese brands sold 42,100 cars in Poland. Their share now stands at 9.6%.",
        ("chinese-brands brand_share 9.6% pl @none", "chinese-brands sales 42100 pl @2025-01/2025-09"),
        date(2025, 10, 20),
    ),
)  # fmt: skip
AIMED = (
    # What had been aimed at for the year, told when it is just over, was for that one.
    Case(
        "= Kia in 2025\n"
        "Kia sold 3.1 million cars in 2025. At the start of the year it had set a full-year target of 3.2 "
        "million.",
        ("kia sales 3100000 world @2025", "kia sales 3200000 world target @2025"),
        date(2026, 1, 12),
    ),
    Case(
        "= 起亚2025年销量\n"
        "起亚2025年销量为310万辆。年初订下的全年目标是320万辆。",
        ("kia sales 3100000 world @2025", "kia sales 3200000 world target @2025"),
        date(2026, 1, 12),
    ),
    Case(
        "= Kia in 2025\n"
        "Kia sold 3.1 million cars in 2025. It has set a full-year target of 3.3 million.",
        ("kia sales 3100000 world @2025", "kia sales 3300000 world target @2026"),
        date(2026, 1, 12),
    ),
)  # fmt: skip
GROWN = (
    # Of two levels with the growth between them, the first is what it grew from.
    Case(
        "= Car sales in Spain\n"
        "Seat sold 85,000 cars in Spain in 2025. Kia, which had stood at 41,393, rose 10% to 45,532.",
        (
            "kia sales 41393 es @2024", "kia sales 45532 es @2025", "kia sales yoy 10% es @2025",
            "seat sales 85000 es @2025",
        ),
        date(2026, 1, 12),
    ),
    Case(
        "= Car sales in Spain in May\n"
        "In May Renault, with 9,000 cars before, gained 20% to reach 10,800 cars in Spain.",
        ("renault sales 10800 es @2025-05", "renault sales 9000 es @2024-05", "renault sales yoy 20% es @2025-05"),
        date(2025, 6, 12),
    ),
    Case(
        "= Car sales in Spain in May\n"
        "In May Renault sold 9,000 cars in Spain, up 20%, and Kia 10,800.",
        ("kia sales 10800 es @2025-05", "renault sales 9000 es @2025-05", "renault sales yoy 20% es @2025-05"),
        date(2025, 6, 12),
    ),
)  # fmt: skip
MONTHS_SAID = (
    # So many months said again are a span of that many.
    Case(
        "= SAIC abroad\n"
        "SAIC sold 230,000 vehicles overseas in the first quarter. Of its MG brand 74,000 were registered "
        "in Spain in those five months.",
        ("mg sales 74000 es @2025-01/2025-05", "saic overseas_sales 230000 world-ex-china @2025-01/2025-03"),
        date(2025, 6, 12),
    ),
    Case(
        "= Cars in Chile\n"
        "In the first half 156,000 cars were sold in Chile. Toyota sold 12,900 in those six months.",
        ("all sales 156000 cl @2023-01/2023-06", "toyota sales 12900 cl @2023-01/2023-06"),
        date(2023, 7, 12),
    ),
    Case(
        "= Cars in Chile\n"
        "In September 25,100 cars were sold in Chile. Kia sold 19,800 in these nine months.",
        ("all sales 25100 cl @2023-09", "kia sales 19800 cl @2023-01/2023-09"),
        date(2023, 10, 12),
    ),
)  # fmt: skip
MULTIPLIED = (
    # What a multiple is of is a base.
    Case(
        "= 东南亚电动汽车\n"
        "泰国2022年电动汽车销量为9729辆，约为2021年1935辆的5倍，丰田为180辆。",
        (
            "all sales 1935 th ev @2021", "all sales 9729 th ev @2022", "all sales yoy 400% th ev @2022",
            "toyota sales 180 th ev @2022",
        ),
        date(2023, 5, 12),
    ),
    Case(
        "= 东南亚电动汽车\n"
        "印尼2022年电动汽车销量为10327辆，是2021年693辆的15倍，现代为1829辆。",
        (
            "all sales 10327 id ev @2022", "all sales 693 id ev @2021", "all sales yoy 1400% id ev @2022",
            "hyundai sales 1829 id ev @2022",
        ),
        date(2023, 5, 12),
    ),
)  # fmt: skip
SPENT = (
    # What is being or has been put in is not dated by what was done before.
    Case(
        "= Carmakers in Thailand\n"
        "Changan bought the plant in Rayong in 2020. It is spending 5.5 billion baht on the works that Ford "
        "closed in 2015.",
        ("changan investment 5500000000thb @none",),
        date(2024, 5, 12),
    ),
    Case(
        "= Carmakers in Brazil\n"
        "Great Wall bought a plant in Brazil in 2021, and has put aside 10 billion reais for it.",
        ("great-wall investment 10000000000brl @none",),
        date(2024, 5, 12),
    ),
    Case(
        "= 泰国的中国车企\n"
        "长城汽车2020年买下罗勇府的工厂。比亚迪正投资179亿泰铢在当地建厂。",
        ("byd investment 17900000000thb @none",),
        date(2024, 5, 12),
    ),
    Case(
        "= Carmakers in Thailand\n"
        "Volkswagen is spending up to 5 billion baht on a plant with Geely, agreed in March 2024.",
        ("volkswagen investment <5000000000thb @2024-03",),
        date(2024, 5, 12),
    ),
)  # fmt: skip
TOTALS = (
    # The year so far is of what all comes to, and a time that does something of its own clause.
    Case(
        "= EV exports from China\n"
        "In November China exported 199,800 electric vehicles. From January to November 604,100 went to "
        "Europe. Exports to Asia gained 71% to 110,000, and total 994,000 units YTD.",
        (
            "all exports 110000 cn>asia-pacific ev @2025-11", "all exports 199800 cn ev @2025-11",
            "all exports 604100 cn>europe ev @2025-01/2025-11",
            "all exports 994000 cn>asia-pacific ev @2025-01/2025-11",
            "all exports yoy 71% cn>asia-pacific ev @2025-11",
        ),
        date(2025, 12, 20),
    ),
    Case(
        "= Great Wall in January\n"
        "Great Wall sold 61,000 cars in January. Its sales from January to November had been 990,100, down "
        "11.5%, so last month was no exception.",
        (
            "great-wall sales 61000 world @2023-01", "great-wall sales 990100 world @2022-01/2022-11",
            "great-wall sales yoy -11.5% world @2022-01/2022-11",
        ),
        date(2023, 2, 3),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    "case",
    [*NOW, *AIMED, *GROWN, *MONTHS_SAID, *MULTIPLIED, *SPENT, *TOTALS],
    ids=lambda case: case.text.split("\n")[-1][:60],
)
def test_dates_a_number_by_what_it_stands_beside(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
