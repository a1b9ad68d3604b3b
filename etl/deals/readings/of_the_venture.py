"""What is said of the car of a venture, said of whose car it is: "the saloon of A's venture with C uses B's chips"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.deals.marked.shape import Shape, distinct
from etl.deals.rules.language import MARK
from etl.deals.rules.match import Candidate
from etl.records import DealKind

_KINDS: tuple[DealKind, ...] = ("technology_supply", "manufacturing", "distribution")
_VENTURE_WITH = re.compile(rf"({MARK})(?:'s)?\s(?:\w+\s){{0,2}}(?:joint[-\s])?(?:venture|JV)\swith\s(?:the\s)?$")


def by_whose_venture(found: list[Candidate], shape: Shape) -> list[Candidate]:
    """The candidates with the owner of a venture in place of the partner with whom it is one."""
    if "with" not in shape.text or not any(candidate.kind in _KINDS for candidate in found):
        return found
    owners = {
        shape.where[at]: (mention.codes, shape.mention(owner[1]).codes)
        for at, mention in shape.marks()
        if (owner := _VENTURE_WITH.search(shape.text, 0, at))
    }
    return [_with_owner(candidate, owners) for candidate in found] if owners else found


def _with_owner(candidate: Candidate, owners: dict[int, tuple[tuple[str, ...], tuple[str, ...]]]) -> Candidate:
    for at, (partner, owner) in owners.items():
        told = candidate.kind in _KINDS and at in candidate.marks and set(partner) <= set(candidate.parties)
        if told and not set(owner) & set(candidate.parties):
            rest = [code for code in candidate.parties if code not in partner]
            return replace(candidate, parties=distinct([*owner, *rest]))
    return candidate
