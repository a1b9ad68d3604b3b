"""Reads the measure of a count from a phrase that says it whatever cue stands near."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import may_say
from etl.figures.place.places import home_of
from etl.figures.status.certainty import status_of


@needs("metric.exports_and_abroad", "metric.sales_and_exports")
def with_exports(scene: Scene) -> str | None:
    """Sales at home and exports told as one number are sales; exports and what is sold abroad are sold abroad."""
    if scene.wording("metric.exports_and_abroad").search(scene.stretch):
        return "overseas_sales"
    return "sales" if scene.wording("metric.sales_and_exports").search(scene.stretch) else None


@needs("metric.told_to_be")
def told_to_be(scene: Scene) -> str | None:
    """Output abroad, where a clause behind the number says that it is ("..., and this was the production abroad")."""
    is_said = may_say(scene.text, ("metric.told_to_be",)) and scene.wording("metric.told_to_be").match(scene.tail)
    return "overseas_production" if is_said else None


def output_and_sales(scene: Scene) -> str | None:
    """Output, of a number said of output and sales by one word for both; the sales are a row of their own."""
    return "production" if is_of_both(scene) else None


def is_of_both(scene: Scene) -> bool:
    """Whether one word for output and sales stands right before the number (产销都越过1000万辆)."""
    name = "metric.output_and_sales"
    return may_say(scene.text, (name,)) and scene.wording(name).search(scene.outer_head) is not None


@needs("metric.sent_abroad", "metric.went_abroad", "metric.left_china")
def sent_abroad(scene: Scene) -> str | None:
    """Exports, for vehicles that are sent, shipped or bought abroad in other words."""
    if not may_say(scene.text, ("metric.went_abroad", "metric.sent_abroad", "metric.left_china")):
        return None
    if scene.wording("metric.left_china").match(scene.tail):
        return "exports"
    is_left = scene.wording("metric.went_abroad").match(scene.tail) and _is_of_foreign_maker(scene)
    return "exports" if is_left or scene.wording("metric.sent_abroad").search(scene.stretch) else None


def _is_of_foreign_maker(scene: Scene) -> bool:
    """Whether what a maker from elsewhere built or sold in China was told of just before."""
    context = scene.context
    is_there = "cn" in (context.geography, context.said_place, context.topic_geography)
    return is_there and context.subject is not None and home_of(context.subject) not in ("cn", None)


@needs("metric.plants_abroad")
def plants_abroad(scene: Scene) -> str | None:
    """Output abroad, where plants abroad are named."""
    hit = scene.wording("metric.plants_abroad").search(scene.stretch)
    if hit is None:
        return None
    behind = scene.text[scene.number.end : scene.zone.start + hit.start()]
    return None if scene.wording("metric.clause_behind").search(behind) else "overseas_production"


def foretold_anew(scene: Scene) -> str | None:
    """What the article counts, where a paragraph opens on a number foretold without a measure ("The body stands by its
    outlook of 28 million vehicles"), whatever the one before told."""
    context = scene.context
    if (
        not context.is_new_paragraph
        or scene.previous is not None
        or any(cue.code in COUNTED for cue in scene.m.cued("metric"))
    ):
        return None
    return context.main_count if status_of(scene, None) != "actual" else None
