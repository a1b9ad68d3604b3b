"""Reads the narrow punctuation of Chinese text as the wide one that it stands for."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.patterns.ahead import REMEMBERED

_CHINESE = re.compile("[\u4e00-\u9fff]")
_LATIN = re.compile("[A-Za-z]")
_CLOSES = "\u4e00-\u9fff%％”’》」)）"
_NARROW = re.compile(rf"(?<=[{_CLOSES}])[,;:()?!]|[,;:()?!](?=[\u4e00-\u9fff“‘《「])")
_WIDE = dict(zip(",;:()?!", "，；：（）？！", strict=True))


def may_hold_wide(text: str) -> bool:
    """Whether `widened` may change a part of a text: where it has any Chinese."""
    return not text.isascii() and _CHINESE.search(text) is not None


@lru_cache(maxsize=REMEMBERED)
def widened(text: str) -> str:
    """A sentence that is mostly Chinese with its commas, colons and brackets wide, each where it stood; other text as
    it is. A comma within a number stays."""
    if not may_hold_wide(text) or len(_CHINESE.findall(text)) <= len(_LATIN.findall(text)):
        return text
    return _NARROW.sub(lambda hit: _WIDE[hit.group()], text)
