"""Deals that show from what the companies are: a maker beside a supplier's product, an importer, a contract maker."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, product

from etl.deals.language import Language
from etl.deals.match import Candidate
from etl.deals.shape import Mention, Shape
from etl.records import DealKind
from etl.vocabulary import Vocabulary

_CLAUSE = re.compile(r";|；|,\s(?:and|while|but|whereas|though|although)\s|\s(?:while|whereas)\s|，(?:而|但)")
_MOST = 3  # more companies of one role in a clause are an enumeration without a relation


@dataclass(frozen=True, slots=True)
class _Role:
    """What a company of a role does for a carmaker, and the word lists of which one must be in the clause."""

    kind: DealKind
    english: str
    chinese: str


_ROLES = {
    "supplier": _Role("technology_supply", "role_supply", "role_supply_zh"),
    "distributor": _Role("distribution", "role_sale", "role_sale_zh"),
    "contract_maker": _Role("manufacturing", "role_build", "role_build_zh"),
}


def _role(mention: Mention, known: Vocabulary) -> str:
    """What all companies of a mark are: `carmaker`, a key of the roles, or empty."""
    listed = known.words("deals", "companies")
    kinds = {next((name for name, codes in listed.items() if code in codes), "") for code in mention.codes}
    if kinds == {""}:
        kinds = {company.kind for code in mention.codes if (company := known.companies.get(code))}
    kind = kinds.pop() if len(kinds) == 1 else ""
    return "supplier" if kind == "technology" else kind


def have_roles(mentions: Iterable[Mention], known: Vocabulary) -> bool:
    """Whether a carmaker stands beside a company of one of the roles."""
    roles = {_role(mention, known) for mention in mentions}
    return "carmaker" in roles and bool(roles & _ROLES.keys())


def role_pairs(
    shape: Shape, found: Collection[Candidate], known: Vocabulary, language: Language
) -> Iterator[Candidate]:
    """The carmaker of a clause with each supplier, importer or contract maker in it, where no rule saw the two."""
    if len(shape.mentions) < 2:
        return
    roles = {at: (_role(mention, known), mention) for at, mention in shape.marks()}
    cuts = [0, *(hit.start() for hit in _CLAUSE.finditer(shape.text)), len(shape.text)]
    for start, end in pairwise(cuts):
        here = {at: both for at, both in roles.items() if start <= at < end}
        cars = {mention.codes for role, mention in here.values() if role == "carmaker"}
        if len(cars) == 1:
            yield from _with_maker(shape, (start, end), here, next(iter(cars)), found, language)


def _with_maker(
    shape: Shape,
    span: tuple[int, int],
    here: dict[int, tuple[str, Mention]],
    cars: tuple[str, ...],
    found: Collection[Candidate],
    language: Language,
) -> Iterator[Candidate]:
    text = shape.text[span[0] : span[1]]
    others = {at: both for at, both in here.items() if both[0] in _ROLES}
    if language.word("stance.counting").search(text) or len(others) > _MOST:
        return
    for at, (role, mention) in others.items():
        told = _ROLES[role]
        strong = [other for other in found if not other.weak]
        if any(shape.where[at] in other.marks for other in strong):
            continue
        if not (language.word(told.english).search(text) or language.anywhere(told.chinese).search(text)):
            continue
        first, last = min(here), max(here)
        start, end = shape.span(first, last + 1)
        for parties in product(cars, mention.codes):
            if not any(set(parties) <= set(other.parties) for other in strong):
                yield Candidate(
                    told.kind, parties, start, end, text, f"a {role} of a carmaker", frozenset({shape.where[at]})
                )
