"""Answers whether a stretch of text lies in, or touches, one of many spans, in logarithmic time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
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
        spans.sort()
        self._starts: list[int] = []
        self._furthest: list[int] = []
        furthest = 0
        for start, end in spans:  # none or one of most things in a sentence, for which two passes took longer
            furthest = max(furthest, end)
            self._starts.append(start)
            self._furthest.append(furthest)

    def touch(self, item: Spanned) -> bool:
        """Whether a span shares at least one character with `item`."""
        earlier = bisect_left(self._starts, item.end)
        return earlier > 0 and self._furthest[earlier - 1] > item.start

    def hold(self, item: Spanned) -> bool:
        """Whether `item` lies wholly inside one span."""
        earlier = bisect_right(self._starts, item.start)
        return earlier > 0 and self._furthest[earlier - 1] >= item.end
