"""What holds for every text: spans are true, numbers and times come back however printed, no text takes long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.mentions.cues import find_cues
from etl.mentions.mentions import read_mentions
from etl.mentions.names import find_names
from etl.mentions.number import Number
from etl.mentions.numbers import find_numbers
from etl.mentions.overlap import Spanned
from etl.mentions.periods import find_periods
from etl.mentions.sentences import split_block
from etl.records import Block, Span

DAY = date(2025, 11, 20)
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]  # fmt: skip
ORDINARY = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

# pieces of what the finders look for, so that random texts come near to real ones
PIECES = [
    "1", "12,345", "2.5", "40%", " to ", "-", "–", " and ", "million", "万", "亿", "辆", "成", "倍", "百分之", "第",
    "年", "月", "日", "2024", "季度", "上半年", "截至", "January", "May", "Q1", "first ", "half ", "the ", "months",
    "since ", "about ", "more than ", "$", "€", "元", "BYD", "Chinese ", "brands", "China", "'s ", "sales ",
    "rose ", ". ", "。", "one in ", "three", "doubled", "fiscal ", "year to ", " ", "\n", "İ", "ß", "１", "％",
    "U.S.", "“", "”", ")", "é",
]  # fmt: skip
near_texts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=40).map("".join)


def _block(text: str) -> Block:
    return Block("paragraph", Span(0, len(text)))


@given(near_texts)
@settings(max_examples=400, deadline=None)
def test_spans_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    found = read_mentions(text, DAY)
    numbers = find_numbers(text)
    mentions: list[Spanned] = [*numbers, *found.numbers, *found.periods, *found.names, *found.cues]
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
    for number in numbers:
        assert 0 <= number.outer_start <= number.start
        assert number.value == number.value
        assert abs(number.value) != float("inf")
        assert number.value_high is None or number.value_high > number.value
    assert all(one.end <= other.start for one, other in pairwise(numbers))
    assert all(one.end <= other.start for one, other in pairwise(found.periods))
    for number in found.numbers:
        assert not any(period.start < number.end and number.start < period.end for period in found.periods)


@given(st.text("零〇一二三四五六七八九十百千万亿两点", min_size=1, max_size=12))
@settings(max_examples=400)
def test_no_run_of_chinese_numerals_fails(numerals: str) -> None:
    for text in (f"百分之{numerals}。", f"{numerals}辆", f"第{numerals}名", f"{numerals}成"):
        assert all(0 < number.end <= len(text) for number in find_numbers(text))


@given(near_texts)
@settings(max_examples=200, deadline=None)
def test_sentences_hold_all_words_in_order(text: str) -> None:
    spans = split_block(text, _block(text))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@given(near_texts)
@settings(max_examples=100, deadline=None)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_mentions(text, DAY) == read_mentions(text, DAY)
    assert read_mentions(text, None).cues == read_mentions(text, DAY).cues


SCALES = [
    (1_000_000, "million"),
    (1_000_000, " mln"),
    (1_000_000, "mn"),
    (1_000, "k"),
    (10_000, "万"),
    (1_000, " thousand"),
]


@given(st.integers(min_value=100, max_value=99_999_999))
def test_a_count_with_commas_comes_back(value: int) -> None:
    text = f"In all {value:,} cars were built."
    assert [(n.value, n.counts, text[n.start : n.end]) for n in find_numbers(text)] == [
        (value, "vehicle", f"{value:,}")
    ]


@given(st.integers(min_value=1, max_value=9_999), st.sampled_from(SCALES), st.sampled_from(["", " "]))
def test_a_scaled_count_comes_back(hundredths: int, scale: tuple[int, str], space: str) -> None:
    factor, word = scale
    printed = f"{hundredths / 100:g}{'' if word.startswith(' ') else space}{word}"
    text = f"Makers built {printed} of them."
    (number,) = find_numbers(text)
    assert number.value == pytest.approx(hundredths / 100 * factor)
    assert text[number.start : number.end] == printed


PERCENT = ["%", " percent", " per cent", " pct", "pct", " pc", "％"]


@given(st.integers(min_value=1, max_value=9_999), st.sampled_from(PERCENT), st.sampled_from(["", "-", "+", "minus "]))
def test_a_percentage_comes_back(tenths: int, unit: str, sign: str) -> None:
    printed = f"{sign}{tenths / 10:g}{unit}"
    text = f"The change was {printed}."
    signs = {"": 0, "-": -1, "+": 1, "minus ": -1}
    (number,) = find_numbers(text)
    assert number.value == pytest.approx(tenths / 10)
    assert (number.kind, number.sign, text[number.start : number.end]) == ("percent", signs[sign], printed)


HEDGES = [("about", "about"), ("nearly", "about"), ("more than", "over"), ("at least", "over"), ("less than", "under")]


@given(
    st.integers(min_value=1, max_value=99), st.sampled_from(HEDGES), st.sampled_from(["million", "%", " million cars"])
)
def test_a_hedge_sets_the_bound_and_not_the_value(value: int, hedge: tuple[str, str], unit: str) -> None:
    text = f"It was {hedge[0]} {value}{'' if unit == '%' else ' '}{unit.strip()} at most weekly."
    number = find_numbers(text)[0]
    assert number.bound == hedge[1]
    assert text[number.outer_start : number.start].strip() == hedge[0]
    assert number.value in (value, value * 1_000_000)


@given(st.integers(min_value=2, max_value=10), st.integers(min_value=2019, max_value=2025))
def test_first_months_are_the_same_however_worded(last: int, year: int) -> None:
    wordings = [
        f"the first {ORDINARY[last - 1]} months of {year}",
        f"first {last} months of {year}",
        f"January-{MONTHS[last - 1]} {year}",
        f"January to {MONTHS[last - 1]} of {year}",
        f"the January-to-{MONTHS[last - 1]} period of {year}",
        f"Jan.-{MONTHS[last - 1][:3]} {year}",
        f"{year}年1-{last}月",
        f"{year}年1月至{last}月",
        f"{year}年前{last}个月",
    ]
    found = {wording: [p.dates(DAY) for p in find_periods(f"In {wording}, sales rose.", DAY)] for wording in wordings}
    assert {tuple(dates) for dates in found.values()} == {tuple(found[wordings[0]])}
    assert len(found[wordings[0]]) == 1


@given(st.integers(min_value=1, max_value=12), st.integers(min_value=2019, max_value=2025))
def test_a_month_is_the_same_however_worded(month: int, year: int) -> None:
    name = MONTHS[month - 1]
    short = "May" if name == "May" else f"{name[:3]}."
    wordings = [
        f"in {name} {year}", f"in {name} of {year}", f"in {short} {year}", f"in {name.upper()} {year}",
        f"{year}年{month}月",
    ]  # fmt: skip
    dates = {tuple(p.dates(DAY) for p in find_periods(wording, DAY)) for wording in wordings}
    assert len(dates) == 1
    (only,) = dates.pop()
    assert only is not None
    assert (only[0].year, only[0].month, only[1].month) == (year, month, month)


@given(st.integers(min_value=1, max_value=4), st.integers(min_value=2020, max_value=2025))
def test_a_quarter_is_the_same_however_worded(quarter: int, year: int) -> None:
    order = ["first", "second", "third", "fourth"][quarter - 1]
    wordings = [
        f"the {order} quarter of {year}", f"{order}-quarter {year}", f"Q{quarter} {year}", f"{quarter}Q{year % 100}",
        f"{year}Q{quarter}", f"{year}年第{'一二三四'[quarter - 1]}季度", f"{year}年{'一二三四'[quarter - 1]}季度",
    ]  # fmt: skip
    dates = {tuple(p.dates(DAY) for p in find_periods(f"In {wording} sales rose.", DAY)) for wording in wordings}
    assert len(dates) == 1
    assert len(dates.pop()) == 1


HOSTILE = [
    "1 to ", "1,", "1.", "1", "9" * 17 + " ", "$", "- ", "about ", "a record ", "about a record ", "one in ",
    "twenty-", "half ", "first half of ", "the ", "the end of ", "year ", "January ", "January-", "Jan. 1-",
    "May and ", "1Q", "2024-", "since ", "the past 12 months ", "the year to March ", "BYD China ", "Chinese, ",
    "Chinese new ", "make up ", "the year before ", "the same period ", ".", "!", ". ", '."', "a.", "A. ", "Co. ",
    "。", "”", " ", "\n", "一", "万", "1万", "1-", "前1", "百分之", "增长1", "年", "2024年1", "İ", "１", "(", "“",
    "-", "x-", "Model 3 ", "5,5 million ", "1 234 ",
]  # fmt: skip
FINDERS: list[Callable[[str], object]] = [
    find_numbers, lambda text: find_periods(text, DAY), find_names, find_cues,
    lambda text: split_block(text, _block(text)),
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    for find in FINDERS:
        begun = process_time()
        find(text)
        assert process_time() - begun < 2


def test_a_number_is_known_by_its_outer_start() -> None:
    assert Number(5, 9, 1.0, "count", "vehicles").outer_start == 5
    assert Number(5, 9, 1.0, "count", "vehicles", hedge_start=0).outer_start == 0
