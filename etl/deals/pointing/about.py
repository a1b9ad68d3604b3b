"""Whom an article is about: the company of its headline or lead that the text keeps coming back to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from etl.deals.marked.shape import Mention
from etl.deals.pointing.context import Codes, Context
from etl.deals.rules.knowledge import cities
from etl.mentions.sentences import Sentence
from etl.vocabulary import Vocabulary

_OPENING = 2  # sentences with names that open an article: its headline and its lead
_FEW = 3
_CARMAKER = re.compile(
    r"group|brand|marque|(?:[a-z]+-)?(?:mini|super)?(?:car|auto|truck|pickup|van|bus)[\s-]?(?:maker|builder|company)",
    re.IGNORECASE,
)
_THE_FIRM = re.compile(  # what carmakers have none of
    r"\b[Tt]he\s(?:firm|company|start-?up)['’]s\s(?:[\w-]+\s){0,2}?(?:software|system|algorithms?|chips?|code|customers?|clients?)\b"
)
_EUROPEAN = frozenset(("de", "fr", "it", "es", "nl", "se", "gb", "at", "be", "pl", "cz", "ro"))
_THE_COMPANY = re.compile(r"\b[Tt]he\s(?:company|group|firm|carmaker|automaker|supplier|plant|factory)\b")


def company_of(read: Sequence[tuple[Sentence, list[Mention]]], builders: Collection[str]) -> Codes:
    """The company that alone opens the article, or is in both headline and lead, or else one often named; or none.

    A contract manufacturer in the opening is what the article is about: whoever else is named there is its customer.
    """
    named = [{code for mention in names for code in mention.codes} for _, names in read if names]
    opening = named[:_OPENING]
    built_by = {code for codes in opening for code in codes if code in builders}
    if len(built_by) == 1:
        return (*built_by,)
    for alone in (set.intersection(*opening) if len(opening) == _OPENING else set(), named[0] if named else set()):
        if len(alone) == 1:
            return (*alone,)
    often = Counter(code for codes in named for code in codes).most_common(2)
    if not often or often[0][1] < _FEW or not any(often[0][0] in codes for codes in opening):
        return ()
    return (often[0][0],) if len(often) == 1 or often[0][1] > often[1][1] else ()


def asides(read: Sequence[tuple[Sentence, list[Mention]]], about: Codes) -> frozenset[str]:
    """The companies that only one sentence names: what is told there leaves the article's topic standing."""
    if not about:
        return frozenset()
    named = [{code for mention in names for code in mention.codes} for _, names in read if names]
    often = Counter(code for codes in named for code in codes)
    return frozenset(code for code, count in often.items() if count == 1 and code not in about)


def goes_back(context: Context, aside: frozenset[str], text: str, known: Vocabulary) -> bool:
    """Whether a paragraph is about the article's company again.

    It is where the one before told what others do with it, or spoke of others in passing and this one of "the group".
    """
    if context.of_topic:
        return True
    if _is_carmaker(context.subject, known) and not _is_carmaker(context.about, known) and _THE_FIRM.search(text):
        return True
    in_passing = bool(aside) and context.told is None and set(context.subject) <= aside
    return in_passing and _THE_COMPANY.search(text) is not None


def _is_carmaker(codes: Codes, known: Vocabulary) -> bool:
    company = known.companies.get(codes[0]) if len(codes) == 1 else None
    return company is not None and company.kind == "carmaker"


def is_kind(code: str, noun: str, known: Vocabulary) -> bool:
    """Whether a company can be called by a noun: only carmakers are carmakers and groups."""
    company = known.companies.get(code)
    return company is None or company.kind == "carmaker" or _CARMAKER.fullmatch(noun) is None


def is_from(code: str, origin: str, known: Vocabulary) -> bool:
    """Whether a company is from where it is said to be: "the Hefei firm", "the German carmaker"."""
    if not origin:
        return True
    name = origin.removesuffix("-based")
    if name in cities():
        return code in cities()[name]
    company = known.companies.get(code)
    country = company.country if company else ""
    if name.lower() == "european":
        return country in _EUROPEAN
    return any(place.code == country and name in place.adjectives for place in known.places.values())
