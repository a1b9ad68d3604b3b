"""Chinese time expressions: months and their ranges, quarters, halves, years."""

from __future__ import annotations

import re
from datetime import date

from etl.mentions.period import Period
from etl.mentions.period_rules import GAP_ZH, ORDER, YEAR_ZH, Rule, count, group, span, verbose

_COUNT = rf"(?:\d{{1,2}}(?!\d){GAP_ZH}|[一二三四五六七八九十]{{1,2}})"
_TO = rf"{GAP_ZH}(?:-|–|—|~|～|－|至|到){GAP_ZH}"
_WHOLE_MONTH = 28
_CUMULATIVE = r"(?:\s?累计)?"
_DAY = rf"{GAP_ZH}\d{{1,2}}{GAP_ZH}日"
_QUARTER = r"(?:季度|(?:(?<=第[一二三四1-4])|(?<=首))季)"
_PART = r"(?P<part>[上中下]旬|前?[上下]半月|前[一两二三]周|第[一二三四]周|首周)"


def _range(hit: re.Match[str], published: date | None) -> Period | None:
    first, last = count(hit["first"]), count(hit["last"])
    return span(hit, (first, last), published) if 1 <= first < last <= 12 else None


def _pair(hit: re.Match[str], published: date | None) -> Period | None:
    first, last = count(hit["first"]), count(hit["last"])
    return span(hit, (first, last), published) if first >= 1 and last == first + 1 <= 12 else None


def _days(hit: re.Match[str], published: date | None) -> Period | None:
    """Days of one month that are counted together: 10月1日至19日, 10月1-19日, 截至10月22日的一周."""
    named, last = count(hit["month"]), int(hit["day"])
    first = int(hit["first"]) if group(hit, "first") else last - 6
    if not 1 <= named <= 12:
        return None
    made = span(hit, (named, named), published)
    is_range = 1 <= first < last <= 31
    is_whole = is_range and first == 1 and last >= _WHOLE_MONTH
    return made if is_whole else made._replace(days=(first, last)) if is_range else made._replace(day=last)


def _first(hit: re.Match[str], published: date | None) -> Period | None:
    size = count(hit["size"]) * (3 if hit["unit"] == "季度" else 1)
    return span(hit, (1, size), published) if 1 <= size <= 12 else None


def _quarters(hit: re.Match[str], published: date | None) -> Period | None:
    first, last = count(hit["first"]), count(hit["last"] or hit["first"])
    return span(hit, (3 * first - 2, 3 * last), published) if 1 <= first <= last <= 4 else None


def _half(hit: re.Match[str], published: date | None) -> Period:
    number = ORDER[hit["which"]]
    return span(hit, (6 * number - 5, 6 * number), published)


def _up_to(hit: re.Match[str], published: date | None) -> Period | None:
    last = count(hit["last"])
    return span(hit, (1, last), published) if 1 <= last <= 12 else None


def _month(hit: re.Match[str], published: date | None) -> Period | None:
    named = count(hit["month"])
    if not 1 <= named <= 12:
        return None
    made = span(hit, (named, named), published, int(hit["day"]) if hit["day"] else None)
    if hit["since"]:
        is_this_year = not made.year_said or (published is not None and made.year == published.year)
        is_so_far = named == 1 and not hit["day"] and is_this_year
        return Period(hit.start(), hit.end(), "so_far") if is_so_far else made._replace(vague=True)
    return made._replace(day=15) if hit["part"] else made


def _years(hit: re.Match[str], _published: date | None) -> Period | None:
    first, last = int(hit["first"]), int(hit["last"])
    if not first < last <= first + 40:
        return None
    return Period(hit.start(), hit.end(), "span", (1, 12 * (last - first + 1)), first, True, vague=True)


def _year(hit: re.Match[str], published: date | None) -> Period:
    return span(hit, (1, 12), published)._replace(vague=bool(hit["part"]))


_MONTH_DAYS = rf"{GAP_ZH}(?P<first>\d{{1,2}})日?{_TO}(?:(?P=month)月)?(?P<day>\d{{1,2}}){GAP_ZH}日"

RULES = (
    Rule("zh_range", ("月",), verbose(rf"""
        {YEAR_ZH}(?P<first>{_COUNT})月?(?:份)?{_TO}(?P<last>{_COUNT})月(?!{_DAY})(?:份)?{_CUMULATIVE}"""), _range),
    Rule("zh_pair", ("月",), verbose(rf"""
        {YEAR_ZH}(?P<first>{_COUNT})月?(?:份)?[、和及与](?P<last>{_COUNT})月(?!{_DAY})(?:份)?
        (?:合计|累计|两个月)"""), _pair),
    Rule("zh_first", ("月", "季度"), verbose(rf"""
        {YEAR_ZH}[前头首]{GAP_ZH}(?!一个?月)(?P<size>{_COUNT}|两)个?(?P<unit>月|季度){_CUMULATIVE}"""), _first),
    Rule("zh_up_to", ("截至", "截止"), verbose(rf"""
        截[至止]到?{YEAR_ZH}(?P<last>{_COUNT})月(?:份|底|末|{_DAY})?
        (?=[,，]?(?:今年|年内|本年|公司|该公司)?(?:已)?累计)"""), _up_to),
    Rule("zh_from_start", ("年初", "以来"), verbose(rf"""
        (?:(?:今年|本年|年初)以来，?(?:截[至止]到?|[至到])|(?:今?年初|今年年初|本年初)起?(?:截?[至止]到?|到))
        {YEAR_ZH}(?P<last>{_COUNT})月(?:份|底|末|{_DAY})?{_CUMULATIVE}"""), _up_to),
    Rule("zh_quarters", ("季",), verbose(rf"""
        {YEAR_ZH}第?{GAP_ZH}(?P<first>(?<!\d)[1-4]|[一二三四首]){GAP_ZH}(?:季度)?
        (?:(?:{_TO}|[、和])第?(?P<last>[一二三四1-4]))?{_QUARTER}{_CUMULATIVE}"""), _quarters),
    Rule("zh_half", ("半年",), verbose(rf"{YEAR_ZH}(?P<which>[上下])半年{_CUMULATIVE}"), _half),
    Rule("zh_days", ("日",), verbose(rf"{YEAR_ZH}(?P<month>{_COUNT})月{_MONTH_DAYS}(?:期间)?"), _days),
    Rule("zh_week", ("一周", "当周"), verbose(rf"""
        截[至止]到?{YEAR_ZH}(?P<month>{_COUNT})月(?P<day>\d{{1,2}})日的?(?:这?一|当)周(?:内|里)?"""), _days),
    Rule("zh_month", ("月",), verbose(rf"""
        {YEAR_ZH}(?P<month>1[0-2]|(?<!\d)[1-9]|十[一二]?|[一二三四五六七八九]){GAP_ZH}月(?!球|薪|租)(?:{GAP_ZH}份)?
        (?:{GAP_ZH}(?P<day>\d{{1,2}}){GAP_ZH}日|{_PART})?(?P<since>以来|起至今|至今)?"""), _month),
    Rule("zh_years", ("年",), verbose(
        rf"(?P<first>20\d\d)(?:{GAP_ZH}年)?{_TO}(?P<last>20\d\d){GAP_ZH}年(?:间|期间)?"), _years),
    Rule("zh_year", ("年",), verbose(rf"""
        (?P<year>(?:19[89]|20[0-6])\d){GAP_ZH}年(?:全年|度|[底末])?(?P<part>初|上旬|起至今|以来|至今|开始)?"""), _year),
)  # fmt: skip
