"""Finds the time spans that a text names, read as on the day of publication."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from etl.mentions import periods_en, periods_en_days, periods_en_quarters, periods_zh
from etl.mentions.lexicon import Found
from etl.mentions.overlap import Spans
from etl.mentions.period import Period, PeriodKind, latest_year, month_span
from etl.mentions.period_rules import Rule
from etl.mentions.wordings import wordings
from etl.patterns.words import automaton
from etl.vocabulary import Vocabulary, vocabulary

__all__ = ["Period", "PeriodKind", "find_periods", "latest_year", "month_span"]

# Earlier ones win a tie.
_RULES: tuple[Rule, ...] = (
    *periods_zh.RULES,
    *periods_en.RULES,
    *periods_en_quarters.RULES,
    *periods_en_days.RULES,
)
_MONTHS = {0: "this_month", -1: "last_month"}
_SO_FAR = re.compile(r"\b(?:(?:so|thus) far|to date|up to now) in\s$", re.IGNORECASE)
_TO_DATE = re.compile(r"\s(?:to date|so far|thus far)\b(?!\s(?:in|for)\b)", re.IGNORECASE)
_OF = frozenset({"", "of", "in", "a", ",", "of the", "的"})
_WITHIN = frozenset({" in ", " of ", " last "})
_OWNS = frozenset({"'s ", "’s "})
_FISCAL = (4, 15)
_WIDE = ("basis", "so_far")  # phrases that hold times
_ALONE = frozenset({" alone of ", " alone in ", " of ", " in ", " only of ", " itself of "})


def _bits(rules: Iterable[Rule]) -> int:
    """The bits of some rules, each by its place."""
    return sum(1 << _RULES.index(rule) for rule in rules)


def _hints() -> dict[str, int]:
    """All words that rules need, each with the bits of those rules."""
    words = {word for rule in _RULES for word in rule.needs}
    return {word: _bits(rule for rule in _RULES if word in rule.needs) for word in words}


_HINTS = automaton(_hints(), 0)
_WITHOUT_NEEDS = _bits(rule for rule in _RULES if not rule.needs)
_HELD = dict.fromkeys(held for rule in _RULES for held in rule.holds)
_HOLDING = [(held, _bits(rule for rule in _RULES if held in rule.holds)) for held in _HELD]
_HOLD = _bits(rule for rule in _RULES if rule.holds)


def find_periods(text: str, published: date | None, known: Vocabulary | None = None) -> list[Period]:
    """All time expressions in `text`, in reading order, the longest where they overlap.

    Relative years ("last year") are resolved against `published`; without it they stay open and give no date.
    """
    return list(_periods(text, published, known or vocabulary()))


@lru_cache(maxsize=512)  # the last few texts are remembered, since figures and deals ask for the same times
def _periods(text: str, published: date | None, known: Vocabulary) -> tuple[Period, ...]:
    named = list(_grammatical(text, published))
    times = wordings(text, known).times
    if not times:
        return tuple(_joined(named, text, published.year if published else None))
    phrases = _longest(times)
    kept, in_names = named, Spans(named)
    if any(hit.kind in _WIDE for hit in phrases):
        in_phrases = Spans(hit for hit in phrases if hit.kind in _WIDE)
        kept = [period for period in named if not in_phrases.hold(period)]  # "from a year earlier", "since January"
    still = Spans(kept) if len(kept) < len(named) else in_names
    told = [hit for hit in phrases if not (still if hit.kind in _WIDE else in_names).touch(hit)]
    kept = [*kept, *(_from_phrase(hit, published) for hit in told)]
    return tuple(_joined(sorted(kept, key=lambda period: period.start), text, published.year if published else None))


def _grammatical(text: str, published: date | None) -> Iterator[Period]:
    """What the rules find: at each place the match that begins first, of those the rule listed first."""
    rules = _rules_for(text)
    waiting = [entry for order, rule in enumerate(rules) if (entry := _search(rule, order, text, 0))]
    heapq.heapify(waiting)
    end = 0
    while waiting:
        start, order, hit = waiting[0]
        period = rules[order].read(hit, published) if hit.start() >= end else None
        if period is not None:
            end = period.end
            yield period._replace(start=start) if start < hit.start() else period
        entry = _search(rules[order], order, text, max(end, hit.start() + 1))
        if entry is None:
            heapq.heappop(waiting)
        else:
            heapq.heapreplace(waiting, entry)


def _rules_for(text: str) -> tuple[Rule, ...]:
    """The rules of which a text has the words, and what they hold."""
    hinted = _WITHOUT_NEEDS
    for _, bits in _HINTS.iter(text.lower()):
        hinted |= bits
    if hinted & _HOLD:
        for held, bits in _HOLDING:
            if hinted & bits and not held.search(text):
                hinted &= ~bits
    return _rules_of(hinted) if hinted else ()


@lru_cache(maxsize=1024)
def _rules_of(bits: int) -> tuple[Rule, ...]:
    """The rules of some bits, in their order."""
    return tuple(rule for place, rule in enumerate(_RULES) if bits >> place & 1)


def _search(rule: Rule, order: int, text: str, position: int) -> tuple[int, int, re.Match[str]] | None:
    """The next match of a rule, after where it begins with its article."""
    if position and rule.holds and not rule.holds[-1].search(text, position):
        return None
    hit = rule.pattern.search(text, position)
    if hit is None:
        return None
    start = hit.start() - 4
    has_the = rule.takes_the and start >= position and text[start : hit.start()].lower() == "the "
    return (start if has_the and not text[max(0, start - 1) : start].isalpha() else hit.start()), order, hit


def _longest(hits: Iterable[Found]) -> list[Found]:
    """Of phrases that overlap the longest, whatever its kind: "the year before" is not "the year"."""
    kept: list[Found] = []
    for hit in hits:
        while kept and kept[-1].end > hit.start and hit.end - hit.start > kept[-1].end - kept[-1].start:
            kept.pop()
        if not kept or kept[-1].end <= hit.start:
            kept.append(hit)
    return kept


def _joined(found: list[Period], text: str, current: int | None) -> list[Period]:
    """One expression out of "the same months" and "of 2022": the span in force, in that year."""
    joined: list[Period] = []
    for period in found:
        last = joined[-1] if joined else None
        if period.is_year and period.year == current and _is_so_far(period, text):
            joined.append(period._replace(kind="so_far"))
        elif last and (told := _in_year(last, period, text) or _restated(last, period, text)):
            joined[-1] = told
        elif last and last.kind == "same" and period.is_year and text[last.end : period.start].strip() in _OF:
            joined[-1] = last._replace(end=period.end, year=period.year, year_said=True)
        else:
            joined.append(period)
    return joined


def _is_so_far(year: Period, text: str) -> bool:
    """Whether a year is told as far as it has come ("so far in 2024", "2024 to date")."""
    return bool(_SO_FAR.search(text, max(0, year.start - 14), year.start) or _TO_DATE.match(text, year.end))


def _in_year(last: Period, period: Period, text: str) -> Period | None:
    """Months beside their year as one expression: "2024's first quarter", "2024 first half", "nine months of fiscal
    2024"; of the business year they are three months later.
    """
    between = text[last.end : period.start]
    is_open = period.kind == "span" and period.year is None and period.months != (1, 12) and period.day is None
    is_open = is_open and not last.vague  # 2011年以来1-5月
    is_beside = (between == " " and last.is_year and last.year_said) or (not between and last.kind != "same")  # 今年Q2
    if is_open and (is_beside or between in _OWNS):
        if last.is_year or last.kind == "this_year":
            return period._replace(start=last.start, year=last.year, year_said=last.year_said)
        return period._replace(start=last.start) if last.kind == "same" and last.code == "year" else None
    is_part = last.kind == "span" and last.year is None and last.months[1] <= 12 and last.day is None
    if is_part and period.kind == "span" and period.months == _FISCAL and between.strip() in _OF:
        months = (last.months[0] + 3, last.months[1] + 3)
        return last._replace(end=period.end, months=months, year=period.year, year_said=period.year_said)
    return None


def _restated(last: Period, period: Period, text: str) -> Period | None:
    """One expression out of a span told in two ways ("the third quarter (Q3)", "the month of June", "June alone of this
    year").
    """
    between = text[last.end : period.start]
    if (
        last.kind == "same"
        and between == " of "
        and period.kind == "span"
        and (not period.is_year or last.code == "year")
    ):
        return period._replace(start=last.start)  # "the month of June", "the full year of 2024"
    is_months = period.kind == "span" and not period.is_year
    if last.kind == "same" and last.code == "period" and is_months and between in _WITHIN:
        return period._replace(start=last.start)  # "the same period in June last year"
    if last.kind != "span" or last.is_year or last.year is not None or last.day is not None:
        return None
    if between == " (" and text.startswith(")", period.end) and period.months == last.months:
        return period._replace(start=last.start, end=period.end + 1)
    is_year = period.kind == "this_year" or period.is_year
    return (
        last._replace(end=period.end, year=period.year, year_said=period.year_said)
        if is_year and between in _ALONE
        else None
    )


def _from_phrase(hit: Found, published: date | None) -> Period:
    start, end, kind, code = hit.start, hit.end, hit.kind, hit.code
    if kind == "relative_year":
        year = published.year + int(code) if published else None
        if code == "0":
            return Period(start, end, "this_year", year=year)
        return Period(start, end, "span", year=year, code="relative")
    if kind == "relative_month":
        return _relative_month(start, end, int(code), published)
    if kind == "basis":
        return Period(start, end, "basis", code=code)
    if kind in ("same", "months_away", "years_on"):
        return Period(start, end, "same", code=code)
    return Period(start, end, "so_far" if kind == "so_far" else "now")


def _relative_month(start: int, end: int, offset: int, published: date | None) -> Period:
    if published is None:
        return Period(start, end, "now")
    month = published.month + offset
    year, month = (published.year, month) if month >= 1 else (published.year - 1, 12)
    return Period(start, end, "span", (month, month), year, code=_MONTHS.get(offset, ""))
