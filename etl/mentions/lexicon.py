"""Finds every wording of a vocabulary in a text in one pass, with word boundaries, plurals and possessives."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import ahocorasick

_PLURAL_ENDINGS = ("", "s", "es")
_SHORT = 2
_FIRST_UNBOUNDED = "\u2e80"  # from here on the scripts of Chinese and Japanese, whose words have no boundaries
_POSSESSIVES = ("'s", "'")


@dataclass(frozen=True, slots=True)
class Term:
    """One wording: what it is (`kind`), what it stands for (`code`), and how strictly it is matched.

    `cased` wants the capitals of a name in the text; `exact` takes no plural ending ("second" is not "seconds").
    """

    wording: str
    kind: str
    code: str
    cased: bool = False
    exact: bool = False


class Found(NamedTuple):
    """One wording found: offsets into the text that was searched; `possessive` where 's follows (outside `end`).

    A named tuple, as whatever is made anew many times a sentence: a frozen dataclass is made four times slower.
    """

    start: int
    end: int
    kind: str
    code: str
    possessive: bool = False


class _Folding(dict[int, str]):
    """Code point -> the character that stands for it in folded text, worked out when first met."""

    def __missing__(self, point: int) -> str:
        char = chr(point)
        if char.isalnum():
            wide = unicodedata.normalize("NFKC", char) if "\uff00" <= char <= "\uff5e" else char
            char = unicodedata.normalize("NFD", wide.lower())[0]
        self[point] = char
        return char


_FOLDING = _Folding({ord(char): " " for char in "-‐‑\u00a0\n"} | {ord(char): "'" for char in "’‘"})


def fold(text: str) -> str:
    """The text in the form that is matched: lower case, no accents, hyphens as spaces, straight quotes, full-width
    letters as plain ones; always as long as before, so that offsets hold.
    """
    return text.lower().replace("-", " ").replace("\n", " ") if text.isascii() else text.translate(_FOLDING)


def is_word(char: str) -> bool:
    """Whether a character belongs to a word with boundaries; Chinese and Japanese have none."""
    return char.isalnum() and char < _FIRST_UNBOUNDED


class Lexicon:
    """A compiled set of terms. `find` gives what stands in a text, longest first where wordings of a kind overlap."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._automaton = ahocorasick.Automaton()
        entries: dict[str, list[Term]] = {}
        for term in terms:
            entries.setdefault(fold(term.wording), []).append(term)
        for wording, same in entries.items():
            self._automaton.add_word(wording, (len(wording), tuple(same)))
        self._automaton.make_automaton()

    def find(self, text: str) -> list[Found]:
        """All terms in `text`, in reading order; of overlapping ones of the same kind only the longest."""
        folded = fold(text)
        hits: list[Found] = []
        for last, (length, terms) in self._automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            ending = _ending(folded, start, end)
            if ending is None:
                continue
            stop, possessive = ending
            hits += [
                Found(start, stop, term.kind, term.code, possessive)
                for term in terms
                if not (term.cased and not _capitals_agree(term.wording, text[start:end]))
                and not (term.exact and stop > end)
            ]
        return _longest(hits)


def _ending(folded: str, start: int, end: int) -> tuple[int, bool] | None:
    """Where a wording really ends (a plural ending taken in) and whether a possessive follows; None inside a word."""
    first, before = folded[start], folded[start - 1 : start]  # asked of every hit, so without calls of `is_word`
    if before.isalnum() and first.isalnum() and before < _FIRST_UNBOUNDED and first < _FIRST_UNBOUNDED:
        return None
    if not is_word(folded[end - 1]):
        return end, False
    for plural in _PLURAL_ENDINGS:
        stop = end + len(plural)
        if folded.startswith(plural, end) and (stop >= len(folded) or not is_word(folded[stop])):
            return stop, folded.startswith(_POSSESSIVES, stop)
    return None


def _capitals_agree(wording: str, printed: str) -> bool:
    """Whether a name is printed as a name: its first letter as in the vocabulary, or all of it in capitals.

    Two capitals are a name only as capitals: "Dr" is not DR.
    """
    first = wording[0]
    if len(wording) == _SHORT and wording.isascii() and wording.isupper():
        return printed.isupper()
    if not first.isalpha() or not first.isascii():
        return True
    return printed[0].isupper() if first.isupper() else printed[0] == first


def _longest(hits: list[Found]) -> list[Found]:
    """The hits in reading order without those that begin inside an earlier, or a longer, one of their kind."""
    kept: list[Found] = []
    last_end: dict[str, int] = {}
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.start >= last_end.get(hit.kind, 0):
            kept.append(hit)
            last_end[hit.kind] = hit.end
    return kept
