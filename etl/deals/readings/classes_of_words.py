"""What two companies that stand alone in a clause have with each other, by the class of the words around them.

No phrase is looked for: who makes cars, parts or sales, and one word of a class of deals, is what shows the deal. It is
read only where no rule, and no closer reading, saw the two companies, and in a clause that says nothing of the sort of
a comparison, a lawsuit or somebody who used to work there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import product

from etl.deals.marked.shape import Shape, distinct
from etl.deals.marked.two_sided import Clause, clauses_of_two
from etl.deals.readings.cued import BY_CUE
from etl.deals.readings.roles import MAKER, SUPPLIER, role_of_all
from etl.deals.rows.parties import is_its_trade
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate
from etl.deals.world import World
from etl.records import DealKind
from etl.vocabulary import Vocabulary

_OF_EACH = re.compile(r"\b(?:[\d.]+\s?(?:%|per\s?cent))[^;]*\b[\d.]+\s?(?:%|per\s?cent)")  # of whom both hold a part
_PERSON = re.compile(r"(?:shareholder|investor|owner|backer)\s[A-Z][a-z]+\s[A-Z][a-z]+")
_OWN_VENTURES = re.compile(r"\b(?:their|respective|own)\s(?:[\w-]+\s)?(?:joint[-\s])?(?:ventures|JVs)\b")
_NO_TELLING = "class_none"
# What is read before, and after, it is asked what the companies' trades say.
_OF_PARTS = ("class_supply", "role_supply", "role_relation")
SHARED: tuple[DealKind, ...] = ("joint_venture", "equity", "joint_development")
TRADED: tuple[DealKind, ...] = ("distribution", "technology_supply", "manufacturing")


def by_class(
    shape: Shape, found: Collection[Candidate], sentence: str, kinds: Collection[DealKind], world: World
) -> Iterator[Candidate]:
    """The two companies of a clause, where a word of a class says what they have with each other, of some kinds."""
    known, language = world.known, world.language
    if len(shape.marks()) == 0:
        return
    shown = [candidate.parties for candidate in found if not (candidate.weak and kinds is SHARED)]
    told = [{*parties, *map(known.group_of, parties)} if kinds is TRADED else set(parties) for parties in shown]
    for clause in clauses_of_two(shape, known):
        span = clause.span
        if language.says(clause.words, _NO_TELLING, of=shape.text):
            continue
        groups = [{*side, *map(known.group_of, side)} for side in clause.sides]
        met = [[bool(parties & side) for side in groups] for parties in told]
        if any(any(each) if kinds is SHARED else all(each) for each in met):
            continue
        printed = sentence[shape.where[span[0]] : shape.where[span[1] - 1] + 1]
        kind = _shared(clause, world) if kinds is SHARED else _traded(clause, printed, world)
        if kind is not None:
            yield from _candidates(kind, clause, shape, known)


def _shared(clause: Clause, world: World) -> DealKind | None:
    """What the two own or develop in common."""
    words, says = clause.words, world.language.says
    if _has_venture(clause) or _PERSON.search(words) or _OWN_VENTURES.search(words):
        return None
    if says(words, "class_venture"):
        return "joint_venture"
    together = says(words, "class_together") and says(words, "class_work")
    if together or _made_with(world.language).search(words):
        return "joint_development"
    return "equity" if _are_shares(clause, world) and not clause.pointed else None


def _are_shares(clause: Clause, world: World) -> bool:
    """Whether a clause about two sides speaks of a part of the one that the other can hold."""
    buyers = all(is_its_trade(code, "equity", world.known) for side in clause.sides for code in side)
    told = len(clause.sides) > 1 and buyers and world.language.says(clause.words, "class_shares")
    return told and _OF_EACH.search(clause.words) is None


def _traded(clause: Clause, printed: str, world: World) -> DealKind | None:
    """What the one of two sides does for the other by its trade."""
    words, says = clause.words, world.language.says
    roles = sorted(role_of_all(side, world.known) for side in clause.sides)
    if len(roles) == 1 or (not _has_venture(clause) and _shared(clause, world)) or _are_shares(clause, world):
        return None
    if roles == sorted([MAKER, "distributor"]):
        return "distribution" if says(printed, "class_sale") else None
    if roles == [MAKER, SUPPLIER]:
        return "technology_supply" if any(says(words, name) for name in _OF_PARTS) else None
    return _between_makers(words, world) if MAKER in roles and "distributor" not in roles else None


def _between_makers(words: str, world: World) -> DealKind | None:
    """What a carmaker does for another one, or for whoever is neither a supplier nor a dealer."""
    says = world.language.says
    if says(words, "class_base") or _OTHER_S_MODEL.search(words):
        return "technology_supply"  # "the A is at heart a B"
    built = says(words, "class_building") and says(words, "class_halls") and not says(words, "gave_up")
    return "manufacturing" if built else None


def _has_venture(clause: Clause) -> bool:
    return any(code in joint_ventures() for side in clause.sides for code in side)


@lru_cache(maxsize=4)
def _made_with(language: Language) -> re.Pattern[str]:
    """What is made with another, if it is no car: "the assistant that A makes with B"."""
    thing = language.word("class_thing").pattern
    verb = language.word("class_making").pattern
    return re.compile(
        rf"{thing}[^,;]{{0,40}}?{verb}\s(?:up\s|out\s)?(?:together\s)?with\s{MARK}(?!'s)|"
        rf"{verb}\s[^,;]{{0,30}}?{thing}[^,;]{{0,20}}?\swith\s{MARK}(?!'s)",
        re.IGNORECASE,
    )


_HOW = "at heart|really|basically|essentially|technically|largely|only|just|in essence|little more than"
_OTHER_S_MODEL = re.compile(
    rf"{MARK}[^,;]{{0,30}}?\b(?:is|are|was|were)\s(?:(?:{_HOW})\s)?(?:an?|the)\s(?:[a-z-]+\s)?"
    rf"(?:[^,;{MARK[1:-1]}]{{0,12}}?\s?of\s)?{MARK}"
)


def _candidates(kind: DealKind, clause: Clause, shape: Shape, known: Vocabulary) -> Iterator[Candidate]:
    """The deal of a clause; what two have in common is one of all."""
    start, end = shape.span(clause.at[0], max(clause.at[-1] + 1, min(clause.span[1], len(shape.text))))
    marks = frozenset(shape.where[at] for at in clause.at)
    both = distinct(code for side in clause.sides for code in side)
    joint = kind in ("joint_venture", "joint_development")
    for parties in [both] if joint or len(clause.sides) == 1 else product(*clause.sides):
        if len({known.group_of(code) for code in parties}) > 1:
            yield Candidate(kind, tuple(parties), start, end, clause.words, f"{BY_CUE} of a class", marks)
