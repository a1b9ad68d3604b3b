"""Tells where a number may begin, and the sign of one that a word or a sign apart from it gives."""

from __future__ import annotations

import re

_SIGN_APART = re.compile(r"[(（;；|]\s?([-−–+])\s$")
_SIGN_WORDS = {"minus ": -1, "negative ": -1, "负": -1, "plus ": 1}


def is_open(plain: str, start: int) -> bool:
    """Whether a number can begin here: not inside a word, a model's name or another number."""
    if start <= 0:
        return True
    before = plain[start - 1]
    if (before.isascii() and before.isalnum()) or before in "_.,":
        return False
    if before in "-–" and start > 1:
        further = plain[start - 2]
        return not (further.isdigit() or (before == "-" and further.isascii() and further.isalpha()))
    return True


def sign_word(plain: str, start: int) -> tuple[int, int]:
    """The start and sign of a percentage whose sign is a word ("minus 8 percent") or stands apart ("(+ 8%")."""
    for word, sign in _SIGN_WORDS.items():
        if plain.endswith(word, 0, start) and is_open(plain, start - len(word)):
            return start - len(word), sign
    may_be = start > 2 and plain[start - 1].isspace() and plain[start - 2] in "-−–+"
    apart = _SIGN_APART.search(plain, max(0, start - 4), start) if may_be else None
    return (apart.start(1), 1 if apart[1] == "+" else -1) if apart else (start, 0)
