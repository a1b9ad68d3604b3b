"""What Chinese reports on the national market set beside their numbers: the year before, weeks and who is meant."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_DAY = date(2025, 6, 9)


def _rows(text: str) -> list[str]:
    return rows_of(Case(text, (), _DAY))


@pytest.mark.parametrize(
    "ago", ["而去年同期为241万辆", "去年同期为241万辆", "上年同期是241万辆", "而上年同期为241万辆"]
)
def test_the_next_sentence_goes_on_about_this_year(ago: str) -> None:
    head = f"5月，我国汽车销量260万辆，{ago}。"
    for way, row in {
        "其中乘用车231万辆。": "all sales 2310000 cn passenger @2025-05",
        "其中新能源汽车130万辆。": "all sales 1300000 cn nev @2025-05",
        "其中，商用车29万辆。": "all sales 290000 cn commercial @2025-05",
        "同期，我国汽车出口55万辆。": "all exports 550000 cn @2025-05",
        "新能源汽车销量130万辆。": "all sales 1300000 cn nev @2025-05",
    }.items():
        assert row in _rows(head + way), way


def test_a_part_of_last_year_is_of_last_year() -> None:
    row = "all sales 2110000 cn passenger @2024-05"
    assert row in _rows("5月，我国汽车销量260万辆。去年同期为241万辆，其中乘用车211万辆。")
    assert row in _rows("去年5月，我国汽车销量241万辆。其中乘用车211万辆。")
    assert row in _rows("2024年5月，我国汽车销量241万辆，其中乘用车211万辆。")
    assert "all sales 2410000 cn @2024-05" in _rows("5月，我国汽车销量260万辆，去年同期为241万辆。")


@pytest.mark.parametrize(
    "week",
    [
        "第一周零售40万辆，同比增长5%。", "第二周45万辆，增长8%。", "第三周零售达到48万辆。", "第4周零售52万辆。",
        "第一周零售40万辆；第二周45万辆。", "其中第五周零售20万辆。",
    ],
)  # fmt: skip
def test_a_week_is_no_span(week: str) -> None:
    assert _rows(f"5月，全国乘用车零售193万辆。{week}") == ["all sales 1930000 cn passenger @2025-05"]


@pytest.mark.parametrize(
    "makers",
    [
        "占总市场八成左右的头部厂商", "占市场80%的车企", "占零售总量八成的主流厂商", "占总市场80%左右的头部企业",
        "占国内市场80%以上的大型车企", "占总量八成的品牌",
    ],
)  # fmt: skip
def test_a_share_that_says_which_makers_are_meant(makers: str) -> None:
    assert not [row for row in _rows(f"5月，新能源乘用车零售100万辆。{makers}已经上报了数据。") if "share" in row]


@pytest.mark.parametrize(
    ("way", "row"),
    [
        ("5月，比亚迪占国内乘用车市场15%左右的份额。", "byd brand_share ~15% cn passenger @2025-05"),
        ("5月，自主品牌占国内乘用车市场的65%。", "chinese-brands brand_share 65% cn passenger @2025-05"),
        ("5月，新能源汽车占我国汽车销量的48%。", "all powertrain_share 48% cn nev @2025-05"),
        ("5月，全国乘用车零售193万辆，第一次超过2018年的水平。", "all sales 1930000 cn passenger @2025-05"),
    ],
)
def test_shares_and_months_are_told(way: str, row: str) -> None:
    assert row in _rows(way)
