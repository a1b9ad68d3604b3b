"""Finds what a sentence says beside its main clause of who owns whom, and takes it out for the numbers behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.figures.base.draft import Draft
from etl.figures.base.spanned import Spanned
from etl.figures.base.wordings import wording_in
from etl.mentions.mentions import Mentions

Stretch = tuple[int, int]
_OF_OWNERS = ("stake", "investment")


def owner_aside(m: Mentions) -> Stretch | None:
    """The span of a clause or bracket that tells with a number who holds a company, behind which the main clause goes
    on with its verb ("Kia, in which Seat holds 9 percent, sold 900 cars", "Kia (9% owned by Seat) sold 900").
    """
    if not any(number.kind == "percent" for number in m.numbers):
        return None
    hit = wording_in(m.text, "zones.owner_aside").search(m.text)
    span = hit.span("aside") if hit else None
    return span if span and any(span[0] < number.start < span[1] for number in m.numbers) else None


def told_outside(span: Stretch, m: Mentions) -> Mentions:
    """The mentions less the names, times and words of measure of an aside."""

    def is_outside(item: Spanned) -> bool:
        return not span[0] <= item.start < span[1]

    return replace(
        m,
        names=tuple(filter(is_outside, m.names)),
        cues=tuple(filter(is_outside, m.cues)),
        periods=tuple(filter(is_outside, m.periods)),
    )


def read_outside(span: Stretch, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts that a number of the main clause may go on about: none of the aside's."""
    return tuple(d for d in drafts if not (span[0] <= d.number.start < span[1] and d.metric in _OF_OWNERS))
