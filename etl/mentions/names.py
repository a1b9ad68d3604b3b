"""Finds who and where: companies by any of their names, brand groups in all their wordings, and places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from etl.mentions.lexicon import Found, fold, is_word
from etl.mentions.overlap import Spans
from etl.mentions.wordings import wordings
from etl.vocabulary import Vocabulary, vocabulary

_PLACE_KINDS = frozenset({"place", "place_adjective", "place_people"})
_ONE = re.compile(r"\b(?:the|a|an|this|that|one|another|only|best selling|top selling|largest|biggest|leading)\s\Z")

_HOME = "(?:South )?[A-Z][a-z]+(?:ese|an|nch|ish)"
_STOP = r"(?=[.;:?!)]|, (?!(?:South )?[A-Z][a-z]+(?:ese|an|nch|ish)\b))"

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]"
_ALL_OF_BRAND = re.compile(r" (?:market share|share|sales|penetration|(?:[\w-]+ )?(?:cars|vehicles|models|evs|nevs))\b")
_NAME = re.compile(r"\s(?!(?:EV|NEV|BEV|PHEV|HEV|SUV|MPV|PV|CV|EVs|NEVs|SUVs)\b)[A-Z][\w&-]+")
_BRAND = re.compile(r"brand|marque|badge|nameplate|'s\Z")


def _alternation(words: Iterable[str]) -> str:
    return "|".join(re.escape(fold(word)) for word in sorted(set(words), key=len, reverse=True))


@lru_cache(maxsize=4)
def _group_pattern(known: Vocabulary) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for "adjective (modifiers) noun", such as "Japan's eight big carmakers", and adjective -> group."""
    adjectives = {fold(word): code for code, words in known.words("terms", "group_adjective").items() for word in words}
    nouns = known.words("terms", "group_noun")
    modifiers = known.words("terms", "group_modifier")["any"]
    people = _alternation([*nouns["brand"], *nouns["maker"]])
    cars = _alternation(list(nouns["car"]))
    pattern = re.compile(  # begins with plain words, so that the search can skip ahead; the boundary is tested apart
        rf"(?P<adjective>{_alternation(list(adjectives))})"
        rf"(?P<more>(?:(?:(?:,| and| or| &)? |/)(?:{_alternation(list(adjectives))})){{0,6}})"
        rf"(?:,? (?:{_alternation(list(modifiers))})){{0,6}}"
        rf" (?:(?P<people>(?:{people})(?:'s|s'|s)?)|(?P<cars>(?:{cars})s))\b"
        rf"(?! (?:market(?! share)|industry|sector|association)\b)"
        rf"(?:(?<=brand)|(?<=marque)|(?! (?:sales|exports?|market|production|output|shipments|registrations)\b))"
    )
    return pattern, adjectives


def _groups(folded: str, text: str, first: int, known: Vocabulary) -> Iterator[Found]:
    """The brand groups of a folded text whose first adjective begins at `first`."""
    pattern, adjectives = _group_pattern(known)
    position = first
    while hit := pattern.search(folded, position):
        position = hit.end()
        if hit.start() and is_word(folded[hit.start() - 1]):
            position = hit.start() + 1
            continue
        code = adjectives[hit["adjective"]]
        if hit["cars"] and (code == "foreign-brands" or hit["adjective"].endswith("'s")):
            continue  # "foreign cars" may be imports, "China's cars" those of its market: only makers are a group
        if hit["people"] and (_is_one_maker(hit, folded) or _names_brand(hit, text)):
            continue
        possessive = folded.startswith("'", hit.end()) or hit.group().endswith(("'s", "s'"))
        yield Found(hit.start(), hit.end(), "group", code, possessive)
        if hit["more"]:
            yield from _further_groups(hit, adjectives, possessive)


@lru_cache(maxsize=4)
def _alone_pattern(known: Vocabulary) -> re.Pattern[str]:
    """A pattern for an adjective that stands for makers: "the Chinese share", "Chinese car sales in Peru"."""
    alone = known.words("terms", "group_alone")
    share, does, abroad = (_alternation(alone[kind]) for kind in ("share", "does", "abroad"))
    badge = _alternation(known.words("terms", "group_badge")["badge"])
    nouns = known.words("terms", "group_noun")
    people = "|".join(f"{re.escape(noun)}s" for noun in (*nouns["brand"], *nouns["maker"]))
    return re.compile(
        rf"\b(?:[Tt]he (?P<share>[A-Z][a-z]+) (?:{share})\b(?! (?:of (?:the )?(?:world|global)|prices?\b))"
        rf"|[Tt]he (?P<people>[A-Z][a-z]+(?:ese|nch))(?: (?:{does})\b|{_STOP})"  # "the German" is one maker
        rf"|(?P<abroad>[A-Z][a-z]+) (?:{abroad})(?= in (?:the )?(?!China|{_MONTHS})[A-Z])"
        r"|[Tt]he (?P<labelled>[A-Z][a-z]+(?:ese|nch))(?= (?:\([+\-−–]?\d|\d[\d.]* ?(?:%|per ?cent)))"  # "(-71%)"
        rf"|\b(?:were|are|was|is|those|[Tt]hose) of (?P<of>{_HOME}) (?:{badge})\b"
        rf"|\b(?:were|are|was|being) (?:all )?(?P<is>{_HOME})(?={_STOP}|$| and | in (?:make|origin)\b)"
        rf"|\b(?P<makes>{_HOME}) makes\b|\bof (?:them|these|those|which),? (?P<part>{_HOME})(?={_STOP}|$)"
        rf"|(?P<listed>[A-Z][a-z]+)(?= \([^()]{{2,12}}\),? (?:and|or) (?:South )?[A-Z][a-z]+ (?:{people})\b))"
    )


@lru_cache(maxsize=4)
def _homes(known: Vocabulary) -> tuple[str, ...]:
    """The adjectives of countries that have a brand group."""
    words = (word for group in known.words("terms", "group_adjective").values() for word in group)
    return tuple(word for word in words if word.isalpha() and word[0].isupper() and len(word) > len("US"))


def _groups_alone(text: str, known: Vocabulary) -> Iterator[Found]:
    """Brand groups that only an adjective of their country names."""
    for home in _homes(known):
        if home in text:
            break
    else:
        return
    adjectives = _group_pattern(known)[1]
    for hit in _alone_pattern(known).finditer(text):
        name = hit.lastgroup or ""
        code = adjectives.get(fold(hit[name]))
        if code is not None:
            yield Found(hit.start(name), hit.end(name), "group", code)


@lru_cache(maxsize=4)
def _badge_pattern(known: Vocabulary) -> re.Pattern[str]:
    """A pattern for cars told by the badge they bear: "cars with a Chinese badge", "vehicles of Korean make"."""
    words = known.words("terms", "group_badge")
    before, cars, bear, badge = (_alternation(words[kind]) for kind in ("before", "cars", "bear", "badge"))
    adjective = _alternation(list(_group_pattern(known)[1]))
    return re.compile(
        rf"\b(?:(?:{before}) ){{0,3}}(?:{cars}) (?:{bear}) (?:an? |the )?(?P<adjective>{adjective}) (?:{badge})\b"
    )


def _groups_by_badge(folded: str, known: Vocabulary) -> Iterator[Found]:
    """The brand groups of the cars that are told by their badge."""
    if not any(f" {word}" in folded for word in known.words("terms", "group_badge")["badge"]):
        return
    for hit in _badge_pattern(known).finditer(folded):
        yield Found(hit.start(), hit.end(), "group", _group_pattern(known)[1][hit["adjective"]])


def _is_one_maker(hit: re.Match[str], folded: str) -> bool:
    """Whether one maker is spoken of ("the German group", "Japan's top carmaker"), not all of a country."""
    is_plural = hit["people"].rstrip("'").endswith("s") and not hit["people"].endswith("'s")
    if not is_plural and hit["adjective"].endswith("'s") and not _BRAND.search(hit["people"]):
        return True
    is_attribute = (
        _ALL_OF_BRAND.match(folded, hit.end()) is not None
    )  # "the Chinese brand share", "that Chinese brand cars"
    is_one = _ONE.search(folded, max(0, hit.start() - 24), hit.start()) is not None
    return not is_plural and not is_attribute and is_one


def _names_brand(hit: re.Match[str], text: str) -> bool:
    """Whether the name of one brand follows ("Chinese brand Haval"), which is then no group."""
    return hit["people"].endswith(("brand", "marque", "label")) and _NAME.match(text, hit.end()) is not None


def _further_groups(hit: re.Match[str], adjectives: dict[str, str], possessive: bool) -> Iterator[Found]:
    """The second and later groups of "German and Japanese firms"; "homegrown Chinese brands" names only one."""
    first = adjectives[hit["adjective"]]
    for more in re.finditer(_alternation(list(adjectives)), hit["more"]):
        code = adjectives[more.group()]
        if code != first and re.search(r",| and| or| &|/", hit["more"]):
            yield Found(hit.start("more") + more.start(), hit.end(), "group", code, possessive)


def _is_word(found: Found, text: str, follows: tuple[str, ...]) -> bool:
    """Whether a company's name is only the word that it also is ("Seat belts", "Continental Europe")."""
    return found.kind == "company" and text[found.end :].lstrip(" ").startswith(follows)


def _unambiguous(names: Iterable[Found], text: str, known: Vocabulary) -> list[Found]:
    also = known.words("terms", "also_word")
    return [hit for hit in names if hit.code not in also or not _is_word(hit, text, also[hit.code])]


def _at_home_of(found: list[Found], text: str, known: Vocabulary) -> list[Found]:
    """Less the words for one's own country that are another's right behind its name (泰国国内)."""
    own = known.words("terms", "own_country")["any"]
    if text.isascii() or not any(word in text for word in own):
        return found
    named = {hit.end for hit in found if hit.kind == "place"}
    return [hit for hit in found if hit.start not in named or text[hit.start : hit.end] not in own]


def _single_nations(found: list[Found], text: str, known: Vocabulary) -> list[Found]:
    """Less the nations that are told in pairs, which call a venture and no market ("Sino-German", "Franco-Italian")."""
    if "-" not in text:
        return found
    opens = known.words("terms", "paired_nation")["opens"]
    nations = [hit for hit in found if hit.kind in ("place", "place_adjective")]
    adjectives = [hit for hit in nations if hit.kind == "place_adjective"]
    begins, ends = {hit.start for hit in adjectives}, {hit.end for hit in adjectives}
    paired = {
        hit
        for hit in nations
        if (text[hit.start - 1 : hit.start] == "-" and (hit.start - 1 in ends or text[: hit.start].endswith(opens)))
        or (text[hit.end : hit.end + 1] == "-" and hit.end + 1 in begins)
    }
    return [hit for hit in found if hit not in paired] if paired else found


def _is_of_company(group: Found, companies: list[Found], text: str) -> bool:
    """Whether what looks like a country's brands are those of a company's arm there ("Ford China's brands")."""
    first = text[group.start : group.end].split(" ", 1)[0]
    return first.endswith(("'s", "’s")) and any(hit.end + 1 == group.start for hit in companies)


def find_companies(text: str, known: Vocabulary) -> list[Found]:
    """The companies among the names of `text`, in reading order, without looking for the others."""
    named = wordings(text, known).names
    companies = [hit for hit in named if hit.kind == "company"] if named else []
    return _unambiguous(companies, text, known) if companies else []


def find_names(text: str, known: Vocabulary | None = None) -> list[Found]:
    """Companies, brand groups, places, powertrains and vehicle classes in `text`, in reading order.

    A company inside a longer company name, a place inside a group's name ("Chinese" in "Chinese brands") and a
    powertrain inside a longer one are not given again.
    """
    known = known or vocabulary()
    said = wordings(text, known)
    if not said.names and not said.adjectives:
        return []
    found = _single_nations(_at_home_of(_unambiguous(said.names, text, known), text, known), text, known)
    groups = [hit for hit in found if hit.kind == "group"]
    if said.adjectives:
        by_badge = _groups_by_badge(said.folded, known)
        named = _groups(said.folded, text, said.adjectives[0].start, known)
        groups = [*named, *by_badge, *_groups_alone(text, known), *groups]
    companies = [hit for hit in found if hit.kind == "company"]
    if not groups and not companies:
        return found
    longer = Spans([*companies, *groups])
    in_company = Spans(companies) if groups else longer
    kept = [hit for hit in groups if not in_company.hold(hit) and not _is_of_company(hit, companies, text)]
    for hit in found:
        if hit.kind in _PLACE_KINDS and longer.hold(hit):
            continue
        if hit.kind != "group":
            kept.append(hit)
    return sorted(dict.fromkeys(kept), key=lambda hit: (hit.start, -hit.end)) if groups else kept
