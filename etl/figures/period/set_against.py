"""Tells the span of time that a number is set against from the one that it is of."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.figures.base.scene import Scene
from etl.figures.base.wordings import may_say, wording, wording_in
from etl.mentions.numbers import Number
from etl.mentions.periods import Period

_OWNER_REACH = 14
_COMPARED_REACH = 60
_GROWTH_REACH = 40
_NOUN_REACH = 10
RATES = ("percent", "multiple")
_OWNER = ("'", "’")
_LEVELS = ("period.compared_level", "period.times_of_zh", "period.runs_from")


def is_compared_with(period: Period, scene: Scene) -> bool:
    """Whether a span is what a growth is compared with: a comparing word before it and no number between."""
    if period.end <= scene.number.start < period.end + _OWNER_REACH and _owns_number(period, scene):
        return False  # "below March's 34.2 percent", 较5月的3万辆
    if may_say(scene.text, _LEVELS) and _is_level(period, scene):
        return True
    word = _comparing(scene.text, period.start)
    if word is None or not wording("period.may_open_span").match(word.group()):
        return word is not None and not _is_multiplied_then(word, scene)
    if period.kind == "same" and period.year is not None and word.group().lstrip().startswith("from"):
        return True  # "to 9,000 from the same period in 2023"
    runs_on = period.kind == "span" and wording("period.runs_on").search(scene.text[period.start : period.end])
    if runs_on or _is_gone_over(period, word.start(), scene):
        return False  # "from January to July" is a span, not a base
    return _follows_growth(word.start(), scene)


def _owns_number(period: Period, scene: Scene) -> bool:
    """Whether a span tells the time of the number right behind it."""
    is_level = scene.number.kind in ("count", "percent") and not scene.text.isascii()
    owns = "period.owns_count_zh" if is_level else "period.owns_number"
    between = scene.text[period.end : scene.number.start + 1]
    return any(wording(name).match(between) for name in (owns, "period.owns_number"))


def _is_level(period: Period, scene: Scene) -> bool:
    """Whether the words around a span make its level, or a record since then, what the number is set against."""
    if scene.wording("period.compared_level").match(scene.text[period.end :]) or _is_multiplied(period, scene):
        return True
    return is_of_record(period, scene)


@lru_cache(maxsize=8)
def _comparing(text: str, start: int) -> re.Match[str] | None:
    """The comparing words right before a span; remembered, since every number of the sentence asks."""
    return wording_in(text, "period.compared_with").search(text, max(0, start - _COMPARED_REACH), start)


def _is_multiplied_then(word: re.Match[str], scene: Scene) -> bool:
    """Whether a time is when somebody means to multiply what is theirs ("wants to double its sales in 2025")."""
    is_own = scene.wording("growth.multiplies_own").match(word.group())
    return is_own is not None and scene.wording("growth.to_double").search(scene.text[: word.start()]) is not None


def _is_gone_over(period: Period, position: int, scene: Scene) -> bool:
    """Whether "over" opens the time in which a growth came about: "over the course of 2024", and "over the first half"
    where no later time was named before it.
    """
    if wording("period.in_course").match(scene.text, position):
        return True
    if not wording("period.over").match(scene.text, position) or period.kind != "span" or period.is_year:
        return False
    if period.months[0] == period.months[1] or not (period.year is None or scene.context.published_is(period.year)):
        return False
    told = [p for p in scene.m.periods if p.kind == "span" and p.start < period.start]
    return not any(p.months[0] > period.months[1] for p in told)


def _is_multiplied(period: Period, scene: Scene) -> bool:
    """Whether a Chinese multiple is of a span right before it (为2020年的3.6倍)."""
    is_multiple = scene.number.kind == "multiple"
    return is_multiple and scene.wording("period.times_of_zh").match(scene.text[period.end :]) is not None


def _follows_growth(position: int, scene: Scene) -> bool:
    """Whether "over 2023" or "from 2020" closes a growth ("rose 5% over 2023") and does not open a span."""
    if scene.wording("period.growth_opens").search(scene.text[:position]):
        return True
    before = [n for n in scene.m.numbers if n.end <= position and position - n.end < _GROWTH_REACH]
    if not before:
        return False
    if before[-1].kind == "count":
        start = before[-1].start
        stretch = scene.text[start - 20 if start > 20 else 0 : position]
        return wording("period.more_or_fewer").search(stretch) is not None or _is_growth_again(before, scene)
    return before[-1].kind in ("percent", "points", "multiple")


def _is_growth_again(before: list[Number], scene: Scene) -> bool:
    """Whether a count tells in vehicles the growth right before it ("17 percent or about 8,000 vehicles on 2023"), or
    what it led to ("5% to 9,000 vehicles in June from May").
    """
    if len(before) == 1 or before[-2].kind != "percent":
        return False
    between = scene.text[before[-2].end : before[-1].outer_start]
    return any(wording(name).fullmatch(between) for name in ("period.told_again", "place.growth_to"))


def time_of_growth(scene: Scene) -> Period | None:
    """The words that tell when an earlier growth was, which would else tell what one is measured on: those behind a
    growth that another is set against ("after a fall of 9% a month earlier"), or before it ("April's 9% fall").
    """
    if scene.number.kind not in RATES:
        return None
    before = next((p for p in reversed(scene.m.periods) if p.end <= scene.number.outer_start), None)
    if before is not None and before.end >= scene.last_end and _owns(before, scene.number, scene.text):
        return before
    behind = next((p for p in scene.m.periods if scene.number.end <= p.start < scene.next_start), None)
    if behind is None or not wording("growth.told_behind").fullmatch(scene.up_to(behind)):
        return None
    is_base = wording("period.compares").match(scene.text[behind.start : behind.end])
    between = scene.text[scene.last_end : scene.number.outer_start]
    return behind if not is_base and wording("growth.set_against").search(between) else None


def owns_growth(period: Period, scene: Scene) -> bool:
    """Whether a span is that of the growth right behind it, and no base of another ("worse than April's 9% fall")."""
    behind = next((n for n in scene.m.numbers if n.start >= period.end), None)
    return behind is not None and behind.kind in RATES and _owns(period, behind, scene.text)


def _owns(period: Period, number: Number, text: str) -> bool:
    between = text[period.end : number.outer_start]
    return between.startswith(_OWNER) and wording("period.level_owned").search(between) is not None


def is_over_base(number: Number, text: str) -> bool:
    """Whether a number is the base of the growth right before it ("135 percent over the 33,155 units sold in May")."""
    if number.hedge_start < 0:
        return False
    hedge = text[number.outer_start : number.start]
    is_over = wording("period.over_the").match(hedge) is not None
    return is_over and wording("period.after_growth").search(text[: number.outer_start]) is not None


def is_of_record(period: Period, scene: Scene) -> bool:
    """Whether a span is what a record reaches back to ("the worst month since February 2020")."""
    runs_from = scene.wording("period.runs_from").match(scene.text[period.start : period.end])
    return bool(runs_from and scene.wording("period.record_before").search(scene.text[: period.start]))


def is_before_growth(period: Period, scene: Scene) -> bool:
    """Whether a comparison stands right before a noun of growth."""
    return any(0 < cue.start - period.end <= _NOUN_REACH for cue in scene.m.cued("growth"))
