"""Finds the market of an article whose headline names none: the local one, its counting body's, or one opened on."""

from __future__ import annotations

from datetime import date

from etl.figures.counters import OF_HOME
from etl.figures.wordings import wording, wording_in
from etl.mentions.mentions import read_mentions
from etl.records import Article
from etl.vocabulary import vocabulary

_LOCAL_REACH = 200
_COUNTER_REACH = 400


def local_market(article: Article, published: date | None) -> str | None:
    """The one country that an article names anywhere, where it opens on "the local market" without saying whose."""
    opening_words = article.text[:_LOCAL_REACH]
    if not wording("topic.local_market").search(opening_words):
        return None
    named = {found.code for found in read_mentions(article.text, published).named("place")} - {"world"}
    return named.pop() if len(named) == 1 else None


def counters_country(article: Article, published: date | None) -> str | None:
    """The country abroad whose association of makers or importers an article opens on, naming no other place."""
    m = read_mentions(article.text[:_COUNTER_REACH], published)
    known = vocabulary().companies
    counted = {known[f.code].country for f in m.named("company") if known[f.code].kind in OF_HOME}
    others = {found.code for found in m.named("place")}
    only = counted.pop() if len(counted) == 1 else ""
    return only if only not in ("", "world", "cn") and not others - {only} else None


def opening_market(article: Article, published: date | None) -> str | None:
    """The one country abroad that an article opens on, as a market ("The Russian car market ..."), naming no other."""
    m = read_mentions(article.text[:_COUNTER_REACH], published)
    named = m.named("place", "place_adjective")
    only = {found.code for found in named} - {"cn", "world"}
    is_market = any(
        found.code in only and wording_in(m.text, "topic.opening_market").match(m.text[found.end :]) for found in named
    )
    return only.pop() if is_market and len(only) == 1 else None
