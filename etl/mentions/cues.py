"""Finds cue words: which measure, which way it moved, who counted it, how certain it is."""

from __future__ import annotations

from etl.mentions.lexicon import Found
from etl.mentions.overlap import Spans
from etl.mentions.wordings import wordings
from etl.vocabulary import Vocabulary, vocabulary

_SHORTEST_PHRASE = 6


def find_cues(text: str, known: Vocabulary | None = None) -> list[Found]:
    """All cue words in `text` with their section as `kind`, in reading order, the longest where they overlap.

    A growth word that closes a measure's phrase ("up" in "make up") says nothing of growth and is left out.
    """
    found = wordings(text, known or vocabulary()).cues
    if not found or "growth" not in [hit.kind for hit in found]:
        return list(found)
    phrases = Spans(hit for hit in found if hit.kind == "metric" and hit.end - hit.start >= _SHORTEST_PHRASE)
    opening = {hit.start for hit in found if hit.kind == "metric"}
    return [hit for hit in found if hit.kind != "growth" or hit.start in opening or not phrases.hold(hit)]
