"""Finds cue words: which measure, which way it moved, who counted it, how certain it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from etl.mentions.lexicon import Found
from etl.mentions.overlap import Spans
from etl.mentions.wordings import wordings
from etl.vocabulary import Vocabulary, vocabulary

_SHORTEST_PHRASE = 6


def find_cues(text: str, known: Vocabulary | None = None) -> list[Found]:
    """All cue words in `text` with their section as `kind`, in reading order, the longest where they overlap.

    A growth word that closes a measure's phrase ("up" in "make up") says nothing of growth and is left out.
    """
    found: Sequence[Found] = wordings(text, known or vocabulary()).cues
    found = _but_everywhere(found, text, known or vocabulary())
    if not found or "growth" not in [hit.kind for hit in found]:
        return list(found)
    phrases = Spans(hit for hit in found if hit.kind == "metric" and hit.end - hit.start >= _SHORTEST_PHRASE)
    opening = {hit.start for hit in found if hit.kind == "metric"}
    return [hit for hit in found if hit.kind != "growth" or hit.start in opening or not phrases.hold(hit)]


def everywhere(text: str, known: Vocabulary | None = None) -> list[tuple[int, int]]:
    """Where a text says that something happens at home and abroad alike: nothing is counted apart, unless the two have
    a number each ("at home and abroad, respectively").
    """
    abroad, pattern = _everywhere(known or vocabulary())
    for word in abroad:
        if word in text:
            return [hit.span() for hit in pattern.finditer(text)]
    return []


@lru_cache(maxsize=4)
def _everywhere(known: Vocabulary) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Words of which one must stand in a text, and the pattern of all wordings."""
    told = known.words("terms", "everywhere")
    parts = ("|".join(map(re.escape, told[name])) for name in ("home", "and", "abroad", "whole_zh"))
    home, joint, abroad, whole = parts
    pattern = rf"\b(?:{home}) (?:{joint}) (?:{abroad})\b(?![^.;]{{0,30}}respectively)|{whole}"
    return told["told_by"], re.compile(pattern, re.IGNORECASE)


def _but_everywhere(found: Sequence[Found], text: str, known: Vocabulary) -> Sequence[Found]:
    """The cue words but for "abroad" where it stands beside "at home"."""
    spans = everywhere(text, known) if found else []
    return [hit for hit in found if not any(start <= hit.start < end for start, end in spans)] if spans else found
