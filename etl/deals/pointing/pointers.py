"""The words that can stand for a company without naming it: "its", "the pair", "the Suzhou firm", "the Germans"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from etl.deals.rules.knowledge import cities
from etl.deals.rules.language import language
from etl.patterns.choice import any_of
from etl.patterns.small import small, small_pattern
from etl.vocabulary import Vocabulary

_MADE = (
    "pickup|engine|motor|truck|van|bus|tyre|tire|seat|sensor|lidar|glass|gearbox|steel|phone|robot|drone|scooter|motorcycle|"
    "minicar|supercar"
)
# With which begins what stands for a company, besides the words for two of them.
_OPENING_WORDS = (
    "the",
    "this",
    "that",
    "its",
    "it",
    "their",
    "they",
    "them",
    "both",
    "whose",
    "两家",
    "该公司",
    "其",
    "它",
)


@lru_cache(maxsize=4)
def peoples(known: Vocabulary) -> dict[str, str]:
    """The codes of the countries of peoples, by the peoples' names in small letters: "germans"."""
    return dict(entry.lower().split("|") for entry in known.words("deals", "anaphora")["people"])


@lru_cache(maxsize=4)
def _openings(known: Vocabulary) -> re.Pattern[str]:
    """The words with which begins all that stands for a company; much else does, but most of a text does not."""
    pairs = (word.split()[0].lower() for word in known.words("deals", "anaphora")["pair"])
    return small_pattern(rf"(?:{any_of(sorted({*pairs, *_OPENING_WORDS}, key=len, reverse=True))})(?![A-Za-z])")


def _choice(words: Iterable[str]) -> str:
    return any_of(map(str.lower, words))


@lru_cache(maxsize=4)
def _pattern(known: Vocabulary) -> re.Pattern[str]:
    words = known.words("deals", "anaphora")
    pair, noun = (_choice(sorted(words[name], key=len, reverse=True)) for name in ("pair", "noun"))
    cars, verbs, goods = (_choice(words[name]) for name in ("car", "car_verb", "goods"))
    adjectives = _choice(word for place in known.places.values() for word in place.adjectives)
    towns, filler = _choice(cities()), _choice(known.words("deals", "descriptors")["adjective"])
    people, finite = peoples(known), language(known).fragments["finite"]
    origin = rf"(?P<origin>(?:{adjectives})|European|(?:{towns})(?:-based)?)"
    return small_pattern(
        rf"(?<![A-Za-z])(?:(?P<pair>(?:{pair})(?!\s(?:joint[-\s])?ventures\b)|两家(?=[\d早就都均又曾在于也从一直今去前将已还共联宣])|both(?=\s(?:still|own|hold|have|run|are|also|will)\s))"
        rf"|(?P<thing>(?:the|its|their|this|that)\s(?:{origin}\s)?(?:(?:{filler})\s){{0,3}}(?P<noun>{noun}|(?!joint-)[a-z]+-(?:[a-z]+[-\s])?(?:maker|builder)|(?:{_MADE})\s(?:maker|builder))"
        rf"(?:(?<=er)\sof\s(?:[\w-]+\s){{0,2}}?(?:{goods})(?![A-Za-z]))?)"
        rf"|(?P<car>(?:the|this)\s(?:new\s)?(?:{cars})(?=['’]s\s|\s(?:{verbs})\s))"
        rf"|(?P<people>the\s(?:{any_of(people)}))(?:(?<=s)|(?=['’]|[,.;:]|$|\s(?:{finite}|[a-z]+ed|left|leave|gave|give|paid|pay|brought|bring|went|go|quit|want|lost|got|and|in|to|on|with|at|from|for|by)\b))"
        rf"|(?P<both>their|they|them)|(?P<one>its|it|whose|该公司|(?<![尤极])其(?![他它余实次]|中(?!国|[一两][座家个]))|(?<!其)它(?!们)))(?P<poss>['’]s?)?(?![A-Za-z])",
    )


def pointers(text: str, known: Vocabulary) -> Iterator[re.Match[str]]:
    """What may stand for a company; its words are those of the text in small letters."""
    folded, pattern = small(text), _pattern(known)
    end = 0
    for opening in _openings(known).finditer(folded):
        hit = pattern.match(folded, opening.start()) if opening.start() >= end else None
        if hit is not None:
            end = hit.end()
            yield hit
