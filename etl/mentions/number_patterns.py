"""The patterns of printed numbers, compiled once from data/vocabulary/numbers.toml."""

from __future__ import annotations

import re
from calendar import month_abbr, month_name
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from etl.mentions.number import Counted
from etl.vocabulary import Vocabulary

# A month with its day is no group of the number that follows it ("on May 8 254 cars").
_NO_GROUP_BEFORE = "".join(f"(?<!{name.lower()} )" for name in (*month_name[1:], *month_abbr[1:]))
DIGITS = (
    r"\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)"  # lakhs and crores: 1,23,456
    r"|\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?"
    r"|\d{1,3}(?:\.\d{3}){2,}(?![\d.])"  # 2.394.100, as grouped on the continent
    r"|\d{1,3},\d{1,2}(?=\s?(?:%|％|per\s?cent\b|pct\b|thousand|million|mln|mn|mio|billion|bln|bn)(?![a-z]))"
    rf"|{_NO_GROUP_BEFORE}\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+"  # 43 676 sold, as grouped in South Africa or France
    r"(?=\s(?!(?:km|kms|kilometers|kilometres|hp|bhp|ps|kw|kwh|nm|miles|am|pm)\b)[a-z(]|[,;)]|\.?$)"
    r"|\d+(?:\.\d+)?"
)
_BETWEEN_WORDS = re.compile(r"[\s-]")
_COMMA_DECIMAL = re.compile(r"\d{1,3},\d{1,2}")
_MODIFIERS_PASSED = 6
_PREPOSITION = 2  # letters of the "in" of "plug in", which alone says nothing of a noun
_TAKER_REACH = 40
_JOINS = frozenset({"and", "or"})
_WIDE = {wide: ord("0") + digit for digit, wide in enumerate(range(ord("０"), ord("９") + 1))}
_WIDE |= {ord("．"): ord("."), ord("％"): ord("%"), ord("＋"): ord("+"), ord("－"): ord("-")}
_ANY_WIDE = re.compile(f"[{''.join(map(chr, _WIDE))}]")


@dataclass(frozen=True, slots=True)
class NumberPatterns:
    """The compiled patterns and the maps from a printed unit, scale or word to what it means.

    All patterns are for text in the form of `plain_text`.
    """

    number: re.Pattern[str]
    single: re.Pattern[str]
    word_start: re.Pattern[str]
    duration: re.Pattern[str]
    names_before: tuple[str, ...]
    word: re.Pattern[str]
    vehicles_zh: re.Pattern[str]
    others_zh: re.Pattern[str]
    scales: dict[str, int]
    word_values: dict[str, Decimal]
    units: dict[str, str]
    currencies: dict[str, str]
    currencies_before: tuple[str, ...]
    modifiers: frozenset[str]
    nouns: dict[str, Counted]
    taker_behind: re.Pattern[str]
    taker_before: re.Pattern[str]
    takers: re.Pattern[str]

    def counts_takers(self, plain: str, start: int, end: int) -> bool:
        """Whether a number counts people who got one car each ("found 900 customers", "900 drivers chose a Kia")."""
        if self.taker_behind.match(plain, end):
            return True
        if not self.takers.match(plain, end):
            return False
        return self.taker_before.search(plain, max(0, start - _TAKER_REACH), start) is not None

    def counted(self, plain: str, position: int, *, is_many: bool = False) -> Counted:
        """What kind of noun follows `position`, over a few modifiers, two of them joined by "and" among them.

        Of very many, models are vehicles: nobody has so many to choose from ("delivered 10,059 electric models").
        """
        if not plain[position : position + 2].isascii():
            if self.vehicles_zh.match(plain, position):
                return "vehicle"
            if self.others_zh.match(plain, position):
                return "other"
        passed: Counted = ""
        start = position
        for _ in range(_MODIFIERS_PASSED):
            word = self.word.match(plain, position)
            if word is None:
                break
            noun = word.group(1).replace("’", "'")
            if noun not in self.modifiers and not (noun in _JOINS and position != start):
                if "-" in noun and self.modifiers.issuperset(noun.split("-")):
                    position = word.end()
                    continue
                return "vehicle" if is_many and noun == "models" else self.nouns.get(noun, passed)
            passed = self.nouns.get(noun, passed)  # "EV" is a vehicle, but not in "EV chargers"
            position = word.end()
        return passed

    def value(self, printed: str) -> Decimal:
        """The value of digits or of a number word ("thirty-five"), before any scale."""
        if printed in self.word_values:
            return self.word_values[printed]
        if printed[0].isalpha():
            return sum((self.word_values[part] for part in _BETWEEN_WORDS.split(printed)), Decimal())
        if "," in printed and _COMMA_DECIMAL.fullmatch(printed):
            return Decimal(printed.replace(",", "."))
        if printed.count(".") > 1:
            return Decimal(printed.replace(".", ""))
        return Decimal("".join(printed.replace(",", "").split()))


_ARROW = re.compile(r"([▲▼↑↓])(\s?)(?=\d[\d.,]*\s?[%％])")
_POINT = re.compile(r"(?<=\d)[。·](?=\d)")


def plain_text(text: str) -> str:
    """The text in lower case with full-width digits, signs and the arrows of growth as plain ones, and a Chinese full
    stop or a raised dot between digits as the point it stands for (217。4万, 10·8 million); always as long as before.
    """
    if text.isascii():
        return text.lower()
    if "。" in text or "·" in text:
        text = _POINT.sub(".", text)
    text = _ARROW.sub(lambda arrow: arrow[2] + ("+" if arrow[1] in "▲↑" else "-"), text)
    if _ANY_WIDE.search(text):
        text = text.translate(_WIDE)
    plain = text.lower()
    return plain if len(plain) == len(text) else "".join(char.lower()[0] for char in text)


def any_of(words: Iterable[str]) -> str:
    """An alternation in which the longest word wins."""
    return "|".join(re.escape(word).replace(r"\ ", r"[ -]") for word in sorted(set(words), key=len, reverse=True))


def _guarded(words: Iterable[str]) -> str:
    """An alternation in which a wording that ends with a letter is not the beginning of a word."""
    every = set(words)
    letters = {word for word in every if word[-1].isascii() and word[-1].isalnum()}
    return f"(?:{any_of(letters)})(?![a-z0-9])|{any_of(every - letters)}"


def _number_pattern(table: dict[str, dict[str, list[str]]], *, ranges: bool) -> re.Pattern[str]:
    """Digits or a word with scale and unit; with `ranges`, two of them joined. Currency and sign before are apart."""
    scales = [word for group in table["scale"].values() for word in group]
    ascii_scales, signs = [s for s in scales if s.isascii()], [s for s in scales if not s.isascii()]
    scale = rf"\s?(?:多|余)?(?:{any_of(signs)})|[\s-]?(?:{any_of(ascii_scales)})(?![a-z])"
    before = any_of(word for group in table["currency_before"].values() for word in group)
    after = _guarded(word for group in table["currency_after"].values() for word in group)
    percent = _guarded(word for group in table["percent"].values() for word in group)
    one = rf"(?:{DIGITS}|{_words(table)})"
    join = r"\s[-–—~]\s|[-–—~～]|\s?\bto\b\s|\s?\band\b\s|\s?[至到和]\s?"
    high = rf"(?:\s?(?:%|percent|per\scent)?(?:{join})(?:(?:{before})\s?)?(?P<high>{one}))?"
    return re.compile(
        rf"(?P<low>{one})(?P<low_scale>{scale})?{high if ranges else '(?P<high>(?!))?'}(?P<scale>{scale})?"
        rf"(?:(?:[\s-]|\s?个)?(?P<percent>{percent})|[\s-]?(?P<currency_after>{after}))?"
    )


def _words(table: dict[str, dict[str, list[str]]]) -> str:
    """Number words that stand alone, tens with ones ("thirty-five"), and "a" before a scale."""
    words = {word: Decimal(value) for value, group in table["numeral"].items() for word in group}
    tens = any_of(word for word, value in words.items() if value >= 20)
    ones = any_of(word for word, value in words.items() if 1 <= value <= 9)
    return rf"\b(?:(?:{tens})[\s-](?:{ones})|{any_of(words)})\b|\ba(?=\s(?:million|billion))"


def _words_of_drives(known: Vocabulary) -> frozenset[str]:
    """The words that say how vehicles are driven ("battery", "electric"), single and as they are hyphenated."""
    drives = [drive.lower() for group in known.words("terms", "drive").values() for drive in group]
    words = {word for drive in drives for word in (*drive.split(), drive.replace(" ", "-"))}
    return frozenset(word for word in words - _JOINS if len(word) > _PREPOSITION)


@lru_cache(maxsize=4)
def compiled(known: Vocabulary) -> NumberPatterns:
    """The patterns for a vocabulary."""
    table = {
        section: {code: [word.lower() for word in group] for code, group in entries.items()}
        for section, entries in known.terms["numbers"].items()
    }

    def reverse(section: str) -> dict[str, str]:
        return {word: code for code, group in table[section].items() for word in group}

    taker = table["taker"]
    vehicles, others = table["vehicle"]["any"], table["other"]["any"]
    currencies_before = sorted(reverse("currency_before"), key=len, reverse=True)
    return NumberPatterns(
        number=_number_pattern(table, ranges=True),
        single=_number_pattern(table, ranges=False),
        word_start=re.compile(rf"\d|{_words(table)}"),
        duration=re.compile(r"[\s-]?(?:(?P<months>months?|个月)|(?P<years>years?(?![- ]old)|年(?!\d)))(?![a-z])"),
        names_before=known.words("numbers", "name_before")["any"],
        word=re.compile(r"[\s-]*([a-z][\w'’]*(?:-[\w'’]+)*)"),
        vehicles_zh=re.compile(rf"\s?[多余]?(?:{any_of(word for word in vehicles if not word.isascii())})"),
        others_zh=re.compile(rf"\s?[多余]?(?:{any_of(word for word in others if not word.isascii())})"),
        scales={word: int(value) for word, value in reverse("scale").items()},
        word_values={word: Decimal(value) for word, value in reverse("numeral").items()} | {"a": Decimal(1)},
        units=reverse("percent"),
        currencies=reverse("currency_before") | reverse("currency_after"),
        currencies_before=tuple(currencies_before),
        modifiers=frozenset(table["modifier"]["any"]) | _words_of_drives(known),
        taker_behind=re.compile(rf"\s(?:[\w-]+\s){{0,5}}?(?:{any_of(taker['took'])})\s(?:{any_of(taker['one'])})\b"),
        taker_before=re.compile(rf"\b(?:{any_of(taker['before'])})\s(?:[a-z]+\s){{0,3}}\Z"),
        takers=re.compile(rf"\s(?:new\s|private\s)?(?:{any_of(taker['people'])})\b"),
        nouns={**dict.fromkeys(others, "other"), **dict.fromkeys(vehicles, "vehicle")},
    )
