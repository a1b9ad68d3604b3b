"""Finds whom words mean by a country: "the German group", "the Swedish carmaker", all that "China shipped"."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import listed_in
from etl.figures.place.market_words import is_maker_there
from etl.figures.place.places import home_of
from etl.figures.subject.makers import subjects
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary

_BUILDERS = ("carmaker", "car maker", "automaker")


@needs("maker.people_sell")
def of_people(scene: Scene) -> str | None:
    """The maker named last that is from the people told to have sold so many ("The Czechs delivered 9,000")."""
    people = [f for f in scene.leading(scene.m.named("place_people")) if is_maker_there(f, scene.text)]
    if not people or any(found.start > people[-1].start for found in scene.leading(subjects(scene))):
        return None
    known = vocabulary().companies
    named = [f.code for f in subjects(scene) if f.kind == "company" and f.end <= people[-1].start]
    told = (code for code in reversed((*scene.context.recent, *named)) if known[code].kind == "carmaker")
    return next((code for code in told if known[code].country == people[-1].code), None)


@needs("place.exports_of")
def shipped_by_country(scene: Scene) -> str | None:
    """Everybody's, where a country is told to have shipped so many, whoever was spoken of before."""
    ships = scene.wording("place.exports_of")
    acting = [f for f in scene.leading(scene.m.named("place")) if not f.possessive and ships.match(scene.text[f.end :])]
    is_country = any(_is_countrys_name(found, scene) for found in acting)  # a town's plant is a maker's
    return "all" if is_country and not scene.leading(subjects(scene)) else None


def _is_countrys_name(found: Found, scene: Scene) -> bool:
    """Whether a place is named as the country, and not by a town of it."""
    place = vocabulary().places.get(found.code)
    said = scene.text[found.start : found.end].casefold()
    return place is not None and said in {name.casefold() for name in (place.name, *place.aliases)}


def of_nation(words: str, scene: Scene) -> str | None:
    """The maker named last that is at home in the nation of "the Chinese company": one that builds cars where the words
    say so, and of "the Chinese group" the owner, if it was named, not its brand.
    """
    said = scene.wording("maker.of_nation").search(words)
    if said is None:
        return None
    nations = {
        code for code, place in vocabulary().places.items()
        if (said["nation"] or said["people"]).casefold() in {adjective.casefold() for adjective in place.adjectives}
    }  # fmt: skip
    nations |= {code for code, region in listed_in("lies_in").items() if region in nations}
    here = [f.code for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    told = [code for code in reversed((*scene.context.recent, *here)) if home_of(code) in nations]
    if said.group().endswith(_BUILDERS):
        told = [code for code in told if vocabulary().companies[code].kind == "carmaker"]
    found = next(iter(told), None)
    owner = vocabulary().group_of(found) if found and said.group().endswith("group") else None
    return owner if owner in told else found
