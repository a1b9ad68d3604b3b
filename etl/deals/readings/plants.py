"""Plants that are bought, where the sentence names neither the plant nor whose it was: the one before does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from etl.deals.marked.shape import Mention, Shape
from etl.deals.pointing.context import Codes, Context
from etl.deals.readings.special import candidate_at
from etl.deals.rules.language import MARK, Language, bounded
from etl.deals.rules.match import Candidate, pairs

_WORDS = r"\s(?:[\w-]+\s){0,3}?"
_HAVE = r"(?:has|had|have|owns|owned|runs|ran|operates|operated)"
_HAS = rf"\s(?:(?:once|also|still|already|now)\s)?{_HAVE}\s(?:[\w-]+\s){{1,3}}?"
_PLANT_ZH = r"(?:工厂|厂房|基地|生产线|产线)"
_HAS_ZH = rf"[^，。；{MARK[1:-1]}]{{0,14}}?(?:拥有|设有|建有|曾有|有|运营)[^，。；{MARK[1:-1]}]{{0,8}}?{_PLANT_ZH}"
_GOES_TO = r"\b(?:sold|handed|hands|transferred|passed|passes|goes|went|go)\s(?:over\s)?to\s"
_ONE_OF = (
    r"(?:\bone\sof\s(?:them|these|the\s\w+)\b|\bthe\s(?:one|[a-z]+(?:st|er|nd|rd|th)(?:\sone|\sof\s\w+)?)(?=,?\s))"
)
_BUILDS = r"(?:built|builds?|mak(?:es?|ing)|made|assembl(?:es?|ed)|produc(?:es?|ed)|turn(?:s|ed)\sout)"
_AT_PLANT_ZH = re.compile(
    rf"(?:该|这座|这家|此|上述|这个)(?:{_PLANT_ZH}|厂)[^，。；{MARK[1:-1]}]{{0,10}}?(?:为|替|给)(?P<buyer>{MARK})"
    r"[^，。；]{0,10}?(?:代工|生产|制造|组装)"
)


_HAVING = re.compile(rf"^\s(?:\w+\s)?{_HAVE}\b|有|运营")


@lru_cache(maxsize=4)
def _owned(language: Language) -> re.Pattern[str]:
    """A plant behind its owner, "A's factory", or behind who has one or several."""
    plant = bounded(language.fragments["plant"])
    return re.compile(rf"(?:['’]s?)?{_WORDS}{plant}|{_HAS}{plant}|{_HAS_ZH}", re.IGNORECASE)


@lru_cache(maxsize=4)
def _sold(language: Language) -> tuple[re.Pattern[str], ...]:
    """Who buys the plant spoken of, and to whom it, or one of several, goes."""
    plant, buy = bounded(language.fragments["plant"]), bounded(language.fragments["purchase"])
    return (
        re.compile(
            rf"(?P<buyer>{MARK})(?!'s)[^;]{{0,90}}?{buy}\s(?:it\b|(?:the|this|that)\s(?:[\w-]+\s){{0,2}}?{plant})(?!\sfrom)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:\b(?:the|this|that){_WORDS}{plant}|{_ONE_OF})[^;{MARK[1:-1]}]{{0,60}}?{_GOES_TO}(?P<buyer>{MARK})",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:其中|另)?[一两][座家个][^，。；{MARK[1:-1]}]{{0,14}}?(?:出售|卖|转让|移交|转手)给了?(?P<buyer>{MARK})"
        ),
    )


@lru_cache(maxsize=4)
def _builds(language: Language) -> re.Pattern[str]:
    """For whom the plant spoken of builds cars."""
    plant = bounded(language.fragments["plant"])
    return re.compile(
        rf"\b(?:the|this|that)\s(?:[\w-]+\s){{0,2}}?{plant}\s(?:[a-z]+\s){{0,3}}?{_BUILDS}\s[^;,.]{{1,50}}?\sfor\s"
        rf"(?P<buyer>{MARK})(?!'s|\s(?:dealers|customers|models|cars))",
        re.IGNORECASE,
    )


def speaks_of_plant(text: str, language: Language) -> bool:
    """Whether a sentence speaks of a plant, in English or Chinese words."""
    return "工厂" in text or "该厂" in text or language.says(text, "plant")


def plant_of(text: str, mentions: Sequence[Mention], language: Language) -> Codes:
    """Whose plant a sentence speaks of; empty where it speaks of none, or of several owners' plants."""
    if not mentions or not speaks_of_plant(text, language):
        return ()
    behind = _owned(language)
    owners = {m.codes for m in mentions if (hit := behind.match(text, m.end)) and (_owns(text, m) or _has(hit))}
    return owners.pop() if len(owners) == 1 else ()


def _has(hit: re.Match[str]) -> bool:
    """Whether words say that somebody has plants, and not only that a name stands before one."""
    return _HAVING.search(hit.group()) is not None


def _owns(text: str, mention: Mention) -> bool:
    """Whether a mention is an owner: "A's", "its"."""
    return mention.possessive or text.startswith(("'s", "’s"), mention.end)


def plant_bought(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """Read "A has agreed to buy it", "the plant goes to A" after a sentence about B's plant: a deal of A and B."""
    if len(context.plant) != 1:
        return
    for pattern in _sold(language):
        for hit in pattern.finditer(shape.text):
            buyer = tuple(code for code in shape.mention(hit["buyer"]).codes if code not in context.plant)
            for parties in pairs(buyer, context.plant, ""):
                yield candidate_at("other", parties, shape, hit.span(), "the plant last spoken of")


def builds_at_plant(shape: Shape, context: Context, language: Language) -> Iterator[Candidate]:
    """Read "Until 2020 the plant built vans for B" where only A's plant was spoken of: A builds for B."""
    if len(context.works) != 1 or not speaks_of_plant(shape.text, language):
        return
    for pattern in (_builds(language), _AT_PLANT_ZH):
        for hit in pattern.finditer(shape.text):
            for parties in pairs(shape.mention(hit["buyer"]).codes, context.works, ""):
                yield candidate_at("manufacturing", parties, shape, hit.span(), "built at the plant last spoken of")
