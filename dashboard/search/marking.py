"""Where words stand in a text, found as the database finds them: in any case, with or without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from dashboard.quotation import Span

_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n+")


def spans(text: str, words: Sequence[str]) -> list[Span]:
    """Every place of every word in the text, as offsets in code points, end exclusive."""
    folded, places = _folded(text)
    found = []
    for word in words:
        wanted = _folded(word)[0]
        at = folded.find(wanted) if wanted else -1
        while at >= 0:
            found.append((places[at], places[at + len(wanted) - 1] + 1))
            at = folded.find(wanted, at + len(wanted))
    return found


def sentence(text: str, words: Sequence[str]) -> str:
    """The sentence of a stretch of text that holds the first word; the beginning where none does."""
    places = spans(text, words[:1])
    if not places:
        return text[:240].strip()
    start, end = 0, len(text)
    for stop in _END.finditer(text):
        if stop.end() <= places[0][0]:
            start = stop.end()
        elif stop.start() >= places[0][1]:
            end = stop.start()
            break
    return text[start:end].strip()


def _folded(text: str) -> tuple[str, list[int]]:
    """A text in small letters without accents, and for each of its letters the place that it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFD", letter).lower():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places
