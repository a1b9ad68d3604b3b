"""Shares of a venture that one parent takes over from the other, which is a deal beside the venture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.deals.marked.shape import Mention, Shape
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.special import candidate_at
from etl.deals.rules.knowledge import joint_ventures
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate

TAKEN_OVER = "a share of a <venture> changes hands"
_NO = f"[^;{MARK[1:-1]}]"
_PART = (
    r"(?:[\d.]+\s?(?:%|percent|per\scent)|half|(?:a|one)[-\s](?:third|quarter|fifth)|stakes?|shares?|shareholding|"
    r"holding|interest|part|portion|slice|rest|remainder|majority)"
)
# Verbs of buying or selling that stand for what is done, or was agreed on; handing over is only leaving a venture.
_BUYS = (
    r"(?:buy(?:s|ing)?|bought|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|"
    r"pa(?:ys?|id|ying)|took\sover|tak(?:es?|ing)\sover)"
)
_SELLS = r"(?:sell(?:s|ing)?|sold)"
_WISH = re.compile(
    r"\b(?:wants?|wanted|wish\w*|would\slike|hopes?|hoped|intends?|aims?|plans?|planned|considers?|considering|may|might|"
    r"could|rather|allowed|not|never|right|option|possib\w+|talks|talk|ready|fail\w*|refus\w+|den\w+|think\w*)\b"
)
_ALL_SHARES = (
    r"(?:all\s(?:of\s)?(?:the\s)?(?:remaining\s|other\s)?(?:shares|stock)|(?:the|its\spartner's|the\sother's)\s(?:remaining|other)\s"
    rf"(?:{_PART})|the\s(?:other\s)?half|the\s(?:\w+\s)?(?:50|49|25|30)\s?(?:%|percent|per\scent))"
)
_TWO = 2


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Who buys a part of a venture, who sells one to whom, and who takes over all the shares of one spoken of."""
    part = rf"{_NO}{{0,40}}?\b{_PART}\s(?:of|in)\s(?:the\s|an?\s)?"
    bought = rf"{_NO}{{0,60}}?\b{_BUYS}\s{_NO}{{0,50}}?{part}"
    of = rf"(?:(?P<venture>{MARK})(?!'s)|"
    of += rf"(?:{MARK}'s|the|their|its)\s(?:\w+\s){{0,3}}?(?:joint[-\s])?(?:venture|JV)\swith\s(?P<other>{MARK}))"
    return (
        re.compile(rf"(?P<buyer>{MARK})(?!'s){bought}{of}", re.IGNORECASE),
        re.compile(
            rf"(?P<seller>{MARK})(?!'s){_NO}{{0,60}}?\b{_SELLS}\s(?:{MARK}'s\s|its\s|their\s|the\s)?{part}{of}{_NO}{{0,50}}?\sto\s"
            rf"(?:(?P<buyer>{MARK})(?!'s)|(?:{MARK}'s|its|the)\s(?:\w+\s){{0,3}}?(?:partner|parent|side|shareholder)\b)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?P<buyer>{MARK})(?!'s){_NO}{{0,30}}?\b{_BUYS}\s{_ALL_SHARES}(?!\s(?:of|in)\s(?!the\s(?:venture|company|JV)\b)|\sup)",
            re.IGNORECASE,
        ),
    )


def may_take_shares(text: str, context: Context) -> bool:
    """Whether a sentence after one about a venture may say who takes over its shares."""
    return context.told == "joint_venture" and len(context.pair) == _TWO and re.search(_ALL_SHARES, text) is not None


def venture_shares(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """The parents of a venture of which one buys the other's shares, or hands its own to the other."""
    if not (language.says(shape.text, "venture") or any(m.kind == "venture" for _, m in shape.marks()) or context.told):
        return
    bought, sold, taken = _patterns()
    for pattern, who in ((bought, "buyer"), (sold, "seller")):
        for hit in pattern.finditer(shape.text):
            owner = shape.mention(hit[who])
            parents = _parents(hit, shape, owner)
            fits = len(parents) == _TWO and len(set(owner.codes) & set(parents)) == 1
            if fits and not _WISH.search(hit.group()):
                other = tuple(code for code in parents if code not in owner.codes)
                both = (*owner.codes, *other) if who == "buyer" else (*other, *owner.codes)
                yield candidate_at("equity", both, shape, hit.span(), TAKEN_OVER)
    if context.told == "joint_venture" and len(context.pair) == _TWO:
        for hit in taken.finditer(shape.text):
            buyer = shape.mention(hit["buyer"]).codes
            rest = tuple(code for code in context.pair if code not in buyer)
            if len(rest) == 1 and not _WISH.search(hit.group()):
                yield candidate_at("equity", (*buyer[:1], *rest), shape, hit.span(), TAKEN_OVER)


def _parents(hit: re.Match[str], shape: Shape, owner: Mention) -> Codes:
    """The two parents of the venture of a match."""
    if hit["other"]:
        return tuple(dict.fromkeys((*owner.codes, *shape.mention(hit["other"]).codes)))
    venture = shape.mention(hit["venture"])
    codes = venture.codes if venture.kind == "venture" else ()
    return joint_ventures().get(codes[0], codes) if codes else ()
