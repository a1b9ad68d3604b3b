"""Finds who and where: companies by any of their names, brand groups in all their wordings, and places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.mentions.lexicon import Found, Lexicon, Term, fold
from etl.vocabulary import Vocabulary, vocabulary

_NAME_KINDS = ("company", "place", "place_adjective")


def _company_terms(known: Vocabulary) -> Iterator[Term]:
    for company in known.companies.values():
        for name in (company.name, *company.aliases):
            if not (name.isascii() and name.islower()):  # "smart" is an adjective far more often than a make
                yield Term(name, "company", company.slug, cased=True)


def _place_terms(known: Vocabulary) -> Iterator[Term]:
    for place in known.places.values():
        for name in (place.name, *place.aliases):
            yield Term(name, "place", place.code, cased=name[0].isupper())
        for name in place.adjectives:
            yield Term(name, "place_adjective", place.code, cased=True)
        for name in place.demonyms:
            yield Term(name, "place_people", place.code, cased=True)


def _plain_terms(known: Vocabulary) -> Iterator[Term]:
    for kind in ("powertrain", "vehicle_class", "group"):
        for code, wordings in known.words("terms", kind).items():
            for wording in wordings:
                yield Term(wording, kind, code)


@lru_cache(maxsize=4)
def _lexicon(known: Vocabulary) -> Lexicon:
    return Lexicon([*_company_terms(known), *_place_terms(known), *_plain_terms(known)])


def _alternation(words: list[str]) -> str:
    return "|".join(re.escape(fold(word)) for word in sorted(set(words), key=len, reverse=True))


@lru_cache(maxsize=4)
def _group_pattern(known: Vocabulary) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for "adjective (modifiers) noun", such as "Japan's eight big carmakers", and adjective -> group."""
    adjectives = {
        fold(word): code for code, words in known.words("terms", "group_adjective").items() for word in words
    }
    nouns = known.words("terms", "group_noun")
    modifiers = known.words("terms", "group_modifier")["any"]
    people = _alternation([*nouns["brand"], *nouns["maker"]])
    cars = _alternation(list(nouns["car"]))
    pattern = re.compile(
        rf"\b(?P<adjective>{_alternation(list(adjectives))})"
        rf"(?P<more>(?:(?:(?:,| and| or| &)? |/)(?:{_alternation(list(adjectives))}))*)"
        rf"(?:,? (?:{_alternation(list(modifiers))}))*"
        rf" (?:(?P<people>(?:{people})(?:'s|s'|s)?)|(?P<cars>(?:{cars})s))\b"
        rf"(?! (?:sales|exports?|market|production|output|industry|sector|shipments|association|registrations)\b)"
    )
    return pattern, adjectives


def _groups(text: str, known: Vocabulary) -> Iterator[Found]:
    pattern, adjectives = _group_pattern(known)
    folded = fold(text)
    for hit in pattern.finditer(folded):
        code = adjectives[hit["adjective"]]
        if hit["cars"] and code == "foreign-brands":
            continue  # "foreign cars" may be imports; only makers and brands are a group
        if hit["people"] and _is_one_maker(hit, folded):
            continue
        possessive = folded.startswith("'", hit.end()) or hit.group().endswith(("'s", "s'"))
        yield Found(hit.start(), hit.end(), "group", code, possessive)
        if hit["more"]:
            yield from _further_groups(hit, adjectives, possessive)


def _is_one_maker(hit: re.Match[str], folded: str) -> bool:
    """Whether one maker is spoken of ("the German group", "a Chinese carmaker"), not all of a country."""
    is_plural = hit["people"].rstrip("'").endswith("s") and not hit["people"].endswith("'s")
    return not is_plural and re.search(r"\b(?:the|a|an|this|that|one)\s$", folded[: hit.start()]) is not None


def _further_groups(hit: re.Match[str], adjectives: dict[str, str], possessive: bool) -> Iterator[Found]:
    """The second and later groups of "German and Japanese firms"; "homegrown Chinese brands" names only one."""
    first = adjectives[hit["adjective"]]
    for more in re.finditer(_alternation(list(adjectives)), hit["more"]):
        code = adjectives[more.group()]
        if code != first and re.search(r",| and| or| &|/", hit["more"]):
            yield Found(hit.start("more") + more.start(), hit.end(), "group", code, possessive)


def _is_ambiguous_start(found: Found, text: str, known: Vocabulary) -> bool:
    """Whether a name that is also a word ("Seat", "Continental") merely opens a sentence."""
    if found.kind != "company" or found.code not in known.words("terms", "also_word")["company"]:
        return False
    return text[: found.start].rstrip()[-1:] in {"", ".", "!", "?"}


def find_names(text: str, known: Vocabulary | None = None) -> list[Found]:
    """Companies, brand groups, places, powertrains and vehicle classes in `text`, in reading order.

    A company inside a longer company name, a place inside a group's name ("Chinese" in "Chinese brands") and a
    powertrain inside a longer one are not given again.
    """
    known = known or vocabulary()
    found = [hit for hit in _lexicon(known).find(text) if not _is_ambiguous_start(hit, text, known)]
    groups = [*_groups(text, known), *(hit for hit in found if hit.kind == "group")]
    names = [hit for hit in found if hit.kind == "company"]
    kept = []
    for hit in [*(hit for hit in found if hit.kind != "group"), *groups]:
        inside = names if hit.kind in ("place", "place_adjective", "place_people", "group") else []
        inside = [*inside, *groups] if hit.kind in ("place", "place_adjective", "place_people") else inside
        if not any(other.start <= hit.start and hit.end <= other.end and other is not hit for other in inside):
            kept.append(hit)
    return sorted(set(kept), key=lambda hit: (hit.start, -hit.end))
