"""Answers whether a stretch of text lies in, or touches, one of many spans, in logarithmic time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Protocol


class Spanned(Protocol):
    """Anything with offsets, end exclusive."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """The character after the last."""


class Spans:
    """A set of spans that may overlap. Kept as sorted starts and the furthest end up to each of them."""

    def __init__(self, items: Iterable[Spanned]) -> None:
        spans = [(item.start, item.end) for item in items]
        self._starts: list[int] = []
        self._furthest: list[int] = []
        if spans:  # most sentences have none of most things
            spans.sort()
            self._starts = [start for start, _ in spans]
            self._furthest = list(accumulate((end for _, end in spans), max))

    def touch(self, item: Spanned) -> bool:
        """Whether a span shares at least one character with `item`."""
        earlier = bisect_left(self._starts, item.end)
        return earlier > 0 and self._furthest[earlier - 1] > item.start

    def hold(self, item: Spanned) -> bool:
        """Whether `item` lies wholly inside one span."""
        earlier = bisect_right(self._starts, item.start)
        return earlier > 0 and self._furthest[earlier - 1] >= item.end
