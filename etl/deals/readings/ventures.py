"""Joint ventures that are named: a make called after its parents, several in a list, and what one of them sells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.deals.marked.shape import Shape, distinct, is_mark
from etl.deals.readings.special import candidate_at
from etl.deals.rows.merge import NAMED_AFTER
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate, pairs

_VENTURE_CUE = re.compile(
    r"venture|\bjoint company\b|\bJVs?\b|shareholder|\bstake|\bshares\b|\bown(?:ed|s)\b|\bhalf\b|"
    r"\bhold(?:s|ing)?\b|\bsets? up\b|"
    r"\bfound(?:s|ed)\b|\bform(?:s|ed)\b|\bestablish(?:es|ed)\b|"
    r"\bruns\b|\bsplit|\bdissol|\bw(?:i|ou)nd(?:s|ing)? up\b|\d\s?(?:%|percent) by\b|"
    r"\bbankrupt|\binsolven|\bliquidat|合资|股东|持股|出资|破产|解散|清算",
    re.IGNORECASE,
)
_HOLDER = re.compile(rf"\d\s?(?:%|percent|per cent)\s(?:\w+\s)?(?:by|to|for)\s(?:the\s)?({MARK})")
_CALLED = re.compile(
    r"(?:(?:venture|joint company|new company)(?: called| named| known as|,)? |"
    rf"合资(?:公司|企业|车企)?——?|合资(?:公司|企业|车企)){MARK}$",
    re.IGNORECASE,
)
# "SAIC-GM will close a line because the venture loses money": the article calls it one.
_CALLED_LATER = re.compile(rf"{MARK}[^;{MARK[1:-1]}]{{1,120}}?\b(?:the|this)\s(?:joint[-\s])?venture\b", re.IGNORECASE)
_OVER = re.compile(
    r"\b(?:bankrupt\w*|insolven\w+|dissol\w+|liquidat\w+|w(?:i|ou)nd(?:s|ing)? up)\b|破产|解散|清算", re.IGNORECASE
)
_FREE = "[^,\ue000-\uefff]"
_CALLED_AFTER = re.compile(
    rf"{MARK}(?:{_FREE}{{0,60}},? using|, (?:the|a|an|its|their|{MARK}'s)|{_FREE}{{0,40}}){_FREE}{{0,30}}"
    r"(?:joint[- ]venture|\bJV\b)",
    re.IGNORECASE,
)
_OTHER_ONE = r"(?:(?:the\sother|another|a\ssecond)(?:\sone)?(?:\sis|\sbeing)?\s)?"
_AND = rf"(?:,?\sand\s|,?\sas\swell\sas\s|,\s|、|和|与|及|以及){_OTHER_ONE}"
_SEVERAL = re.compile(
    rf"(?:(?:\bjoint[-\s]ventures|\bJVs)(?:[^;,:.{MARK[1:-1]}]{{0,60}}?)"
    rf"(?:\s?[,:–—-]{{1,2}}\s|\s(?:namely\s|such as\s|including\s|are\s|were\s)?)"
    rf"(?:one\s(?:is|being|of\sthem\sis)\s)?|"
    rf"合资(?:公司|企业|车企|品牌)?(?:——|，|：|包括|有|即|分别是|分别为)?)(?P<list>{MARK}(?:{_AND}{MARK})+)",
    re.IGNORECASE,
)
_SEVERAL_AFTER = re.compile(
    rf"(?P<list>{MARK}(?:{_AND}{MARK})+)(?:,\s|\s[–—-]\s|\s(?:are|were|remain)\s|\s(?=joint|JVs)|是|为)"
    rf"(?:(?:{MARK}'s|{MARK}的|the|its|their|both|all|all of them|two of its|two of the)[\s\w]{{0,24}}?)?"
    r"(?:\bjoint[-\s]ventures\b|\bJVs\b|合资(?:公司|企业|车企))",
    re.IGNORECASE,
)


def _listed_ventures(shape: Shape) -> set[int]:
    """Where the names stand that a sentence lists as joint ventures: "the two joint ventures, A B and A C"."""
    hits = [hit for pattern in (_SEVERAL, _SEVERAL_AFTER) for hit in pattern.finditer(shape.text)]
    return {at for hit in hits for at in range(*hit.span("list")) if is_mark(shape.text[at])}


def venture_makes(shape: Shape) -> Iterator[Candidate]:
    """A make named after its two parents ("SAIC Audi") in a sentence that calls it a joint venture's."""
    if not any(mention.kind == "venture" for _, mention in shape.marks()) or not _VENTURE_CUE.search(shape.text):
        return
    owners = {code for _, mention in shape.marks() if mention.kind != "venture" for code in mention.codes}
    listed = _listed_ventures(shape)
    for at, mention in shape.marks():
        codes = joint_ventures().get(mention.codes[0], mention.codes)
        if mention.kind != "venture" or len(codes) < 2:
            continue
        called = at in listed or _CALLED.search(shape.text[: at + 1]) or _CALLED_AFTER.match(shape.text[at:])
        called = called or _CALLED_LATER.match(shape.text[at:]) or _OVER.search(shape.text)
        if called or set(codes) <= owners:
            holders = distinct(code for hit in _HOLDER.finditer(shape.text) for code in shape.mention(hit[1]).codes)
            parties = holders if set(codes) < set(holders) else codes
            yield candidate_at("joint_venture", parties, shape, (at, at + 1), NAMED_AFTER)


_LICENSED = re.compile(
    rf"({MARK})\s(?:\w+\s){{0,3}}?(?:build|builds|building|built|make|makes|making|made|produce[sd]?|producing|assembl(?:e[sd]?|ing))\s"
    r"[^;]{1,60}?\bunder\s(?:an?\s)?licen[cs]e\b"
)


def venture_builds(shape: Shape) -> Iterator[Candidate]:
    """Read "A B Motor builds cars under licence": the one parent builds the cars of the other."""
    for hit in _LICENSED.finditer(shape.text) if "licen" in shape.text else ():
        mention = shape.mention(hit[1])
        parents = joint_ventures().get(mention.codes[0], mention.codes)
        if mention.kind == "venture" and len(parents) == 2:
            yield candidate_at("manufacturing", parents, shape, hit.span(), "a venture that builds under licence")


_UNION = r"(?:tie-up|partnership|alliance|joint[-\s]venture|venture|JV)"
_SELLS = re.compile(
    rf"(?P<a>{MARK})(?:'s)?\s(?:\w+\s){{0,2}}?{_UNION}\s(?:\w+\s){{0,2}}?with\s(?P<b>{MARK})"
    rf"(?P<rest>(?:[^;{MARK[1:-1]}]|{MARK}(?='s)){{1,80}}?\sto\s(?:the\s)?(?P<c>{MARK}))?"
)
_SELLS_OF = re.compile(
    rf"{_UNION}\s(?:of|between)\s(?P<a>{MARK})(?P<b>)"
    rf"(?P<rest>(?:[^;{MARK[1:-1]}]|{MARK}(?='s)){{1,80}}?\sto\s(?:the\s)?(?P<c>{MARK}))"
)
_SALE_WORDS = ("sold", "sell", "transferred", "handed over")  # one stands where _SOLD matches
_SOLD = re.compile(r"^\s(?:\w+\s){0,2}?(?:sold|sells|sell|selling|transferred|handed over|will sell|has sold)\s")


def venture_sells(shape: Shape, language: Language) -> Iterator[Candidate]:
    """Read "A's tie-up with B sold a plant to C": what can sell a plant is a venture, and all three have a deal."""
    if not any(word in shape.text for word in _SALE_WORDS):
        return
    for hit in (hit for pattern in (_SELLS, _SELLS_OF) for hit in pattern.finditer(shape.text)):
        sold = hit["rest"] and _SOLD.match(hit["rest"]) and language.word("plant").search(hit["rest"])
        parents = distinct(code for mark in (hit["a"], hit["b"]) if mark for code in shape.mention(mark).codes)
        if not sold or len(parents) != 2:
            continue
        last = hit.end("b") if hit["b"] else hit.end("a")
        yield candidate_at("joint_venture", parents, shape, (hit.start("a"), last), "a venture that sells a plant")
        buyers = shape.mention(hit["c"]).codes
        for parties in pairs(buyers, parents[:1], ""):
            every = distinct([*parents, *parties])
            yield candidate_at("other", every, shape, hit.span(), "a venture that sells a plant")
