"""Finds the market of an article whose headline names none: the local one, its counting body's, or one opened on."""

from __future__ import annotations

import re
from datetime import date

from etl.figures.base.wordings import wording, wording_in
from etl.figures.subject.counters import counts_home
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions, read_mentions
from etl.records import Article
from etl.vocabulary import vocabulary

_FIRST_SENTENCE = re.compile(r"(?<=[a-z\d)”])[.!?](?=\s|$)|\n")
_LOCAL_REACH = 200
_COUNTER_REACH = 400
_AT_ONCE_REACH = 120
_COUNTRY = 2  # letters of a country's code
_EVERYWHERE = ("world", "world-ex-china", "other")


def told_more_often(region: str, m: Mentions, article: Article) -> str:
    """The one country that a headline names beside a region ("Gateway to Europe: Peru picks its guests"), where the
    text names it, by a word of the headline, more often; else the region."""
    countries = {found.code for found in m.named("place") if len(found.code) == _COUNTRY} - {"cn", "eu"}
    if len(region) == _COUNTRY or region in _EVERYWHERE or len(countries) != 1:
        return region
    body, country = body_of(article), next(iter(countries))
    often = {
        code: sum(body.count(m.text[f.start : f.end]) for f in m.named("place") if f.code == code)
        for code in (region, country)
    }
    return country if often[country] > often[region] else region


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
    counted = {known[f.code].country for f in m.named("company") if counts_home(f.code)}
    is_origin = wording("place.from")
    others = {f.code for f in m.named("place") if f.code != "cn" or not is_origin.search(m.text[: f.start])}
    only = counted.pop() if len(counted) == 1 else ""
    return only if only not in ("", "world", "cn") and not others - {only} else None


def opening_market(article: Article, published: date | None, *, at_once: bool = False) -> str | None:
    """The one country abroad that an article opens on, as a market ("The Russian car market ..."), naming no other;
    with `at_once`, the one that its first words name so, whatever follows."""
    text = body_of(article)[: _AT_ONCE_REACH if at_once else _COUNTER_REACH]
    m = read_mentions(text, published)
    named = m.named("place", "place_adjective")
    named = named[:1] if at_once else named
    only = {found.code for found in named} - {"cn", "world"}
    is_market = any(
        found.code in only
        and wording_in(m.text, "topic.opening_market").match(m.text[found.end :])
        and _is_told_of(found, m)
        for found in named
    )
    return only.pop() if is_market and len(only) == 1 else None


def _is_told_of(place: Found, m: Mentions) -> bool:
    """Whether a place stands in the first sentence, or in one that tells a measure: not where a model will be shown."""
    stops = [hit.start() for hit in _FIRST_SENTENCE.finditer(m.text)]
    start = max((stop for stop in stops if stop < place.start), default=-1)
    end = min((stop for stop in stops if stop >= place.end), default=len(m.text))
    return start < 0 or any(start < cue.start < end for cue in m.cued("metric"))


def makes_market(article: Article, published: date | None) -> str | None:
    """The one country abroad in which the first sentence of an article tells of the sales of Chinese makes, or of one
    maker's ("Sales of Chinese cars in Australia have ...")."""
    m = read_mentions(_FIRST_SENTENCE.split(body_of(article)[:_COUNTER_REACH], maxsplit=1)[0], published)
    told = {cue.code for cue in m.cued("metric")}
    if "exports" in told or not told & {"sales", "share"}:
        return None
    if not any(found.code == "chinese-brands" for found in m.named("group")):
        return None
    located = wording("topic.located_widely")
    codes = {f.code for f in m.named("place") if not f.possessive and located.search(m.text[: f.start])}
    return codes.pop() if len(codes) == 1 and not codes & {"cn", "world", "world-ex-china"} else None


def body_of(article: Article) -> str:
    """The text of an article behind its headline."""
    headline = next((block.span for block in article.blocks if block.kind == "headline"), None)
    return article.text[headline.end :].lstrip() if headline is not None else article.text


def venture_spoken_of(m: Mentions, article: Article, published: date | None) -> str | None:
    """The joint venture that a headline tells of without its name ("GM's China venture sells more"): the first of its
    maker's that the article names."""
    behind = wording_in(m.text, "topic.venture_behind")
    owners = [f.code for f in m.named("company") if behind.match(m.text[f.end :])]
    if not owners:
        return None
    ventures = vocabulary().ventures
    named = read_mentions(body_of(article)[:_COUNTER_REACH], published).named("company")
    return next((f.code for f in named if owners[0] in ventures.get(f.code, ())), None)
