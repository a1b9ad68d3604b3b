"""Finds the wordings of all vocabularies in one pass over a text: names, cue words, times and number words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations, product

from etl.mentions.lexicon import Found, Lexicon, Term, fold
from etl.vocabulary import Vocabulary

PERIOD_SECTIONS = ("relative_year", "relative_month", "months_away", "years_on", "basis", "same", "so_far", "now")
_PLANT = "plant_town"
NUMBER_SECTIONS = ("fraction", "multiple", "ordinal", "numeral")


@dataclass(frozen=True, slots=True)
class Wordings:
    """The wordings found in a text, by the vocabulary they come from, each list in reading order; `folded` is the text
    as it was searched.
    """

    folded: str
    names: tuple[Found, ...]
    cues: tuple[Found, ...]
    times: tuple[Found, ...]
    numerals: tuple[Found, ...]
    adjectives: tuple[Found, ...]
    products: tuple[Found, ...]


def _company_terms(known: Vocabulary) -> Iterator[Term]:
    for company in known.companies.values():
        for name in (company.name, *company.aliases):
            is_word = name.isascii() and name.islower() and company.kind != "association"
            if not is_word:  # "smart" is an adjective far more often than a make
                yield Term(name, "company", company.slug, cased=True)


def _place_terms(known: Vocabulary) -> Iterator[Term]:
    for place in known.places.values():
        for name in (place.name, *place.aliases):
            yield Term(name, "place", place.code, cased=name[0].isupper())
        for name in place.adjectives:
            yield Term(name, "place_adjective", place.code, cased=True, exact=True)
        for name in place.demonyms:
            yield Term(name, "place_people", place.code, cased=True)


def _plant_terms(known: Vocabulary) -> Iterator[Term]:
    """Every way to name a plant by its town: the town before and behind the words for one. The code of such a term is
    the country's, and where in the wording the town stands.
    """
    nouns = known.words("terms", "plant")
    named = {fold(name) for place in known.places.values() for name in place.aliases}
    for code, towns in known.plants.items():
        for town in (town for town in towns if fold(town) not in named):
            parts = (("", f" {noun}") for noun in nouns["behind"])
            opens = ((f"{noun} ", "") for noun in nouns["before"])
            behind_zh = (("", noun) for noun in nouns["behind_zh"])
            for before, behind in (*parts, *opens) if town[0] < "\u2e80" else behind_zh:
                cased = not before
                yield Term(f"{before}{town}{behind}", _PLANT, f"{code} {len(before)} {len(town)}", cased=cased)


def _town(hit: Found, text: str) -> Found | None:
    """The town of a plant's name as the place that it is in; none that is printed as a common word."""
    code, start, length = hit.code.split()
    first = hit.start + int(start)
    is_name = text[first].isupper() or text[first] >= "\u2e80"
    return Found(first, first + int(length), "place", code) if is_name else None


def _europe_terms(known: Vocabulary) -> Iterator[Term]:
    """Every way to tell Europe as the parts that its bodies count: "the EU, the EFTA states and the UK"."""
    parts = known.words("terms", "europe_parts")
    others = (parts["efta"], parts["britain"])
    for first, joint, other in product(parts["first"], parts["between_two"], (*others[0], *others[1])):
        yield Term(f"{first}{joint}{other}", "place", "europe", cased=True)
    for (one, other), joint in product((*product(*others), *product(*others[::-1])), parts["between_two"]):
        yield Term(f"{one}{joint}{other}", "place", "europe", cased=True)
    for second, third in permutations(others):
        for first, joints, two, three in product(parts["first"], parts["between_three"], second, third):
            before, last = joints.split("|")
            yield Term(f"{first}{before}{two}{last}{three}", "place", "europe", cased=True)


def _terms(known: Vocabulary, file: str, sections: tuple[str, ...], *, exact: bool = False) -> Iterator[Term]:
    for section in sections:
        for code, wordings in known.words(file, section).items():
            for wording in wordings:
                yield Term(wording, section, code, exact=exact)


def _drive_terms(known: Vocabulary) -> Iterator[Term]:
    """Every way to name vehicles by their drive: "battery-electric" and the like before "cars" and the like."""
    nouns = known.words("terms", "driven")
    for code, drives in known.words("terms", "drive").items():
        for drive, noun in product(drives, nouns["behind"]):
            yield Term(f"{drive} {noun}", "powertrain", code)
    for code, drives in known.words("terms", "drive_zh").items():
        for drive, noun in product(drives, nouns["behind_zh"]):
            yield Term(drive + noun, "powertrain", code)
        for noun, drive in product(nouns["before_behind"], known.words("terms", "drive_behind").get(code, ())):
            yield Term(f"{noun} {drive}", "powertrain", code)


def _basis_terms(known: Vocabulary) -> Iterator[Term]:
    """Every way to say what a growth is measured on: "from" and the like before "a year earlier" and the like."""
    opens = known.words("periods", "basis_opens")["any"]
    for code, spans in known.words("periods", "basis_span").items():
        for span in spans:
            for word in opens:
                yield Term(f"{word} {span}", "basis", code)


def _year_ago_terms(known: Vocabulary) -> Iterator[Term]:
    """Every way to name the same months of the year before: "the same month last year", "the year-earlier month"."""
    parts = known.words("periods", "year_ago")
    named = product(parts["same"], parts["months"], parts["years"])
    for words in (*named, *product(parts["before"], parts["behind"])):
        yield Term(" ".join(words), "basis", "yoy")


def _families(known: Vocabulary) -> dict[str, list[Term]]:
    """The terms of each vocabulary; their kinds are marked with the family, so that one lexicon can hold them all."""
    return {
        "names": [
            *_company_terms(known),
            *_place_terms(known),
            *_europe_terms(known),
            *_plant_terms(known),
            *_terms(known, "terms", ("powertrain", "vehicle_class", "group")),
            *_drive_terms(known),
        ],
        "cues": [*_terms(known, "cues", tuple(known.terms["cues"]))],
        "times": [*_terms(known, "periods", PERIOD_SECTIONS), *_basis_terms(known), *_year_ago_terms(known)],
        "numerals": [*_terms(known, "numbers", NUMBER_SECTIONS, exact=True)],
        "adjectives": [*_terms(known, "terms", ("group_adjective",), exact=True)],
        "products": [Term(name, kind, maker, cased=True) for name, (maker, kind) in known.products.items()],
    }


@lru_cache(maxsize=4)
def _lexicon(known: Vocabulary) -> tuple[Lexicon, dict[str, str]]:
    """The one lexicon, and kind -> family."""
    families = _families(known)
    kinds: dict[str, str] = {}
    for family, terms in families.items():
        for term in terms:
            if kinds.setdefault(term.kind, family) != family:
                raise ValueError(f"{term.kind} is a section of two vocabularies")
    return Lexicon(term for terms in families.values() for term in terms), kinds


_FAMILIES = ("names", "cues", "times", "numerals", "adjectives", "products")


@lru_cache(maxsize=512)
def wordings(text: str, known: Vocabulary) -> Wordings:
    """All wordings in `text`; the last few texts are remembered, since each stage asks for its own part."""
    lexicon, kinds = _lexicon(known)
    folded = fold(text)
    found: dict[str, list[Found]] = {}
    for hit in lexicon.find(text, folded):
        found.setdefault(kinds[hit.kind], []).append(hit)
    if any(hit.kind == _PLANT for hit in found.get("names", ())):
        towns = (_town(hit, text) if hit.kind == _PLANT else hit for hit in found["names"])
        found["names"] = sorted((hit for hit in towns if hit is not None), key=lambda hit: (hit.start, -hit.end))
    return Wordings(folded, *[tuple(found.get(family, ())) for family in _FAMILIES])
