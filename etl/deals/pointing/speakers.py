"""Whom "we" and "our" are in what somebody is quoted as saying: the company of whoever says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from etl.deals.marked.shape import Mention
from etl.deals.pointing.context import Codes, Context

_QUOTED = re.compile(r'["“][^"“”]*["”]?')
_WE = re.compile(r"\b(?:(?P<we>[Ww]e)(?=\s|['’](?:re|ve|ll)\b)|(?P<our>[Oo]ur)(?=\s))")


def who_speaks(text: str, names: Sequence[Mention], context: Context) -> Iterator[Mention]:
    """The words with which a quoted company speaks of itself: `"We work with B," said the chief of A`."""
    if '"' not in text and "“" not in text:
        return
    quotes = [hit.span() for hit in _QUOTED.finditer(text) if _WE.search(text, *hit.span())]
    if not quotes:
        return
    outside = [name for name in names if not any(start <= name.start < end for start, end in quotes)]
    speaker: Codes = outside[0].codes if outside else context.subject
    if len(speaker) != 1:
        return
    for start, end in quotes:
        for hit in _WE.finditer(text, start, end):
            yield Mention(*hit.span("we" if hit["we"] else "our"), speaker, "pronoun", possessive=bool(hit["our"]))
