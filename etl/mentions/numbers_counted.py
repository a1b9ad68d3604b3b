"""Tells what a number counts, from the words that stand beside it."""

from __future__ import annotations

import re

from etl.mentions.number import Number
from etl.mentions.number_patterns import NumberPatterns

_MANY = 1000
_FEWEST = 100  # people who are counted for the cars they got
_TIME = re.compile(
    r"\s?(?:the (?:month|quarter|year) (?:before|earlier|prior|previous|ago)|(?:year[- ]|up )?to date|thus far)\b"
)
_GROUPED = re.compile(r"[1-9]\d{0,2}\.\d{3}")  # 100.000 vehicles: of vehicles there are no thousandths
_TOLD = re.compile(r"\s(?:sales|deliveries|registrations|exports|wholesales?|shipments)\b")  # 15.900 sales


def with_counted(number: Number, text: str, plain: str, table: NumberPatterns) -> Number:
    """The number with what it counts, from the nouns that follow it; durations become months."""
    if number.kind != "count":
        return number
    following = table.duration.match(plain, number.end)
    if following and (number.value < 100 or following["months"]):
        factor = 12 if following["years"] else 1
        high = number.value_high * factor if number.value_high is not None else None
        return number._replace(
            kind="months", unit="months", value=number.value * factor, value_high=high, end=following.end()
        )
    if _TIME.match(plain, number.end):
        return number  # "against 9,000 the month before", "9,000 year to date"
    if _is_named(number, text, table):
        return number._replace(counts="other", kind="other")
    counts = table.counted(plain, number.end, is_many=number.value >= _MANY)
    if counts != "vehicle" and number.value >= _FEWEST and table.counts_takers(plain, number.start, number.end):
        counts = "vehicle"
    is_pointed = plain.find(".", number.start, number.end) > 0
    is_told = is_pointed and (counts == "vehicle" or (not counts and _TOLD.match(plain, number.end)))
    if is_told and _GROUPED.fullmatch(plain, number.start, number.end):
        number = number._replace(value=number.value * 1000)
    return number._replace(counts=counts) if counts else number


def _is_named(number: Number, text: str, table: NumberPatterns) -> bool:
    """Whether the number is part of a name ("Model 3", "Tier 1")."""
    stop = number.start - 1 if text[max(0, number.start - 1) : number.start].isspace() else number.start
    if not text.endswith(table.names_before, 0, stop) or "," in text[number.start : number.end]:
        return False
    name = next(name for name in table.names_before if text.endswith(name, 0, stop))
    before = text[stop - len(name) - 1 : stop - len(name)]
    return not before.isalnum()
