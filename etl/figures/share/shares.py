"""Reads a percentage of a whole: whose part it is, and of which whole."""

from __future__ import annotations

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording
from etl.figures.place.places import brand_group_of
from etl.figures.share.share import Share
from etl.figures.share.share_bases import in_clause, is_of_exports, powertrain_of_base
from etl.figures.share.share_heads import share_from_head
from etl.figures.share.share_or_stake import is_beside_count
from etl.figures.share.share_partitive import owner_spoken_of
from etl.figures.subject.who import subject_of
from etl.figures.vehicles.what import class_of, powertrain_of
from etl.figures.vehicles.what_named import code_of, with_its_pair
from etl.mentions.lexicon import Found

_PREDICATE_REACH = 110


def read_share(scene: Scene) -> Share | None:
    """What a percentage that is a share says; None where whose share it is cannot be told."""
    if scene.wording("share.parts_trade").search(scene.stretch):
        return Share("parts_trade_share", "all", "all", "all", "trade in parts")
    abroad = overseas_metric(scene)
    if _is_of_places_output(scene) or (abroad is None and _is_of_no_market(scene)):
        return None
    if abroad is not None:
        return Share(abroad, subject_of(scene).value, "all", "all", "made or sold abroad")
    if is_beside_count(scene) and scene.previous is not None:
        before = next((draft for draft in scene.drafts if draft.metric == "brand_share"), scene.previous)
        owner = scene.previous.subject
        return Share("brand_share", owner, before.powertrain, before.vehicle_class, "in brackets like the one before")
    theirs = owner_spoken_of(scene)
    if theirs is not None:
        return Share("brand_share", theirs, powertrain_of_base(scene, 0), class_of(scene).value, "theirs")
    predicate = _predicate(scene)
    return _from_predicate(predicate, scene) if predicate is not None else share_from_head(scene)


def _is_of_no_market(scene: Scene) -> bool:
    """Whether it is one country's part of the world's sales, or a part of what is built."""
    if scene.wording("share.overseas_part").search(scene.lead):
        return True  # the part of a maker's sales that is abroad
    return _is_country_of_world(scene) or scene.wording("share.of_output_behind").match(scene.after(60)) is not None


def _is_of_places_output(scene: Scene) -> bool:
    """Whether it is a part of all that is built in a place (占巴西总产量的41%), which no measure of ours is."""
    before = [f for f in scene.m.named("place") if f.end <= scene.number.start][-1:]
    return any(
        scene.wording("share.places_output_zh").fullmatch(scene.text[f.end : scene.number.start])
        and wording("share.part_of_zh").search(scene.text[: f.start])
        for f in before
    )


def is_said_of(scene: Scene) -> bool:
    """Whether the words after a fraction say what the part is, or of which whole ("one in three ... was Chinese")."""
    is_whole_behind = scene.wording("share.of_whole_behind").match(scene.after(30)) is not None
    return is_whole_behind or _predicate(scene) is not None or owner_spoken_of(scene) is not None


def overseas_metric(scene: Scene) -> str | None:
    """The measure of a share of sales or output that is built outside the home country, or that goes on about one."""
    text = scene.text
    if scene.wording("share.foreign_sales").search(text) and scene.wording("share.built_abroad").search(text):
        return "overseas_production_ratio"
    if scene.wording("share.output_whole").search(text) and scene.wording("share.output_abroad").search(text):
        return "overseas_output_share"
    if is_built_there(scene):
        return "overseas_production_ratio"
    before = scene.previous.metric if scene.previous else scene.context.metric or ""
    if (
        before == "overseas_production"
        and scene.drafts
        and scene.wording("share.of_that_total_behind").match(scene.after(40))
    ):
        return "overseas_output_share"
    if before not in ("overseas_production_ratio", "overseas_output_share"):
        return None
    return before if scene.drafts or not scene.cue_codes() & {"share", "penetration"} else None


def is_built_there(scene: Scene) -> bool:
    """Whether a part is said to be of what was sold abroad, and to be built there ("9% of them were made abroad")."""
    if not may_say(scene.text, ("share.built_there_behind", "share.built_there_zh")):
        return False
    if scene.wording("share.built_there_zh").search(scene.outer_head):
        return True
    is_behind = scene.wording("share.built_there_behind").match(scene.tail) is not None
    return is_behind and scene.wording("share.sold_there").search(scene.text) is not None


def _is_country_of_world(scene: Scene) -> bool:
    if scene.wording("share.of_all_countries").match(scene.after(110)):
        return True
    owners = [found for found in scene.leading(scene.m.named("place")) if found.code != "world"]
    if any(scene.wording("share.country_in_world").match(scene.text[found.end :]) for found in owners):
        return True
    around = scene.after(40) + scene.before(30)
    return bool(
        scene.wording("share.country_of_world").search(scene.stretch) and scene.wording("share.of_world").search(around)
    )


def _predicate(scene: Scene) -> Found | None:
    """What the part is said to be after the number: "half of all cars sold were electric"."""
    stop = min(scene.next_outer_start, scene.number.end + _PREDICATE_REACH)
    for found in scene.m.named("powertrain", "company", "group", "place_adjective"):
        if scene.number.end <= found.start < stop:
            between = scene.up_to(found)
            is_within = in_clause(found, scene)
            if (
                is_within
                and scene.wording("share.predicate").search(between)
                and not scene.wording("share.condition").search(between)
            ):
                return found
    return None


def _from_predicate(found: Found, scene: Scene) -> Share | None:
    between = scene.up_to(found)
    is_export = _is_of_exports(between, scene)
    vehicle_class = class_of(scene).value
    if found.kind == "powertrain":
        if _is_of_other_kind(found, scene):
            return None  # a part of another powertrain's sales is a sub-market's share
        metric = "export_share" if is_export else "powertrain_share"
        is_everybodys = is_export or scene.wording("share.sold_anywhere").search(between)
        owner = "all" if is_everybodys else subject_of(scene).value
        return Share(metric, owner, code_of(found), vehicle_class, "said of it behind")
    metric = "export_share" if is_export else "brand_share"
    if found.kind == "place_adjective":
        group = brand_group_of(found.code)
        return Share(metric, group, _of_whole(found, scene), vehicle_class, "said of it behind") if group else None
    goes_on = scene.previous is not None and is_export
    powertrain = scene.previous.powertrain if scene.previous and goes_on else powertrain_of(scene).value
    if scene.wording("share.of_plain_market").match(scene.tail) and not scene.m.named("powertrain"):
        powertrain = "all"
    return Share(metric, found.code, powertrain, vehicle_class, "said of it behind")


def _of_whole(found: Found, scene: Scene) -> str:
    """The powertrain of the whole between a share and what the part is ("9% of all EVs and PHEVs were Chinese")."""
    whole = [f for f in scene.m.named("powertrain") if scene.number.end <= f.start and f.end <= found.start]
    return code_of(with_its_pair(whole[-1], scene, "powertrain")) if whole else "all"


def _is_of_other_kind(found: Found, scene: Scene) -> bool:
    """Whether the whole is of another powertrain ("half of the NEVs sold were pure electric")."""
    whole = [f for f in scene.m.named("powertrain") if scene.number.end <= f.start and f.end <= found.start]
    return any(code_of(other) != code_of(found) for other in whole)


def _is_of_exports(between: str, scene: Scene) -> bool:
    if scene.wording("share.exports").search(between) or is_of_exports(f"¦{between}", scene):
        return True
    before = scene.previous.metric if scene.previous else scene.context.metric
    points_back = scene.wording("share.of_them").match(between) or scene.wording("share.of_which").search(
        scene.outer_head
    )
    return before == "exports" and points_back is not None
