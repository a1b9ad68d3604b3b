"""Which words of the article show a deal: the sentence, or of a long one the clauses that state it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.deals.marked.shape import Mention
from etl.mentions.sentences import Sentence
from etl.records import Span

_LONG = 300  # characters: what a reader takes in at a glance
_BREAK = re.compile(r"[,;:]\s|\s[—–-]\s|[，；：]|[—–]+(?=[\u4e00-\u9fff])")


def evidence_of(sentence: Sentence, start: int, end: int, parties: Iterable[str], names: Iterable[Mention]) -> Span:
    """The span of a deal told between two offsets of a sentence; a party named elsewhere in it is taken in."""
    if len(sentence.text) <= _LONG:
        return sentence.span
    named = list(names)
    for code in parties:
        mentions = [(m.start, m.end) for m in named if code in m.codes]
        if mentions and not any(start <= first and last <= end for first, last in mentions):
            first, last = min(mentions, key=lambda at: max(start - at[0], at[1] - end))
            start, end = min(start, first), max(end, last)
    breaks = list(_BREAK.finditer(sentence.text))
    start = max((hit.end() for hit in breaks if hit.end() <= start), default=0)
    end = min((hit.start() for hit in breaks if hit.start() >= end), default=len(sentence.text))
    return Span(sentence.span.start + start, sentence.span.start + end)
