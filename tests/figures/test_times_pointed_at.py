"""Times that are told by pointing at one named before, and those that only date something beside a number."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

DAY = date(2025, 9, 12)
LEAD = "= Peru from January to July\nFrom January to July 98,000 cars were sold in Peru."
FIRST = "all sales 98000 pe @2025-01/2025-07"


def _told(words: str, *rows: str) -> Case:
    return Case(f"{LEAD} {words}", (FIRST, *rows), DAY)


def _alone(words: str, *rows: str) -> Case:
    return Case(words, rows, DAY)


POINTED = (
    # As many months "of last year" are what the same months are set against.
    _told("Kia sold 9,100, 4% fewer than in the same seven months of last year.",
          "kia sales 9100 pe @2025-01/2025-07", "kia sales yoy -4% pe @2025-01/2025-07"),
    _told("Kia sold 9,100, 4% more than in the corresponding seven months of 2024.",
          "kia sales 9100 pe @2025-01/2025-07", "kia sales yoy 4% pe @2025-01/2025-07"),
    # When somebody still expected a number is not what it was expected for.
    _told("For the full year the importers had at the end of May still expected 180,000 cars to be sold.",
          "all sales 180000 pe forecast @2025"),
    _told("For 2025 as a whole they had as late as March reckoned with sales of 185,000 cars.",
          "all sales 185000 pe forecast @2025"),
    # A side clause closed before a number keeps its time.
    _told("In Chile, where the dealers went on strike in May, Kia sold 7,200 cars.",
          "kia sales 7200 cl @2025-01/2025-07"),
    # As many months before those spoken of.
    _alone("= Kia in Peru\nFrom April to June Kia sold 4,100 cars in Peru. In the previous three months it had sold "
           "3,900.", "kia sales 4100 pe @2025-04/2025-06", "kia sales 3900 pe @2025-01/2025-03"),
    # "The year" is the one named before it, or the one from whose end somebody looks back.
    _told("In 2019, before the pandemic, Kia had sold 19,000 cars for the year.", "kia sales 19000 pe @2019"),
    _alone("= Kia in Peru\nKia sold 8,200 cars in Peru in the first half of 2024. By the end of the year it had got to "
           "17,900.", "kia sales 8200 pe @2024-01/2024-06", "kia sales 17900 pe @2024"),
    # "The same period" and "that year" are the ones named last, be it without a figure.
    _alone("= Kia in Peru\nIn 2024 Kia sold 17,900 cars in Peru. Seat was ninth in the first five months of this year "
           "with 3%, its importer says. Sales of Kia shrank by 8% in the same period.",
           "kia sales 17900 pe @2024", "kia sales yoy -8% pe @2025-01/2025-05",),
    _alone("= Kia in Peru\nIn 2024 Kia sold 17,900 cars in Peru. In March 2021 a newspaper had reported that the "
           "importer was for sale. In the first half of that year Kia sold 6,100 cars there.",
           "kia sales 17900 pe @2024", "kia sales 6100 pe @2021-01/2021-06"),
    # Now only tells to what a growth in the span spoken of led.
    _told("Kia lost a tenth (-10.4%) and is now at 9,100 cars.",
          "kia sales 9100 pe @2025-01/2025-07", "kia sales yoy -10.4% pe @2025-01/2025-07"),
    Case("= 前七个月秘鲁车市\n1-7月，秘鲁售出汽车9.8万辆。起亚下降10.4%，目前为9100辆。",
         (FIRST, "kia sales 9100 pe @2025-01/2025-07", "kia sales yoy -10.4% pe @2025-01/2025-07"), DAY),
    # A year that closes a number's clause is not that of the month behind it.
    _told("Electric cars made up 5% of all car sales in Peru in 2024, and 6% in May.",
          "all powertrain_share 5% pe ev @2024", "all powertrain_share 6% pe ev @2025-05"),
    # What was so many years ago is set against what is told next.
    _alone("= The Koreans in Peru\nTwo years ago Korean cars were a rarity in Lima. In June Kia sold 1,900 in Peru.",
           "kia sales 1900 pe @2025-06"),
    _alone("= 秘鲁的韩国车\n两年前，韩国车在利马还很少见。6月，起亚在秘鲁售出1900辆。", "kia sales 1900 pe @2025-06"),
    # A participle's time, closed by a comma before the number.
    _told("Kia, hit by a strike in the port in May, sold 9,100 cars.", "kia sales 9100 pe @2025-01/2025-07"),
    _told("Kia, launched in Lima in March 2008, sold 9,300 cars.",
          "kia sales 9300 pe @2025-01/2025-07"),
    # Once so many in a year, which a semicolon ends.
    _told("Kia, once the leader with 19,000 cars in 2019, is now only third; in May it sold 900.",
          "kia sales 19000 pe @2019", "kia sales 900 pe @2025-05"),
    # The year after what a sentence without a figure told of, and the same quarter as the one foretold.
    _told("The exports of Kia to Peru began in 2018. In the following year Kia exported 14,000 cars to Peru.",
          "kia exports 14000 kr>pe @2019"),
    _told("For the fourth quarter Kia forecasts sales of 4,600 cars. In the same quarter of 2024 it had sold 4,100.",
          "kia sales 4600 pe forecast @2025-10/2025-12", "kia sales 4100 pe @2024-10/2024-12"),
)  # fmt: skip
STAYING = (
    _told("In May, when the dealers went on strike, Kia sold 900 cars.", "kia sales 900 pe @2025-05"),
    _told("In 2024 Kia sold 17,900 cars, and 2,900 in December.",
          "kia sales 17900 pe @2024", "kia sales 2900 pe @2024-12"),
    _told("Kia now holds 9% of the market.", "kia brand_share 9% pe @none"),
    _told("For the year the importers expect 180,000.", "all sales 180000 pe forecast @2025"),
    _told("In April Kia had sold 1,100 cars.", "kia sales 1100 pe @2025-04"),
    _alone("= Kia in Peru\nIn 2021 the importer was sold. In March Kia sold 900 cars in Peru.",
           "kia sales 900 pe @2021-03"),
)  # fmt: skip


@pytest.mark.parametrize("case", [*POINTED, *STAYING], ids=lambda case: case.text.split("\n")[-1][-60:])
def test_a_time_is_that_pointed_at(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
