"""Finds the numbers that a text prints, with value, unit, hedge and the thing they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from etl.mentions import number_patterns as patterns
from etl.records import Bound
from etl.vocabulary import Vocabulary, vocabulary

NumberKind = Literal["count", "percent", "points", "money", "months", "rank", "multiple", "other"]


@dataclass(frozen=True, slots=True)
class Number:
    """One printed number: span with scale and unit (hedge outside), value in base units, and what it counts.

    `sign` is -1 or 1 where a sign is printed, else 0. `counts` says what noun follows: `vehicle`, `other` or `` (none).
    A fraction ("one in three") is a `percent`; a multiple ("doubled") holds the growth in percent.
    """

    start: int
    end: int
    value: float
    kind: NumberKind
    unit: str
    value_high: float | None = None
    bound: Bound = "exact"
    sign: int = 0
    counts: Literal["vehicle", "other", ""] = ""
    hedge_start: int = -1
    is_word: bool = False

    @property
    def outer_start(self) -> int:
        """Where the number begins with its hedge."""
        return self.hedge_start if self.hedge_start >= 0 else self.start


def _plain(text: str) -> Decimal:
    cleaned = text.replace(",", "").replace("，", "")
    word = patterns.WORD_VALUES.get(cleaned.lower())
    if word is not None:
        return Decimal(word)
    return Decimal(cleaned)


def _scale(printed: str | None, scales: dict[str, int]) -> int:
    return scales[printed.strip().lower()] if printed else 1


def _number(hit: re.Match[str], known: patterns.NumberPatterns) -> Number | None:
    """A digit or word number with its unit; None where the match is no number by itself ("one", "a")."""
    low, own_scale = _plain(hit["low"]), _scale(hit["low_scale"], known.scales)
    scale = _scale(hit["scale"], known.scales)
    high = _plain(hit["high"]) * scale if hit["high"] else None
    value = low * (own_scale if own_scale > 1 else scale)
    is_word = hit["low"].lower() in patterns.WORD_VALUES
    kind, unit = _unit(hit, known)
    if is_word and kind == "count" and own_scale * scale == 1 and not known.duration.match(hit.string, hit.end()):
        return None
    if high is not None and high <= value:
        return replace_range(hit, value, kind, unit) if high == value else None
    sign = -1 if hit["sign"] and hit["sign"] in "-−–" else 1 if hit["sign"] else 0
    return Number(
        hit.start(), hit.end(), float(value), kind, unit, float(high) if high is not None else None,
        sign=sign, is_word=is_word,
    )  # fmt: skip


def replace_range(hit: re.Match[str], value: Decimal, kind: NumberKind, unit: str) -> Number:
    """A "range" that runs downwards ("50-50") is its first number alone."""
    return Number(hit.start(), hit.end(), float(value), kind, unit)


def _unit(hit: re.Match[str], known: patterns.NumberPatterns) -> tuple[NumberKind, str]:
    if hit["percent"]:
        is_percent = hit["percent"].strip().lower() in known.percents
        return ("percent", "percent") if is_percent else ("points", "percentage_points")
    if hit["currency"] and hit["currency"].strip().lower() in known.currencies:
        return "money", known.currencies[hit["currency"].strip().lower()]
    if hit["currency_after"]:
        return "money", known.currencies[hit["currency_after"].strip().lower()]
    return "count", "vehicles"


def _hedged(number: Number, text: str, known: patterns.NumberPatterns) -> Number:
    """The number with the bound that the words before or after it set."""
    before = known.hedge_before.search(text, max(0, number.start - 28), number.start)
    if before:
        bound = known.hedges[before.group(1).strip().lower()]
        return replace(number, bound=bound, hedge_start=before.start(1))
    after = known.hedge_after.match(text, number.end)
    if after:
        return replace(number, bound=known.hedges[after.group(1).strip().lower()])
    return number


def _counted(number: Number, text: str, known: patterns.NumberPatterns) -> Number:
    """The number with what it counts, from the nouns that follow it; durations become months."""
    if number.kind not in ("count", "money"):
        return number
    if number.kind == "money":
        return number
    following = known.duration.match(text, number.end)
    if following:
        factor = 12 if following["years"] else 1
        high = number.value_high * factor if number.value_high is not None else None
        return replace(
            number, kind="months", unit="months", value=number.value * factor, value_high=high, end=following.end()
        )
    if known.name_before.search(text, max(0, number.start - 12), number.start):
        return replace(number, counts="other", kind="other")
    return replace(number, counts=known.counted(text, number.end))


def _is_attached(number: Number, text: str) -> bool:
    """Whether letters cling to the number, as in a model's name, a capacity or a hyphenated measure."""
    tail = text[number.end : number.end + 1]
    if number.kind in ("percent", "points", "money"):
        return False
    if tail.isascii() and (tail.isalpha() or tail == "_"):
        return True
    return tail in "-–" and text[number.end + 1 : number.end + 2].isalpha() and not number.kind == "months"


def find_numbers(text: str, known: Vocabulary | None = None) -> list[Number]:
    """All numbers of `text` in reading order: digits and words with their units, fractions, multiples, ranks."""
    table = patterns.compiled(known or vocabulary())
    found: list[Number] = []
    for hit in _matches(text, table):
        number = _number(hit, table)
        if number is None:
            continue
        number = _counted(number, text, table)
        if _is_attached(number, text):
            number = replace(number, kind="other", counts="other")
        found.append(_hedged(number, text, table))
    fractions = _fractions(text, table)
    ranks = [rank for rank in _ranks(text, table) if not any(_overlap(rank, other) for other in fractions)]
    words = [*fractions, *_multiples(text, table), *ranks]
    for word in words:  # what is said in words is the longer reading: "10th", "one in three"
        found = [other for other in found if not _overlap(word, other)]
        found.append(word if word.kind == "rank" else _hedged(word, text, table))
    return sorted(found, key=lambda number: number.start)


_FROM = re.compile(r"(?:\bfrom|从|由)\s?(?:about |around |nearly |over |just )?\Z", re.IGNORECASE)


_BETWEEN = re.compile(r"\bbetween\s(?:about |around |nearly )?\Z", re.IGNORECASE)


def _matches(text: str, table: patterns.NumberPatterns) -> Iterator[re.Match[str]]:
    """The matches of the number pattern; what only looks like a range ("9.2% to 30.1 million") is taken apart."""
    position = 0
    while hit := table.number.search(text, position):
        if hit["high"] and not _is_range(hit, text):
            hit = table.single.match(text, hit.start()) or hit
        yield hit
        position = hit.end()


def _is_range(hit: re.Match[str], text: str) -> bool:
    if re.fullmatch(r"(?:19|20)\d\d", hit["low"]) and (hit["percent"] or hit["scale"]):
        return False  # "in 2024 to 33%"
    between = text[hit.end("low") : hit.start("high")].lower()
    is_first_percent = any(sign in between for sign in ("%", "％", "percent", "per cent"))
    if is_first_percent and not hit["percent"]:
        return False
    low, high = _plain(hit["low"]), _plain(hit["high"])
    if high < low and not hit["low_scale"]:
        return False
    if " and " in between and not _BETWEEN.search(text, max(0, hit.start() - 24), hit.start()):
        return False
    joined_by_word = " to " in between or "到" in between or "至" in between
    return not (joined_by_word and _FROM.search(text, max(0, hit.start() - 16), hit.start()))


def _overlap(one: Number, other: Number) -> bool:
    return one.start < other.end and other.start < one.end


def _fractions(text: str, table: patterns.NumberPatterns) -> list[Number]:
    found = []
    for hit in table.fraction.finditer(text):
        value = float(table.fractions[hit.group(1).lower()])
        found.append(Number(hit.start(1), hit.end(1), value, "percent", "percent", is_word=True))
    for hit in table.in_every.finditer(text):
        some, every = _plain(hit["some"]), _plain(hit["every"])
        if every > 1 and some < every:
            share = float(round(some * 100 / every, 1))
            found.append(Number(hit.start(), hit.end(), share, "percent", "percent", is_word=True))
    for hit in table.tenths.finditer(text):
        share = float(Decimal(patterns.chinese_value(hit["tenths"])) * 10)
        found.append(Number(hit.start(), hit.end(), share, "percent", "percent", is_word=True))
    return found


def _multiples(text: str, table: patterns.NumberPatterns) -> list[Number]:
    found = []
    for hit in table.multiple.finditer(text):
        value = float(table.multiples[hit.group(1).lower()])
        sign = -1 if value < 0 else 1
        found.append(Number(hit.start(1), hit.end(1), abs(value), "multiple", "percent", sign=sign, is_word=True))
    for forms, base in ((table.times, 1), (table.grown_times, 0)):
        for hit in (hit for form in forms for hit in form.finditer(text)):
            value = (_plain(hit["low"]) - base) * 100
            if value > 0:
                found.append(Number(hit.start("low"), hit.end("unit"), float(value), "multiple", "percent", sign=1))
    return found


def _ranks(text: str, table: patterns.NumberPatterns) -> list[Number]:
    found = []
    for hit in table.rank.finditer(text):
        value = table.ordinals.get(hit["ordinal"].lower()) if hit["ordinal"] else str(_plain(hit["top"]))
        if value:
            found.append(Number(hit.start(), hit.end(), float(value), "rank", "rank", is_word=True))
    return found


@lru_cache(maxsize=1)
def number_hint() -> re.Pattern[str]:
    """A quick test whether a sentence can hold a number at all."""
    return patterns.compiled(vocabulary()).hint
