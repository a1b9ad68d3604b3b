"""Tells where a number is everybody's: a whole market's, a country's or the industry's total."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording
from etl.figures.place.market_words import is_buying_people
from etl.figures.place.places import home_of, is_one_maker
from etl.figures.place.where_made import is_counted_in_china, names_elsewhere, told_counters_home
from etl.figures.subject.counters import speakers_in
from etl.figures.subject.makers import is_makers_own_total, subjects
from etl.figures.subject.market_trades import opens_on_market
from etl.figures.vehicles.what import is_whole_of_share
from etl.mentions.lexicon import Found

_ARTICLE = len(" the ")
_FEWEST = 250
_TOTALS = ("maker.overall_market", "maker.market_acts", "maker.all_makers", "maker.whole_market")


@needs("maker.passive", "maker.sold_somewhere", "maker.there_were")
def sold_by_nobody(scene: Scene) -> str | None:
    """Vehicles that "were sold": by all makers, unless the words point back."""
    passive = scene.wording("maker.passive").match(scene.after(80)) or _is_sold_somewhere(scene)
    if _is_left_from_plant(scene) or _goes_on_about_maker(scene):
        return None
    if _there_were(scene):
        return "all"
    is_passive = passive and not scene.drafts and not _is_of_its(scene) and not _is_output_spoken_of(scene)
    return "all" if is_passive and not scene.wording("reference.things").search(scene.before()) else None


def _there_were(scene: Scene) -> bool:
    """Whether there were so many vehicles in a market, in a paragraph that is not about one maker; fewer than any
    market has are those of the maker that the article is about.
    """
    spoken_of = scene.context.subject
    is_of_one = spoken_of is not None and is_one_maker(spoken_of)
    is_of_one = is_of_one or (is_one_maker(scene.context.topic_subject) and scene.number.value < _FEWEST)
    is_told = scene.wording("maker.there_were").search(scene.outer_head) is not None
    return (
        is_told
        and not is_of_one
        and not subjects(scene)
        and scene.wording("maker.in_place").match(scene.tail) is not None
    )


def _is_output_spoken_of(scene: Scene) -> bool:
    """Whether vehicles "were built", in a paragraph that is about one maker: nobody else's plants are told of."""
    spoken_of = scene.context.subject
    is_of_one = spoken_of is not None and is_one_maker(spoken_of) and not scene.leading(subjects(scene))
    return is_of_one and scene.wording("maker.built_behind").match(scene.after(80)) is not None


def _goes_on_about_maker(scene: Scene) -> bool:
    """Whether vehicles "were sold" right behind what one maker sold, or where the maker that the article is about is
    spoken of, and nothing else is named ("From January to May, 9,000 units were sold").
    """
    told, spoken_of = scene.context.kinds, scene.context.subject
    if scene.m.named("company", "group", "place", "place_adjective"):
        return False
    if spoken_of is not None and spoken_of == scene.context.topic_subject and is_one_maker(spoken_of):
        return True  # of the maker that all of the article is about
    is_of_one = told is not None and is_one_maker(told.subject) and not scene.context.is_new_paragraph
    return is_of_one and not scene.m.named("powertrain", "vehicle_class")


def _is_left_from_plant(scene: Scene) -> bool:
    """Whether vehicles "were exported" from the plant in China of the foreign maker that the paragraph is about."""
    spoken_of = scene.context.subject
    is_topic = spoken_of is not None and is_one_maker(spoken_of) and spoken_of == scene.context.topic_subject
    if not is_topic or scene.context.is_new_paragraph or home_of(spoken_of or "") == "cn":
        return False
    is_of_all = scene.wording("maker.of_more").search(scene.text) or scene.m.named("powertrain", "company", "group")
    return scene.wording("maker.were_exported").match(scene.tail) is not None and not is_of_all


def _is_sold_somewhere(scene: Scene) -> bool:
    """Whether vehicles are sold in a place, by words that speak of no maker ("900 cars sold in Spain")."""
    hit = scene.wording("maker.sold_somewhere").match(scene.after(80))
    stop = scene.number.end + hit.end() if hit else 0
    is_sold = hit is not None and any(0 <= found.start - stop <= _ARTICLE for found in scene.m.named("place"))
    return is_sold and not scene.wording("reference.points_back").search(scene.head) and not subjects(scene)


def _is_of_its(scene: Scene) -> bool:
    """Whether a number is of vehicles of somebody named before ("438 of its cars", "of this total, 9,000 were ...")."""
    if scene.wording("maker.of_them").match(scene.tail) and scene.context.subject != "all":
        return True
    return bool(
        scene.wording("maker.of_its").match(scene.tail) or scene.wording("reference.of_this").search(scene.lead)
    )


@needs("maker.nations_makers")
def of_countrys_makers(scene: Scene) -> str | None:
    """Everybody's, where a country's makers are told to have built, and sold, what a body of that country counts: it
    counts all that is built there ("Chinese automakers turned out 2.5 million vehicles, the CAAM said")."""
    is_output = any(cue.code == "production" for cue in scene.m.cued("metric"))
    if not is_output or not scene.wording("maker.nations_makers").search(scene.text, 0, scene.number.outer_start):
        return None
    is_last = not speakers_in(scene.m) and told_counters_home(scene) == "cn"
    return "all" if is_counted_in_china(scene) or (is_last and not names_elsewhere(scene)) else None


def of_total(scene: Scene) -> str | None:
    """A country's or the industry's total."""
    return "all" if is_done_by_people(scene) or is_total(scene) else None


def is_total(scene: Scene) -> bool:
    """Whether the zone speaks of a country's or the industry's total."""
    if not scene.m.named("place") and not may_say(scene.text, _TOTALS):
        return False
    lead = scene.lead
    of_market = (scene.wording("maker.overall_market"), scene.wording("maker.market_acts"))
    acts = any(words.search(lead) for words in of_market) and not scene.leading(subjects(scene))
    if acts or opens_on_market(scene):
        return True
    if wording("reference.points_back").search(lead) or scene.wording("maker.the_maker").search(lead):
        return False
    if (
        _is_output_spoken_of(scene)
        or is_makers_own_total(scene)
        or _is_delivered_by_maker(scene)
        or _is_topics_total(scene)
        or _labels_makers_total(scene)
        or _adds_up(scene)
    ):
        return False
    if scene.wording("maker.all_makers").search(lead) or scene.wording("maker.whole_market").search(lead):
        return True
    titles = scene.wording("place.makers_title")  # "Japan's largest carmaker" is no country's total
    named = [f for f in scene.leading(scene.m.named("place")) if not titles.match(scene.text[f.end :])]
    return any(f.possessive or _is_actor(f, scene) for f in named)


def _adds_up(scene: Scene) -> bool:
    """Whether a bare "total" goes on about the maker before it in the sentence ("..., its total for the year is")."""
    is_of_one = scene.previous is not None and is_one_maker(scene.previous.subject)
    return is_of_one and scene.wording("maker.bare_total").match(scene.lead) is not None


def _is_delivered_by_maker(scene: Scene) -> bool:
    """Whether "overall deliveries" are those of the maker spoken of: a market has none."""
    spoken_of = scene.context.subject
    is_one = spoken_of is not None and is_one_maker(spoken_of)
    return is_one and scene.wording("maker.own_deliveries").search(scene.lead) is not None


def _is_topics_total(scene: Scene) -> bool:
    """Whether "total sales" are those of the maker that the article is about, where nothing names a market."""
    context = scene.context
    is_open = is_one_maker(context.topic_subject) and context.subject in (None, context.topic_subject)
    is_total = is_open and scene.wording("maker.own_total").search(scene.lead) is not None
    return is_total and context.topic_said_place is None and not scene.m.named("place", "place_adjective", "company")


def _labels_makers_total(scene: Scene) -> bool:
    """Whether "Total sales:" labels an item of a list about one maker, in an article about it."""
    is_of_one = is_one_maker(scene.context.topic_subject) and scene.context.subject != "all"
    return is_of_one and scene.wording("maker.labels_total").match(scene.text) is not None


def is_done_by_people(scene: Scene) -> bool:
    """Whether a whole people did it ("Peruvians bought 9,000 cars", "The Swiss registered 9,000")."""
    named = scene.leading(scene.m.named("place_people", "place_adjective"))
    return any(is_buying_people(found, scene.text) for found in named)


def _is_actor(found: Found, scene: Scene) -> bool:
    """Whether a country itself does it ("Austria built 71,900 vehicles", 中国对韩国出口7万辆)."""
    if scene.wording("maker.country_exports_zh").match(scene.text[found.end :]):
        return True
    opens = wording("maker.clause_opens").search(scene.text[: found.start].rstrip())
    return bool(opens and scene.wording("maker.country_acts").match(scene.text[found.end :]))


@needs("maker.adds_up", "reference.things", "reference.of_number_behind")
def goes_on_about_all(scene: Scene) -> str | None:
    """What goes on about everybody's vehicles: "Among them, ...", "This brings registrations to ..."."""
    if scene.context.subject != "all" or scene.previous is not None:
        return None
    goes_on = scene.wording("reference.things").search(scene.lead) or scene.wording("maker.adds_up").match(scene.text)
    goes_on = goes_on or scene.wording("reference.of_number_behind").match(scene.tail)
    return "all" if goes_on else None


@needs("maker.it_ships")
def exported_by_country(scene: Scene) -> str | None:
    """Everybody's, where "it" is the country of the sentence before ("China leads. In 2024 it shipped 5 million")."""
    is_countrys = scene.context.subject == "all" or (scene.context.place_before == "cn" and not scene.context.subject)
    if subjects(scene) or not is_countrys or scene.drafts:
        return None
    return "all" if scene.wording("maker.it_ships").match(scene.head) else None


@needs("maker.it_buys")
def bought_by_country(scene: Scene) -> str | None:
    """Everybody's, where "it" is the country that alone the sentence before names ("Fiji is small. It registered")."""
    is_of_one = scene.context.subject is not None and is_one_maker(scene.context.subject)
    if subjects(scene) or scene.drafts or is_of_one or scene.context.place_before is None:
        return None
    return "all" if scene.wording("maker.it_buys").match(scene.head) else None


@needs("maker.market_abroad")
def sold_on_markets_abroad(scene: Scene) -> str | None:
    """The maker of an article on one, where so many are sold on markets abroad, which only makers have ("In overseas
    markets, 9,000 were sold")."""
    topic = scene.context.topic_subject
    is_its = is_one_maker(topic) and not scene.drafts and not subjects(scene)
    return topic if is_its and scene.wording("maker.market_abroad").search(scene.lead) else None


@needs("maker.home_and_foreign")
def of_home_and_foreign(scene: Scene) -> str | None:
    """Everybody's, where makers at home and abroad do it as one ("local and international carmakers built 9,000")."""
    hits = list(scene.wording("maker.home_and_foreign").finditer(scene.head))
    is_last = bool(hits) and all(f.end <= hits[-1].end() for f in scene.leading(subjects(scene)))
    return "all" if is_last and not scene.pinned and hits[-1].start() >= scene.zone.start else None


@needs("maker.market_of_place", "maker.place_output", "maker.place_output_of_kind", "maker.place_whole_zh")
def whole_of_place(scene: Scene) -> str | None:
    """A whole market, whoever the article is about ("EV sales in Norway", "There, sales of hybrids")."""
    if scene.leading(subjects(scene)) or _is_makers_own(scene):
        return None
    whole, within = scene.wording("maker.place_whole_zh"), wording("maker.in_place_zh")
    places = (f for f in scene.leading(scene.m.named("place")) if whole.match(scene.text[f.end :]))
    if any(not within.search(scene.text[: found.start]) for found in places):
        return "all"
    own = scene.wording("maker.own_before")
    adjectives = [f for f in scene.leading(scene.m.named("place_adjective")) if not own.search(scene.text[: f.start])]
    told_of = scene.context.topic_subject
    is_makers = is_one_maker(told_of) and (scene.context.subject or scene.context.last_maker) == told_of
    if is_makers and scene.wording("maker.deliveries_of").match(scene.lead):
        return None  # nobody but a maker delivers
    output = scene.wording("maker.place_output_of_kind" if is_makers else "maker.place_output")
    is_output = any(output.match(scene.text[found.end :]) for found in adjectives)
    return "all" if is_output or scene.wording("maker.market_of_place").search(scene.lead) else None


def _is_makers_own(scene: Scene) -> bool:
    """Whether the measure is said to belong to the maker spoken of ("its Chinese sales", "the group's EV sales")."""
    context = scene.context
    spoken_of = context.subject or context.last_maker or context.topic_subject
    is_of_one = spoken_of is not None and is_one_maker(spoken_of)
    return is_of_one and scene.wording("maker.its_opens").match(scene.lead) is not None


def is_market_word(scene: Scene) -> bool:
    """Whether the measure is one of the whole market ("the market", "car sales")."""
    return scene.wording("maker.of_market").search(scene.lead) is not None


@needs("maker.markets_own", "percent.up_to_whole")
def of_whole(scene: Scene) -> str | None:
    """The growth of the market itself, or the count that a share is of."""
    is_markets = scene.wording("maker.markets_own").search(scene.before(90)) is not None
    return "all" if is_markets or is_whole_of_share(scene) else None
