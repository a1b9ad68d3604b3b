"""Companies of which a clause without a verb, or a sentence without a noun, says that they do or have the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from etl.deals.marked.shape import Shape
from etl.deals.marked.variants import variants
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.special import candidate_at
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import JOINT, Candidate, pairs

_ALSO = re.compile(
    rf",?\s(?:as|(?:and\s)?so)\s(?:have|has|had|did|does|do|is|are|was|were|will)\s(?:also\s)?(?P<others>{MARK})"
)
_REACH = 60  # characters between what one does and who does it too
# "Those of A with B": of ventures that the sentence before named.
_THOSE = re.compile(
    rf"\b(?:those|that|the ones?)\s(?:of|between)\s(?P<a>{MARK})\s(?:with|and)\s(?P<b>{MARK})", re.IGNORECASE
)


# "... its venture with B, and C holds 75 percent of the one with D": another venture, of C with D.
_THE_ONE = re.compile(
    rf"(?P<a>{MARK})(?:'s)?\s[^;:{MARK[1:-1]}]{{2,60}}?\b(?:the|another|a\ssimilar|its\sown)\sone\swith\s(?P<b>{MARK})",
    re.IGNORECASE,
)


def with_the_one(found: list[Candidate], shape: Shape) -> list[Candidate]:
    """The candidates, "the one with D" read as of the kind told before it in the sentence, and tied to nobody else."""
    for hit in _THE_ONE.finditer(shape.text) if " one with " in shape.text else ():
        at, last = shape.where[hit.start("a")], shape.where[hit.start("b")]
        before = [each for each in found if each.kind in JOINT and max(each.marks, default=last) < at]
        if not before:
            continue
        found = [each for each in found if not each.marks & {at, last}]
        for parties in pairs(shape.mention(hit["a"]).codes, shape.mention(hit["b"]).codes, ""):
            found.append(candidate_at(before[0].kind, parties, shape, hit.span(), "the one with another"))
    return found


def those_of(shape: Shape, context: Context) -> Iterator[Candidate]:
    """Read "Those of A with B" after a sentence about joint ventures or alliances: they are of the same kind."""
    if context.told not in JOINT:
        return
    for hit in _THOSE.finditer(shape.text):
        for parties in pairs(shape.mention(hit["a"]).codes, shape.mention(hit["b"]).codes, ""):
            yield candidate_at(context.told, parties, shape, hit.span(), "those of the sentence before")


def as_others_have(found: Collection[Candidate], shape: Shape, language: Language) -> list[Candidate]:
    """The candidates of a sentence once more for each company that is said to do as their subject does."""
    if " as " not in shape.text and " so " not in shape.text:
        return []
    return [more for reading in variants(shape, language) for more in _of_reading(found, reading)]


def _of_reading(found: Collection[Candidate], shape: Shape) -> Iterator[Candidate]:
    for hit in _ALSO.finditer(shape.text):
        others, at = shape.mention(hit["others"]).codes, shape.where[hit.start()]
        for candidate in found:
            if candidate.end <= at <= candidate.end + _REACH and len(candidate.parties) == 2:
                yield from _for_each(candidate, others, shape, shape.where[hit.start("others")])


def _for_each(candidate: Candidate, others: Codes, shape: Shape, at: int) -> Iterator[Candidate]:
    subject = _subject(candidate, shape)
    rest = tuple(code for code in candidate.parties if code not in subject)
    for other in others if len(rest) == 1 else ():
        if other not in candidate.parties:
            shared = [p for p in joint_ventures().get(rest[0], ()) if p not in subject] or [
                rest[0]
            ]  # "so has C": with B
            parties = tuple(other if code in subject else shared[0] for code in candidate.parties)
            yield replace(candidate, parties=parties, marks=frozenset({*candidate.marks, at}))


def _subject(candidate: Candidate, shape: Shape) -> Codes:
    """The companies that do what a candidate tells: those of its first mark, or who was spoken of before."""
    if candidate.open:
        return candidate.parties[:1]
    first = min(candidate.marks, default=-1)
    return next((mention.codes for at, mention in shape.marks() if shape.where[at] == first), ())
