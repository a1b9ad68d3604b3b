"""English time expressions of quarters and halves, which a business year moves by three months."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from etl.mentions.period import Period
from etl.mentions.period_rules import (
    BEFORE_MEASURED,
    FISCAL,
    MONTH,
    ORDER,
    QUARTER_HINTS,
    SHORT_YEAR,
    TAIL,
    Rule,
    count,
    span,
    verbose,
)

_OF_FISCAL = rf"(?P<of_fiscal>\sof\s(?:(?:the\s)?current\s|the\s|this\s|its\s)?{FISCAL}(?:\syear)?\b)?"
_CAR = re.compile(r"\s(?:[a-z-]+\s){0,2}(?:crossover|SUV|e-tron|Sportback|hatchback|sedan|saloon)\b")


def _first_quarters(hit: re.Match[str], published: date | None) -> Period:
    return span(hit, (1, 3 * count(hit["size"])), published)


def _quarter_range(hit: re.Match[str], published: date | None) -> Period | None:
    first, last = int(hit["q1"] or hit["q3"]), int(hit["q2"] or hit["q4"])
    return span(hit, (3 * first - 2, 3 * last), published) if first < last else None


def _ordered(size: int) -> Callable[[re.Match[str], date | None], Period | None]:
    """A reader of one quarter or half; in a business year it begins three months later. "The Q3 crossover" is a car."""

    def read(hit: re.Match[str], published: date | None) -> Period | None:
        word = (hit["word"] or "").lower()
        if word == "last" and not (hit["year"] or hit["relative"] or hit["short"] or hit["of_fiscal"]):
            return _last_quarter(hit, published)
        if hit["letter"] and _CAR.match(hit.string, hit.end()):
            return None
        number = ORDER[word] if word else int(hit["letter"] or hit["digit"])
        shift = 3 if hit["fiscal"] or hit["of_fiscal"] else 0
        return span(hit, (size * (number - 1) + 1 + shift, size * number + shift), published)

    return read


def _last_quarter(hit: re.Match[str], published: date | None) -> Period | None:
    """The quarter before that of publication; "the last quarter" closes the year, but not right after another one."""
    is_just_over = published is not None and published.month % 3 == 1 and not hit.string.startswith(" of", hit.end())
    if hit.string[max(0, hit.start() - 4) : hit.start()].lower() == "the " and not is_just_over:
        return span(hit, (10, 12), published)
    return _beside_current(hit, published, -1)


def _beside_current(hit: re.Match[str], published: date | None, offset: int) -> Period | None:
    if published is None:
        return None
    quarters = (published.month - 1) // 3 + offset
    first = 3 * (quarters % 4) + 1
    code = "relative" if offset else "this_quarter"
    return Period(hit.start(), hit.end(), "span", (first, first + 2), published.year + quarters // 4, code=code)


def _year_first(hit: re.Match[str], published: date | None) -> Period:
    size = 3 if hit["unit"].lower() == "q" else 6
    number = int(hit["number"])
    return span(hit, (size * (number - 1) + 1, size * number), published)


def _part_again(hit: re.Match[str], _published: date | None) -> Period | None:
    """The half, or the quarter where one was named before ("up from 9,000 in the first")."""
    before = hit.string[: hit.start()].lower()
    size, number = 3 if before.rfind("quarter") > before.rfind("half") else 6, ORDER[hit["word"].lower()]
    months = (size * (number - 1) + 1, size * number)
    return Period(hit.start(), hit.end(), "span", months) if months[1] <= 12 else None


RULES = (
    Rule("first_quarters", ("quarters",), verbose(rf"""
        \bfirst\s(?P<size>two|three|2|3)\squarters{TAIL}"""), _first_quarters, takes_the=True),
    Rule("quarter_range", QUARTER_HINTS, verbose(rf"""
        \b(?:Q(?P<q1>[1-4])(?:[-–—/]|\sto\s)Q?(?P<q2>[1-4])|(?P<q3>[1-4])Q?(?:[-–—/]|\sto\s)(?P<q4>[1-4])Q)
        (?![a-z\d]|[.,]\d){SHORT_YEAR}{TAIL}"""), _quarter_range),
    Rule("quarter", ("quarter", *QUARTER_HINTS), verbose(rf"""
        (?:\b|(?<=[\u4e00-\u9fff]))(?:(?P<word>first|second|third|fourth|last|final|closing|opening|[1-4](?:st|nd|rd|th))
            [\s-](?P<fiscal>fiscal\s)?quarter(?![a-z]){_OF_FISCAL}
        |Q(?P<letter>[1-4])(?![a-z])|(?P<digit>[1-4])Q(?![a-z])){SHORT_YEAR}{TAIL}"""), _ordered(3), takes_the=True),
    Rule("half", ("half", "semester", "h1", "h2", "1h", "2h"), verbose(rf"""
        (?:\b|(?<=[\u4e00-\u9fff]))(?:(?P<word>first|second|latter|opening|1st|2nd)[\s-](?P<fiscal>fiscal\s)?(?:half(?:[\s-]year)?|semester)(?![a-z])
            (?!\sof\s(?:the\s(?:month|decade|century)|{MONTH})){_OF_FISCAL}
        |H(?P<letter>[12])(?![a-z])|(?P<digit>[12])H(?![a-z])){SHORT_YEAR}{TAIL}"""), _ordered(6), takes_the=True),
    Rule("year_first", ("q1", "q2", "q3", "q4", "h1", "h2"), verbose(r"""
        \b(?P<year>20[0-6]\d)\s?(?P<unit>Q(?=[1-4])|H(?=[12]))(?P<number>\d)(?![a-z\d])"""), _year_first),
    Rule("beside_quarter", ("this quarter", "next quarter", "current quarter"), verbose(r"""
        \b(?P<which>this|next|the\scurrent)\squarter\b"""),
        lambda hit, published: _beside_current(hit, published, 1 if hit["which"].lower() == "next" else 0)),
    Rule("half_year", ("half",), verbose(rf"\bhalf[-\s]year(?:ly)?{BEFORE_MEASURED}"),
        lambda hit, published: span(hit, (1, 6), published), takes_the=True),
    Rule("part_again", ("in the first", "in the second", "in the third"), verbose(r"""
        \bin\sthe\s(?P<word>first|second|third)(?=[,.;]|\sand\b|$)"""), _part_again),
)  # fmt: skip
