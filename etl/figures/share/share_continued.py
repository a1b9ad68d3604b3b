"""Reads a share whose owner was named before: "They made up ...", "its share", the next in a list."""

from __future__ import annotations

from etl.figures.base.lists import number_runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.place.places import is_one_maker
from etl.figures.place.where_sold import ranking_market
from etl.figures.share.share import Share
from etl.figures.share.share_bases import (
    before_next,
    class_of_base,
    held_by,
    is_of_exports,
    is_of_other_powertrain,
    is_own_part,
    metric_before,
    names_own_market,
    part_of_own,
    powertrain_of_base,
)
from etl.figures.share.share_next import GOES_ON, is_countrys_of_world, next_share
from etl.figures.subject.makers import subjects
from etl.figures.subject.who_pointed import group_before, pointed_at
from etl.figures.vehicles.what import as_class, class_of
from etl.figures.vehicles.what_named import PARTS_OF, code_of
from etl.figures.vehicles.what_spoken_of import points_at_things
from etl.mentions.lexicon import Found
from etl.records import VehicleClass

ABROAD = ("overseas_sales", "overseas_production", "exports")
_OWN_WHOLES = ("share.of_the_total", "share.own_sales", "share.own_total")


def continued_share(scene: Scene, cue: Found | None, base: str) -> Share | None:
    """The share of what the number, the sentence or the paragraph before was about; None where that is nobody."""
    previous = scene.previous
    if previous is not None and previous.metric.endswith("_share") and previous.unit != "vehicles":
        return None if is_countrys_of_world(previous, scene) else next_share(previous, scene)
    if is_of_exports(base, scene):
        return _of_exports(base, scene)
    if cue is not None and _is_its_part_again(scene):
        return Share("export_share", *_spoken_of(scene), "all", GOES_ON)
    return _of_sales(scene, cue, base)


def _is_its_part_again(scene: Scene) -> bool:
    """Whether "its share" is that of the exports of which the sentence before told it."""
    is_bare = scene.cue_codes() <= {"share"} and not scene.m.named("place")
    is_next = scene.previous is None and scene.context.metric == "export_share"
    return is_bare and is_next and scene.wording("reference.its").search(scene.lead) is not None


def of_such_vehicles(scene: Scene, base: str) -> Share | None:
    """The share of vehicles of the kind named before ("as such vehicles now account for half of the market")."""
    if scene.wording("maker.share_of_these").search(scene.lead):
        group = group_before(scene.context)
        return (
            Share("brand_share", group, powertrain_of_base(scene, 0), class_of_base(scene), "of these cars")
            if group and base
            else None
        )
    hit = scene.wording("share.such").search(scene.lead)
    if hit is None:
        return None
    stop = scene.zone.start + hit.start()
    named = [found for found in scene.m.named("powertrain") if found.end <= stop]
    codes = {code_of(found) for found in named}
    code = scene.context.powertrain if not codes else codes.pop() if len(codes) == 1 else "nev"
    is_plain = code not in (None, "all") and not codes - {"bev", "ev", "phev", "fcev", "nev"}
    metric = "export_share" if is_of_exports(base, scene) else "powertrain_share"
    return Share(metric, "all", code, class_of_base(scene), "such vehicles") if code and is_plain else None


def _spoken_of(scene: Scene) -> tuple[str, str]:
    """Whose and which vehicles the number before was of."""
    if scene.previous is not None:
        return scene.previous.subject, scene.previous.powertrain
    context = scene.context
    is_theirs = scene.wording("maker.their_opens").match(scene.lead) or (
        context.subject in (None, "all") and scene.wording("share.bare_share_opens").match(scene.text)
    )
    if context.last_group and is_theirs:
        return context.last_group, context.powertrain or "all"
    if context.subject == "all" and scene.wording("maker.the_maker").search(scene.head):
        return pointed_at(scene) or "all", "all"
    points = scene.wording("reference.its").search(scene.lead) or wording("reference.they_open").match(scene.text)
    is_of_kind = context.powertrain not in (None, "all") and not context.is_new_paragraph
    if points and context.subject is None and is_of_kind and scene.wording("reference.their").search(scene.lead):
        return "all", context.powertrain or "all"
    spoken_of = context.subject or (context.earlier_subject if points else None)
    return spoken_of or context.topic_subject, context.powertrain or "all"


def _of_exports(base: str, scene: Scene) -> Share | None:
    if metric_before(scene) != "exports" and not scene.wording("share.exports").search(base):
        return None
    subject, powertrain = _spoken_of(scene)
    parts = scene.wording("share.next_part")
    behind = [
        f for f in scene.m.named("powertrain", "vehicle_class")
        if f.start >= scene.number.end and before_next(f, scene) and not parts.search(scene.up_to(f))
    ]  # fmt: skip
    named = next((found for found in behind if found.kind == "powertrain"), None)
    of_class: VehicleClass = next((as_class(found.code) for found in behind if found.kind == "vehicle_class"), "all")
    if named and subject == "all" and scene.wording("share.exports_of_kind").match(scene.text[named.end :]):
        return None  # a class's part of a powertrain's exports
    is_theirs = wording("reference.they_open").match(scene.text) is not None  # "They make up 9% of exports"
    is_theirs = is_theirs or points_at_things(scene)
    own = scene.leading(scene.m.named("vehicle_class"))
    if own and not behind and not scene.leading(scene.m.named("powertrain")):
        of_class, is_theirs = as_class(own[-1].code), False  # "Passenger cars were 84% of exports"
    if scene.previous is None and not is_theirs and scene.wording("share.of_plain_exports").search(base):
        powertrain = "all"  # "9% of exports" is of all of them, whatever kind was counted before
    return Share("export_share", subject, code_of(named) if named else powertrain, of_class, GOES_ON)


def _of_sales(scene: Scene, cue: Found | None, base: str) -> Share | None:
    if not scene.pinned and says(scene.text, "zones.respectively") and _is_listed(scene):
        return None  # one of several, of whom not all are known
    subject, powertrain = _spoken_of(scene)
    if cue is not None and cue.code == "penetration":
        return _penetration(scene, base)
    groups = held_by(scene)
    if groups and (cue is not None or powertrain != "all"):
        metric = "powertrain_share" if powertrain != "all" else "brand_share"
        return Share(metric, groups[0], powertrain, class_of(scene).value, GOES_ON)
    if subject == "all":
        return _of_everybody(powertrain, scene, base) or _of_brands_before(scene, cue)
    if _is_of_kind_before(subject, powertrain, base, scene):
        return Share("powertrain_share", subject, powertrain, class_of(scene).value, GOES_ON)
    return part_of_own(subject, base, scene) or _of_one(subject, powertrain, scene, cue, base)


def _is_listed(scene: Scene) -> bool:
    return any(scene.number in listed for listed in number_runs(scene.m))


def _of_everybody(powertrain: str, scene: Scene, base: str) -> Share | None:
    """The share of the powertrain spoken of in a whole market; None where no one kind of vehicles was spoken of."""
    if powertrain == "all" or is_of_other_powertrain(powertrain, scene):
        return None
    told = scene.previous.geography if scene.previous is not None else scene.context.geography
    if told not in (None, "world") and scene.wording("share.of_world").search(scene.after(40)):
        return None  # one country's part of the world's sales
    return Share("powertrain_share", "all", powertrain, _class_of_whole(scene, base), GOES_ON)


def _of_brands_before(scene: Scene, cue: Found | None) -> Share | None:
    """The share of the brands of the paragraph before, where "a share" is told of nobody ("it expects a share of")."""
    group = group_before(scene.context)
    if group is None or cue is None or scene.drafts or subjects(scene):
        return None
    if not scene.wording("share.a_share").search(scene.text[: cue.end]):
        return None
    return Share("brand_share", group, powertrain_of_base(scene, cue.start), class_of(scene).value, GOES_ON)


def _of_one(subject: str, powertrain: str, scene: Scene, cue: Found | None, base: str) -> Share | None:
    """The share of the maker or group spoken of in a market, or of a powertrain in its own sales."""
    if metric_before(scene) in ABROAD and scene.wording("share.own_total").search(base):
        return None  # the part of its sales that is abroad
    is_own_count = scene.previous is not None and scene.previous.is_count and scene.previous.subject == subject
    if is_one_maker(subject) and is_own_count and scene.wording("share.of_these").search(base):
        return None  # "9,000 vehicles, a third of them in Spain"
    is_of_sales = scene.wording("share.own_sales").search(base) is not None and not _names_market_of_kind(scene, base)
    is_of_total = is_own_count and is_one_maker(subject) and _is_part_of_total(powertrain, base, scene)
    if not subject.endswith("-brands") and (
        is_of_sales or is_of_total or scene.wording("share.own_total").search(base)
    ):
        is_part = (is_of_sales and powertrain != "all") or is_of_total
        return Share("powertrain_share", subject, powertrain, class_of(scene).value, GOES_ON) if is_part else None
    if scene.previous is not None and is_own_part(scene.previous, subject, base, scene):
        return None
    if is_one_maker(subject) and scene.wording("share.bare_sales").search(base) and not scene.leading(subjects(scene)):
        return None
    market = powertrain_of_base(scene, cue.start if cue else scene.number.start)
    if market == "all" and scene.previous is None and _is_same_share(scene) and not names_own_market(scene):
        market = powertrain
    if market == "all" and any(draft.is_count and draft.subject == subject for draft in scene.drafts):
        market = _kind_ranked(scene)
    return Share("brand_share", subject, market, class_of(scene).value, GOES_ON)


def _is_part_of_total(powertrain: str, base: str, scene: Scene) -> bool:
    """Whether "its total" or "the total", right behind a maker's count of a kind, is all that it sold: not in an
    article on that kind, where it is a market's or a brand's part of it.
    """
    last = scene.previous
    if last is None or last.metric != "sales" or powertrain in ("all", scene.context.topic_powertrain):
        return False
    return scene.wording("share.of_the_total").search(base) is not None


def _is_of_kind_before(subject: str, powertrain: str, base: str, scene: Scene) -> bool:
    """Whether "they" or "that" are the vehicles of one kind that a maker's total was told to hold right before ("Kia's
    EV sales rose to 900. They made up 9% of the total").
    """
    told = scene.context
    is_told = scene.previous is None and not told.is_new_paragraph and told.metric == "sales"
    if not is_told or powertrain == "all" or not is_one_maker(subject):
        return False
    points = wording("reference.they_open").match(scene.text) or wording("reference.goes_on_before").match(scene.text)
    return points is not None and any(scene.wording(name).search(base) for name in _OWN_WHOLES)


def _kind_ranked(scene: Scene) -> str:
    """The powertrain of the market in which makers are ranked, for a share that names no other."""
    ranked = ranking_market(scene)
    is_bare = scene.wording("share.of_the_market").search(scene.after(60)) or not names_own_market(scene)
    return ranked.powertrain if ranked is not None and is_bare else "all"


def _names_market_of_kind(scene: Scene, base: str) -> bool:
    """Whether the whole is what everybody sold of a kind ("80% of all electric car sales"), behind a maker's count."""
    is_after_count = scene.previous is not None and scene.previous.is_count
    return is_after_count and scene.wording("share.of_all_of_kind").search(base) is not None and _kind_of_base(scene)


def _kind_of_base(scene: Scene) -> bool:
    return any(scene.number.end <= f.start and before_next(f, scene) for f in scene.m.named("powertrain"))


def _penetration(scene: Scene, base: str) -> Share:
    """The penetration of electric vehicles in a market, or in the sales of the maker whose own were counted."""
    subject, powertrain = _spoken_of(scene)
    told = scene.context.kinds  # of which the sentence before may only have told parts
    if scene.previous is None and told is not None and told.powertrain in PARTS_OF:
        powertrain = told.powertrain
    elif scene.previous is None and scene.context.is_new_paragraph:
        powertrain = scene.context.hint_powertrain or powertrain
    drive = powertrain if powertrain != "all" else "nev"
    is_makers = scene.previous is not None and is_one_maker(subject) and scene.previous.powertrain == drive
    is_of_market = scene.wording("share.market_penetration").search(scene.lead) is not None
    owner = subject if is_makers and not is_of_market else "all"
    return Share("powertrain_share", next(iter(held_by(scene)), owner), drive, _class_spoken_of(scene, base), GOES_ON)


def _is_same_share(scene: Scene) -> bool:
    """Whether a sentence goes on about the share told before it ("This share rose to 12%")."""
    return scene.context.metric == "brand_share" and scene.wording("share.same_share").match(scene.text) is not None


def _class_spoken_of(scene: Scene, base: str) -> VehicleClass:
    """The class that a penetration names, or that of the count before in the paragraph."""
    own = _class_of_whole(scene, base)
    if own != "all" or scene.previous is not None or scene.wording("share.all_whole").search(base):
        return own
    return "all" if scene.context.is_new_paragraph else as_class(scene.context.vehicle_class)


def _class_of_whole(scene: Scene, base: str) -> VehicleClass:
    if scene.wording("share.passenger_whole").search(base):
        return "passenger"
    return "all" if scene.wording("share.all_whole").search(base) else class_of(scene).value
