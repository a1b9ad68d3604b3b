"""A choice of many words as a part of a pattern that is tried quickly."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """The choice of `words`: those of one first letter together, as a choice is tried word by word where none fits. Of
    words that begin alike the first still goes first, so that the same is found.
    """
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[:1], []).append(word)
    return "|".join(map(_group, by_letter.values()))


def _group(words: list[str]) -> str:
    """The choice of words with one first letter."""
    if len(words) == 1:
        return re.escape(words[0])
    return f"{re.escape(words[0][:1])}(?:{'|'.join(re.escape(word[1:]) for word in words)})"
