"""Fills in the fields of a draft: whose, where, when, of which vehicles, how certain, with the rules that decided."""

from __future__ import annotations

from dataclasses import dataclass, replace

from etl.figures.base.context import Dates
from etl.figures.base.draft import Doubt, Draft
from etl.figures.base.rules import Read
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says
from etl.figures.period.compared import is_base_number, is_set_against, is_year_ago_level, later_base
from etl.figures.period.relative import RELATIVE
from etl.figures.period.spans import own_period, spans
from etl.figures.period.when import period_of
from etl.figures.place.places import home_of, is_groups_share, is_one_maker
from etl.figures.place.where import geography_of
from etl.figures.share.share import Share
from etl.figures.share.shares import is_built_there
from etl.figures.status.certainty import settled_status
from etl.figures.subject.counters import counts_all, counts_class
from etl.figures.subject.who import subject_of
from etl.figures.vehicles.what import as_class, class_of, powertrain_of
from etl.figures.vehicles.what_spoken_of import is_about_kind
from etl.records import Basis

# Shares that articles state for no particular time: a span counts only where it stands with the number.
UNDATED = frozenset({"overseas_production_ratio", "overseas_output_share", "parts_trade_share", "development_time"})

# How a class is told that only the sentence before names.
_CARRIED = frozenset({"a new measure", "a new paragraph", "the same vehicles", "context"})


@dataclass(frozen=True, slots=True)
class Change:
    """What a number of a count is: the level itself, or a change in percent or in vehicles with its direction."""

    basis: Basis
    unit: str
    direction: int = 0


LEVEL = Change("level", "vehicles")


def count_draft(scene: Scene, metric: Read[str], change: Change = LEVEL) -> Draft:
    """The draft of a count of vehicles, or of a change of one."""
    subject = _exporting(subject_of(scene), metric, scene)
    geography, destination = geography_of(scene, metric.value, subject.value)
    period = period_of(scene, is_level=change.basis == "level")
    status = settled_status(scene, period.value)
    if status != "actual" and _is_carried_past(period, scene):
        period = Read(None, "none of those ahead")
    powertrain, vehicle_class = powertrain_of(scene), class_of(scene)
    is_one = is_one_maker(subject.value)
    is_open = powertrain.value == "all" or _is_hinted(powertrain.rule)
    ranked = _ranked(scene) if is_one and is_open and metric.value == "sales" else None
    if ranked:
        powertrain = Read(ranked, "the kind ranked")
    is_above = is_one and metric.value == "sales" and scene.wording("powertrain.above_mark").search(scene.head)
    if is_above and geography.value == "world" and scene.context.topic_geography:
        geography = Read(scene.context.topic_geography, "the market counted")
    is_plain = powertrain.rule == "plain vehicles" and geography.value == "world"
    is_plain = is_plain and (subject.value != scene.context.topic_subject or status != "actual")
    is_anew = powertrain.rule == "a new measure" or subject.value != scene.context.topic_subject
    is_about = is_about_kind(scene, subject.value)
    if is_one and not is_about and (is_plain or (_is_hinted(powertrain.rule) and is_anew)):
        powertrain = Read("all", "one maker's")
    listed = _listed_kind(scene, subject, powertrain)
    if listed is not None:
        powertrain = listed
    elif is_one and not is_about and _is_next_makers(scene, subject, powertrain):
        powertrain = Read("all", "the next maker's")
    if subject.rule == "vehicles of one kind" and vehicle_class.rule == "context":
        vehicle_class = Read("all", "not of the group before")
    is_else = metric.value == "exports" and scene.context.exported_class != vehicle_class.value
    is_else = is_else or status != "actual"
    is_open_kind = status == "actual" or powertrain.rule != "named with it" or scene.previous is not None
    is_theirs = is_open_kind and counts_class(scene.m, scene.context)
    is_else = is_else and _is_hinted(vehicle_class.rule) and not is_theirs
    if is_else or (_is_hinted(vehicle_class.rule) and is_one):
        vehicle_class = Read("all", "not the market counted")
    if vehicle_class.rule in _CARRIED and vehicle_class.value != "all" and counts_all(scene.m, scene.context):
        vehicle_class = Read("all", "another's count")
    if is_one and metric.value == "sales" and vehicle_class.value == "all" and geography.value not in (None, "world"):
        told = scene.context.report_class if is_above else scene.context.ranked_class
        vehicle_class = Read(as_class(told), "the class ranked") if told else vehicle_class
    return Draft(
        number=scene.number,
        metric=_settled(metric.value, subject.value, geography.value, scene),
        basis=change.basis,
        unit=change.unit,
        value=scene.number.value * (change.direction or 1),
        subject=subject.value,
        geography=geography.value,
        destination=destination,
        powertrain=powertrain.value,
        vehicle_class=vehicle_class.value,
        period=period.value,
        status=status,
        direction=change.direction,
        doubts=("base",) if period.rule == RELATIVE or _is_base(scene, is_level=change.basis == "level") else (),
        reasons=(
            f"metric: {metric.rule}",
            f"subject: {subject.rule}",
            f"geography: {geography.rule}",
            f"powertrain: {powertrain.rule}",
            f"class: {vehicle_class.rule}",
            f"period: {period.rule}",
        ),
    )


def _is_carried_past(period: Read[Dates | None], scene: Scene) -> bool:
    """Whether a span that was only carried was over long before the day of publication: what is meant or foretold is of
    none such."""
    published, dates = scene.context.published, period.value
    return period.rule == "context" and published is not None and dates is not None and dates[1].year < published.year


def _is_base(scene: Scene, *, is_level: bool) -> bool:
    """Whether another number is compared with this one."""
    return is_base_number(scene) or is_set_against(scene) or (is_level and later_base(scene) is not None)


def _ranked(scene: Scene) -> str | None:
    """The powertrain by which makers are ranked, for a count that names no vehicles of its own."""
    context = scene.context
    if context.topic_powertrain and scene.wording("powertrain.above_mark").search(scene.head):
        return context.topic_powertrain
    if not context.ranked_powertrain or scene.drafts or scene.wording("powertrain.generic_noun").match(scene.tail):
        return None
    is_next = not context.is_new_paragraph or scene.wording("powertrain.ranked_next").search(scene.lead)
    return context.ranked_powertrain if is_next and scene.number.kind == "count" else None


def _listed_kind(scene: Scene, subject: Read[str], powertrain: Read[str]) -> Read[str] | None:
    """The kind of the first number of a list, for the next maker's ("A and B sold 900 and 400 cars respectively")."""
    is_next = subject.rule == "listed in the same order" and scene.previous is not None and scene.previous.is_count
    is_open = is_next and scene.number.kind == "count" and powertrain.rule != "named with it"
    return Read(scene.previous.powertrain, "goes on") if is_open and scene.previous is not None else None


def _is_next_makers(scene: Scene, subject: Read[str], powertrain: Read[str]) -> bool:
    """Whether a maker is named anew behind another's vehicles of a kind, which were only a part of all that this one
    was told to have sold ("Kia sold 9,000 cars, 400 of them EVs. Seat lost 9%").
    """
    context = scene.context
    is_carried = powertrain.rule in ("context", "goes on") and powertrain.value not in ("all", context.topic_powertrain)
    if not is_carried or subject.value == context.subject or scene.m.named("powertrain"):
        return False
    is_part = context.subject is not None and any(whole.subject == context.subject for whole in context.wholes)
    return is_part and any(found.code == subject.value for found in scene.m.named("company"))


def _is_hinted(rule: str) -> bool:
    """Whether only a heading, or the market counted before, says a powertrain or a class."""
    return rule in ("a new measure", "a new paragraph")


def _settled(metric: str, subject: str, geography: str | None, scene: Scene) -> str:
    """Everybody's sales in the world market are sales; a maker's output in another country is overseas production."""
    if metric == "overseas_sales" and geography not in ("world", "world-ex-china", None):
        return "sales"  # those in one market abroad
    if metric == "overseas_sales" and subject == "all" and scene.wording("metric.world_market").search(scene.stretch):
        return "sales"
    if metric == "overseas_sales" and subject == "all" and scene.wording("metric.outside_china").search(scene.stretch):
        return "sales"
    is_abroad = geography not in ("world", home_of(subject), None)
    return "overseas_production" if metric == "production" and subject != "all" and is_abroad else metric


def share_draft(scene: Scene, share: Share, change: Change) -> Draft:
    """The draft of a share, or of a change of one in points."""
    geography, destination = geography_of(scene, share.metric, share.subject)
    period = _share_period(scene, share, is_level=change.basis == "level")
    draft = Draft(
        number=scene.number,
        metric=share.metric,
        basis=change.basis,
        unit=change.unit,
        value=scene.number.value * (change.direction or 1),
        subject=share.subject,
        geography=geography.value,
        destination=destination,
        powertrain=share.powertrain,
        vehicle_class=share.vehicle_class,
        period=period.value,
        status=settled_status(scene, period.value),
        direction=change.direction,
        doubts=_share_doubts(scene, is_level=change.basis == "level"),
        reasons=(f"metric: {share.rule}", f"geography: {geography.rule}", f"period: {period.rule}"),
    )
    of_class = scene.context.group_class if draft.vehicle_class == "all" and is_groups_share(draft) else None
    is_same = (
        of_class
        and draft.geography == "cn"
        and draft.status == "actual"
        and not scene.wording("share.all_whole").search(scene.text)
    )
    return draft._replace(vehicle_class=of_class) if is_same and of_class else draft


def _exporting(subject: Read[str], metric: Read[str], scene: Scene) -> Read[str]:
    """The subject, but everybody for "the exports of Chinese cars" or makers: they are what leaves the country."""
    if metric.rule == "a destination told" and scene.previous is None and scene.context.counted != "exports":
        return Read(scene.context.topic_subject, "whose destinations were told")
    is_of_group = metric.value == "exports" and subject.value == "chinese-brands"
    if not is_of_group:
        return subject
    is_of_cars = says(scene.text, "maker.chinese_cars")
    is_open = (
        subject.rule in ("context", "a new measure of the topic")
        and scene.previous is None
        and not scene.wording("maker.theirs").search(scene.outer_head)
    )
    return Read("all", "what leaves China") if is_of_cars or is_open else subject


def _share_period(scene: Scene, share: Share, *, is_level: bool) -> Read[Dates | None]:
    if share.metric in UNDATED:
        own = own_period(scene)
        if (
            scene.previous is not None
            and is_built_there(scene)
            and (own is None or own.end < scene.previous.number.end)
        ):
            return Read(scene.previous.period, "that of the vehicles counted")
        if own is None or not scene.zone.holds(own):
            return Read(None, "stated for no time")
    told = scene.context.share_period if share.metric == "brand_share" and scene.context.is_new_paragraph else None
    if told is not None and not spans(scene):  # a paragraph goes on in the span of the shares before it
        scene = replace(scene, context=scene.context._replace(period=told))
    return period_of(scene, is_level=is_level)


def _share_doubts(scene: Scene, *, is_level: bool) -> tuple[Doubt, ...]:
    if is_base_number(scene) or is_year_ago_level(scene) or is_set_against(scene) or (is_level and later_base(scene)):
        return ("base",)
    return ("aside",) if is_in_brackets(scene) else ()


def is_in_brackets(scene: Scene) -> bool:
    """Whether a number stands in brackets beside another."""
    return scene.head.rfind("(") > scene.head.rfind(")") or scene.head.rfind("（") > scene.head.rfind("）")
