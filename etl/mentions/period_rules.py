"""What the rules for time expressions share: months, counts, years, and how a match becomes a period."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from etl.mentions.period import Period

_MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_ZH_DIGITS = "一二三四五六七八九十"

MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
COUNT = {word: number for number, word in enumerate(_COUNTS, start=1)}
COUNT |= {word: number for number, word in enumerate(_ZH_DIGITS, start=1)} | {"首": 1, "两": 2, "十一": 11, "十二": 12}
ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "latter": 2, "closing": 4}
ORDER |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "opening": 1, "上": 1, "下": 2, "前": 1, "后": 2}

MONTH = (
    r"(?-i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|JAN|FEB|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)(?![A-Za-z])"
)
# What rules hold. Each begins with one of few characters, so that a search for it can skip ahead.
A_MONTH = re.compile(MONTH)
TWO_MONTHS = re.compile(rf"{MONTH}[\s\S]{{1,40}}?{MONTH}")
DAY_BEHIND = re.compile(rf"{MONTH}\s\d{{1,2}}(?!\d)")
DAY_BEFORE = re.compile(rf"\d(?:st|nd|rd|th)?\s(?:of\s)?{MONTH}", re.IGNORECASE)
MONTH_HINTS = tuple(_MONTH_NAMES)
QUARTER_HINTS = ("q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q")
YEAR = r"(?:19[89]\d|20[0-6]\d)(?!\d|[.,]\d)"
A_YEAR = re.compile(YEAR)
A_RANGE = re.compile(r"\d(?:\s?[-–—~/]\s?|\s(?:to|through|until|and)\s)\d", re.IGNORECASE)
NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9](?!\d))"
_NTHS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
NTH_MONTHS = {word: number for number, word in enumerate([*_NTHS, "eleventh", "twelfth"], start=1)}
NTH_MONTHS |= {"opening": 1, "final": 12, "last": 12, "closing": 12}
NTH = "|".join(NTH_MONTHS)
_RELATIVE = r"(?:this|last|next|the\s(?:previous|prior|past|preceding|following|same|current)|that)\syear"
_OFFSETS = {"this": 0, "last": -1, "next": 1, "今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1}

# A year after the months: "of 2025", "this year", ", 2025".
TAIL = rf"""(?:,?\s(?:(?:of|in|for|to)\s)?(?:calendar\s)?
    (?:(?P<year>{YEAR})|(?P<relative>{_RELATIVE}|the\syear(?:\sbefore|\searlier)?)))?"""
# A year that clings to a quarter or half: 1H25, Q3'25, 1Q2025.
SHORT_YEAR = r"(?:\s?['’/]?(?P<short>2\d|20[0-6]\d)(?!\d|%|[.,]\d|\s?(?:percent|per\scent|million)))?"
_RELATIVE_ZH = r"(?P<relative>[今去上前本明同当])"
_SAME = ("that", "the same", "同", "当")
GAP_ZH = r"\ ?"  # many set a space between Chinese and figures
YEAR_ZH = rf"(?:(?:(?P<year>(?:19[89]|20\d)\d)(?:{GAP_ZH}年)?|{_RELATIVE_ZH}年)(?:的)?{GAP_ZH})?"

FISCAL = r"(?:fiscal|financial|business)"
_MEASURED = r"""(?:sales|deliver(?:y|ies)|exports?|output|production|shipments|registrations|total|tally|figures?
    |results?|count|volumes?|performance|wholesales?|growth|increase|decline|rise|fall|drop)\b"""
# A word for what was measured follows ("half-year sales").
BEFORE_MEASURED = rf"(?=\s(?:\w+\s){{0,2}}?{_MEASURED})"


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of time expression: its pattern, and what a match means (None where it only looks like a time).

    `needs` are words one of which the lower case of a text must hold for the pattern to be tried, and `holds` are
    plainer patterns that stand in every match, found more quickly and asked once for all rules that share them. With
    `takes_the`, an article before the match is part of the expression.
    """

    name: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], date | None], Period | None]
    takes_the: bool = False
    holds: tuple[re.Pattern[str], ...] = ()


def verbose(pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A compiled pattern in which white space is layout; months keep their capitals in any case."""
    return re.compile(pattern, flags | re.VERBOSE)


def month(printed: str) -> int:
    """The number of a month from any of its English names."""
    return MONTHS[printed[:3].lower()]


def count(printed: str) -> int:
    """The value of a small number in digits, English or Chinese; 0 where it is none."""
    printed = printed.strip()
    return int(printed) if printed.isdecimal() else COUNT.get(printed.lower(), 0)


def group(hit: re.Match[str], name: str) -> str | None:
    """What a named group holds; None also where the pattern has no such group."""
    return hit[name] if name in hit.re.groupindex else None


def offset(printed: str | None) -> int | None:
    """The offset in years of "last year", "the previous year", 去(年); None where nothing fixes it ("the year")."""
    if not printed:
        return None
    lowered = " ".join(printed.lower().split())
    for word, years in _OFFSETS.items():
        if lowered.startswith(word):
            return years
    if any(word in lowered for word in ("previous", "prior", "past", "preceding", "before", "earlier")):
        return -1
    return 1 if "following" in lowered else None


def year_of(hit: re.Match[str], published: date | None) -> tuple[int | None, bool]:
    """The year in the groups `year`, `short` ('25) or `relative` ("last year"), and whether it is printed."""
    if year := group(hit, "year"):
        return int(year), True
    if short := group(hit, "short"):
        return 2000 + int(short[-2:]), True
    years = offset(group(hit, "relative"))
    return (published.year + years if published and years is not None else None), False


def span(hit: re.Match[str], months: tuple[int, int], published: date | None, day: int | None = None) -> Period:
    """A span of months in the year that the match names; of code `same_year` where that is the year spoken of."""
    year, said = year_of(hit, published)
    is_same = (group(hit, "relative") or "").lower().startswith(_SAME)
    return Period(hit.start(), hit.end(), "span", months, year, said, "same_year" if is_same else "", day)


def ending(hit: re.Match[str], size: int, last: int, year: int | None, published: date | None) -> Period:
    """The `size` months that end with month `last` of `year`, or of the latest such month by publication."""
    said = year is not None
    if year is None and published is not None:
        year = published.year if last <= published.month else published.year - 1
    first = last - size + 1
    if first < 1:
        return Period(hit.start(), hit.end(), "span", (first + 12, last + 12), year - 1 if year else None, said)
    return Period(hit.start(), hit.end(), "span", (first, last), year, said)
