"""Tells quickly which rules can match a sentence: those whose needed words all stand in it somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import ahocorasick

_PLAIN = re.compile(r"^(?:[\w' -]|[\u4e00-\u9fff])+$")
_MACRO = re.compile(r"^\(?(?:\?:)?<(\w+)>\)?$")


def _choices(alternatives: str) -> list[str]:
    """The choices of a pattern that stand outside all of its brackets."""
    parts, depth = [""], 0
    for char in alternatives:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _literals(alternatives: str) -> frozenset[str] | None:
    """Lower-case words of which one must stand in a text for the alternatives to match; None if that is unclear."""
    found = set()
    for part in _choices(alternatives):
        text = part.replace("[-\\s]", "-").replace(r"\s+", " ").replace(r"\s", " ")
        text = re.split(r".\?|[\[(.\\]", text.replace(r"\-", "-"))[0].strip().lower().replace("-", " ")
        if len(text) < 2 or not _PLAIN.match(text):
            return None
        found.add(text)
    return frozenset(found)


def required_words(tokens: Iterable[str], fragments: Mapping[str, str]) -> list[frozenset[str]]:
    """For each token of a rule that must be matched, the words of which one must be there."""
    needed: list[frozenset[str]] = []
    for token in tokens:
        macro = _MACRO.match(token)
        if macro:
            source = fragments.get(macro[1], "")
        elif token.startswith("(?:") and token.endswith(")") and "<" not in token:
            source = token[3:-1]
        elif re.fullmatch(r"[A-Za-z][\w'-]+|[\u4e00-\u9fff]+", token):
            source = token
        else:
            continue
        words = _literals(source) if source else None
        if words:
            needed.append(words)
    return needed


def _commonness(words: frozenset[str]) -> float:
    """How often one of some words may stand in a text, as their lengths tell: short ones stand everywhere."""
    return sum(3.0 ** -len(word) for word in words)


class Prefilter:
    """Finds in one pass which sets of words a text has, each set one bit, and so which rules are possible."""

    def __init__(self, needed: Sequence[list[frozenset[str]]]) -> None:
        """`needed`: for each rule the sets of words of each of which one must stand in the text."""
        sets = list(dict.fromkeys(words for each in needed for words in each))
        number = {words: i for i, words in enumerate(sets)}
        self._always: list[tuple[int, int]] = []
        self._by_rarest: dict[int, list[tuple[int, int]]] = {}
        for i, each in enumerate(needed):
            bits = sum({1 << number[words] for words in each})
            rarest = 1 << number[min(each, key=_commonness)] if each else 0
            (self._by_rarest.setdefault(rarest, []) if each else self._always).append((i, bits))
        members: dict[str, int] = {}
        for words, i in number.items():
            for word in words:
                members[word] = members.get(word, 0) | 1 << i
        self._automaton = ahocorasick.Automaton()
        for word, bits in members.items():
            self._automaton.add_word(word, bits)
        self._automaton.make_automaton()

    def possible(self, text: str) -> list[int]:
        """The places in the list of the rules of which every needed word stands in the text."""
        folded = text.lower().replace("-", " ").replace("’", "'")
        present = 0
        for _, bits in self._automaton.iter(folded):
            present |= bits
        rules = list(self._always)
        rest = present
        while rest:  # a text has few of the sets, so go by those and not by all that rules need
            bit = rest & -rest
            rules += self._by_rarest.get(bit, ())
            rest ^= bit
        return sorted(i for i, needs in rules if needs & present == needs)
