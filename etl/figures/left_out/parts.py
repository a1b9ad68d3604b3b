"""Keeps out numbers that are only of a part that no field tells: models, bodies, a maker's own brands, mixed kinds."""

from __future__ import annotations

from itertools import pairwise

from etl.figures.base.lists import number_runs
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording, wording_in
from etl.figures.measure.imports import OF_IMPORTS, is_imported, is_share_imported
from etl.figures.place.origins import is_by_origin, is_made_in_china, is_of_port, is_of_region, is_part_by_origin
from etl.figures.place.places import home_of
from etl.figures.subject.makers import marque_of, subjects
from etl.figures.subject.own_brands import is_of_own_brands
from etl.figures.subject.unknown_names import is_of_unknown_name
from etl.figures.vehicles.models import (
    is_called_model,
    is_in_models_name,
    is_known_model,
    is_makers_model,
    is_the_model,
    outside_ranges,
)
from etl.vocabulary import vocabulary

_CLAUSE_REACH = 150
_NEXT_REACH = 14
A_SUM = "a sum of makers that are no group"
OF_BODY = "of one kind of body"
OF_UNCOVERED = "of brands that no group of ours covers"
OF_ONE = "a single model's"
OF_BUYERS = "of one kind of buyers"
_ELECTRIC = frozenset({"ev", "bev", "phev", "nev", "fcev"})
_WITH_HYBRIDS = ("jp", "kr")


@needs("scope.body_behind", "scope.body_grown", "scope.body_before", "scope.body_clause_before")
def _is_of_bodies(scene: Scene) -> bool:
    """Whether a number is of sedans, SUVs or another kind of body, not of them all ("SUVs, sedans and vans")."""
    if scene.wording("scope.every_body").search(scene.outer_head):
        return False
    behind = "scope.body_behind" if scene.number.kind == "count" else "scope.body_grown"
    if scene.wording(behind).match(scene.tail):
        return True
    if scene.wording("scope.body_before").search(scene.before()):
        return True
    return scene.wording("scope.body_clause_before").search(scene.outer_head[-_CLAUSE_REACH:]) is not None


@needs("scope.week_zh")
def _is_of_week(scene: Scene) -> bool:
    """Whether a Chinese number is of one week of a month."""
    return scene.wording("scope.week_zh").search(scene.outer_head) is not None


@needs("scope.contribution")
def _is_contribution(scene: Scene) -> bool:
    """Whether it is what somebody contributes to a growth."""
    return scene.number.kind == "percent" and scene.wording("scope.contribution").search(scene.outer_head) is not None


@needs("scope.makers_with_share")
def _describes_makers(scene: Scene) -> bool:
    """Whether a share only says which makers are meant."""
    return scene.number.kind == "percent" and scene.wording("scope.makers_with_share").match(scene.tail) is not None


@needs("scope.buyers_before", "scope.buyers_behind")
def _is_of_buyers(scene: Scene) -> bool:
    """Whether a number is of one kind of buyers, as fleets or private ones."""
    is_behind = scene.wording("scope.buyers_behind").match(scene.tail) is not None
    return is_behind or scene.wording("scope.buyers_before").search(scene.outer_head[-_CLAUSE_REACH:]) is not None


@needs("scope.as_a_rule", "scope.built_elsewhere")
def _is_as_a_rule(scene: Scene) -> bool:
    """Whether a number is what a month brings in any year, or of vehicles built in one country abroad."""
    head = scene.outer_head[-_CLAUSE_REACH:]
    return any(scene.wording(name).search(head) for name in ("scope.as_a_rule", "scope.built_elsewhere"))


@needs("scope.run_before", "scope.run_behind")
def _is_of_run(scene: Scene) -> bool:
    """Whether a growth is what each of a run of months exceeded ("six straight months of over 50 percent growth")."""
    is_mark = scene.number.kind == "percent" and scene.number.bound == "over"
    is_run = scene.wording("scope.run_before").search(scene.outer_head)
    return is_mark and bool(is_run or scene.wording("scope.run_behind").match(scene.tail))


@needs("scope.outlets_behind", "scope.outlets_before")
def _is_of_outlets(scene: Scene) -> bool:
    """Whether it counts dealerships or the like."""
    if scene.number.kind != "count":
        return False
    behind = not scene.number.counts and scene.wording("scope.outlets_behind").match(scene.tail[:60])
    return bool(behind) or scene.wording("scope.outlets_before").search(scene.before(90)) is not None


@needs("scope.namesake")
def _is_of_namesake(scene: Scene) -> bool:
    """Whether it is of a group's brand of the same name alone ("VW brand's volume", "the Geely brand itself")."""
    named = [found for found in scene.leading(subjects(scene)) if found.kind == "company"]
    if not named and not scene.drafts:  # behind an aside with a number of its own
        named = [f for f in subjects(scene) if f.kind == "company" and f.end <= scene.number.start]
    if marque_of(scene):
        return False
    if not named or not scene.wording("scope.namesake").match(scene.text[named[-1].end :]):
        return False
    code, known = named[-1].code, vocabulary()
    members = {other for other in known.companies if other != code and known.group_of(other) == code}
    told = {found.code for found in scene.m.named("company")} | set(scene.context.recent)
    return bool(members) and (scene.context.topic_subject == code or bool(members & told))


@needs("scope.abroad_part")
def _is_part_abroad(scene: Scene) -> bool:
    """Whether it is the part of its own sales that a maker sold abroad."""
    return scene.number.kind == "percent" and scene.wording("scope.abroad_part").search(scene.outer_head) is not None


@needs("scope.first_to_reach")
def _is_first_to_reach(scene: Scene) -> bool:
    """Whether it is a mark that somebody was the first to reach ("the first maker to export a million cars")."""
    return scene.number.kind == "count" and scene.wording("scope.first_to_reach").search(scene.before(120)) is not None


def _is_of_mixed_kinds(scene: Scene) -> bool:
    """Whether it is a total of electric cars and hybrids, or of hybrids and petrol cars, which no powertrain is."""
    named = outside_ranges(scene.leading(scene.m.named("powertrain")), scene)
    if len(named) <= 1 or scene.pinned or says(scene.text, "zones.respectively"):
        return False
    if any(scene.number in numbers for numbers in number_runs(scene.m)):
        return False
    joined = wording("powertrain.joined_kinds")
    pairs = [
        {first.code, second.code}
        for first, second in pairwise(named)
        if joined.fullmatch(scene.text[first.end : second.start])
    ]
    return any(len(pair) > 1 and not pair <= _ELECTRIC for pair in pairs[-1:])


@needs("powertrain.electrified")
def _is_of_any_motor(scene: Scene) -> bool:
    """Whether it is of the "electrified" cars of a maker of Japan or Korea, which counts its hybrids as such."""
    if not scene.wording("powertrain.electrified").search(scene.text[scene.zone.start : scene.next_outer_start]):
        return False
    named = [found.code for found in subjects(scene) if found.kind == "company"]
    told = named or [code for code in (scene.context.subject, scene.context.topic_subject) if code]
    return any(home_of(code) in _WITH_HYBRIDS for code in told)


@needs("scope.models_before")
def _is_of_models(scene: Scene) -> bool:
    """Whether a count is of models or the like, as a part of them ("400 models, including 120 EVs")."""
    if scene.number.kind != "count" or scene.wording("scope.exported_behind").match(scene.tail[:40]):
        return False
    if scene.wording("metric.noun").match(scene.tail.lstrip()):
        return False  # "the market for these brands with 9,000 registrations"
    return scene.wording("scope.models_before").search(scene.outer_head) is not None


@needs("scope.among_buses", "scope.buses", "scope.supplied")
def _is_of_buses(scene: Scene) -> bool:
    """Whether it is of buses or taxis, or one order that somebody was supplied with."""
    if wording_in(scene.text, "scope.among_buses").search(scene.head):
        return True
    is_count = scene.number.kind == "count"
    return is_count and bool(
        wording_in(scene.text, "scope.buses").match(scene.tail)
        or wording_in(scene.text, "scope.supplied").search(scene.outer_head)
    )


def _is_countrys_part(scene: Scene) -> bool:
    """Whether it is the part of a larger market that one country is ("China accounted for 60% of these")."""
    if scene.number.kind != "percent" or scene.drafts or scene.context.counted == "exports":
        return False
    cue = next(iter([c for c in scene.leading(scene.m.cued("metric")) if c.code == "share"][-1:]), None)
    places = [f for f in scene.m.named("place") if cue is not None and 0 < cue.start - f.end <= _NEXT_REACH]
    if (
        scene.wording("share.parts_trade").search(scene.stretch)
        or cue is None
        or not places
        or places[-1].possessive
        or says(scene.text, "share.exports")
    ):
        return False
    is_subject = wording("scope.up_to_verb").fullmatch(scene.text[places[-1].end : cue.start]) is not None
    return is_subject and wording("scope.country_opens").search(scene.text[: places[-1].start]) is not None


@needs("scope.some_of_list")
def _is_of_some(scene: Scene) -> bool:
    """Whether it is said of some of a list that only their places name ("the first two down 4% and 25%")."""
    return bool(scene.drafts) and scene.wording("scope.some_of_list").search(scene.lead) is not None


@needs("scope.series_noun")
def _is_series(scene: Scene) -> bool:
    of = wording("place.of")
    owners = [found for found in scene.leading(subjects(scene)) if not of.search(scene.text[: found.start])]
    lead = scene.text[max((found.end for found in owners), default=scene.zone.start) : scene.number.start]
    lead = wording("scope.range_aside").sub("", lead, count=1)
    return (
        scene.wording("scope.series_noun").search(lead) is not None
        and scene.wording("scope.series").search(lead) is not None
    )


PARTS = (
    ("of some of a list, by their places in it", _is_of_some),
    (OF_ONE, is_called_model),
    (OF_ONE, is_in_models_name),
    (OF_ONE, is_known_model),
    (OF_ONE, is_the_model),
    (OF_ONE, is_makers_model),
    (OF_ONE, is_of_unknown_name),
    (OF_BODY, _is_of_bodies),
    (OF_BUYERS, _is_of_buyers),
    ("of a week", _is_of_week),
    ("what only says which makers are meant", _describes_makers),
    ("a part in a growth", _is_contribution),
    ("what is so as a rule, or built elsewhere", _is_as_a_rule),
    ("what each of a run of months exceeded", _is_of_run),
    ("of models, not of vehicles", _is_of_models),
    ("of electric cars and hybrids together", _is_of_mixed_kinds),
    ("of electric cars and hybrids together", _is_of_any_motor),
    ("of dealerships", _is_of_outlets),
    ("of a maker's own brands alone", is_of_own_brands),
    ("of a group's brand of the same name", _is_of_namesake),
    ("the part that a maker sold abroad of its own", _is_part_abroad),
    ("a mark that somebody was the first to reach", _is_first_to_reach),
    ("a part of others, by where they were built", is_part_by_origin),
    ("counted by where it was built", is_by_origin),
    ("a part of a maker's models", _is_series),
    ("of vehicles built in China, whatever their make", is_made_in_china),
    ("of one port or province", is_of_port),
    ("of one port or province", is_of_region),
    ("one country's part of a larger market", _is_countrys_part),
    ("of buses or taxis, or one order", _is_of_buses),
    ("imports, not said to be from China", is_imported),
    (OF_IMPORTS, is_share_imported),
)

# Parts of a count that no field tells: what goes on about one is none of ours either.
OF_PARTS = frozenset(
    {
        OF_BODY,
        OF_BUYERS,
        "of a maker's own brands alone",
        "of a group's brand of the same name",
        "of one port or province",
        OF_IMPORTS,
        A_SUM,
        OF_UNCOVERED,
    }
)
# Parts that whatever follows without a measure or a maker of its own is still of.
OF_OTHERS = frozenset(
    {
        "of vehicles built in China, whatever their make",
        "of one port or province",
        "one country's part of a larger market",
    }
)
