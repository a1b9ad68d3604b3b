"""Tells whose a number is that opens on a measure or a kind of vehicles of its own, with no maker named beside it."""

from __future__ import annotations

from etl.figures.base.regions import is_market_abroad
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.place.places import home_of, is_one_maker
from etl.figures.subject.makers import subjects
from etl.figures.subject.who_all import is_market_word
from etl.figures.subject.who_pointed import is_part_of
from etl.figures.vehicles.what_spoken_of import less_kinds
from etl.vocabulary import vocabulary

_OPENING = 1
_OF_TOTAL = frozenset({"sales", "share", "exports", "overseas_sales"})


@needs("maker.kind_opens")
def kind_opens(scene: Scene) -> str | None:
    """Everybody's, where a sentence turns from a brand group, or goes on about a market, to one kind of vehicles
    ("New energy vehicles reached")."""
    spoken_of, topic = scene.context.subject or "", scene.context.topic_subject
    turns = topic == "all" if spoken_of.endswith("-brands") else spoken_of == "all" != topic
    sales_of = wording("maker.sales_of")
    kinds = [
        f for f in scene.m.named("powertrain", "vehicle_class")
        if f.start <= _OPENING or (spoken_of == "all" and sales_of.fullmatch(scene.text[: f.start]))
    ]  # fmt: skip
    is_verb = bool(kinds) and scene.wording("maker.kind_opens").match(scene.text[kinds[0].end :]) is not None
    return "all" if turns and is_verb and not scene.drafts else None


@needs("maker.bare_measure_zh")
def group_turned_to(scene: Scene) -> str | None:
    """The brands that a Chinese sentence without numbers has just turned to, where the next one opens on a bare measure
    (自主品牌是最大赢家。当月零售9万辆): its subject is left out."""
    spoken_of = scene.context.subject or ""
    is_open = scene.context.kinds is None and not scene.context.is_new_paragraph and not scene.drafts
    if not is_open or not spoken_of.endswith("-brands"):
        return None
    lead = scene.lead
    for period in scene.m.periods:
        if scene.zone.start <= period.start and period.end <= scene.number.start:
            lead = lead.replace(scene.text[period.start : period.end], "")
    return spoken_of if scene.wording("maker.bare_measure_zh").fullmatch(lead) else None


def new_measure(scene: Scene) -> str | None:
    """A measure of its own that points back at nobody is of what the article is about."""
    if not scene.is_afresh() or scene.wording("maker.the_maker").search(scene.head):
        return None
    if scene.wording("reference.points_back").search(scene.head):
        return None
    spoken_of = scene.context.subject
    spoken_of = spoken_of or _only_maker(scene)
    is_venture = spoken_of in vocabulary().ventures
    topic = scene.context.topic_subject
    is_other = not scene.context.is_new_paragraph and not is_part_of(spoken_of or "", topic)
    is_of_one = spoken_of is not None and is_one_maker(spoken_of) and (is_venture or topic == "all" or is_other)
    if _is_makers_part(scene, spoken_of):
        return spoken_of
    if _is_of_market_abroad(scene):
        return "all"
    if (maker := _parted_at_home(scene)) is not None:
        return maker
    names_market = scene.leading(scene.m.named("place", "powertrain", "vehicle_class"))
    return spoken_of if is_of_one and not names_market and not is_market_word(scene) else scene.context.topic_subject


def _is_of_market_abroad(scene: Scene) -> bool:
    """Whether a bare measure goes on about a market's counts, in an article on a foreign maker there that opens on the
    market ("Exports, meanwhile, fell to 9,000")."""
    context = scene.context
    market = context.topic_said_place or context.topic_geography
    is_there = context.opens_on_market and is_market_abroad(market) and home_of(context.topic_subject) != market
    return is_there and (context.subject or context.earlier_subject) == "all" and not subjects(scene)


def _parted_at_home(scene: Scene) -> str | None:
    """The maker told of right before, in an article on several of them and on no market, where a paragraph tells what
    was sold at home and what abroad ("Domestic sales rose to 900, while those overseas fell to 9,000")."""
    context, maker = scene.context, scene.context.subject or scene.context.earlier_subject
    is_of_makers = len(context.topic_makers) > 1 and context.topic_said_place is None and not context.opens_on_market
    if not is_of_makers or maker not in context.topic_makers or scene.m.named("company", "group", "place"):
        return None
    return maker if scene.wording("maker.home_and_abroad").match(scene.text) else None


def _is_makers_part(scene: Scene, spoken_of: str | None) -> bool:
    """Whether a kind of vehicles is counted right behind the total of a maker, of which it can be a part ("Kia sold
    9,000 cars. EV sales were 900", "Sales in Spain were 900")."""
    context = scene.context
    if spoken_of is None or not is_one_maker(spoken_of) or context.is_new_paragraph or context.total is None:
        return False
    counts = (number for number in (scene.number, *scene.following) if number.kind == "count")
    count = next(counts, None)
    is_of_market = scene.wording("maker.of_market").search(less_kinds(scene)) is not None
    is_of_market = is_of_market and not scene.leading(scene.m.named("vehicle_class"))
    is_of_market = is_of_market and scene.cue_codes() != {"exports"}  # a maker exports vehicles as well
    others = ("company", "group") if context.geography == "world" else ("company", "group", "place")
    names_other = scene.m.named(*others) or is_of_market or scene.cue_codes() - _OF_TOTAL
    is_of_country = "exports" in scene.cue_codes() and context.market is not None
    return count is not None and count.value < context.total and not names_other and not is_of_country


def _only_maker(scene: Scene) -> str | None:
    """The one maker of an article that neither names a maker or a market in its headline nor counts a market first."""
    context = scene.context
    if context.opens_on_market:
        return None
    is_open = not context.topic_makers and context.topic_said_place is None and context.earlier_subject is not None
    is_elsewhere = scene.m.named("company", "place")
    return context.recent[0] if is_open and not is_elsewhere and len(context.recent) == 1 else None
