"""The deals that an article tells of: who with whom, what kind, about what, since when, and which words say so."""

from __future__ import annotations

from dataclasses import replace

from etl.deals.context import Codes, Context
from etl.deals.language import Language, language
from etl.deals.match import Candidate, find_candidates
from etl.deals.merge import merge
from etl.deals.parties import are_one_group, venture_parents, with_parents
from etl.deals.reading import advance, is_chinese, names_in, read
from etl.deals.shape import Mention
from etl.deals.stance import objection, objection_to_sentence
from etl.mentions.sentences import Sentence, sentences
from etl.records import Article, Deal, Refusal, Span
from etl.vocabulary import Vocabulary, vocabulary

__all__ = ["find_deals"]


def find_deals(article: Article, known: Vocabulary | None = None) -> tuple[list[Deal], list[Refusal]]:
    """The deals of an article, one row a deal, and what looked like one and was refused, with the reason."""
    known = known or vocabulary()
    words = language(known)
    read_sentences = [(sentence, names_in(sentence.text, known)) for sentence in sentences(article)]
    named = frozenset(code for _, names in read_sentences for name in names for code in name.codes)
    deals: list[Deal] = []
    refusals: list[Refusal] = []
    context = Context()
    block = -1
    for sentence, names in read_sentences:
        if sentence.block != block:
            context, block = replace(context, headed=False), sentence.block
        found, refused = _deals_of(sentence, names, context, (known, words, named))
        deals += found
        refusals += refused
        context = advance(sentence, names, [deal.parties for deal in found], context)
    kept, dropped = _outside_groups(merge(deals), known)
    return kept, [*refusals, *dropped]


World = tuple[Vocabulary, Language, frozenset[str]]


def _deals_of(
    sentence: Sentence, names: list[Mention], context: Context, world: World
) -> tuple[list[Deal], list[Refusal]]:
    known, words, named = world
    shape = read(sentence, names, context, known)
    if shape is None:
        return [], []
    candidates = find_candidates(shape, words, chinese=is_chinese(sentence.text))
    deals: list[Deal] = []
    refusals: list[Refusal] = []
    against = objection_to_sentence(sentence.text, words) if candidates else None
    for candidate in candidates:
        reason = against or objection(candidate, words)
        if reason:
            refusals.append(Refusal("deal", reason, sentence.text, sentence.span))
            continue
        parties = _parties(candidate, named)
        if len(parties) >= 2:
            deals.append(_deal(candidate, parties, sentence))
    return deals, refusals


def _parties(candidate: Candidate, named: frozenset[str]) -> Codes:
    settle = venture_parents if candidate.kind == "joint_venture" else with_parents
    return settle(candidate.parties, named)


def _deal(candidate: Candidate, parties: Codes, sentence: Sentence) -> Deal:
    return Deal(parties=parties, kind=candidate.kind, evidence=Span(sentence.span.start, sentence.span.end), reasons=(candidate.rule,))


def _outside_groups(deals: list[Deal], known: Vocabulary) -> tuple[list[Deal], list[Refusal]]:
    """The deals without those between brands of one owner; a stated stake stays, whoever owns whom."""
    independent = {
        frozenset(deal.parties)
        for deal in deals
        if deal.kind == "equity" and deal.stake_percent is not None and deal.stake_percent <= 50
    }
    kept: list[Deal] = []
    refused: list[Refusal] = []
    for deal in deals:
        if deal.kind != "equity" and are_one_group(deal.parties, known, independent):
            refused.append(Refusal("deal", "brands of one group", span=deal.evidence))
        else:
            kept.append(deal)
    return kept, refused
