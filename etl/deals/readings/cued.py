"""Two companies alone in a sentence that says what they have in common: a venture, a stake, a development, a platform.

Such a deal is less sure than one that a rule shows, and is read only where no rule saw the two.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from etl.deals.marked.shape import Shape, distinct
from etl.deals.pointing.context import Codes
from etl.deals.rows.parties import makes_cars_or_parts
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.language import Language
from etl.deals.rules.match import Candidate
from etl.records import DealKind
from etl.vocabulary import Vocabulary

BY_CUE = "two companies and the word"  # how the reason of such a deal begins
_KINDS: tuple[tuple[DealKind, str], ...] = (
    ("joint_venture", "cue_venture"), ("equity", "cue_stake"), ("joint_development", "cue_development"),
    ("technology_supply", "cue_technology"),
)  # fmt: skip
_OWN_CLAUSE = re.compile(r";|\s(?:while|whereas|although|though)\s|,\s(?:and|but)\s(?!will|plans?|is|are|has|have|to)")

_HOLDS = re.compile(
    r"(?:则|也|又)?(?:以|持|占|拥有|出资)[^，。；]{0,8}?[\d.]+ ?%|"
    r"\s(?:(?:holds?|has|owns?|with|one of|some|about)\s)*[\d.]+\s?(?:%|per\s?cent)"
)
_HOLDER = re.compile(r"shareholder\s[A-Z][a-z]+\s[A-Z][a-z]+")  # a person
_COMPARED = re.compile(r"\b(?:after|like|unlike|than|behind|besides|following|alongside)\s$")


def cued_pair(
    shape: Shape, found: Collection[Candidate], sentence: str, known: Vocabulary, language: Language
) -> Iterator[Candidate]:
    """The two companies of a sentence, where a word says what they share and no rule told it."""
    if any(not candidate.weak for candidate in found):
        return
    kind, word = _kind(sentence, language)
    parties = _two(shape, known) if kind and not _HOLDER.search(shape.text) else ()
    if len(parties) != 2 or _OWN_CLAUSE.search(shape.text):
        return
    if kind != "joint_venture" and not all(makes_cars_or_parts(code, known) for code in parties):
        return  # a fund or a dealer may found a company, but its stake or its licence is not about cars
    at = [position for position, _ in shape.marks()]
    if kind == "equity" and _HOLDS.match(shape.text, at[-1] + 1):
        return  # each of the two holds a part of somebody else
    start, end = shape.span(0, len(shape.text))
    marks = frozenset(shape.where[position] for position in at)
    if kind:
        yield Candidate(kind, parties, start, end, shape.text, f"{BY_CUE} {word}", marks)


def _kind(sentence: str, language: Language) -> tuple[DealKind | None, str]:
    for kind, name in _KINDS:
        hit = language.find(sentence, name)
        if hit:
            return kind, hit.group()
    return None, ""


def _two(shape: Shape, known: Vocabulary) -> Codes:
    """The two companies that a sentence names, one a group; none where it names more, or a venture of others."""
    if any(_COMPARED.search(shape.text, 0, at) for at, _ in shape.marks()):
        return ()
    named = distinct(code for _, mention in shape.marks() if mention.kind != "pronoun" for code in mention.codes)
    ventures = [code for code in named if code in joint_ventures()]
    companies = [code for code in named if code not in ventures]
    if len({known.group_of(code) for code in companies}) != 2 or len(companies) != 2:
        return ()
    return tuple(companies) if all(set(joint_ventures()[code]) <= set(companies) for code in ventures) else ()
