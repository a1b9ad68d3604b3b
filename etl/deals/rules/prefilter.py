"""Tells quickly which rules can match a sentence: those whose needed words all stand in it somewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from etl.patterns.words import automaton

_PLAIN = re.compile(r"^(?:[\w' -]|[\u4e00-\u9fff])+$")
_WORD = re.compile(r"[A-Za-z][\w'-]+\??|[\u4e00-\u9fff]+")  # its last letter may be left out
_COMPANY = re.compile(r"\??<(?:a|b|c|all)>")
_MACRO = re.compile(r"<(\w+)>")


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


@cache
def _literals(alternatives: str) -> frozenset[str] | None:
    """Lower-case words of which one must stand in a text for the alternatives to match; None if that is unclear."""
    found = set()
    for part in _choices(alternatives):
        text = part.replace("[-\\s]", "-").replace(r"\s+", " ").replace(r"\s", " ")
        text = re.split(r".\?|[\[(.\\]", text.replace(r"\-", "-"))[0].strip().lower().replace("-", " ")
        if (len(text) < 2 and text.isascii()) or not _PLAIN.match(text):
            return None
        found.add(text)
    return frozenset(found)


class Needed(NamedTuple):
    """Words of which one must stand in a text for a rule to match, and whether behind a company and before one."""

    words: frozenset[str]
    behind: bool
    before: bool


def required_words(tokens: Sequence[str], fragments: Mapping[str, str]) -> list[Needed]:
    """For each token of a rule that must be matched, the words of which one must be there, and where."""
    companies = [place for place, token in enumerate(tokens) if _COMPANY.fullmatch(token)]
    first, last = (companies[0], companies[-1]) if companies else (len(tokens), -1)
    needed: list[Needed] = []
    for place, token in enumerate(tokens):
        if _MACRO.fullmatch(token) or _WORD.fullmatch(token):
            source = token
        elif token.startswith("(?:") and token.endswith(")"):
            source = token[3:-1]
        else:
            continue
        words = _literals(_MACRO.sub(lambda macro: fragments.get(macro[1], macro[0]), source))
        if words:
            needed.append(Needed(words, first < place, place < last))
    return needed


def _commonness(words: frozenset[str]) -> float:
    """How often one of some words may stand in a text, as their lengths tell: short ones stand everywhere."""
    return sum(3.0 ** -len(word) for word in words)


class Prefilter:
    """Finds in one pass which sets of words a text has, each set one bit, and so which rules are possible."""

    def __init__(self, needed: Sequence[list[Needed]]) -> None:
        """`needed`: for each rule the sets of words of each of which one must stand in the text."""
        sets = list(dict.fromkeys(each for rule in needed for each in rule))
        number = {each: i for i, each in enumerate(sets)}
        self._needs = [sum({1 << number[each] for each in rule}) for rule in needed]
        self._every = (1 << len(sets)) - 1
        self._always = frozenset(i for i, rule in enumerate(needed) if not rule)
        # For each word the sets that it is of before the first company, between the first and the last, and behind.
        members: dict[str, tuple[int, int, int]] = {}
        for each, i in number.items():
            for word in each.words:
                before, between, behind = members.get(word, (0, 0, 0))
                bit = 1 << i
                members[word] = before | bit * (not each.behind), between | bit, behind | bit * (not each.before)
        by_rarest: dict[str, list[int]] = {}  # a rule is only looked at where a word of its rarest set stands
        for i, rule in enumerate(needed):
            for word in min((each.words for each in rule), key=_commonness) if rule else ():
                by_rarest.setdefault(word, []).append(i)
        none: frozenset[int] = frozenset()
        found = {word: (*bits, frozenset(by_rarest.get(word, ()))) for word, bits in members.items()}
        self._automaton = automaton(found, (0, 0, 0, none))

    def possible(self, text: str, first: int, last: int) -> list[int]:
        """The places in the list of the rules of which every needed word stands in the text, on the side of its
        companies that the rule asks for; `first` and `last` are where the first and the last company stand.
        """
        folded = text.lower().replace("-", " ").replace("’", "'")
        present, rules = 0, set(self._always)
        for at, (before, between, behind, others) in self._automaton.iter(folded):
            present |= before if at < first else between if at < last else behind
            if others:
                rules.update(others)
        needs, absent = self._needs, self._every ^ present
        return sorted([i for i in rules if not needs[i] & absent])
