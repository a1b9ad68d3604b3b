"""Reads the powertrain or the class of a number that goes on after another one of its sentence."""

from __future__ import annotations

from etl.figures.base.rules import Rules, needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.base.wordings import wording
from etl.figures.measure.grown import is_of_all, measure_behind
from etl.figures.subject.makers import subjects
from etl.figures.vehicles.what_named import Kind, is_whole_of_part, is_with_sold, named_with
from etl.figures.vehicles.what_spoken_of import headed, hinted, is_generic, of_passers


def _new_measure_within(scene: Scene, kind: Kind) -> str | None:
    if _is_sold_elsewhere(scene) or is_with_sold(scene):
        return None
    if is_of_all(scene):
        return "all"
    if not scene.counts_anew() or _is_second_of_pair(scene) or _is_growth_of_last(scene) or _is_same_again(scene):
        return None
    return "all" if is_generic(scene) else hinted(scene, kind)


def _is_sold_elsewhere(scene: Scene) -> bool:
    """Whether exports or sales abroad are set beside the same vehicles' sales at home ("domestic NEV sales ...")."""
    if not scene.wording("place.home").search(scene.head[: scene.zone.start]) or is_generic(scene):
        return False
    codes = scene.cue_codes() & {*COUNTED}
    return bool(codes) and codes <= {"exports", "overseas_sales"}


def _new_powertrain(scene: Scene, kind: Kind) -> str | None:
    """A list that goes on by powertrain after it went by class, and tells no part of what it counted ("of which NEVs",
    "including 900 NEVs", "900 of them NEVs").
    """
    if kind != "vehicle_class" or scene.previous is None or scene.previous.powertrain != "all":
        return None
    lead = scene.lead.replace(" that of ", " ")  # "and that of NEVs" says what is next
    points_back = wording("reference.points_back").search(lead)
    points_back = points_back or scene.wording("powertrain.part_opens").search(lead)
    points_back = points_back or scene.wording("maker.of_them").match(scene.tail)
    points_back = points_back or scene.wording("powertrain.of_that").match(scene.tail)  # "NEVs contributed 9 to that"
    points_back = points_back or scene.wording("powertrain.all_kinds").search(scene.text[: scene.zone.start])
    return "all" if not points_back and named_with(scene, "powertrain") is not None else None


def _continued(scene: Scene, kind: Kind) -> str | None:
    if scene.previous is None:
        return None
    return scene.previous.powertrain if kind == "powertrain" else scene.previous.vehicle_class


@needs("metric.of_makers", "metric.of_makers_behind")
def _makers_whole(scene: Scene, _kind: Kind) -> str | None:
    """A maker's total, after a part of it, is of all vehicles."""
    return "all" if is_whole_of_part(scene) else None


@needs("powertrain.abroad_beside")
def _abroad_beside(scene: Scene, _kind: Kind) -> str | None:
    """What a maker sold abroad, beside its vehicles of one kind: of all (新能源车9万辆，海外3万辆)."""
    first = scene.drafts[0] if scene.drafts else None
    has_total = scene.context.total is not None
    has_total = has_total or any(first and whole.subject == first.subject for whole in scene.context.wholes)
    is_told = has_total and scene.wording("powertrain.abroad_beside").match(scene.lead)
    is_part = first is not None and first.metric == "sales" and first.powertrain != "all"
    return "all" if is_told and is_part and first and first.subject == scene.context.subject else None


@needs("powertrain.plain_abroad")
def _plain_abroad(scene: Scene, kind: Kind) -> str | None:
    """The vehicles of all kinds that a maker is told to have sold abroad, beside those of one kind, out of a whole
    ("2 million cars, including 900,000 NEVs and 800,000 vehicles overseas")."""
    whole, last = scene.drafts[0], scene.drafts[-1]
    is_part = last is not whole and last.subject == whole.subject and last.powertrain != "all" == whole.powertrain
    is_plain = kind == "powertrain" and is_part and whole.is_count and scene.number.kind == "count"
    return "all" if is_plain and scene.wording("powertrain.plain_abroad").match(scene.tail) else None


def _beside_share(scene: Scene, kind: Kind) -> str | None:
    """Behind the share of a kind: of this kind, where a colon leads to the count ("NEVs were 9% of them: Kia shipped
    90"); else that of somebody else is of the whole again ("NEVs were 9% of exports, and Kia shipped 900").
    """
    share = scene.previous
    if share is None or share.metric not in ("export_share", "powertrain_share") or share.basis != "level":
        return None
    if scene.number.kind != "count" or not scene.leading(subjects(scene)):
        return None
    if scene.wording("powertrain.leads_to_items").search(scene.text[share.number.end : scene.number.outer_start]):
        return share.powertrain if kind == "powertrain" else share.vehicle_class
    told = [draft for draft in scene.drafts if draft.is_count and draft.basis == "level"]
    if named_with(scene, kind) is not None or (not told and scene.context.is_new_paragraph):
        return None
    if not told and scene.context.metric == "powertrain_share":
        return "all"  # the sentence before told of a share too, and of no whole
    whole = told[-1] if told else scene.context
    return whole.powertrain if kind == "powertrain" else whole.vehicle_class


@needs("maker.relative")
def _whole_named(scene: Scene, kind: Kind) -> str | None:
    """Vehicles of every kind, where a clause with "which" says more of all of them."""
    is_relative = kind == "powertrain" and scene.wording("maker.relative").match(scene.stretch)
    return (
        "all"
        if is_relative and scene.wording("powertrain.whole_before").search(scene.text[: scene.zone.start])
        else None
    )


def _is_second_of_pair(scene: Scene) -> bool:
    """Whether the zone's cue merely names the second of a pair under one head ("NEV output ... and sales")."""
    lead = scene.lead
    for period in scene.m.periods:
        if scene.zone.start <= period.start < scene.number.start:
            lead = lead.replace(scene.text[period.start : period.end], "")
    is_bare = _is_bare(lead) and scene.previous is not None and scene.previous.is_count
    is_verb = not scene.number.counts and (
        scene.wording("powertrain.second_verb").match(lead)
        or (_is_bare(lead) and scene.wording("powertrain.verb_behind").match(scene.tail))
    )
    if _is_same_of_all(scene, lead):
        return False
    clause = lead.rpartition(", while ")[2]  # "..., from 4 million built a year before, while sales amounted to"
    return bool(is_bare or is_verb) or scene.wording("powertrain.second_of_pair").match(clause) is not None


def _is_same_of_all(scene: Scene, lead: str) -> bool:
    """Whether "total sales" stand behind the sales of a kind, of which they are not the second measure."""
    last = scene.previous
    is_of_kind = last is not None and (last.powertrain, last.vehicle_class) != ("all", "all") and last.subject == "all"
    is_total = is_of_kind and scene.wording("powertrain.total_next").search(lead) is not None
    return is_total and last is not None and scene.cue_codes() & {*COUNTED} == {last.metric}


def _is_bare(lead: str) -> bool:
    """Whether nothing but "and" stands between a number and the one before it."""
    return wording("powertrain.nothing_but_and").match(lead) is not None


def _is_same_again(scene: Scene) -> bool:
    """Whether the zone names the measure of the number before again, of nobody else ("exports so far came to ...")."""
    previous = scene.previous
    if previous is None or is_generic(scene) or scene.in_zone(subjects(scene)):
        return False
    told = scene.cue_codes() & {*COUNTED}
    levels = {draft.metric for draft in scene.drafts if draft.is_count and draft.basis == "level"}
    is_growth = scene.number.kind in ("percent", "multiple") and len(levels) > 1  # of each of a pair of counts
    return told == {previous.metric} or (is_growth and bool(told) and told <= levels)


def _is_growth_of_last(scene: Scene) -> bool:
    """Whether the zone only goes on about the number before it ("up 9% on sales of a year before")."""
    return scene.number.kind != "count" and not scene.leading(scene.m.cued("metric")) and not measure_behind(scene)


WITHIN = Rules(
    (
        ("what the sentence opens on", headed),
        ("of those who passed a mark", of_passers),
        ("more of the whole", _whole_named),
        ("a maker's whole", _makers_whole),
        ("abroad, beside its kind", _abroad_beside),
        ("abroad, of all kinds", _plain_abroad),
        ("behind the share of a kind", _beside_share),
        ("a new measure", _new_measure_within),
        ("by powertrain now", _new_powertrain),
        ("goes on", _continued),
    )
)
