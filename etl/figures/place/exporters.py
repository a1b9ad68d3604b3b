"""Decides which country vehicles were exported from."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.rules import Read
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import NOTHING, listed_in, says, wording
from etl.figures.place.places import home_of, told_for, told_for_each
from etl.figures.place.where_made import counters_market
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

EXPORTERS = ("cn", "jp", "kr", "de")
EVERYWHERE = ("world", "world-ex-china")
_AREAS = (*EVERYWHERE, "eu", "europe", "asean", "asia-pacific", "latin-america", "middle-east", "africa", "other")
_ZONE_REACH = 30
_TO_ZH = "对"


def origin_of(scene: Scene, subject: str) -> Read[str]:
    """The country that vehicles left, and how it is known."""
    if subject != "all":
        return _makers_origin(scene, subject)
    rival = rival_of(scene)
    if rival is not None:
        return Read(rival.code, "the exporter compared with")
    exporters = [f.code for f in labelled_exporter(scene) or which_exported(scene) or exporters_of(scene)]
    if exporters and exporters[-1] != "world":
        return Read(exporters[-1], "named as the exporter")
    previous = scene.previous
    if previous is not None and previous.metric == "exports" and previous.geography:
        return Read(previous.geography, "goes on")
    if previous is not None and _is_reports_country(previous, scene):
        return Read(previous.geography or "cn", "the country reported on")
    return Read(_spoken_of(scene), "the exporter spoken of")


def _spoken_of(scene: Scene) -> str:
    """China, if the sentence before names it and "it" goes on to ship; else whose exports were counted or told of."""
    is_named = scene.context.place_before == "cn" and scene.previous is None
    if is_named and scene.wording("maker.it_ships").match(scene.head):
        return "cn"
    if scene.wording("place.industry_ships").match(scene.text):
        return _reported_country(scene) or scene.context.exporter or "cn"
    counted = counters_market(scene)  # "259,000 vehicles were exported, INEGI said"
    if counted is not None and counted not in {found.code for found in scene.m.named("place")}:
        return counted
    return scene.context.exporter or _reported_country(scene) or "cn"


def _is_reports_country(previous: Draft, scene: Scene) -> bool:
    """Whether the output or market of a country abroad was told right before ("Thai output fell, and exports ...")."""
    is_of_all = previous.subject == "all" and previous.metric in ("production", "sales")
    is_abroad = previous.geography not in (None, "cn", "other", *EVERYWHERE)
    is_told = previous.metric == "production" or scene.context.topic_exporter != "cn"
    return is_of_all and is_abroad and is_told


def _makers_origin(scene: Scene, subject: str) -> Read[str]:
    """A maker's home; China for what leaves it, as what Tesla exports does, as far as these articles tell."""
    home = home_of(subject)
    there = _where_it_is_told_of(scene, subject) if home != "cn" else None
    if there is not None:
        return Read(there, "where the maker was told of")
    is_from_home = home in EXPORTERS or home in listed_in("exports_from_home")
    if not is_from_home or subject == "tesla" or (home != "cn" and _leaves_china(scene)):
        return Read("cn", "what leaves China")
    return Read(home or "cn", "the maker's home")


def _where_it_is_told_of(scene: Scene, subject: str) -> str | None:
    """The country abroad in which the sentence before counted what the same foreign maker sold or built: what it
    exports leaves that country ("Seat sold 900 cars in Morocco. Exports came to 7,000")."""
    told, previous = scene.context, scene.previous
    if previous is not None:
        return previous.geography if (previous.metric, previous.subject) == ("exports", subject) else None
    if told.metric == "exports" and "cn" in (told.geography, told.exporter) and _is_from_elsewhere(told.subject):
        return "cn"  # after what another foreign maker exported from China
    is_same = told.subject == subject and told.metric in ("sales", "production", "overseas_production", "exports")
    if not is_same or told.is_new_paragraph or scene.m.named("place", "place_adjective"):
        return None
    place = told.exporter if told.metric == "exports" else told.geography
    return place if place not in (None, "cn", home_of(subject), *_AREAS) else None


def _is_from_elsewhere(subject: str | None) -> bool:
    """Whether a subject is a maker or a group that is known to be at home in another country than China."""
    return subject is not None and home_of(subject) not in ("cn", None)


def _leaves_china(scene: Scene) -> bool:
    """Whether a foreign maker's exports are those from China ("Nissan wants to export 9,000 cars from China")."""
    from_there = scene.wording("place.exported_from")
    named = scene.in_zone(f for f in scene.m.named("place") if f.code == "cn")
    return any(from_there.search(scene.text[: f.start]) for f in named)


def _reported_country(scene: Scene) -> str | None:
    """The country that a report on another market than China's is of, where a clause tells of plain exports."""
    context = scene.context
    is_of_market = context.names_market and context.topic_subject == "all"  # "Brazilian output rises in April"
    is_of_market = is_of_market or context.opens_on_market
    said = context.topic_said_place or (context.topic_geography if is_of_market else None)
    is_abroad = said is not None and said not in ("cn", *_AREAS) and scene.context.topic_counted != "exports"
    is_abroad = is_abroad and not any(f.code == said and _is_led_to(f, scene) for f in scene.m.named("place"))
    names_china = any(found.code == "cn" for found in scene.m.named("place", "place_adjective", "place_people"))
    is_bare = context.names_market and not any(f.start < scene.number.start for f in scene.m.named("place"))
    is_bare = is_bare or (_is_counted_in(said, scene) and not scene.m.named("place"))
    opens = ("place.exports_open", "place.industry_ships")
    is_bare = is_bare or any(scene.wording(name).match(scene.text) for name in opens)
    return said if is_abroad and not names_china and is_bare else None


def _is_counted_in(place: str | None, scene: Scene) -> bool:
    """Whether the body that counts, as far as is told, is of a country."""
    counter = scene.context.counter or scene.context.released
    return counter is not None and vocabulary().companies[counter.code].country == place


def _is_led_to(found: Found, scene: Scene) -> bool:
    """Whether a place is where vehicles went."""
    return wording("place.to").search(scene.text[: found.start]) is not None


def rival_of(scene: Scene) -> Found | None:
    """The country whose own number this is, in a comparison ("overtaking Japan's 4.4 million")."""
    named = [f for f in scene.m.named("place") if f.possessive and f.end <= scene.number.outer_start]
    if not named or not wording("place.own_number").fullmatch(scene.text[named[-1].end : scene.number.outer_start]):
        return None
    if says(scene.text, "place.buyers"):
        return None
    return named[-1] if scene.wording("place.compared").search(scene.text[: named[-1].start]) else None


def labelled_exporter(scene: Scene) -> list[Found]:
    """The country right before the number, after another that "exported" ("Japan exported 4 million and Spain 2")."""
    verb = scene.wording("place.exporting")
    last = [f for f in scene.m.named("place") if f.end <= scene.number.outer_start][-1:]
    told = [f for f in scene.m.named("place") if f not in last and verb.match(scene.text[f.end :])]
    if not told or not last or last[0].start < told[0].start or last[0].kind != "place":
        return []
    is_label = wording("place.labels_exporter").fullmatch(scene.text[last[0].end : scene.number.outer_start])
    return last if is_label and not wording("place.to").search(scene.text[: last[0].start]) else []


def which_exported(scene: Scene) -> list[Found]:
    """The country right before a clause that tells what it exported ("behind Japan, which exported 3 million")."""
    pattern = scene.wording("place.which_exported")
    if pattern is NOTHING:
        return []
    last = [f for f in scene.m.named("place") if f.end <= scene.number.outer_start][-1:]
    return [f for f in last if pattern.match(scene.text[f.end : scene.number.outer_start])]


def exporters_of(scene: Scene) -> list[Found]:
    """The countries that the words about a number tell to be its exporters."""
    named = scene.m.named("place")
    before = [f for f in named if f.end <= scene.number.start and f.start >= scene.zone.start - _ZONE_REACH]
    behind = scene.wording("place.exports_of")
    return [
        *(f for f in before if behind.match(scene.text[f.end :]) and not _is_buyer_zh(f, scene)),
        *(f for f in scene.in_zone(named) if scene.wording("place.exports_from").search(scene.text[: f.start])),
        *_by_adjective(scene),
        *told_for(scene),
        *told_for_each(scene),
    ]


def _is_buyer_zh(found: Found, scene: Scene) -> bool:
    """Whether a Chinese sentence tells of a country as the buyer (对欧盟出口), or of one buyer after others."""
    opens = scene.text[found.start] == _TO_ZH
    is_next = not scene.text.isascii() and found.code not in EXPORTERS and tells_destinations(scene)
    return opens or is_next or scene.wording("place.buyer_zh").search(scene.text[: found.start]) is not None


def _by_adjective(scene: Scene) -> list[Found]:
    """The country whose exports an adjective of the zone names ("7 million Chinese vehicle exports")."""
    behind = scene.wording("place.adjective_exports")
    return [f for f in scene.in_zone(scene.m.named("place_adjective")) if behind.match(scene.text[f.end :])]


def tells_destinations(scene: Scene) -> bool:
    """Whether the sentence, or the article before it, tells where vehicles went."""
    return scene.context.tells_destinations or says(scene.text, "place.destinations_zh")
