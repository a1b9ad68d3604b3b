"""Finds the one country abroad that an article tells of from first to last, by its name, its people and its cities."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from etl.figures.base.wordings import wording
from etl.mentions.lexicon import Lexicon, Term
from etl.paths import data_dir
from etl.records import Article
from etl.vocabulary import load_cities, vocabulary

_OPENING = 700
_LEAST = 4
_TIMES = 2
_COUNTRY = 2  # letters of a country's code
_EVERYWHERE = frozenset(("world", "world-ex-china"))


@lru_cache(maxsize=1)
def _names() -> Lexicon:
    """Every word for a place: its names, its adjectives, its people and its cities."""
    terms: list[Term] = []
    for place in vocabulary().places.values():
        named = (*place.adjectives, *place.demonyms) if place.code != "cn" else ()  # "Chinese" cars are sold anywhere
        terms += [Term(name, "place", place.code, cased=name[0].isupper()) for name in (place.name, *place.aliases)]
        terms += [Term(name, "place", place.code, cased=True) for name in named]
    for code, cities in load_cities((data_dir() / "vocabulary" / "cities").with_suffix(".csv")).items():
        terms += [Term(city, "place", code, cased=True) for city in cities]
    return Lexicon(terms)


def told_country(article: Article) -> str | None:
    """The country abroad that an article opens on and names more often than China, and at least twice as often as any
    other place: it is its market, whoever sells there. Whose makes are told of ("Japanese brands") is no place."""
    makes = wording("topic.makes_behind")
    hits = [hit for hit in _names().find(article.text) if hit.code not in _EVERYWHERE]
    told = [(hit.start, hit.code) for hit in hits if not makes.match(article.text, hit.end)]
    often = Counter(code for _, code in told)
    at_first = {code for start, code in told if start < _OPENING}
    china = often.pop("cn", 0)
    ranked = often.most_common(2)
    if not ranked:
        return None
    code, times = ranked[0]
    others = ranked[1][1] if len(ranked) > 1 else 0
    is_country = len(code) == _COUNTRY and code != "eu" and code in at_first
    return code if is_country and times >= max(_LEAST, china, _TIMES * others) else None
