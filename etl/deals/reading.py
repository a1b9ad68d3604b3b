"""Reads one sentence: names and what stands for them become marks, and the context goes on to the next sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.deals.anaphora import find_anaphora, subject_of
from etl.deals.context import Context
from etl.deals.knowledge import joint_ventures
from etl.deals.parties import can_be_party
from etl.deals.shape import Mention, Shape, build, distinct
from etl.deals.simplify import simplify
from etl.mentions.names import find_names
from etl.mentions.sentences import Sentence
from etl.records import Deal
from etl.vocabulary import Vocabulary

_CHINESE = re.compile("[\u4e00-\u9fff]")
_HEAD_LENGTH = 60


def is_chinese(text: str) -> bool:
    """Whether a sentence is mostly Chinese."""
    return len(_CHINESE.findall(text)) * 4 > len(text)


def names_in(text: str, known: Vocabulary) -> list[Mention]:
    """The companies that a sentence names and that can be party to a deal."""
    return [
        Mention(hit.start, hit.end, (hit.code,), "venture" if hit.code in joint_ventures() else "name")
        for hit in find_names(text, known)
        if hit.kind == "company" and can_be_party(hit.code, known)
    ]


def read(sentence: Sentence, names: list[Mention], context: Context, known: Vocabulary) -> Shape | None:
    """The marked and simplified sentence; None where nothing in it stands for a company."""
    mentions = [*names, *find_anaphora(sentence.text, names, context, known)]
    if not mentions:
        return None
    return simplify(build(sentence.text, mentions), known)


def heads_block(sentence: Sentence, names: list[Mention]) -> bool:
    """Whether a sentence is only a heading that names companies: "Ford and SK On."."""
    return len(sentence.text) <= _HEAD_LENGTH and len(names) >= 1 and _is_bare(sentence.text, names)


def _is_bare(text: str, names: list[Mention]) -> bool:
    rest = text
    for mention in sorted(names, key=lambda m: -m.start):
        rest = rest[: mention.start] + rest[mention.end :]
    return re.fullmatch(r"[\W_]*(?:(?:and|with|Co|Ltd|Inc|Corp|AG|与|和|Motor)[\W_]*)*", rest) is not None


def advance(sentence: Sentence, names: list[Mention], deals: list[Deal], context: Context) -> Context:
    """The context after a sentence."""
    named = distinct(code for mention in names for code in mention.codes)
    if heads_block(sentence, names):
        return replace(context.named(named), subject=named[:1], pair=named if len(named) > 1 else (), headed=len(named) > 1)
    context = _after_deals(deals, replace(context, supplier=()) if named else context)
    if not named:
        return context
    if not context.headed:
        pair = deals[-1].parties if deals else (named if len(named) == 2 else ())
        context = replace(context, pair=pair)
    return replace(context.named(named), subject=subject_of(sentence.text, names))


def _after_deals(deals: list[Deal], context: Context) -> Context:
    """The context with the company whose shares, or whose technology, the sentence spoke of."""
    for deal in deals:
        if deal.kind == "equity":
            context = replace(context, target=deal.parties[1:2])
        if deal.kind == "technology_supply":
            context = replace(context, supplier=deal.parties[1:2])
    return context if context.headed or not deals else replace(context, pair=deals[-1].parties)
