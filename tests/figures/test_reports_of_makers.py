"""Monthly reports of makers and on them: their own brands, the kind that a list is of, aims and records told beside."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

JULY = date(2023, 7, 9)
LISTED = ("byd sales 216200 cn nev passenger @2023-06", "tesla sales 93700 cn nev passenger @2023-06")

LISTS = (
    "6月新能源车市场走强。批发销量突破万辆的企业有比亚迪216200辆、特斯拉中国93700辆。",
    "6月新能源乘用车企业总体走势较强，厂商批发销量超过万辆的车企有：比亚迪216200辆、特斯拉中国93700辆。",
)


@pytest.mark.parametrize("told", LISTS)
def test_makers_that_passed_a_mark_did_so_with_the_kind_told_of(told: str) -> None:
    rows = rows_of(Case(f"= 乘联会：6月乘用车零售190万辆\n{told}", published=JULY))
    assert tuple(row for row in rows if not row.startswith("all")) == LISTED


OWN_BRANDS = (
    "Sales of Changan's Chinese brand passenger cars came to 131,000 units in June.",
    "Changan Chinese-brand passenger vehicles sold 131,000 units in June.",
    "SAIC Passenger Vehicle sold 71,000 units in June.",
    "6月，长安中国品牌乘用车销量131000辆。",
    "上汽乘用车6月销量71000辆。",
    "广汽乘用车6月销量32000辆。",
    "一汽奔腾6月销量8200辆。",
)


@pytest.mark.parametrize("told", OWN_BRANDS)
def test_what_is_of_a_makers_own_brands_is_no_figure_of_it(told: str) -> None:
    assert rows_of(Case(f"= Makers in June\n{told}", published=JULY)) == []


STORIES = (
    # An aim for the year, beside the months in which a part of it was reached.
    Case(
        "= Changan in June\nIn the first half Changan got to 43.4% of its annual sales target of 2.8 million.",
        ("changan sales 2800000 world target @2023",),
        JULY,
    ),
    # A year since which there was no such month is none of the number.
    Case(
        "= 乘联会：6月数据\n6月乘用车零售190.3万辆，同比下降2.1%，为2019年以来同期最低，批发同比增长2%。",
        (
            "all sales 1903000 cn passenger @2023-06", "all sales yoy -2.1% cn passenger @2023-06",
            "all sales yoy 2% cn passenger @2023-06",
        ),
        JULY,
    ),
    Case(
        "= 乘联会：6月数据\n今年1-6月乘用车零售累计达到952.4万辆，同比增长2.7%，仍是2011年以来1-6月的峰值。",
        ("all sales 9524000 cn passenger @2023-01/2023-06", "all sales yoy 2.7% cn passenger @2023-01/2023-06"),
        JULY,
    ),
    # Cars of one shape, told with what else they are.
    Case(
        "= NIO in June\nNIO delivered 10,700 vehicles in June, consisting of 6,200 premium smart electric SUVs and "
        "4,500 premium smart electric sedans.",
        ("nio sales 10700 world @2023-06",),
        JULY,
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", STORIES, ids=lambda case: case.text[:60])
def test_report(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
