"""From one sentence and its context to deals: rules and special readings, objections, parties, terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.deals.gate import asks_for_more, can_be_deal, contract_maker
from etl.deals.marked.shape import Mention, Shape
from etl.deals.pointing.context import Codes, Context
from etl.deals.pointing.spoken_of import topic
from etl.deals.reading import is_chinese, read
from etl.deals.readings import special
from etl.deals.readings.beside import also_beside
from etl.deals.readings.classes_of_words import SHARED, TRADED, by_class
from etl.deals.readings.cued import BY_CUE, cued_pair
from etl.deals.readings.ellipsis import as_others_have, those_of, with_the_one
from etl.deals.readings.goods import uses_again
from etl.deals.readings.of_the_venture import by_whose_venture
from etl.deals.readings.plants import builds_at_plant, plant_bought
from etl.deals.readings.put_in import may_put_in, put_in
from etl.deals.readings.rides import rides_of
from etl.deals.readings.roles import (
    BY_ROLES,
    pairs_with_topic,
    role_pairs,
    with_maker,
)
from etl.deals.readings.rounds import investors
from etl.deals.readings.shared import with_same_partner
from etl.deals.readings.shares import settled_shares
from etl.deals.readings.supplier_lists import list_behind_colon, list_goes_on
from etl.deals.readings.trades import trade_pairs
from etl.deals.readings.unions import unions
from etl.deals.readings.venture_shares import venture_shares
from etl.deals.readings.ventures import venture_builds, venture_makes, venture_sells
from etl.deals.rows.details import terms_of
from etl.deals.rows.evidence import evidence_of
from etl.deals.rows.kinds import apart, is_elsewhere, settled
from etl.deals.rows.merge import (
    BOUGHT,
    CONTRACT,
    FOR_VENTURE,
    MADE_JOINTLY,
    MEMORANDUM,
    OF_VENTURE,
    SHOWN_BY_ROLES,
    SPOKEN_OF,
)
from etl.deals.rows.parties import is_its_trade
from etl.deals.rules.match import Candidate, clearest, find_candidates
from etl.deals.stage.stage_words import stage_words
from etl.deals.stage.stages import with_stages
from etl.deals.stage.stance import objection, objection_to_sentence
from etl.deals.stage.status import status_of
from etl.deals.world import World
from etl.mentions.sentences import Sentence
from etl.records import Deal, Refusal
from etl.vocabulary import Vocabulary

_SPOKEN_OF = re.compile(
    r"\b(?:the|this|that)\s(?:new\s|common\s)?(?:joint[-\s]venture|JV|venture)\swith\b", re.IGNORECASE
)
_BOUGHT = re.compile(r"\b(?:acquir(?:e[sd]?|ing)|bought|buys?|buying|purchas(?:e[sd]?|ing))\b", re.IGNORECASE)
_FOR_VENTURE = re.compile(
    r"\b(?:develop|design|engineer)\w*\s[^;]{1,60}?\b(?:through|via|in)\s(?:an?|the|their)\s[^,;]{0,30}?(?:venture|JV)\b|"
    r"(?:venture|JV)\b[^,;]{0,30}?\sto\s(?:jointly\s)?(?:develop|design|engineer)",
    re.IGNORECASE,
)
# A clause that opens on the venture, or says where the work is done: "The joint venture will", "In it, the two".
_VENTURE_OPENS = re.compile(
    r"^\W*(?:(?:in|within|through|via|under|as part of|with)\s)?(?:the|this|their|its|that)\s(?:[\w-]+\s){0,3}?"
    r"(?:joint[-\s]venture|venture|JV)\b|"
    r"(?:这一|该|此|新|双方的?|两家的?|^)合资(?:公司|企业|项目)",
    re.IGNORECASE,
)
_MADE = re.compile(r"\bjointly\s(?:produc|buil|mak|manufactur|assembl|launch)\w*", re.IGNORECASE)
_DEVELOPED = re.compile(r"develop|design|engineer|research|R&D", re.IGNORECASE)
_SURE, _WEAK = 0.9, 0.6
_MEMORANDUM = re.compile(r"\b(?:memorand\w+|MoU|letters? of intent)\b|备忘录|意向书", re.IGNORECASE)

_CONTRACT = re.compile(
    r"\b(?:manufacturing|production|assembly)\s(?:agreement|arrangement|contract|deal)s?\b|"
    r"\bcontract[- ](?:manufactur|assembl|produc|build|mak)(?:er|ing)\b|代工(?:协议|合同|厂)",
    re.IGNORECASE,
)


def interpret(
    sentence: Sentence, names: list[Mention], mentions: list[Mention], context: Context, world: World
) -> tuple[list[Deal], list[Refusal]]:
    """The deals that a sentence states, and what was refused with the reason."""
    if not mentions and not context.headed:
        return [], []
    if asks_for_more(sentence, mentions, context, world) or can_be_deal(sentence, mentions, context, world):
        found = _candidates(sentence, read(sentence, mentions, world.known), context, world)
    elif may_put_in(sentence.text, mentions, context, world.language):
        shape = read(sentence, mentions, world.known)
        found = put_in(shape, context, world.language, ()) if shape else iter(())
    else:
        return [], []
    candidates = [candidate for candidate in found if not is_elsewhere(candidate, sentence.text, world)]
    if not candidates:
        return [], []
    against = objection_to_sentence(sentence.text, world)
    reasons = [against or objection(candidate, sentence.text, world.language) for candidate in candidates]
    clear = clearest(c for c, reason in zip(candidates, reasons, strict=True) if not reason)
    chosen = [part for c in clear for part in apart(settled(c, sentence.text, world), world.known)]
    told = [
        (candidate, _deal(candidate, sentence, names, world)) for candidate in chosen if len(candidate.parties) >= 2
    ]
    deals = with_stages(told, sentence, world.published, stage_words(world.known))
    refused = dict.fromkeys(reason for reason in reasons if reason)
    return _without_brands(deals, world.known), [
        Refusal("deal", reason, sentence.text, sentence.span) for reason in refused
    ]


def _without_brands(deals: list[Deal], known: Vocabulary) -> list[Deal]:
    """Where a sentence tells of an owner and of its brand with the same partner, only the owner's deal."""

    def owner_has(deal: Deal) -> bool:
        raised = {frozenset(_raised(deal.parties, code, known)) for code in deal.parties}
        return any(
            other.kind == deal.kind
            and frozenset(other.parties) in raised - {frozenset(deal.parties)}
            and not (deal.kind == "equity" and other.stake_percent != deal.stake_percent)  # a share in each
            for other in deals
        )

    return [deal for deal in deals if not owner_has(deal)]


def _raised(parties: Codes, brand: str, known: Vocabulary) -> Codes:
    """The parties with one of them replaced by its owner."""
    company = known.companies.get(brand)
    owner = company.parent if company and company.parent else brand
    return tuple(owner if code == brand else code for code in parties)


def _candidates(sentence: Sentence, shape: Shape | None, context: Context, world: World) -> Iterator[Candidate]:
    words = world.language
    if shape is None:
        yield from special.headed_pair(sentence.text, context, words)
        return
    found = find_candidates(shape, words, topic(shape, context, world), chinese=is_chinese(sentence.text))
    found = by_whose_venture(found, shape)
    found += special.pair_lists(shape, words)
    found += special.pair_row(shape)
    found += special.brand_list(shape, context, words)
    found += special.so_does(shape, context, words)
    found += uses_again(shape, found, context, world.known, words)
    found += special.follows(shape, context, world.known)
    found += special.unnamed_target(shape, context, words)
    found += as_others_have(found, shape, words)
    found += those_of(shape, context)
    found += with_same_partner(found, shape, words)
    found += [*investors(shape, context, words), *put_in(shape, context, words, found)]
    found += plant_bought(shape, context, words)
    found += builds_at_plant(shape, context, words)
    found += rides_of(shape, found, world.known, words)
    found += venture_makes(shape)
    found += venture_shares(shape, context, words)
    found += venture_builds(shape)
    found += venture_sells(shape, words)
    found += list_goes_on(shape, context, world)
    found += list_behind_colon(shape)
    found += special.contract_orders(shape, contract_maker(context, world), words)
    found = with_the_one(found, shape)
    found = settled_shares(found, shape, sentence.text, world.known)
    found = with_maker(found, shape, world.known)
    found += by_class(shape, found, sentence.text, SHARED, world)
    found += trade_pairs(shape, found, world.known, words)
    found += role_pairs(shape, found, world.known, words)
    found += also_beside(found, shape, world.known)
    found += cued_pair(shape, found, sentence.text, world.known, words)
    found += by_class(shape, found, sentence.text, TRADED, world)
    found += unions(shape, found, sentence.text, world)
    if not found:
        found += pairs_with_topic(shape, context.subject, world.known, words)
    yield from found
    if not found:
        yield from special.headed_pair(sentence.text, context, words)


def _confidence(candidate: Candidate, *, sound: bool) -> float:
    if candidate.weak or not sound:
        return _WEAK
    return SHOWN_BY_ROLES if candidate.rule.startswith((BY_ROLES, BY_CUE)) else _SURE


def _deal(candidate: Candidate, sentence: Sentence, names: list[Mention], world: World) -> Deal:
    is_public = world.language.says(sentence.text, "status.made_public")
    terms = terms_of(candidate, sentence.text, world.published, is_public=is_public)
    sound = all(is_its_trade(code, candidate.kind, world.known) for code in candidate.parties)
    return Deal(
        parties=candidate.parties,
        kind=candidate.kind,
        evidence=evidence_of(sentence, candidate.start, candidate.end, candidate.parties, names),
        status=status_of(candidate, sentence.text, world.language),
        object=terms.object,
        announced=terms.announced,
        amount=terms.amount,
        amount_unit=terms.amount_unit,
        stake_percent=terms.stake_percent,
        confidence=_confidence(candidate, sound=sound),
        reasons=(candidate.rule, *_agreements(candidate, sentence.text)),
    )


def _agreements(candidate: Candidate, sentence: str) -> Iterator[str]:
    """The reasons that a sentence's words for what was signed or founded add: a memorandum, a venture told before."""
    if _MEMORANDUM.search(sentence):
        yield MEMORANDUM
    if candidate.kind == "manufacturing" and _CONTRACT.search(sentence):
        yield CONTRACT
    if candidate.kind == "joint_development" and _FOR_VENTURE.search(sentence):
        yield FOR_VENTURE
    if candidate.kind in ("joint_development", "technology_supply") and _VENTURE_OPENS.search(
        sentence, 0, candidate.end
    ):
        yield OF_VENTURE
    made = candidate.kind == "joint_development" and _MADE.search(candidate.words)
    if made and not _DEVELOPED.search(candidate.words):
        yield MADE_JOINTLY
    if candidate.kind == "equity" and _BOUGHT.search(candidate.words):
        yield BOUGHT
    if candidate.kind == "joint_venture" and _SPOKEN_OF.search(sentence, max(0, candidate.start - 10), candidate.end):
        yield SPOKEN_OF
