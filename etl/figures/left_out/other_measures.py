"""Tells numbers that measure another thing than vehicles: prices, capacities, averages, parts of what is no market."""

from __future__ import annotations

from etl.figures.base.rules import Rules, applies, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording, wording_in
from etl.figures.left_out.excluded import is_excluded
from etl.figures.place.places import is_one_maker
from etl.figures.share.share_or_stake import is_part_of_count
from etl.figures.subject.makers import subjects

_OBJECT_REACH, _PART_REACH, _CLAUSE_REACH = 24, 60, 120
_ABROAD = ("exports", "overseas_sales", "overseas_production")
_RATES_BEFORE = ("scope.completion_before", "scope.goods_before", "scope.yearly_before")
_PARTS_BEHIND = (
    "scope.sold_abroad_behind",
    "scope.goods_behind",
    "scope.of_other_behind",
    "scope.of_rate_behind",
    "scope.of_target_behind",
)


def is_other_measure(scene: Scene) -> bool:
    """Whether a number is of a price, a capacity, an average or another thing out of scope."""
    if applies(_OTHERS, scene):
        return True
    return is_excluded(scene) and not scene.wording("scope.measure_behind").match(scene.tail)


@needs("scope.average_behind", "scope.average_before")
def _is_average(scene: Scene) -> bool:
    if scene.wording("scope.average_before").search(scene.outer_head):
        return True
    return scene.wording("scope.average_behind").match(scene.tail) is not None


def _grows_with_things(scene: Scene) -> bool:
    """Whether a growth is of things counted right before it that are no vehicles ("9,000 charge points, up 25%")."""
    if scene.drafts or scene.number.kind not in ("percent", "multiple"):
        return False
    before = [number for number in scene.m.numbers if number.end <= scene.number.start]
    is_of_things = bool(before) and before[-1].counts == "other"
    return is_of_things and not scene.leading(scene.m.cued("metric")) and not scene.leading(subjects(scene))


@needs("scope.number_of", "scope.stock_behind")
def _is_of_things(scene: Scene) -> bool:
    """Whether it is of how many dealers or the like there are, or of vehicles that nobody has bought yet."""
    if scene.number.kind == "count":
        return scene.wording("scope.stock_behind").match(scene.tail) is not None
    hit = scene.wording("scope.number_of").search(scene.text, scene.zone.start, scene.number.start)
    return hit is not None and not any(cue.start >= hit.end() for cue in scene.leading(scene.m.cued("metric")))


@needs("scope.by_region_zh")
def _is_other_rate(scene: Scene) -> bool:
    """Whether it is a part of a maker's sales by region, or a rate of coverage, use or the like, in Chinese."""
    is_part = scene.number.kind in ("percent", "points")
    return is_part and scene.wording("scope.by_region_zh").search(scene.before(30)) is not None


@needs(*_RATES_BEFORE)
def _is_rate_before(scene: Scene) -> bool:
    """Whether the words before a percentage tell of another rate ("a 6% duty", "yearly growth of 9%")."""
    if scene.number.kind != "percent":
        return False
    return any(scene.wording(name).search(scene.before()) for name in _RATES_BEFORE)


@needs("scope.yearly_behind")
def _is_rate_over_years(scene: Scene) -> bool:
    """Whether it is a yearly rate over many years."""
    is_yearly = scene.number.kind == "percent" and scene.wording("scope.yearly_behind").match(scene.tail[:_PART_REACH])
    return bool(is_yearly) and says(scene.text, "scope.over_years")


@needs("scope.of_makers_total", "scope.of_makers_total_zh", "scope.of_own_total")
def _is_part_of_total(scene: Scene) -> bool:
    """Whether it is the part of all that a maker sold that the number before is, which went abroad."""
    last = scene.previous if scene.number.kind == "percent" else None
    if last is None or last.metric not in _ABROAD or not is_one_maker(last.subject):
        return False
    behind = scene.wording("scope.of_makers_total").match(scene.tail[:_PART_REACH])
    if last.metric != "overseas_production":  # what is built abroad has a share of output
        behind = behind or scene.wording("scope.of_own_total").match(scene.tail[:_PART_REACH])
    return bool(behind or scene.wording("scope.of_makers_total_zh").search(scene.before()))


@needs(*_PARTS_BEHIND)
def _is_part_of_other(scene: Scene) -> bool:
    """Whether a percentage is a part of what is no market ("half of the proceeds", "9% of its target"); behind a count
    of vehicles that left a country, its "total exports" are no goods in general.
    """
    if scene.number.kind != "percent":
        return False
    tail, last = scene.tail[:_PART_REACH], scene.previous
    if last is not None and last.is_count and last.metric == "exports" and scene.wording("share.exports").search(tail):
        return False
    is_abroad = scene.wording("scope.sold_abroad_behind").match(scene.tail[:_CLAUSE_REACH]) is not None
    return is_abroad or any(scene.wording(name).match(tail) for name in _PARTS_BEHIND)


@needs("scope.output_zh")
def _is_of_local_output(scene: Scene) -> bool:
    """Whether it is a part of all that is built in the country spoken of (占当地总产量的4%)."""
    is_part = scene.number.kind == "percent" and says(scene.text, "scope.output_zh")
    return is_part and wording("scope.local_output_before").search(scene.outer_head) is not None


@needs("scope.half_before")
def _is_half(scene: Scene) -> bool:
    """Whether a fraction is a part of a range, or names what it is ("the lower half", "this half of the industry")."""
    is_fraction = scene.number.kind == "percent" and scene.number.is_word
    return is_fraction and scene.wording("scope.half_before").search(scene.outer_head) is not None


@needs("percent.of_owner")
def _is_of_makers_sales(scene: Scene) -> bool:
    """Whether it is the part of a maker's sales that a country or the like stands for ("40% of Kia's sales")."""
    if scene.number.kind != "percent":
        return False
    owners = [f for f in subjects(scene) if f.kind == "company" and f.possessive and f.start >= scene.number.end]
    is_of = scene.wording("percent.share_behind").match(scene.tail) is not None
    is_owner = any(scene.wording("percent.of_owner").fullmatch(scene.up_to(f)) for f in owners)
    return is_of and is_owner and not scene.m.named("powertrain")


@needs("maker.delivered_behind")
def _is_of_makers_count(scene: Scene) -> bool:
    """Whether it is the part that a count before is of all that a maker sold ("half of the 900 that Kia sold")."""
    is_after_count = scene.previous is not None and scene.previous.is_count
    if scene.number.kind != "percent" or not is_after_count or not is_part_of_count(scene):
        return False
    whole = scene.following[0]
    makers = (f for f in subjects(scene) if f.kind == "company" and 0 <= f.start - whole.end < _OBJECT_REACH)
    return any(scene.wording("maker.delivered_behind").match(scene.text[f.end :]) for f in makers)


@needs("share.by_plant_behind")
def _is_by_plant(scene: Scene) -> bool:
    """Whether it is the part of its sales that one plant or country gave ("half of deliveries came from Spain")."""
    hit = scene.wording("share.by_plant_behind").match(scene.tail) if scene.number.kind == "percent" else None
    behind = scene.number.end + hit.end() if hit else 0
    return hit is not None and not any(0 <= found.start - behind < _OBJECT_REACH for found in subjects(scene))


@needs("scope.of_group_behind")
def _is_of_groups_sales(scene: Scene) -> bool:
    """Whether it is a maker's part of what the brands of its country sell abroad ("75% of all Chinese cars there")."""
    is_part = scene.number.kind == "percent" and scene.wording("scope.of_group_behind").match(scene.tail)
    if not is_part or scene.leading(scene.m.named("powertrain")):
        return False
    context = scene.context
    market = next((f.code for f in scene.in_zone(scene.m.named("place"))), context.said_place or context.geography)
    is_abroad = market not in (None, "cn", "world") or scene.wording("scope.badged_behind").match(scene.tail)
    named = [found for found in scene.leading(subjects(scene)) if found.kind == "company"]
    return bool(is_abroad) and (bool(named) or (not scene.drafts and is_one_maker(context.subject or "all")))


def _is_of_rival(scene: Scene) -> bool:
    """Whether it is what part of another maker's number it is ("fell 40%, to less than a quarter of BYD")."""
    if scene.number.kind != "percent":
        return False
    behind = [f for f in subjects(scene) if 0 < f.start - scene.number.end <= len(" of ") and not f.possessive]
    is_of = bool(behind) and wording("scope.of").fullmatch(scene.up_to(behind[0])) is not None
    return is_of and wording("scope.clause_ends").match(scene.text[behind[0].end :]) is not None


@needs("scope.in_use_before", "scope.in_use_behind")
def _is_in_use(scene: Scene) -> bool:
    """Whether it is of the vehicles on the roads ("a fleet of 60 million")."""
    is_fleet = scene.wording("scope.in_use_before").search(scene.before(60)) is not None
    return is_fleet or scene.wording("scope.in_use_behind").match(scene.tail[:90]) is not None


@needs("scope.place_in_sales_behind")
def _is_of_place_in_sales(scene: Scene) -> bool:
    """Whether a percentage is one place's part of a maker's sales ("the share of Italy in its sales fell to 9%")."""
    if scene.number.kind not in ("percent", "points"):
        return False
    before, behind = scene.wording("scope.place_in_sales_before"), scene.wording("scope.place_in_sales_behind")
    for found in scene.m.named("place"):
        told = behind.match(scene.text[found.end :]) if found.end <= scene.number.start else None
        if told and ("share" in told.group() or before.search(scene.text[: found.start])):
            return True
    return False


def _multiplies_other(scene: Scene) -> bool:
    """Whether a multiple is of what stands right behind it ("halved its subsidies")."""
    if scene.number.kind != "multiple":
        return False
    behind = [cue for cue in scene.m.cued("exclude") if 0 <= cue.start - scene.number.end < _OBJECT_REACH]
    return bool(behind) and wording("scope.object_behind").match(scene.up_to(behind[0])) is not None


@needs("scope.energy")
def _is_of_energy(scene: Scene) -> bool:
    """Whether a growth is that of the energy told right before it ("14 GWh were exported, up 61%")."""
    if scene.number.kind not in ("percent", "multiple"):
        return False
    told = list(wording_in(scene.text, "scope.energy").finditer(scene.text, 0, scene.number.outer_start))
    between = scene.text[told[-1].end() : scene.number.outer_start] if told else ""
    return bool(told) and wording("scope.up_to_growth").fullmatch(between) is not None


@needs("scope.parts_for_before", "scope.capacity_before_zh", "scope.makable_behind", "scope.capacity_behind")
def _is_capacity(scene: Scene) -> bool:
    """Whether it is what a plant can make in a year."""
    if scene.number.kind == "count" and scene.wording("scope.parts_for_before").search(scene.outer_head):
        return True
    if scene.wording("scope.capacity_before_zh").search(scene.before()):
        return True
    if scene.number.kind == "count" and scene.wording("scope.makable_behind").match(scene.tail):
        return True
    return scene.wording("scope.capacity_behind").match(scene.tail) is not None and _is_of_plant(scene)


def _is_of_plant(scene: Scene) -> bool:
    """Whether a count a year is what a plant can make, and not what is to be built in a year that is named."""
    if scene.wording("scope.means_to_make").search(scene.outer_head):
        return scene.wording("scope.year_named").match(scene.after(120)) is None
    makes = scene.wording("scope.makes").search(scene.before())
    return bool(makes) and not scene.wording("scope.used_to").search(scene.outer_head)


_OTHERS = Rules(
    (
        ("what a plant can make", _is_capacity),
        ("of energy", _is_of_energy),
        ("a rate", _is_rate_before),
        ("a fraction that names what it is", _is_half),
        ("of all that a country builds", _is_of_local_output),
        ("a rate over years", _is_rate_over_years),
        ("the part that went abroad", _is_part_of_total),
        ("a part of another thing", _is_part_of_other),
        ("of a rival's", _is_of_rival),
        ("what one plant gave", _is_by_plant),
        ("of a maker's sales", _is_of_makers_sales),
        ("what a count is of", _is_of_makers_count),
        ("of a group's sales abroad", _is_of_groups_sales),
        ("a multiple of another thing", _multiplies_other),
        ("of the vehicles in use", _is_in_use),
        ("a part by region", _is_other_rate),
        ("one place's part of a maker's sales", _is_of_place_in_sales),
        ("an average", _is_average),
        ("with things that are no vehicles", _grows_with_things),
        ("of things or of stock", _is_of_things),
    )
)
