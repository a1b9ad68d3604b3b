"""Finds the relative clause that a number stands in: it tells of the noun before it, at a time of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say
from etl.mentions.lexicon import Found


class Relative(NamedTuple):
    """A relative clause: where it begins and ends, the noun that it says more of, and whether that one acts in it."""

    start: int
    end: int
    noun: str
    noun_start: int
    is_acting: bool  # "which holds 9 percent", unlike "in which Kia holds 9 percent"


def relative_of(scene: Scene) -> Relative | None:
    """The innermost relative clause that a number stands in; None where it stands in the main clause."""
    if not may_say(scene.text, ("agent.relative",)):
        return None
    hits = list(scene.wording("agent.relative").finditer(scene.outer_head))
    if not hits or scene.wording("agent.relative_over").search(scene.outer_head, hits[-1].end()):
        return None
    before = scene.text[: hits[-1].start()]
    bound = max((hit.end() for hit in scene.wording("agent.noun_begins").finditer(before)), default=0)
    acts = scene.wording("agent.relative_acts").match(scene.text[hits[-1].end() :]) is not None
    closes = scene.text.find(", ", scene.number.end) if hits[-1][0].startswith(",") else -1
    end = closes if closes >= 0 else len(scene.text)
    return Relative(hits[-1].start(), end, before[bound:].rstrip(), bound, acts and hits[-1]["of"] is None)


def named_by(relative: Relative, named: Iterable[Found]) -> Found | None:
    """The one of those named with which the noun before a relative clause ends ("..., said Kia, which holds")."""
    end = relative.noun_start + len(relative.noun)
    return next((found for found in named if found.start >= relative.noun_start and 0 <= end - found.end <= 1), None)


def is_strangers(relative: Relative, scene: Scene) -> bool:
    """Whether who acts in a relative clause is neither a company that is known nor one spoken of ("the state of Lower
    Saxony, which owns 9 percent").
    """
    inside = (f for f in scene.m.named("company") if relative.noun_start <= f.start < relative.start)
    if not relative.is_acting or next(inside, None) is not None:
        return False
    return scene.wording("agent.anaphor").search(relative.noun) is None
