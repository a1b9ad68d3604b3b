"""Finds every wording of a vocabulary in a text in one pass, with word boundaries, plurals and possessives."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from etl.patterns.words import automaton

_PLURAL_ENDINGS = ("s", "es")
_SHORT = 2
_FIRST_UNBOUNDED = "\u2e80"  # from here on the scripts of Chinese and Japanese, whose words have no boundaries
_POSSESSIVES = ("'s", "'")
_START, _END = itemgetter(0), itemgetter(1)


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
    """Whether a character belongs to a word with boundaries; Chinese and Japanese have none. No character is none."""
    return char.isalnum() and char < _FIRST_UNBOUNDED


class _Wording(NamedTuple):
    """The terms of one folded wording, its length, and whether it begins and ends with a character of a word."""

    length: int
    opens: bool
    closes: bool
    terms: tuple[Term, ...]


class Lexicon:
    """A compiled set of terms. `find` gives what stands in a text, longest first where wordings of a kind overlap."""

    def __init__(self, terms: Iterable[Term]) -> None:
        entries: dict[str, list[Term]] = {}
        for term in terms:
            entries.setdefault(fold(term.wording), []).append(term)
        found = {
            wording: _Wording(len(wording), is_word(wording[0]), is_word(wording[-1]), tuple(same))
            for wording, same in entries.items()
        }
        self._automaton = automaton(found, _Wording(0, opens=False, closes=False, terms=()))

    def find(self, text: str, folded: str | None = None) -> list[Found]:
        """All terms in `text`, in reading order; of overlapping ones of the same kind only the longest. `folded` is the
        text as folded before, if it was.
        """
        folded = fold(text) if folded is None else folded
        hits: list[Found] = []
        for last, (length, opens, closes, terms) in self._automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            before, after = folded[start - 1 : start], folded[end : end + 1]  # is_word, without calls of it
            if opens and before.isalnum() and before < _FIRST_UNBOUNDED:
                continue
            stop = _plural_ending(folded, end) if closes and after.isalnum() and after < _FIRST_UNBOUNDED else end
            if not stop:
                continue
            possessive = closes and folded.startswith(_POSSESSIVES, stop)
            for term in terms:
                if not (term.cased and not _capitals_agree(term.wording, text[start:end])) and (
                    stop == end or not term.exact
                ):
                    hits.append(Found(start, stop, term.kind, term.code, possessive))  # noqa: PERF401 - a call for each
        return _longest(hits)


def _plural_ending(folded: str, end: int) -> int:
    """Where the plural of a wording ends; 0 inside another word."""
    for plural in _PLURAL_ENDINGS:
        stop = end + len(plural)
        if folded.startswith(plural, end) and not is_word(folded[stop : stop + 1]):
            return stop
    return 0


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
    """The hits in reading order without those that begin inside an earlier, or a longer, one of their kind, and without
    companies that are only a part of a place's name (乌兹别克斯坦 is not 别克).
    """
    if len(hits) <= 1:
        return hits
    kept: list[Found] = []
    last_end: dict[str, int] = {}
    hits.sort(key=_END, reverse=True)  # two sorts, since they need no function of ours for each
    hits.sort(key=_START)
    for hit in hits:
        if hit.kind == "company" and hit.end <= last_end.get("place", 0):
            continue
        if hit.start >= last_end.get(hit.kind, 0):
            kept.append(hit)
            last_end[hit.kind] = hit.end
    return kept
