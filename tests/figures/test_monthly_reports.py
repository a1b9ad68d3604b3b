"""What reports on a month's sales tell beside their counts: datelines, owners, rivals, bases, what was expected."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

MARCH, AUGUST = date(2026, 3, 2), date(2019, 8, 12)

DATELINES = (
    "[HONG KONG]", "[HONG KONG/BEIJING]", "HONG KONG (March 1):", "HONG KONG/BEIJING (Kabel) -", "SINGAPORE (Kabel) -",
    "New Delhi [India], March 1 (KBR):",
)  # fmt: skip


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_no_market(dateline: str) -> None:
    told = f"= BYD sales fall\n{dateline} BYD sold 19,190 vehicles in February."
    assert rows_of(Case(told, published=MARCH)) == ["byd sales 19190 world @2026-02"]


OWNERS = (
    ("Leapmotor, in which Stellantis holds 21 per cent, delivered", "stellantis stake 21% @none"),
    ("Leapmotor, in which Stellantis has a 21 per cent stake, sold", "stellantis stake 21% @none"),
    ("Leapmotor, which is 21 per cent owned by Stellantis, delivered", "stellantis stake 21% @none"),
    ("Leapmotor (21% owned by Stellantis) delivered", "stellantis stake 21% @none"),
    ("Leapmotor, 21% owned by Stellantis, sold", "stellantis stake 21% @none"),
    ("Leapmotor, in which Stellantis bought a 21 per cent stake in 2023, sold", "stellantis stake 21% @2023"),
)


@pytest.mark.parametrize(("opening", "stake"), OWNERS)
def test_a_count_behind_an_owner_is_of_the_month(opening: str, stake: str) -> None:
    told = f"= Start-ups\nIn February, Li Auto delivered 30,000 vehicles. {opening} 28,067, up 11 per cent."
    rows = [
        "leapmotor sales 28067 world @2026-02", "leapmotor sales yoy 11% world @2026-02",
        "li-auto sales 30000 world @2026-02", stake,
    ]  # fmt: skip
    assert rows_of(Case(told, published=MARCH)) == rows


LAST_WEEK = (
    "Last week Volkswagen said it would invest around $600 million in XPeng.",
    "Volkswagen agreed last week to invest around $600 million in XPeng.",
    "上周大众汽车宣布，将向小鹏汽车投资约6亿美元。",
)


@pytest.mark.parametrize("told", LAST_WEEK)
def test_last_week_may_be_of_the_month_before(told: str) -> None:
    rows = rows_of(Case(f"= Nio\nNio had a good month. {told}", published=date(2023, 8, 1)))
    assert rows == ["volkswagen investment ~600000000usd @2023-07"]


MOVED = ("moved 206,160 vehicles", "shifted 206,160 cars", "clocked up 206,160 units", "racked up 206,160 vehicles")


@pytest.mark.parametrize("told", MOVED)
def test_cars_that_are_moved_are_sold(told: str) -> None:
    text = f"= BYD in February\nBYD's production was cut 38.4% to 198,500 vehicles in February. Geely {told}."
    assert "geely sales 206160 world @2026-02" in rows_of(Case(text, published=MARCH))


GROUP = (
    "Overseas, the group sold 101,000 vehicles.",
    "The group's overseas sales reached 101,000 vehicles.",
    "In markets abroad the carmaker sold 101,000 vehicles.",
)


@pytest.mark.parametrize("told", GROUP)
def test_the_group_abroad_is_not_its_venture(told: str) -> None:
    text = "= SAIC in February\nSAIC Motor sold 310,000 vehicles in February. SAIC-GM-Wuling sold 60,000 vehicles.\n"
    assert "saic overseas_sales 101000 world-ex-china @2026-02" in rows_of(Case(text + told, published=MARCH))


FOLLOWED = (
    "That followed declines of 9.6% in June and 16.4% in May.",
    "This follows falls of 9.6% in June and 16.4% in May.",
    "It was the 13th monthly fall in a row, after drops of 9.6% in June and 16.4% in May.",
    "The drop compares with falls of 9.6% in June and 16.4% in May.",
)


@pytest.mark.parametrize("told", FOLLOWED)
def test_what_came_before_is_of_the_same_vehicles(told: str) -> None:
    text = "= China's NEV sales fall in July\nSales of NEVs in China fell 4.7% in July.\nOverall car sales fell 4.3%.\n"
    rows = [
        "all sales yoy -16.4% cn @2019-05", "all sales yoy -4.3% cn @2019-07", "all sales yoy -4.7% cn nev @2019-07",
        "all sales yoy -9.6% cn @2019-06",
    ]  # fmt: skip
    assert rows_of(Case(text + told, published=AUGUST)) == rows


SET_AGAINST = (
    "fell 9.3% over a year ago, versus the 16% year-on-year decrease in June",
    "fell 9.3% year on year, compared with a 16% year-on-year drop in June",
    "fell 9.3%, compared with a 16% year-on-year drop a month earlier",
)


@pytest.mark.parametrize("told", SET_AGAINST)
def test_a_growth_set_against_another_month(told: str) -> None:
    rows = ["saic sales yoy -16% world @2019-06", "saic sales yoy -9.3% world @2019-07"]
    assert rows_of(Case(f"= SAIC in July\nIn July, SAIC's sales {told}.", published=AUGUST)) == rows


BOTH = (
    "In July, NEV sales in China came to 262,000 units, up 6% both year on year and month on month.",
    "In July, NEV sales in China rose 6% to 262,000 units, both year-on-year and month-on-month.",
    "In July, NEV sales in China were 262,000 units, up 6% month-on-month as well as year-on-year.",
    "7月中国新能源汽车销量26.2万辆，同比和环比均增长6%。",
    "7月中国新能源汽车销量26.2万辆，同比、环比双双增长6%。",
)


@pytest.mark.parametrize("told", BOTH)
def test_one_growth_on_two_bases(told: str) -> None:
    rows = ["all sales 262000 cn nev @2019-07", "all sales mom 6% cn nev @2019-07", "all sales yoy 6% cn nev @2019-07"]
    assert rows_of(Case(f"= NEV sales\n{told}", published=AUGUST)) == rows


EXPECTED = (
    "versus estimates of 270,000", "vs. 270,000 expected",
    "compared with the consensus of 270,000", "well below analysts' estimates of 270,000",
    "missing the 270,000 that analysts had expected",
)  # fmt: skip


@pytest.mark.parametrize("told", EXPECTED)
def test_what_was_expected_of_the_month(told: str) -> None:
    rows = ["byd sales 262000 world @2019-07", "byd sales 270000 world forecast @2019-07"]
    assert rows_of(Case(f"= BYD\nBYD sold 262,000 cars in July, {told}.", published=AUGUST)) == rows
