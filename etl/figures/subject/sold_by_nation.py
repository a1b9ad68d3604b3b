"""Tells "Chinese car sales" abroad, which are those of Chinese brands, from China's own, and a maker's own brands from
those of China.
"""

from __future__ import annotations

from dataclasses import replace

from etl.figures.base.context import Context
from etl.figures.base.regions import is_market_abroad
from etl.figures.base.wordings import may_say, wording
from etl.figures.place.places import is_one_maker
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


def less_own_brands(m: Mentions, context: Context) -> Mentions:
    """The mentions without "self-owned brands" as those of China, in an article on one maker: they are its own."""
    if not is_one_maker(context.topic_subject) or not may_say(m.text, ("maker.own_brand_words",)):
        return m
    own = wording("maker.own_brand_words")
    kept = [f for f in m.names if f.kind != "group" or not own.search(m.text[f.start : f.end])]
    return replace(m, names=tuple(kept)) if len(kept) < len(m.names) else m


def _of_brands(found: Found) -> Found:
    return found._replace(kind="group", code=_BRANDS) if found.kind == "place_adjective" else found
