"""What a company's trade says of the carmakers in its clause: an importer sells, a contract maker builds for each.

`roles` pairs the one carmaker of a clause with whoever serves it; here is the other side, one who serves with all whose
cars the clause says it has to do with, by a word of its trade between the two.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise

from etl.deals.marked.shape import Mention, Shape
from etl.deals.readings.roles import BY_ROLES, BY_TRADE, MAKER, role_of
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate
from etl.records import DealKind
from etl.vocabulary import Vocabulary

_KINDS: dict[str, tuple[tuple[DealKind, str], ...]] = {
    "distributor": (("manufacturing", "trade_assembly"), ("distribution", "trade_sale")),
    "contract_maker": (("manufacturing", "trade_build"),),
    "assembler": (("manufacturing", "trade_build"), ("distribution", "trade_sale")),
}
_CLAUSE = re.compile(
    rf"[;；]|[:：](?!\s?{MARK}(?:\W*$))|(?<!\blook)(?<!\blooks)(?<!\blooked)\safter\s|\s(?:while|whereas|because|when|although|though|if)\s|，(?:而|但)|"
    rf",\s(?:and|but)\s(?={MARK}\s|(?:the|its|an?|some|other|most)\s)"
)
# Who only speaks of a carmaker, is compared with it, or stands beside it in a list.
_SPEAKS = re.compile(
    r"\b(?:sa(?:id|ys)|expects?|expected|believes?|report(?:s|ed)|thinks?|sees|warn(?:s|ed)|fears?|hopes?|complain(?:s|ed)|"
    r"note[sd]|estimate[sd]?|predicts?|forecasts?|told|rank(?:s|ed)?|led|leads|rivals?|compet\w+|outs(?:old|ells?)|beat|"
    r"overt\w+|(?:more|fewer|less|better|faster|larger|bigger|dearer|cheaper)\s.*than|formerly|worked|joined|sued|criticis\w+)\b|"
    r"表示|认为|预计|超过|曾"
)
_NOT_OF_IT = re.compile(
    r"\b(?:than|like|unlike|ahead of|behind|before|against|versus|opposite|beside|near|that of|among|owned by|part of|"
    r"compared (?:with|to)|rivals?|competitors?|(?:once|formerly) (?:of|at|with)|used to be)\s(?:[\w-]+\s){0,2}$|"
    r"\b(?:old|former|disused|closed|ex)[\s-]$|[比像]$",
    re.IGNORECASE,
)
_SERVED_BY = re.compile(
    r"(?:\b(?:by|at|with|through|via|from|to|in the hands of|"
    r"(?:lines?|halls?|works|plant|factory|showrooms?|dealers) of)\s|\bFor\s|\bat\s(?:the\s)?)(?:[\w-]+\s){0,4}$|"
    r"[由在通过与]$",
    re.IGNORECASE,
)
_NOT_SUBJECT = re.compile(
    r"\b(?:of|from|than|like|unlike|into|against|over|owner|between|by|to)\s(?:the\s|its\s|[a-z-]+\s){0,2}$"
)
# A carmaker that left the halls, or whose own number of cars follows.
_STANDS_BY_ITSELF = re.compile(
    r"\s(?:with\s|at\s|to\s)?[\d.,]+(?!-)\b|"
    r"\s(?:has\s|had\s|once\s|have\s)*(?:left|closed|gave up|given up|shut|abandoned|vacated|quit|mothballed)\b"
)
_FOR = re.compile(r"(?:^|[,;]\s)\W*For\s(?:the\s)?$", re.IGNORECASE)
_OF_ITS_TRADE = re.compile(
    r"\b(?:agreements?|contracts?|deals?|partnerships?|purchases?|imports?|sales?|range|business|showrooms?)\sof\s$",
    re.I,
)
# A verb between two companies, not only where each of them is; and what an importer and a carmaker may have to do with
# each other that is no trade.
_VERB = re.compile(r"\b(?!(?:and|or|the|its|with|from|for|like|including|then|also|now|both|here|there)\b)[a-z]{3,}\b")
_NO_TRADE = re.compile(
    r"\b(?:shares?|profits?|losses|loss|bonds?|tests?|tested|visit\w*|prais\w+|thank\w*|blam\w+|court|lawyers?|study|studied|"
    r"survey\w*|hir(?:ed|es)|boss|chief|manager|drives?|drove|owns?|stak\w+|follow\w*|watch\w*|fight\w*|fought|lobb\w+|"
    r"oppos\w+|asked?|called?|among|price\w*|market share|not|never|no)\b"
)
_AGENT = re.compile(r"\bby\s(?:the\s)?$")
_WHICH = re.compile(r",\s(?:which|that|whom)\s(?:[\w-]+\s)?$")
_AT_ITS = re.compile(r"'s\s(?:\w+\s)?(?:lines?|halls?|works|plants?|factory|showrooms?|dealers?|forecourts?|hands)\b")
_AFTER = re.compile(r",|\s(?:but|and)\s")
_BUT = re.compile(
    r"\b(?:but|and\s(?:later|now|also|then|since|recently|soon))\s(?=[a-z]+(?:s|ed)?\s)"
)  # its next predicate: "drops A but keeps B"
_MOST = 4  # carmakers beyond which a clause is a list of what a market has


@lru_cache(maxsize=4)
def _assemblers(known: Vocabulary) -> frozenset[str]:
    """Carmakers whose trade is to put together others' cars in their own country."""
    return frozenset(known.words("deals", "companies")["assembler"])


def _trade_of(mention: Mention, known: Vocabulary) -> str:
    if len(mention.codes) == 1 and mention.codes[0] in _assemblers(known):
        return "assembler"
    return role_of(mention, known)


def trade_pairs(
    shape: Shape, found: Collection[Candidate], known: Vocabulary, language: Language
) -> Iterator[Candidate]:
    """Who sells or builds others' cars by trade with each carmaker that its clause says so of."""
    trades = [(at, mention, _trade_of(mention, known)) for at, mention in shape.marks()]
    if len(trades) < 2 or not any(trade in _KINDS for _, _, trade in trades):
        return
    if language.says(shape.text, "stance.counting"):
        return
    told = [other for other in found if not other.weak]
    cuts = sorted({0, *(hit.start() for hit in _CLAUSE.finditer(shape.text)), len(shape.text)})
    for start, end in pairwise(cuts):
        here = [one for one in trades if start <= one[0] < end]
        serving = [one for one in here if one[2] in _KINDS and one[2] != "assembler"]
        local = [one for one in here if one[2] == "assembler"]
        makers = [one for one in here if one[2] == MAKER and one[1].kind != "pronoun"]
        serving, makers = (serving, [*makers, *local]) if serving else (local, makers)
        if len({one[1].codes for one in serving}) != 1 or not 1 <= len(makers) <= _MOST:
            continue
        for at, maker, _ in makers:
            yield from _pair(shape, (start, end), serving, (at, maker), told, language)


def _pair(
    shape: Shape,
    clause: tuple[int, int],
    serving: list[tuple[int, Mention, str]],
    maker: tuple[int, Mention],
    told: list[Candidate],
    language: Language,
) -> Iterator[Candidate]:
    """One carmaker of a clause with who serves it."""
    text, at = shape.text, maker[0]
    if _NOT_OF_IT.search(text, clause[0], at) or _STANDS_BY_ITSELF.match(text, at + 1):
        return
    served = _does(text, clause, serving, at)
    if served is None:
        return
    (place, server, trade), words = served
    kind = next((kind for kind, name in _KINDS[trade] if _says(words, name, language)), None)
    if kind is None and trade == "distributor" and place < at and _is_dealt_in(words, text[place + 1 : at]):
        kind = "distribution"
    for code in maker[1].codes if kind and _SPEAKS.search(words) is None else ():
        parties = (*server.codes, code)
        if kind and not any(set(parties) <= set(other.parties) for other in told):
            first, last = min(place, at), max(place, at)
            start, end = shape.span(first, last + 1)
            marks = frozenset({shape.where[place], shape.where[at]})
            yield Candidate(kind, parties, start, end, words, f"{BY_ROLES} {trade} {BY_TRADE}", marks)


def _does(
    text: str, clause: tuple[int, int], serving: list[tuple[int, Mention, str]], at: int
) -> tuple[tuple[int, Mention, str], str] | None:
    """Who of a clause serves the carmaker at a place, and the words that tell it."""
    before = [one for one in serving if one[0] < at]
    if not before:
        one = serving[0]
        fronted = _FOR.search(text, clause[0], at) is not None
        if not fronted and not _SERVED_BY.search(text, at, one[0]) and not _AT_ITS.match(text, one[0] + 1):
            return None
        return one, text[clause[0] : clause[1]]
    one = next((one for one in reversed(before) if one[1].kind != "pronoun"), before[-1])
    if one[2] != "distributor" and _AGENT.search(text, one[0], at):
        return None  # "it supplies cars built by B"
    if _WHICH.search(text, clause[0], one[0]) and "," in text[one[0] : at]:
        return None  # "X, which it imports, and B"
    of_trade = _OF_ITS_TRADE.search(text, clause[0], one[0])
    is_object = _NOT_SUBJECT.search(text, clause[0], one[0]) and not of_trade
    if is_object and not _SERVED_BY.search(text, clause[0], one[0]):
        return None
    words = _own_words(text[one[0] + 1 : at]) + _AFTER.split(text[at + 1 : clause[1]])[0]
    return one, (of_trade[0] if of_trade else "") + words


def _is_dealt_in(words: str, between: str) -> bool:
    """Whether an importer does anything at all with a carmaker: it has nothing else to do with carmakers than to sell
    their cars, so any verb between the two says so, if it is not about its shares, its people or its figures.
    """
    return not between.startswith("'s") and _VERB.search(between) is not None and _NO_TRADE.search(words) is None


def _own_words(between: str) -> str:
    """The last of several predicates before a carmaker, where it has a verb of its own."""
    parts = _BUT.split(between)
    return parts[-1] if re.search("[a-z]", parts[-1]) else between


def _says(words: str, name: str, language: Language) -> bool:
    return language.says(words, name) or language.anywhere(f"{name}_zh").search(words) is not None
