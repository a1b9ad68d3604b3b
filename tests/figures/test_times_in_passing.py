"""Which of the spans of time that an article names hold for the sentences after them, and which are told in passing."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

COMPARED = (
    # What a number is set against is no history: the report's month holds on.
    Case(
        "= Chinese brands advance in Poland\n"
        "In April Chinese brands held 6.1% of the Polish car market, up from 4.4% in January and 1.2% a "
        "year earlier.\n"
        "MG sold 1,310 cars, an increase of 40%.",
        (
            "chinese-brands brand_share 1.2% pl @2023-04", "chinese-brands brand_share 4.4% pl @2024-01",
            "chinese-brands brand_share 6.1% pl @2024-04", "mg sales 1310 pl @2024-04",
            "mg sales yoy 40% pl @2024-04",
        ),
        date(2024, 5, 20),
    ),
    Case(
        "= EVs in Chile\n"
        "In September electric vehicles made up 3.1% of new car sales in Chile, compared with 2.2% in June "
        "and 1.4% a year before.\n"
        "Hybrids came to 2,900, up 12%.",
        (
            "all powertrain_share 1.4% cl ev @2022-09", "all powertrain_share 2.2% cl ev @2023-06",
            "all powertrain_share 3.1% cl ev @2023-09",
        ),
        date(2023, 10, 12),
    ),
    Case(
        "= Used imports slow in Peru\n"
        "Car sales in Peru fell to 12,100 in July, from 14,050 in March and 13,900 a year earlier.\n"
        "Kia sold 1,150 cars.",
        (
            "all sales 12100 pe @2024-07", "all sales 13900 pe @2023-07", "all sales 14050 pe @2024-03",
            "kia sales 1150 pe @2024-07",
        ),
        date(2024, 8, 14),
    ),
    Case(
        "= 中国品牌在波兰\n"
        "4月，中国品牌在波兰市场的份额为6.1%，高于1月的4.4%，也高于2023年4月的1.2%。\n"
        "名爵销量为1310辆，增长40%。",
        (
            "chinese-brands brand_share 1.2% pl @2023-04", "chinese-brands brand_share 4.4% pl @2024-01",
            "chinese-brands brand_share 6.1% pl @2024-04", "mg sales 1310 pl @2024-04", "mg sales yoy 40% pl @2024-04",
        ),
        date(2024, 5, 20),
    ),
)  # fmt: skip
HEADED = (
    # What a heading sets its time against is not the time of what stands below.
    Case(
        "= Asia's EV markets\n"
        "EV sales by market, 2022 vs 2021:\n"
        "Japan: 58,000, +170%\n"
        "Korea: 162,000, +61%",
        (
            "all sales 162000 kr ev @2022", "all sales 58000 jp ev @2022", "all sales yoy 170% jp ev @2022",
            "all sales yoy 61% kr ev @2022",
        ),
        date(2023, 2, 14),
    ),
    Case(
        "= 亚洲电动汽车市场\n"
        "2022年电动汽车销量（较2021年）：\n"
        "日本：58000辆，增长170%\n"
        "韩国：162000辆，增长61%",
        (
            "all sales 162000 kr ev @2022", "all sales 58000 jp ev @2022", "all sales yoy 170% jp ev @2022",
            "all sales yoy 61% kr ev @2022",
        ),
        date(2023, 2, 14),
    ),
    Case(
        "= Car sales in India\n"
        "# First half of 2024 against first half of 2023\n"
        "Kia sold 126,137 cars, up 9%.",
        ("kia sales 126137 in @2024-01/2024-06", "kia sales yoy 9% in @2024-01/2024-06"),
        date(2024, 7, 24),
    ),
)  # fmt: skip
ASIDE = (
    # A look back in passing: the next sentence is of the report's time again.
    Case(
        "In the first nine months of 2023, electric cars made up 16% of new car sales in the world, against "
        "3% in 2019. Five years ago only Norway had a share above 10%. In Sweden the share is close to 38%, "
        "in Thailand 11%.",
        (
            "all powertrain_share 11% th ev @2023-01/2023-09",
            "all powertrain_share 16% world ev @2023-01/2023-09", "all powertrain_share 3% world ev @2019",
            "all powertrain_share >10% no ev @2018", "all powertrain_share ~38% se ev @2023-01/2023-09",
        ),
        date(2023, 11, 20),
    ),
    Case(
        "In March electric cars took 86.8% of new car sales in Norway. Ten years ago their share was 5%. In "
        "Sweden the share stands at 38%.",
        (
            "all powertrain_share 38% se ev @2023-03", "all powertrain_share 5% no ev @2013",
            "all powertrain_share 86.8% no ev @2023-03",
        ),
        date(2023, 4, 12),
    ),
    Case(
        "= China's car market in February\n"
        "In February sales in China were 1,455,000. They had been 2,530,000 in January. Kia sold 9,100 cars.",
        ("all sales 1455000 cn @2022-02", "all sales 2530000 cn @2022-01", "kia sales 9100 cn @2022-02"),
        date(2022, 3, 10),
    ),
    # In Chinese, and with the rows of other makers behind.
    Case(
        "= 5月巴西车市\n"
        "5月，巴西新车销量为19.2万辆。2013年5月曾达到29.1万辆。菲亚特销量为4.1万辆，大众为3.2万辆。",
        (
            "all sales 192000 br @2024-05", "all sales 291000 br @2013-05", "fiat sales 41000 br @2024-05",
            "volkswagen sales 32000 br @2024-05",
        ),
        date(2024, 6, 12),
    ),
    Case(
        "= Brazil's car market\n"
        "In May 192,000 cars were sold in Brazil. In May 2013 it had been 291,000. Fiat led with 41,000, "
        "ahead of Volkswagen with 32,000.",
        (
            "all sales 192000 br @2024-05", "all sales 291000 br @2013-05", "fiat sales 41000 br @2024-05",
            "volkswagen sales 32000 br @2024-05",
        ),
        date(2024, 6, 12),
    ),
    Case(
        "= Brazil's car market\n"
        "In May 192,000 cars were sold in Brazil. Electric cars took 7.1% of the market. In December 2022 "
        "they had taken 1%. Hybrids took 9%.",
        (
            "all powertrain_share 1% br ev @2022-12", "all powertrain_share 7.1% br ev @2024-05",
            "all powertrain_share 9% br hybrid @2024-05", "all sales 192000 br @2024-05",
        ),
        date(2024, 6, 12),
    ),
)  # fmt: skip
SUMS = (
    # What adds the month to those before it is told in passing.
    Case(
        "= Norway's car market\n"
        "In March 19,366 cars were registered in Norway. That makes 31,200 for the first quarter, 13.2% "
        "fewer than in 2022. Electric cars came to 16,810, a share of 86.8%.",
        (
            "all powertrain_share 86.8% no ev @2023-03", "all sales 16810 no ev @2023-03",
            "all sales 19366 no @2023-03", "all sales 31200 no @2023-01/2023-03",
            "all sales yoy -13.2% no @2023-01/2023-03",
        ),
        date(2023, 4, 12),
    ),
    Case(
        "= Kia in India\n"
        "Kia sold 19,400 cars in India in June. This brought its sales in the first half to 136,000. "
        "Exports came to 7,900.",
        ("kia exports 7900 in @2023-06", "kia sales 136000 in @2023-01/2023-06", "kia sales 19400 in @2023-06"),
        date(2023, 7, 12),
    ),
    Case(
        "= Car market in Chile\n"
        "New car sales in Chile were 25,100 in June. With these, 156,000 cars were sold in the first half. "
        "Toyota led with 2,100 cars.",
        ("all sales 156000 cl @2023-01/2023-06", "all sales 25100 cl @2023-06", "toyota sales 2100 cl @2023-06"),
        date(2023, 7, 12),
    ),
    Case(
        "= 挪威车市\n"
        "3月，挪威新车注册19366辆。至此，一季度累计注册31200辆，同比下降13.2%。电动汽车注册16810辆，占比86.8%。",
        (
            "all powertrain_share 86.8% no ev @2023-03", "all sales 16810 no ev @2023-03",
            "all sales 19366 no @2023-03", "all sales 31200 no @2023-01/2023-03",
            "all sales yoy -13.2% no @2023-01/2023-03",
        ),
        date(2023, 4, 12),
    ),
    Case(
        "= 智利车市\n"
        "6月，智利新车销量为25100辆。加上此前的销量，上半年共售出156000辆。丰田销量为2100辆。",
        ("all sales 156000 cl @2023-01/2023-06", "all sales 25100 cl @2023-06", "toyota sales 2100 cl @2023-06"),
        date(2023, 7, 12),
    ),
)  # fmt: skip
MONEY = (
    # What exports brought in has a time like what was exported.
    Case(
        "China's car exports grew in the first half of 2024. In the five months to May, car exports brought "
        "in $41.3 billion. The number of vehicles exported rose 27% to 2.3 million in the period. Of these, "
        "600,000 were electric.",
        (
            "all exports 2300000 cn @2024-01/2024-05", "all exports 600000 cn ev @2024-01/2024-05",
            "all exports yoy 27% cn @2024-01/2024-05",
        ),
        date(2024, 7, 24),
    ),
    Case(
        "China's car exports have grown in the first half. Customs put car exports from January to May at "
        "$41.3 billion. Some 2.3 million vehicles were exported, up 27%.",
        ("all exports yoy 27% cn @2024-01/2024-05", "all exports ~2300000 cn @2024-01/2024-05"),
        date(2024, 7, 24),
    ),
)  # fmt: skip
STAYS = (
    # A time long past that a sentence opens on holds for what goes on about the same, as does the year so far.
    Case(
        "= Electric cars in Norway\n"
        "In March electric cars took 86.8% of new car sales in Norway. In 2013, 8,210 electric cars were "
        "sold. Exports of used ones were 900.",
        ("all exports 900 no @2013", "all powertrain_share 86.8% no ev @2023-03", "all sales 8210 no ev @2013"),
        date(2023, 4, 12),
    ),
    Case(
        "= Kia in India\n"
        "In March Kia sold 24,000 cars in India. In 2021 it had sold 181,583. It exported 46,200 that year.",
        ("kia exports 46200 in @2021", "kia sales 181583 in @2021", "kia sales 24000 in @2023-03"),
        date(2023, 4, 12),
    ),
    Case(
        "= Kia in India\n"
        "In March Kia sold 24,000 cars in India. In 2021 it had sold 181,583. It exported 46,200.",
        ("kia exports 46200 in @2021", "kia sales 181583 in @2021", "kia sales 24000 in @2023-03"),
        date(2023, 4, 12),
    ),
    Case(
        "= Kia in India\n"
        "Kia sold 19,400 cars in India in June. In the first half it sold 136,000. Exports came to 47,900.",
        (
            "kia exports 47900 in @2023-01/2023-06", "kia sales 136000 in @2023-01/2023-06",
            "kia sales 19400 in @2023-06",
        ),
        date(2023, 7, 12),
    ),
    Case(
        "= Kia in India\n"
        "Kia sold 19,400 cars in India in June. That makes 136,000 for the first half. This is 12% more "
        "than a year earlier.",
        (
            "kia sales 136000 in @2023-01/2023-06", "kia sales 19400 in @2023-06",
            "kia sales yoy 12% in @2023-01/2023-06",
        ),
        date(2023, 7, 12),
    ),
    Case(
        "= China's car market in February\n"
        "In February wholesale sales in China were 1,562,000. Exports rose to 141,000, against the 88,000 "
        "of February 2021. Kia sold 9,100 cars.",
        (
            "all exports 141000 cn @2022-02", "all exports 88000 cn @2021-02", "all sales 1562000 cn @2022-02",
            "kia sales 9100 cn @2022-02",
        ),
        date(2022, 3, 10),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    "case",
    [*COMPARED, *HEADED, *ASIDE, *SUMS, *MONEY, *STAYS],
    ids=lambda case: case.text.split("\n")[-1][:60],
)
def test_the_span_of_a_report_holds_through_what_is_told_in_passing(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
