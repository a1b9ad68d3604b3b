"""Tells the spans of time that are of another number than one, or of a comparison, or of when something was said."""

from __future__ import annotations

import re

from etl.figures.base.rules import Rules, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, says, wording
from etl.figures.period.set_against import is_compared_with, is_over_base
from etl.mentions.periods import Period

_OWNER_REACH = 14
_BEHIND_REACH = 25
_BASE_REACH = 18
_CLOSED = re.compile(r"[,，]")
_MEASURES = ("count", "percent", "multiple", "money")


def may_be_own(period: Period, scene: Scene) -> bool:
    """Whether nothing says that a span is of another number, of a comparison or of when something was said."""
    if any(is_others(scene, period) for _, is_others in _OTHERS.asked(scene.possible)):
        return False
    if is_compared_with(period, scene) or _is_parted(period, scene) or _is_bracketed_off(period, scene):
        return False
    return not period.code.startswith("-") or _stands_with(period, scene)


def _is_parted(period: Period, scene: Scene) -> bool:
    """Whether a semicolon stands between a number and a span behind it."""
    between = scene.up_to(period)
    return "; " in between or "；" in between


@needs("period.other_clause", "period.next_clause", "period.subject_opens")
def _opens_clause(scene: Scene, period: Period) -> bool:
    """Whether a span behind a number is of a clause that says something else ("..., and in May they were ahead")."""
    if period.start < scene.number.end:
        return False
    if scene.wording("period.other_clause").search(scene.up_to(period)):
        return True
    head = scene.text[: period.start]
    if scene.wording("period.subject_opens").search(head) and wording("topic.time_acts").match(scene.text, period.end):
        return True  # "..., so March made up for it"
    is_next = scene.wording("period.next_clause").search(head)
    return bool(is_next and wording("period.of_pronoun").match(scene.text[period.end :]))


@needs("period.side_clause", "period.side_closed")
def _is_of_side_clause(scene: Scene, period: Period) -> bool:
    """Whether a span is of a side clause, behind a number or closed before it, that says something else of whom it
    tells ("Kia followed with 9,000, which had led in 2022", "in Peru, where it opened a plant in May, it sold 900").
    """
    start, words = scene.number.end, "period.side_clause"
    if period.end <= scene.number.start:
        if not _CLOSED.match(scene.text, period.end):
            return False
        start = max((n.end for n in scene.m.numbers if n.end <= period.start and n.kind in _MEASURES), default=0)
        words = "period.side_closed"
    told = scene.wording(words).search(scene.text, start, period.start)
    return (
        told is not None
        and start <= told.start()
        and not says(told[0], "topic.measure_named")
        and not any(n.start >= told.start() and n.end <= period.start for n in scene.m.numbers if n.kind in _MEASURES)
    )


@needs("period.reason_clause")
def _is_of_reason(scene: Scene, period: Period) -> bool:
    """Whether a span behind a number is when something else came about, told as its reason or as what it followed
    ("sank 9% to 14,000 after the subsidies were cut in June").
    """
    if period.start < scene.number.end:
        return False
    start = max((n.end for n in scene.m.numbers if n.end <= period.start and n.kind in _MEASURES), default=0)
    told = scene.wording("period.reason_clause").search(scene.text, start, period.start)
    if told is None:
        return False
    return not says(told[0], "topic.measure_named") or wording("period.begins_measure").search(told[0]) is not None


@needs("period.from_between")
def _is_of_level_before(scene: Scene, period: Period) -> bool:
    """Whether a year behind a start is that by which the level before it is foretold ("to 58% from 81% by 2030")."""
    last = scene.previous
    if last is None or period.start < scene.number.end:
        return False
    is_by = scene.wording("period.by_year").search(scene.text[: period.start])
    between = scene.text[last.number.end : scene.number.start]
    return bool(is_by and scene.wording("period.from_between").fullmatch(between))


@needs("period.said_before")
def _is_when_said(scene: Scene, period: Period) -> bool:
    """Whether a span is when somebody said what is told before it ("..., its chairman said in June"), and behind the
    number or not the last one.
    """
    if not scene.wording("period.said_before").search(scene.text[: period.start]):
        return False
    return period.start >= scene.number.end or any(p.start > period.end for p in scene.m.periods)


@needs("growth.set_against")
def _is_of_earlier_growth(scene: Scene, period: Period) -> bool:
    """Whether a span is that of an earlier growth, which a later number sets this one against ("up 9% to 400,000, after
    a gain of 4% in March").
    """
    if period.start < scene.number.end:
        return False
    before = [n for n in scene.m.numbers if scene.number.start <= n.start < period.start and n.kind != "rank"]
    if len(before) < 2 or before[-1].kind != "percent":
        return False
    between = scene.text[before[-2].end : before[-1].outer_start]
    if not scene.wording("growth.set_against").search(between):
        return False
    return wording("growth.told_behind").fullmatch(scene.text[before[-1].end : period.start]) is not None


def _is_bracketed_off(period: Period, scene: Scene) -> bool:
    """Whether a span stands in brackets with a number of its own ("up 4% (it was 1% in July)")."""
    if "(" not in scene.text:
        return False
    opened, closed = scene.text.rfind("(", 0, period.start), scene.text.find(")", period.end)
    if (
        opened < 0
        or closed < 0
        or scene.text.find(")", opened, period.start) >= 0
        or opened < scene.number.start < closed
    ):
        return False
    return any(opened < number.start < closed for number in scene.m.numbers)


def _stands_with(period: Period, scene: Scene) -> bool:
    """Whether "three years ago" opens the clause of a number or stands right behind it, and tells of nothing else."""
    if period.start >= scene.number.end:
        return is_close(period, scene)
    opens = scene.wording("period.opens_clause").search(scene.text[: period.start])
    return opens is not None and scene.last_end <= period.start


@needs("period.from_start")
def _is_of_start(scene: Scene, period: Period) -> bool:
    """Whether a span is that of the level from which a number rose ("from 48,317 in December 2021 to 111,939")."""
    if not 0 <= scene.number.outer_start - period.end < _OWNER_REACH:
        return False
    is_end = wording("period.to_end").match(scene.text[period.end : scene.number.outer_start])
    return is_end is not None and scene.wording("period.from_start").search(scene.text[: period.start]) is not None


@needs("status.had_been_set", "status.set_then", "status.revised")
def _is_of_revision(scene: Scene, period: Period) -> bool:
    """Whether a month is when a forecast or target was changed, not what it is for ("in April it raised its goal")."""
    if period.is_year:
        between = scene.text[period.end : scene.number.start]
        return period.end <= scene.number.start and scene.wording("status.had_been_set").match(between) is not None
    if period.end > scene.number.start:
        return period.kind == "span" and scene.wording("status.set_then").search(scene.head) is not None
    between = scene.text[period.end : scene.number.start]
    if not scene.wording("status.revised").search(between):
        return False
    last = scene.previous
    goes_on = last.status != "actual" if last is not None else scene.context.forecast_period is not None
    return goes_on or scene.wording("status.revisable").search(between) is not None


@needs("status.had_expected")
def _is_when_expected(scene: Scene, period: Period) -> bool:
    """Whether a month is when somebody still expected a number ("the association had in March still expected 900,000",
    "as late as January it had put it at 35,000").
    """
    if period.is_year or period.end > scene.number.start:
        return False
    is_then = scene.wording("status.had_expected").search(scene.text, 0, period.start) is not None
    return is_then and wording("status.expected_then").match(scene.text, period.end) is not None


@needs("period.over_the")
def _is_of_base(scene: Scene, period: Period) -> bool:
    """Whether a span stands right behind the base of a growth, which another number is of."""
    before = [n for n in scene.m.numbers if 0 <= period.start - n.end < _BASE_REACH]
    return bool(before) and before[-1] is not scene.number and is_over_base(before[-1], scene.text)


@needs("period.held_below")
def _is_of_level_beside(scene: Scene, period: Period) -> bool:
    """Whether a span stands right behind a later level that this one is held against ("rose to 25 million, and stayed
    below the 28 million of the record year 2017").
    """
    later = [n for n in scene.m.numbers if scene.number.start < n.start and n.end <= period.start and n.kind == "count"]
    if not later or not wording("period.of_own_span").fullmatch(scene.text[later[-1].end : period.start]):
        return False
    return scene.wording("period.held_below").search(scene.text[scene.number.end : later[-1].start]) is not None


@needs("period.base_zh")
def _is_of_base_before(scene: Scene, period: Period) -> bool:
    """Whether a span is that of a Chinese number before this one that it is set against (比3月的9.7%高3.1个百分点)."""
    if period.end > scene.number.start:
        return False
    owned = (n for n in scene.m.numbers if 0 <= n.outer_start - period.end <= 1 and n.end <= scene.number.start)
    return any(owned) and scene.wording("period.base_zh").search(scene.text, 0, period.start) is not None


def is_close(period: Period, scene: Scene) -> bool:
    """Whether a span stands right behind a number, in the same clause, and not with the total that it leads to ("9,000
    in May took the total for the year to 20,000")."""
    between = scene.up_to(period)
    is_near = len(between) < _BEHIND_REACH and not any(mark in between for mark in ",;，；")
    if scene.number.kind == "count" and scene.wording("period.sold_then").fullmatch(between):
        return True
    return is_near and not (may_say(scene.text, ("maker.adds_total",)) and wording("maker.adds_total").search(between))


@needs("period.best_of")
def _is_of_superlative(scene: Scene, period: Period) -> bool:
    """Whether a span only says among what a month was the best or worst ("December was the best month of the year")."""
    is_long = period.kind != "span" or period.months[0] != period.months[1]
    return is_long and scene.wording("period.best_of").search(scene.text, 0, period.start) is not None


_OTHERS = Rules(
    (
        ("among what it was best", _is_of_superlative),
        ("a clause of its own", _opens_clause),
        ("of a side clause", _is_of_side_clause),
        ("of its reason", _is_of_reason),
        ("of the level before", _is_of_level_before),
        ("when it was said", _is_when_said),
        ("when a forecast was changed", _is_of_revision),
        ("when it was expected", _is_when_expected),
        ("of what a rise starts from", _is_of_start),
        ("of the base of a growth", _is_of_base),
        ("of the base before", _is_of_base_before),
        ("of an earlier growth", _is_of_earlier_growth),
        ("of a level beside it", _is_of_level_beside),
    )
)
