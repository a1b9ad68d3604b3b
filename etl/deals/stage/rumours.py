"""Takes back what only a headline tells of and the text below puts down to sources or media, and denied rumours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.deals.marked.shape import Mention
from etl.deals.stage.stance import RUMOUR, denies, objection_to_sentence
from etl.deals.world import World
from etl.mentions.sentences import Sentence
from etl.records import Deal, Refusal

_HEADLINE_END = 200  # characters within which a text's headline ends
_OPEN = ("planned", "announced")
_OPENING = 3  # sentences
_TWO = 2
_CLAIM = re.compile(r"\b(?:rumou?rs?|claims?|reports?|speculation|hearsay)\b|传|谣", re.IGNORECASE)


_DENIED = ("equity", "joint_venture")  # of what rumours mostly are; talks about other work may go on


def without_denied_rumour(
    deals: Sequence[Deal], sentences: Sequence[tuple[Sentence, list[Mention]]], world: World
) -> tuple[list[Deal], list[Refusal]]:
    """The deals without the plans of two companies about whom the article opens with the denial of a rumour."""
    opening = sentences[:_OPENING] if any(deal.status in _OPEN and deal.kind in _DENIED for deal in deals) else ()
    denied = [
        {code for name in names for code in name.codes}
        for sentence, names in opening
        if denies(sentence.text, world.language) and _CLAIM.search(sentence.text)
    ]
    about = [codes for codes in denied if len(codes) == _TWO]
    gone = [d for d in deals if d.status in _OPEN and d.kind in _DENIED and set(d.parties) in about]
    kept = [deal for deal in deals if deal not in gone]
    return kept, [Refusal("deal", RUMOUR, span=deal.evidence) for deal in gone]


def without_rumoured(
    deals: Sequence[Deal], sentences: Sequence[tuple[Sentence, list[Mention]]], world: World
) -> tuple[list[Deal], list[Refusal]]:
    """The deals without those of the headline alone whose companies the text names together only in a rumour."""
    first = sentences[0][0].block if sentences else 0
    ends = max((sentence.span.end for sentence, _ in sentences if sentence.block == first), default=0)
    if ends > _HEADLINE_END or not any(deal.evidence.start < ends and deal.status in _OPEN for deal in deals):
        return list(deals), []
    rumoured = [
        {code for name in names for code in name.codes}
        for sentence, names in sentences
        if sentence.block != first and objection_to_sentence(sentence.text, world) == RUMOUR
    ]
    below = {frozenset(deal.parties) for deal in deals if deal.evidence.start >= ends}
    alone = [d for d in deals if d.evidence.start < ends and d.status in _OPEN and frozenset(d.parties) not in below]
    if not any(set(deal.parties) <= codes for deal in alone for codes in rumoured):
        return list(deals), []
    kept = [deal for deal in deals if deal not in alone]  # what a headline tells in one breath is one rumour
    return kept, [Refusal("deal", RUMOUR, span=deal.evidence) for deal in alone]
