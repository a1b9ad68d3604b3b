"""Decides which country "there" and "the country" are."""

from __future__ import annotations

from etl.figures.base.regions import NO_MARKET, is_market_abroad
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.place.places import home_of, is_one_maker
from etl.figures.place.where_made import is_there


@needs("place.there")
def there_for_maker(scene: Scene, subject: str) -> str | None:
    """The place spoken of; "the country" is China where none was, which all articles are about."""
    if not is_one_maker(subject) or not is_there(scene):
        return None
    carried = _counted_before(scene) or _place_before(scene, subject)
    carried = carried or scene.context.geography or scene.context.topic_geography
    is_country = carried in (None, *NO_MARKET) and scene.wording("place.the_nation").search(scene.stretch)
    return "cn" if is_country else carried


def _counted_before(scene: Scene) -> str | None:
    """The country abroad of the number before in the same sentence, or that this names before it ("In Peru it was 3%,
    and BYD sold 900 cars there").
    """
    told = scene.previous.geography if scene.previous is not None else None
    named = (f.code for f in reversed(scene.m.named("place")) if f.end <= scene.number.start and not f.possessive)
    return told if is_market_abroad(told) else next((code for code in named if is_market_abroad(code)), None)


def _place_before(scene: Scene, subject: str) -> str | None:
    """The country, not a maker's own, that only the sentence before named; for the first number of this one."""
    told = scene.context.place_before if scene.previous is None else None
    return told if told not in (None, home_of(subject)) else None


@needs("place.the_country")
def the_country(scene: Scene, subject: str) -> str | None:
    """The country spoken of, where "the country" buys, for what is no one maker's."""
    points = not is_one_maker(subject) and scene.wording("place.the_country").search(scene.stretch)
    told = _counted_before(scene) or _place_before(scene, subject)
    return told or scene.context.geography or None if points else None
