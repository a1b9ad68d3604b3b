"""Who else uses what a supplier was just said to supply: "Toyota has it in the bZ3X", "A takes them for its vans"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from etl.deals.marked.shape import Shape
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.roles import MAKER, SUPPLIER, role_of, role_of_all
from etl.deals.readings.special import candidate_at
from etl.deals.rules.language import MARK, Language
from etl.deals.rules.match import Candidate
from etl.records import Deal
from etl.vocabulary import Vocabulary

_NO = f"[^;{MARK[1:-1]}]"
_AGAIN = re.compile(
    r"\b(?:it|them|system|software|technology|chips?|cells|batteries|platform|lidars?|too|as well|also)\b"
)
_HELPS = (
    r"(?:(?:has|have|had|will|would|is|are|was|were|also|now|already|then|later|even|recently|going|set|"
    r"the first|one of the first|among the first|to|been|being|plans|wants|begun|started)\s){0,6}"
)
_BACK = re.compile(r"\b(?:not|never|no longer|neither|nor|without|instead|dropped|stopped)\b")


@lru_cache(maxsize=4)
def _uses(language: Language) -> re.Pattern[str]:
    """Somebody, a verb of using, and a word that only points to what is used."""
    verb, thing = language.word("class_reuse").pattern, language.word("role_supply").pattern
    behind = rf"(?:'s\s(?:{_NO}){{1,40}}?)?(?:,\s[^;,]{{3,60}},)?\s"
    points = rf"(?P<it>it|them|{MARK})(?!'s|\s(?:{thing}))|"
    points += rf"(?:the|this|that|these)\s(?:same\s)?{thing}(?!\s(?:of|from|by|made|and)\b)"
    return re.compile(
        rf"(?P<who>{MARK}){behind}{_HELPS}(?:{verb}\s(?:{points})|ha(?:s|ve)\s(?P<has>it|them|{MARK})\s(?:in|on|aboard|as)\b)"
        rf"(?!{_NO}{{0,30}}?\s(?:from|of|by|with)\s{MARK})",
        re.IGNORECASE,
    )


_FOLLOWS = re.compile(
    rf"(?P<who>{MARK})\s(?:(?:has|have|is|are)\s)?(?:(?P<also>also\s)?(?:signed\s(?:up|on)|followed(?:\ssuit)?|come\s(?:aboard|on\sboard)|"
    rf"on\sboard|a\scustomer|customers))(?P<too>,?\s(?:too|as\swell))?(?=[.,;]|$)"
)


def may_use_again(text: str, context: Context) -> bool:
    """Whether a sentence after one on what is supplied may say who else uses it."""
    return bool(context.goods) and _AGAIN.search(text) is not None


def goods_of(deals: list[Deal], named: Codes, before: Codes, known: Vocabulary) -> Codes:
    """Whose product was last told of, as long as no other supplier is named."""
    told = [code for d in deals if d.kind == "technology_supply" for code in d.parties if _supplies(code, known)]
    if told:
        return (told[-1],) if len(set(told)) == 1 else ()
    return () if any(_supplies(code, known) and code not in before for code in named) else before


def _supplies(code: str, known: Vocabulary) -> bool:
    return role_of_all((code,), known) == SUPPLIER


def uses_again(
    shape: Shape, found: Collection[Candidate], context: Context, known: Vocabulary, language: Language
) -> Iterator[Candidate]:
    """The makers that use what was supplied to another one just before, of whoever supplies it."""
    if not context.goods and not any(candidate.kind == "technology_supply" for candidate in found):
        return
    for hit in (*_uses(language).finditer(shape.text), *_FOLLOWS.finditer(shape.text)):
        at = hit.start("who")
        who = shape.mention(hit["who"])
        goods = _told_before(found, shape.where[at], known) or context.goods
        if len(goods) != 1 or role_of(who, known) != MAKER or _BACK.search(hit.group()):
            continue
        if not _points(hit, shape, (who.codes, goods)):
            continue
        for code in who.codes:
            yield candidate_at("technology_supply", (code, *goods), shape, hit.span(), "what was last supplied")


def _points(hit: re.Match[str], shape: Shape, may_be: tuple[Codes, ...]) -> bool:
    """Whether the object is what is supplied, and no company: nobody uses himself; and who follows does so too."""
    groups = hit.groupdict()
    if "too" in groups:
        return bool(groups["too"] or groups["also"])
    it = groups["it"] or groups["has"]
    if it is None or it in ("it", "them"):
        return True
    mention = shape.mention(it)
    return mention.kind == "pronoun" and mention.codes in may_be


def _told_before(found: Collection[Candidate], at: int, known: Vocabulary) -> Codes:
    """Whose product the same sentence told of before."""
    before = [c for c in found if c.kind == "technology_supply" and not c.weak and c.start < at]
    codes = {code for c in before for code in c.parties if _supplies(code, known)}
    return tuple(codes) if len(codes) == 1 else ()
