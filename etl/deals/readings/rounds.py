"""Who put money into a company, where one sentence names the sum it raised and the next one the investors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from etl.deals.marked.shape import Mention, Shape
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.special import candidate_at
from etl.deals.rules.language import MARK, Language, bounded
from etl.deals.rules.match import Candidate, pairs
from etl.records import Deal

_ROUND = re.compile(r"\b(?:round|fund-?raising|financing)\b|融资")
_MONEY_ZH = ("融资", "增资", "投资者", "投资方", "投资人", "股东")
_CHINESE = (
    rf"(?:领投|跟投|投资)(?:方|人|者)(?:包括|有|为|是)(?P<who>{MARK})",
    rf"由(?P<who>{MARK})[^，。；]{{0,6}}领投",
)


@lru_cache(maxsize=4)
def _told(language: Language) -> tuple[re.Pattern[str], ...]:
    """How an investor of a round is named: "led by A", "A took part in it", "among the investors is A"."""
    investor, round_, led, be = (bounded(language.fragments[n]) for n in ("investor", "financing", "led", "be"))
    words = r"(?:[\w-]+\s){0,2}?"
    sources = (
        rf"(?P<who>{MARK})\s{be}\s(?:also\s)?(?:among\s)?(?:the\s)?{words}{investor}",
        rf"\b(?:among|one of)\s(?:them|the\s{words}{investor})\s{be}\s(?P<who>{MARK})",
        rf"{investor}\s(?:(?:in|of|to|behind)\s(?:[\w-]+\s){{1,4}}?)?{words}{be}\s(?P<who>{MARK})",
        rf"{led}\sby\s(?P<who>{MARK})",
        rf"(?P<who>{MARK})\s(?:also\s)?{led}\s(?:the|this|that|its)\s{words}{round_}",
        rf"\bmoney\s{be}\s{words}from\s(?P<who>{MARK})",
        *_CHINESE,
    )
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


@lru_cache(maxsize=4)
def _raises(language: Language) -> re.Pattern[str]:
    collect, money = bounded(language.fragments["collect"]), language.fragments["money"]
    return re.compile(
        rf"[^;:]{{0,70}}?{collect}\s(?:[\w-]+\s){{0,3}}?(?:{money})|"
        rf"[^;:,{MARK[1:-1]}]{{0,30}}?\b(?:sold|sells|is selling|issue[sd]?|is issuing|placed|offers|offered)\s"
        r"(?:new\s)?(?:shares|stock)\s(?:worth|for)\s|"
        r"[^，。；]{0,8}(?:完成|获得?|宣布)[^。；]{0,24}融资|"
        r"[^。；]{0,40}?(?:引入|引进|获得?)[^，。；]{0,14}?(?:投资者|投资方|投资人|股东)|"
        r"[^，。；]{0,16}?(?:完成|获得?|启动|合计)[^，。；]{0,8}?增资(?!给|到)",
        re.IGNORECASE,
    )


# Who is about to be told the owners of: "A has an unusual list of shareholders".
_LISTS = re.compile(
    r"\b(?:has|have|boasts|with|of)\s(?:an?|the|its)\s(?:[\w-]+\s){0,3}(?:list|roster|register|line-?up)\sof\s(?:[\w-]+\s){0,2}"
    r"(?:shareholders|investors|owners|backers)\b"
)


def raiser_of(text: str, mentions: Sequence[Mention], language: Language) -> Codes:
    """The company that a sentence says has raised money from investors; empty where none has."""
    is_chinese = any(word in text for word in _MONEY_ZH)
    lists = _LISTS.search(text) if "list" in text or "roster" in text else None
    if lists is not None:
        named = [m.codes for m in mentions if m.end <= lists.start()]
        return named[-1] if named and len(named[-1]) == 1 else ()
    collects = language.says(text, "collect") or " shares " in text
    if not is_chinese and not (collects and language.says(text, "money")):
        return ()
    raisers = [m.codes for m in mentions if _raises(language).match(text, m.end)]
    return raisers[0] if raisers and len(raisers[0]) == 1 else ()


def financed(text: str, deals: Sequence[Deal]) -> Codes:
    """The company in whose round of financing a sentence says that others put money."""
    if not deals or not any(deal.kind == "equity" for deal in deals) or _ROUND.search(text) is None:
        return ()
    targets = {deal.parties[1:] for deal in deals if deal.kind == "equity"}
    return targets.pop() if len(targets) == 1 else ()


def investors(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """Read "A and B led the round", "among the investors is C" after a sentence about money that D has raised."""
    if not context.raiser:
        return
    for hit in (hit for pattern in _told(language) for hit in pattern.finditer(shape.text)):
        for parties in pairs(shape.mention(hit["who"]).codes, context.raiser, ""):
            yield candidate_at("equity", parties, shape, hit.span(), "an investor of the round last spoken of")
