"""Patterns for text in small letters: much faster than patterns that ignore case, which cannot tell by its first letter
which of many words may begin at a place, nor skip the places where none can.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.patterns.ahead import REMEMBERED

_KEPT = re.compile(r"\\.|\(\?P[<=]\w+[>)]|[A-Z]+")  # what is escaped and the names of groups stay as they are
_CASED = re.compile(r"\(\?[a-z]*-[a-z]*i")


@lru_cache(maxsize=REMEMBERED)
def small(text: str) -> str:
    """A text in small letters, as long as before, so that offsets hold; with the letters that only ignoring case takes
    for plain ones; remembered, since all that read a sentence ask.
    """
    return text.lower() if text.isascii() else text.replace("İ", "i").lower().replace("ı", "i").replace("ſ", "s")


def heeds_case(source: str) -> bool:
    """Whether a part of a pattern that otherwise ignores case heeds it."""
    return _CASED.search(source) is not None


def small_pattern(source: str) -> re.Pattern[str]:
    """A pattern that finds in small letters what `source` finds when it ignores case."""
    if heeds_case(source):
        raise ValueError(f"a pattern of which a part heeds case: {source}")
    return re.compile(_KEPT.sub(lambda hit: hit.group().lower() if hit.group().isalpha() else hit.group(), source))
