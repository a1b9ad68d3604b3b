"""Settles who the parties of a candidate are: parents for joint-venture companies, no banks, no brands of one group."""

from __future__ import annotations

from collections.abc import Collection

from etl.deals.marked.shape import distinct
from etl.deals.rules.knowledge import foreign_partners, joint_ventures
from etl.deals.rules.match import Codes
from etl.records import DealKind
from etl.vocabulary import Vocabulary

_NEVER = frozenset({"association", "authority", "research", "consultancy", "media"})
# What companies that make neither cars nor parts have to do with carmakers; anything else of theirs is less sure.
_TRADE: dict[str, frozenset[DealKind]] = {
    "distributor": frozenset({"distribution", "joint_venture", "manufacturing", "equity"}),
    "trading": frozenset({"distribution", "equity", "joint_venture"}),
    "finance": frozenset({"equity"}),
    "property": frozenset({"equity"}),
    "conglomerate": frozenset({"equity", "joint_venture"}),
    "energy": frozenset({"equity", "joint_venture"}),
}
_STELLANTIS = "stellantis"


def can_be_party(code: str, known: Vocabulary) -> bool:
    """Whether a company makes deals at all: associations, authorities, research houses and media do not."""
    company = known.companies.get(code)
    return company is None or company.kind not in _NEVER


def makes_cars_or_parts(code: str, known: Vocabulary) -> bool:
    """Whether a company is more than a bank or a dealer."""
    company = known.companies.get(code)
    return company is not None and company.kind not in _NEVER | _TRADE.keys()


def is_its_trade(code: str, kind: DealKind, known: Vocabulary) -> bool:
    """Whether a company makes deals of a kind: who makes cars or parts any, a dealer sells, a bank buys shares."""
    company = known.companies.get(code)
    return makes_cars_or_parts(code, known) or (company is not None and kind in _TRADE.get(company.kind, ()))


def _owner(code: str, named: Collection[str], known: Vocabulary) -> str:
    owner = known.group_of(code)
    return owner if code not in named and owner in named else code


def _parents(venture: str, named: Collection[str], known: Vocabulary) -> Codes:
    """The parents of a joint-venture company; for a brand that the article does not name, the owner that it names."""
    return distinct(_owner(parent, named, known) for parent in joint_ventures().get(venture, ()))


def with_parents(codes: Codes, named: Collection[str], known: Vocabulary) -> Codes:
    """The companies with a joint-venture company replaced by its parents where the article names them all."""
    result: list[str] = []
    for code in codes:
        parents = _parents(code, named, known)
        if parents and all(parent in named or parent in codes for parent in parents):
            result += parents
        else:
            result.append(code)
    return distinct(result)


def settled_parties(codes: Codes, kind: DealKind, named: Collection[str], known: Vocabulary) -> Codes:
    """The parties of a deal; a joint venture without a slug in the contract stands for its foreign partner.

    A unit that acts for its group stands for the group, but not where shares are bought: these are its own.
    """
    partners = foreign_partners()
    acting = codes if kind == "equity" else _groups_of(codes, known)
    return distinct(partners.get(code, code) for code in with_parents(acting, named, known))


def _groups_of(codes: Codes, known: Vocabulary) -> Codes:
    """The parties with a unit that only acts for its group replaced by the group."""
    units = known.words("deals", "companies")["acts_for_group"]
    return distinct(known.group_of(code) if code in units else code for code in codes)


def _is_own_party(venture: str, parties: Codes) -> bool:
    """Whether a joint-venture company has founded the next one with others, one of its parents perhaps among them."""
    return len(parties) > 2 and not set(joint_ventures()[venture]) <= set(parties)


def venture_parents(codes: Codes, named: Collection[str], known: Vocabulary) -> Codes:
    """The parties of a joint venture: the venture itself goes where its parents, or one and its partner, are there."""
    parents = with_parents(_foreign_of_venture(_groups_of(codes, known), known), named, known)
    rest = tuple(code for code in parents if code not in joint_ventures() or _is_own_party(code, parents))
    if len(rest) >= 2:
        return distinct(_owner(_successor(code, named, known), named, known) for code in rest)
    for code in parents:
        if code in joint_ventures() and rest and rest[0] in joint_ventures()[code]:
            return joint_ventures()[code]
    return parents


def _foreign_of_venture(codes: Codes, known: Vocabulary) -> Codes:
    """The two parties; a venture whose "other joint venture" is with somebody else stands for its foreign parent."""
    if len(codes) > 2 or all(code not in joint_ventures() for code in codes):
        return codes
    result: list[str] = []
    for code in codes:
        parents = joint_ventures().get(code, ())
        foreign = [p for p in parents if (company := known.companies.get(p)) and company.country != "cn"]
        alone = len(foreign) == 1 and not set(parents) & set(codes)
        result.append(foreign[0] if alone else code)
    return tuple(result)


def _successor(code: str, named: Collection[str], known: Vocabulary) -> str:
    """Whoever took over a maker that is no company any more, where the article names it."""
    gone = known.words("deals", "companies")["merged_into_stellantis"]
    return _STELLANTIS if code in gone and _STELLANTIS in named else code


def are_one_group(codes: Codes, known: Vocabulary, independent: Collection[frozenset[str]]) -> bool:
    """Whether all companies belong to one owner.

    `independent` pairs are those where the article puts the one's share of the other at half or less.
    """
    if len(codes) == 2 and frozenset(codes) in independent:
        return False
    if any(code in joint_ventures() for code in codes):
        return False
    return len({known.group_of(code) for code in codes}) == 1
