"""Finds every wording of a vocabulary in a text in one pass, with word boundaries, plurals and possessives."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import ahocorasick

_FOLD = str.maketrans({"-": " ", "‐": " ", "‑": " ", "’": "'", "‘": "'", "\u00a0": " ", "\n": " "})
_PLURAL_ENDINGS = ("", "s", "es")
_POSSESSIVES = ("'s", "'")


@dataclass(frozen=True, slots=True)
class Term:
    """One wording: what it is (`kind`), what it stands for (`code`), and whether its capitals must be in the text."""

    wording: str
    kind: str
    code: str
    cased: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One wording found: offsets into the text that was searched; `possessive` where 's follows (outside `end`)."""

    start: int
    end: int
    kind: str
    code: str
    possessive: bool = False


def fold(text: str) -> str:
    """The text in the form that is matched: lower case, hyphens as spaces, straight quotes; same length as before."""
    folded = text.translate(_FOLD).lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := char.lower()) == 1 else char for char in text.translate(_FOLD))


def strip_accents(text: str) -> str:
    """The text without accents where that keeps its length, so that Škoda and Skoda are one wording."""
    return "".join(unicodedata.normalize("NFD", char)[0] for char in text)


def _is_word(char: str) -> bool:
    return char.isalnum() and ord(char) < 0x2E80  # Chinese and Japanese have no word boundaries


class Lexicon:
    """A compiled set of terms. `find` gives what stands in a text, longest first where wordings of a kind overlap."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._automaton = ahocorasick.Automaton()
        entries: dict[str, list[Term]] = {}
        for term in terms:
            entries.setdefault(strip_accents(fold(term.wording)), []).append(term)
        for wording, same in entries.items():
            self._automaton.add_word(wording, (wording, tuple(same)))
        self._automaton.make_automaton()

    def find(self, text: str) -> list[Found]:
        """All terms in `text`, in reading order; of overlapping ones of the same kind only the longest."""
        folded = strip_accents(fold(text))
        hits: list[Found] = []
        for last, (wording, terms) in self._automaton.iter(folded):
            start = last + 1 - len(wording)
            ending = self._ending(folded, start, last + 1)
            if ending is None:
                continue
            end, possessive = ending
            hits += [
                Found(start, end, term.kind, term.code, possessive)
                for term in terms
                if not term.cased or _capitals_agree(term.wording, text[start : last + 1])
            ]
        return _longest(hits)

    @staticmethod
    def _ending(folded: str, start: int, end: int) -> tuple[int, bool] | None:
        """Where a wording really ends (a plural ending taken in) and whether a possessive follows; None inside a word."""
        if _is_word(folded[start]) and start and _is_word(folded[start - 1]):
            return None
        if not _is_word(folded[end - 1]):
            return end, False
        for plural in _PLURAL_ENDINGS:
            stop = end + len(plural)
            if not folded.startswith(plural, end):
                continue
            if stop >= len(folded) or not _is_word(folded[stop]):
                possessive = any(folded.startswith(mark, stop) for mark in _POSSESSIVES)
                return stop, possessive
        return None


def _capitals_agree(wording: str, printed: str) -> bool:
    """Whether a name is printed as a name: its first letter as in the vocabulary, or all of it in capitals."""
    first = wording[0]
    if not first.isalpha() or not first.isascii():
        return True
    return printed[0].isupper() if first.isupper() else printed[0] == first


def _longest(hits: list[Found]) -> list[Found]:
    kept: list[Found] = []
    last_end: dict[str, int] = {}
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.start >= last_end.get(hit.kind, 0):
            kept.append(hit)
            last_end[hit.kind] = hit.end
    return kept
