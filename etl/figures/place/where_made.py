"""Decides where vehicles are built, or sold outside a maker's home country."""

from __future__ import annotations

from etl.figures.base.regions import NO_MARKET
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says
from etl.figures.place.places import home_of, is_one_maker, is_outside, place_near, sentence_place
from etl.figures.subject.counters import counts_home, speakers_in
from etl.vocabulary import vocabulary

_COUNTRY = 2  # letters of a country's code


def is_there(scene: Scene) -> bool:
    """Whether the words point at the country spoken of, or those that a clause with "which" says more of."""
    titles = scene.wording("place.titles_there")  # "the country's largest carmaker" is a maker
    if scene.wording("place.there").search(titles.sub("", scene.stretch)):
        return True
    before = scene.text[: scene.zone.start]
    is_more = scene.wording("zones.relative").match(scene.stretch) is not None
    return is_more and scene.wording("place.there_before").search(before) is not None


def home_place(scene: Scene, subject: str) -> str:
    """A maker's home country; for everybody, the country whose exports or market is spoken of."""
    context = scene.context
    topic = context.topic_geography if context.topic_geography not in NO_MARKET else None
    market = context.topic_said_place if context.topic_said_place not in (*NO_MARKET, "cn") else None
    is_country = market is not None and len(market) == _COUNTRY  # no maker is at home in a region
    if market and is_country and context.topic_subject == "all" and is_one_maker(subject):
        return market  # "domestic sales" in an article on that market
    return _own_country(subject) or home_of(subject) or context.exporter or topic or "cn"


def _own_country(subject: str) -> str | None:
    """The country of a maker that another abroad owns: "at home" is there, not where its owner is."""
    company = vocabulary().companies.get(subject)
    is_owned = company is not None and company.kind == "carmaker" and company.country != home_of(subject)
    return company.country if company is not None and is_owned and len(company.country) == _COUNTRY else None


def carried_market(scene: Scene, subject: str) -> str | None:
    """The market spoken of before; else that of the body whose count it is; China where none was."""
    context = scene.context
    return (
        _counted_at_home(scene, subject)
        or context.geography
        or context.topic_geography
        or counters_market(scene)
        or told_counters_home(scene)
        or "cn"
    )


def told_counters_home(scene: Scene) -> str | None:
    """The country of the association or authority abroad that counted last, for what nothing else places."""
    told = scene.context.counter or scene.context.released
    body = vocabulary().companies[told.code] if told is not None else None
    is_known = told is not None and body is not None and counts_home(told.code) and body.country not in ("", "world")
    return body.country if body is not None and is_known else None


def _counted_at_home(scene: Scene, subject: str) -> str | None:
    """The country of the one body that a sentence names as who counted everybody's, where neither the sentence nor
    the paragraph names another place: what makers sold before is sold anywhere.
    """
    home = None if is_one_maker(subject) else _counters_home(scene)
    return home if home and scene.context.said_place in (None, home) else None


def _counters_home(scene: Scene) -> str | None:
    """The country of the one association or authority that a sentence names, or calls by that word, as who counted."""
    known = vocabulary().companies
    told = scene.context.counter or scene.context.released
    codes = [speaker.code for speaker in speakers_in(scene.m)]
    if not codes and told is not None and says(scene.text, "topic.speaker"):
        codes = [told.code]
    bodies = {known[code].country for code in codes if counts_home(code)}
    only = bodies.pop() if len(bodies) == 1 else ""
    return only if only not in ("", "world") else None


def counters_market(scene: Scene) -> str | None:
    """The country of the one association or authority abroad that a sentence names as who counted."""
    home = _counters_home(scene)
    return home if home != "cn" else None


def is_counted_in_china(scene: Scene) -> bool:
    """Whether a sentence that names no country cites an association or authority of China."""
    known = vocabulary().companies
    bodies = {known[f.code].country for f in speakers_in(scene.m) if counts_home(f.code)}
    return bodies == {"cn"} and not names_elsewhere(scene)


def names_elsewhere(scene: Scene) -> bool:
    """Whether a sentence names a place that is not China."""
    return bool({f.code for f in scene.m.named("place")} - {"cn"})


# Sales and plants abroad


def _named_abroad(scene: Scene, subject: str) -> str | None:
    found = place_near(scene)
    return found.code if found is not None and found.code not in (*NO_MARKET, home_of(subject)) else None


def _all_abroad(_scene: Scene, subject: str) -> str | None:
    return "world-ex-china" if home_of(subject) == "cn" or subject == "all" else "world"


def _named_plants(scene: Scene, subject: str) -> str | None:
    found = place_near(scene)
    is_abroad = found is not None and found.code not in (*NO_MARKET, home_of(subject))
    return found.code if found is not None and is_abroad and not is_outside(found, scene) else None


@needs("place.came_from")
def _came_from(scene: Scene, subject: str) -> str | None:
    """The country that vehicles built abroad come from ("1.1 million came from India")."""
    behind = next((f for f in scene.m.named("place") if f.start >= scene.number.end), None)
    if behind is None or behind.code in (*NO_MARKET, home_of(subject)):
        return None
    return behind.code if scene.wording("place.came_from").fullmatch(scene.up_to(behind)) else None


def _plants_of_topic(scene: Scene, subject: str) -> str | None:
    """The country abroad that the article is about, for what a maker builds in plants of which no country is named: an
    article on one market that tells of no maker tells of the plants there.
    """
    context, place = scene.context, scene.context.topic_geography
    is_about = context.is_market_told and context.topic_subject == "all" and context.topic_said_place == place
    is_country = place is not None and len(place) == _COUNTRY and place not in ("eu", "cn", home_of(subject))
    return place if is_about and is_country else None


def _all_plants(_scene: Scene, _subject: str) -> str | None:
    return "world"


@needs("place.there")
def _plants_there(scene: Scene, subject: str) -> str | None:
    """The country spoken of, where "there" points at it."""
    if not is_there(scene):
        return None
    previous = scene.previous.geography if scene.previous else None
    only = sentence_place(scene)
    told = scene.context
    spoken_of = (previous, only.code if only else None, told.plant_place, told.geography, told.said_place)
    return next((code for code in spoken_of if code and code not in (*NO_MARKET, home_of(subject))), None)


ABROAD = (("named with it", _named_abroad), ("no market named", _all_abroad))


def _continued_plants(scene: Scene, subject: str) -> str | None:
    """The country of the plants whose output was told right before, for the next maker too."""
    previous = scene.previous
    if previous is None or previous.metric != "overseas_production":
        return None
    is_abroad = previous.geography not in (None, *NO_MARKET, home_of(subject))
    return previous.geography if previous.subject == subject or is_abroad else None


PLANTS = (
    ("come from", _came_from),
    ("named with it", _named_plants),
    ("there", _plants_there),
    ("goes on", _continued_plants),
    ("the country told of", _plants_of_topic),
    ("no country named", _all_plants),
)


# Production


@needs("place.domestic", "place.home")
def _home_output(scene: Scene, subject: str) -> str | None:
    is_home = scene.wording("place.home").search(scene.stretch) or scene.wording("place.domestic").search(scene.stretch)
    return home_place(scene, subject) if is_home else None


def _named_output(scene: Scene, _subject: str) -> str | None:
    found = place_near(scene)
    return found.code if found is not None and not is_outside(found, scene) else None


@needs("maker.place_output")
def _of_nation(scene: Scene, subject: str) -> str | None:
    """The country whose companies or plants the words name as the builders ("Mexican plants built 3 million")."""
    if subject != "all":
        return None
    output = scene.wording("maker.place_output")
    codes = {f.code for f in scene.leading(scene.m.named("place_adjective")) if output.match(scene.text[f.end :])}
    return codes.pop() if len(codes) == 1 else None


def _continued_output(scene: Scene, subject: str) -> str | None:
    previous = scene.previous
    is_same = previous is not None and previous.metric == "production" and previous.subject == subject
    return previous.geography if previous is not None and is_same else None


@needs("place.plant_told")
def _of_plant(scene: Scene, subject: str) -> str | None:
    """The country abroad of the plant that the sentence tells of before the number ("its plant in Tula, Russia")."""
    before = [f for f in scene.m.named("place") if f.end <= scene.number.start and f.code != "world"]
    if not before or not scene.wording("place.plant_told").search(scene.since(before[-1])):
        return None
    is_abroad = subject != "all" and before[-1].code not in (*NO_MARKET, home_of(subject))
    return before[-1].code if is_abroad else None


def _makers_output(scene: Scene, subject: str) -> str | None:
    if subject == "all":
        return None
    carried, said = scene.context.geography, scene.context.said_place
    is_told = scene.context.is_market_told and carried == scene.context.topic_geography
    if carried and (is_told or carried == said) and carried not in ("world", home_of(subject)):
        return carried
    plant = scene.context.plant_place
    if plant not in (None, home_of(subject)) and scene.context.recent[-1:] == (subject,):
        return plant
    return carried if carried and carried == home_of(subject) and scene.context.metric == "production" else "world"


PRODUCTION = (
    ("at home", _home_output),
    ("named with it", _named_output),
    ("there", _plants_there),
    ("goes on", _continued_output),
    ("by those of a country", _of_nation),
    ("of the plant told of", _of_plant),
    ("a maker's, no country named", _makers_output),
    ("context", carried_market),
)
