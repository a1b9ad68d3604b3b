"""Deals that show from what the companies are: a maker beside a supplier's product, an importer, a contract maker."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, product

from etl.deals.marked.clauses import says_who
from etl.deals.marked.modifiers import OF_PEOPLE
from etl.deals.marked.shape import Mention, Shape
from etl.deals.marked.subjects import subject_going_on
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate, Codes
from etl.records import DealKind
from etl.vocabulary import Vocabulary

_CLAUSE = re.compile(
    r";|；|,\s(?:and|while|but|whereas|though|although|(?:(?:in|at|on)\swhich|where))\s|\s(?:while|whereas|although|though|because)\s|，(?:而|但)"
)
# The next of several pairs without a verb each: "A to B for software, C to D".
_NEXT_PAIR = re.compile(
    rf",\s(?:and\s)?(?=(?:{MARK}\s(?:to|with|on|from)|(?:\w+\s){{1,2}}(?:from|by)\s{MARK}\sfor)\s{MARK})"
)
_TWO_PAIRS = 4
_EXAMPLE = re.compile(
    r"\b(?:such as|like|including|(?:backed|funded|owned|financed) by|"
    r"(?:unit|arm|subsidiary|division|part|affiliate|spin-?off) of(?:\s[\w-]+){0,2})\s$",
    re.IGNORECASE,
)
# "The next Tesla" is no Tesla; and what "some makers" do in a later clause is not the first one's.
_LIKENED = re.compile(
    r"(?:又|下|另)一[家个]$|第二[家个]$|\b(?:the next|another|a second|that of|those of|than)\s$", re.I
)
_OTHERS = re.compile(r"，[^，。；]{0,4}(?:部分|多家|一些|不少|其[他它]|许多|另一|多数)")
_FORESEES = re.compile(r"\b(?:expect(?:s|ed)|believe[sd]|predict(?:s|ed)|fear(?:s|ed)|forecasts?|warn(?:s|ed))\s")
_SPEAKS = re.compile(r"\s(?:has\s)?(?:said|says|announced)\b")
MAKER, SUPPLIER = "carmaker", "supplier"
BY_ROLES, BY_TRADE = "a carmaker with a", "by its trade"  # how the reason of such a deal begins, and may end
_NEAR, _MOST = 12, 3  # more companies of one role in a clause are an enumeration without a relation


@dataclass(frozen=True, slots=True)
class _Role:
    """What a company of a role does for a carmaker, and the word lists of which one must be in the clause."""

    kind: DealKind
    english: str
    chinese: str


_ROLES = {
    "supplier": _Role("technology_supply", "role_supply", "role_supply_zh"),
    "distributor": _Role("distribution", "role_sale", "role_sale_zh"),
    "ride_hailing": _Role("other", "role_ride", "role_ride_zh"),
    "contract_maker": _Role("manufacturing", "role_build", "role_build_zh"),
}


@lru_cache(maxsize=4)
def _listed(known: Vocabulary) -> dict[str, str]:
    """The first list of companies in deals.toml that each company stands in."""
    lists = known.words("deals", "companies")
    return {code: name for name, codes in reversed([*lists.items()]) for code in codes}


@lru_cache(maxsize=4)
def _role_of_each(known: Vocabulary) -> dict[str, str]:
    """What each company is, as most marks stand for one."""
    kinds = {code: company.kind for code, company in known.companies.items()} | _listed(known)
    return {code: _named(kind) for code, kind in kinds.items()}


def _named(kind: str) -> str:
    return "supplier" if kind == "technology" else kind


def role_of(mention: Mention, known: Vocabulary) -> str:
    """What all companies of a mark are: `carmaker`, a key of the roles, or empty."""
    return role_of_all(mention.codes, known)


def role_of_all(codes: Codes, known: Vocabulary) -> str:
    """What all of some companies are."""
    if len(codes) == 1:
        return _role_of_each(known).get(codes[0], "")
    listed = _listed(known)
    kinds = {listed.get(code, "") for code in codes}
    if kinds == {""}:
        kinds = {company.kind for code in codes if (company := known.companies.get(code))}
    return _named(kinds.pop()) if len(kinds) == 1 else ""


def role_pairs(
    shape: Shape, found: Collection[Candidate], known: Vocabulary, language: Language
) -> Iterator[Candidate]:
    """The carmaker of a clause with each supplier, importer or contract maker in it, where no rule saw the two."""
    if len(shape.mentions) < 2:
        return
    told = [(at, role_of(mention, known), mention) for at, mention in shape.marks()]
    if not any(role in _ROLES for _, role, _ in told):
        return
    roles = {
        at: (role, mention) for at, role, mention in told if not _LIKENED.search(shape.text, max(0, at - _NEAR), at)
    }
    cars = {mention.codes for role, mention in roles.values() if role == "carmaker"}
    speaks = any(role == "carmaker" and _SPEAKS.match(shape.text, at + 1) for at, (role, _) in roles.items())
    speakers = cars if speaks and len(cars) == 1 else set()
    pairs = _NEXT_PAIR.finditer(shape.text) if len(roles) >= _TWO_PAIRS else ()
    cuts = sorted([0, *(hit.start() for hit in (*_CLAUSE.finditer(shape.text), *pairs)), len(shape.text)])
    for start, end in pairwise(cuts):
        here = {at: both for at, both in roles.items() if start <= at < end}
        cars = {mention.codes for role, mention in here.values() if role == "carmaker"}
        cars = cars or speakers or subject_going_on(shape, start)
        if len(cars) == 1:
            yield from _with_maker(shape, (start, end), here, next(iter(cars)), found, language)


_SERVED_BY = re.compile(r"\b(?:by|at|with|through|via|from)\s(?:[\w-]+\s){0,4}$|[由在通过与]$")  # no subject
_SERVES = ("distributor", "contract_maker")
# What only somebody's supplier or importer does, whoever is spoken of.
_SUPPLIES = re.compile(r"\b(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|deliver(?:s|ed)?|won the (?:order|contract))\b")
_SELLS = re.compile(r"\b(?:importer|distributor|distribut(?:e|es|ing)|rights? to (?:sell|import|distribute))\b")
_BUILDS = re.compile(
    r"\b(?:assembl\w+|buil(?:ds?|t|ding)|mak(?:es|ing)|made|produc(?:es?|ed|ing)|put(?:s|ting)? together)\s"
    r"(?:the|its|both|two|three)\s(?!rest\b|plants?\b|cars?\b)"
)
_NAMED_AS = re.compile(
    r"\b(?:supplier|importer|distributor|order|contract|nomination)\s(?:in\s\w+\s)?(?:is|was|will|went|goes|has)\s"
)
_TO_OTHERS = re.compile(
    r"\b(?:makers|customers|clients|companies|brands|manufacturers|rivals|storage|grid|others?|households|itself)\b|"
    r"\b(?:to|for)\s(?!(?:the|its|both|two|three|four|all|these|this|an?|use|be)\s)"
)


def serves_topic(text: str, mentions: Sequence[Mention], topic: Codes, known: Vocabulary) -> bool:
    """Whether a sentence names one who serves carmakers alone, and the one before was about a carmaker."""
    if not topic or len({mention.codes for mention in mentions}) != 1 or len(topic) != 1:
        return False
    role = role_of(mentions[0], known)
    supplies = role == SUPPLIER and (_SUPPLIES.search(text) or _is_who_is_named(text, mentions[0].start))
    serves = role in _SERVES or supplies
    return bool(serves) and role_of_all(topic, known) == MAKER


def _is_who_is_named(text: str, at: int) -> bool:
    """Whether a sentence says who the supplier or importer is: "The order went to B"."""
    return says_who(text, at) and _NAMED_AS.search(text, 0, at) is not None


def pairs_with_topic(shape: Shape, topic: Codes, known: Vocabulary, language: Language) -> Iterator[Candidate]:
    """The carmaker of the sentence before with whoever serves it: "Sales are handled by B", "B supplies cells"."""
    mentions = [mention for _, mention in shape.marks()]
    if not mentions or not serves_topic(shape.text, mentions, topic, known):
        return
    role = role_of(mentions[0], known)
    told = _ROLES[role]
    if not _is_served(shape, role) or language.says(shape.text, "stance.counting"):
        return
    named = _is_who_is_named(shape.text, shape.marks()[0][0])
    if named or language.says(shape.text, told.english) or language.anywhere(told.chinese).search(shape.text):
        start, end = shape.span(0, len(shape.text))
        for parties in product(topic, mentions[0].codes):
            yield Candidate(
                told.kind,
                parties,
                start,
                end,
                shape.text,
                f"{BY_ROLES} {told.english} before",
                frozenset(shape.where[:1]),
            )


def _is_served(shape: Shape, role: str) -> bool:
    """Whether what is done by or at a company, or what it does itself, is done for whoever is spoken of."""
    if role != SUPPLIER and any(_SERVED_BY.search(shape.text, 0, at) for at, _ in shape.marks()):
        return True
    if _is_who_is_named(shape.text, shape.marks()[0][0]):
        return True
    does = {"distributor": _SELLS, SUPPLIER: _SUPPLIES, "contract_maker": _BUILDS}.get(role)
    said = does.search(shape.text, shape.marks()[0][0]) if does else None
    return said is not None and _TO_OTHERS.search(shape.text, said.end()) is None


def _with_maker(
    shape: Shape,
    span: tuple[int, int],
    here: dict[int, tuple[str, Mention]],
    cars: tuple[str, ...],
    found: Collection[Candidate],
    language: Language,
) -> Iterator[Candidate]:
    text = shape.text[span[0] : span[1]]
    others = {
        at: both
        for at, both in here.items()
        if both[0] in _ROLES and (both[1].kind != "pronoun" or both[1].possessive or both[0] in _SERVES)
    }
    if len({role for role, _ in others.values()}) > 1:
        return
    if len(others) > _MOST or language.says(text, "stance.counting", of=shape.text):
        return
    for at, (role, mention) in others.items():
        told = _ROLES[role]
        strong = [other for other in found if not other.weak]
        if _EXAMPLE.search(shape.text, 0, at) or any(shape.where[at] in other.marks for other in strong):
            continue
        if not (language.says(text, told.english, of=shape.text) or language.anywhere(told.chinese).search(text)):
            continue
        if role == "supplier" and (OF_PEOPLE.search(text) or not _is_related(text, at - span[0], language)):
            continue
        makers = [where for where, (named, _) in here.items() if named == "carmaker"]
        if makers and _FORESEES.search(shape.text, at, max(*makers, at)):
            continue
        if makers and _OTHERS.search(shape.text, min(*makers, at), max(*makers, at)):
            continue
        start, end = shape.span(min(here), max(here) + 1)
        for parties in product(cars, mention.codes):
            if not any(set(parties) <= set(other.parties) for other in strong):
                yield Candidate(
                    told.kind, parties, start, end, text, f"{BY_ROLES} {role}", frozenset({shape.where[at]})
                )


def _is_related(clause: str, at: int, language: Language) -> bool:
    """Whether a clause says that something is supplied, or calls the product the supplier's own."""
    if language.word("role_relation").search(clause) or language.anywhere("role_supply_zh").search(clause):
        return True
    own = re.compile(
        rf"(?:'s|,\swhose)?\s(?:(?!(?:is|are|was|were|show\w*|present\w*|makes?|made|sells?|sold)\s)[\w-]+\s){{0,3}}?{language.word('role_supply').pattern}",
        re.IGNORECASE,
    )
    if own.match(clause, at + 1):
        return True
    goods = language.word("role_supply").pattern  # "two lidars by B"
    return re.search(rf"{goods}(?:\s\w+){{0,2}}\s(?:by|from|of)\s(?:[\w-]+\s){{0,3}}$", clause[:at], re.I) is not None


def with_maker(found: list[Candidate], shape: Shape, known: Vocabulary) -> list[Candidate]:
    """The candidates, where of "A has B's chips and C's software" B and C were taken for partners, with A for each."""
    result: list[Candidate] = []
    for candidate in found:
        before = {
            m.codes for at, m in shape.marks() if shape.where[at] < candidate.start and role_of(m, known) == "carmaker"
        }
        suppliers = all(role_of_all((code,), known) == "supplier" for code in candidate.parties)
        told = candidate.kind == "technology_supply" or candidate.weak
        if told and suppliers and len(before) == 1 and len(next(iter(before))) == 1:
            car = next(iter(before))[0]
            result += [replace(candidate, parties=(car, code)) for code in candidate.parties]
        else:
            result.append(candidate)
    return result
