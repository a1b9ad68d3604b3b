"""English days, single months and years, and spans left open or rolling ("since 2020", "the past 12 months")."""

from __future__ import annotations

import re
from datetime import date

from etl.mentions.period import Period
from etl.mentions.period_rules import (
    A_MONTH,
    A_RANGE,
    A_YEAR,
    DAY_BEFORE,
    DAY_BEHIND,
    MONTH,
    MONTH_HINTS,
    NUMBER,
    TAIL,
    YEAR,
    Rule,
    count,
    month,
    span,
    verbose,
)

_AFTER_DAY = r"(?!\d|[.,]\d|%|\s?(?:million|percent|per\scent|pct|billion|mln|mn|thousand)\b)"
_TH = r"(?:st|nd|rd|th)?"
_WHOLE_MONTH = 28
_MORE_YEARS = 2
_PART = r"(?:early|late|mid|the\s(?:start|beginning|middle)\sof)"
_COUNTED = r"""\s?(?:units|vehicles|cars|models|people|yuan|%|km|jobs|evs|nevs|euros|dollars|percent|per\scent|million
    |stores|plants|[万亿千百辆台部家款名元人吨公个年])"""
_MAY_AFTER = verbose(r"""
    (?:\b(?:in|since|to|from|for|of|by|until|till|through|last|this|next|and|or|during|between|early|late|mid|than|on
    |after|before|with|end|versus|vs|over|against)[\s-]|['’]s\s|[-–—/,(（|:]\s?|\d\s|[\u4e00-\u9fff])\Z""")
_MAY_BEFORE = verbose(r"""
    \s?(?:$|[,.;:)）'’\d–—/|-]|(?:sales|exports?|output|production|deliver\w*|registrations|retail|wholesale|figures?|data
    |totals?|was|were|is|saw|brought|marked|came|alone|compared|versus|vs|and|to|shipments|results|numbers|report|volumes?
    |has|had|rose|fell|grew|also|after|when|with|from|last|this|of|in|NEV|EV|passenger|auto|vehicle|car|market|overseas
    |by|for)\b)""")
_MARCH_ON = verbose(r"\s(?:into|towards?|ahead|forward|past|across|onward)\b")


def _day(hit: re.Match[str], published: date | None) -> Period | None:
    named, day = month(hit["month"]), int(hit["day"])
    return span(hit, (named, named), published, day) if 1 <= day <= 31 else None


def _days(hit: re.Match[str], published: date | None) -> Period | None:
    """Days of one month that are counted together: "October 1 to 19", "7-13 May"."""
    named, first, last = month(hit["month"]), int(hit["first"]), int(hit["day"])
    made = span(hit, (named, named), published)
    if not 1 <= last <= 31:
        return None
    is_whole = first == 1 and last >= _WHOLE_MONTH
    return made if is_whole else made._replace(days=(first, last)) if first < last else made._replace(day=last)


def _week_ending(hit: re.Match[str], published: date | None) -> Period | None:
    """The seven days up to a day of the month, where they are all of that month: "the week to October 22"."""
    named, last = month(hit["month"]), int(hit["day"])
    made = span(hit, (named, named), published)
    return made._replace(days=(last - 6, last)) if 7 <= last <= 31 else made._replace(day=last)


def _iso_day(hit: re.Match[str], published: date | None) -> Period | None:
    named, day = int(hit["month"]), int(hit["day"])
    return span(hit, (named, named), published, day) if 1 <= named <= 12 and 1 <= day <= 31 else None


def _through(hit: re.Match[str], published: date | None) -> Period:
    return span(hit, (1, month(hit["month"])), published)


def _single_month(hit: re.Match[str], published: date | None) -> Period | None:
    printed = hit["month"]
    if hit["year"] is None and hit["relative"] is None and not _is_month(printed, hit):
        return None
    return span(hit, (month(printed), month(printed)), published)


def _is_month(printed: str, hit: re.Match[str]) -> bool:
    """Whether a name that is also a verb is the month: "exports in May rose", not "Chery May Build a Plant"."""
    if printed in ("May", "MAY"):
        before = hit.string[max(0, hit.start() - 12) : hit.start()]
        return _MAY_AFTER.search(before) is not None or _MAY_BEFORE.match(hit.string, hit.end()) is not None
    if printed in ("March", "MARCH"):
        is_glued = hit.string[hit.end() : hit.end() + 1].isalpha()
        return not is_glued and _MARCH_ON.match(hit.string, hit.end()) is None
    return printed != "Mar"


def _year(hit: re.Match[str], _published: date | None) -> Period:
    is_decade = hit["decade"] is not None
    months = (1, 120) if is_decade else (1, 12)
    return Period(hit.start(), hit.end(), "span", months, int(hit["year"]), True, vague=is_decade or bool(hit["part"]))


def _years(hit: re.Match[str], _published: date | None) -> Period | None:
    """More than one year ("2021-2023", "between 2021 and 2023"), which no single figure of ours covers."""
    first = int(hit["year"])
    last = int(hit["last"]) if hit["last"] else first // 100 * 100 + int(hit["two"])
    if not first < last <= first + 40:
        return None
    return Period(hit.start(), hit.end(), "span", (1, 12 * (last - first + 1)), first, True, vague=True)


def _since(hit: re.Match[str], published: date | None) -> Period | None:
    """The year so far from "since January"; any other beginning leaves the end, and so the span, open."""
    printed = hit["month"]
    year = int(hit["year"]) if hit["year"] else None
    if printed is None and year is None:
        return None
    first = month(printed) if printed else 1
    if first == 1 and (year is None or (published is not None and year == published.year)):
        return Period(hit.start(), hit.end(), "so_far")
    return Period(hit.start(), hit.end(), "span", (first, first if printed else 12), year, year is not None, vague=True)


_UNIT_MONTHS = {"months": 1, "quarters": 3, "years": 12}


def _rolling(hit: re.Match[str], published: date | None) -> Period:
    """So many whole months before that of publication ("the past 12 months"); of years, nobody knows which."""
    if published is None:
        return Period(hit.start(), hit.end(), "now")
    size = count(hit["size"]) * _UNIT_MONTHS[hit["unit"].lower()]
    year, first = divmod(published.year * 12 + published.month - 1 - size, 12)
    is_vague = hit["unit"].lower() != "months"
    return Period(hit.start(), hit.end(), "span", (first + 1, first + size), year, vague=is_vague)


def _decade_end(hit: re.Match[str], published: date | None) -> Period | None:
    """The round year that closes this decade."""
    year = published.year // 10 * 10 + 10 if published else None
    return Period(hit.start(), hit.end(), "span", year=year) if year else None


def _years_away(hit: re.Match[str], published: date | None) -> Period | None:
    """The year so many years before publication ("three years ago"), or before the one spoken of ("... earlier")."""
    size = count(hit["size"])
    if size < _MORE_YEARS:
        return None
    if hit["word"].lower() == "ago":
        return Period(
            hit.start(), hit.end(), "span", year=published.year - size if published else None, code=f"-{size}"
        )
    return Period(hit.start(), hit.end(), "same", code=f"-{size}")


def _part_of_month(hit: re.Match[str], published: date | None) -> Period | None:
    """Days, weeks or a half of a month that are counted together: "the first 20 days of July"."""
    named = month(hit["month"])
    made = span(hit, (named, named), published)
    if hit["half"]:
        return made._replace(days=(1, 15) if hit["half"].lower() == "first" else (16, 31))
    until = int(hit["size"]) if hit["size"].isdecimal() else count(hit["size"])
    until *= 7 if hit["unit"].lower().startswith("week") else 1
    return made._replace(days=(1, until)) if 1 < until < _WHOLE_MONTH else None


RULES = (
    Rule("decade_end", ("decade",), verbose(r"""
        \b(?:the\s)?(?:(?:end|close|turn)\sof\s(?:the|this|the\scurrent)\sdecade\b|decade['’]?s?[\s-]end\b)
        """), _decade_end),
    Rule("years_away", ("years ago", "years earlier", "years before", "years prior", "years prev"), verbose(rf"""
        \b(?P<size>{NUMBER})\s(?:full\s)?years\s(?P<word>ago|earlier|previously|prior|before(?!\s\w))\b
        """), _years_away),
    Rule("part_of_month", ("days of", "weeks of", "half of"), verbose(rf"""
        \b(?:(?P<half>first|second)\shalf|first\s(?P<size>1\d|2\d|{NUMBER})[\s-](?P<unit>days|weeks))
        \sof\s(?P<month>{MONTH}){TAIL}"""), _part_of_month, takes_the=True, holds=(A_MONTH,)),
    Rule("since", ("since",), verbose(rf"""
        \bsince\s(?:(?:{_PART}|the\send\sof|end)[\s-])?
        (?:(?P<month>{MONTH})(?:\s\d{{1,2}}(?!\d),?)?(?:\s(?:of\s)?(?=\d|last\syear))?)?
        (?:(?P<year>{YEAR})|(?<=\s)last\syear\b)?"""), _since),
    Rule("rolling", ("months", "quarters", "years"), verbose(rf"""
        \b(?:the\s)?(?:past|last|previous|preceding|most\srecent)\s(?P<size>{NUMBER})\s(?P<unit>months|quarters|years)\b
        (?!\sof\b|\sto\b|\sthrough\b|\sended\b|\sending\b|\sago\b)"""), _rolling),
    Rule("years", ("19", "20"), verbose(rf"""
        (?<![\d$€£¥.,])(?:\bfrom\s|(?P<between>\bbetween\s))?(?P<year>{YEAR})
        (?:(?:\s?[-–—~/]\s?|\s(?:to|through|until|(?(between)and|to))\s)(?P<last>{YEAR})
        |[-–/](?P<two>\d\d)(?![\d.,%年月-]))"""), _years, holds=(A_RANGE,)),
    Rule("iso_day", ("-0", "-1"), verbose(r"""
        (?<![\d-])(?P<year>20[0-6]\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"""), _iso_day),
    Rule("dotted_day", (".20", "/20"), verbose(r"""
        (?<![\d.])(?P<day>\d{1,2})(?P<dot>[./])(?P<month>\d{1,2})(?P=dot)(?P<year>20[0-6]\d)(?![\d.])"""), _iso_day),
    Rule("days_of_month", MONTH_HINTS, verbose(rf"""
        (?<![\d.,])(?P<first>\d{{1,2}}){_TH}(?:\s?[-–—/]\s?|\sto\s)(?P<day>\d{{1,2}}){_TH}\s(?:of\s)?(?P<month>{MONTH})
        (?:,?\s(?P<year>{YEAR}))?"""), _days, holds=(A_MONTH, DAY_BEFORE)),
    Rule("month_days", MONTH_HINTS, verbose(rf"""
        \b(?P<month>{MONTH})\s(?P<first>\d{{1,2}}){_TH}(?:\s?[-–—]\s?|\sto\s)(?P<day>\d{{1,2}}){_TH}{_AFTER_DAY}
        (?:\speriod)?(?:,?\s(?P<year>{YEAR}))?"""), _days, holds=(A_MONTH, DAY_BEHIND)),
    Rule("week_ending", ("week",), verbose(rf"""
        \bweek\s(?:that\s)?(?:(?:ended|ending|ends)(?:\son)?|to|through)\s(?:\w+day,?\s)?
        (?P<month>{MONTH})\s(?P<day>\d{{1,2}}){_TH}{_AFTER_DAY}(?:,?\s(?P<year>{YEAR}))?"""),
        _week_ending, takes_the=True, holds=(A_MONTH, DAY_BEHIND)),
    Rule("day", MONTH_HINTS, verbose(rf"""
        (?<![\d.,])\b(?P<day>\d{{1,2}}){_TH}\s(?:of\s)?(?P<month>{MONTH})(?:,?\s(?P<year>{YEAR}))?"""), _day,
        holds=(A_MONTH, DAY_BEFORE)),
    Rule("month_day", MONTH_HINTS, verbose(rf"""
        \b(?P<month>{MONTH})\s(?P<day>\d{{1,2}}){_TH}{_AFTER_DAY}(?:,?\s(?P<year>{YEAR}))?"""), _day,
        holds=(A_MONTH, DAY_BEHIND)),
    Rule("through", ("through", "up to", "end of", "end-"), verbose(rf"""
        \b(?:(?:through|up\sto)\s(?:the\send\sof\s|end-)?|(?:to|until|till|by)\s(?:the\s)?end(?:\sof\s|-))
        (?P<month>{MONTH}){TAIL}"""), _through, holds=(A_MONTH,)),
    Rule("month", MONTH_HINTS, verbose(rf"\b(?P<month>{MONTH}){TAIL}"), _single_month, holds=(A_MONTH,)),
    Rule("year", ("19", "20"), verbose(rf"""
        (?<![$€£¥])(?<!\d[.,])\b(?:(?P<part>{_PART})[\s-])?
        (?:(?:calendar|the\s(?:end|whole|course)\sof|year|the\syear|full[\s-]year|year-end|end)[\s-]){{0,3}}
        (?P<year>{YEAR})(?P<decade>s\b)?(?!{_COUNTED}|[-–]\d)"""), _year, holds=(A_YEAR,)),
)  # fmt: skip
