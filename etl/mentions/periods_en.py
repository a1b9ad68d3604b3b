"""English time expressions of several months: ranges, first months, business years."""

from __future__ import annotations

import re
from datetime import date

from etl.mentions.period import Period
from etl.mentions.period_rules import (
    A_MONTH,
    BEFORE_MEASURED,
    FISCAL,
    MONTH,
    MONTH_HINTS,
    NTH,
    NTH_MONTHS,
    NUMBER,
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

_TO = r"(?:\s?[-–—~/]\s?|-to-|-through-|\s(?:to|through|until|till|and)\s(?:the\send\sof\s|end(?:\sof)?\s|end-)?)"
_WHOLE_MONTH = 28
_A = re.compile(r"\b(?:an?|its|their)\s\Z", re.IGNORECASE)
_RUN = re.compile(
    r"\s(?:(?:sales|delivery|export|market|steep|sharp|long|straight)\s)*(?:decline|rise|fall|drop|growth|increase)\b"
)


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
    return made if begun == 1 and until >= _WHOLE_MONTH else made._replace(days=(begun, until))


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
    """From the year's beginning to the month or day named: "from the start of the year to the end of April"."""
    made, until = span(hit, (1, month(hit["last"])), published), int(hit["until"] or 0)
    return made._replace(days=(1, until)) if 1 <= until < _WHOLE_MONTH else made


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


def _months_by_then(hit: re.Match[str], published: date | None) -> Period | None:
    """As many months as had gone by when a report came out ("after ten months the market stands at ..."): the year's.

    Any other number of months is only how long something took.
    """
    if published is None:
        return None
    gone_by = (published.month - 1, published.month if published.day >= _WHOLE_MONTH else published.month - 2)
    return _several_months(hit, published) if count(hit["size"]) in gone_by else None


def _months_measured(hit: re.Match[str], published: date | None) -> Period | None:
    """So many months by what is told of them ("the ten-month total"); "a three-month decline" only says how long."""
    is_run = _A.search(hit.string, 0, hit.start()) and _RUN.match(hit.string, hit.end())
    return None if is_run else _several_months(hit, published)


RULES = (
    Rule("year_through", ("this year", "current year", "calendar year", "year to date", "year-to-date"), verbose(rf"""
        \b(?:(?:(?:so|thus)\sfar\s)?(?:in\s)?(?P<relative>(?:this|the\scurrent)(?:\scalendar)?\syear)
        (?:\s(?:so\sfar|to\sdate))?|year[\s-]to[\s-]date),?
        \s(?:to|through|until|till|up\sto|as\sof)\s(?:the\send\sof\s|end[\s-](?:of\s)?)?
        (?P<last>{MONTH})(?:\s(?P<until>\d{{1,2}})(?!\d|[.,]\d))?"""), _from_start, takes_the=True, holds=(A_MONTH,)),
    Rule("so_far_in", ("year to date", "year-to-date", "ytd"), verbose(rf"""
        \b(?:year[\s-]to[\s-]date|YTD)(?:\s(?:basis|total|sales|deliveries|registrations|exports|output|production
        |figures?|volumes?|tally|count)){{0,2}},?\s(?:(?:for|in|to|through|until|as\sof|as\sat|by|at)\s
        (?:the\send\sof\s|end[\s-](?:of\s)?)?)?(?P<last>{MONTH})(?P<until>)(?!\s\d{{1,2}}(?!\d)){TAIL}"""), _from_start,
        takes_the=True, holds=(A_MONTH,)),
    Rule("months_ending", ("year", "quarter", "half", "month"), verbose(rf"""
        \b(?P<size>(?:{FISCAL}\s)?year|quarter|half(?:-year)?|{NUMBER}[\s-]months?(?:\speriod)?)
        [\s-](?:(?:that\s)?(?:ended|ending|ends)(?:\s(?:in|on))?|to|through)(?:\s(?:the\send\sof|end(?=-)))?[\s-]
        (?P<last>{MONTH})(?:\s\d{{1,2}}(?!\d),?)?(?:\s(?P<year>{YEAR}))?"""), _months_ending,
        takes_the=True, holds=(A_MONTH,)),
    Rule("fiscal", ("fiscal", "financial", "business", "fy"), verbose(rf"""
        \b(?:(?P<before>{YEAR})\s{FISCAL}\syear\b
        |(?:{FISCAL}\s(?:year\s)?|FY\s?)(?:(?P<year>{YEAR})(?:[-–/]\d\d(?!\d))?|['’]?(?P<two>\d\d)(?!\d|\s?%|[.,]\d)))
        """), _fiscal, takes_the=True),
    Rule("fiscal_relative", ("fiscal", "financial", "business"), verbose(rf"""
        \b(?P<which>this|last|next|the\scurrent|the\sprevious|the)\s{FISCAL}\syear\b"""), _fiscal_relative),
    Rule("from_start", ("start of", "beginning of"), verbose(rf"""
        \b(?:from|between)\sthe\s(?:start|beginning)\sof\s(?:the\s|this\s)?year
        \s(?:to|through|until|up\sto|till|and)\s(?:the\send\sof\s|end[\s-](?:of\s)?)?
        (?P<last>{MONTH})(?:\s(?P<until>\d{{1,2}})(?!\d),?)?{TAIL}"""), _from_start, holds=(A_MONTH,)),
    Rule("last_months", ("months of",), verbose(rf"""
        \b(?:last|final|closing|remaining)\s(?P<size>{NUMBER})\smonths\sof\s
        (?:(?:the\syear\s)?(?P<year>{YEAR})|(?P<relative>this\syear|last\syear|the\syear))"""),
        _last_months, takes_the=True),
    Rule("named_by_end", ("quarter", "e half", "e-half", "r half", "r-half"), verbose(rf"""
        \b(?P<last>{MONTH})[\s-](?P<unit>quarter|half)(?![a-z-]){TAIL}"""), _named_by_end,
        takes_the=True, holds=(A_MONTH,)),
    Rule("days_range", MONTH_HINTS, verbose(rf"""
        \b(?P<first>{MONTH})\s(?P<day>\d{{1,2}})(?!\d){_TO}(?P<last>{MONTH})\s(?P<until>\d{{1,2}})(?!\d|[.,]\d){TAIL}
        """), _days_range, holds=(A_MONTH, TWO_MONTHS)),
    Rule("month_range", MONTH_HINTS, verbose(rf"""
        \b(?:{NUMBER}\smonths\sfrom\s)?(?P<first>{MONTH})(?:\s(?P<begun>{YEAR}))?(?P<join>{_TO})(?P<last>{MONTH})
        (?:[\s-]period)?{TAIL}(?:\s?period\b)?"""), _month_range, holds=(A_MONTH, TWO_MONTHS)),
    Rule("year_and_months", MONTH_HINTS, verbose(rf"""
        \b(?P<year>{YEAR})\s?[(（](?P<first>{MONTH}){_TO}(?P<last>{MONTH})[)）]"""),
        lambda hit, published: span(hit, (month(hit["first"]), month(hit["last"])), published),
        holds=(A_MONTH, TWO_MONTHS)),
    Rule("first_months", ("month",), verbose(rf"""
        \b(?:first|opening|initial)\s(?P<size>{NUMBER})[\s-]months?(?:\speriod)?{TAIL}"""),
        _first_months, takes_the=True),
    Rule("turned_first_months", ("month",), verbose(rf"""
        \b(?P<size>{NUMBER})\sfirst\smonths{TAIL}"""), _first_months, takes_the=True),
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
    Rule("months_by_then", ("month",), verbose(rf"""
        \b(?:in|after|over|through|across|at)\s(?P<size>{NUMBER})\smonths\b
        (?!\s(?:since|from|before|after|until|ago|later|running|straight|in\sa\srow|time|or|of)\b)
        """), _months_by_then),
    Rule("months_of", ("month",), verbose(rf"""
        \b(?P<size>{NUMBER})\smonths\sof\s(?:(?P<year>{YEAR})|(?P<relative>this\syear|last\syear))
        """), _several_months),
    Rule("month_sales", ("month",), verbose(rf"\b(?P<size>{NUMBER})-month{BEFORE_MEASURED}"), _months_measured),
    Rule("months_short", tuple(f"{size}m" for size in range(10)), verbose(r"""
        (?<![$€£¥.,\d])\b(?P<size>[2-9]|1[01])M\s?['’/]?(?P<short>20[0-6]\d|2\d)(?![\d%]|[.,]\d)"""), _first_months),
)  # fmt: skip
