"""Finds in one pass over a text which patterns of a list may match in it, so that the others need not be tried."""

from __future__ import annotations

import re
from collections.abc import Mapping

import ahocorasick

from etl.mentions.needs import fold, needed_words


class Possible:
    """Patterns by name, each with a bit, and the words that each cannot match without. A pattern without such words is
    always possible. Bits, because a set of names would cost more to gather than the trying that it saves.
    """

    def __init__(self, patterns: Mapping[str, re.Pattern[str]]) -> None:
        self.bits = {name: 1 << place for place, name in enumerate(patterns)}
        self._always = 0
        needing: dict[str, int] = {}
        for name, pattern in patterns.items():
            words = needed_words(pattern.pattern)
            if words is None:
                self._always |= self.bits[name]
            for word in words or ():
                needing[word] = needing.get(word, 0) | self.bits[name]
        self._automaton = ahocorasick.Automaton()
        for word, bits in needing.items():
            self._automaton.add_word(word, bits)
        self._automaton.make_automaton()

    def within(self, text: str) -> int:
        """The bits of the patterns that may match in a text or in any part of it."""
        possible = self._always
        for _, bits in self._automaton.iter(fold(text)):
            possible |= bits
        return possible
