"""Finds the span of time that stands with a number, and tells it from the span that a growth is compared with."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.figures.base.rules import Rules, first_of, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording, wording_in
from etl.figures.period.spans_of_others import is_close, may_be_own
from etl.mentions.mentions import Mentions
from etl.mentions.numbers import Number
from etl.mentions.periods import Period

_BEHIND_REACH = 25
_SHARED_REACH = 20


def spans(scene: Scene) -> tuple[Period, ...]:
    """The spans of time of the sentence that are not a day."""
    return _spans(scene.m)


@lru_cache(maxsize=4)
def _spans(m: Mentions) -> tuple[Period, ...]:
    return tuple([p for p in m.periods if p.kind in ("span", "this_year", "same", "so_far") and p.day is None])


@lru_cache(maxsize=4)
def _single_spans(m: Mentions) -> tuple[Period, ...]:
    """The spans less those that only begin something ("since May"), that a record is of, in a month of which a mark was
    reached ("for the first time this year"), or something foretold; remembered, since every number of the sentence
    asks.
    """
    since, record = wording_in(m.text, "period.since_before"), wording_in(m.text, "period.record_behind")
    once = wording_in(m.text, "period.nth_time")
    has_months = any(p.kind == "span" and not p.is_year for p in _spans(m))
    return tuple([
        p for p in _spans(m)
        if not since.search(m.text[: p.start]) and not record.match(m.text, p.end)
        and not ((p.kind == "this_year" or (p.is_year and has_months)) and once.search(m.text[: p.start]))
        and not _is_of_telling(p, m)
    ])  # fmt: skip


def _is_of_telling(period: Period, m: Mentions) -> bool:
    """Whether a month is when somebody foretold what is of another time that the sentence names ("For the year, the
    body raised its forecast in July to 9 million", 对全年，协会7月上调了预测)."""
    if len(_spans(m)) == 1 or period.kind != "span" or period.months[0] != period.months[1]:
        return False
    before, behind = wording_in(m.text, "period.told_then_before"), wording_in(m.text, "period.told_then_zh")
    return before.search(m.text[: period.start]) is not None or behind.match(m.text[period.end :]) is not None


def own_period(scene: Scene) -> Period | None:
    """The span that stands with the number: in its zone before it, after it, or the sentence's only one."""
    usable = [p for p in _single_spans(scene.m) if may_be_own(p, scene)]
    if not usable:
        return None
    inside = [p for p in usable if scene.zone.holds(p)]
    read = first_of(_RULES, scene, usable, inside)
    return read.value if read else None


def _right_behind(scene: Scene, _usable: list[Period], inside: list[Period]) -> Period | None:
    behind, fresh = _behind(scene, inside), _before(scene, inside)
    if behind is None or not fresh:
        return behind
    last_end = max((n.end for n in scene.zone.numbers if n.end <= scene.number.start), default=scene.zone.start)
    if fresh[-1].start < last_end:
        return behind
    if says(scene.text, "period.chinese"):
        return None  # in Chinese a span stands before its number
    return behind if is_close(behind, scene) else None


def _behind(scene: Scene, inside: list[Period]) -> Period | None:
    """The first span between the number and the next one, in the same clause."""
    breaks_off = scene.wording("reference.breaks_off")
    stop = next((n.start for n in scene.following if n.kind != "rank"), len(scene.text))  # "for the first time in May"
    after = (p for p in inside if scene.number.end <= p.start < stop)
    return next((p for p in after if not breaks_off.search(scene.up_to(p))), None)


def _before(scene: Scene, inside: list[Period]) -> list[Period]:
    return [p for p in inside if p.end <= scene.number.start]


def _last_before(scene: Scene, usable: list[Period], inside: list[Period]) -> Period | None:
    """The span before the number; the part of this year that stands behind its level where only "this year" does."""
    last = next(iter(_before(scene, inside)[-1:]), None)
    is_wide = last is not None and (last.kind == "this_year" or _is_of_clause_before(last, scene))
    return (_behind_its_level(scene, usable, inside) if is_wide else None) or last


def _is_of_clause_before(period: Period, scene: Scene) -> bool:
    """Whether a clause of its own opens between a span and the number ("after its growth in July, with sales down")."""
    return scene.wording("period.clause_opens").search(scene.since(period)) is not None


def _beyond_growth(scene: Scene, usable: list[Period], _inside: list[Period]) -> Period | None:
    """The span behind the growth that follows a level: "3.25 million, down 2.9%, this fiscal year"."""
    following = scene.following
    if scene.number.kind != "count" or not following or following[0].kind != "percent":
        return None
    between = scene.up_to(following[0])
    if not wording("period.growth_between").match(between) or wording("period.chinese").search(between):
        return None
    if "(" in between and ")" not in scene.text[following[0].end : following[0].end + 1]:
        return None  # "1,429 (down 11 percent this year)": the span is of the growth
    stop = min(following[1].start if len(following) > 1 else len(scene.text), following[0].end + _BEHIND_REACH)
    behind = (p for p in usable if following[0].end <= p.start < stop)
    return next((p for p in behind if not _opens_for_next(p, scene)), None)


def _behind_its_level(scene: Scene, usable: list[Period], _inside: list[Period]) -> Period | None:
    """The span right behind the level that a growth led to: "and by 21% to 5.3 million in the year to date"."""
    following = scene.following
    if scene.number.kind != "percent" or not following or following[0].kind != "count":
        return None
    if not wording("place.growth_to").fullmatch(scene.text[scene.number.end : following[0].outer_start]):
        return None
    stop = min(following[1].start if len(following) > 1 else len(scene.text), following[0].end + _BEHIND_REACH)
    behind = (p for p in usable if following[0].end <= p.start < stop)
    breaks, runs_on = wording("period.parts_from"), wording("period.runs_on")
    return next((p for p in behind if not breaks.search(_up_to(p, following[0].end, runs_on, scene))), None)


def _up_to(period: Period, start: int, runs_on: re.Pattern[str], scene: Scene) -> str:
    """The words up to a span; "from" belongs to one that runs on ("from January to June")."""
    words = scene.text[start : period.start]
    return words.removesuffix("from ") if runs_on.search(scene.text, period.start, period.end) else words


@needs("period.shared_and")
def _shared_behind(scene: Scene, usable: list[Period], _inside: list[Period]) -> Period | None:
    """The span behind the second of two levels of one clause: "sales were 1.71 million and output 1.74 in ..."."""
    following = scene.following
    if scene.previous is not None or not following or following[0].kind != scene.number.kind:
        return None
    behind = [p for p in usable if 0 <= p.start - following[0].end < _SHARED_REACH]
    between = scene.up_to(following[0])
    is_parted = wording("period.shared_stop").search(between) or scene.wording("reference.breaks_off").search(between)
    if not behind or is_parted or _is_others(behind[0], scene):
        return None
    return behind[0] if scene.wording("period.shared_and").search(between) else None


@needs("period.by_year")
def _horizon_behind_base(scene: Scene, usable: list[Period], _inside: list[Period]) -> Period | None:
    """The year by which a level is foretold, behind what it starts from ("to 58% from 81% by 2030")."""
    following = scene.following
    if not following or not scene.wording("period.from_between").fullmatch(
        scene.text[scene.number.end : following[0].start]
    ):
        return None
    behind = [p for p in usable if 0 <= p.start - following[0].end < _BEHIND_REACH and p.is_year]
    is_by = behind and scene.wording("period.by_year").search(scene.text[: behind[0].start])
    return behind[0] if is_by else None


def _earlier_in_sentence(scene: Scene, usable: list[Period], _inside: list[Period]) -> Period | None:
    if scene.previous is not None:
        return None
    return next((p for p in reversed(usable) if p.end <= scene.zone.start), None)


def _only_one(scene: Scene, usable: list[Period], _inside: list[Period]) -> Period | None:
    is_only = len({(p.kind, p.months, p.year, p.code) for p in usable}) == 1
    is_behind = is_only and usable[0].start >= scene.number.end and not scene.zone.holds(usable[0])
    if is_behind and says(scene.text, "period.chinese"):
        return None  # in Chinese a span stands before its number
    return usable[0] if scene.previous is None and is_only and not _is_others(usable[0], scene) else None


def _is_others(period: Period, scene: Scene) -> bool:
    """Whether a span stands with a later number that is only compared with this one ("to 77%, from 88% in 2020")."""
    between = [n for n in scene.m.numbers if scene.number.end <= n.start < period.start]
    if between and _is_of_second_level(between[-1], period, scene):
        return True
    if period.start >= scene.zone.end and _opens_for_next(period, scene):
        return True
    if any(scene.wording("period.base_word").search(scene.text[: n.outer_start]) for n in between):
        return True
    if between and scene.wording("period.peak_before").search(scene.text[: between[-1].outer_start]):
        return True  # "up 48%, and above the record of 9,000, set in June"
    if period.kind == "so_far" and between and _totals_then(between[-1], scene):
        return True
    expected = [w for w in scene.m.cued("status") if w.code in ("forecast", "target")]
    return bool(between) and any(scene.number.end <= w.start < period.start for w in expected)


def _is_of_second_level(number: Number, period: Period, scene: Scene) -> bool:
    """Whether a span right behind a later level is its alone: nothing but the time tells the two apart ("sold 900, up
    9%, and 12,000 in the year").
    """
    if number.kind != "count" or scene.number.kind != "count":
        return False
    between = scene.text[scene.number.end : number.outer_start]
    if not wording("period.second_level").search(between) or says(scene.text, "zones.respectively"):
        return False
    if wording("period.right_behind").fullmatch(scene.text[number.end : period.start]) is None:
        return False
    told = (*scene.m.names, *(cue for cue in scene.m.cued("metric")))
    return not any(scene.number.end <= found.start < number.outer_start for found in told)


def _totals_then(number: Number, scene: Scene) -> bool:
    """Whether a later number is what all comes to, which the year so far is told of ("..., and total 9,000 YTD")."""
    return scene.wording("period.totals_then").search(scene.text[: number.outer_start]) is not None


def _opens_for_next(period: Period, scene: Scene) -> bool:
    """Whether a span stands in a later stretch before a number of its own ("..., leading to a year-to-date 900")."""
    following = next((n for n in scene.m.numbers if n.start >= period.end), None)
    if following is None:
        return False
    between = scene.text[period.end : following.outer_start]
    return wording("period.opens_own").fullmatch(between) is not None


_RULES = Rules(
    (
        ("behind what it starts from", _horizon_behind_base),
        ("right behind it", _right_behind),
        ("before it", _last_before),
        ("behind its growth", _beyond_growth),
        ("behind the level it led to", _behind_its_level),
        ("shared with the next", _shared_behind),
        ("earlier in the sentence", _earlier_in_sentence),
        ("the sentence's only span", _only_one),
    )
)
