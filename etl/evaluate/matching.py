"""Pairs gold rows with found rows, one to one, those that agree best first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from etl.evaluate.rows import CORE, PERIOD, SCOPE, Row, comparable, key, parties

Pair = tuple[Row, Row]


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs of (gold, found) that say the same thing, and what has no counterpart on either side."""

    pairs: tuple[Pair, ...]
    missed: tuple[Row, ...]
    wrong: tuple[Row, ...]


def match_figures(gold: Sequence[Row], found: Sequence[Row]) -> Matching:
    """Pairs figures that agree in metric, basis, unit and value; the more other fields agree, the sooner paired."""
    return match(gold, found, lambda row: key(row, CORE), _agreement)


def match_deals(gold: Sequence[Row], found: Sequence[Row]) -> Matching:
    """Pairs deals between the same companies, those of the same kind first."""
    return match(gold, found, parties, lambda g, f: int(g.get("kind") == f.get("kind")))


def match(
    gold: Sequence[Row],
    found: Sequence[Row],
    identity: Callable[[Row], Hashable],
    agreement: Callable[[Row, Row], int],
) -> Matching:
    """Pairs rows of equal `identity`, highest `agreement` first, ties in the order of the rows."""
    candidates = sorted(
        (-agreement(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if identity(g) == identity(f)
    )
    taken: dict[int, int] = {}
    for _, i, j in candidates:
        if i not in taken and j not in taken.values():
            taken[i] = j
    return Matching(
        pairs=tuple((gold[i], found[j]) for i, j in taken.items()),
        missed=tuple(row for i, row in enumerate(gold) if i not in taken),
        wrong=tuple(row for j, row in enumerate(found) if j not in taken.values()),
    )


def _agreement(gold: Row, found: Row) -> int:
    return sum(comparable(gold, name) == comparable(found, name) for name in PERIOD + SCOPE)
