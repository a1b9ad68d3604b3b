"""Settles who the parties of a candidate are: parents for joint-venture companies, no banks, no brands of one group."""

from __future__ import annotations

from collections.abc import Collection

from etl.deals.knowledge import joint_ventures
from etl.deals.match import Codes
from etl.deals.shape import distinct
from etl.vocabulary import Vocabulary

_NEVER = frozenset({"association", "authority", "research", "consultancy", "media"})
_ONLY_WITH_MONEY = frozenset({"finance", "distributor", "other"})
_HALF = 50.0


def can_be_party(code: str, known: Vocabulary) -> bool:
    """Whether a company makes deals at all: associations, authorities, research houses and media do not."""
    company = known.companies.get(code)
    return company is None or company.kind not in _NEVER


def makes_cars_or_parts(code: str, known: Vocabulary) -> bool:
    """Whether a company is more than a bank or a dealer."""
    company = known.companies.get(code)
    return company is not None and company.kind not in _NEVER | _ONLY_WITH_MONEY


def with_parents(codes: Codes, named: Collection[str]) -> Codes:
    """The companies with a joint-venture company replaced by its parents where the article names them all."""
    result: list[str] = []
    for code in codes:
        parents = joint_ventures().get(code)
        if parents and all(parent in named or parent in codes for parent in parents):
            result += parents
        else:
            result.append(code)
    return distinct(result)


def venture_parents(codes: Codes, named: Collection[str]) -> Codes:
    """The parties of a joint venture: the venture itself goes where its parents, or one and its partner, are there."""
    parents = with_parents(codes, named)
    rest = tuple(code for code in parents if code not in joint_ventures())
    if len(rest) >= 2:
        return rest
    for code in parents:
        if code in joint_ventures() and rest and rest[0] in joint_ventures()[code]:
            return joint_ventures()[code]
    return parents


def are_one_group(codes: Codes, known: Vocabulary, independent: Collection[frozenset[str]]) -> bool:
    """Whether all companies belong to one owner.

    `independent` pairs are those where the article puts the one's share of the other at half or less.
    """
    if len(codes) == 2 and frozenset(codes) in independent:
        return False
    if any(code in joint_ventures() for code in codes):
        return False
    return len({known.group_of(code) for code in codes}) == 1
