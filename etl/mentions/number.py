"""What a printed number is: its span, value, unit, bound, and what it counts."""

from __future__ import annotations

from typing import Literal, NamedTuple

from etl.records import Bound

NumberKind = Literal["count", "percent", "points", "money", "months", "rank", "multiple", "other"]
Counted = Literal["vehicle", "other", ""]


class Number(NamedTuple):
    """One printed number: span with scale and unit (hedge outside), value in base units, and what it counts.

    `sign` is -1 or 1 where a sign is printed, else 0. `counts` says what noun follows: `vehicle`, `other` or `` (none).
    A fraction ("one in three") is a `percent`; a multiple ("doubled") holds the growth in percent.
    """

    start: int
    end: int
    value: float
    kind: NumberKind
    unit: str
    value_high: float | None = None
    bound: Bound = "exact"
    sign: int = 0
    counts: Counted = ""
    hedge_start: int = -1
    is_word: bool = False

    @property
    def outer_start(self) -> int:
        """Where the number begins with its hedge."""
        return self.hedge_start if self.hedge_start >= 0 else self.start
