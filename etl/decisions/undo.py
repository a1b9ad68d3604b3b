"""Which decisions hold once every undo is taken into account."""

from __future__ import annotations

from collections.abc import Sequence

from etl.decisions.records import Decision


def in_force(decisions: Sequence[Decision]) -> tuple[bool, ...]:
    """For each decision whether it holds: it does unless a later undo that holds itself takes it back."""
    taken_back: set[str] = set()
    holds: list[bool] = []
    for decision in reversed(decisions):
        holds.append(decision.id not in taken_back)
        if holds[-1] and decision.undoes is not None:
            taken_back.add(decision.undoes)
    return tuple(reversed(holds))


def strays(decisions: Sequence[Decision]) -> frozenset[str]:
    """The ids of undos that name no earlier decision."""
    known: set[str] = set()
    found: set[str] = set()
    for decision in decisions:
        if decision.undoes is not None and decision.undoes not in known:
            found.add(decision.id)
        known.add(decision.id)
    return frozenset(found)
