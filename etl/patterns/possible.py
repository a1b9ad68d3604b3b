"""Finds in one pass over a text which patterns of a list may match in it, so that the others need not be tried."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from etl.patterns.needs import Needs, fold, needed_words
from etl.patterns.words import automaton


class _Needing:
    """The bits of the patterns that need each word, and of those that need none."""

    def __init__(self) -> None:
        self.always = 0
        self.of: defaultdict[str, int] = defaultdict(int)

    def add(self, bit: int, needs: Needs) -> None:
        """Take note of a pattern."""
        if not needs:
            self.always |= bit
        for words in needs:
            for word in words:
                self.of[word] |= bit


class Possible:
    """Patterns by name, each with a bit, and the words that each cannot match without: one of its rarest, and one of
    the next rarest. A pattern without such words is always possible. Bits, because a set of names would cost more to
    gather than the trying that it saves.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.bits = {name: 1 << place for place, name in enumerate(sources)}
        self._names = tuple(sources)
        rarest, next_rarest = _Needing(), _Needing()
        for name, source in sources.items():
            needs = needed_words(source)
            rarest.add(self.bits[name], needs[:1])
            next_rarest.add(self.bits[name], needs[1:])
        self.always, self._unless_next = rarest.always, next_rarest.always
        words = {word: (rarest.of[word], next_rarest.of[word]) for word in {**rarest.of, **next_rarest.of}}
        self._automaton = automaton(words, (0, 0))

    def within(self, text: str) -> int:
        """The bits of the patterns that may match in a text or in any part of it."""
        by_rarest, by_next = self.always, self._unless_next
        for _, (rarest, next_rarest) in self._automaton.iter(fold(text)):
            if rarest:
                by_rarest |= rarest
            if next_rarest:
                by_next |= next_rarest
        return by_rarest & by_next

    def may_match(self, text: str) -> list[str]:
        """The names of the patterns that may match in a text, in their order."""
        return self.names_of(self.within(text))

    def names_of(self, bits: int) -> list[str]:
        """The names of the patterns of some bits."""
        names: list[str] = []
        rest = bits & ((1 << len(self._names)) - 1)
        while rest:
            bit = rest & -rest
            names.append(self._names[bit.bit_length() - 1])
            rest ^= bit
        return names
