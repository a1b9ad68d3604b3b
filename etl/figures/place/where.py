"""Decides where a number is measured: the market, the country of the plants, or where exports come from."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.regions import NO_MARKET, is_market_abroad
from etl.figures.base.rules import Read, Rules, first_of, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.place.exports import export_places
from etl.figures.place.places import (
    home_of,
    is_one_maker,
    is_told_of_maker,
    place_near,
    sentence_place,
)
from etl.figures.place.there import the_country, there_for_maker
from etl.figures.place.where_made import (
    ABROAD,
    PLANTS,
    PRODUCTION,
    carried_market,
    home_place,
    is_counted_in_china,
    is_there,
)
from etl.figures.place.where_sold import at_home_and_abroad, from_plant, makers_market, ranked_in
from etl.figures.subject.makers import is_maker, is_makers_own_total, label_of
from etl.mentions.lexicon import Found

_FIXED = {"global_rank": "world", "parts_exports": "cn", "parts_trade_share": "cn"}
_WORLDWIDE = ("overseas_production_ratio", "overseas_output_share")
_OF_COMPANIES = ("stake", "investment", "development_time")
_Rules = Rules[[str], str | None]

Places = tuple[Read[str | None], str | None]


def geography_of(scene: Scene, metric: str, subject: str) -> Places:
    """Geography and destination of a number, in the contract's codes; geography None where it is not known."""
    if metric in ("exports", "export_share"):
        return export_places(scene, subject)
    return _geography(scene, metric, subject), None


def _geography(scene: Scene, metric: str, subject: str) -> Read[str | None]:
    if metric in _FIXED:
        return Read(_FIXED[metric], "the measure's own")
    if metric in _WORLDWIDE:
        return Read("world", "the measure's own")
    if metric in _OF_COMPANIES:
        found = place_near(scene)
        return Read(found.code, "named with it") if found else Read(home_of(subject) or "world", "the maker's home")
    read = first_of(_RULES.get(metric, _OF_MARKET), scene, subject)
    if read is None:
        return Read(None, "unknown")
    return Read(read.value, read.rule)


# Sales and shares


def _named_market(scene: Scene, subject: str) -> str | None:
    found = place_near(scene)
    if found is None:
        return None
    if is_one_maker(subject) and is_told_of_maker(found, subject, scene):
        return None
    return found.code


@needs("place.home")
def _at_home(scene: Scene, subject: str) -> str | None:
    """A home market named with it, or framing the sentence: of what several makers sold the one spoken of."""
    if scene.wording("place.home_frame").match(scene.text):
        several = len({f.code for f in scene.m.named("company") if is_maker(f)}) > 1
        return home_place(scene, "all" if several else subject)
    is_said = scene.wording("place.home").search(scene.wording("place.home_reason").sub("", scene.stretch))
    return home_place(scene, subject) if is_said else None


@needs("maker.adds_total", "maker.own_total", "place.groupwide", "place.in_total_behind")
def _groupwide(scene: Scene, subject: str) -> str | None:
    if not is_one_maker(subject):
        return None
    is_total = scene.number.kind == "count" and scene.wording("place.in_total_behind").match(scene.after(80))
    is_of_all = is_total or scene.wording("place.groupwide").search(scene.lead) or is_makers_own_total(scene)
    return "world" if is_of_all else None


def _told_before(scene: Scene, subject: str) -> Draft | None:
    """The number that another one goes on about; of the next maker's count the count before ("though it lost 9% in
    Asia, and Ford sold 3 million")."""
    counts = [draft for draft in scene.drafts if draft.is_count]
    is_next_maker = scene.number.kind == "count" and is_one_maker(subject) and bool(counts)
    return counts[-1] if is_next_maker and subject not in {draft.subject for draft in scene.drafts} else scene.previous


def _continued_market(scene: Scene, subject: str) -> str | None:
    previous = _told_before(scene, subject)
    if previous is None or not previous.geography or previous.metric in ("exports", *_OF_COMPANIES):
        return None
    if previous.metric == "overseas_sales" and scene.number.kind == "count":
        return None
    if subject == "all" and is_one_maker(previous.subject) and scene.wording("place.of_industry").search(scene.lead):
        return None
    if (
        is_one_maker(subject)
        and previous.geography == home_of(subject)
        and scene.wording("place.wholesale").search(scene.lead)
    ):
        return None
    is_same = previous.subject == subject or not is_one_maker(subject)
    if is_one_maker(previous.subject) and scene.wording("place.ranked_on").search(scene.outer_head):
        is_same = True
    is_abroad = previous.geography not in ("world", home_of(subject))
    if is_same or is_abroad or is_there(scene) or _is_next_of_list(scene, previous, subject):
        return previous.geography
    return None


def _is_next_of_list(scene: Scene, previous: Draft, subject: str) -> bool:
    """Whether a maker's count names no measure of its own: it is the next in a list of makers in one market, which is
    home to both of them (国内零售比亚迪29万辆、吉利20万辆)."""
    if previous.geography in NO_MARKET or scene.number.kind != "count" or not previous.is_count:
        return False
    are_makers = is_one_maker(subject) and is_one_maker(previous.subject)
    return are_makers and home_of(previous.subject) == home_of(subject) and not scene.cue_codes()


def _only_place(scene: Scene, subject: str) -> str | None:
    only = sentence_place(scene)
    if only is None or (is_one_maker(subject) and is_told_of_maker(only, subject, scene)):
        return None
    is_said_of_maker = only.start < scene.number.start and not only.possessive
    is_said_of_maker = is_said_of_maker or _is_of_labelled(only, scene)
    if is_one_maker(subject) and scene.wording("place.other_clause").search(scene.text[only.end : scene.number.start]):
        return None
    return only.code if is_said_of_maker or not is_one_maker(subject) else None


def _is_of_labelled(only: Found, scene: Scene) -> bool:
    """Whether a place behind a list of makers, with a number in brackets each, is where all of it is told."""
    is_located = only.start > scene.number.start and wording("place.in").search(scene.text[: only.start])
    return bool(is_located) and scene.outer_head.endswith("(") and label_of(scene) is not None


def _spoken_of(scene: Scene, subject: str) -> str | None:
    """The market that a maker's share is of, where none is named with it: the one spoken of, not the whole world. Of
    makers together it is the article's again, after one maker's sales elsewhere.
    """
    named, whole = scene.context.said_place or scene.context.topic_geography, scene.context.topic_said_place
    told_last = scene.context.subject
    if is_market_abroad(whole) and told_last and is_one_maker(told_last) and not is_one_maker(subject):
        return whole
    if named in (None, "world") and is_counted_in_china(scene):
        return "cn"
    return named or (scene.context.geography if scene.context.geography != "world" else None)


@needs("place.wider_region")
def _wider_region(scene: Scene, _subject: str) -> str | None:
    """Europe, where a report on the EU tells of the wider region that this is a part of."""
    of_union = "eu" in (scene.context.geography, scene.context.topic_geography, scene.context.said_place)
    is_told = of_union and scene.wording("place.wider_region").search(scene.text, 0, scene.number.outer_start)
    return "europe" if is_told else None


_MARKET = (
    ("at home and abroad", at_home_and_abroad),
    ("the wider region", _wider_region),
    ("named with it", _named_market),
    ("there", there_for_maker),
    ("at home", _at_home),
    ("of its plant in China", from_plant),
    ("of the whole group", _groupwide),
    ("goes on", _continued_market),
    ("the country spoken of", the_country),
    ("the sentence's only place", _only_place),
    ("ranked in the market counted", ranked_in),
    ("a maker's, no market named", makers_market),
    ("context", carried_market),
)


def _continued_share(scene: Scene, subject: str) -> str | None:
    """The market of the share before; after a maker's count in the world, that of no market yet."""
    previous = scene.previous
    is_known = _spoken_of(scene, subject) is not None
    is_of_world = (
        previous is not None
        and previous.geography == "world"
        and (previous.is_count or (is_known and not previous.metric.endswith("_share")))
    )
    return None if is_of_world else _continued_market(scene, subject)


def _in_market_counted(scene: Scene, subject: str) -> str | None:
    """The market whose sales this paragraph has counted, for a maker's share of one that nothing names."""
    market = scene.context.market
    return market.geography if market is not None and market.is_here and is_one_maker(subject) else None


def _where_it_sold(scene: Scene, subject: str) -> str | None:
    """The market of a maker's sales that the sentence before told ("Kia sold 900 cars there. Its share was 9%")."""
    told = scene.context
    is_told = told.subject == subject and not told.is_new_paragraph and scene.previous is None
    is_sold = is_told and is_one_maker(subject) and told.metric == "sales"
    return told.geography if is_sold and told.geography not in NO_MARKET else None


def _at_makers_home(scene: Scene, subject: str) -> str | None:
    """China, for a Chinese maker's share of a market that nothing names: a share of the world's is said to be one."""
    named = scene.context.said_place or scene.context.topic_said_place
    is_bare = is_one_maker(subject) and home_of(subject) == "cn" and named in (None, "cn")
    return "cn" if is_bare and not scene.wording("share.of_the_world").search(scene.text) else None


_SHARES = (
    *((name, _continued_share if rule is _continued_market else rule) for name, rule in _MARKET[:-3]),
    ("the market of its sales", _where_it_sold),
    ("the market counted before", _in_market_counted),
    ("the maker's home, no market named", _at_makers_home),
    ("the market spoken of", _spoken_of),
    _MARKET[-1],
)


_OF_MARKET: _Rules = Rules(_MARKET)
_RULES: dict[str, _Rules] = {
    "brand_share": Rules(_SHARES),
    "overseas_sales": Rules(ABROAD),
    "overseas_production": Rules(PLANTS),
    "production": Rules(PRODUCTION),
}
