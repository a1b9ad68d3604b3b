"""From one sentence and its context to deals: rules and special readings, objections, parties, terms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from etl.deals import special
from etl.deals.context import Codes, Context
from etl.deals.details import terms_of
from etl.deals.evidence import evidence_of
from etl.deals.knowledge import joint_ventures
from etl.deals.language import Language
from etl.deals.match import Candidate, clearest, find_candidates
from etl.deals.merge import SHOWN_BY_ROLES
from etl.deals.parties import makes_cars_or_parts, venture_parents, with_parents
from etl.deals.reading import is_chinese, mentions_in, read
from etl.deals.roles import BY_ROLES, have_roles, role_pairs, with_maker
from etl.deals.shape import Mention, Shape
from etl.deals.stage_words import stage_words
from etl.deals.stages import with_stages
from etl.deals.stance import objection, objection_to_sentence
from etl.deals.status import status_of
from etl.mentions.sentences import Sentence
from etl.records import Deal, Refusal
from etl.vocabulary import Vocabulary

_TOGETHER = re.compile(r"together|joint|co-|共同|联合|合作", re.IGNORECASE)
_ABOUT = re.compile(
    r"[^,;，；。]{0,12}?\b(?:on|for|over|in|to use|involving)\b[^,;.]{0,40}|[^,，；。]{0,12}", re.IGNORECASE
)
_NOT_IN_CARS = re.compile(
    r"batter(?:y|ies)[- ](?:swap|recycl|plant|factor)\w*|(?:recycl|swapp?)ing[- ](?:of )?batter\w+", re.IGNORECASE
)
_SURE, _WEAK = 0.9, 0.6


@dataclass(frozen=True, slots=True)
class World:
    """What holds for a whole article: the vocabulary, the language of deals, who is named, and the day."""

    known: Vocabulary
    language: Language
    named: frozenset[str]
    published: date | None


def interpret(
    sentence: Sentence, names: list[Mention], context: Context, world: World
) -> tuple[list[Deal], list[Refusal]]:
    """The deals that a sentence states, and what was refused with the reason."""
    mentions = mentions_in(sentence, names, context, world.known)
    if not _is_special(sentence, mentions, context, world) and not _can_be_deal(sentence, mentions, context, world):
        return [], []
    shape = read(sentence, mentions, world.known)
    candidates = list(_candidates(sentence, shape, context, world))
    if not candidates:
        return [], []
    against = objection_to_sentence(sentence.text, world.language)
    reasons = {candidate: against or objection(candidate, sentence.text, world.language) for candidate in candidates}
    settled = [
        _settled(candidate, sentence.text, world) for candidate in clearest(c for c in candidates if not reasons[c])
    ]
    told = [
        (candidate, _deal(candidate, sentence, names, world)) for candidate in settled if len(candidate.parties) >= 2
    ]
    deals = with_stages(told, sentence, world.published, stage_words(world.known))
    refused = dict.fromkeys(reason for reason in reasons.values() if reason)
    return _without_brands(deals, world.known), [
        Refusal("deal", reason, sentence.text, sentence.span) for reason in refused
    ]


def _is_special(sentence: Sentence, mentions: Sequence[Mention], context: Context, world: World) -> bool:
    """Whether the sentences before ask for a closer look."""
    if context.headed or context.supplier or _contract_maker(context, world):
        return True
    may_hold = bool(context.target and mentions)
    return may_hold and world.language.word("percent").search(sentence.text) is not None


def _can_be_deal(sentence: Sentence, mentions: Sequence[Mention], context: Context, world: World) -> bool:
    """Whether a sentence has words of a rule and two companies, or takes the other from the sentence before."""
    codes = {code for mention in mentions for code in mention.codes}
    two = len(codes) >= 2 or any(mention.kind == "venture" for mention in mentions)
    if not two and not (codes and context.subject):
        return False
    if have_roles(mentions, world.known):
        return True
    rules = world.language.rules(sentence.text, chinese=is_chinese(sentence.text))
    return any(two or not rule.marks & {"a", "all"} for rule in rules)


def _without_brands(deals: list[Deal], known: Vocabulary) -> list[Deal]:
    """Where a sentence tells of an owner and of its brand with the same partner, only the owner's deal."""

    def owner_has(deal: Deal) -> bool:
        raised = {frozenset(_raised(deal.parties, code, known)) for code in deal.parties}
        return any(
            other.kind == deal.kind and frozenset(other.parties) in raised - {frozenset(deal.parties)}
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
    found = find_candidates(shape, words, context.subject, chinese=is_chinese(sentence.text))
    found += special.pair_lists(shape, words)
    found += special.brand_list(shape, context, words)
    found += special.so_does(shape, context, words)
    found += special.unnamed_target(shape, context, words)
    found += special.venture_makes(shape)
    found += special.contract_orders(shape, _contract_maker(context, world), words)
    found = with_maker(found, shape, world.known)
    found += role_pairs(shape, found, world.known, words)
    yield from found
    if not found:
        yield from special.headed_pair(sentence.text, context, words)


def _contract_maker(context: Context, world: World) -> Codes:
    makers = world.known.words("deals", "companies")["contract_maker"]
    return tuple(code for code in context.block if code in makers)[:1]


def _settled(candidate: Candidate, sentence: str, world: World) -> Candidate:
    """The candidate with its real parties, and as the kind that fits them."""
    kind = candidate.kind
    if kind == "equity" and any(
        set(joint_ventures().get(code, ())) & set(candidate.parties) for code in candidate.parties
    ):
        kind = "joint_venture"
    if kind == "joint_development" and _is_supply(candidate, world.known):
        kind = "technology_supply"
    if kind == "manufacturing" and _makes_parts(candidate, world):
        kind = "technology_supply"
    if kind in ("technology_supply", "joint_development") and _is_built(candidate, sentence, world):
        kind = "manufacturing"
    if candidate.weak and _is_about_technology(candidate, sentence, world):
        kind = "technology_supply"
        candidate = replace(candidate, weak=False)
    settle = venture_parents if kind == "joint_venture" else with_parents
    return replace(candidate, kind=kind, parties=settle(candidate.parties, world.named, world.known))


def _is_supply(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether "developed with" names a supplier of the car's software or chips rather than an equal partner."""
    kinds = {company.kind for code in candidate.parties if (company := known.companies.get(code))}
    passive = re.search(r",\s(?:developed|designed|created) with", candidate.words)
    return passive is not None and bool(kinds & {"technology", "supplier"}) and not _TOGETHER.search(candidate.words)


def _makes_parts(candidate: Candidate, world: World) -> bool:
    """Whether what one builds for the other is batteries or other parts, not cars."""
    makers = world.known.words("deals", "companies")["contract_maker"]
    hard = world.language.word("hardtech")
    if re.search(rf"{hard.pattern}\s(?:that\s\w+\s)?(?:built|made|produced|manufactured) by", candidate.words, re.I):
        return True
    parts = hard.search(candidate.words)
    kinds = {company.kind for code in candidate.parties if (company := world.known.companies.get(code))}
    return bool(
        " for " in candidate.rule
        and parts is not None
        and kinds & {"supplier", "technology"}
        and not set(makers) & set(candidate.parties)
    )


def _is_built(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether what a contract maker is chosen for is to build cars."""
    makers = world.known.words("deals", "companies")["contract_maker"]
    near = sentence[candidate.start : candidate.end + 40]
    if _TOGETHER.search(near) or not set(makers) & set(candidate.parties):
        return False
    return world.language.word("assemble").search(near) is not None


def _is_about_technology(candidate: Candidate, sentence: str, world: World) -> bool:
    """Whether a partnership without further words is one with a technology company about its technology."""
    kinds = {company.kind for code in candidate.parties if (company := world.known.companies.get(code))}
    if not kinds & {"technology", "supplier"} or "carmaker" not in kinds:
        return False
    about = _ABOUT.match(sentence, candidate.end)
    topic = (about.group() if about else "") + re.sub("[\ue000-\uefff]", " ", candidate.words)
    topic = _NOT_IN_CARS.sub(" ", topic)
    return any(p.search(topic) for p in (world.language.word("hardtech"), world.language.anywhere("tech_zh")))


def _confidence(candidate: Candidate, *, sound: bool) -> float:
    if candidate.weak or not sound:
        return _WEAK
    return SHOWN_BY_ROLES if candidate.rule.startswith(BY_ROLES) else _SURE


def _deal(candidate: Candidate, sentence: Sentence, names: list[Mention], world: World) -> Deal:
    public = world.language.word("status.made_public")
    terms = terms_of(candidate, sentence.text, world.published, public)
    sound = all(makes_cars_or_parts(code, world.known) for code in candidate.parties)
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
        reasons=(candidate.rule,),
    )
