"""Tells "Chinese car sales" abroad, which are those of Chinese brands, from China's own."""

from __future__ import annotations

from dataclasses import replace

from etl.figures.base.context import Context
from etl.figures.base.regions import is_market_abroad
from etl.figures.base.wordings import wording
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions

_BRANDS = "chinese-brands"


def with_brands_abroad(m: Mentions, context: Context) -> Mentions:
    """The mentions with "Chinese" as the brands', where the article is on a market abroad, these brands were told of
    last, and the word stands before the sales of vehicles ("Chinese car sales rose 48%").
    """
    if not is_market_abroad(context.topic_geography) or _BRANDS not in (context.last_group, context.topic_subject):
        return m
    if "Chinese" not in m.text:
        return m
    sold = {hit.start() for hit in wording("maker.sold_by_nation").finditer(m.text)}
    if not sold:
        return m
    return replace(m, names=tuple(_of_brands(found) if found.start in sold else found for found in m.names))


def _of_brands(found: Found) -> Found:
    return found._replace(kind="group", code=_BRANDS) if found.kind == "place_adjective" else found
