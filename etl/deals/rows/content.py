"""What a partnership is about, where only the sentences after the one that tells of it say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.deals.marked.shape import Mention
from etl.deals.readings.roles import role_of
from etl.deals.rows.topics import TRIAL
from etl.deals.rules.language import Language
from etl.deals.stage.stance import objection_to_sentence
from etl.deals.world import World
from etl.mentions.sentences import Sentence
from etl.records import Deal, DealKind
from etl.vocabulary import Vocabulary

CONTENT = "what the partnership is about"  # in the reasons of such a deal
_CONFIDENCE = 0.75
_SURE = 0.9
_MOST = 3  # a supplier and the two parents of a venture
_FURTHER = 5  # sentences after the one that tells of the partnership
Kinds = tuple[tuple[DealKind, str], ...]
_OWN_KINDS: Kinds = (("joint_development", "content_development"), ("technology_supply", "content_technology"))
_KINDS: Kinds = (
    ("joint_venture", "content_venture"), *_OWN_KINDS, ("distribution", "content_sale"),
    ("manufacturing", "content_building"),
)  # fmt: skip

_OF_ONE: Kinds = tuple(told for told in _KINDS if told[0] in ("technology_supply", "distribution", "manufacturing"))

# What partners do research in, where nothing says that one supplies the other with it.
_FIELD = re.compile(
    r"\b(?:on|in|around)\s(?:[\w-]+\s){0,3}?(?:artificial intelligence|AI|big data|data)\b|"
    r"(?:在|就|围绕)[^，；。]{0,8}(?:人工智能|大数据)"
)
# What a partner makes for anybody is not what the partnership is about: "with B, which makes batteries".
_WHAT_IT_MAKES = re.compile(r",\s(?:which|who)\s(?:also\s)?(?:makes|builds|produces|sells|is|was)\s[^,;.]*")
_SUPPOSED = re.compile(r"\b(?:can|could|might|(?-i:may))\s(?:\w+ly\s)?(?:also\s)?[a-z]+\b")  # what may come of it

Told = Sequence[tuple[Sentence, list[Mention]]]


def with_content(deals: Sequence[Deal], sentences: Told, world: World) -> list[Deal]:
    """The deals, partnerships without content as the kind that the sentences about them name."""
    return [_told_further(deal, sentences, world, deals) if _is_open(deal) else deal for deal in deals]


def _is_open(deal: Deal) -> bool:
    return deal.kind == "other" and deal.confidence < _SURE and len(deal.parties) <= _MOST


def _told_at_once(deal: Deal, sentence: Sentence, world: World, deals: Sequence[Deal]) -> DealKind | None:
    """The kind that the partnership's own sentence names, where its companies have no other deal, and nobody else one
    of that kind in it."""
    here = range(sentence.span.start, sentence.span.end)
    of_others = {o.kind for o in deals if o.evidence.start in here and set(o.parties) != set(deal.parties)}
    text = sentence.text
    own = {other.kind for other in deals if set(other.parties) == set(deal.parties)}
    kind = None if own - {deal.kind} else _kind(_WHAT_IT_MAKES.sub(",", text), deal, world, _OWN_KINDS)
    return None if kind == "joint_development" and kind in of_others else kind


def _told_further(deal: Deal, sentences: Told, world: World, deals: Sequence[Deal]) -> Deal:
    at = next((i for i, (one, _) in enumerate(sentences) if deal.evidence.start < one.span.end), len(sentences))
    own = _told_at_once(deal, sentences[at][0], world, deals) if at < len(sentences) else None
    if own is not None:
        return replace(deal, kind=own, confidence=_CONFIDENCE, reasons=(*deal.reasons, CONTENT))
    is_trial = at < len(sentences) and TRIAL.search(sentences[at][0].text) is not None
    for sentence, names in sentences[at + 1 : at + 1 + _FURTHER]:
        kinds = _kinds_about(sentence, names, deal, world)
        if not kinds or (is_trial and kinds is _OF_ONE):
            break
        kind = _kind(sentence.text, deal, world, kinds)
        if kind is not None:
            return replace(deal, kind=kind, confidence=_CONFIDENCE, reasons=(*deal.reasons, CONTENT))
    if at < len(sentences) and _FIELD.search(sentences[at][0].text):
        return replace(deal, kind="joint_development", confidence=_CONFIDENCE, reasons=(*deal.reasons, CONTENT))
    return deal


def _kinds_about(sentence: Sentence, names: Sequence[Mention], deal: Deal, world: World) -> Kinds:
    """The kinds that a sentence about the partners alone can tell of.

    One that speaks of both or of what they agreed on can tell of any; one about either, of what only its partner needs.
    """
    named = {code for name in names for code in name.codes}
    if named - set(deal.parties) or objection_to_sentence(sentence.text, world):
        return ()
    if named == set(deal.parties) or world.language.says(sentence.text, "content_reference"):
        return _KINDS
    if world.language.says(sentence.text, "content_venture"):
        return _KINDS[:1]
    serves = any(role_of(name, world.known) not in ("carmaker", "") for name in names)
    return _OF_ONE if serves or (not named and world.language.says(sentence.text, "content_firm")) else ()


def _kind(text: str, deal: Deal, world: World, kinds: Kinds) -> DealKind | None:
    return next(
        (kind for kind, cue in kinds if _fits(kind, deal, world.known) and _says(text, cue, world.language)), None
    )


def _says(text: str, cue: str, language: Language) -> bool:
    if cue == "content_technology" and (TRIAL.search(text) or _SUPPOSED.search(text)):
        return False
    return language.says(text, cue) and re.search(r"\bnot\b|不会|并不", text) is None


def _fits(kind: DealKind, deal: Deal, known: Vocabulary) -> bool:
    """Whether the companies can have a deal of a kind: a supplier for its technology, an importer for sales."""
    kinds = [company.kind for code in deal.parties if (company := known.companies.get(code))]
    if kind == "technology_supply":
        return "carmaker" in kinds and bool({"supplier", "technology"} & set(kinds))
    if kind == "distribution":
        return "distributor" in kinds
    if kind == "manufacturing":
        return any(code in known.words("deals", "companies")["contract_maker"] for code in deal.parties)
    return True
