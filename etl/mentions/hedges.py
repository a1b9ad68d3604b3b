"""Reads the words around a number that make it a bound: "more than", "nearly", "or so", 逾, 左右."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from etl.mentions.number_patterns import any_of
from etl.records import Bound
from etl.vocabulary import Vocabulary

_REACH = 48
_OPENING = '(（[“"‘,;:—–'
_TOKEN = re.compile(rf"[^\s{re.escape(_OPENING)}]+")
_FILLER = re.compile(r"(?:\b(?:a(?:\snew)?\srecord|record|a|the)\s+)+\Z")
_COUNTED = r"(?:\s?(?:new\s)?(?:vehicles|cars|units|辆|台))?"


@dataclass(frozen=True, slots=True)
class Hedges:
    """The hedges before a number, in words and glued to it (Chinese), and the pattern of those after it."""

    before: dict[str, Bound | None]
    glued: tuple[str, ...]
    longest: int
    last_words: frozenset[str]
    after: re.Pattern[str]
    after_bounds: dict[str, Bound]

    def leading(self, plain: str, start: int) -> tuple[Bound, int] | None:
        """The bound set by the hedges that lead up to `start`, and where they begin; the outermost clear one rules."""
        floor = max(0, start - _REACH)
        begin, bounds = start, list[Bound]()
        while (hit := self._last(plain, floor, begin)) is not None:
            bound, begin = hit
            bounds.append(bound)
        if not bounds:
            return None
        clear = [bound for bound in bounds if bound != "about"]
        return (clear or bounds)[-1], begin

    def _last(self, plain: str, floor: int, stop: int) -> tuple[Bound, int] | None:
        """The hedge that ends right before `stop`, over an article or "a record"."""
        head = plain[floor:stop].rstrip()
        if head.endswith(self.glued):
            chinese = next(word for word in self.glued if head.endswith(word))
            return cast("Bound", self.before[chinese]), floor + len(head) - len(chinese)
        last_word = head.rsplit(None, 1)[-1].lstrip(_OPENING) if head else ""
        if last_word not in self.last_words:
            return None
        for tail in (head, _FILLER.sub("", head + " ").rstrip()):
            starts = [token.start() for token in _TOKEN.finditer(tail)][-self.longest :]
            for start in starts:
                phrase = " ".join(tail[start:].split())
                if phrase in self.before and not (
                    tail is not head and phrase.endswith(" than") and head.endswith(" the")
                ):
                    bound = self.before[phrase]
                    return None if bound is None else (bound, floor + start)
        return None

    def following(self, plain: str, end: int) -> Bound | None:
        """The bound set right after a number ("10 million or more", "30万辆左右")."""
        hit = self.after.match(plain, end)
        return self.after_bounds[hit.group(1) or hit.group(2)] if hit else None


@lru_cache(maxsize=4)
def hedges(known: Vocabulary) -> Hedges:
    """The hedges of a vocabulary."""

    def reverse(section: str) -> dict[str, Bound]:
        groups = known.words("numbers", section).items()
        return {word.lower(): cast("Bound", bound) for bound, group in groups for word in group}

    before: dict[str, Bound | None] = {**reverse("hedge_before")}
    before |= dict.fromkeys(known.words("numbers", "hedge_before")["none"])
    after = reverse("hedge_after")
    glued = sorted((word for word in before if not word.isascii()), key=len, reverse=True)
    distant = [word for word in after if len(word) > 2 or word in ("左右", "上下", "以上", "以下", "以内")]
    return Hedges(
        before=before,
        glued=tuple(glued),
        last_words=frozenset(word.split()[-1] for word in before) | {"a", "the", "record"},
        longest=max(len(word.split()) for word in before),
        after=re.compile(rf"\s?(?:({any_of(after)})|{_COUNTED}\s?({any_of(distant)}))(?![a-z])"),
        after_bounds=after,
    )
