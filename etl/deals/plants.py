"""Plants that are bought, where the sentence names neither the plant nor whose it was: the one before does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from etl.deals.context import Codes, Context
from etl.deals.language import MARK, Language, bounded
from etl.deals.match import Candidate, pairs
from etl.deals.shape import Mention, Shape
from etl.deals.special import candidate_at

_WORDS = r"\s(?:[\w-]+\s){0,3}?"


@lru_cache(maxsize=4)
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A plant behind its owner, who buys the plant spoken of, and to whom it goes."""
    plant, buy = bounded(language.fragments["plant"]), bounded(language.fragments["purchase"])
    return (
        re.compile(rf"(?:['’]s?)?{_WORDS}{plant}", re.IGNORECASE),
        re.compile(
            rf"(?P<buyer>{MARK})(?!'s)[^;]{{0,90}}?{buy}\s(?:it\b|(?:the|this|that)\s(?:[\w-]+\s){{0,2}}?{plant})(?!\sfrom)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:the|this|that){_WORDS}{plant}[^;{MARK[1:-1]}]{{0,60}}?"
            rf"\b(?:sold|handed|hands|transferred|passed|passes|goes|went|go)\s(?:over\s)?to\s(?P<buyer>{MARK})",
            re.IGNORECASE,
        ),
    )


def plant_of(text: str, mentions: Sequence[Mention], language: Language) -> Codes:
    """Whose plant a sentence speaks of; empty where it speaks of none, or of several owners' plants."""
    owning = [m for m in mentions if _owns(text, m)]
    if not owning or not language.says(text, "plant"):
        return ()
    behind = _patterns(language)[0]
    owners = {m.codes for m in owning if behind.match(text, m.end)}
    return owners.pop() if len(owners) == 1 else ()


def _owns(text: str, mention: Mention) -> bool:
    """Whether a mention is an owner: "A's", "its"."""
    return mention.possessive or text.startswith(("'s", "’s"), mention.end)


def plant_bought(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """Read "A has agreed to buy it", "the plant goes to A" after a sentence about B's plant: a deal of A and B."""
    if len(context.plant) != 1:
        return
    for pattern in _patterns(language)[1:]:
        for hit in pattern.finditer(shape.text):
            buyer = tuple(code for code in shape.mention(hit["buyer"]).codes if code not in context.plant)
            for parties in pairs(buyer, context.plant, ""):
                yield candidate_at("other", parties, shape, hit.span(), "the plant last spoken of")
