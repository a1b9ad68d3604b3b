"""Reads counts of vehicles, and changes that are given in vehicles."""

from __future__ import annotations

from etl.figures.base.draft import Draft, Made, Unread
from etl.figures.base.lists import entity_runs, number_runs
from etl.figures.base.rules import Read
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.left_out.count_gates import each_kind, refused_count
from etl.figures.measure.basis import basis_from, basis_marker
from etl.figures.measure.direction import growth_direction
from etl.figures.measure.grown_things import grows_another_thing
from etl.figures.measure.measure_phrases import is_of_both
from etl.figures.measure.metrics import counted_metric
from etl.figures.slots import Change, count_draft
from etl.figures.subject.holders import each_holder
from etl.figures.subject.makers import subjects

_CHANGE_REACH, _TWO = 80, 2
_LOOSE = ("context", "foretold anew", "goes on", "named behind it", "market or volume before it")


def read_count(scene: Scene, direction: int) -> Made:
    """The rows of a count of vehicles; `direction` is that of a growth word near it, or 0."""
    refused = refused_count(scene)
    if refused is not None:
        return Unread(scene.number, refused)
    metric = counted_metric(scene)
    if metric is None:
        return Unread(scene.number, "no measure named")
    if metric.rule in _LOOSE and _counts_other_things(scene) and not _is_change(scene):
        return Unread(scene.number, "counts something that is not named as vehicles")
    if _is_change(scene):
        return _read_change(scene, metric, direction)
    made = _told_again(scene) or count_draft(scene, metric)
    if metric.rule == "exports included":
        return [made]
    return _for_each(scene, made)


def _read_change(scene: Scene, metric: Read[str], direction: int) -> Made:
    """A change that is given in vehicles."""
    if metric.rule in _LOOSE and grows_another_thing(scene):
        return Unread(scene.number, "growth of what is no measure")
    inherited = scene.previous.direction if scene.previous else 0
    changed = count_draft(scene, metric, Change("yoy", "vehicles", direction or inherited or 1))
    return [changed._replace(basis=basis_from(changed.period, scene, basis_marker(scene) or "yoy"))]


def _for_each(scene: Scene, made: Draft) -> list[Draft]:
    """A row for each of the kinds, makers or measures that a number is said of."""
    kinds, makers = each_kind(scene), each_holder(scene) or _each_spoken_of(scene)
    if kinds:
        return [made._replace(powertrain=code) for code in kinds]
    return [made._replace(subject=code) for code in makers] if makers else _for_each_measure(scene, made)


def _each_spoken_of(scene: Scene) -> list[str]:
    """The two makers told of before, where each of them is said to have so many ("In 2016 each of them sold 900")."""
    two = scene.context.partners if says(scene.text, "maker.each_of_two") else ()
    hit = scene.wording("maker.each_of_two").search(scene.head) if len(two) == _TWO else None
    return list(two) if hit is not None and not subjects(scene) else []


def _counts_other_things(scene: Scene) -> bool:
    """Whether a number without a vehicle noun stands before a noun of its own ("1,000 PS", "3,000 workers")."""
    has_noun = wording("scope.noun_behind").match(scene.tail) is not None
    makers = scene.wording("scope.makers_cars")
    if any(f.start - scene.number.end == 1 and makers.match(scene.text[f.end :]) for f in subjects(scene)):
        return False  # "2.4 million Kia cars"
    return not scene.number.counts and has_noun and not wording("scope.plain_behind").match(scene.tail)


def _is_change(scene: Scene) -> bool:
    """Whether a count of vehicles is a change on the year before ("an increase of 180,500")."""
    before = scene.outer_head[-_CHANGE_REACH:]
    if scene.wording("growth.count_before").search(before) or scene.wording("growth.count_behind").match(scene.tail):
        return True
    if scene.wording("growth.count_by").search(scene.outer_head) and growth_direction(scene):
        return True
    previous = scene.previous
    goes_on = previous is not None and previous.basis == "yoy" and previous.unit == "vehicles"
    if not goes_on:
        return False
    is_level = wording("growth.to_level").search(scene.outer_head)
    if not is_level and any(scene.number in run and run[0] is not scene.number for run in number_runs(scene.m)):
        return True
    return scene.wording("growth.count_by").search(scene.outer_head) is not None


def _told_again(scene: Scene) -> Draft | None:
    """The change in vehicles that a growth in percent right before it comes to ("fell 7%, or 51,000 vehicles")."""
    last = scene.previous
    if last is None or last.basis == "level" or last.unit != "percent":
        return None
    between = scene.text[last.number.end : scene.number.outer_start]
    if not scene.wording("growth.told_again").fullmatch(between):
        return None
    return last._replace(number=scene.number, unit="vehicles", value=scene.number.value * (last.direction or 1))


def _for_each_measure(scene: Scene, made: Draft) -> list[Draft]:
    """One draft, or one for each of two measures that a number is said of ("output and sales both came to ...")."""
    if is_of_both(scene) and not scene.pinned:
        return [made._replace(metric=metric) for metric in ("production", "sales")]
    is_listed = scene.pinned or any(scene.number in numbers for numbers in number_runs(scene.m))
    more_counts = any(n.kind == "count" for n in scene.following)
    if is_listed or (more_counts and not says(scene.text, "zones.both")):
        return [made]
    for run in entity_runs(scene.m):
        is_led = run[0].kind == "metric" and scene.zone.holds(run[0]) and run[-1].end <= scene.number.start
        is_other = any(cue.start >= run[-1].end for cue in scene.leading(scene.m.cued("metric")))
        is_apart = scene.text[run[-2].end : run[-1].start].startswith(", ")  # "for exports, the volume rose to 9,000"
        if is_led and not is_other and not is_apart:
            return [made._replace(metric=cue.code) for cue in run]
    return [made]
