"""Marks gates with the wordings of which a sentence must have one, so that most are not asked about most numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from etl.figures.scene import Scene
from etl.figures.wordings import may_say

IsShut = Callable[[Scene], bool]
Gate = tuple[str, IsShut]

_NEEDS: Final[dict[IsShut, tuple[str, ...]]] = {}


def needs(*names: str) -> Callable[[IsShut], IsShut]:
    """Mark a gate that is open to every number of a sentence in which none of these wordings stands."""

    def mark(gate: IsShut) -> IsShut:
        _NEEDS[gate] = names
        return gate

    return mark


def asked_in(sentence: str, gates: Sequence[Gate]) -> tuple[Gate, ...]:
    """Those gates, in their order, that may be shut to a number of a sentence."""
    return tuple(gate for gate in gates if gate[1] not in _NEEDS or may_say(sentence, _NEEDS[gate[1]]))
