"""Finds cue words: which measure, which way it moved, who counted it, how certain it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.mentions.lexicon import Found
from etl.mentions.overlap import Spans
from etl.mentions.wordings import wordings
from etl.vocabulary import Vocabulary, vocabulary

_SHORTEST_PHRASE = 6
# Sold at home and abroad is sold everywhere, and nothing is counted apart, unless the two have a number each.
_EVERYWHERE = re.compile(
    r"\b(?:at home|home|domestic(?:ally)?|locally|in (?:mainland )?(?:China|Japan|(?:South )?Korea|Germany|India)) "
    r"(?:and|or|as well as) "
    r"(?:abroad|overseas|internationally|(?:in )?(?:overseas|foreign|international)(?: markets)?)\b"
    r"(?![^.;]{0,30}respectively)"
    r"|[国海]内外",
    re.IGNORECASE,
)
_ABROAD = ("road", "verseas", "nternational", "oreign", "内外")


def find_cues(text: str, known: Vocabulary | None = None) -> list[Found]:
    """All cue words in `text` with their section as `kind`, in reading order, the longest where they overlap.

    A growth word that closes a measure's phrase ("up" in "make up") says nothing of growth and is left out.
    """
    found: Sequence[Found] = wordings(text, known or vocabulary()).cues
    found = _but_everywhere(found, text)
    if not found or "growth" not in [hit.kind for hit in found]:
        return list(found)
    phrases = Spans(hit for hit in found if hit.kind == "metric" and hit.end - hit.start >= _SHORTEST_PHRASE)
    opening = {hit.start for hit in found if hit.kind == "metric"}
    return [hit for hit in found if hit.kind != "growth" or hit.start in opening or not phrases.hold(hit)]


def everywhere(text: str) -> list[tuple[int, int]]:
    """Where a text says that something happens at home and abroad alike."""
    if not any(word in text for word in _ABROAD):
        return []
    return [hit.span() for hit in _EVERYWHERE.finditer(text)]


def _but_everywhere(found: Sequence[Found], text: str) -> Sequence[Found]:
    """The cue words but for "abroad" where it stands beside "at home"."""
    spans = everywhere(text) if found else []
    return [hit for hit in found if not any(start <= hit.start < end for start, end in spans)] if spans else found
