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
        self._needs = [sum({1 << number[words] for words in each}) for each in needed]
        self._always = frozenset(i for i, each in enumerate(needed) if not each)
        members: dict[str, int] = {}
        for words, i in number.items():
            for word in words:
                members[word] = members.get(word, 0) | 1 << i
        by_rarest: dict[str, list[int]] = {}  # a rule is only looked at where a word of its rarest set stands
        for i, each in enumerate(needed):
            for word in min(each, key=_commonness) if each else ():
                by_rarest.setdefault(word, []).append(i)
        self._automaton = ahocorasick.Automaton()
        for word, bits in members.items():
            self._automaton.add_word(word, (bits, frozenset(by_rarest.get(word, ()))))
        self._automaton.make_automaton()

    def possible(self, text: str) -> list[int]:
        """The places in the list of the rules of which every needed word stands in the text."""
        folded = text.lower().replace("-", " ").replace("’", "'")
        present, rules = 0, self._always
        for _, (bits, others) in self._automaton.iter(folded):
            present |= bits
            if others:
                rules |= others
        needs = self._needs
        return sorted([i for i in rules if needs[i] & present == needs[i]])
