"""Reads the numbers that a text prints in digits, or in words with a unit: where each begins, its sign and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from etl.mentions.number import Number, NumberKind
from etl.mentions.number_patterns import NumberPatterns
from etl.mentions.numbers_counted import with_counted
from etl.mentions.signs import is_open, sign_word
from etl.mentions.tickers import is_ticker

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FROM = re.compile(r"(?:\bfrom|从|由)\s?(?:about |around |nearly |over |just )?\Z")
# "The share fell 2.1% to 5.8%": it fell by the first and to the second.
_SHARE_MOVED = re.compile(
    r"\b(?:share|penetration)\b[^.;]*\b(?:fell|rose|dropped|slipped|climbed|grew|declined|increased|decreased|shrank|gained"
    r"|lost|slid|jumped|dipped|edged (?:up|down))(?: by)?(?: about| nearly| over)? \Z"
)
_BETWEEN = re.compile(r"(?:\bbetween\s(?:about |around |nearly )?|[在介于])\Z")
# Before by how much something changed, to what is told next ("up 600,000 to 1.1 million").
_GROWN_BY = re.compile(
    r"\b(?:up|down|by|rose|fell|grew|climbed|dropped|jumped|slipped|added|gained|lost|rise of|increase of|gain of"
    r"|fall of|drop of|decline of)\s(?:about |around |nearly |over |some )?\Z"
)
_MOST_DIGITS = 15
_LEAST_IN_FULL = 1000
_HYPHENATED = ("-unit", "-vehicle", "-car ")
# What may stand around a scale: hyphens, marks of "and more", and white space of any kind.
_AROUND_SCALE = re.compile(r"^[\s\-多余]+|[\s\-多余]+$")


def printed_numbers(text: str, plain: str, table: NumberPatterns, *, with_words: bool) -> Iterator[Number]:
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
            number = with_counted(number, text, plain, table)
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
    value = low * (1 if _is_low_in_full(hit, table) else low_scale if low_scale > 1 else scale) * factor
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
    is_less = table.value(hit["high"]) < table.value(hit["low"]) and not hit["low_scale"]
    if is_less and (not _is_low_in_full(hit, table) or _GROWN_BY.search(plain, max(0, start - 40), start)):
        return False
    if " and " in between or "和" in between:
        return _BETWEEN.search(plain, max(0, start - 24), start) is not None
    joined_by_word = " to " in between or "到" in between or "至" in between
    is_move = joined_by_word and _SHARE_MOVED.search(plain, max(0, start - 90), start)
    return not (joined_by_word and (is_move or _FROM.search(plain, max(0, start - 16), start)))


def _is_low_in_full(hit: re.Match[str], table: NumberPatterns) -> bool:
    """Whether the lower end of a range is printed in full before one with a scale ("900,000 to 1.1 million")."""
    if not hit["high"] or hit["low_scale"] or not hit["scale"]:
        return False
    low, high = table.value(hit["low"]), table.value(hit["high"])
    full = high * _scale(hit["scale"], table)
    return low > high and low >= _LEAST_IN_FULL and full / 2 <= low < full


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
