"""Keeps out numbers that are told of a name we do not know: a model, a brand that has no slug, another company."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import possible_of
from etl.figures.subject.makers import subjects
from etl.figures.vehicles.models import is_model_name
from etl.vocabulary import vocabulary

_NAMED = ("scope.measure_of_name", "scope.names_measure", "scope.the_named_car", "scope.named_whose")


@needs(*_NAMED)
def is_of_unknown_name(scene: Scene) -> bool:
    """Whether the measure last named before the number is that of a name which is no maker's, market's or kind's
    ("Sales of the Onyx were 900", "deliveries at Bolo, a budget brand, rose 9%", "The X7 luxury SUV was ...").
    """
    if scene.pinned:
        return False
    start, stop = scene.zone.start, scene.number.outer_start
    asked = possible_of(scene.possible, _NAMED)
    patterns = [pattern for pattern in asked if pattern.search(scene.text, start, stop)]
    if not patterns:
        return False
    last = max((found.end for found in scene.leading(subjects(scene))), default=start)
    for pattern in patterns:
        hits = list(pattern.finditer(scene.text, last, stop))
        if hits and is_model_name(hits[-1]["name"], hits[-1].start("name"), scene):
            return not _may_be_makers(hits[-1]["name"], scene)
    return False


def _may_be_makers(name: str, scene: Scene) -> bool:
    """Whether a name begins as that of the maker spoken of does, whose only model it may be ("sales of Li Ones")."""
    maker = vocabulary().companies.get(scene.context.subject or scene.context.topic_subject)
    return maker is not None and maker.name.split(" ", 1)[0] == name.split(" ", 1)[0]
