"""Shares that are sold: one in an own unit is the buyer's deal, one in a venture without a buyer is no purchase."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from etl.deals.marked.shape import Shape
from etl.deals.pointing.context import Codes
from etl.deals.readings.special import candidate_at
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.language import MARK
from etl.deals.rules.match import Candidate, pairs
from etl.patterns.small import small
from etl.vocabulary import Vocabulary

_SALE = re.compile(
    r"\b(?:s(?:ell|old)\w*|divest\w*|offload\w*|dispos\w+ of|"
    r"part\w* with|transferr?\w*|ced(?:e[sd]?|ing)|hand\w* over|offer\w*|put\w* up|auction\w*)\b|"
    r"出售|转让|挂牌|减持",
    re.IGNORECASE,
)
_SALE_WORDS = (
    "transfer", "cede", "ceding", "sell", "sold", "divest", "offload", "dispos", "part", "hand", "offer", "put",
    "auction",
    "出售", "转让", "挂牌", "减持",
)  # fmt: skip
_OF_VENTURE = re.compile(r"(?:['’]s)?\s(?:[\w-]+\s){0,3}?(?:joint[-\s])?(?:venture|JV)\b", re.IGNORECASE)
_VERB_REACH = 40
_NO = f"[^;{MARK[1:-1]}]"
_TO = re.compile(
    rf"(?P<seller>{MARK}){_NO}{{1,60}}?(?:\d\s?(?:%|per\s?cent\b)|stake|share|majority|half){_NO}{{1,40}}?(?:{MARK}'s{_NO}{{0,30}}?)?"
    rf"(?P<unit>{MARK}){_NO}{{0,20}}?\sto\s{_NO}{{0,60}}?(?P<buyer>{MARK})",
    re.IGNORECASE,
)


# "A sells B its half of their venture", "A transfers its 25% of the venture to B".
_OF_THEIRS = re.compile(
    rf"(?P<seller>{MARK}){_NO}{{1,40}}?(?:{MARK}'s{_NO}{{0,30}}?)?"
    rf"(?:\d\s?(?:%|per\s?cent\b)|stake|share|majority|half){_NO}{{1,30}}?\b(?:in|of)\s(?:the|their|this|that)\s"
    rf"(?:[\w-]+\s){{0,3}}?(?:joint[-\s])?(?:venture|JV)\b{_NO}{{0,30}}?\sto\s(?:the\s|its\s)?(?P<buyer>{MARK})",
    re.IGNORECASE,
)


def settled_shares(found: list[Candidate], shape: Shape, sentence: str, known: Vocabulary) -> list[Candidate]:
    """The candidates, those about shares for sale settled: who buys of whom, and whose venture it is."""
    if not _may_be_sale(sentence) or not _SALE.search(sentence):
        return found
    sold = list(_buyers(shape, known))
    kept = [_of_venture(each, sentence) for each in found if not _is_own(each, known) and not _is_seller_s(each, sold)]
    return [*kept, *sold]


def _may_be_sale(sentence: str) -> bool:
    """Whether a sentence has one of the words of a sale at all; quicker than to look for their forms."""
    folded = small(sentence)
    for word in _SALE_WORDS:  # a generator would be called once a word  # noqa: SIM110
        if word in folded:
            return True
    return False


def _is_seller_s(candidate: Candidate, sold: list[Candidate]) -> bool:
    """Whether a candidate is the share of whoever sells it, told by the words that also name the buyer."""
    inside = any(each.start <= candidate.start and candidate.end <= each.end for each in sold)
    return candidate.kind == "equity" and inside and "<purchase>" not in candidate.rule


def _of_venture(candidate: Candidate, sentence: str) -> Candidate:
    """The venture, where what is offered is a share of "the venture with B" and nobody buys it."""
    is_offer = candidate.kind == "equity" and "<venture>" not in candidate.rule and _SALE.search(candidate.words)
    named = is_offer and _OF_VENTURE.match(sentence, candidate.end)
    return replace(candidate, kind="joint_venture") if named else candidate


def _is_own(candidate: Candidate, known: Vocabulary) -> bool:
    """Whether a company sells what is its own: "A sold a share of its brand to C" is none of the two."""
    own = len({known.group_of(code) for code in candidate.parties}) == 1
    return candidate.kind == "equity" and own and _SALE.search(candidate.words) is not None


def _is_sold(hit: re.Match[str]) -> bool:
    """Whether a part is said to be sold, by words of the match or just before it ("it would transfer its half")."""
    return _SALE.search(hit.string, max(0, hit.start() - _VERB_REACH), hit.end()) is not None


def _of_partner(buyer: Codes, seller: Codes, shape: Shape, span: tuple[int, int]) -> Iterator[Candidate]:
    """The part of their venture that one partner sells to the other."""
    for parties in pairs(buyer, seller, ""):
        yield candidate_at("equity", parties, shape, span, "a part of their venture <purchase>")


def _buyers(shape: Shape, known: Vocabulary) -> Iterator[Candidate]:
    """The buyer with the seller, where A sells C a share of its own brand, or else with what the share is of."""
    for hit in _TO.finditer(shape.text):
        seller, unit, buyer = (shape.mention(hit[name]).codes for name in ("seller", "unit", "buyer"))
        owners = joint_ventures().get(unit[0], unit)
        if len(owners) > 1 and {*buyer, *seller} <= {*owners} and _is_sold(hit):
            yield from _of_partner(buyer, seller, shape, hit.span())
            continue
        groups = {known.group_of(code) for code in (*seller, *unit)}
        if not _SALE.search(hit.group()) or known.group_of(buyer[0]) in groups:
            continue
        for parties in pairs(buyer, seller if len(groups) == 1 else unit, ""):
            yield candidate_at("equity", parties, shape, hit.span(), "a share of an own brand sold")
    for hit in _OF_THEIRS.finditer(shape.text) if "enture" in shape.text or "JV" in shape.text else ():
        if _is_sold(hit):
            seller, buyer = (shape.mention(hit[name]).codes for name in ("seller", "buyer"))
            yield from _of_partner(buyer, seller, shape, hit.span())
