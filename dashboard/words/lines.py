"""How wide words are, and where a line of them may be broken: Chinese characters are as wide as two Latin ones."""

from __future__ import annotations

import re
import unicodedata

# A Chinese character with the punctuation that must not begin a line, a plain space, or a run of anything else.
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_PIECE = re.compile(rf"(?:[^ {_WIDE}]*\u00a0)?[{_WIDE}][，。；：、！？）》”%),.;:]*| |[^ {_WIDE}]+")


def width(text: str) -> int:
    """The width of `text` in Latin characters."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def wrapped(text: str, most: int) -> list[str]:
    """`text` in lines of at most `most` Latin characters, broken at plain spaces and between Chinese characters; what
    cannot be broken stays whole.
    """
    lines: list[str] = []
    line = ""
    for piece in _PIECE.findall(text.replace("\n", " ")):
        if line.strip() and width(line) + width(piece.rstrip(" ")) > most:
            lines.append(line.strip(" "))
            line = ""
        line += piece
    return [*lines, line.strip(" ")]
