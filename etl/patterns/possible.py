"""Finds in one pass over a text which patterns of a list may match in it, so that the others need not be tried."""

from __future__ import annotations

from collections.abc import Mapping

from etl.patterns.needs import fold, needed_words
from etl.patterns.words import automaton


class Possible:
    """Patterns by name, each with a bit, and the words that each cannot match without. A pattern without such words is
    always possible. Bits, because a set of names would cost more to gather than the trying that it saves.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.bits = {name: 1 << place for place, name in enumerate(sources)}
        self._names = tuple(sources)
        self.always = 0
        needing: dict[str, int] = {}
        for name, source in sources.items():
            words = needed_words(source)
            if words is None:
                self.always |= self.bits[name]
            for word in words or ():
                needing[word] = needing.get(word, 0) | self.bits[name]
        self._automaton = automaton(needing, 0)

    def within(self, text: str) -> int:
        """The bits of the patterns that may match in a text or in any part of it."""
        possible = self.always
        for _, bits in self._automaton.iter(fold(text)):
            possible |= bits
        return possible

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
