"""Finds the numbers that a text prints, with value, unit, hedge and the thing they count."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from etl.mentions import number_words
from etl.mentions.hedges import Hedges, hedges
from etl.mentions.lexicon import Found
from etl.mentions.number import Number, NumberKind
from etl.mentions.number_patterns import compiled, plain_text
from etl.mentions.numbers_counted import with_counted
from etl.mentions.numbers_printed import printed_numbers
from etl.mentions.overlap import Spans
from etl.mentions.wordings import wordings
from etl.vocabulary import Vocabulary, vocabulary

__all__ = ["Number", "NumberKind", "find_numbers"]

_START = itemgetter(0)
_DIGIT = re.compile(r"\d")
_WORDY = (
    "成",
    "倍",
    "半",
    "第",
    "前",
    "百分之",
    "top",
    "times",
    "1 time",
    "fold",
    "multipl",
)  # one stands where a number is said in words
_OUT_OF = re.compile(r"\d (?:in|out of|of) ")
_TEN_THOUSAND = 10_000
_GROUPED = re.compile(r"[1-9]\d{0,2}\.\d{3}")  # 100.000 vehicles: of vehicles there are no thousandths
_POINT_GROUPS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.000|(?:\.\d{3}){2,3})(?![\d.]|\s?(?:million|billion|mn|bn|%))")
_POINTS = re.compile(r"\.000|\.\d{3}\.\d{3}")
_SAID_SCALES = (("thousand", 1000), ("million", 1_000_000))
_WHOLE = 100
_DECIMAL = re.compile(r"\d{1,2}\.\d{1,2}")
_LEADS_TO_BARE = re.compile(r"(?:\b(?:from|to|on|at|with|against|after|than|of|was|and)|\b[A-Z]\w+)\s$")
_ENDS_BARE = re.compile(r"[.,;)]|$|\s(?:in|a year|the year|a month|last|one year|and|for)\b")
_OWNERS_NEXT = re.compile(r",?\s(?:and\s)?[a-z][\w.& -]{1,24}['’]s\s")
_GROWN_BY = re.compile(
    r"\b(?:by|of|up|down|rose|fell|grew|climbed|jumped|declined|dropped|increased|rising|falling)\s$"
)


def _is_wordy(plain: str) -> bool:
    for word in _WORDY:  # a generator would be called once a word  # noqa: SIM110
        if word in plain:
            return True
    return False


def find_numbers(text: str, known: Vocabulary | None = None) -> list[Number]:
    """All numbers of `text` in reading order: digits and words with their units, fractions, multiples, ranks."""
    return list(_numbers(text, known or vocabulary()))


@lru_cache(maxsize=512)  # the last few texts are remembered, since figures and deals ask for the same numbers
def _numbers(text: str, known: Vocabulary) -> tuple[Number, ...]:
    numerals = wordings(text, known).numerals
    plain = plain_text(text)
    table, bounds = compiled(known), hedges(known)
    has_digit = _DIGIT.search(plain) is not None
    has_word = "a million" in plain or "a billion" in plain or "numeral" in [hit.kind for hit in numerals]
    is_wordy = bool(numerals) or _is_wordy(plain) or (has_digit and _OUT_OF.search(plain) is not None)
    if not (has_digit or has_word or is_wordy or "万" in plain or "亿" in plain):
        return ()
    found = list(printed_numbers(text, plain, table, with_words=has_word)) if has_word or has_digit else []
    found = (
        _regrouped(found, plain)
        if (".000" in plain or plain.count(".") > 1) and _POINTS.search(plain) and _POINT_GROUPS.search(plain)
        else found
    )
    said = _said(plain, numerals) if is_wordy else []
    said += [with_counted(number, text, plain, table) for number in number_words.zh_counts(plain)]
    if said:  # what is said in words is the longer reading: "10th", "one in three"
        spans = Spans(said)
        found = [number for number in found if not spans.touch(number)] + said
    found = _with_rest(found, plain) if "万" in plain else found
    found = _with_lesser(found, plain) if "thousand " in plain or "million " in plain else found
    in_order = [_hedged(number, plain, bounds) for number in found]
    in_order.sort(key=_START)
    return tuple(_sharing_unit(in_order, plain) if len(in_order) > 1 else in_order)


def _with_rest(found: list[Number], plain: str) -> list[Number]:
    """The numbers, with what is printed in digits behind a Chinese ten thousand put to it (41万4,495辆)."""
    whole: list[Number] = []
    for number in sorted(found, key=lambda number: number.start):
        last = whole[-1] if whole else None
        is_rest = last is not None and last.end == number.start and plain.startswith("万", last.end - 1)
        if last is not None and is_rest and last.kind == number.kind == "count" and number.value < _TEN_THOUSAND:
            whole[-1] = last._replace(end=number.end, value=last.value + number.value, counts=number.counts)
        else:
            whole.append(number)
    return whole


def _with_lesser(found: list[Number], plain: str) -> list[Number]:
    """The numbers, with those that only go on with what is less put to the greater, as numbers are said in Spanish
    ("1 million 612 thousand 340 vehicles").
    """
    whole: list[Number] = []
    for number in sorted(found, key=lambda number: number.start):
        last = whole[-1] if whole else None
        scale = next((value for word, value in _SAID_SCALES if last and plain.endswith(word, 0, last.end)), 0)
        is_next = last is not None and number.start == last.end + 1 and last.kind == number.kind == "count"
        if last is not None and is_next and number.value_high is None and 0 < number.value < scale:
            whole[-1] = last._replace(end=number.end, value=last.value + number.value, counts=number.counts)
        else:
            whole.append(number)
    return whole


def _sharing_unit(numbers: list[Number], plain: str) -> list[Number]:
    """The numbers, with the percent that two of a list share on both ("increases of 5.1 and 6.3 percent", "from 14.8 to
    14.2 percent", "to 9.5% from 8.1")."""
    shared = list(numbers)
    for index, (one, other) in enumerate(pairwise(numbers)):
        if one.kind != "count" or one.counts or one.value > _WHOLE or other.kind != "percent":
            continue
        between = plain[one.end : other.outer_start]
        is_grown = _GROWN_BY.search(plain, 0, one.outer_start) is not None
        is_listed = between == " and " and ("." in plain[one.start : one.end] or is_grown)
        if is_listed or (between == " to " and plain[: one.outer_start].endswith("from ")):
            shared[index] = one._replace(kind="percent", unit="percent")
    for index, (one, other) in enumerate(pairwise(shared), 1):
        is_bare = _is_bare_decimal(other, plain) or _is_next_share(one, other, plain)
        if one.unit == "percent" and one.kind == "percent" and is_bare:
            shared[index] = other._replace(kind="percent", unit="percent")
    return shared


def _is_next_share(one: Number, other: Number, plain: str) -> bool:
    """Whether a bare number is the share of the next maker of a list ("Toyota's 31 per cent and Kia's 14")."""
    if other.kind != "count" or other.counts or other.value >= _WHOLE:
        return False
    is_listed = _OWNERS_NEXT.fullmatch(plain, one.end, other.start) is not None
    return (
        is_listed
        and plain[: one.outer_start].endswith(("'s ", "’s "))
        and _ENDS_BARE.match(plain, other.end) is not None
    )


def _is_bare_decimal(number: Number, plain: str) -> bool:
    """Whether a number behind a percentage is one too, its sign left out ("rose to 9.5% from 8.1")."""
    if number.kind != "count" or number.counts or not _DECIMAL.fullmatch(plain, number.start, number.end):
        return False
    is_led_to = _LEADS_TO_BARE.search(plain, 0, number.outer_start) is not None
    return is_led_to and _ENDS_BARE.match(plain, number.end) is not None


def _regrouped(found: list[Number], plain: str) -> list[Number]:
    """The counts of a text that groups thousands by points: "984.000 and 1.527" are both of thousands."""
    return [
        number._replace(value=number.value * 1000)
        if number.kind == "count" and number.value < 1000 and _GROUPED.fullmatch(plain, number.start, number.end)
        else number
        for number in found
    ]


def _said(plain: str, numerals: tuple[Found, ...]) -> list[Number]:
    """Fractions, multiples and ranks; of those that overlap, the first named kind, then the longer."""
    kept: list[Number] = []
    for group in (number_words.fractions, number_words.multiples, number_words.ranks):
        spans = Spans(kept)
        new = [number for number in group(plain, numerals) if not spans.touch(number)]
        end = -1
        for number in sorted(new, key=lambda n: (n.start, -n.end)):
            if number.start >= end:
                kept.append(number)
                end = number.end
    return kept


def _hedged(number: Number, plain: str, table: Hedges) -> Number:
    """The number with the bound that the words before or after it set; a rank has none."""
    if number.kind == "rank" or number.hedge_start >= 0:
        return number
    before = table.leading(plain, number.start)
    if before:
        bound, begins = before
        return number._replace(bound=bound, hedge_start=begins)
    after = table.following(plain, number.end)
    return number._replace(bound=after) if after else number
