"""Puts together who, where and what of one cell of a table from its row's, its column's and the outer headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from etl.figures.base.context import Context
from etl.figures.place.places import is_one_maker
from etl.figures.tables.gates import is_total
from etl.figures.tables.heads import Head
from etl.figures.tables.layout import Layout
from etl.figures.tables.measure import Measure
from etl.figures.tables.slots import (
    caption_maker,
    class_of,
    export_places,
    maker_of,
    market_of,
    metric_of,
    one,
    powertrain_of,
)  # fmt: skip
from etl.records import VehicleClass

_SHARE_NEXT = re.compile(
    r"^s?\s*(?:vehicle |car )?(?:market |sales )?(?:shares?|penetration)\b|^(?:市场)?(?:份额|占比|渗透率)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Slots:
    """Who, where and what of one cell."""

    metric: str
    subject: str
    geography: str
    destination: str | None
    powertrain: str
    vehicle_class: VehicleClass


def slots_of(
    owner: Head, heads: Sequence[Head], around: Sequence[Head], layout: Layout, measure: Measure, context: Context
) -> Slots | None:
    """The slots of a cell. `heads` are its column's heading and that of the column whose growth it gives, `around` its
    section's heading and the caption. Raises AmbiguousError where they disagree; None where they do not fix a slot."""
    caption = around[-1]
    if _is_foreign_label(owner, layout.corner, caption):
        return None
    as_brand = (layout.corner.marked("origin") or caption.marked("origin")) and not is_total(owner)
    named = one([maker_of(owner, as_brand=as_brand), *(maker_of(head) for head in heads)])
    section = next((m for head in around[:-1] if (m := maker_of(head))), None)
    if named is None and section is None and _is_nobody(owner, heads, caption, context):
        return None
    subject = named or section or caption_maker(caption, context)
    place = None if as_brand and not owner.m.named("company") else owner.first("place")
    if as_brand and place is None and named is None and owner.m.named("place", "place_adjective"):
        return None
    near = one([place, *(head.first("place") for head in heads)]) or next(
        (p for head in around[:-1] if (p := head.first("place"))), None
    )
    is_maker = named is not None or (is_total(owner) and is_one_maker(subject))
    counted = metric_of(owner, heads, around, context, is_maker=is_maker)
    is_share = measure.kind == "share" or measure.is_of_share
    counted = counted or ("sales" if is_share else None)
    drive = powertrain_of([owner, *heads], around, context.topic_powertrain if caption.is_empty else None)
    metric = _share_metric(counted, subject, drive, owner, heads, caption) if is_share else counted
    if metric is None or (metric == "brand_share" and near and named is None and not _says_market(heads, caption)):
        return None
    geography, destination = _places(metric, subject, near, heads, around, layout, context)
    if metric == "export_share" and (subject, drive) == ("all", "all") and (is_total(owner) or destination is None):
        return None
    vehicle_class = class_of([owner, *heads], around)
    return Slots(metric, subject, geography, destination, drive, _class(vehicle_class))


def _is_foreign_label(owner: Head, corner: Head, caption: Head) -> bool:
    """Whether a row names a country where makers are listed, or one town or plant of a country."""
    if corner.marked("local") or caption.marked("local"):
        return bool(owner.m.named("place"))
    is_country = bool(owner.m.named("place")) and not owner.m.named("company", "group") and not is_total(owner)
    return is_country and corner.marked("brand") and not corner.marked("origin", "market")


def _class(code: str) -> VehicleClass:
    return "passenger" if code == "passenger" else "commercial" if code == "commercial" else "all"


def _is_nobody(owner: Head, heads: Sequence[Head], caption: Head, context: Context) -> bool:
    """Whether nothing tells whose a row of a bare month is: no caption, no article about one maker or market."""
    says = ("place", "place_adjective", "powertrain", "vehicle_class")
    if any(head.m.named(*says) or head.marked("total", "whole") for head in (owner, *heads)) or owner.metrics:
        return False
    return caption.is_empty and context.topic_subject == "all" and context.topic_geography is None


def _says_market(heads: Sequence[Head], caption: Head) -> bool:
    return any(head.marked("market_share") for head in (*heads, caption))


def _share_metric(
    counted: str | None, subject: str, drive: str, owner: Head, heads: Sequence[Head], caption: Head
) -> str | None:
    """The measure of a share: of exports, of a powertrain, of a brand; None for shares of anything else."""
    if counted == "exports":
        return "export_share"
    if counted != "sales":
        return None
    of_drive = any(head.marked("penetration") for head in (*heads, caption)) or bool(owner.m.named("powertrain"))
    of_drive = of_drive or any(_names_drive_share(head) for head in heads)
    of_drive = of_drive or (not owner.m.named("company", "group") and _names_drive_share(caption))
    if of_drive:
        is_within = owner.m.named("powertrain") and caption.m.named("powertrain")
        return "powertrain_share" if drive != "all" and not is_within else None
    return "brand_share" if subject != "all" else None


def _names_drive_share(head: Head) -> bool:
    """Whether a heading speaks of a powertrain's share ("NEV share"), and not of shares of the market for it."""
    return any(_SHARE_NEXT.match(head.text[f.end :]) for f in head.m.named("powertrain")) and not head.marked(
        "market_share"
    )


def _places(
    metric: str,
    subject: str,
    near: str | None,
    heads: Sequence[Head],
    around: Sequence[Head],
    layout: Layout,
    context: Context,
) -> tuple[str, str | None]:
    caption = around[-1]
    if metric not in ("exports", "export_share"):
        is_domestic = any(head.marked("domestic") for head in (*heads, *around))
        is_home = near is None and any(head.marked("home") for head in heads)
        is_met = context.topic_geography == "cn" and (layout.lists_several_homes or context.ranks_market)
        is_met = is_met and metric == "sales"
        where = market_of(metric, subject, near, caption, context, is_domestic=is_domestic or is_met, is_home=is_home)
        return where, None
    says_origin = layout.corner.marked("exporter") or caption.marked("exporter")
    is_named = any(f.code == "cn" for f in caption.m.named("place", "place_adjective")) or "destination" in caption.text
    rows_are_origins = says_origin or (layout.has_china and not is_named)
    return export_places(subject, near, caption, rows_are_origins=rows_are_origins)
