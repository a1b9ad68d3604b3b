"""Companies that a sentence names only in passing: compared with, aimed at, or who once had what others use."""

from __future__ import annotations

import re

from etl.mentions.lexicon import Found
from etl.patterns.words import automaton

# Whom something is only compared with, or aimed at: "in competition with B", "a move meant to annoy B".
_COMPARED = re.compile(
    r"(?:similar to|unlike|than|"
    r"rivals?(?!\s(?:partly\s|now\s|part-)?(?:backed|owned|funded|financed|controlled|supported)\sby)|"
    r"compared (?:with|to)|compet(?:ition|es?|ing) (?:with|against)|"
    r"followers? of|answers? to|"
    r"to (?:annoy|attack|challenge|beat|fight|match|outdo|outsell|overtake|take on|catch up (?:with|to)|keep up with)|"
    r"taking on|challengers? (?:to|of)|competitors?(?: to| of)?)\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"[^,;.]{0,24},\s(?:(?:(?:in|of|with|from|by)\s)?(?:which|whom)|who|whose)\s"
)  # what is compared with has a clause of its own
_RIVAL_DOES = re.compile(r"\W*(?:Its\s)?[Rr]ivals?\s$")  # "Rival B also buys": what a rival does is told of it
_FORMER_BEFORE = re.compile(r"\b(?:former|ex|one-time|old|previously|retired)[\s-]$", re.IGNORECASE)
_FORMER_PERSON = re.compile(  # "a former B researcher": where somebody worked before
    r"\s(?:\w+\s){0,2}?(?:researcher|engineer|executive|manager|employee|designer|boss|chief|director|developer|scientist|"
    r"president|chairman|CEO|veteran|man|hand|salesman)s?\b"
)
_BEFORE_FORMER = re.compile(r"(?:\b(?:former|ex|old|disused|closed)[\s-]|原|前)$", re.IGNORECASE)
# The brands of a group that only describe it: "owner of brands including Jeep, Fiat and Opel".
_OWNER_OF = re.compile(
    r"\b(?:owner|parent) of (?:the )?(?:\w+ )?(?:brands|makes|marques)\s(?:including |such as |like )?"
    r"(?:[A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?:,\s|\sand\s|,\sand\s))*$"
)
_LIKE = re.compile(r"-(?:style|like|type|inspired|esque|level|beating|killer)\b", re.IGNORECASE)
_FUND = re.compile(r"\s(?:Capital|Ventures|Venture Partners)\b")  # a fund, which only gives money
# Words of which one stands in every sentence with an aside that the patterns above and below find; they are looked for
# in one pass, since a choice of so many is tried at every letter.
_ASIDE_WORDS = automaton(dict.fromkeys((
    "similar to", "unlike", "than", "rival", "compet", "follower", "answer", "annoy", "attack", "challenge", "to beat",
    "to fight", "to match", "outdo", "outsell", "overtake", "take on", "taking on", "catch up", "keep up", "compared",
    "former", "ex ", "ex-", "old", "disused", "closed", "shuttered", "idle", "原", "前", "owner of", "parent of",
    "-style", "-like", "-type", "-inspired", "-esque", "-level", "-beating", "-killer", "capital", "venture",
), True), nothing=False)  # fmt: skip
_PLANT = re.compile(r"\s?(?:\w+\s)?(?:plant|factory|site|works|工厂|基地)", re.IGNORECASE)
_FORMER_PLANT = re.compile(
    r"['’]s?\s(?:former|old|disused|closed|shuttered|idle)\s(?:\w+\s)?(?:plant|factory|site|works)\b"
)
_SOLD = re.compile(
    r"\bb(?:uy|ought)|acqui|purchas|t(?:ake|ook|aking)s? over|\bs(?:old|ell)|\bhand|收购|买|转让|接手", re.IGNORECASE
)


def may_hold_aside(text: str) -> bool:
    """Whether a sentence has a word of an aside; few do."""
    return any(True for _ in _ASIDE_WORDS.iter(text.lower()))


def is_aside(text: str, hit: Found) -> bool:
    """Whether a company is only compared with, or once had the plant that others use now."""
    before = text[: hit.start]
    former = _BEFORE_FORMER.search(before) and _PLANT.match(text, hit.end)
    had = (former or _FORMER_PLANT.match(text, hit.end)) and not _SOLD.search(text)
    if _FORMER_BEFORE.search(before) and _FORMER_PERSON.match(text, hit.end):
        return True
    if _FUND.match(text, hit.end) or before[-3:].lower() == "ex-":
        return True
    compared = _COMPARED.search(before) and not _RIVAL_DOES.match(before) and not _TOLD_OF.match(text, hit.end)
    return bool(_OWNER_OF.search(before) or compared or _LIKE.match(text, hit.end) or had)
