"""Takes vehicles of both classes that are told as one for vehicles of every class."""

from __future__ import annotations

from dataclasses import replace

from etl.figures.base.wordings import may_say, wording
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions

_NAMES = ("powertrain.and_other_classes", "powertrain.cars_and")


def with_classes_together(m: Mentions) -> Mentions:
    """The mentions with a class as all of them where vehicles of the other are counted in the same breath ("passenger
    cars and pickups", "cars and light commercial vehicles")."""
    classes = m.named("vehicle_class")
    if not classes or not may_say(m.text, _NAMES):
        return m
    both = {found for found in classes if _is_with_others(found, m.text)}
    if not both:
        return m
    return replace(m, names=tuple(found._replace(code="all") if found in both else found for found in m.names))


def _is_with_others(found: Found, text: str) -> bool:
    """Whether vehicles of another class stand right behind, or plain cars right before commercial vehicles."""
    if found.code == "passenger":
        return wording("powertrain.and_other_classes").match(text, found.end) is not None
    return wording("powertrain.cars_and").search(text[: found.start]) is not None
