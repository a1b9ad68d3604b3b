"""The grammar of time expressions in English and Chinese, compiled once with data/vocabulary/periods.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from etl.mentions.lexicon import Lexicon, Term
from etl.vocabulary import Vocabulary

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT = {month[:3]: number for number, month in enumerate(_MONTHS, start=1)} | {"sept": 9}
_COUNT = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_COUNT |= dict(zip("一二三四五六七八九十", range(1, 11), strict=True)) | {"两": 2, "十一": 11, "十二": 12}
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "latter": 2, "closing": 4, "opening": 1}
_ORDER |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "一": 1, "二": 2, "三": 3, "四": 4, "上": 1, "下": 2, "前": 1, "后": 2}

_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])"
_YEAR = r"(?:19[89]\d|20[0-4]\d)(?!\d|[.,]\d)"
_TO = r"(?:\s?[-–—~/]\s?|\s(?:to|through|until|till|and)\s)"
_N = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_REL = r"(?:this|last|next|the\s(?:previous|prior|past|preceding|following|same|current)|that)\syear|the\syear(?:\sbefore|\searlier)?"


def _grammar() -> re.Pattern[str]:
    """One alternation, longest reading first; each alternative names its own groups."""
    tail = rf"(?:,?\s(?:(?:of|in|for|to)\s)?(?:calendar\s)?(?:(?P<{{0}}y>{_YEAR})|(?P<{{0}}r>{_REL})))?"

    def tailed(prefix: str) -> str:
        return tail.replace("{0}", prefix)

    english = [
        rf"(?P<fy>(?:\b(?:the\s)?(?:fiscal|financial|business)\s(?:year\s)?|\bFY\s?)(?:(?P<fyy>{_YEAR})|'?(?P<fyz>\d\d)(?!\d)))",
        r"(?P<fr>\b(?P<frw>this|last|next|the\scurrent|the\sprevious|the)\s(?:fiscal|financial|business)\syear)",
        rf"(?P<ye>\b(?:the\s)?(?:(?:business|fiscal|financial)\s)?(?:year|12\smonths|twelve\smonths)\s(?:(?:that\s)?(?:ended|ending|ends)(?:\sin)?|to(?:\sthe\send\sof)?|through)\s(?P<yem>{_MONTH})(?:\s\d{{1,2}}(?!\d),?)?(?:\s(?P<yey>{_YEAR}))?)",
        rf"(?P<mr>\b(?P<mr1>{_MONTH})(?:\s(?P<mr1y>{_YEAR}))?(?:{_TO}|\sTO\s)(?P<mr2>{_MONTH})(?:\speriod)?{tailed('mr')}(?:\s?period)?)",
        rf"(?P<fm>\b(?:the\s)?first\s(?P<fmn>{_N})[\s-]months?(?:\speriod)?{tailed('fm')})",
        rf"(?P<np>\b(?:the\s)(?P<npn>{_N})(?:-month\speriod|\smonths(?:\s(?:to|through|ended|ending)(?:\sin)?\s(?P<npm>{_MONTH})(?:\s(?P<npy>{_YEAR}))?|\stogether|\scombined)?))",
        rf"(?P<tq>\b(?:the\s)?first\s(?P<tqn>two|three|2|3)\squarters{tailed('tq')})",
        rf"(?P<qu>\b(?:the\s)?(?:(?P<quo>first|second|third|fourth|last|final|closing|opening|[1-4](?:st|nd|rd|th))[\s-](?:fiscal\s)?quarter(?!s)|Q(?P<qun>[1-4])|(?P<qum>[1-4])Q)(?:\s?'?(?P<quz>2\d)(?!\d))?{tailed('qu')})",
        rf"(?P<ha>\b(?:the\s)?(?:(?P<hao>first|second|latter|opening)[\s-]half(?:[\s-]year)?(?!\sof\s(?:the\s(?:month|decade)))|H(?P<han>[12])|(?P<ham>[12])H)(?:\s?'?(?P<haz>2\d)(?!\d))?{tailed('ha')})",
        r"(?P<hz>\bin\sthe\s(?P<hzo>first|second)(?=[,.;]|\sand\b|$))",
        rf"(?P<dm>\b(?:(?P<dmd>\d{{1,2}})\s(?:of\s)?(?P<dmm>{_MONTH})|(?P<dmn>{_MONTH})\s(?P<dme>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[.,]\d|%|\s?(?:million|percent|per\scent|billion)))(?:,?\s(?P<dmy>{_YEAR}))?)",
        rf"(?P<mo>\b(?P<mom>{_MONTH}){tailed('mo')})",
        rf"(?P<yr>\b(?:(?P<yrv>early|late|mid|the\s(?:start|beginning|middle)\sof)[\s-])?(?:(?:calendar|the\s(?:end|whole|course)\sof|year|the\syear|full[\s-]year|year-end|end)\s)*(?P<yry>{_YEAR})(?!\s?(?:units|vehicles|cars|models|people|yuan|%|km|jobs)|[-–]\d|\d|年))",
    ]
    chinese = [
        r"(?P<zr>(?:(?P<zry>20\d\d)年|(?P<zrr>今|去|前|本|明)年)?(?P<zr1>\d{1,2}|[一二三四五六七八九十]+)月?(?:份)?(?:-|–|—|~|～|至|到)(?P<zr2>\d{1,2}|[一二三四五六七八九十]+)月(?:份|累计)?)",
        r"(?P<zf>(?:(?P<zfy>20\d\d)年|(?P<zfr>今|去|前|本)年)?前(?P<zfn>\d{1,2}|[一二三四五六七八九十两]+)个?(?P<zfu>月|季度))",
        r"(?P<zq>(?:(?P<zqy>20\d\d)年|(?P<zqr>今|去|本)年)?第?(?P<zqn>[一二三四1-4])季度)",
        r"(?P<zh>(?:(?P<zhy>20\d\d)年|(?P<zhr>今|去|本)年)?(?P<zhn>上|下)半年)",
        r"(?P<zm>(?:(?P<zmy>20\d\d)年|(?P<zmr>今|去|本)年)?(?P<zmn>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:(?P<zmd>\d{1,2})日)?)",
        r"(?P<zy>(?P<zyy>20\d\d)年(?:全年|度)?)",
    ]
    return re.compile("|".join([*english, *chinese]))


@dataclass(frozen=True, slots=True)
class Hit:
    """What a grammar match says: months, and the year as printed or as an offset from the year of publication."""

    start: int
    end: int
    months: tuple[int, int]
    year: int | None = None
    year_offset: int | None = None
    day: int | None = None
    vague: bool = False
    fiscal: bool = False
    fiscal_offset: int | None = None
    ends_in: bool = False


def _month(printed: str) -> int:
    lowered = printed.lower().rstrip(".")
    return _SHORT[lowered[:3]]


def _count(printed: str) -> int:
    return int(printed) if printed.isdigit() else _COUNT[printed.lower()]


_OFFSETS = {"this": 0, "last": -1, "next": 1, "今": 0, "本": 0, "去": -1, "前": -2, "明": 1}


def _offset(printed: str | None) -> int | None:
    """The offset in years of "last year", "the previous year", 去(年); None where nothing fixes it ("the year")."""
    if not printed:
        return None
    lowered = " ".join(printed.lower().split())
    for word, offset in _OFFSETS.items():
        if lowered.startswith(word):
            return offset
    if any(word in lowered for word in ("previous", "prior", "past", "preceding", "before", "earlier")):
        return -1
    return 1 if "following" in lowered else None


def _short_year(printed: str | None) -> int | None:
    return 2000 + int(printed) if printed else None


@dataclass(frozen=True, slots=True)
class PeriodPatterns:
    """The compiled grammar, and the fixed phrases as a lexicon."""

    grammar: re.Pattern[str]
    phrases: Lexicon

    def read(self, raw: object) -> Hit | None:
        """The meaning of one match of the grammar; None where it only looks like a time."""
        assert isinstance(raw, re.Match)
        hit: re.Match[str] = raw
        kind = hit.lastgroup or ""
        name = next(
            (key for key in _READERS if hit.groupdict().get(key) is not None), kind
        )
        return _READERS[name](hit)


def _made(hit: re.Match[str], months: tuple[int, int], prefix: str) -> Hit:
    """A hit with the year in the groups `<prefix>y` (printed), `<prefix>z` (two digits) or `<prefix>r` (relative)."""
    groups = hit.groupdict()
    printed = groups.get(prefix + "y")
    year = int(printed) if printed else _short_year(groups.get(prefix + "z"))
    return Hit(hit.start(), hit.end(), months, year, _offset(groups.get(prefix + "r")))


def _fiscal(hit: re.Match[str]) -> Hit:
    year = int(hit["fyy"]) if hit["fyy"] else _short_year(hit["fyz"])
    return Hit(hit.start(), hit.end(), (4, 15), year, fiscal=True)


def _fiscal_relative(hit: re.Match[str]) -> Hit:
    offset = {"last": -1, "the previous": -1, "next": 1}.get(hit["frw"].lower(), 0)
    return Hit(hit.start(), hit.end(), (4, 15), fiscal=True, fiscal_offset=offset)


def _year_ending(hit: re.Match[str]) -> Hit:
    month = _month(hit["yem"])
    year = int(hit["yey"]) if hit["yey"] else None
    months = (1, 12) if month == 12 else (month + 1, month + 12)
    first_year = None if year is None else year if month == 12 else year - 1
    return Hit(hit.start(), hit.end(), months, first_year, ends_in=True)


def _month_range(hit: re.Match[str]) -> Hit | None:
    first, last = _month(hit["mr1"]), _month(hit["mr2"])
    if first == last:
        return None
    if first > last:
        last += 12
    made = _made(hit, (first, last), "mr")
    if made.year is None and hit["mr1y"]:
        return Hit(made.start, made.end, made.months, int(hit["mr1y"]))
    if made.year is not None and last > 12:
        return Hit(made.start, made.end, made.months, made.year - 1)
    return made


def _n_months(hit: re.Match[str]) -> Hit | None:
    count = _count(hit["npn"])
    if not 2 <= count <= 12:
        return None
    if hit["npm"]:
        last = _month(hit["npm"])
        year = int(hit["npy"]) if hit["npy"] else None
        if last - count < 0:
            return Hit(hit.start(), hit.end(), (last - count + 13, last + 12), year - 1 if year else None, ends_in=True)
        return Hit(hit.start(), hit.end(), (last - count + 1, last), year)
    return Hit(hit.start(), hit.end(), (1, count))


def _ordered(hit: re.Match[str], prefix: str, size: int) -> Hit:
    groups = hit.groupdict()
    word = groups[prefix + "o"]
    number = _ORDER[word.lower()] if word else int(groups[prefix + "n"] or groups[prefix + "m"])
    return _made(hit, (size * (number - 1) + 1, size * number), prefix)


def _half_again(hit: re.Match[str]) -> Hit:
    number = _ORDER[hit["hzo"]]
    return Hit(hit.start(), hit.end(), (6 * number - 5, 6 * number))


def _day(hit: re.Match[str]) -> Hit:
    month = _month(hit["dmm"] or hit["dmn"])
    day = int(hit["dmd"] or hit["dme"])
    made = _made(hit, (month, month), "dm")
    return Hit(made.start, made.end, made.months, made.year, day=day)


def _single_month(hit: re.Match[str]) -> Hit | None:
    if hit["mom"] == "May" and not _is_may(hit):
        return None
    if hit["mom"] == "Mar" or (hit["mom"] == "March" and hit.string[hit.end() : hit.end() + 1].isalpha()):
        return None
    month = _month(hit["mom"])
    return _made(hit, (month, month), "mo")


def _is_may(hit: re.Match[str]) -> bool:
    """Whether "May" is the month: capital, and not the verb that opens a sentence."""
    before = hit.string[: hit.start()].rstrip()
    return bool(before) and before[-1] not in ".!?" or hit["moy"] is not None


def _year(hit: re.Match[str]) -> Hit:
    return Hit(hit.start(), hit.end(), (1, 12), int(hit["yry"]), vague=bool(hit["yrv"]))


def _zh_range(hit: re.Match[str]) -> Hit | None:
    first, last = _count(hit["zr1"]), _count(hit["zr2"])
    return _made(hit, (first, last), "zr") if 1 <= first < last <= 12 else None


def _zh_first(hit: re.Match[str]) -> Hit:
    count = _count(hit["zfn"])
    return _made(hit, (1, min(12, count * (3 if hit["zfu"] == "季度" else 1))), "zf")


def _zh_quarter(hit: re.Match[str]) -> Hit:
    number = int(hit["zqn"]) if hit["zqn"].isdigit() else _ORDER[hit["zqn"]]
    return _made(hit, (3 * number - 2, 3 * number), "zq")


def _zh_half(hit: re.Match[str]) -> Hit:
    number = _ORDER[hit["zhn"]]
    return _made(hit, (6 * number - 5, 6 * number), "zh")


def _zh_month(hit: re.Match[str]) -> Hit:
    month = _count(hit["zmn"])
    made = _made(hit, (month, month), "zm")
    return Hit(made.start, made.end, made.months, made.year, made.year_offset, int(hit["zmd"]) if hit["zmd"] else None)


_READERS = {
    "fy": _fiscal,
    "fr": _fiscal_relative,
    "ye": _year_ending,
    "mr": _month_range,
    "fm": lambda hit: _made(hit, (1, _count(hit["fmn"])), "fm") if 1 <= _count(hit["fmn"]) <= 12 else None,
    "np": _n_months,
    "tq": lambda hit: _made(hit, (1, 3 * _count(hit["tqn"])), "tq"),
    "qu": lambda hit: _ordered(hit, "qu", 3),
    "ha": lambda hit: _ordered(hit, "ha", 6),
    "hz": _half_again,
    "dm": _day,
    "mo": _single_month,
    "yr": _year,
    "zr": _zh_range,
    "zf": _zh_first,
    "zq": _zh_quarter,
    "zh": _zh_half,
    "zm": _zh_month,
    "zy": lambda hit: _made(hit, (1, 12), "zy"),
}


@lru_cache(maxsize=4)
def compiled(known: Vocabulary) -> PeriodPatterns:
    """The patterns for a vocabulary."""
    sections = ("relative_year", "relative_month", "basis", "same", "so_far", "now")
    terms = [
        Term(wording, section, code)
        for section in sections
        for code, wordings in known.words("periods", section).items()
        for wording in wordings
    ]
    return PeriodPatterns(_grammar(), _PhraseLexicon(terms))


class _PhraseLexicon(Lexicon):
    """A lexicon in which the longest phrase wins across kinds: "the year before" is not "the year"."""

    def find(self, text: str) -> list:  # type: ignore[type-arg]
        kept: list = []  # type: ignore[type-arg]
        for hit in sorted(super().find(text), key=lambda found: found.start - found.end):
            if all(hit.start >= other.end or hit.end <= other.start for other in kept):
                kept.append(hit)
        return sorted(kept, key=lambda found: found.start)
