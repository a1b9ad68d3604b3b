"""Finds numbers that are said in words: fractions, shares in tenths, multiples, ranks, Chinese numerals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any

from etl.mentions.lexicon import Found
from etl.mentions.number import Number
from etl.records import Bound

_ZH = "零〇一二三四五六七八九十百千万亿两"
_SMALL = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen",
)  # fmt: skip
SMALL_VALUES = {word: number for number, word in enumerate(_SMALL, start=1)} | {"twenty": 20}
_WORDS = "|".join(SMALL_VALUES)

_OWNED_OTHER = re.compile(r"\b(?:own|hold|held|ha[sd]|have|keep|kept|retain|control)\w* the other $")
_HALF_OF = ("and a ", "and-a-", "first ", "second ", "latter ", "last ", "other ")
_SCALED = re.compile(
    r"\s(?:a\s)?(?:million|billion|dozen|year\b(?!\W(?:on|over|earlier|ago)\b)|century|point\b|percent(?:age)?\b|per\scent\b)"
)
_AWAY = (" earlier", " ago", " before")  # "a quarter earlier" is a time
_OF_TIME = (" in ", " per ", " end of ", "start of ", " cars ", " units ", "ehicles ", " once ", " twice ", "times ")
_IN_ORDER = re.compile(  # "a fourth month", "a third plant"
    r"\s(?:straight|consecutive|successive|month|time|week|day|plant|factory|generation|place|model|member|country|wave)\b"
)
_IN_EVERY = re.compile(
    rf"\b(?P<some>{_WORDS}|\d)(?:\s(?:new\s)?(?:cars?|vehicles?|evs?))?"
    r"\s(?:in|out\sof|of\severy|in\severy|of(?=\s(?:ten|five|four|three)\b))\s(?:every\s)?"
    rf"(?P<every>{_WORDS}|\d{{1,3}})\b(?!\s?(?:million|billion|%|percent|per\scent))"
)
_TENTHS = re.compile(
    r"(?<![一二三四五六七八九\d.])(?P<low>[一二两三四五六七八九]|\d(?:\.\d)?)(?:[至到]?(?P<high>[一二三四五六七八九]))?"
    r"成(?P<half>[半五])?(?![立为功员本交])"
)
_OF_HUNDRED = re.compile(rf"百分之(?P<value>[{_ZH}点]+|\d+(?:\.\d+)?)")
_OVER_HALF = re.compile(r"(?P<over>[过超])(?P<half>半)(?![年月数价天夜])")
_ZH_COUNT = re.compile(rf"(?<![数几{_ZH}\d])(?P<value>[{_ZH}]{{1,9}}[万亿])(?P<more>[多余])?(?=[辆台部美欧日元港英])")
_TIMES = (
    re.compile(r"(?:的|是|为|达|相当于)(?P<low>\d+(?:\.\d+)?|[两二三四五六七八九十])(?P<unit>倍)"),
    re.compile(
        r"(?<![\w.,])(?P<low>\d+(?:\.\d+)?)(?P<unit>[\s-](?:times|fold))"
        r"(?=\s(?:that|the|those|as|its|their|last|what|more|higher|growth|rise|increase|jump))"
    ),
    re.compile(r"(?<![\w.,])(?P<low>\d{1,3})(?P<unit>[\s-]?fold)(?=\s(?:rise|increase|jump|surge|growth|gain)\b)"),
)
_MULTIPLIED = re.compile(
    r"\bmultipl(?:ied|ies|ying|y)\b[^.;,\d]{0,40}?\bby\s(?:almost\s|nearly\s|about\s|more\sthan\s|over\s)?"
    rf"(?P<low>{_WORDS}|\d{{1,3}}(?:\.\d)?)\b(?!\s?(?:%|percent|per\scent|million|thousand|times|units|cars))"
)
_GROWN_TIMES = (
    re.compile(
        r"\b(?:up|rose|rise|grew|grown|increased|jumped|surged|soared|multiplied|by|(?:increase|rise|growth)\sof)"
        r"\s(?:even\smore\s[–-]\s)?(?:by\s|nearly\s|almost\s|about\s|over\s|more\sthan\s)?(?P<low>\d+(?:\.\d+)?)(?P<unit>[\s-]?(?:fold|times?))\b"
    ),
    re.compile(
        r"(?:增长|增|增加|升|上升|提升|暴增|大增|激增|猛增|劲增|陡增|飙增|增幅|增速|涨幅|涨|上涨|攀升|飙升|跃升|劲升|大升|急升|翻|扩大|多|高出|高)(?:幅度?|更|还|也|均|都|甚至|高|为|将|接|了|约|超|过|近|逾|达|到)*\s?"
        r"(?P<low>\d+(?:\.\d+)?|[一两二三四五六七八九十]{1,3})(?P<unit>倍)"
    ),
)
_TOP = re.compile(rf"(?<![\w-])top[\s-](?P<top>{_WORDS}|\d{{1,3}})(?![\w-]|[.,]\d| (?:million|thousand|mln)\b)")
_ZH_RANK = re.compile(
    r"(?<![至到-])第(?P<place>\d{1,2}|[一二三四五六七八九十]{1,3})(?=名|位|大|的|[^\w]|$)"
    r"|(?<![之以目日])前(?P<top>\d{1,2}|[三五十]|二十)(?=名|强|位|大|行列|[^\w]|$)"
)


_ORDINALS = ("", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_EVERY_NTH = re.compile(
    rf"\bevery (?P<nth>{'|'.join(_ORDINALS[2:])})(?= (?:[\w-]+ ){{0,2}}(?:cars?|vehicles?|NEVs?|EVs?|automobiles?)\b)",
    re.IGNORECASE,
)


def zh_value(printed: str) -> Decimal:
    """The value of a Chinese numeral such as 七, 两百万 or 七十六点五; digits stay as they are."""
    if printed[0].isdigit():
        return Decimal(printed)
    whole = printed.replace("〇", "零")
    return Decimal(str(_numerals().cn2an("一" + whole if whole[0] in "百千" else whole, "smart")))


@cache
def _numerals() -> Any:  # noqa: ANN401 - a module without types
    """The reader of Chinese numerals, once one is met: getting it ready takes a tenth of a second."""
    return import_module("cn2an")


def _small(printed: str) -> int:
    return int(printed) if printed.isdigit() else SMALL_VALUES[printed]


def _percent(start: int, end: int, value: Decimal | float, high: Decimal | None = None) -> Number:
    return Number(
        start, end, float(value), "percent", "percent", float(high) if high is not None else None, is_word=True
    )


def fractions(plain: str, numerals: Iterable[Found]) -> Iterator[Number]:
    """Shares in words, as percentages with one decimal: "a third", "one in three", 七成, 百分之三十."""
    for found in numerals:
        if found.kind == "fraction" and _is_share(plain, found):
            yield _percent(found.start, found.end, float(found.code))
    for hit in _IN_EVERY.finditer(plain):
        some, every = _small(hit["some"]), _small(hit["every"])
        if 0 < some < every:
            yield _percent(hit.start(), hit.end(), round(Decimal(some * 100) / every, 1))
    for hit in _EVERY_NTH.finditer(plain) if "very " in plain else ():
        yield _percent(hit.start(), hit.end(), round(Decimal(100) / _ORDINALS.index(hit["nth"].lower()), 1))
    if "成" in plain:
        for hit in _TENTHS.finditer(plain):
            high = zh_value(hit["high"]) * 10 if hit["high"] else None
            yield _percent(hit.start(), hit.end(), zh_value(hit["low"]) * 10 + (5 if hit["half"] else 0), high)
    if "百分之" in plain:
        yield from _of_hundred(plain)
    for hit in _OVER_HALF.finditer(plain) if "半" in plain else ():
        half = _percent(hit.start("half"), hit.end(), 50.0)
        yield half._replace(bound="over", hedge_start=hit.start())


def _is_share(plain: str, found: Found) -> bool:
    """Whether a fraction is a share, not part of "first half", "half a million" or "double-digit"."""
    before = plain[max(0, found.start - 7) : found.start]
    is_order = _IN_ORDER.match(plain, found.end) is not None
    if _is_quarter(plain, found):
        return False
    is_first = before.endswith(_HALF_OF) and not _OWNED_OTHER.search(plain[max(0, found.start - 24) : found.start])
    return _stands_alone(plain, found) and not (
        is_first or _SCALED.match(plain, found.end) or is_order or plain.startswith(_AWAY, found.end)
    )


def _is_quarter(plain: str, found: Found) -> bool:
    """Whether "a quarter" is three months ("early in a quarter", "50,000 cars a quarter")."""
    if plain[found.start : found.end] != "a quarter" or plain.startswith((" of", "-"), found.end):
        return False
    return plain[max(0, found.start - 10) : found.start].endswith(_OF_TIME)


def _of_hundred(plain: str) -> Iterator[Number]:
    for hit in _OF_HUNDRED.finditer(plain):
        value = _readable(hit["value"])
        if value is not None:
            yield _percent(hit.start(), hit.end(), value)


def _readable(printed: str) -> Decimal | None:
    """The value of what looks like a Chinese numeral; None where it is none (点点, 万万)."""
    try:
        return zh_value(printed) if len(printed) < 12 else None
    except (ValueError, LookupError, ArithmeticError):
        return None


def _stands_alone(plain: str, found: Found) -> bool:
    """Whether no hyphen or letter clings to a wording ("double-digit", "first-half")."""
    before, after = _neighbours(plain, found)
    return before not in "-_" and after not in "-_"


def _neighbours(plain: str, found: Found) -> tuple[str, str]:
    """The characters beside a wording, a space at either end of the text."""
    return plain[found.start - 1] if found.start else " ", plain[found.end : found.end + 1] or " "


def zh_counts(plain: str) -> Iterator[Number]:
    """Counts and sums in Chinese numerals: 百万辆, 两百万辆, 三千万元 (the noun decides later what is counted)."""
    if "万" not in plain and "亿" not in plain:
        return
    for hit in _ZH_COUNT.finditer(plain):
        value = _readable(hit["value"])
        if value is not None:
            bound: Bound = "over" if hit["more"] else "exact"
            yield Number(hit.start(), hit.end(), float(value), "count", "vehicles", bound=bound)


def multiples(plain: str, numerals: Iterable[Found]) -> Iterator[Number]:
    """Growth in multiples, in percent: "doubled" 100, "1.5 times that of" 50, 增长1.7倍 170, "halved" 50 down."""
    for found in numerals:
        if found.kind == "multiple" and _stands_alone(plain, found) and not _NOT_GROWTH.match(plain, found.end):
            value = float(found.code)
            sign = -1 if value < 0 else 1
            yield Number(found.start, found.end, abs(value), "multiple", "percent", sign=sign, is_word=True)
    if "multipl" in plain:  # "multiplied its sales by six"
        for told in _MULTIPLIED.finditer(plain):
            by = SMALL_VALUES.get(told["low"]) or float(told["low"])
            if by > 1:
                yield Number(told.start("low"), told.end("low"), (by - 1) * 100.0, "multiple", "percent", sign=1)
    if not any(unit in plain for unit in ("times", "fold", "倍", " 1 time")):
        return
    for forms, base in ((_TIMES, 1), (_GROWN_TIMES, 0)):
        for first in (hit for form in forms for hit in form.finditer(plain)):
            hit: re.Match[str] | None = first
            while hit is not None:  # "1.2 times and 1.3 times": the next of a list is grown alike
                value = _growth(hit, base)
                if 0 < value < 100_000:
                    yield Number(hit.start("low"), hit.end("unit"), value, "multiple", "percent", sign=1)
                hit = None if base else _NEXT_TIMES.match(plain, hit.end("unit"))


_NEXT_TIMES = re.compile(
    r"(?:\s(?:and|or)\s|,\s(?:and\s)?|[和与及、])(?P<low>\d+(?:\.\d+)?)(?P<unit>[\s-]?(?:times|fold)\b|倍)"
)
_NOT_GROWTH = re.compile(r"\s(?:down|in\sprice|digit)")


def _growth(hit: re.Match[str], base: int) -> float:
    """The growth in percent; "up 10-fold" is to ten times as much, "up 1.2-fold" is by 1.2 times (a translation); 0
    for what is no numeral."""
    low = hit["low"]
    is_native_fold = hit["unit"].endswith("fold") and "." not in low
    value = Decimal(low) if low[0].isdigit() else _readable(low)
    return float((value - (1 if is_native_fold else base)) * 100) if value is not None else 0.0


def ranks(plain: str, numerals: Iterable[Found]) -> Iterator[Number]:
    """Places in an order: "third", "No. 6", "top 10", 第六."""
    for found in numerals:
        if found.kind == "ordinal" and found.code.isdigit() and _is_apart(plain, found):
            yield _rank(found.start, found.end, float(found.code))
    if "top" in plain:
        for hit in _TOP.finditer(plain):
            yield _rank(hit.start(), hit.end(), float(_small(hit["top"])))
    if "第" in plain or "前" in plain:
        for hit in _ZH_RANK.finditer(plain):
            value = _readable(hit["place"] or hit["top"])
            if value:
                yield _rank(hit.start(), hit.end(), float(value))


_RANKED = ("-largest", "-biggest", "-placed", "-ranked", "-best-selling")  # "sixth-largest", but no "first-half"


def _is_apart(plain: str, found: Found) -> bool:
    before, after = _neighbours(plain, found)
    is_place = before != "-" and plain.startswith(_RANKED, found.end)
    return (is_place or _stands_alone(plain, found)) and not before.isalnum() and not after.isalnum()


def _rank(start: int, end: int, value: float) -> Number:
    return Number(start, end, value, "rank", "rank", is_word=True)
