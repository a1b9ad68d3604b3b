"""What a month's report says beside its counts: clauses on plants, goals, own brands, exports, marks and codes."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

OCTOBER = date(2025, 10, 2)


def _rows(text: str) -> list[str]:
    return rows_of(Case(f"= A month's report\n{text}", published=OCTOBER))


CLAUSES = (
    "although they set records as plants abroad were idled",
    "while foreign plants stood still",
    "even though overseas factories were closed",
)


@pytest.mark.parametrize("clause", CLAUSES)
def test_plants_abroad_in_another_clause_build_none_of_the_exports(clause: str) -> None:
    told = _rows(f"In September, China's exports slipped 2.9% to 395,000 vehicles, {clause}.")
    assert told == ["all exports 395000 cn @2025-09", "all exports yoy -2.9% cn @2025-09"]


TURNED = (
    "Voyah, one of its rivals' own brands, did well.",
    "As for independent brands, the performance of Voyah stands out: 15,224 were delivered in September.",
)


def test_a_brand_named_among_own_brands_has_its_count() -> None:
    assert _rows(TURNED[1]) == ["voyah sales 15224 world @2025-09"]
    assert _rows(TURNED[0]) == []


@pytest.mark.parametrize("name", ["BYD Co BYDDY", "BYD Co Ltd BYDDY"])
def test_a_code_of_shares_is_no_model(name: str) -> None:
    assert _rows(f"{name} sold 262,161 vehicles in September.") == ["byd sales 262161 world @2025-09"]


AMONG = (
    "Among battery-electric cars, it was 7.2%.",
    "Among BEVs alone, its share was 7.2%.",
    "In BEVs, it reached 7.2%.",
)


@pytest.mark.parametrize("told", AMONG)
def test_a_share_among_cars_of_a_kind_is_the_makers(told: str) -> None:
    text = f"Tesla's share of all plug-in car sales in China was 4.7% in September. {told}"
    assert _rows(text) == ["tesla brand_share 4.7% cn nev @2025-09", "tesla brand_share 7.2% cn bev @2025-09"]


IN_EXPORTS = (
    "In the structure of passenger car exports, the share of NEVs rose to 39%.",
    "In passenger car exports, the proportion of NEVs reached 39%.",
    "The share of NEVs in passenger car exports rose to 39%.",
)


@pytest.mark.parametrize("told", IN_EXPORTS)
def test_the_share_of_a_kind_in_exports(told: str) -> None:
    rows = ["all export_share 39% cn nev passenger @2025-09", "all exports 500000 cn passenger @2025-09"]
    assert _rows(f"In September, China exported 500,000 passenger cars. {told}") == rows


LATER = (
    "once its plant in Szeged, Hungary, begins deliveries in the second quarter",
    "before its new plant in Hungary starts production in April",
    "after the works in Brazil resumed output in March",
)


@pytest.mark.parametrize("clause", LATER)
def test_when_something_else_begins_dates_no_sales(clause: str) -> None:
    overseas = "Its overseas sales climbed 65% to 120,083, a number seen growing"
    told = _rows(f"BYD sold 300,222 vehicles in September. {overseas} {clause}.")
    assert [row for row in told if "overseas" in row] == [
        "byd overseas_sales 120083 world-ex-china @2025-09", "byd overseas_sales yoy 65% world-ex-china @2025-09",
    ]  # fmt: skip


def test_marks_and_goals_of_a_month_are_no_rows() -> None:
    rows = ["xpeng sales 41581 world @2025-09"]
    assert _rows("XPeng delivered 41,581 units in September, and crossed the threshold of 40,000.") == rows
    assert _rows("XPeng delivered 41,581 units in September. The monthly target of 50,000 is far.") == rows
    told = "A campaign last year drove the sale of 1.07 million vehicles of the participating models."
    assert _rows(told) == []


def test_what_each_of_two_measures_grew_by() -> None:
    text = "In September, NEV output and sales in China reached 1.61 million and 1.6 million, each up 23% year on year."
    assert _rows(text) == [
        "all production 1610000 cn nev @2025-09", "all production yoy 23% cn nev @2025-09",
        "all sales 1600000 cn nev @2025-09", "all sales yoy 23% cn nev @2025-09",
    ]  # fmt: skip


def test_what_a_chinese_maker_was_to_deliver() -> None:
    assert _rows("理想9月交付33,181辆。集团早前料第四季交付10万至11万辆。") == [
        "li-auto sales 100000-110000 world forecast @2025-10/2025-12", "li-auto sales 33181 world @2025-09",
    ]  # fmt: skip


ONES = (
    "German brands took 14.6%, Japanese brands 11.2% and American ones 6.4%.",
    "German brands had 14.6%, Japanese ones 11.2% and American ones 6.4%.",
)


@pytest.mark.parametrize("told", ONES)
def test_ones_are_brands(told: str) -> None:
    rows = _rows(f"In September, Chinese brands' share of passenger car sales in China rose to 65.2%. {told}")
    assert [row.split(" cn ")[0] for row in rows] == [
        "chinese-brands brand_share 65.2%", "german-brands brand_share 14.6%",
        "japanese-brands brand_share 11.2%", "us-brands brand_share 6.4%",
    ]  # fmt: skip
