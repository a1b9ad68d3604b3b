"""The market of one maker's sales where its own words name none."""

from __future__ import annotations

from etl.figures.base.context import Market
from etl.figures.base.regions import NO_MARKET
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.place.places import (
    home_of,
    is_one_maker,
)
from etl.figures.place.where_made import (
    counters_market,
)
from etl.mentions.cues import everywhere
from etl.vocabulary import vocabulary


@needs("place.plant_in_china", "place.from_plant_in_china")
def from_plant(scene: Scene, subject: str) -> str | None:
    """China, where the plant there of a maker is named as what delivers ("Tesla Shanghai delivers"), or a foreign one's
    vehicles are told to be from there ("sold 900 China-made cars").
    """
    told = (scene.lead, scene.after())
    is_foreign = is_one_maker(subject) and home_of(subject) not in (None, "cn")
    if is_foreign and any(scene.wording("place.from_plant_in_china").search(words) for words in told):
        return "cn"
    own = [f for f in scene.leading(scene.m.named("company")) if f.code == subject]
    is_plants = any(scene.wording("place.plant_in_china").match(scene.text[f.end :]) for f in own)
    return "cn" if is_plants else None


def at_home_and_abroad(scene: Scene, subject: str) -> str | None:
    """The world, for what a maker sells or builds at home and abroad alike."""
    if not is_one_maker(subject):
        return None
    start, end = scene.zone.start, min(scene.next_outer_start, scene.zone.end)
    return "world" if any(start <= first < end for first, _ in everywhere(scene.text)) else None


def makers_market(scene: Scene, subject: str) -> str | None:
    """A maker's sales are the world's, unless a market was named before or "they" are pointed at."""
    if not is_one_maker(subject):
        return None
    carried, said = scene.context.geography, scene.context.said_place
    if carried and _is_of_market_before(scene, subject, carried):
        return carried
    if home_of(subject) == "cn" and _is_at_home(scene):
        return "cn"
    if _is_of_venture_at_home(scene, subject):
        return home_of(subject)
    if (
        said == home_of(subject) != "cn"
        and scene.context.topic_said_place == said
        and scene.context.topic_subject != subject
    ):
        return said  # a maker at home in the market that all of the article is about
    if _is_everywhere_again(scene, subject):
        said = "world"
    return _abroad(said, subject) or (_counted_abroad(scene, subject) if said is None else None) or "world"


def _is_everywhere_again(scene: Scene, subject: str) -> bool:
    """Whether an article on what a foreign maker sold in one market has left that for what it sold in the world and in
    others: what it tells no place of is then sold everywhere, until the market is named again.
    """
    told, said = scene.context.sold, scene.context.said_place
    if told is None or said != scene.context.topic_said_place or told.last == said:
        return False
    is_same = vocabulary().group_of(subject) == told.maker
    return is_same and "world" in told.places and bool(told.places - {"world", said})


def _is_of_venture_at_home(scene: Scene, subject: str) -> bool:
    """Whether a joint venture's sales are in the market for which it was founded: where the article, or what was told
    last, is about that market, unless all that its owner at home there sold is told.
    """
    owners, home = vocabulary().ventures.get(subject, ()), home_of(subject)
    if not owners or scene.context.topic_said_place == home:
        return bool(owners)
    topic = scene.context.topic_subject
    is_owners = topic in owners and home_of(topic) == home
    counted = [market.geography for market in (scene.context.market, scene.context.main_market) if market]
    return home in (scene.context.said_place, *counted) and not is_owners


def _is_of_market_before(scene: Scene, subject: str, carried: str) -> bool:
    """Whether a number is told of the vehicles counted before, or as that of the same maker there at another time ("It
    was 9,000 in all of last year").
    """
    told = scene.context
    if scene.previous is not None:
        return False
    if told.listed and scene.wording("reference.things").search(scene.stretch):
        return True
    is_same = carried not in NO_MARKET and told.subject == subject and not told.is_new_paragraph
    return is_same and scene.wording("reference.it_was").search(scene.outer_head) is not None


def ranked_in(scene: Scene, subject: str) -> str | None:
    """The market counted last, in which makers are ranked ("Chery took the top spot with 9,000")."""
    market = ranking_market(scene)
    return market.geography if market is not None and is_one_maker(subject) else None


def ranking_market(scene: Scene) -> Market | None:
    """The market counted last, where the sentence, or the one before, ranks makers in it: in its own paragraph; a new
    one ranks them in the whole market that the article opens on, not in the part that was counted between.
    """
    market, whole = scene.context.market, scene.context.main_market
    if market is not None and whole is not None and not market.is_here and market.geography == whole.geography:
        market = whole
    if market is None or market.geography == "world":
        return None
    is_ranked = scene.context.is_ranking or scene.wording("place.ranked").search(scene.outer_head)
    return market if is_ranked else None


def _abroad(place: str | None, subject: str) -> str | None:
    return place if place not in (None, *NO_MARKET, home_of(subject)) else None


def _counted_abroad(scene: Scene, subject: str) -> str | None:
    """The country of the body that counted, or the market abroad that was counted last, where the article has not
    named another market.
    """
    market = scene.context.market
    counted = _abroad(market.geography, subject) if market is not None else None
    return counted or (_abroad(counters_market(scene), subject) if scene.context.geography in (None, "cn") else None)


def _is_at_home(scene: Scene) -> bool:
    """Whether a Chinese maker's sales are told as retail, or in a list of those that lead China's market."""
    is_retail = scene.wording("place.retail").search(scene.lead) or scene.wording("place.retail_frame_zh").match(
        scene.text
    )
    if is_retail or scene.context.ranks_market:
        return scene.context.topic_said_place in (None, "cn")
    return scene.context.tells_retail and not scene.cue_codes() and scene.context.topic_said_place in (None, "cn")
