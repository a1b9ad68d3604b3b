"""Keeps out counts that are no figure of ours: years, models, thresholds, one brand's part, marks not reached."""

from __future__ import annotations

from etl.figures.base.rules import Rules, applies, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.period.all_time import (
    is_all_time,
    is_kept_for_years,
    is_of_many_years,
    is_on_roads,
    is_range_of_millions,
)
from etl.figures.subject.agents import without_names
from etl.figures.subject.makers import subjects
from etl.figures.subject.nations import of_nation
from etl.figures.vehicles.what_named import code_of

OF_MODEL = "a single model's count"
_NEXT_ITEM = ":：;；,，、"  # what parts the makers of a list
_LEAST = 100
_MOST = 500_000_000
_YEARS_BEGIN, _YEARS_END = 1900, 2100  # a bare whole number between may be a year
_BRAND_REACH = 16
_FEW = 2


def refused_count(scene: Scene) -> str | None:
    """Why a count is none of ours; None where nothing speaks against it."""
    return applies(_GATES, scene)


def _is_too_small(scene: Scene) -> bool:
    number = scene.number
    is_bare = not number.counts and number.value == int(number.value)
    may_be_year = (
        _YEARS_BEGIN <= number.value < _YEARS_END and is_bare and "," not in scene.text[number.start : number.end]
    )
    is_listed = _is_of_list(scene) or _is_next_of_makers(scene) or _is_all_it_sold(scene)
    return (number.value < _LEAST and not is_listed) or may_be_year or number.value >= _MOST


def _is_all_it_sold(scene: Scene) -> bool:
    """Whether so few vehicles are what a maker sold in a span ("delivered just 62 cars that year"), or are told to be
    sales by the noun right behind ("61 registrations")."""
    is_counted = scene.number.counts == "vehicle" and scene.number.value >= 1
    if is_counted and scene.wording("scope.sold_before").search(scene.outer_head) is not None:
        return True
    return scene.number.value >= 1 and scene.wording("scope.few_behind").match(scene.tail) is not None


def _is_next_of_makers(scene: Scene) -> bool:
    """Whether it is a further count of a list of makers in one sentence ("Maxus 153, Kia 58, GAC (8 cars)")."""
    before = [draft for draft in scene.drafts if draft.is_count]
    named = [found for found in subjects(scene) if found.end <= scene.number.outer_start]
    if len({draft.subject for draft in before[-2:]}) < _FEW or not named or named[-1].kind != "company":
        return False
    between = scene.text[named[-1].end : scene.number.outer_start]
    is_labelled = scene.number.counts == "vehicle" and wording("maker.item").fullmatch(between) is not None
    is_right_before = is_labelled or not between.strip() or wording("maker.with_number").fullmatch(between) is not None
    return is_right_before and named[-1].code not in {draft.subject for draft in before}


def _is_of_list(scene: Scene) -> bool:
    """Whether a maker labels a small count of vehicles, as in a list of makers ("Proton — 68 units", "others are as
    follows: Proton (68 units), Kia (9 units)").
    """
    named = [found for found in subjects(scene) if found.end <= scene.number.outer_start]
    if not named or named[-1].kind != "company" or scene.number.counts != "vehicle" or scene.number.value < 1:
        return False
    if wording("maker.item").fullmatch(scene.text[named[-1].end : scene.number.outer_start]) is None:
        return False
    before = scene.text[: named[-1].start].rstrip()
    return not before or before[-1] in _NEXT_ITEM


def _is_models(scene: Scene) -> bool:
    """Whether words right beside the number call what it counts a model."""
    if wording("scope.model_behind").match(_behind_maker(scene)):
        return True
    return wording("scope.model_before").search(scene.before(24)) is not None


@needs("scope.some_models", "scope.models_open", "scope.models_sales", "scope.chosen_models_behind")
def _is_of_some_models(scene: Scene) -> bool:
    """Whether it counts some models of a maker, which the sentence tells of before."""
    if scene.wording("scope.chosen_models_behind").match(scene.tail):
        return True
    if scene.wording("scope.some_models").search(scene.outer_head):
        return True
    is_open = scene.wording("scope.models_open").match(scene.text) is not None
    return is_open or scene.wording("scope.models_sales").search(scene.lead) is not None


def _behind_maker(scene: Scene) -> str:
    """The words behind the number, less the maker's name that they begin with."""
    makers = [f for f in subjects(scene) if 0 <= f.start - scene.number.end <= 1]
    return scene.text[makers[0].end :] if makers else scene.tail


@needs("scope.brand_before", "scope.brand_behind")
def _is_of_one_brand(scene: Scene) -> bool:
    """Whether one brand of the maker is named behind it, unless that is a maker of its own ("6,400 from Onvo")."""
    is_told = scene.wording("scope.brand_before").search(scene.lead) and not scene.leading(subjects(scene))
    if is_told and of_nation(scene.lead, scene) is None:
        return True
    if not wording("scope.brand_behind").match(scene.tail):
        return False
    if any(0 <= found.start - scene.number.end < _BRAND_REACH for found in scene.m.named("place")):
        return False  # "394,000 from China"
    if any(0 <= p.start - scene.number.end <= len(" of ") for p in scene.m.periods):
        return False  # "fewer than the 19,000 of August"
    behind = [f.code for f in subjects(scene) if 0 <= f.start - scene.number.end < _BRAND_REACH]
    owner = scene.previous.subject if scene.previous else None
    return not behind or behind[0] == owner


@needs("scope.in_a_row", "scope.level_behind", "scope.threshold_list")
def _is_threshold(scene: Scene) -> bool:
    counts = (number for number in scene.following if number.kind == "count")
    if any(scene.wording("scope.level_follows").match(scene.up_to(number)) for number in counts):
        return False  # the level of the last month, which is told beside it, is the one that is kept
    if scene.wording("scope.level_behind").match(scene.tail):
        return True
    is_run = scene.wording("scope.in_a_row").search(scene.stretch) is not None
    if is_run and scene.wording("scope.kept_up").search(scene.outer_head):
        return True
    if scene.number.bound != "over":
        return False
    is_english_run = is_run or (scene.text.isascii() and says(scene.text, "scope.in_a_row"))
    words = without_names(scene, scene.head)[scene.zone.start :]  # a body "of Automobile Manufacturers" is no list
    return is_english_run or scene.wording("scope.threshold_list").search(words) is not None


@needs("scope.mark_behind_zh", "scope.ordinal_before")
def _is_ordinal(scene: Scene) -> bool:
    """Whether it is the place of one car in a row of them ("the 10,000th car", 第10000台)."""
    is_mark = scene.wording("scope.mark_behind_zh").match(scene.tail) is not None
    return is_mark or scene.wording("scope.ordinal_before").search(scene.outer_head) is not None


@needs("reference.of_whole_opens")
def _is_restated(scene: Scene) -> bool:
    """Whether a sentence opens with a whole told before, to name its parts ("Of the 9,000, 2,000 went abroad")."""
    opens = scene.wording("reference.of_whole_opens").fullmatch(scene.text[: scene.number.outer_start])
    return opens is not None and wording("reference.parts_follow").match(scene.tail) is not None


@needs("scope.orders_behind")
def _is_of_orders(scene: Scene) -> bool:
    return scene.wording("scope.orders_behind").match(scene.tail) is not None


@needs("scope.people_behind")
def _is_of_people(scene: Scene) -> bool:
    return scene.wording("scope.people_behind").match(scene.tail) is not None


def each_kind(scene: Scene) -> list[str]:
    """The two kinds of vehicles of which there is the same number each ("BEVs and PHEVs ...: 190,000 of each")."""
    if not scene.wording("scope.each_kind_behind").match(scene.tail):
        return []
    named = [f for f in scene.m.named("powertrain") if f.end <= scene.number.start]
    codes = list(dict.fromkeys(code_of(found) for found in named))
    return codes if len(codes) == _FEW else []


@needs("scope.each_kind_behind")
def _is_of_each_kind(scene: Scene) -> bool:
    """Whether it is one number for each of kinds that are not named, which is no count of all of them."""
    return scene.wording("scope.each_kind_behind").match(scene.tail) is not None and not each_kind(scene)


@needs("scope.never_before")
def _is_never(scene: Scene) -> bool:
    """Whether it is a mark that was never passed ("has never sold more than 85,000 cars in a year")."""
    return scene.wording("scope.never_before").search(scene.outer_head) is not None


@needs("scope.still_off_behind")
def _is_still_off(scene: Scene) -> bool:
    """Whether it is a mark that is not reached yet (离500万辆只差一点)."""
    is_behind = scene.wording("scope.still_off_behind").match(scene.tail) is not None
    return is_behind and scene.wording("scope.still_off_before").search(scene.outer_head) is not None


_GATES = Rules(
    (
        ("a whole told before, whose parts follow", _is_restated),
        ("counts people", _is_of_people),
        ("counts orders", _is_of_orders),
        ("a mark that is not reached yet", _is_still_off),
        ("a mark that was never passed", _is_never),
        ("one number for each of two kinds", _is_of_each_kind),
        ("too small or large for a count of vehicles", _is_too_small),
        ("the place of one vehicle in a row", _is_ordinal),
        (OF_MODEL, _is_models),
        (OF_MODEL, _is_of_some_models),
        ("counted since the beginning, not in a span", is_all_time),
        ("vehicles on the roads", is_on_roads),
        ("a level kept for years", is_kept_for_years),
        ("a level of many years", is_of_many_years),
        ("a range of millions", is_range_of_millions),
        ("one brand's part of a maker's count", _is_of_one_brand),
        ("a threshold for a list or a run of months", _is_threshold),
    )
)
