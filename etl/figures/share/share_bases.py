"""Reads the whole that a share is of: whose sales, of which powertrain and class."""

from __future__ import annotations

from etl.figures.base.draft import Draft
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.place.market_words import is_buying_people
from etl.figures.place.places import is_one_maker
from etl.figures.share.share import Share
from etl.figures.share.share_partitive import kind_of_opening_whole
from etl.figures.subject.makers import subjects
from etl.figures.vehicles.what import as_class, class_of
from etl.figures.vehicles.what_named import code_of, with_its_pair
from etl.mentions.lexicon import Found
from etl.records import VehicleClass

_WHOLE_REACH = 40


def metric_before(scene: Scene) -> str | None:
    """The measure of the number before, in the sentence or before it."""
    return scene.previous.metric if scene.previous else scene.context.metric


def before_next(found: Found, scene: Scene) -> bool:
    """Whether a mention stands before the next number."""
    return not scene.following or found.start < scene.next_start


def is_own_part(counted: Draft, owner: str, base: str, scene: Scene) -> bool:
    """Whether a share is which part of all that a maker sold went abroad ("exported 9,000, half of the total sales",
    海外销量9万辆，占比21%)."""
    if counted.metric not in ("exports", "overseas_sales") or counted.subject != owner or not is_one_maker(owner):
        return False
    names_whole = scene.wording("share.of_sales_total").search(base) or scene.wording("share.own_sales").search(base)
    return bool(names_whole) or (counted.metric == "overseas_sales" and _is_bare_part(counted, base, scene))


def part_of_own(owner: str, base: str, scene: Scene) -> Share | None:
    """The part of a kind in all that its maker sold, told behind the count of it (新能源车销量9万辆，占比57%)."""
    counted = scene.previous
    if counted is None or counted.subject != owner or not is_one_maker(owner) or counted.metric != "sales":
        return None
    if scene.text.isascii() or counted.powertrain == "all":
        return None
    if not (_is_bare_part(counted, base, scene) or scene.wording("share.own_sales").search(base)):
        return None
    return Share("powertrain_share", owner, counted.powertrain, counted.vehicle_class, "a kind's part of its maker's")


def _is_bare_part(counted: Draft, base: str, scene: Scene) -> bool:
    """Whether a Chinese share behind a count is a part of a whole that no market is named for."""
    words = scene.since(counted.number) + base
    is_part = scene.wording("share.part_zh").search(words) is not None
    return is_part and not scene.wording("share.of_a_market_zh").search(words)


def in_clause(found: Found, scene: Scene) -> bool:
    """Whether no clause of its own holds a mention behind the number."""
    return found.start < scene.number.end or not scene.wording("share.next_clause").search(scene.up_to(found))


def held_by(scene: Scene) -> list[str]:
    """The makers behind the number that it is said of: "60% for German firms", "among Chinese brands"."""
    of = wording("share.held_by")
    return [f.code for f in subjects(scene) if f.start >= scene.number.end and of.match(scene.up_to(f))]


def is_of_exports(base: str, scene: Scene) -> bool:
    """Whether the whole is exports, by its own words or as "the total" of exports before."""
    if scene.wording("share.of_sales_total").search(base):
        return False
    is_told = metric_before(scene) == "exports" or (
        scene.context.counted == "exports" and scene.wording("share.exports").search(scene.text) is not None
    )
    is_of_total = is_told and scene.wording("share.of_total").search(base)
    return bool(scene.wording("share.exports").search(base) or is_of_total or _goes_on_about_exports(base, scene))


def _goes_on_about_exports(base: str, scene: Scene) -> bool:
    """Whether a share names no whole of its own behind exports or a share of them (出口114万辆，占比19.5%)."""
    context = scene.context
    before = scene.previous.metric if scene.previous else None if context.is_new_paragraph else context.metric
    is_told = before in ("exports", "export_share")
    is_of_market = "penetration" in scene.cue_codes() or (
        scene.previous is None and scene.wording("powertrain.of_market").search(scene.lead) is not None
    )
    return is_told and not is_of_market and scene.wording("share.no_whole").fullmatch(base) is not None


def is_of_other_powertrain(code: str, scene: Scene) -> bool:
    """Whether the whole is another powertrain's sales ("BEVs made up 60% of all sales of NEVs"), a part of a market."""
    near = (f for f in scene.m.named("powertrain") if 0 <= f.start - scene.number.end < _WHOLE_REACH)
    within = next((f for f in near if before_next(f, scene) and in_clause(f, scene)), None)
    if within is None or within.code == code or not wording("share.of_behind").match(scene.after(8)):
        return False
    return not scene.wording("share.next_kind").search(scene.up_to(within))


def holder_of_base(scene: Scene, start: int) -> str:
    """Whose sales a powertrain's share is of: "of Chinese brands' sales", "43% of the total" of the maker before."""
    after = [f for f in subjects(scene) if f.start >= start and scene.zone.holds(f) and in_clause(f, scene)]
    if after:
        return after[-1].code
    near = scene.after(50)
    buyers = (f for f in scene.m.named("place_people", "place_adjective") if f.start >= scene.number.end)
    if any(is_buying_people(found, scene.text) and in_clause(found, scene) for found in buyers):
        return "all"  # "81% of the cars that Danes bought"
    spoken_of = scene.context.subject or scene.context.topic_subject
    if is_one_maker(spoken_of) and scene.previous is None and scene.wording("share.of_all_deliveries").match(near):
        return spoken_of
    if scene.wording("share.of_market").match(scene.after(60)) and not scene.wording("share.of_that_total").search(
        near
    ):
        return "all"
    if scene.previous is not None and scene.previous.subject != "all":
        return scene.previous.subject
    earlier = [f for f in subjects(scene) if f.end <= scene.zone.start]
    return earlier[-1].code if earlier and scene.previous is None else _carried_holder(scene, near)


def _carried_holder(scene: Scene, near: str) -> str:
    carried = scene.context.subject or "all"
    if scene.context.subject is None and scene.wording("share.of_all_deliveries").match(near):
        return scene.context.topic_subject
    topic = scene.context.topic_subject
    if carried == "all" and is_one_maker(topic) and scene.wording("share.of_bare_sales").match(near):
        named = scene.m.named("place", "company", "group")
        return topic if not named and not scene.context.opens_on_market else "all"
    is_topic = topic == carried
    return carried if is_topic or scene.wording("share.of_own_sales").search(near) else "all"


def powertrain_of_base(scene: Scene, start: int) -> str:
    """The powertrain of the market: named after the head and before the next number, or that of the share before."""
    named = [f for f in scene.m.named("powertrain") if start <= f.start < scene.zone.end and before_next(f, scene)]
    describes = scene.wording("powertrain.describes")
    named = [f for f in named if in_clause(f, scene) and not describes.match(scene.text[f.end : f.end + 24])]
    told = with_its_pair(named[-1], scene, "powertrain") if named else _market_told(scene)
    kind = code_of(told) if told is not None else _of_segment(scene)
    if kind is not None:
        return kind
    if scene.previous is not None and scene.previous.metric == "brand_share":
        return "all" if names_own_market(scene) else scene.previous.powertrain
    if _goes_on_in_market(scene):
        return scene.context.powertrain or "all"
    if (
        scene.previous is not None
        and scene.wording("share.gives").search(scene.before())
        and not names_own_market(scene)
    ):
        return scene.previous.powertrain
    if not scene.wording("share.of_these").search(scene.after(30)):
        market = scene.context.market
        is_open = market is not None and market.is_here and scene.previous is None and not names_own_market(scene)
        return market.powertrain if market is not None and is_open else "all"
    carried = scene.previous.powertrain if scene.previous else scene.context.powertrain
    return carried or "all"


def _of_segment(scene: Scene) -> str | None:
    """The powertrain counted before, whose market is "the segment" ("Kia sold 900 EVs, 44% of the segment")."""
    if not scene.wording("share.of_segment").search(scene.before(60) + "¦" + scene.after(40)):
        return None
    return next((draft.powertrain for draft in reversed(scene.drafts)), scene.context.powertrain or "all")


def _market_told(scene: Scene) -> Found | None:
    """The powertrain whose market the words before the number tell of ("In electric cars, A had")."""
    drives = [found for found in scene.m.named("powertrain") if found.end <= scene.number.start]
    if drives and not scene.drafts and scene.wording("share.among_kind").fullmatch(scene.text[: drives[0].start]):
        return drives[0]
    whole = kind_of_opening_whole(scene, drives) if drives else None
    if whole is not None:
        return with_its_pair(whole, scene, "powertrain")
    behind, before = scene.wording("share.market_of_kind"), scene.wording("share.market_for_kind")
    told = (f for f in reversed(scene.leading(drives)) if behind.match(scene.text[f.end :]))
    found = next(told, None) or next((f for f in drives if before.search(scene.text[: f.start])), None)
    return found and with_its_pair(found, scene, "powertrain")


def _goes_on_in_market(scene: Scene) -> bool:
    """Whether a share without a whole of its own goes on about that of the share before ("It was higher in Peru")."""
    is_of_share = scene.previous is None and scene.context.metric == "brand_share" and not names_own_market(scene)
    if is_of_share and scene.wording("share.list_goes_on").match(scene.text):
        return True
    return is_of_share and not scene.context.is_new_paragraph and not scene.leading(subjects(scene))


def names_own_market(scene: Scene) -> bool:
    """Whether the words behind a share name its own whole ("of the car market")."""
    return scene.wording("share.of_named_sales").search(scene.after(60)) is not None


def class_of_base(scene: Scene) -> VehicleClass:
    """The class of the vehicles that make up the whole."""
    if scene.wording("share.of_all_vehicles").match(scene.after(60)):
        return "all"
    if not scene.drafts and _market_told(scene) is not None and not scene.m.named("vehicle_class"):
        return "all"
    own = class_of(scene).value
    if own != "all":
        return own
    if scene.previous is not None:
        return scene.previous.vehicle_class
    names_whole = wording("share.of_behind").match(scene.after(6))
    return "all" if scene.context.is_new_paragraph or names_whole else as_class(scene.context.vehicle_class)
