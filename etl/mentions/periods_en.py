"""English time expressions of several months: ranges, first months, quarters, halves, business years."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from etl.mentions.period import Period
from etl.mentions.period_rules import (
    A_MONTH,
    MONTH,
    NTH,
    NTH_MONTHS,
    NUMBER,
    ORDER,
    QUARTER_HINTS,
    SHORT_YEAR,
    TAIL,
    TWO_MONTHS,
    YEAR,
    Rule,
    count,
    ending,
    month,
    span,
    verbose,
)

_FISCAL = r"(?:fiscal|financial|business)"
_OF_FISCAL = rf"(?P<of_fiscal>\sof\s(?:(?:the\s)?current\s|the\s|this\s|its\s)?{_FISCAL}(?:\syear)?\b)?"
_TO = r"(?:\s?[-–—~/]\s?|-to-|-through-|\s(?:to|through|until|till|and)\s(?:the\send\sof\s|end(?:\sof)?\s|end-)?)"
_MEASURED = r"""(?:sales|deliver(?:y|ies)|exports?|output|production|shipments|registrations|total|tally|figures?
    |results?|count|volumes?|performance|wholesales?|growth|increase|decline|rise|fall|drop)\b"""
_A = re.compile(r"\b(?:an?|its|their)\s\Z", re.IGNORECASE)
_RUN = re.compile(
    r"\s(?:(?:sales|delivery|export|market|steep|sharp|long|straight)\s)*(?:decline|rise|fall|drop|growth|increase)\b"
)
_CAR = re.compile(r"\s(?:[a-z-]+\s){0,2}(?:crossover|SUV|e-tron|Sportback|hatchback|sedan|saloon)\b")
_BEFORE_MEASURED = rf"(?=\s(?:\w+\s){{0,2}}?{_MEASURED})"


def _fiscal(hit: re.Match[str], _published: date | None) -> Period:
    """A business year, from April to March, named by the year in which it begins."""
    year = int(hit["year"] or hit["before"] or 2000 + int(hit["two"]))
    return Period(hit.start(), hit.end(), "span", (4, 15), year, True)


def _fiscal_relative(hit: re.Match[str], published: date | None) -> Period:
    which = " ".join(hit["which"].lower().split())
    offset = {"last": -1, "the previous": -1, "next": 1}.get(which, 0)
    if which == "the":
        return Period(hit.start(), hit.end(), "same", (4, 15), code="business_year")
    if published is None:
        return Period(hit.start(), hit.end(), "span", (4, 15))
    current = published.year if published.month >= 4 else published.year - 1
    return Period(hit.start(), hit.end(), "span", (4, 15), current + offset)


def _months_ending(hit: re.Match[str], published: date | None) -> Period | None:
    """So many months that end with the month named: "the year to March", "three months ended June 30"."""
    words = hit["size"].lower()
    named = next((size for word, size in (("year", 12), ("half", 6), ("quarter", 3)) if word in words), 0)
    size = 6 if words == "half-year" else named or count(re.split(r"[\s-]", words)[0])
    year = int(hit["year"]) if hit["year"] else None
    return ending(hit, size, month(hit["last"]), year, published) if size > 1 else None


def _days_range(hit: re.Match[str], published: date | None) -> Period:
    """Whole months from "Jan. 1 to Oct. 31", else those days, unless they run into another year."""
    first, last, begun, until = month(hit["first"]), month(hit["last"]), int(hit["day"]), int(hit["until"])
    made = span(hit, (first, max(first, last)), published)
    if first > last or not 1 <= begun <= 28 or not 1 <= until <= 31:
        return made._replace(day=until)
    return made if begun == 1 and until >= 28 else made._replace(days=(begun, until))


def _month_range(hit: re.Match[str], published: date | None) -> Period | None:
    first, last = month(hit["first"]), month(hit["last"])
    begun = int(hit["begun"]) if hit["begun"] else None
    made = span(hit, (first, last), published)
    if begun and made.year and begun != made.year:  # "March 2024 and March 2025" are two, "to" makes them one span
        is_pair = " and " in hit["join"].lower() or begun > made.year
        return None if is_pair else made._replace(months=(first, last + 12 * (made.year - begun)), year=begun)
    if first == last:
        return None
    if first > last:
        first_year = begun or (made.year - 1 if made.year is not None else None)
        return made._replace(months=(first, last + 12), year=first_year, year_said=made.year_said or begun is not None)
    return made._replace(year=begun, year_said=True) if begun else made


def _first_months(hit: re.Match[str], published: date | None) -> Period:
    return span(hit, (1, count(hit["size"])), published)


def _from_start(hit: re.Match[str], published: date | None) -> Period:
    """From the year's beginning to the month named: "from the start of the year to the end of April"."""
    return span(hit, (1, month(hit["last"])), published)


def _last_months(hit: re.Match[str], published: date | None) -> Period | None:
    """So many months that close a year: "the final three months of 2024"."""
    size = count(hit["size"])
    return span(hit, (13 - size, 12), published) if size >= 1 else None


def _named_by_end(hit: re.Match[str], published: date | None) -> Period | None:
    """A quarter or half named by its last month, as companies in the south do: "the June quarter"."""
    last, size = month(hit["last"]), 3 if hit["unit"].lower() == "quarter" else 6
    return span(hit, (last - size + 1, last), published) if last % size == 0 else None


def _nth_month(hit: re.Match[str], published: date | None) -> Period:
    """The month of a year by its place in it; "of the year" that of publication, as a month without a year is."""
    number = NTH_MONTHS[hit["nth"].lower()]
    return span(hit, (number, number), published)


def _several_months(hit: re.Match[str], published: date | None) -> Period | None:
    size = count(hit["size"])
    return span(hit, (1, size), published) if size >= 2 else None


def _months_measured(hit: re.Match[str], published: date | None) -> Period | None:
    """So many months by what is told of them ("the ten-month total"); "a three-month decline" only says how long."""
    is_run = _A.search(hit.string, 0, hit.start()) and _RUN.match(hit.string, hit.end())
    return None if is_run else _several_months(hit, published)


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
    Rule("year_through", ("this year", "year to date", "year-to-date"), verbose(rf"""
        \b(?:(?:(?:so|thus)\sfar\s)?(?P<relative>this\syear)(?:\s(?:so\sfar|to\sdate))?|year[\s-]to[\s-]date),?
        \s(?:to|through|until|till|up\sto|as\sof)\s(?:the\send\sof\s|end[\s-](?:of\s)?)?
        (?P<last>{MONTH})(?:\s\d{{1,2}}(?!\d|[.,]\d))?"""), _from_start, takes_the=True, holds=(A_MONTH,)),
    Rule("months_ending", ("year", "quarter", "half", "month"), verbose(rf"""
        \b(?P<size>(?:{_FISCAL}\s)?year|quarter|half(?:-year)?|{NUMBER}[\s-]months?(?:\speriod)?)
        [\s-](?:(?:that\s)?(?:ended|ending|ends)(?:\s(?:in|on))?|to|through)(?:\s(?:the\send\sof|end(?=-)))?[\s-]
        (?P<last>{MONTH})(?:\s\d{{1,2}}(?!\d),?)?(?:\s(?P<year>{YEAR}))?"""), _months_ending,
        takes_the=True, holds=(A_MONTH,)),
    Rule("fiscal", ("fiscal", "financial", "business", "fy"), verbose(rf"""
        \b(?:(?P<before>{YEAR})\s{_FISCAL}\syear\b
        |(?:{_FISCAL}\s(?:year\s)?|FY\s?)(?:(?P<year>{YEAR})(?:[-–/]\d\d(?!\d))?|['’]?(?P<two>\d\d)(?!\d|\s?%|[.,]\d)))
        """), _fiscal, takes_the=True),
    Rule("fiscal_relative", ("fiscal", "financial", "business"), verbose(rf"""
        \b(?P<which>this|last|next|the\scurrent|the\sprevious|the)\s{_FISCAL}\syear\b"""), _fiscal_relative),
    Rule("from_start", ("start of", "beginning of"), verbose(rf"""
        \b(?:from|between)\sthe\s(?:start|beginning)\sof\s(?:the\s|this\s)?year
        \s(?:to|through|until|up\sto|till|and)\s(?:the\send\sof\s|end[\s-](?:of\s)?)?
        (?P<last>{MONTH})(?:\s\d{{1,2}}(?!\d),?)?{TAIL}"""), _from_start, holds=(A_MONTH,)),
    Rule("last_months", ("months of",), verbose(rf"""
        \b(?:last|final|closing|remaining)\s(?P<size>{NUMBER})\smonths\sof\s
        (?:(?:the\syear\s)?(?P<year>{YEAR})|(?P<relative>this\syear|last\syear|the\syear))"""),
        _last_months, takes_the=True),
    Rule("named_by_end", ("quarter", "e half", "e-half", "r half", "r-half"), verbose(rf"""
        \b(?P<last>{MONTH})[\s-](?P<unit>quarter|half)(?![a-z-]){TAIL}"""), _named_by_end,
        takes_the=True, holds=(A_MONTH,)),
    Rule("days_range", (), verbose(rf"""
        \b(?P<first>{MONTH})\s(?P<day>\d{{1,2}})(?!\d){_TO}(?P<last>{MONTH})\s(?P<until>\d{{1,2}})(?!\d|[.,]\d){TAIL}
        """), _days_range, holds=(A_MONTH, TWO_MONTHS)),
    Rule("month_range", (), verbose(rf"""
        \b(?:{NUMBER}\smonths\sfrom\s)?(?P<first>{MONTH})(?:\s(?P<begun>{YEAR}))?(?P<join>{_TO})(?P<last>{MONTH})
        (?:[\s-]period)?{TAIL}(?:\s?period\b)?"""), _month_range, holds=(A_MONTH, TWO_MONTHS)),
    Rule("year_and_months", (), verbose(rf"""
        \b(?P<year>{YEAR})\s?[(（](?P<first>{MONTH}){_TO}(?P<last>{MONTH})[)）]"""),
        lambda hit, published: span(hit, (month(hit["first"]), month(hit["last"])), published),
        holds=(A_MONTH, TWO_MONTHS)),
    Rule("first_months", ("month",), verbose(rf"""
        \b(?:first|opening|initial)\s(?P<size>{NUMBER})[\s-]months?(?:\speriod)?{TAIL}"""),
        _first_months, takes_the=True),
    Rule("nth_month", ("month of",), verbose(rf"""
        \b(?P<nth>{NTH})\smonth\sof\s(?:the\s(?P<same>year)\b|(?P<year>{YEAR})|(?P<relative>this\syear|last\syear))
        """), _nth_month, takes_the=True),
    Rule("the_months", ("month",), verbose(rf"""
        \bthe\s(?P<size>{NUMBER})(?:-month\speriod
        |\smonths(?:\s(?:together|combined))?(?!\s(?:since|from|before|after|until|ago)\b)){TAIL}"""), _several_months),
    Rule("months_opening", ("month",), verbose(rf"""
        (?:^\W*|\btotal\s)(?:for|in|after(?=\s{NUMBER}\smonths,))\s(?P<size>{NUMBER})\smonths\b
        (?!\s(?:since|from|before|after|until|ago|later|running|straight|in\sa\srow|time|or|of)\b)
        """), _several_months),
    Rule("months_of", ("month",), verbose(rf"""
        \b(?P<size>{NUMBER})\smonths\sof\s(?:(?P<year>{YEAR})|(?P<relative>this\syear|last\syear))
        """), _several_months),
    Rule("month_sales", ("month",), verbose(rf"\b(?P<size>{NUMBER})-month{_BEFORE_MEASURED}"), _months_measured),
    Rule("months_short", tuple(f"{size}m" for size in range(10)), verbose(r"""
        (?<![$€£¥.,\d])\b(?P<size>[2-9]|1[01])M\s?['’]?(?P<short>20[0-6]\d|2\d)(?![\d%]|[.,]\d)"""), _first_months),
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
    Rule("half_year", ("half",), verbose(rf"\bhalf[-\s]year(?:ly)?{_BEFORE_MEASURED}"),
        lambda hit, published: span(hit, (1, 6), published), takes_the=True),
    Rule("part_again", ("in the first", "in the second", "in the third"), verbose(r"""
        \bin\sthe\s(?P<word>first|second|third)(?=[,.;]|\sand\b|$)"""), _part_again),
)  # fmt: skip
