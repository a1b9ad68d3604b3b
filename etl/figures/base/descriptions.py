"""Finds words for a brand group that only say what one maker is ("fellow Chinese brand Geely", "a foreign maker")."""

from __future__ import annotations

from functools import lru_cache

from etl.figures.base.wordings import wording
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions


@lru_cache(maxsize=4)
def descriptions(m: Mentions) -> tuple[Found, ...]:
    """The groups' names of a sentence that are one maker's description; remembered, since every rule asks."""
    groups, one = m.named("group"), wording("maker.one_of_group")
    ones = [found for found in groups if one.search(m.text[found.start : found.end])] if groups else []
    if not ones:
        return ()
    before, behind = wording("maker.described_before"), wording("maker.described_behind")
    named = {found.start for found in m.named("company")}
    return tuple(
        found
        for found in ones
        if found.end + 1 in named or (behind.match(m.text[found.end :]) and before.search(m.text[: found.start]))
    )
