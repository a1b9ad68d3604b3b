"""Whom "we" and "our" are in what somebody is quoted as saying: the company of whoever says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from etl.deals.marked.shape import Mention
from etl.deals.pointing.context import Codes, Context

_QUOTED = re.compile(r'["“][^"“”]*["”]?')
_WE = re.compile(r"\b(?:(?P<we>[Ww]e)(?=\s|['’](?:re|ve|ll)\b)|(?P<our>[Oo]ur)(?=\s))")


# In an interview the company is "you" in a question, and from there on "we" in answers of several sentences.
_YOU = re.compile(
    r"(?:(?:And|But|So|Then)\s)?(?P<you>You)\s"
    r"(?=(?:also|have|had|just|now|recently|hold|own|work|[a-z]+ed|bought|took|paid|built|sold|put)\s)"
)


def is_asked(text: str, names: Sequence[Mention], context: Context) -> bool:
    """Whether a sentence asks the company that an article is about what it has to do with another one."""
    if len(context.about) != 1 or "You" not in text:
        return False
    return any(name.codes != context.about for name in names) and _YOU.match(text) is not None


def _in_interview(text: str, names: Sequence[Mention], context: Context) -> Iterator[Mention]:
    """Whom "you" asks, and who answers with "we" between the first and the last quotation mark of an answer."""
    if is_asked(text, names, context) and (asked := _YOU.match(text)):
        yield Mention(*asked.span("you"), context.about, "pronoun")
    elif context.asked and names:
        for hit in _WE.finditer(text):
            yield Mention(
                *hit.span("we" if hit["we"] else "our"), context.about, "pronoun", possessive=bool(hit["our"])
            )


def who_speaks(text: str, names: Sequence[Mention], context: Context) -> Iterator[Mention]:
    """The words with which a quoted company speaks of itself: `"We work with B," said the chief of A`."""
    if ('"' not in text and "“" not in text) or (context.asked and not _QUOTED.match(text)):
        yield from _in_interview(text, names, context)
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
