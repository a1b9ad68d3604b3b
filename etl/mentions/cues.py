"""Finds cue words: which measure, which way it moved, who counted it, how certain it is."""

from __future__ import annotations

from functools import lru_cache

from etl.mentions.lexicon import Found, Lexicon, Term
from etl.vocabulary import Vocabulary, vocabulary


@lru_cache(maxsize=4)
def _lexicon(known: Vocabulary) -> Lexicon:
    sections = known.terms["cues"]
    return Lexicon(
        Term(wording, section, code)
        for section, entries in sections.items()
        for code, wordings in entries.items()
        for wording in wordings
    )


def find_cues(text: str, known: Vocabulary | None = None) -> list[Found]:
    """All cue words in `text` with their section as `kind`, in reading order, the longest where they overlap."""
    found = _lexicon(known or vocabulary()).find(text)
    phrases = [hit for hit in found if hit.kind == "metric" and hit.end - hit.start > 5]
    return [
        hit for hit in found
        if hit.kind != "growth" or not any(p.start < hit.start and hit.end <= p.end for p in phrases)  # "make up"
    ]
