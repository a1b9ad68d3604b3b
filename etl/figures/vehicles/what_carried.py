"""Reads the powertrain or the class of a number that names none: what it goes on about."""

from __future__ import annotations

from etl.figures.base.rules import Read, Rules, first_of, needs
from etl.figures.base.scene import COUNTED, Scene
from etl.figures.place.where_sold import ranking_market
from etl.figures.subject.makers import subjects
from etl.figures.vehicles.what_named import Kind, code_of, is_compared_kind, named_with, of_this_number
from etl.figures.vehicles.what_spoken_of import (
    headed,
    hinted,
    is_about_kind,
    is_generic,
    is_of_makers,
    of_passers,
    points_at_things,
)
from etl.figures.vehicles.what_within import WITHIN

_ELECTRIC = frozenset({"nev", "bev", "phev", "fcev"})
_ABROAD = frozenset({"exports", "overseas_sales"})


def carried(scene: Scene, kind: Kind) -> Read[str]:
    """The code that a number goes on about: from an earlier one of its sentence, else from the sentences before."""
    read = first_of(WITHIN if scene.previous is not None else _FROM_BEFORE, scene, kind)
    return read or Read(_context_of(scene, kind) or "all", "context")


def _context_of(scene: Scene, kind: Kind) -> str | None:
    return scene.context.powertrain if kind == "powertrain" else scene.context.vehicle_class


def _named_earlier(scene: Scene, kind: Kind) -> str | None:
    earlier = [f for f in scene.m.named(kind) if f.end <= scene.zone.start and not is_compared_kind(f, scene)]
    return code_of(earlier[-1]) if earlier and not is_generic(scene) else None


@needs("powertrain.total_opens")
def _total_of_items(scene: Scene, kind: Kind) -> str | None:
    """What an item adds up, of the kinds of electric vehicles that the items before it listed."""
    told = scene.context.powertrain
    if (
        scene.context.is_new_paragraph
        or told not in _ELECTRIC
        or not scene.wording("powertrain.total_opens").match(scene.text)
    ):
        return None
    return "nev" if kind == "powertrain" else scene.context.vehicle_class


@needs("powertrain.generic")
def _generic(scene: Scene, kind: Kind) -> str | None:
    if kind == "vehicle_class" and scene.context.hint_class and scene.wording("place.retail").search(scene.lead):
        return None  # "total retail sales" are all of the class that the report counts
    return "all" if is_generic(scene) else None


@needs("powertrain.generic_noun")
def _plain_vehicles(scene: Scene, kind: Kind) -> str | None:
    """A maker's "vehicles" are of every powertrain, as are nobody's, unless headline or heading are about one."""
    if kind != "powertrain" or not scene.wording("powertrain.generic_noun").match(scene.tail):
        return None
    if (is_of_makers(scene) and not is_about_kind(scene, scene.context.subject)) or (
        scene.context.hint_powertrain != scene.context.topic_powertrain and not points_at_things(scene)
    ):
        return "all"
    return None if points_at_things(scene) else hinted(scene, kind)


def _whole_class(scene: Scene, kind: Kind) -> str | None:
    """A class named by itself ("passenger vehicle sales") is of all powertrains."""
    if kind != "powertrain" or points_at_things(scene) or of_this_number(scene, "powertrain"):
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
    is_electric = kind == "vehicle_class" and told in _ELECTRIC and not is_generic(scene)
    named = named_with(scene, "powertrain") if is_electric else None
    is_next = named is not None and code_of(named) in _ELECTRIC and code_of(named) != "nev"
    spoken_of = scene.context.subject or scene.context.earlier_subject
    is_same = is_next and spoken_of == scene.context.topic_subject and scene.context.vehicle_class != "all"
    return scene.context.vehicle_class if is_same else None


def _beside_trucks(scene: Scene, kind: Kind) -> str | None:
    """New-energy vehicles told next to commercial ones of every kind: they are of all classes."""
    is_part = kind != "vehicle_class" or points_at_things(scene)
    named = None if is_part else named_with(scene, "powertrain")
    told = scene.context
    is_next = told.vehicle_class == "commercial" and told.powertrain in (None, "all") and told.subject in (None, "all")
    return "all" if is_next and named is not None and code_of(named) in _ELECTRIC else None


@needs("maker.leads_up")
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
    if kind != "powertrain" or scene.context.is_new_paragraph or not is_of_makers(scene):
        return None
    is_next = scene.wording("powertrain.next_in_ranking").search(scene.lead) and scene.leading(subjects(scene))
    return scene.context.powertrain if is_next else None


def _ranked_in(scene: Scene, kind: Kind) -> str | None:
    """The kind of vehicles of the market in which makers are ranked ("Chery took the top spot with 9,000")."""
    market = ranking_market(scene) if scene.number.kind == "count" else None
    if market is None or scene.cue_codes() & _ABROAD or not scene.leading(subjects(scene)):
        return None
    return market.powertrain if kind == "powertrain" else market.vehicle_class


def _turned_to(scene: Scene, kind: Kind) -> str | None:
    """The kind that a sentence without numbers has just turned to ("PHEVs led the growth. Their sales rose 9%")."""
    told = scene.context
    is_told = kind == "powertrain" and told.kinds is None and told.hint_powertrain not in (None, told.topic_powertrain)
    if not is_told or told.is_new_paragraph or scene.leading(subjects(scene)):
        return None
    is_theirs = not is_of_makers(scene) and scene.wording("reference.their").search(scene.lead)
    return told.hint_powertrain if is_theirs or scene.counts_anew() else None


def _same_vehicles(scene: Scene, kind: Kind) -> str | None:
    """The vehicles of the sentence before, for a measure that names neither vehicles nor an owner: in other months, or
    what was built of them, but not what was exported of those sold ("In the first five months, sales rose 9%").
    """
    told = scene.context.kinds
    if told is None or scene.context.is_new_paragraph or not scene.counts_anew():
        return None
    same = {"exports", "overseas_sales"} if told.is_abroad else {"sales", "production"}
    names_own = scene.leading(subjects(scene)) or scene.wording("powertrain.generic_noun").match(scene.tail)
    names_own = names_own or of_this_number(scene, "powertrain") or of_this_number(scene, "vehicle_class")
    if names_own or not scene.cue_codes() & {*COUNTED} <= same:
        return None
    if scene.wording("powertrain.of_market").search(scene.lead):
        return None
    return told.powertrain if kind == "powertrain" else told.vehicle_class


def _new_measure(scene: Scene, kind: Kind) -> str | None:
    return hinted(scene, kind) if scene.counts_anew() and not _is_of_shares_market(scene) else None


def _is_of_shares_market(scene: Scene) -> bool:
    """Whether "Sales came to ..." goes on about the market that the share before it is of."""
    is_of_share = (scene.context.metric or "").endswith("_share")
    is_bare = is_of_share and scene.wording("powertrain.bare_cue").match(scene.text) is not None
    return is_bare and not scene.leading(subjects(scene))


def _new_paragraph(scene: Scene, kind: Kind) -> str | None:
    if not scene.context.is_new_paragraph or _points_back(scene):
        return None
    is_by_class = kind == "vehicle_class" and scene.context.report_class != "all"
    goes_on_by_powertrain = is_by_class and bool(of_this_number(scene, "powertrain"))
    return None if goes_on_by_powertrain else hinted(scene, kind)


def _points_back(scene: Scene) -> bool:
    is_theirs = not is_of_makers(scene) and scene.wording("reference.its").search(scene.lead) is not None
    return points_at_things(scene) or is_theirs


_FROM_BEFORE = Rules(
    (
        ("what the sentence opens on", headed),
        ("what the main clause is about", _of_main_clause),
        ("named earlier in the sentence", _named_earlier),
        ("the total of the items", _total_of_items),
        ("of those who passed a mark", of_passers),
        ("words for all kinds", _generic),
        ("the next in a ranking", _next_in_ranking),
        ("ranked in the market counted", _ranked_in),
        ("plain vehicles", _plain_vehicles),
        ("the whole class", _whole_class),
        ("another group of brands", _next_group),
        ("the next kind of electric vehicles", _next_kind),
        ("beside commercial vehicles", _beside_trucks),
        ("the kind turned to", _turned_to),
        ("the same vehicles", _same_vehicles),
        ("a new measure", _new_measure),
        ("a new paragraph", _new_paragraph),
    )
)
