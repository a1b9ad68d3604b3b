"""How often rows are right at each step of confidence: what the confidence of a row is worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from etl.evaluate.matching import Matching
from etl.evaluate.rows import PERIOD, SCOPE, key

# The lower ends of the steps, in hundredths.
_STEPS = (0, 50, 60, 70, 75, 80, 85, 90, 95)


@dataclass(frozen=True, slots=True)
class Step:
    """The found figures whose confidence lies from `low` up to below `high` (0 to 1), and how many are right."""

    low: float
    high: float
    hits: int
    found: int


def steps_of(matchings: Iterable[Matching]) -> tuple[Step, ...]:
    """The steps that hold a row, lowest first; a row without a confidence is in none."""
    rows = [each for matching in matchings for each in _judged(matching)]
    ends = (*_STEPS[1:], 101)
    steps = []
    for low, high in zip(_STEPS, ends, strict=True):
        inside = [right for sure, right in rows if low <= sure < high]
        if inside:
            steps.append(Step(low / 100, min(high, 100) / 100, sum(inside), len(inside)))
    return tuple(steps)


def _judged(matching: Matching) -> Iterable[tuple[int, bool]]:
    """Each found row's confidence in hundredths, and whether the whole row is right."""
    for gold, found in matching.pairs:
        yield from _sure(found.get("confidence"), right=key(gold, PERIOD + SCOPE) == key(found, PERIOD + SCOPE))
    for found in matching.wrong:
        yield from _sure(found.get("confidence"), right=False)


def _sure(confidence: object, *, right: bool) -> Iterable[tuple[int, bool]]:
    if isinstance(confidence, int | float):
        yield round(100 * confidence), right
