"""Dates the numbers of a list by a list of times, or by a run of years, that stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from etl.figures.base.context import Context, Dates
from etl.figures.base.lists import number_runs, runs
from etl.figures.base.wordings import says
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number
from etl.mentions.periods import Period, month_span

_YEAR = 12
_BEHIND_REACH = 30
_AND = re.compile(r"\band\b|[&和与及、]")


def dated_lists(m: Mentions, context: Context) -> Mapping[int, Dates]:
    """By the start of each number of a list: its span, where as many spans as numbers are told ("From 2021 to 2023
    exports were 2.0, 3.1 and 4.9 million", "in April and May ... 9 and 12 percent respectively")."""
    listed = number_runs(m) if m.periods else []
    if not listed:
        return {}
    spans = [p for p in m.periods if p.kind == "span" and p.day is None]
    dated: dict[int, Dates] = {}
    for told in (*runs(spans, m.text), *([span] for span in spans)):
        each = list(_each(told, m.text, context))
        for numbers in listed:
            if len(each) == len(numbers) and _belong_together(told, numbers, m):
                dated |= {number.start: dates for number, dates in zip(numbers, each, strict=True)}
    return dated


def _each(told: Sequence[Period], text: str, context: Context) -> Iterator[Dates]:
    """The single years or months that a list of times names; nothing for lists of other spans."""
    year = next((p.year for p in told if p.year is not None), None)
    step = _YEAR if all(_is_of_years(p) for p in told) else 1
    is_monthly = step == 1 and all(p.months[1] - p.months[0] < _YEAR - 1 for p in told)
    is_run = len(told) == 1 and says(text, "zones.respectively")  # "from February to July ... respectively"
    if step == 1 and not (is_monthly and (is_run or all(_is_single(p, text) for p in told))):
        return
    for period in told:
        whole = period.dates(context.published, period.year or year)
        if whole is None:
            return
        first, last = period.months
        for month in range(first, last + 1, step):
            dates = month_span(whole[0].year, month, month + step - 1)
            if dates is not None:
                yield dates


def _is_of_years(period: Period) -> bool:
    return period.months[0] == 1 and period.months[1] % _YEAR == 0


def _is_single(period: Period, text: str) -> bool:
    """Whether it is one month, or two that are named apart ("March and April"), and no span ("March-April")."""
    is_pair = period.months[1] - period.months[0] == 1
    return period.months[0] == period.months[1] or (is_pair and bool(_AND.search(text[period.start : period.end])))


def _belong_together(told: Sequence[Period], numbers: Sequence[Number], m: Mentions) -> bool:
    """Whether a list of times stands before its numbers, or right behind them, each said one by one."""
    is_paired = says(m.text, "zones.respectively")
    if 0 <= told[0].start - numbers[-1].end < _BEHIND_REACH:
        return is_paired
    if told[-1].end > numbers[0].outer_start:
        return False
    crossed = any(told[-1].end <= n.start < numbers[0].start for n in m.numbers)
    is_run_of_months = len(told) == 1 and not _is_of_years(told[0])
    return is_paired or not (crossed or is_run_of_months)
