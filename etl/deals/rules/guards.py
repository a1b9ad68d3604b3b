"""Says why a match of a rule is misread: its first company is no subject, or its last one belongs to other words."""

from __future__ import annotations

import re

from etl.deals.marked.contrast import has_own_tie, is_only_nearly, others_do_next, runs_across
from etl.deals.marked.modifiers import only_modifies
from etl.deals.marked.shape import Shape, is_mark
from etl.deals.marked.subjects import BEFORE_OBJECT
from etl.deals.marked.unknown import is_unknown_s
from etl.deals.rules.examples import are_examples
from etl.deals.rules.language import MARK, Language, Rule
from etl.deals.rules.no_shares import BEHIND, INTERESTED, is_no_share
from etl.deals.rules.of_ventures import BOUGHT_PLANT, is_of_venture, is_only_owner


def is_misread(
    rule: Rule, hit: re.Match[str], shape: Shape, clauses: list[tuple[int, int]], language: Language
) -> bool:
    """Whether the companies of a match do not stand in the relation that the rule is about."""
    text = shape.text
    if _crosses(hit, clauses) or _is_object(rule, hit, text) or _is_appended(rule, hit, text):
        return True
    if only_modifies(rule, hit, language) or runs_across(rule, hit, text) or has_own_tie(rule, hit):
        return True
    if (
        _is_described_by(rule, hit, shape)
        or _is_left_behind(rule, hit, shape)
        or _is_bought(rule, hit, shape)
        or _is_said_of_both(rule, hit, shape)
        or _is_count(rule, hit)
        or _is_of_others(rule, hit, shape)
        or is_only_nearly(hit)
    ):
        return True
    if is_of_venture(rule, hit) or is_only_owner(rule, hit, shape) or are_examples(rule, hit, text):
        return True
    if "b" in rule.marks and is_unknown_s(rule.kind, text, hit.start("b")):
        return True
    return _is_venture_s(rule, hit, text, language) or _is_explained(rule, hit, shape) or _is_part_of(rule, hit)


def _crosses(hit: re.Match[str], clauses: list[tuple[int, int]]) -> bool:
    """Whether a match begins inside a relative clause and ends after it: its first company is not the subject."""
    return any(start < hit.start() < end <= hit.end() for start, end in clauses)


_PARTICIPLE = re.compile(r",\s[a-z]+ing\s")
_WITH_ONLY = re.compile(r"\s(?:in\s\w+\s)?(?:with|of|between)\s(?:\w+\s){0,3}")

# What the subject has besides: "A uses B's system and cells developed with C".
_NEXT_OBJECT = re.compile(
    r"\sand\s(?:[\w-]+\s){1,4}(?:co-?\w+ed|developed|made|built|supplied|provided|designed|sourced)\s(?:with|by|at|from)\s"
)
# What the subject does next: "A shares a venture with B, takes cells from C".
_DOES_NEXT = re.compile(
    r"[^,;\ue000-\uefff]{0,60}?(?:,|,?\sand)\s"
    r"(?:takes|owns|holds|buys|gets|uses|runs|makes|builds|sells|shares|supplies|licenses|exports|relies|works)\s"
)
_NEXT_PREDICATE = re.compile(
    r"[^,;\ue000-\uefff]{0,60}?\sand\s(?:(?:has|have|is|are|was|will|also|then|plans|expects|agreed|signed|owns|holds)\s|"
    r"[a-z]{3,}(?:[^s\W]s|ed)\s(?:an?|its|the|their|further|another|minority|majority|similar)\s)"
)
# What somebody bought before: of "A acquired B's unit and purchased a share in C" A did both.
_BOUGHT_FIRST = re.compile(
    rf"{MARK}\s(?:(?:[a-z]+ly|has|have|had|also|first)\s)*"
    r"(?:acquire[ds]?|bought|buys|purchase[ds]|took over|takes over)\s(?:the\s)?$"
)
_AND_THEN = re.compile(r"[^,;\ue000-\uefff]{0,60}?\sand\s(?:(?:[a-z]+ly|also|then|later)\s)?[a-z]{3,}(?:ed|s)\s")
_OTHER_PREDICATE = re.compile(r"\sand\s(?:has|have|[a-z]{3,}[^s\W]s)\s(?:an?|its|the|their|further|another)\s")
_SOLD_COUNT = re.compile(
    r"\d[\d.,]*\s?(?:million|billion|bn|m|k|万|亿)?\s(?:[\w-]+\s){0,3}?(?:sold|distributed|imported|marketed)\s(?:\w+\s){0,2}by"
)

_IN_BRACKETS = re.compile(rf"[(（]{MARK}[)）]")  # a name in brackets explains, it does nothing
_OF_BOTH = re.compile(rf"{MARK}(?:'s)?\s(?:\w+\s)?(?:joint[-\s]venture|JV|alliance)s?\b", re.IGNORECASE)
# Chinese verbs whose object is a partner: of "A draws in B, and agrees with C" B agrees to nothing.
_WITH_ZH = re.compile(r"[与和同跟]$")
_AS_WITH = re.compile(
    r"\b(?:as|like|unlike|after|following|despite|under|beyond)\s[^,;]*$", re.IGNORECASE
)  # another deal
_DRAWN_IN = re.compile(r"(?:拉上|牵手|携手|联手|联合|拉来)了?$")
_BOUGHT = re.compile(r"(?:投资|入股|参股|收购|买下)了?$")


def _is_object(rule: Rule, hit: re.Match[str], text: str) -> bool:
    """Whether the companies that a rule takes for the subject stand after a preposition."""
    if _IN_BRACKETS.match(text, max(0, hit.start() - 1)):
        return True
    if rule.source.startswith("<all>"):
        return BEFORE_OBJECT.search(text[: hit.start()]) is not None and not _OF_BOTH.match(hit.group())
    is_other_deal = rule.source.startswith("with ~ <a>") and _AS_WITH.search(text, 0, hit.start()) is not None
    if is_other_deal or (rule.source.startswith("<a>") and _is_partner_zh(hit, text)):
        return True
    if rule.source.startswith("<b>"):
        return text.endswith("with ", 0, hit.start()) and _PARTICIPLE.match(text, hit.start() + 1) is not None
    if not rule.source.startswith("<a>"):
        return False
    return others_do_next(text, hit.start())


def _is_partner_zh(hit: re.Match[str], text: str) -> bool:
    """Whether a Chinese partner is no subject: drawn in, or of "with A on this, with B on that" the first."""
    listed = _WITH_ZH.search(text, 0, hit.start()) is not None and "、" in hit.group()
    return listed or _DRAWN_IN.search(text, 0, hit.start()) is not None


# The next thing that the subject has: "the car it developed with B, and the saloon, which carries C's software".
_NEXT_THING = re.compile(r",?\sand\s(?:the|its|an?|another)\s[^,;\ue000-\uefff]{2,30},\s(?:which|that|whose)\s")
_PREDICATED = re.compile(r"\b(?:will|would|has|have|based on|built on|uses?|sells?|sold|built?|makes?|made)\s")
_OWNED_BEFORE = re.compile(rf"{MARK}(?:'s)?\s$")
_DESCRIBES = re.compile(
    r"\b(?:partner|ally|rival|supplier|parent|owner|subsidiary|unit|arm|affiliate|maker)\sof\s(?:the\s)?$"
)
_MAIN_VERB = re.compile(
    r"(?:'s\s[\w-]+)?,\s(?:[a-z]+ly\s)?(?:has|have|had|is|are|was|were|will|said|plans|[a-z]{3,}ed)\s"
)


def _is_described_by(rule: Rule, hit: re.Match[str], shape: Shape) -> bool:
    """Whether the first company only describes the subject: "A, the partner of B, has set up"."""
    if "a" not in rule.marks or hit.start("a") != hit.start():
        return False
    before = _DESCRIBES.search(shape.text, 0, hit.start())
    earlier = any(at < hit.start() for at, _ in shape.marks())
    return earlier and before is not None and _MAIN_VERB.match(shape.text, hit.start() + 1) is not None


def _is_left_behind(rule: Rule, hit: re.Match[str], shape: Shape) -> bool:
    """Whether the first company is an object, and what follows is the subject's: "A works for B and has C"."""
    text, at = shape.text, hit.start()
    if " and " in text and _BOUGHT_FIRST.search(text, 0, at) and _AND_THEN.match(text, at + 1, hit.end()):
        return True
    if rule.kind == "joint_development" and not rule.marks & {"a", "all"} and _OTHER_PREDICATE.search(hit.group()):
        return True  # "has developed cars and maintains an alliance with B"
    if BEFORE_OBJECT.search(text, 0, at) is None:
        return False
    following = (_NEXT_PREDICATE, _NEXT_OBJECT, _DOES_NEXT, _NEXT_THING)
    if not any(pattern.match(text, at + 1, hit.end()) for pattern in following):
        return False
    last = max(hit.start(name) for name in ("a", "b", "all") if name in hit.re.groupindex)
    first = shape.mention(text[at]) if is_mark(text[at]) else None
    return first is not None and first.kind != "pronoun" and first.codes != shape.mention(text[last]).codes


def _is_said_of_both(rule: Rule, hit: re.Match[str], shape: Shape) -> bool:
    """Whether "ventures" and a pronoun only stand side by side: "the two joint ventures both sell"."""
    if not rule.source.startswith("<venture>") or "all" not in rule.marks:
        return False
    if " .. (?:between" in rule.source and _PREDICATED.search(shape.text, hit.start(), hit.start("all")):
        return True  # what a venture does, not whose it is
    if not rule.source.startswith("<venture> (?:"):
        return False
    if _OWNED_BEFORE.search(shape.text, 0, hit.start()):
        return True  # "A's joint ventures B and C": each with A
    direct = re.search(r"\b(?:of|between|by|from)\s$", shape.text[: hit.start("all")])
    return direct is None and shape.mention(hit["all"]).kind == "pronoun"


def _is_bought(rule: Rule, hit: re.Match[str], shape: Shape) -> bool:
    """Whether the first company is only what somebody bought into before: "它投资了甲，又入股乙"."""
    if not {"a", "b"} <= rule.marks or _BOUGHT.search(shape.text, 0, hit.start("a")) is None:
        return False
    return shape.mention(hit["a"]).codes != shape.mention(hit["b"]).codes


def _is_count(rule: Rule, hit: re.Match[str]) -> bool:
    """Whether what one is said to sell is a number of cars, "the 20,000 sold by B", and not the other's."""
    return rule.kind == "distribution" and _SOLD_COUNT.search(hit.group()) is not None


def _is_venture_s(rule: Rule, hit: re.Match[str], text: str, language: Language) -> bool:
    """Whether the last company is only named as the partner of a joint venture: "developed by its venture with B"."""
    if rule.kind != "joint_development" or "b" not in rule.marks:
        return False
    before = text[max(0, hit.start("b") - 40) : hit.start("b")]
    return any(_WITH_ONLY.fullmatch(before, found.end()) for found in language.word("venture").finditer(before))


def _is_appended(rule: Rule, hit: re.Match[str], text: str) -> bool:
    """Whether the last company opens a clause of its own ("..., and A is investing"), not foreseen by the rule."""
    last = max(("a", "b"), key=lambda name: hit.start(name) if name in rule.marks else -1)
    if last not in rule.marks or "and" in rule.source:
        return False
    return re.search(r"\band\s$", text[: hit.start(last)]) is not None


_BETWEEN = re.compile(r"\b(?:venture|JV)\s(?:\w+\s)?(?:between|of)\s$", re.IGNORECASE)


def _is_of_others(rule: Rule, hit: re.Match[str], shape: Shape) -> bool:
    """Whether a venture is that of two others, whatever the first one does: "A buys into the venture of B and C"."""
    if rule.kind != "joint_venture" or not {"a", "b"} <= rule.marks or hit.start("a") > hit.start("b"):
        return False
    others = shape.mention(hit["b"])
    named = len(others.codes) > 1 and not set(shape.mention(hit["a"]).codes) & set(others.codes)
    return named and _BETWEEN.search(shape.text, 0, hit.start("b")) is not None


_EXPLAINED = re.compile(
    rf",\s(?:(?:{MARK}|x+)'s|its|their)\s(?:[\w-]+\s){{0,3}}(?:joint[-\s])?(?:venture|JV)\b", re.IGNORECASE
)


def _is_explained(rule: Rule, hit: re.Match[str], shape: Shape) -> bool:
    """Whether the first company is the venture that the words explain ("X, its venture with B"), or of several each
    has its own."""
    if rule.kind == "joint_venture" and "all" in rule.marks:
        is_theirs = shape.mention(hit["all"]).kind == "pronoun"
        own = _SHARES_OF_THEIRS.search(shape.text, 0, hit.end()) or (is_theirs and _EACH_ITS_OWN.search(hit.group()))
        return bool(own)
    return rule.kind == "joint_venture" and "a" in rule.marks and _EXPLAINED.match(shape.text, hit.end("a")) is not None


# Ventures that each of several makers has at home: "A and B sold fewer through their Chinese ventures".
_EACH_ITS_OWN = re.compile(
    rf"(?:{MARK}'s|their)\s(?:respective\s|own\s)?(?:Chinese|local|respective)\s(?:joint[-\s])?(?:ventures|JVs)\b",
    re.IGNORECASE,
)
# "A and B raised their stakes in their joint ventures": each in its own.
_SHARES_OF_THEIRS = re.compile(
    rf"\b(?:stakes?|shares?|control|majority|percent|%)\b[^;]{{0,40}}?\b(?:of|in|over)\s(?:{MARK}'s|their|x's)\s(?:[\w-]+\s){{0,2}}"
    r"(?:ventures|JVs)\b",
    re.IGNORECASE,
)
_GOES_INTO = re.compile(
    rf"\b(?:go(?:es)?|went|used|end up|ends up|found|fitted|installed)\sin(?:to)?\b[^,{MARK[1:-1]}]*\sby\s"
)


# "to sell it a 26% stake": no cars.
_SELLS_SHARES = re.compile(
    rf"\b(?:sell|sells|sold|selling)\s(?:it\s|them\s|{MARK}\s)?(?:an?\s|its\s|the\s|about\s|up\sto\s)*"
    r"(?:[\w-]+\s)?(?:[\d.]+\s?(?:%|percent|per\scent)|stakes?\b|shares\b|majority\b|half\b|"
    r"(?:car\s)?(?:project|unit|business|division|arm)\b)"
)
_SINCE = re.compile(rf"^{MARK},\s(?:which|who)\s")  # "founded by A and B, which merged with C": what B did later


def _is_part_of(rule: Rule, hit: re.Match[str]) -> bool:
    """Whether the first company does not do it: "A's engines go into cars made by B"; or what became of it later."""
    if rule.kind == "distribution" and _SELLS_SHARES.search(hit.string, hit.start(), hit.end() + BEHIND):
        return True
    if rule.kind == "equity":
        return is_no_share(hit, hit.end("b") if "b" in rule.marks else hit.end())
    if rule.kind == "other" and INTERESTED.search(hit.group()):
        return True
    if rule.kind == "other" and "merg" in rule.source:
        return _SINCE.search(hit.group()) is not None
    return rule.kind == "manufacturing" and bool(_GOES_INTO.search(hit.group()) or BOUGHT_PLANT.search(hit.group()))
