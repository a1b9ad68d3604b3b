"""The clauses of a sentence that tell something of two companies, and of a clause about more its predicates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from etl.deals.marked.shape import Mention, Shape
from etl.deals.marked.subjects import BEFORE_OBJECT
from etl.deals.pointing.context import Codes
from etl.deals.rules.language import MARK
from etl.vocabulary import Vocabulary

_CLAUSE = re.compile(
    r";|；|:\s|\s(?:--|[-–—])\s|,\s(?:and|while|but|whereas|though|although|(?:(?:in|at|on)\swhich|where))\s|"
    r"\s(?:while|whereas|although|though|because|after|before|where|as\s(?:it|they))\s|，(?:而|但)"
)
_COMPARED = re.compile(
    r"\b(?:than|like|unlike|(?:just|such|same|,)\sas|after|before|behind|ahead of|besides|following|alongside|against|"
    r"versus|near|next to|opposite|"
    r"(?:rivals?|competitors?|peers?|customers|buyers|owners|drivers|fans)(?:\s(?:of|such as|like|including))?|"
    r"formerly|"
    r"such as|including|owned by|part of|unit of|arm of|subsidiary of|named|called|that of|those of|"
    r"(?:the\s)?next|another|a second)\s(?:the\s)?$",
    re.IGNORECASE,
)
_SPEAKS = re.compile(
    r"(?:'s\s(?:[\w-]+\s){1,5}?|\s(?:[\w-]+\s){0,3}?)?"
    r"(?:sa(?:id|ys)|told|expects?|believes?|announced|added|wrote|confirmed|report(?:s|ed))\b"
)
# The last of two is what another clause is about: "A makes brakes, B pickups", "A showed a car and B a chip".
_BEGINS_ANEW = re.compile(r"(?:,|\w\sand|,\sand)\s(?:the\s)?$")
_IN = re.compile(r"\b(?:in|of)\s$")
_PREDICATE = re.compile(
    rf",\s(?:and\s)?(?P<which>(?:(?:in|of|with|for|to|by|from)\s)?(?:which|who|whom|whose)\s)?|"
    rf"\s(?:and|or)\s(?=(?:also\s|now\s|then\s)?[a-z]+\s)|\s(?:after|before)\s(?=[^,;]{{0,40}}{MARK})"
)
_VERB = re.compile(r"^\W*(?:also\s|now\s|then\s)?[a-z]{3,}\s")
_NEAR = 40
_TWO = 2
_Named = list[tuple[int, Mention]]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with two companies: its stretch of the marked text, its words, who is on either side and where."""

    span: tuple[int, int]
    words: str
    sides: tuple[Codes, ...]
    at: tuple[int, ...]
    pointed: bool  # whether one is only pointed at, as an object: "in the company"


def clauses_of_two(shape: Shape, known: Vocabulary) -> Iterator[Clause]:
    """The clauses about two; of one about more its predicates, each with whom it is told of."""
    cuts = sorted({0, *(hit.start() for hit in _CLAUSE.finditer(shape.text)), len(shape.text)})
    for span in pairwise(cuts):
        clause = _clause(shape, span, known)
        if clause is not None:
            yield clause
        elif len({m.codes for at, m in shape.marks() if span[0] <= at < span[1]}) > _TWO:
            yield from _predicates(shape, span, known)


def _predicates(shape: Shape, span: tuple[int, int], known: Vocabulary) -> Iterator[Clause]:
    """What a clause tells of its subject one after the other: "A takes cells from B and buys a part of C"."""
    text = shape.text
    hits = list(_PREDICATE.finditer(text, *span))
    edges = [(span[0], False), *((hit.end(), bool(hit["which"])) for hit in hits), (span[1], False)]
    main: Codes = ()
    last: Codes = ()
    for (start, which), (end, _) in pairwise(edges):
        here = _who_acts(shape, (start, end))
        if not here:
            continue
        clause = _clause(shape, (start, end), known)
        subject = last if which else main
        if clause is not None and len(clause.sides) == _TWO:
            yield clause
        elif subject and _is_object(text, start, here, subject, known):
            yield Clause((start, end), text[start:end], (subject, here[0][1].codes), (here[0][0],), pointed=False)
        last = here[-1][1].codes
        main = main or (here[0][1].codes if BEFORE_OBJECT.search(text, 0, here[0][0]) is None else ())


def _is_object(text: str, start: int, here: _Named, subject: Codes, known: Vocabulary) -> bool:
    """Whether the one company of a predicate is what its subject, another company, does something to or with."""
    at, mention = here[0]
    if len(distinct_sides([each.codes for _, each in here])) > 1:
        return False
    if {known.group_of(code) for code in subject} & {known.group_of(code) for code in mention.codes}:
        return False
    governed = BEFORE_OBJECT.search(text, 0, at) is not None or _VERB.search(text[start:at]) is not None
    return governed and _COMPARED.search(text, max(start, at - _NEAR), at) is None


def _who_acts(shape: Shape, span: tuple[int, int]) -> _Named:
    """The companies of a stretch, less who only says what it tells of others."""
    return [(at, m) for at, m in shape.marks() if span[0] <= at < span[1] and not _only_speaks(shape, at, m, span)]


def _clause(shape: Shape, span: tuple[int, int], known: Vocabulary) -> Clause | None:
    """The clause, if it has two sides, or is about two companies together; else None."""
    text = shape.text
    here = _who_acts(shape, span)
    if any(m.kind != "pronoun" and _COMPARED.search(text, max(span[0], at - _NEAR), at) for at, m in here):
        return None
    if any(_begins_anew(text, span[0], at) for (_, one), (at, other) in pairwise(here) if one.codes != other.codes):
        return None
    sides = _without_brands(distinct_sides([mention.codes for _, mention in here]), known)
    all_act = len(here) == sum(span[0] <= at < span[1] for at, _ in shape.marks())
    groups = [{known.group_of(code) for code in side} for side in sides]
    is_both = len(sides) == 1 and all_act and len(sides[0]) == len(groups[0]) == _TWO
    if not is_both and (len(sides) != _TWO or groups[0] & groups[1]):
        return None
    pointed = any(
        mention.kind == "pronoun" and not mention.possessive and _IN.search(text, span[0], at) for at, mention in here
    )
    return Clause(span, text[slice(*span)], sides, tuple(at for at, _ in here), pointed)


def _without_brands(sides: tuple[Codes, ...], known: Vocabulary) -> tuple[Codes, ...]:
    """Of more than two sides, those that are no brand of another one."""
    if len(sides) < _TWO or (len(sides) == _TWO and len(sides[0]) < _TWO):
        return sides
    groups = {side: {known.group_of(code) for code in side} for side in sides}
    brands = [s for s in sides if any(s != o and set(s) != groups[s] and groups[s] <= set(o) for o in sides)]
    return tuple(side for side in sides if side not in brands)


def _begins_anew(text: str, start: int, at: int) -> bool:
    """Whether a company is what another clause is about, and not only named between two commas beside another."""
    inserted = text.startswith(",", at + 1) and text.endswith(", ", 0, at)
    return not inserted and _BEGINS_ANEW.search(text, max(start, at - _NEAR), at) is not None


def distinct_sides(sides: list[Codes]) -> tuple[Codes, ...]:
    """The sets of companies without those that are part of another."""
    kept = [side for side in sides if not any(set(side) < set(other) for other in sides)]
    return tuple({frozenset(side): side for side in reversed(kept)}.values())[::-1]


def _only_speaks(shape: Shape, at: int, mention: Mention, span: tuple[int, int]) -> bool:
    """Whether somebody only says what the clause tells of others; a pronoun behind it may stand for them again."""
    return mention.kind != "pronoun" and _SPEAKS.match(shape.text, at + 1, span[1]) is not None
