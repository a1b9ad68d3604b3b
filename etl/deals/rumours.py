"""Takes back what only a headline tells of and the text below puts down to sources or media."""

from __future__ import annotations

from collections.abc import Sequence

from etl.deals.language import Language
from etl.deals.shape import Mention
from etl.deals.stance import RUMOUR, objection_to_sentence
from etl.mentions.sentences import Sentence
from etl.records import Deal, Refusal

_HEADLINE_END = 200  # characters within which a text's headline ends
_OPEN = ("planned", "announced")


def without_rumoured(
    deals: Sequence[Deal], sentences: Sequence[tuple[Sentence, list[Mention]]], language: Language
) -> tuple[list[Deal], list[Refusal]]:
    """The deals without those of the headline alone whose companies the text names together only in a rumour."""
    first = sentences[0][0].block if sentences else 0
    rumoured = [
        {code for name in names for code in name.codes}
        for sentence, names in sentences
        if sentence.block != first and objection_to_sentence(sentence.text, language) == RUMOUR
    ]
    ends = max((sentence.span.end for sentence, _ in sentences if sentence.block == first), default=0)
    if not rumoured or ends > _HEADLINE_END:
        return list(deals), []
    below = {frozenset(deal.parties) for deal in deals if deal.evidence.start >= ends}
    kept: list[Deal] = []
    refused: list[Refusal] = []
    for deal in deals:
        parties = frozenset(deal.parties)
        only_headline = deal.evidence.start < ends and deal.status in _OPEN and parties not in below
        if only_headline and any(parties <= codes for codes in rumoured):
            refused.append(Refusal("deal", RUMOUR, span=deal.evidence))
        else:
            kept.append(deal)
    return kept, refused
