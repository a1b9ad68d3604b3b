"""Reads the powertrain or the class of a number that names none: what it goes on about."""

from __future__ import annotations

from etl.figures.makers import subjects
from etl.figures.rules import Read, Rules, first, needs
from etl.figures.scene import COUNTED, Scene
from etl.figures.what_named import Kind, code_of, is_whole_of_part, is_with_sold, named_with, of_this_number
from etl.figures.wordings import wording

_HEAD_REACH = 30
_ELECTRIC = frozenset({"nev", "bev", "phev", "fcev"})


def carried(scene: Scene, kind: Kind) -> Read[str]:
    """The code that a number goes on about: from an earlier one of its sentence, else from the sentences before."""
    read = first(_WITHIN if scene.previous is not None else _FROM_BEFORE, scene, kind)
    return read or Read(_context_of(scene, kind) or "all", "context")


def _context_of(scene: Scene, kind: Kind) -> str | None:
    return scene.context.powertrain if kind == "powertrain" else scene.context.vehicle_class


def _hinted(scene: Scene, kind: Kind) -> str:
    """What the heading, or a sentence without numbers before this one, said that all of this is about."""
    return (scene.context.hint_powertrain if kind == "powertrain" else scene.context.hint_class) or "all"


def _is_generic(scene: Scene) -> bool:
    """Whether the words before the number speak of all kinds; "of this total" is of those told before."""
    if scene.wording("reference.of_this").match(scene.text):
        return False
    return scene.wording("powertrain.generic").search(scene.lead) is not None


def _points_at_things(scene: Scene) -> bool:
    return scene.wording("reference.things").search(scene.lead) is not None


def _is_of_makers(scene: Scene) -> bool:
    return scene.context.subject not in (None, "all")


# After another number of the sentence


def _new_measure_within(scene: Scene, kind: Kind) -> str | None:
    if _is_sold_elsewhere(scene) or is_with_sold(scene):
        return None
    if not scene.counts_anew() or _is_second_of_pair(scene) or _is_growth_of_last(scene) or _is_same_again(scene):
        return None
    return "all" if _is_generic(scene) else _hinted(scene, kind)


def _is_sold_elsewhere(scene: Scene) -> bool:
    """Whether exports or sales abroad are set beside the same vehicles' sales at home ("domestic NEV sales ...")."""
    if not scene.wording("place.home").search(scene.head[: scene.zone.start]) or _is_generic(scene):
        return False
    codes = scene.cue_codes() & {*COUNTED}
    return bool(codes) and codes <= {"exports", "overseas_sales"}


def _new_powertrain(scene: Scene, kind: Kind) -> str | None:
    """A list that goes on by powertrain after it went by class, and does not point back ("of which NEVs")."""
    if kind != "vehicle_class" or scene.previous is None or scene.previous.powertrain != "all":
        return None
    lead = scene.lead.replace(" that of ", " ")  # "and that of NEVs" says what is next
    points_back = wording("reference.points_back").search(lead)
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
    clause = lead.rpartition(", while ")[2]  # "..., from 4 million built a year before, while sales amounted to"
    return bool(is_bare or is_verb) or scene.wording("powertrain.second_of_pair").match(clause) is not None


def _is_bare(lead: str) -> bool:
    """Whether nothing but "and" stands between a number and the one before it."""
    return wording("powertrain.nothing_but_and").match(lead) is not None


def _is_same_again(scene: Scene) -> bool:
    """Whether the zone names the measure of the number before again, of nobody else ("exports so far came to ...")."""
    previous = scene.previous
    if previous is None or _is_generic(scene) or scene.in_zone(subjects(scene)):
        return False
    return scene.cue_codes() & {*COUNTED} == {previous.metric}


def _is_growth_of_last(scene: Scene) -> bool:
    """Whether the zone only goes on about the number before it ("up 9% on sales of a year before")."""
    return scene.number.kind != "count" and not scene.leading(scene.m.cued("metric"))


def _headed(scene: Scene, kind: Kind) -> str | None:
    """What the first words say that the whole sentence is about ("In terms of NEVs: ...", "As for hybrids, ...")."""
    found = next((f for f in scene.m.named(kind) if f.start <= _HEAD_REACH), None)
    if found is None or found.end > scene.number.start or _is_generic(scene):
        return None
    opens = scene.wording("powertrain.headed_by").fullmatch(scene.text[: found.start])
    closes = scene.wording("powertrain.head_ends").match(scene.text[found.end :])
    is_zh = scene.wording("powertrain.head_ends_zh").match(scene.text[found.end :])
    return code_of(found) if (opens and closes) or is_zh else None


_WITHIN = Rules(
    (
        ("what the sentence opens on", _headed),
        ("more of the whole", _whole_named),
        ("a maker's whole", _makers_whole),
        ("a new measure", _new_measure_within),
        ("by powertrain now", _new_powertrain),
        ("goes on", _continued),
    )
)


# The first number of the sentence


def _named_earlier(scene: Scene, kind: Kind) -> str | None:
    earlier = [found for found in scene.m.named(kind) if found.end <= scene.zone.start]
    return code_of(earlier[-1]) if earlier and not _is_generic(scene) else None


@needs("powertrain.generic")
def _generic(scene: Scene, _kind: Kind) -> str | None:
    return "all" if _is_generic(scene) else None


@needs("powertrain.generic_noun")
def _plain_vehicles(scene: Scene, kind: Kind) -> str | None:
    """A maker's "vehicles" are of every powertrain, as are nobody's, unless headline or heading are about one."""
    if kind != "powertrain" or not scene.wording("powertrain.generic_noun").match(scene.tail):
        return None
    if _is_of_makers(scene) or (
        scene.context.hint_powertrain != scene.context.topic_powertrain and not _points_at_things(scene)
    ):
        return "all"
    return None if _points_at_things(scene) else _hinted(scene, kind)


def _whole_class(scene: Scene, kind: Kind) -> str | None:
    """A class named by itself ("passenger vehicle sales") is of all powertrains."""
    if kind != "powertrain" or _points_at_things(scene) or of_this_number(scene, "powertrain"):
        return None
    named = named_with(scene, "vehicle_class")
    is_counted = named is not None and not scene.wording("reference.things").search(scene.text[: named.end])
    return "all" if scene.leading(scene.m.named("vehicle_class")) or is_counted else None


def _next_group(scene: Scene, kind: Kind) -> str | None:
    """Brands of another home after those before, in the same kind of vehicle ("German brands sold 9,000")."""
    is_group = {found.kind for found in scene.leading(subjects(scene))} == {"group"}
    was_group = (scene.context.subject or "").endswith("-brands")
    if kind != "vehicle_class" or scene.context.is_new_paragraph or not (is_group and was_group):
        return None
    return scene.context.vehicle_class


def _next_kind(scene: Scene, kind: Kind) -> str | None:
    """The class of the electric vehicles counted before, where one kind of them is next ("PHEV sales were 900")."""
    told = scene.context.powertrain
    is_electric = kind == "vehicle_class" and told in _ELECTRIC and not _is_generic(scene)
    named = named_with(scene, "powertrain") if is_electric else None
    is_next = named is not None and code_of(named) in _ELECTRIC and code_of(named) != "nev"
    spoken_of = scene.context.subject or scene.context.earlier_subject
    return scene.context.vehicle_class if is_next and spoken_of == scene.context.topic_subject else None


def _beside_trucks(scene: Scene, kind: Kind) -> str | None:
    """New-energy vehicles told next to commercial ones of every kind: they are of all classes."""
    named = named_with(scene, "powertrain") if kind == "vehicle_class" else None
    told = scene.context
    is_next = told.vehicle_class == "commercial" and told.powertrain in (None, "all") and told.subject in (None, "all")
    return "all" if is_next and named is not None and code_of(named) in _ELECTRIC else None


def _of_main_clause(scene: Scene, kind: Kind) -> str | None:
    """What a maker's vehicles are in the main clause behind the number ("With 900 registered, BYD EVs lead")."""
    if kind != "powertrain" or not scene.wording("maker.leads_up").match(scene.text):
        return None
    makers = [found for found in subjects(scene) if found.start >= scene.number.end]
    told = (f for f in scene.m.named(kind) if any(f.start - maker.end == 1 for maker in makers))
    found = next(told, None)
    return code_of(found) if found is not None else None


@needs("powertrain.next_in_ranking")
def _next_in_ranking(scene: Scene, kind: Kind) -> str | None:
    """The powertrain of a ranking that goes on with its next maker ("Neta was second with 900 cars")."""
    if kind != "powertrain" or scene.context.is_new_paragraph or not _is_of_makers(scene):
        return None
    is_next = scene.wording("powertrain.next_in_ranking").search(scene.lead) and scene.leading(subjects(scene))
    return scene.context.powertrain if is_next else None


def _new_measure(scene: Scene, kind: Kind) -> str | None:
    return _hinted(scene, kind) if scene.counts_anew() and not _goes_on_barely(scene) else None


def _goes_on_barely(scene: Scene) -> bool:
    """Whether "Sales came to ..." goes on about the vehicles before: about a share's market, or about the same time."""
    if not scene.wording("powertrain.bare_cue").match(scene.text):
        return False
    is_of_share = (scene.context.metric or "").endswith("_share")
    return is_of_share or not (scene.context.is_new_paragraph or scene.m.periods)


def _new_paragraph(scene: Scene, kind: Kind) -> str | None:
    if not scene.context.is_new_paragraph or _points_back(scene):
        return None
    goes_on_by_powertrain = kind == "vehicle_class" and bool(of_this_number(scene, "powertrain"))
    return None if goes_on_by_powertrain else _hinted(scene, kind)


def _points_back(scene: Scene) -> bool:
    is_theirs = not _is_of_makers(scene) and scene.wording("reference.its").search(scene.lead) is not None
    return _points_at_things(scene) or is_theirs


_FROM_BEFORE = Rules(
    (
        ("what the sentence opens on", _headed),
        ("what the main clause is about", _of_main_clause),
        ("named earlier in the sentence", _named_earlier),
        ("words for all kinds", _generic),
        ("the next in a ranking", _next_in_ranking),
        ("plain vehicles", _plain_vehicles),
        ("the whole class", _whole_class),
        ("another group of brands", _next_group),
        ("the next kind of electric vehicles", _next_kind),
        ("beside commercial vehicles", _beside_trucks),
        ("a new measure", _new_measure),
        ("a new paragraph", _new_paragraph),
    )
)
