"""Times that stand beside what an article measures: of prices, people and rules, of side clauses and of comparisons."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

LEAD = "= Norway in August\nIn August 11,900 cars were sold in Norway.\n"
PUBLISHED = date(2024, 9, 12)
FIRST = "all sales 11900 no @2024-08"


def _of_report(paragraph: str, *rows: str) -> Case:
    return Case(LEAD + paragraph, (FIRST, *rows), PUBLISHED)


BESIDE = (
    # A time behind what is not measured is no frame for the paragraph that opens on it.
    _of_report("Prices went up in the second quarter. Skoda sold 1,210 cars.", "skoda sales 1210 no @2024-08"),
    _of_report("The subsidy had run out in March. Skoda sold 1,210 cars.", "skoda sales 1210 no @2024-08"),
    _of_report("The tunnel under the fjord dates from 1998. Skoda sold 1,210 cars.", "skoda sales 1210 no @2024-08"),
    _of_report("A strike at the port lasted into July. Hybrids took 21% of the market.",
               "all powertrain_share 21% no hybrid @2024-08"),
    # What had been before at a time looks back, and what is to come foretells nothing of what is told.
    _of_report("In the first quarter of 2021 chips had been scarce. Skoda sold 1,210 cars.",
               "skoda sales 1210 no @2024-08"),
    _of_report("Three years ago the importer had changed its name. Skoda sold 1,210 cars.",
               "skoda sales 1210 no @2024-08"),
    _of_report("By the end of the decade the rules may be others. Skoda sold 1,210 cars.",
               "skoda sales 1210 no @2024-08"),
    # Words of a measure in the names of other things measure nothing.
    _of_report("Skoda's sales chief, Ulf Holm, took up his post in June. Skoda sold 1,210 cars.",
               "skoda sales 1210 no @2024-08"),
    _of_report("The brand entered the Norwegian market in 1992. Skoda sold 1,210 cars.",
               "skoda sales 1210 no @2024-08"),
    Case(
        "= 8月挪威车市\n8月，挪威售出汽车1.19万辆。\n销售总监霍尔姆曾在3月离任。斯柯达销量为1210辆。",
        (FIRST, "skoda sales 1210 no @2024-08"), PUBLISHED,
    ),
    # The report's own time is one at which something is measured.
    Case(
        "= A look at Oslo's car dealers\nLast month the dealers met in Bergen.\n"
        "Skoda is doing well. Its dealers are content.\nSales of Opel in Norway fell by 9% to 8,100 cars.",
        ("opel sales yoy -9% no @none", "opel sales 8100 no @none"), PUBLISHED,
    ),
    # A side clause behind a number keeps its time to itself.
    _of_report("Skoda led with 1,210 cars, which had been third in 2022.", "skoda sales 1210 no @2024-08"),
    # What only compares with a time before leaves the time spoken of.
    Case(
        "= Norway's first half\nIn the first half 71,000 cars were sold in Norway.\n"
        "In June 13,500 were sold. The month before it had been 12,800. Skoda sold 1,500.",
        ("all sales 71000 no @2024-01/2024-06", "all sales 13500 no @2024-06", "all sales 12800 no @2024-05",
         "skoda sales 1500 no @2024-06"), date(2024, 7, 12),
    ),
    # So many years after a deal, or after what a Chinese sentence told.
    Case(
        "= Opel today\nIn the first seven months Opel sold 300,000 cars.\n"
        "In August 2017 Peugeot bought a 100% stake in Opel.\nTwo years later Opel sold 980,000 cars.",
        ("opel sales 300000 world @2024-01/2024-07", "peugeot stake 100% @2017-08", "opel sales 980000 world @2019"),
        PUBLISHED,
    ),
    Case(
        "= 斯柯达在中国\n2018年，斯柯达在华销量曾达到34.1万辆。四年后降至4.5万辆。",
        ("skoda sales 341000 cn @2018", "skoda sales 45000 cn @2022"), PUBLISHED,
    ),
)  # fmt: skip
FRAMES = (
    # A time that opens a paragraph, or that words turn to, is that of what follows.
    _of_report("In the second quarter the mood was another one. Skoda sold 4,210 cars.",
               "skoda sales 4210 no @2024-04/2024-06"),
    _of_report("Look back at 2023. Skoda sold 14,210 cars.", "skoda sales 14210 no @2023"),
    _of_report("The first quarter had been another matter. Skoda sold 4,900 cars.",
               "skoda sales 4900 no @2024-01/2024-03"),
    _of_report("Sales had been better in July. Skoda sold 1,500 cars.", "skoda sales 1500 no @2024-07"),
    _of_report("Skoda followed with 1,210 cars, who were delivered in July.", "skoda sales 1210 no @2024-07"),
)  # fmt: skip


@pytest.mark.parametrize("case", [*BESIDE, *FRAMES], ids=lambda case: case.text.split("\n")[-1][:60])
def test_a_time_beside_what_is_measured_stays_there(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
