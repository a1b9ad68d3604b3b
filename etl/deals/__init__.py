"""The deals that an article tells of: who with whom, what kind, about what, since when, and which words say so."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.deals.interpret import interpret
from etl.deals.marked.shape import Mention
from etl.deals.pointing.about import asides, company_of, goes_back
from etl.deals.pointing.context import Context
from etl.deals.pointing.named_later import Told, named_later
from etl.deals.reading import advance, mentions_in, names_in
from etl.deals.rows.content import with_content
from etl.deals.rows.merge import BOUGHT, merge
from etl.deals.rows.parties import are_one_group
from etl.deals.rows.tellings import marked
from etl.deals.rules.language import language
from etl.deals.stage.rumours import without_denied_rumour, without_rumoured
from etl.deals.stage.stance import denies
from etl.deals.world import World
from etl.mentions.chinese_marks import may_hold_wide, widened
from etl.mentions.sentences import Sentence, sentences
from etl.records import Article, Deal, Refusal
from etl.vocabulary import Vocabulary, vocabulary

__all__ = ["find_deals"]

_DENIAL_REACH = 300
_HALF = 50.0
_MERGER = re.compile(r"merg|combin")  # in the rules of mergers
# Words of the rules by which an article states a holding.
_STATED = (BOUGHT, "<purchase>", "acquisition", "<shareholder>", "股东", "增持", "增资")


def find_deals(article: Article, known: Vocabulary | None = None) -> tuple[list[Deal], list[Refusal]]:
    """The deals of an article, one row a deal, and what looked like one and was refused, with the reason."""
    known = known or vocabulary()
    read = map(_widened, sentences(article)) if may_hold_wide(article.text) else sentences(article)
    with_names = [(sentence, names_in(sentence.text, known)) for sentence in read]
    named = frozenset(code for _, names in with_names for name in names for code in name.codes)
    published = article.published if article.published_from != "guessed" else None  # a guessed day fixes no "Monday"
    about = company_of(with_names, known.words("deals", "companies")["contract_maker"])
    aside = asides(with_names, about)
    world = World(known, language(known), named, published, article.publisher or "")
    world.language.look_ahead([sentence.text for sentence, names in with_names if names])
    deals: list[Deal] = []
    refusals: list[Refusal] = []
    context = Context(about=about)
    block = -1
    last: Told | None = None
    for sentence, names in with_names:
        if sentence.block != block:
            block = sentence.block
            context = context._replace(headed=False, block=()) if context.headed or context.block else context
            if context.subject != about and goes_back(context, aside, sentence.text, known):
                context = context._replace(subject=about)
        mentions = mentions_in(sentence, names, context, known)
        found, refused = interpret(sentence, names, mentions, context, world)
        if deals and names and denies(sentence.text, world.language):
            deals, denied = _without_denied(deals, sentence, names)
            refusals += denied
        deals += marked(found, sentence.text, last.sentence.text if last else "", names, world) if found else []
        now = Told(sentence, names, mentions, context, bool(found))
        deals += named_later(last, now, world)
        refusals += refused
        context = advance(sentence, names, mentions, found, context, world)
        last = now
    told, rumoured = without_rumoured(with_content(deals, with_names, world), with_names, world)
    told, denied = without_denied_rumour(told, with_names, world)
    kept, dropped = _outside_groups(merge(told, known), named, known)
    return kept, [*refusals, *rumoured, *denied, *dropped]


def _widened(sentence: Sentence) -> Sentence:
    text = widened(sentence.text)
    return sentence if text == sentence.text else replace(sentence, text=text)


def _without_denied(deals: list[Deal], sentence: Sentence, names: list[Mention]) -> tuple[list[Deal], list[Refusal]]:
    """The deals without those told just before that one of their parties denies; what is in force stays."""
    speakers = {code for name in names for code in name.codes}
    kept: list[Deal] = []
    refused: list[Refusal] = []
    for deal in deals:
        near = sentence.span.start - deal.evidence.end <= _DENIAL_REACH
        if near and deal.status in ("planned", "announced") and speakers & set(deal.parties):
            refused.append(Refusal("deal", "denied afterwards", span=deal.evidence))
        else:
            kept.append(deal)
    return kept, refused


def _outside_groups(deals: list[Deal], named: frozenset[str], known: Vocabulary) -> tuple[list[Deal], list[Refusal]]:
    """The deals without those between brands of one owner; a stated stake or a purchase stays, whoever owns whom."""
    independent = {
        frozenset(deal.parties)
        for deal in deals
        if deal.kind == "equity" and _is_stated(deal) and (deal.stake_percent or 100) <= _HALF
    }
    kept: list[Deal] = []
    refused: list[Refusal] = []
    for deal in deals:
        if _is_internal(deal, known, independent, named):
            refused.append(Refusal("deal", "brands of one group", span=deal.evidence))
        else:
            kept.append(deal)
    return kept, refused


def _is_stated(deal: Deal) -> bool:
    """Whether the sentence names who has the stake; otherwise it may be that of whoever else it is about."""
    named = any("<a>" in reason or "<all>" in reason or "<" not in reason for reason in deal.reasons)
    return named and deal.stake_percent is not None


def _is_internal(deal: Deal, known: Vocabulary, independent: set[frozenset[str]], named: frozenset[str]) -> bool:
    if not are_one_group(deal.parties, known, independent):
        return False
    if known.group_of(deal.parties[0]) not in named and any(_MERGER.search(reason) for reason in deal.reasons):
        return False  # told before the merger: there was no group yet
    told = _is_stated(deal) or any(any(word in reason for word in _STATED) for reason in deal.reasons)
    return not (deal.kind == "equity" and told)
