"""Time expressions in English and Chinese, read as on 20 November 2025 unless a row says else."""

from __future__ import annotations

from datetime import date

import pytest

from etl.mentions.mentions import read_mentions
from etl.mentions.periods import Period, find_periods

DAY = date(2025, 11, 20)

# text, the expression as printed, first and last month of the dates that it gives
SPANS: dict[str, list[tuple[str, str, str, str]]] = {
    "months": [
        ("Exports rose in April.", "April", "2025-04", "2025-04"),
        ("Sales fell in December.", "December", "2024-12", "2024-12"),
        ("In November sales have slowed.", "November", "2025-11", "2025-11"),
        ("It sold more in May 2024.", "May 2024", "2024-05", "2024-05"),
        ("In November of last year it sold less.", "November of last year", "2024-11", "2024-11"),
        ("than in March last year", "March last year", "2024-03", "2024-03"),
        ("Deliveries slowed last month.", "last month", "2025-10", "2025-10"),
        ("Deliveries slow this month.", "this month", "2025-11", "2025-11"),
        ("SEPTEMBER SALES UP", "SEPTEMBER", "2025-09", "2025-09"),
        ("a year to forget, Sept. was better", "Sept.", "2025-09", "2025-09"),
    ],
    "may and march": [
        ("May sales rose by a fifth.", "May", "2025-05", "2025-05"),
        ("China's May exports rose.", "May", "2025-05", "2025-05"),
        ("It rose in May, and again later.", "May", "2025-05", "2025-05"),
        ("It rose in March on weak demand.", "March", "2025-03", "2025-03"),
    ],
    "ranges": [
        ("Exports in January-October rose.", "January-October", "2025-01", "2025-10"),
        ("from January to October", "January to October", "2025-01", "2025-10"),
        ("January through October", "January through October", "2025-01", "2025-10"),
        ("Jan.-Oct. exports", "Jan.-Oct.", "2025-01", "2025-10"),
        ("in the January-to-May period", "January-to-May period", "2025-01", "2025-05"),
        ("Jan–Jul 2024", "Jan–Jul 2024", "2024-01", "2024-07"),
        ("between January and August this year", "January and August this year", "2025-01", "2025-08"),
        ("in April and May", "April and May", "2025-04", "2025-05"),
        ("from October 2023 to March 2024", "October 2023 to March 2024", "2023-10", "2024-03"),
        ("from January 2023 to March 2024", "January 2023 to March 2024", "2023-01", "2024-03"),
        ("from Jan. 1 to Oct. 31, 2025", "Jan. 1 to Oct. 31, 2025", "2025-01", "2025-10"),
        ("Exports through August fell.", "through August", "2025-01", "2025-08"),
    ],
    "first months": [
        ("the first four months of this year", "the first four months of this year", "2025-01", "2025-04"),
        ("in the first four months", "the first four months", "2025-01", "2025-04"),
        ("First ten months of 2024: exports", "First ten months of 2024", "2024-01", "2024-10"),
        ("the first 10 months of the year", "the first 10 months of the year", "2025-01", "2025-10"),
        ("the first nine months of 2024", "the first nine months of 2024", "2024-01", "2024-09"),
        ("the first-ever first 11 months", "first 11 months", "2025-01", "2025-11"),
        ("over the ten-month period", "the ten-month period", "2025-01", "2025-10"),
        ("nine-month sales fell", "nine-month", "2025-01", "2025-09"),
        ("a five-month total of 2 million", "five-month", "2025-01", "2025-05"),
        ("in nine months of 2024", "nine months of 2024", "2024-01", "2024-09"),
        ("9M 2025 sales", "9M 2025", "2025-01", "2025-09"),
        ("8M25 exports", "8M25", "2025-01", "2025-08"),
        ("last year's first nine months", "last year's first nine months", "2024-01", "2024-09"),
        (
            "from the start of the year to the end of May",
            "from the start of the year to the end of May",
            "2025-01",
            "2025-05",
        ),
        ("the first seven months of fiscal 2024", "the first seven months of fiscal 2024", "2024-04", "2024-10"),
    ],
    "parts of a year named otherwise": [
        ("2024's final quarter was better", "2024's final quarter", "2024-10", "2024-12"),
        ("in the year's first half", "the year's first half", "2025-01", "2025-06"),
        ("2024 first-half sales", "2024 first-half", "2024-01", "2024-06"),
        ("H1 FY24", "H1 FY24", "2024-04", "2024-09"),
        ("in the final three months of last year", "the final three months of last year", "2024-10", "2024-12"),
        ("the last two months of 2024", "the last two months of 2024", "2024-11", "2024-12"),
        ("sales for the June quarter", "the June quarter", "2025-04", "2025-06"),
        ("the December half", "the December half", "2024-07", "2024-12"),
    ],
    "years told by their distance": [
        ("It sold more three years ago.", "three years ago", "2022-01", "2022-12"),
        ("by the end of the decade", "the end of the decade", "2030-01", "2030-12"),
        ("by decade's end", "decade's end", "2030-01", "2030-12"),
    ],
    "quarters and halves": [
        ("in the first quarter", "the first quarter", "2025-01", "2025-03"),
        ("First-quarter sales", "First-quarter", "2025-01", "2025-03"),
        ("in Q3 2024", "Q3 2024", "2024-07", "2024-09"),
        ("2024Q3 sales", "2024Q3", "2024-07", "2024-09"),
        ("3Q24 sales", "3Q24", "2024-07", "2024-09"),
        ("Q1-Q3 2025", "Q1-Q3 2025", "2025-01", "2025-09"),
        ("in 1-3Q", "1-3Q", "2025-01", "2025-09"),
        ("the first three quarters", "the first three quarters", "2025-01", "2025-09"),
        ("the fourth quarter of last year", "the fourth quarter of last year", "2024-10", "2024-12"),
        ("It sold more last quarter.", "last quarter", "2025-07", "2025-09"),
        ("The last quarter of 2024 was weak.", "The last quarter of 2024", "2024-10", "2024-12"),
        ("1H25 sales", "1H25", "2025-01", "2025-06"),
        ("H1 2025 sales", "H1 2025", "2025-01", "2025-06"),
        ("in the second half of 2024", "the second half of 2024", "2024-07", "2024-12"),
        ("half-year exports rose", "half-year", "2025-01", "2025-06"),
        ("first-half sales", "first-half", "2025-01", "2025-06"),
    ],
    "years": [
        ("in 2024", "2024", "2024-01", "2024-12"),
        ("full-year 2024 sales", "full-year 2024", "2024-01", "2024-12"),
        ("by the end of 2030", "the end of 2030", "2030-01", "2030-12"),
        ("It sold more last year.", "last year", "2024-01", "2024-12"),
        ("Over the past year it sold more.", "the past year", "2024-01", "2024-12"),
        ("It will sell more next year.", "next year", "2026-01", "2026-12"),
        ("by 2050", "2050", "2050-01", "2050-12"),
    ],
    "business years and years that end in a month": [
        ("in fiscal 2024", "fiscal 2024", "2024-04", "2025-03"),
        ("in FY2024", "FY2024", "2024-04", "2025-03"),
        ("fiscal year 2024/25", "fiscal year 2024/25", "2024-04", "2025-03"),
        ("the 2024 fiscal year", "the 2024 fiscal year", "2024-04", "2025-03"),
        ("the second quarter of fiscal 2024", "the second quarter of fiscal 2024", "2024-07", "2024-09"),
        ("in the year to March", "the year to March", "2024-04", "2025-03"),
        ("the 12 months to October 2022", "the 12 months to October 2022", "2021-11", "2022-10"),
        ("the year ended March 31, 2024", "the year ended March 31, 2024", "2023-04", "2024-03"),
        ("in the six months to June", "the six months to June", "2025-01", "2025-06"),
        ("the three months ended June 30, 2024", "the three months ended June 30, 2024", "2024-04", "2024-06"),
        ("the six months to the end of September", "the six months to the end of September", "2025-04", "2025-09"),
        ("the quarter ended September", "the quarter ended September", "2025-07", "2025-09"),
        ("in the past 12 months", "the past 12 months", "2024-11", "2025-10"),
    ],
    "Chinese": [
        ("4月出口增长", "4月", "2025-04", "2025-04"),
        ("12月出口增长", "12月", "2024-12", "2024-12"),
        ("去年12月出口增长", "去年12月", "2024-12", "2024-12"),
        ("2024年12月份", "2024年12月份", "2024-12", "2024-12"),
        ("十月销量", "十月", "2025-10", "2025-10"),
        ("1-4月出口", "1-4月", "2025-01", "2025-04"),
        ("1月至10月出口", "1月至10月", "2025-01", "2025-10"),
        ("2025年1—10月累计", "2025年1—10月累计", "2025-01", "2025-10"),
        ("今年前10个月累计出口", "今年前10个月累计", "2025-01", "2025-10"),
        ("前三季度销量", "前三季度", "2025-01", "2025-09"),
        ("去年前三季度", "去年前三季度", "2024-01", "2024-09"),
        ("三季度销量", "三季度", "2025-07", "2025-09"),
        ("2024年第四季度", "2024年第四季度", "2024-10", "2024-12"),
        ("一至三季度", "一至三季度", "2025-01", "2025-09"),
        ("上半年销量", "上半年", "2025-01", "2025-06"),
        ("2024下半年", "2024下半年", "2024-07", "2024-12"),
        ("截至10月底，累计出口", "截至10月底", "2025-01", "2025-10"),
        ("2024年全年", "2024年全年", "2024-01", "2024-12"),
        ("去年出口", "去年", "2024-01", "2024-12"),
        ("上月出口", "上月", "2025-10", "2025-10"),
        ("本月出口", "本月", "2025-11", "2025-11"),
    ],
}

# expressions that give no dates to a figure: text, expression, kind, code
OTHERS = [
    ("Sales rose 5% year on year.", "year on year", "basis", "yoy"),
    ("It sold more than a year earlier.", "than a year earlier", "basis", "yoy"),
    ("up on the same period last year", "on the same period last year", "basis", "yoy"),
    ("同比增长5%", "同比", "basis", "yoy"),
    ("down 3% month-on-month", "month-on-month", "basis", "mom"),
    ("环比下降", "环比", "basis", "mom"),
    ("Sales so far this year", "so far this year", "so_far", ""),
    ("since the beginning of this year", "since the beginning of this year", "so_far", ""),
    ("since January it has sold", "since January", "so_far", ""),
    ("since Jan. 1, it has sold", "since Jan. 1,", "so_far", ""),
    ("今年以来出口", "今年以来", "so_far", ""),
    ("This year it sold more.", "This year", "this_year", ""),
    ("in the same month", "the same month", "same", "month"),
    ("同期出口", "同期", "same", "period"),
    ("the brand is now ahead", "now", "now", ""),
]

VAGUE = [
    ("sales in 2021-2023", "2021-2023"),
    ("between 2021 and 2023", "between 2021 and 2023"),
    ("from 2019 to 2024", "from 2019 to 2024"),
    ("2021年至2023年", "2021年至2023年"),
    ("in early 2024", "early 2024"),
    ("since 2020", "since 2020"),
    ("since April", "since April"),
    ("in the 2010s", "2010s"),
    ("in the past two years", "the past two years"),
]

DAYS = [
    ("On Jan. 1 tariffs rose.", "Jan. 1", 1),
    ("on 28 April 2025", "28 April 2025", 28),
    ("April 28, 2025", "April 28, 2025", 28),
    ("4月28日，比亚迪", "4月28日", 28),
    ("2025-04-28", "2025-04-28", 28),
    ("28.04.2025", "28.04.2025", 28),
]

DAYS_TOGETHER = [
    ("从5月1日至11日", "5月1日至11日", "2025-05-01", "2025-05-11"),
    ("5月5日至5月11日期间", "5月5日至5月11日期间", "2025-05-05", "2025-05-11"),
    ("截至4月13日的一周，零售", "截至4月13日的一周", "2025-04-07", "2025-04-13"),
    ("May 1-11 retail sales", "May 1-11", "2025-05-01", "2025-05-11"),
    ("1-11 May", "1-11 May", "2025-05-01", "2025-05-11"),
    ("from April 7 to 13, sales", "April 7 to 13", "2025-04-07", "2025-04-13"),
    ("in the week ended April 13", "the week ended April 13", "2025-04-07", "2025-04-13"),
    ("Jan. 1 to April 13", "Jan. 1 to April 13", "2025-01-01", "2025-04-13"),
    ("April 1 to 30", "April 1 to 30", "2025-04-01", "2025-04-30"),
]

SILENT = [
    "Chery May Build a Plant in Spain",
    "It may build cars there.",
    "May the best maker win.",
    "Chinese EVs March Into Europe",
    "It sold 2024 vehicles.",
    "出口2000万辆",
    "a nine-month high",
    "a six-month delay",
    "the second car plant",
    "a $2025 price",
]


def _found(text: str, printed: str, published: date | None = DAY) -> Period:
    periods = find_periods(text, published)
    matching = [p for p in periods if text[p.start : p.end] == printed]
    assert len(matching) == 1, [text[p.start : p.end] for p in periods]
    return matching[0]


def _month(day: date) -> str:
    return day.isoformat()[:7]


@pytest.mark.parametrize(
    ("text", "printed", "first", "last"),
    [pytest.param(*row, id=f"{group}: {row[0]}") for group, rows in SPANS.items() for row in rows],
)
def test_a_span_gives_its_dates(text: str, printed: str, first: str, last: str) -> None:
    period = _found(text, printed)
    dates = period.dates(DAY)
    assert dates is not None
    assert (period.kind, period.vague, period.day) == ("span", False, None)
    assert (_month(dates[0]), _month(dates[1])) == (first, last)
    assert len(find_periods(text, DAY)) == 1


@pytest.mark.parametrize(("text", "printed", "kind", "code"), OTHERS)
def test_words_that_give_no_dates_of_their_own(text: str, printed: str, kind: str, code: str) -> None:
    period = _found(text, printed)
    assert (period.kind, period.code) == (kind, code)


@pytest.mark.parametrize(("text", "printed"), VAGUE)
def test_what_no_figure_can_be_dated_by_is_vague(text: str, printed: str) -> None:
    assert _found(text, printed).vague
    assert len(find_periods(text, DAY)) == 1


@pytest.mark.parametrize(("text", "printed", "day"), DAYS)
def test_a_day_or_a_part_of_a_month(text: str, printed: str, day: int) -> None:
    assert _found(text, printed).day == day
    assert read_mentions(text, DAY).numbers == ()


@pytest.mark.parametrize(("text", "printed", "first", "last"), DAYS_TOGETHER)
def test_days_that_are_counted_together(text: str, printed: str, first: str, last: str) -> None:
    assert _found(text, printed).dates(DAY) == (date.fromisoformat(first), date.fromisoformat(last))
    assert read_mentions(text, DAY).numbers == ()


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert find_periods(text, DAY) == []


@pytest.mark.parametrize(
    ("published", "text", "first"),
    [
        (date(2025, 4, 30), "in April", "2025-04"),
        (date(2025, 3, 31), "in April", "2024-04"),
        (date(2025, 1, 5), "in the fourth quarter", "2024-10"),
        (date(2025, 12, 5), "in the fourth quarter", "2025-10"),
        (date(2025, 1, 5), "last month", "2024-12"),
        (date(2025, 2, 5), "last quarter", "2024-10"),
        (date(2025, 5, 2), "in the year to March", "2024-04"),
        (date(2025, 2, 2), "in the year to March", "2023-04"),
        (date(2026, 1, 8), "last year", "2025-01"),
    ],
)
def test_the_latest_that_had_begun_by_publication(published: date, text: str, first: str) -> None:
    dates = find_periods(text, published)[0].dates(published)
    assert dates is not None
    assert _month(dates[0]) == first


@pytest.mark.parametrize("text", ["in April", "last year", "in the first half", "the year to March", "去年"])
def test_without_a_day_of_publication_nothing_is_guessed(text: str) -> None:
    assert [p.dates(None) for p in find_periods(text, None)] == [None]


def test_a_printed_year_is_told_from_a_derived_one() -> None:
    assert _found("in May 2024", "May 2024").year_said
    assert not _found("in May last year", "May last year").year_said


def test_the_same_period_of_a_year_is_one_expression() -> None:
    period = _found("than in the same period of 2022", "the same period of 2022")
    assert (period.kind, period.year) == ("same", 2022)


def test_numbers_inside_a_time_are_none() -> None:
    found = read_mentions("In the first 10 months of 2025 China shipped 5.6 million vehicles.", DAY)
    assert [number.value for number in found.numbers] == [5_600_000]
