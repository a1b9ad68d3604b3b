"""Finds the numbers that a text prints, with value, unit, hedge and the thing they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from etl.mentions import number_words
from etl.mentions.hedges import Hedges, hedges
from etl.mentions.lexicon import Found
from etl.mentions.number import Number, NumberKind
from etl.mentions.number_patterns import NumberPatterns, compiled, plain_text
from etl.mentions.overlap import Spans
from etl.mentions.signs import is_open, sign_word
from etl.mentions.tickers import is_ticker
from etl.mentions.wordings import wordings
from etl.vocabulary import Vocabulary, vocabulary

__all__ = ["Number", "NumberKind", "find_numbers"]

_DIGIT = re.compile(r"\d")
_WORDY = ("成", "倍", "半", "第", "前", "百分之", "top", "times", "fold")  # one stands where a number is said in words
_OUT_OF = re.compile(r"\d (?:in|out of|of) ")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FROM = re.compile(r"(?:\bfrom|从|由)\s?(?:about |around |nearly |over |just )?\Z")
# "The share fell 2.1% to 5.8%": it fell by the first and to the second.
_SHARE_MOVED = re.compile(
    r"\b(?:share|penetration)\b[^.;]*\b(?:fell|rose|dropped|slipped|climbed|grew|declined|increased|decreased|shrank|gained"
    r"|lost|slid|jumped|dipped|edged (?:up|down))(?: by)?(?: about| nearly| over)? \Z"
)
_BETWEEN = re.compile(r"(?:\bbetween\s(?:about |around |nearly )?|[在介于])\Z")
_MANY = 1000
_TEN_THOUSAND = 10_000
_TIME = re.compile(
    r"\s?(?:the (?:month|quarter|year) (?:before|earlier|prior|previous|ago)|(?:year[- ]|up )?to date|thus far)\b"
)
_GROUPED = re.compile(r"[1-9]\d{0,2}\.\d{3}")  # 100.000 vehicles: of vehicles there are no thousandths
_POINT_GROUPS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.000|(?:\.\d{3}){2,3})(?![\d.]|\s?(?:million|billion|mn|bn|%))")
_TOLD = re.compile(r"\s(?:sales|deliveries|registrations|exports|wholesales?|shipments)\b")  # 15.900 sales
_POINTS = re.compile(r"\.000|\.\d{3}\.\d{3}")
_MOST_DIGITS = 15
_HYPHENATED = ("-unit", "-vehicle", "-car ")

# What may stand around a scale: hyphens, marks of "and more", and white space of any kind.
_AROUND_SCALE = re.compile(r"^[\s\-多余]+|[\s\-多余]+$")
_WHOLE = 100


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
    found = list(_printed(text, plain, table, with_words=has_word)) if has_word or has_digit else []
    found = (
        _regrouped(found, plain)
        if (".000" in plain or plain.count(".") > 1) and _POINTS.search(plain) and _POINT_GROUPS.search(plain)
        else found
    )
    said = _said(plain, numerals) if is_wordy else []
    said += [_counted(number, text, plain, table) for number in number_words.zh_counts(plain)]
    if said:  # what is said in words is the longer reading: "10th", "one in three"
        spans = Spans(said)
        found = [number for number in found if not spans.touch(number)] + said
    found = _with_rest(found, plain) if "万" in plain else found
    in_order = sorted((_hedged(number, plain, bounds) for number in found), key=lambda number: number.start)
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


def _sharing_unit(numbers: list[Number], plain: str) -> list[Number]:
    """The numbers, with the percent that two of a list share on both ("increases of 5.1 and 6.3 percent", "from 14.8 to
    14.2 percent")."""
    shared = list(numbers)
    for index, (one, other) in enumerate(pairwise(numbers)):
        if one.kind != "count" or one.counts or one.value > _WHOLE or other.kind != "percent":
            continue
        between = plain[one.end : other.outer_start]
        is_grown = _GROWN_BY.search(plain, 0, one.outer_start) is not None
        is_listed = between == " and " and ("." in plain[one.start : one.end] or is_grown)
        if is_listed or (between == " to " and plain[: one.outer_start].endswith("from ")):
            shared[index] = one._replace(kind="percent", unit="percent")
    return shared


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


def _printed(text: str, plain: str, table: NumberPatterns, *, with_words: bool) -> Iterator[Number]:
    """The numbers in digits and, where there are any, in words with a unit or scale."""
    begins = table.word_start if with_words else _DIGIT
    position = 0
    while begin := begins.search(plain, position):
        start, currency, sign = _lead(plain, begin.start(), table, position)
        hit = table.number.match(plain, begin.start()) if start >= 0 else None
        if hit is None:
            position = begin.end()
            continue
        if hit["high"] and not _is_range(hit, plain, start, table):
            hit = table.single.match(plain, begin.start()) or hit
        position = hit.end()
        if is_ticker(text, begin.start()):
            continue
        number = _number(hit, start, currency, sign, table)
        if number is not None:
            number = _counted(number, text, plain, table)
            yield number._replace(kind="other", counts="other") if _is_attached(number, plain) else number


def _lead(plain: str, digit: int, table: NumberPatterns, floor: int) -> tuple[int, str, int]:
    """Where a number with its currency and sign begins, both of them, or a start of -1 inside a word or a name."""
    begins = digit
    currency = ""
    stop = digit - 1 if digit and plain[digit - 1].isspace() else digit
    if plain.endswith(table.currencies_before, floor, stop):
        currency = next(word for word in table.currencies_before if plain.endswith(word, floor, stop))
        if is_open(plain, stop - len(currency)):
            begins = stop - len(currency)
        else:
            currency = ""
    before = plain[begins - 1] if begins > floor else " "
    is_signed = before in "-−–+" and (plain[begins].isdigit() or plain[begins] in "$€£")
    if is_signed and not plain.endswith("%", 0, begins - 1) and is_open(plain, begins - 1):
        return begins - 1, currency, -1 if before != "+" else 1
    return (begins, currency, 0) if is_open(plain, begins) else (-1, "", 0)


def _number(hit: re.Match[str], start: int, currency: str, sign: int, table: NumberPatterns) -> Number | None:
    """A digit or word number with its unit; None where the match is no number by itself ("one", "a")."""
    printed, scale_of_low, scale_of_both, percent = hit.group("low", "low_scale", "scale", "percent")
    if len(printed) > _MOST_DIGITS + 6:
        return None  # a serial number, or noise
    low, low_scale, scale = table.value(printed), _scale(scale_of_low, table), _scale(scale_of_both, table)
    kind, unit = _unit(hit, currency, table)
    factor = Decimal("0.01") if percent and table.units[percent] == "basis" else 1
    value = low * (low_scale if low_scale > 1 else scale) * factor
    high = table.value(hit["high"]) * scale * factor if hit["high"] else None
    is_word = printed[0].isalpha()
    if is_word and kind == "count" and low_scale * scale == 1 and not table.duration.match(hit.string, hit.end()):
        return None
    if high is not None and high < value:
        return None
    if not sign and kind in ("percent", "points"):
        start, sign = sign_word(hit.string, start)
    scales = (scale_of_low or "") + (scale_of_both or "")
    is_more = "多" in scales or "余" in scales
    return Number(
        start, hit.end(), float(value), kind, unit, float(high) if high is not None and high > value else None,
        "over" if is_more else "exact", sign=sign, is_word=is_word,
    )  # fmt: skip


def _scale(printed: str | None, table: NumberPatterns) -> int:
    return table.scales[_AROUND_SCALE.sub("", printed)] if printed else 1


def _unit(hit: re.Match[str], currency: str, table: NumberPatterns) -> tuple[NumberKind, str]:
    if hit["percent"]:
        is_percent = table.units[hit["percent"]] == "percent"
        return ("percent", "percent") if is_percent else ("points", "percentage_points")
    if currency or hit["currency_after"]:
        return "money", table.currencies[currency or hit["currency_after"]]
    return "count", "vehicles"


def _is_range(hit: re.Match[str], plain: str, start: int, table: NumberPatterns) -> bool:
    """Whether two numbers are the ends of a range; what only looks like one ("9.2% to 30.1 million") is taken apart."""
    if _YEAR.fullmatch(hit["low"]) and (hit["percent"] or hit["scale"]):
        return False  # "in 2024 to 33%"
    between = plain[hit.end("low") : hit.start("high")]
    if _YEAR.fullmatch(hit["low"]) and "," in hit["high"] and between == " to ":
        return False  # "in 2024 to 7,272 units"
    if any(sign in between for sign in ("%", "percent", "per cent")) and not hit["percent"]:
        return False
    if table.value(hit["high"]) < table.value(hit["low"]) and not hit["low_scale"]:
        return False
    if " and " in between or "和" in between:
        return _BETWEEN.search(plain, max(0, start - 24), start) is not None
    joined_by_word = " to " in between or "到" in between or "至" in between
    is_move = joined_by_word and _SHARE_MOVED.search(plain, max(0, start - 90), start)
    return not (joined_by_word and (is_move or _FROM.search(plain, max(0, start - 16), start)))


def _counted(number: Number, text: str, plain: str, table: NumberPatterns) -> Number:
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


def _is_attached(number: Number, plain: str) -> bool:
    """Whether letters cling to the number, as in a model's name, a capacity or a hyphenated measure."""
    if number.kind in ("percent", "points", "money"):
        return False
    tail = plain[number.end : number.end + 1]
    if plain.startswith(_HYPHENATED, number.end):
        return False
    if tail.isascii() and (tail.isalpha() or tail == "_"):
        return True
    return tail != "" and tail in "-–" and plain[number.end + 1 : number.end + 2].isalpha() and number.kind != "months"


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
