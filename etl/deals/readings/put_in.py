"""Who puts money into a company, joins it or holds a part of it, in a sentence that leaves out which company it is.

An article on who owns a company names it once; what follows tells of its owners alone: "A invested $200 million in
2020, and B joined the register", "C took 90 million of the shares", "其中，甲出资4亿元，占股3%".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from etl.deals.marked.shape import Mention, Shape
from etl.deals.pointing.context import Context
from etl.deals.readings.special import candidate_at
from etl.deals.rules.language import MARK, Language, bounded
from etl.deals.rules.match import Candidate, pairs

OWNER = "an owner of the company last told of"
_NO = f"[^,;:，。；{MARK[1:-1]}]"
_ALSO = (
    r"(?:\s(?:also|then|itself|has|have|had|will|would|is|are|was|were|to|now|still|already|since|both|each|again|later|"
    r"plans\sto|agreed\sto|in\sturn|alone|together|too|jointly|\w+ly))*"
)
_ABOUT = r"(?:an?\s|about\s|around\s|some\s|nearly\s|up\sto\s|another\s|a\sfurther\s|more\sthan\s|over\s|roughly\s)*"
_WHO = rf"(?P<who>{MARK})(?:,\s(?:the|an?|which|who)\s{_NO}{{3,50}},)?{_ALSO}"
# What money is put into that is no company: a plant, a country, a model.
_INTO_OTHER = (
    r"(?!\s(?:nearby|there|here|locally|abroad|overseas|at\shome)\b)(?!\s(?:in|into|to|on|at|for|over|toward|towards)\s"
    r"(?!(?:cash|exchange|return|total|all|the\s(?:round|company|start-?up|firm|carmaker|maker|group|offering|flotation|IPO|"
    r"share\ssale|capital\sincrease)|it\b|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|early|late|spring|summer|autumn|the\s(?:spring|summer|autumn|first|second|third|fourth)|20\d\d|\d|a\s\d|an\s\d|"
    r"about\s\d|some\s\d)))"
)
_WHOLE = r"(?![A-Za-z]|[\d.,]*\d)(?!\s?(?:m|bn|mn|million|billion|trillion)\b)"  # no part of a sum
_SHARES_OF = r"(?:of\s)?(?:the\s|its\s)?(?:new\s|ordinary\s|listed\s)*(?:shares|stock|offering|capital|equity)\b"
_LIFTS = (
    rf"(?:doubl|rais|lift|increas|trim|reduc|halv|boost|cut|upp|low)\w*\s(?:its|their|{MARK}'s)\s(?:own\s)?"
    r"(?:holding|stake|share|interest|shareholding|part)(?:\sfrom\s[\d.]+\s?(?:%|percent|per\scent))?"
)
_AS_OWNER = r"(?:share|stock|stake)holder|investor|owner|backer"
_CHINESE = (
    rf"(?P<who>{MARK})(?:旗下|关联)?[^，。；,;{MARK[1:-1]}]{{0,14}}?(?:分别)?(?:出资|认购|投资|注资)(?:了|约|金额为|近|超)?[\d.]+[万亿]元?(?![^，。；]{{0,4}}[建扩用])",
    rf"(?:股东|投资方|投资者|名单)[^，。；,;{MARK[1:-1]}]{{0,8}}?(?:还有|包括|有|为|中有|中还有|涵盖)(?P<who>{MARK})",
    rf"(?P<who>{MARK})[^，。；,;{MARK[1:-1]}]{{0,10}}?(?:参投|领投|跟投|入局|入股)(?=[，。；,;]|$)",
)


@lru_cache(maxsize=4)
def _told(language: Language) -> tuple[re.Pattern[str], ...]:
    money, percent = language.fragments["money"], bounded(language.fragments["percent"])
    pays = bounded(language.fragments["puts_money"])
    takes, joins, has = (bounded(language.fragments[name]) for name in ("takes_shares", "joins_owners", "holds_part"))
    sources = (
        rf"{_WHO}\s{pays}\s{_ABOUT}(?:{money}){_WHOLE}{_INTO_OTHER}",
        rf"{_WHO}\s{takes}\s{_ABOUT}(?:(?:{money}|{percent}|[\d.,]+(?:\s(?:million|billion))?)\s(?:worth\s)?)?{_SHARES_OF}(?!\s(?:in|of)\s{MARK})",
        rf"{_WHO}\s{joins}(?!\s(?:in|of)\s{MARK})",
        rf"{_WHO}\s(?:is|remains?|bec[ao]mes?|becoming|stays?)\s(?:the\s|an?\s|its\s)?(?:[\w-]+\s){{0,3}}?(?:{_AS_OWNER})s?\b(?!\s(?:in|of)\s)",
        rf"{_WHO}\s{_LIFTS}\sto\s{_ABOUT}{percent}(?!\s(?:of|in)\s{MARK})",
        rf"{_WHO}\s{has}\s{_ABOUT}{percent}(?!\s?(?:(?:equity\s)?(?:stake|share|interest|holding|shareholding)\s)?(?:of|in)\s(?!the\s(?:company|shares|firm|capital|stock)))(?!\s(?:more|fewer|less|higher|lower))",
        *_CHINESE,
    )
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


def may_put_in(text: str, mentions: Sequence[Mention], context: Context, language: Language) -> bool:
    """Whether a sentence may tell of an owner of the company whose money or shares were told of."""
    if not context.owned or not mentions or any(set(mention.codes) & set(context.owned) for mention in mentions):
        return False
    return language.says(text, "owners_told")


def put_in(shape: Shape, context: Context, language: Language, found: Collection[Candidate]) -> Iterator[Candidate]:
    """Read who pays, joins or holds, where neither the sentence names the company nor other words tell of his part."""
    marked = [mention for _, mention in shape.marks()]
    if not may_put_in(shape.text, marked, context, language) or language.says(shape.text, "plant"):
        return
    told = {code for each in found if each.kind == "equity" for code in each.parties}
    for hit in (hit for pattern in _told(language) for hit in pattern.finditer(shape.text)):
        for parties in pairs(
            tuple(code for code in shape.mention(hit["who"]).codes if code not in told), context.owned, ""
        ):
            yield candidate_at("equity", parties, shape, hit.span(), OWNER)
