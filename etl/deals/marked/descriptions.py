"""Descriptions of companies that stand before and after their names: "the Chinese battery maker", "of Japan", "AG"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from etl.deals.marked.shape import Shape
from etl.deals.rules.language import MARK, bounded, language
from etl.patterns.choice import any_of
from etl.vocabulary import Vocabulary

_NO = "[^\ue000-\uefff"
_OWNED = ("'s", "-based", "-owned", "-backed", "-listed", "-run", "-controlled")
_LAST_WORD = re.compile(r"[\w'-]+\Z")


@dataclass(frozen=True, slots=True)
class Descriptions:
    """Patterns for what stands before and after a name without adding anything to a deal."""

    before: re.Pattern[str]
    apposed: re.Pattern[str]
    last_words: frozenset[str]
    after: re.Pattern[str]
    origin: re.Pattern[str]
    aside: re.Pattern[str]
    chinese: re.Pattern[str]


def _words(known: Vocabulary, name: str) -> str:
    listed = known.words("deals", "descriptors")[name]
    words = sorted({*listed, *(_plural(word) for word in listed)} if name == "noun" else listed, key=len, reverse=True)
    return any_of(words)


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


@lru_cache(maxsize=4)
def descriptions(known: Vocabulary) -> Descriptions:
    """The patterns of a vocabulary: descriptive nouns and adjectives, corporate endings, countries of origin."""
    nationalities = any_of(word for place in known.places.values() for word in place.adjectives)
    places = any_of(name for place in known.places.values() for name in (place.name, *place.aliases) if name.isascii())
    last_words = {
        phrase.split()[-1].lower()
        for phrases in (known.words("deals", "descriptors")["noun"], known.words("deals", "descriptors")["adjective"])
        for phrase in phrases
    }
    last_words |= {_plural(word) for word in last_words}
    last_words |= {word.split()[-1].lower() for place in known.places.values() for word in place.adjectives}
    adjective = (
        rf"(?:{_words(known, 'adjective')}|{nationalities}|[A-Za-z]+-(?:based|owned|backed|listed|run|controlled))\s"
    )
    noun = bounded(_words(known, "noun"))
    openers = language(known).fragments["aside"]
    lands = "|".join(
        re.escape(name)
        for place in known.places.values()
        for name in place.aliases
        if re.fullmatch("[一-鿿]{2,4}", name)
    )
    which, what = _words(known, "adjective_zh"), _words(known, "noun_zh")
    return Descriptions(
        before=re.compile(
            rf"(?<![A-Za-z])(?P<out>(?:(?:the|an?|fellow|rival)\s)?(?:{adjective}(?:and\s)?){{0,7}}{noun}\s)(?={MARK})",
            re.IGNORECASE,
        ),
        apposed=re.compile(
            rf"(?P<out>(?<![A-Za-z])(?:an?|another)\s(?:{adjective}(?:and\s)?){{0,7}}{noun},\s|"
            rf"(?<=[a-z]\s)(?:{nationalities})\s(?:{adjective}){{0,3}}{noun},\s)"
            rf"(?={MARK}(?:,|\.|$|\s(?:which|whose|to|for|that|and|in)\b))",
            re.IGNORECASE,
        ),
        last_words=frozenset(last_words),
        after=re.compile(
            rf"{MARK}(?P<out>\.(?=,)|(?:,?\s?(?:{_words(known, 'suffix')})(?![A-Za-z])(?<!,\sChina(?=['’]s))\.?)+|"
            rf"\sof\s(?:{places})(?=[,.;]|$|\s(?:and|which|who|is|was|has|had|will)\s))"
        ),
        origin=re.compile(
            rf"(?<![A-Za-z])(?P<out>(?:(?:{places})'s|(?:the\s)?(?:{nationalities}))\s(?:{adjective}){{0,3}}|"
            rf"[A-Z][A-Za-z]+-(?:based|listed|headquartered)\s)(?={MARK})"
        ),
        aside=re.compile(
            rf"{MARK}(?P<out>,\s(?:{openers})\b{_NO};:]{{0,110}}?(?:(?=,\s(?:which|who)\s)|,(?=\s(?!(?:which|who)\s))))"
        ),
        chinese=re.compile(
            rf"(?<=[与和、及由对向为给从同跟股购资手])(?P<out>(?:(?:{lands})的?)?(?:(?:{which})的?){{0,3}}(?:{what})|(?:{lands}))(?={MARK})"
        ),
    )


def has_description(shape: Shape, last_words: frozenset[str]) -> bool:
    """Whether any company stands after a word that can end a description; cheap, and most stand after none."""
    for at, _ in shape.marks():
        before = shape.text[:at]
        hit = _LAST_WORD.search(before[:-1].rpartition(" ")[2]) if before[-1:].isspace() else None
        word = hit.group().lower() if hit else ""
        if word in last_words or word.endswith(_OWNED) or word.rpartition("-")[2] in last_words:
            return True
    return False
