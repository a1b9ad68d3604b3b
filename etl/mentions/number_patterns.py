"""The patterns of printed numbers, compiled once from data/vocabulary/numbers.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import cn2an

from etl.records import Bound
from etl.vocabulary import Vocabulary

WORD_VALUES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
    if value
} | {"thirty": 30, "forty": 40, "fifty": 50, "a": 1, "half a": 0.5, "两": 2}
SCALE_VALUES = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12, "wan": 10**4, "yi": 10**8}


@dataclass(frozen=True, slots=True)
class NumberPatterns:
    """The compiled patterns and the maps from a printed unit, scale or hedge to what it means."""

    number: re.Pattern[str]
    single: re.Pattern[str]
    hedge_before: re.Pattern[str]
    hedge_after: re.Pattern[str]
    duration: re.Pattern[str]
    name_before: re.Pattern[str]
    fraction: re.Pattern[str]
    in_every: re.Pattern[str]
    tenths: re.Pattern[str]
    multiple: re.Pattern[str]
    times: tuple[re.Pattern[str], ...]
    grown_times: tuple[re.Pattern[str], ...]
    rank: re.Pattern[str]
    hint: re.Pattern[str]
    word: re.Pattern[str]
    scales: dict[str, int]
    percents: frozenset[str]
    currencies: dict[str, str]
    hedges: dict[str, Bound]
    fractions: dict[str, str]
    multiples: dict[str, str]
    ordinals: dict[str, str]
    modifiers: frozenset[str]
    vehicles: frozenset[str]
    others: frozenset[str]
    others_zh: re.Pattern[str]
    vehicles_zh: re.Pattern[str]

    def counted(self, text: str, position: int) -> Literal["vehicle", "other", ""]:
        """What kind of noun follows `position`, over a few modifiers."""
        if self.vehicles_zh.match(text, position):
            return "vehicle"
        if self.others_zh.match(text, position):
            return "other"
        for _ in range(6):
            word = self.word.match(text, position)
            if word is None:
                return ""
            token = word.group(1).lower().replace("’", "'")
            if token in self.vehicles:
                return "vehicle"
            if token in self.others:
                return "other"
            if token not in self.modifiers:
                return ""
            position = word.end()
        return ""


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


def _ascii_words(words: list[str]) -> str:
    """An alternation in which a wording that begins or ends with a letter keeps its word boundary."""
    parts = []
    for word in sorted(set(words), key=len, reverse=True):
        head = r"\b" if word[0].isascii() and word[0].isalnum() else ""
        tail = r"\b" if word[-1].isascii() and word[-1].isalnum() else ""
        parts.append(head + re.escape(word).replace(r"\ ", r"[ -]") + tail)
    return "|".join(parts)


def chinese_value(printed: str) -> str:
    """The value of a Chinese numeral such as 七 or 十二 as digits; digits stay as they are."""
    return printed if printed[0].isdigit() else str(cn2an.cn2an(printed, "smart"))


def _number_pattern(known: Vocabulary, scales: dict[str, int], *, ranges: bool) -> re.Pattern[str]:
    """Digits or a word with currency, scale and unit; with `ranges`, two of them joined."""
    words = known.words("numbers", "currency_before")
    before = _any_of([word for group in words.values() for word in group])
    after = _ascii_words([word for group in known.words("numbers", "currency_after").values() for word in group])
    units = known.words("numbers", "percent")
    percent = _ascii_words([*units["percent"], *units["points"]])
    digits = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    small = _any_of([word for word in WORD_VALUES if word != "a"])
    scale = rf"\s?(?:{_any_of([s for s in scales if not s.isascii()])})|[\s-]?(?:{_any_of([s for s in scales if s.isascii()])})(?![A-Za-z])"
    one = rf"(?:{digits}|\b(?:{small})\b|\ba(?=\s(?:million|billion)))"
    range_count = "?" if ranges else "{0}"
    return re.compile(
        rf"""
        (?<![A-Za-z0-9_.,])(?<![A-Za-z]-)(?<!\d[–-])                # not inside a word, a model's name or another number
        (?P<sign>[-−–+](?=[\d$€£]))?
        (?P<currency>(?:{before})\s?)?
        (?P<low>{one})(?P<low_scale>{scale})?
        (?:\s?(?:%|％|percent|per\scent)?(?:\s[-–—~]\s|[-–—~～]|\s?\bto\b\s|\s?\band\b\s(?=[^a-z]{{0,12}}(?:percent|per\scent|%|million))|\s?至\s?|\s?到\s?)
           (?:{before})?(?P<high>{one})){range_count}
        (?P<scale>{scale})?
        (?:(?:[\s-]|\s?个)?(?P<percent>{percent})|\s?(?P<currency_after>{after}))?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@lru_cache(maxsize=4)
def compiled(known: Vocabulary) -> NumberPatterns:
    """The patterns for a vocabulary."""

    def words(section: str) -> dict[str, tuple[str, ...]]:
        return dict(known.words("numbers", section))

    def reverse(section: str) -> dict[str, str]:
        return {word.lower(): code for code, group in words(section).items() for word in group}

    scales = {word.lower(): SCALE_VALUES[code] for code, group in words("scale").items() for word in group}
    hedges_before, hedges_after = reverse("hedge_before"), reverse("hedge_after")
    vehicles, others = words("vehicle")["any"], words("other")["any"]
    small = _any_of(list(WORD_VALUES))
    ordinals = reverse("ordinal")
    return NumberPatterns(
        number=_number_pattern(known, scales, ranges=True),
        single=_number_pattern(known, scales, ranges=False),
        hedge_before=re.compile(
            rf"(?<![A-Za-z])({_any_of(list(hedges_before))})(?:\s+(?:a\s+record|a|the))?\s*\Z", re.IGNORECASE
        ),
        hedge_after=re.compile(rf"\s?({_any_of(list(hedges_after))})(?![A-Za-z])", re.IGNORECASE),
        duration=re.compile(r"[\s-]?(?:(?P<months>months?|个月)|(?P<years>years?(?![- ]old)|年(?!\d)))(?![A-Za-z])", re.IGNORECASE),
        name_before=re.compile(rf"\b(?:{_any_of(list(words('name_before')['any']))})\s?\Z"),
        fraction=re.compile(rf"(?<!first )(?<!second )(?<!latter )(?<!last )(?<!other )(?<![A-Za-z0-9_-])({_any_of(list(reverse('fraction')))})(?![A-Za-z]|-|\s(?:a\s)?(?:million|billion|dozen|year|century))", re.IGNORECASE),
        in_every=re.compile(
            rf"\b(?P<some>one|two|three|four|five|six|seven|eight|nine|\d)(?:\s(?:new\s)?(?:cars?|vehicles?|EVs?))?\s(?:in|out\sof|of\severy|in\severy|of(?=\s(?:ten|five|four|three)\b))\s(?:every\s)?"
            rf"(?P<every>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d{{1,3}})\b(?!\s?(?:million|billion|%|percent))",
            re.IGNORECASE,
        ),
        tenths=re.compile(r"(?P<tenths>[一二三四五六七八九]|\d(?:\.\d)?)成(?![立为功员本])"),
        multiple=re.compile(rf"(?<![A-Za-z0-9_-])({_any_of(list(reverse('multiple')))})(?![\w-])(?!\s(?:down|in\sprice|digit))", re.IGNORECASE),
        times=(
            re.compile(r"(?:的|是|为|达|相当于)(?P<low>\d+(?:\.\d+)?)(?P<unit>倍)"),
            re.compile(
                r"(?<![\w.,])(?P<low>\d+(?:\.\d+)?)(?P<unit>[\s-](?:times|fold))(?=\s(?:that|the|those|as|its|what|more|higher))"
            ),
        ),
        grown_times=(
            re.compile(
                r"\b(?:up|rose|rise|grew|increased|jumped|surged|soared|by|increase of|rise of)\s(?:by\s|nearly\s|about\s|over\s)?"
                r"(?P<low>\d+(?:\.\d+)?)(?P<unit>[\s-]?(?:fold|times))\b",
                re.IGNORECASE,
            ),
            re.compile(
                r"(?:增长|增|增加|上升|提升|暴增|大增|激增|猛增|增幅|上涨)(?:了|约|超|超过|近|逾|达)*\s?"
                r"(?P<low>\d+(?:\.\d+)?)(?P<unit>倍)"
            ),
        ),
        rank=re.compile(rf"(?<![\w-])(?:(?P<ordinal>{_any_of(list(ordinals))})|top[\s-](?P<top>{small}|\d+))(?![\w-])", re.IGNORECASE),
        hint=re.compile(rf"\d|[一二三四五六七八九两]成|[万亿]|\b(?:{small}|{_any_of([w for s in ('fraction', 'multiple') for w in reverse(s)])}|top)\b|{'|'.join(w for s in ('fraction', 'multiple') for w in reverse(s) if not w.isascii())}|第", re.IGNORECASE),
        word=re.compile(r"[\s-]*([A-Za-z][\w'’]*(?:-[\w'’]+)*)"),
        scales=scales,
        percents=frozenset(word.lower() for word in words("percent")["percent"]),
        currencies=reverse("currency_before") | reverse("currency_after"),
        hedges={**hedges_after, **hedges_before},  # type: ignore[dict-item]
        fractions=reverse("fraction"),
        multiples=reverse("multiple"),
        ordinals=ordinals,
        modifiers=frozenset(word.lower() for word in words("modifier")["any"]),
        vehicles=frozenset(word.lower() for word in vehicles if word.isascii()),
        others=frozenset(word.lower() for word in others if word.isascii()),
        others_zh=re.compile(rf"\s?(?:多|余)?(?:{_any_of([w for w in others if not w.isascii()])})"),
        vehicles_zh=re.compile(rf"\s?(?:多|余)?(?:{_any_of([w for w in vehicles if not w.isascii()])})"),
    )
