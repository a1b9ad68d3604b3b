"""Keeps out numbers that somebody has whom we do not know: a name without a slug, or one that is only described."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from etl.figures.base.descriptions import descriptions
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.spanned import Spanned
from etl.figures.base.wordings import wording
from etl.figures.subject.makers import subjects
from etl.figures.subject.name_lists import UNKNOWN
from etl.figures.subject.nations import of_nation
from etl.figures.vehicles.models import is_model_name
from etl.mentions.names import find_companies
from etl.vocabulary import vocabulary

_LABEL_REACH = 3
_COLONS = (":", "：")
OF_UNKNOWN = "of a name that we do not know"


def _is_of_unknown(scene: Scene) -> bool:
    """Whether a list gives it to a name that we do not know, or that name labels it."""
    return scene.pinned_as(UNKNOWN) is not None or _is_labelled_by_unknown(scene)


@needs("scope.agent", "scope.agent_zh")
def _did_unknown(scene: Scene) -> bool:
    """Whether somebody with a name that we do not know did it ("Brightway delivered 13,229 cars")."""
    brand = scene.wording("scope.agent_zh").search(scene.outer_head)
    if brand is not None and not any(brand.start() <= f.start < brand.end() for f in scene.m.names):
        return True
    last = max((found.end for found in scene.leading(subjects(scene))), default=scene.zone.start)
    hits = list(scene.wording("scope.agent").finditer(scene.text, last, scene.number.start))
    return bool(hits) and _is_unknown_name(hits[-1]["name"], hits[-1].start("name"), scene)


@needs("maker.one_of_group")
def _is_of_unnamed(scene: Scene) -> bool:
    """Whether a maker did it that is described and not named ("a Chinese brand sold 900 cars")."""
    told = [
        f for f in scene.leading(descriptions(scene.m)) if not wording("scope.any_of").search(scene.text[: f.start])
    ]
    return bool(told) and not scene.leading(subjects(scene)) and of_nation(scene.lead, scene) is None


@needs("scope.firm")
def _is_of_unknown_firm(scene: Scene) -> bool:
    """Whether a company that we do not know opens the sentence as who did it ("Brightway Motors sold 9,000 cars")."""
    hit = scene.wording("scope.firm").match(scene.text, 0, scene.number.start)
    named = scene.m.named("company", "group")
    return hit is not None and not any(f.start < hit.end("name") for f in named) and not scene.leading(subjects(scene))


def _is_labelled_by_unknown(scene: Scene) -> bool:
    """Whether a name that we do not know labels a number in brackets, as known ones do others of the sentence
    ("Avatr (9,100), Brightway (8,700)"), or a model or one brand of a maker does ("the Golf (+9%)").
    """
    if not scene.outer_head.endswith(("(", "（")):
        return False
    if _is_labelled_by_model(scene):
        return True
    if scene.number.kind != "count":
        return False
    if scene.wording("scope.label_brand_zh").search(scene.outer_head) is not None:
        return True
    hit = scene.wording("scope.label_name").search(scene.outer_head)
    named: tuple[Spanned, ...] = (*scene.m.names, *scene.m.periods, *scene.m.cues)
    is_named = hit is None or any(f.start < hit.end("name") and hit.start("name") < f.end for f in named)
    labels = wording("maker.label")
    pairs = ((f, n) for f in subjects(scene) for n in scene.m.numbers if 0 < n.outer_start - f.end <= _LABEL_REACH)
    return not is_named and any(labels.fullmatch(scene.text[f.end : n.outer_start]) for f, n in pairs)


def _is_labelled_by_model(scene: Scene) -> bool:
    hit = scene.wording("scope.label_model").search(scene.outer_head)
    if hit is None:
        return False
    start, end = hit.span("model")
    owner = next((f for f in subjects(scene) if f.start == start and f.end < end), None)
    start = owner.end + 1 if owner is not None else start
    return _is_unknown_name(scene.text[start:end], start, scene)


def _is_unknown_name(name: str, start: int, scene: Scene) -> bool:
    is_shouted = name.isupper() and len(name) > 2
    before = scene.text[:start].rstrip("\"'“”‘’(（ ")
    opens = not before or before.endswith(_COLONS)  # "Mr Wu: Sales rose" opens behind who says it
    is_plain = opens and (name.endswith("s") or wording("scope.no_name").fullmatch(name))
    if not is_model_name(name, start, scene) or (is_plain and not is_shouted):
        return False
    return not find_companies(name, vocabulary())  # one named in an aside is known as well


BY_UNKNOWN: Final[tuple[tuple[str, Callable[[Scene], bool]], ...]] = (
    (OF_UNKNOWN, _is_of_unknown),
    (OF_UNKNOWN, _is_of_unknown_firm),
    (OF_UNKNOWN, _is_of_unnamed),
    (OF_UNKNOWN, _did_unknown),
)
