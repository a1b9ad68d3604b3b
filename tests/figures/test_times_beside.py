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
ABOVE = (
    # What a share or a count lies above or below has a time of its own.
    Case(
        "= 4月波兰电动汽车\n"
        "4月，波兰电动汽车渗透率为12.8%，比2023年4月的9.7%高3.1个百分点。起亚销量为900辆。",
        (
            "all powertrain_share 12.8% pl ev @2024-04", "all powertrain_share 9.7% pl ev @2023-04",
            "all powertrain_share yoy 3.1pp pl ev @2024-04", "kia sales 900 pl @2024-04",
        ),
        date(2024, 5, 12),
    ),
    Case(
        "= 4月波兰电动汽车\n"
        "4月，波兰电动汽车渗透率为12.8%，较3月的12.1%高0.7个百分点。",
        (
            "all powertrain_share 12.1% pl ev @2024-03", "all powertrain_share 12.8% pl ev @2024-04",
            "all powertrain_share mom 0.7pp pl ev @2024-04",
        ),
        date(2024, 5, 12),
    ),
    Case(
        "= China's NEVs in February\n"
        "In February makers of NEVs wholesaled 264,000 cars in China. Penetration of NEVs climbed to "
        "18.4%, that is 7.9 percentage points above the 10.5% of February 2021. Retail sales came to 231,000.",
        (
            "all powertrain_share 18.4% cn nev @2022-02", "all powertrain_share 10.5% cn nev @2021-02",
            "all powertrain_share yoy 7.9pp cn nev @2022-02", "all sales 231000 cn nev @2022-02",
            "all sales 264000 cn nev @2022-02",
        ),
        date(2022, 3, 10),
    ),
    Case(
        "= EVs in Poland\n"
        "In April EVs took 12.8% of the Polish market, 3.1 points more than the 9.7% of April 2023. Kia led "
        "with 900 cars.",
        (
            "all powertrain_share 12.8% pl ev @2024-04", "all powertrain_share 9.7% pl ev @2023-04",
            "all powertrain_share yoy 3.1pp pl ev @2024-04",
        ),
        date(2024, 5, 12),
    ),
    Case(
        "= EVs in Poland\n"
        "The share of EVs in Poland fell to 2.6% in October, 0.9 points below the 3.5% of October 2023. "
        "Hybrids took 45%.",
        (
            "all powertrain_share 2.6% pl ev @2024-10", "all powertrain_share 3.5% pl ev @2023-10",
            "all powertrain_share 45% pl hybrid @2024-10", "all powertrain_share yoy -0.9pp pl ev @2024-10",
        ),
        date(2024, 11, 12),
    ),
    Case(
        "= Cars in Peru\n"
        "In October 15,000 cars were sold in Peru, 7% under the 16,100 sold in October 2023. Kia led with "
        "900 cars.",
        ("all sales 15000 pe @2024-10", "all sales 16100 pe @2023-10", "kia sales 900 pe @2024-10"),
        date(2024, 11, 12),
    ),
)  # fmt: skip
APART = (
    # A span that a sentence takes apart into all its parts is still the one spoken of.
    Case(
        "= The Group's first half\n"
        "In the first half of 2021 the Group sold 170,900 electric cars in Europe. After 60,000 in the "
        "first quarter, 110,900 followed in the second. Electric cars rose to 3.4 percent of its deliveries.",
        (
            "all powertrain_share 3.4% europe ev @2021-01/2021-06", "all sales 110900 europe ev @2021-04/2021-06",
            "all sales 170900 europe ev @2021-01/2021-06", "all sales 60000 europe ev @2021-01/2021-03",
        ),
        date(2021, 7, 20),
    ),
    Case(
        "= Cars in Chile in the first half\n"
        "In the first half of 2023 156,000 cars were sold in Chile. The first quarter brought 81,000 and "
        "the second quarter 75,000. Kia sold 11,900.",
        (
            "all sales 156000 cl @2023-01/2023-06", "all sales 75000 cl @2023-04/2023-06",
            "all sales 81000 cl @2023-01/2023-03", "kia sales 11900 cl @2023-01/2023-06",
        ),
        date(2023, 8, 2),
    ),
    Case(
        "= Cars in Chile in 2023\n"
        "In 2023 313,000 cars were sold in Chile, 156,000 of them in the first half and 157,000 in the "
        "second half. Kia sold 23,900.",
        (
            "all sales 156000 cl @2023-01/2023-06", "all sales 157000 cl @2023-07/2023-12",
            "all sales 313000 cl @2023", "kia sales 23900 cl @2023",
        ),
        date(2024, 2, 2),
    ),
    Case(
        "= 智利上半年车市\n"
        "2023年上半年，智利售出汽车15.6万辆。其中一季度8.1万辆，二季度7.5万辆。起亚销量为1.19万辆。",
        (
            "all sales 156000 cl @2023-01/2023-06", "all sales 75000 cl @2023-04/2023-06",
            "all sales 81000 cl @2023-01/2023-03", "kia sales 11900 cl @2023-01/2023-06",
        ),
        date(2023, 8, 2),
    ),
    Case(
        "= Cars in Chile in the first half\n"
        "In the first half of 2023 156,000 cars were sold in Chile. In May it was 26,000, in June 25,000. "
        "Kia sold 1,900.",
        (
            "all sales 156000 cl @2023-01/2023-06", "all sales 25000 cl @2023-06", "all sales 26000 cl @2023-05",
            "kia sales 1900 cl @2023-06",
        ),
        date(2023, 8, 2),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    "case",
    [*NOW, *AIMED, *GROWN, *MONTHS_SAID, *MULTIPLIED, *SPENT, *TOTALS, *ABOVE, *APART],
    ids=lambda case: case.text.split("\n")[-1][:60],
)
def test_dates_a_number_by_what_it_stands_beside(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
