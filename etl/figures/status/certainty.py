"""Decides whether a number is a fact, a forecast or a target."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording, wording_in
from etl.figures.period.years import is_month
from etl.figures.status.foretelling import foretelling_word, is_closed, is_infinitive, is_met
from etl.mentions.lexicon import Found
from etl.records import Status

_TARGET_REACH = 60
_YEAR = 364
_LAST_WEEK = 7
_LEFT = 31
_FRESH = 10
# The entries by which a number may be no fact where neither a cue nor what was told before says so.
TELLING = (
    "status.starts_from", "status.held_against", "status.expected_behind", "status.proposed", "status.meant_behind",
    "status.put_at", "status.estimates_at", "status.foretold_behind", "status.estimate_behind", "status.estimate_before"
)  # fmt: skip

_PUT = ("status.put_at", "status.estimates_at", "status.foretold_behind")
_STARTS = ("status.starts_from", "period.from_between")


def status_of(scene: Scene, period: Dates | None) -> Status:
    """The status of a number with that span: what has ended by publication is a fact, unless a target is told."""
    if not _may_be_no_fact(scene):
        return _by_date(scene, period) or "actual"
    if is_consensus(scene):
        return "forecast"
    if is_start(scene) or _is_held_against(scene, period):
        return "actual"
    hint = foretelling_word(scene)
    if hint is not None and not is_closed(hint, scene) and not _is_told_since(hint, scene, period):
        if hint.code == "target" or _is_part_of_target(hint, scene) or _is_decreed(hint, scene, period):
            return "target"
        if _is_expected(hint, scene, period):
            return "forecast"
    led = None if _is_past(period, scene) else scene.context.lead_status
    read = led or _goes_on(hint, scene, period) or _target_behind(scene) or _decreed_behind(scene, period)
    read = read or _by_date(scene, period)
    read = read or _revised(scene, period)
    return read or _expected_behind(scene, period) or _foretold(scene, period) or "actual"


def _may_be_no_fact(scene: Scene) -> bool:
    """Whether a sentence has any word that foretells or aims, or goes on about what was no fact, as few do."""
    if scene.m.cued("status") or may_say(scene.text, TELLING):
        return True
    if scene.context.lead_status is not None or scene.context.forecast_period is not None:
        return True
    return scene.previous is not None and scene.previous.status != "actual"


def is_consensus(scene: Scene) -> bool:
    """Whether it is what was expected of a number told before it ("9,000, versus estimates of 8,000")."""
    names = ("status.estimate_behind", "status.estimate_before")
    if scene.previous is None or not may_say(scene.text, names):
        return False
    behind, before = (scene.wording(name) for name in names)
    is_of_estimate = behind.match(scene.tail) or before.search(scene.outer_head)
    between = scene.text[scene.last_end : scene.number.outer_start]
    return bool(is_of_estimate) and scene.wording("status.against_estimate").search(between) is not None


def _is_held_against(scene: Scene, period: Dates | None) -> bool:
    """Whether it is what a forecast is held against, of a span that is over ("..., compared with 13,700 in 2024")."""
    if not _is_past(period, scene):
        return False
    if "(" in scene.outer_head and wording_in(scene.text, "status.year_in_brackets").search(scene.outer_head):
        return True
    if not may_say(scene.text, ("status.held_against",)):
        return False
    return scene.wording("status.held_against").search(scene.outer_head) is not None


def is_start(scene: Scene) -> bool:
    """Whether a number is what a rise starts from ("from 17 to 33 percent in 2030", "to 33 from 17 by 2030")."""
    if not may_say(scene.text, _STARTS):
        return False
    if _starts_behind(scene):
        return True
    if not scene.wording("status.starts_from").search(scene.outer_head):
        return False
    if scene.wording("status.revisable").search(scene.outer_head):
        return False  # "raised its target from 1 million to 2": the old one was none the less a target
    return scene.wording("status.leads_to").match(scene.tail) is not None


def _starts_behind(scene: Scene) -> bool:
    """Whether a number is what the one foretold before it starts from, and no earlier forecast."""
    last = scene.previous
    if last is None or last.status == "actual" or not may_say(scene.text, ("period.from_between",)):
        return False
    between = scene.text[last.number.end : scene.number.start]
    is_start = scene.wording("period.from_between").fullmatch(between) or scene.wording("period.by_from").fullmatch(
        between
    )
    return is_start is not None and not scene.wording("status.revisable").search(scene.outer_head)


def settled_status(scene: Scene, period: Dates | None) -> Status:
    """The status of a number whose span is settled: the total of a year with more than a month left is foretold, as
    is that of a month with more than a week left, or of what has not begun.
    """
    published = scene.context.published
    status = status_of(scene, period)
    if status != "actual" or period is None or published is None:
        return status
    is_open_year = (period[1] - period[0]).days >= _YEAR and (period[1] - published).days > _LEFT
    is_open_month = is_month(period) and period[0].day == 1 and (period[1] - published).days > _LAST_WEEK
    return "forecast" if is_open_year or is_open_month or period[0] > published else status


def _is_part_of_target(hint: Found, scene: Scene) -> bool:
    """Whether a weak word only goes on about a target ("a goal of 3 million, of which exports are to be 1 million")."""
    goes_on = scene.previous is not None and scene.previous.status == "target"
    return goes_on and scene.wording("status.weak_forecast").fullmatch(scene.text[hint.start : hint.end]) is not None


def _is_decreed(hint: Found, scene: Scene, period: Dates | None) -> bool:
    """Whether what "is to" be is the target of which the headline tells, for the same year."""
    is_same = period is not None and period == scene.context.topic_aim
    return is_same and scene.wording("status.decreed").fullmatch(scene.text[hint.start : hint.end]) is not None


def _decreed_behind(scene: Scene, period: Dates | None) -> Status | None:
    """The same, told behind the number ("20% of the cars sold in 2025 are to be electric")."""
    if period is None or period != scene.context.topic_aim:
        return None
    told = scene.wording("status.expected_behind").match(scene.after(80))
    return "target" if told and scene.wording("status.decreed").search(told.group()) else None


def _revised(scene: Scene, period: Dates | None) -> Status | None:
    """A new figure for a forecast of the sentence before ("In April it raised the figure to 3 million")."""
    goes_on = scene.context.forecast_period is not None and not _is_past(period, scene)
    return "forecast" if goes_on and scene.wording("status.revised").search(scene.head) else None


def _foretold(scene: Scene, period: Dates | None) -> Status | None:
    """A level that somebody puts for a span not over, or had foretold for any."""
    last = scene.previous
    if not may_say(scene.text, _PUT) and (last is None or last.status != "forecast"):
        return None
    is_put = not _is_past(period, scene) and scene.wording("status.put_at").search(scene.head)
    return (
        "forecast"
        if is_put or _is_estimate(scene, period) or scene.wording("status.foretold_behind").match(scene.tail)
        else None
    )


def _is_estimate(scene: Scene, period: Dates | None) -> bool:
    """Whether a count of a month that was over a few days ago is only estimated, or goes on about one that is."""
    published = scene.context.published
    is_fresh = period is not None and published is not None and 0 <= (published - period[1]).days <= _FRESH
    is_fresh = is_fresh and period is not None and is_month(period)
    last = scene.previous
    goes_on = last is not None and last.status == "forecast" and last.period == period
    return is_fresh and (goes_on or scene.wording("status.estimates_at").search(scene.outer_head) is not None)


def _is_told_since(hint: Found, scene: Scene, period: Dates | None) -> bool:
    """Whether a target's word stands in an earlier stretch, and the number is of a span that is over."""
    is_far = hint.code == "target" and hint.start < scene.zone.start and scene.previous is not None
    return is_far and _is_past(period, scene) and scene.previous is not None and scene.previous.period != period


def _is_past(period: Dates | None, scene: Scene) -> bool:
    """Whether a span had ended before the month of publication."""
    published = scene.context.published
    return period is not None and published is not None and period[1] < published.replace(day=1)


def _is_expected(hint: Found, scene: Scene, period: Dates | None) -> bool:
    """Whether a forecasting word makes the number a forecast, even of a span that is past."""
    if scene.wording("status.weak_forecast").fullmatch(scene.text[hint.start : hint.end]):
        is_future = scene.wording("status.future").fullmatch(scene.text[hint.start : hint.end]) is not None
        return is_future if period is None else not _is_past(period, scene)
    if not _is_past(period, scene):
        return True
    if is_infinitive(hint, scene):
        return False
    words = scene.text[hint.start : hint.end]
    if scene.wording("status.estimates").fullmatch(words) and not says(scene.text, "status.foretold_then"):
        return False
    governs = hint.start >= scene.zone.start and hint.end <= scene.number.start
    last = scene.previous
    goes_on = last is not None and last.status == "forecast" and not last.is_base
    return (governs or goes_on) and not scene.wording("status.from").search(scene.outer_head)


def _goes_on(hint: Found | None, scene: Scene, period: Dates | None) -> Status | None:
    """The status of the number before, where that was no fact and nothing closes it."""
    if scene.previous is None or scene.previous.status == "actual" or _is_past(period, scene):
        return None
    return None if hint is not None and is_closed(hint, scene) else scene.previous.status


def _by_date(scene: Scene, period: Dates | None) -> Status | None:
    published = scene.context.published
    is_ahead = period is not None and published is not None and period[0] > published
    return "forecast" if is_ahead else None


def _target_behind(scene: Scene) -> Status | None:
    """A target named behind the number ("... vehicles as its target"), or what somebody proposes or means it to be."""
    if may_say(scene.text, ("status.proposed", "status.meant_behind")) and _is_meant(scene):
        return "target"
    for word in scene.m.cued("status"):
        if word.code == "target" and not is_met(word, scene) and 0 <= word.start - scene.number.end < _TARGET_REACH:
            introduces_next = wording("status.of_number").match(scene.text[word.end : scene.next_outer_start])
            is_said = wording("status.target_behind").match(scene.up_to(word)) and not introduces_next
            return "target" if is_said else None
    return None


def _is_meant(scene: Scene) -> bool:
    is_decreed = says(scene.text, "status.proposed") and scene.wording("status.should_behind").match(scene.after(90))
    return bool(is_decreed) or scene.wording("status.meant_behind").match(scene.after(80)) is not None


def _expected_behind(scene: Scene, period: Dates | None) -> Status | None:
    """A forecast of a span that is not past, by its verb: "one in four cars will be electric"; of no span at all what
    so many a year will be ("where 80,000 are to be built a year").
    """
    if _is_past(period, scene):
        return None
    told = scene.wording("status.expected_behind").match(scene.after(80))
    if told is None or (period is None and not _is_yearly_plan(told.group(), scene)):
        return None
    return "forecast"


def _is_yearly_plan(told: str, scene: Scene) -> bool:
    """Whether a count without a span is one a year that is still to come."""
    is_certain = wording("status.plainly_ahead").search(told) is not None
    return is_certain and scene.wording("period.yearly_rate").match(scene.tail) is not None
