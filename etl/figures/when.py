"""Decides the time span of a number, and tells the span it is compared with from its own."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.figures.certainty import status_of
from etl.figures.context import Dates
from etl.figures.scene import CUT_OFF, Scene
from etl.mentions.periods import Period, month_span
from etl.records import Basis

_COMPARED = re.compile(
    r"(?:\bthan|\bagainst|\bcompared (?:with|to)|\bversus|\bvs\.?|\bfrom|\bover|\bbelow|\babove|\brelative to|\bon|\bto|\bthan that of|\bthan those of|比|较|同)\s*(?:in|the|that of|those of|its|a|during|for|on|level in|figure for|whole of|all of|\s)*$",
    re.IGNORECASE,
)
_LEVEL_AFTER = re.compile(r"^['’]s (?:level|figure|total|number)", re.IGNORECASE)


_OWNS_NUMBER = re.compile(r"^['’]s\s(?:about\s|nearly\s|over\s)?\d|^['’]s\s")


def spans(scene: Scene) -> list[Period]:
    """The spans of time of the sentence that are not a day."""
    return [p for p in scene.m.periods if p.kind in ("span", "this_year", "same", "so_far") and p.day is None]


def is_base(period: Period, scene: Scene) -> bool:
    """Whether a span is what a growth is compared with: a comparing word before it and no number between."""
    head = scene.text[: period.start]
    if _OWNS_NUMBER.match(scene.text[period.end : scene.number.start + 1]) and period.end < scene.number.start < period.end + 14:
        return False  # "below March's 34.2 percent"
    if _LEVEL_AFTER.match(scene.text[period.end :]):
        return True
    if not _COMPARED.search(head):
        return False
    word = _COMPARED.search(head)
    assert word is not None
    if re.match(r"(?:from|over|on|to)\b", word.group(), re.IGNORECASE):
        if period.kind == "span" and re.search(r"(?:\bto\b|through|until|[-–—至到])", scene.text[period.start : period.end]):
            return False  # "from January to July" is a span, not a base
        return _follows_growth(word.start(), scene)
    return True


def _follows_growth(position: int, scene: Scene) -> bool:
    """Whether "over 2023" or "from 2020" closes a growth ("rose 5% over 2023") and does not open a span."""
    before = [n for n in scene.m.numbers if n.end <= position and position - n.end < 40]
    if not before:
        return False
    if before[-1].kind == "count":
        return bool(re.search(r"\b(?:more|fewer|less|up|down)\b", scene.text[before[-1].start - 20 if before[-1].start > 20 else 0 : position]))
    return before[-1].kind in ("percent", "points", "multiple")


def own_period(scene: Scene) -> Period | None:
    """The span that stands with the number: in its zone before it, after it, or the sentence's only one."""
    pinned = [p for p in scene.m.periods if p in scene.pinned]
    if pinned:
        return pinned[0]
    usable = [p for p in spans(scene) if not is_base(p, scene)]
    inside = [p for p in usable if scene.zone.holds(p)]
    following = [n.start for n in scene.m.numbers if n.start > scene.number.start]
    next_number = following[0] if following else len(scene.text)
    after = [p for p in inside if scene.number.end <= p.start < next_number]
    before = [p for p in inside if p.end <= scene.number.start]
    floor = max([n.end for n in scene.zone.numbers if n.end <= scene.number.start], default=scene.zone.start)
    fresh = [p for p in before if p.start >= floor]
    after = [p for p in after if not CUT_OFF.search(scene.text[scene.number.end : p.start])]
    if after and (not fresh or _belongs_after(after[0], scene)):
        return after[0]
    if fresh:
        return fresh[-1]
    if before:
        return before[-1]
    if after:
        return after[0]
    beyond = _beyond_growth(usable, scene)
    if beyond is not None:
        return beyond
    ahead = _shared_ahead(usable, scene)
    if ahead is not None:
        return ahead
    if scene.previous is None:
        earlier = [p for p in usable if p.end <= scene.zone.start]
        if earlier:
            return earlier[-1]
        if len({(p.kind, p.months, p.year, p.code) for p in usable}) == 1 and not _is_others(usable[0], scene):
            return usable[0]
    return None


_BASE_WORD = re.compile(r"\b(?:from|against|compared (?:with|to)|versus|vs|after)\s+(?:\w+\s)?$", re.IGNORECASE)


def _is_others(period: Period, scene: Scene) -> bool:
    """Whether a span stands with a later number that is only compared with this one ("to 77%, from 88% in 2020")."""
    between = [n for n in scene.m.numbers if scene.number.end <= n.start < period.start]
    if any(_BASE_WORD.search(scene.text[: n.outer_start]) for n in between):
        return True
    hints = [w for w in scene.m.cued("status") if w.code in ("forecast", "target") and scene.number.end <= w.start < period.start]
    return bool(between) and bool(hints)


def _shared_ahead(usable: list[Period], scene: Scene) -> Period | None:
    """The span behind the second of two levels of one clause: "sales came to 1.71 million and output to 1.74 in ..."."""
    following = [n for n in scene.m.numbers if n.start > scene.number.start]
    if scene.previous is not None or not following or following[0].kind != scene.number.kind:
        return None
    behind = [p for p in usable if 0 <= p.start - following[0].end < 20]
    between = scene.text[scene.number.end : following[0].start]
    if not behind or re.search(r"[;；.。]", between) or CUT_OFF.search(between) or _is_others(behind[0], scene):
        return None
    return behind[0] if re.search(r"\band\b|和|、|，", between) else None


def _beyond_growth(usable: list[Period], scene: Scene) -> Period | None:
    """The span behind the growth that follows a level: "3.25 million, down 2.9%, this fiscal year"."""
    following = [n for n in scene.m.numbers if n.start > scene.number.start]
    if scene.number.kind != "count" or not following or following[0].kind != "percent":
        return None
    if not re.match(r"^\s?(?:\w+)?[,，(（]\s?(?:up|down|or|a|an|\w+ing|同比)?[^.;；]{0,24}$", scene.text[scene.number.end : following[0].start]):
        return None
    limit = following[1].start if len(following) > 1 else len(scene.text)
    behind = [p for p in usable if following[0].end <= p.start < min(limit, following[0].end + 25)]
    return behind[0] if behind else None


def _belongs_after(period: Period, scene: Scene) -> bool:
    between = scene.text[scene.number.end : period.start]
    return len(between) < 25 and not re.search(r"[,;，；]", between)


def resolve(period: Period, scene: Scene) -> Dates | None:
    """First and last day of a span, as on the day of publication."""
    context = scene.context
    if period.kind == "so_far":
        return _this_year(period, context.topic_period or context.period, scene) or _this_year(period, context.period, scene)
    base = scene.previous.period if scene.previous and scene.previous.period else context.period or context.topic_period
    if period.kind == "same":
        return (_named_before(period, scene) if period.year is None else None) or _same(period, base, context.published)
    if period.kind == "this_year":
        return _this_year(period, base, scene)
    if period.vague and scene.number.kind != "money":
        return None
    year = period.year
    if year is None and period.months != (1, 12):
        year = _said_year(period, scene, base)
    return period.dates(context.published, year)


def _said_year(period: Period, scene: Scene, base: Dates | None) -> int | None:
    """The year for a month without one: a year printed before it in the sentence, or that of an older story."""
    earlier = [
        p for p in scene.m.periods if p.year_said and p.end <= period.start and p.kind == "span" and not is_base(p, scene)
    ]
    if earlier and earlier[-1].year is not None and not scene.context.published_is(earlier[-1].year):
        return earlier[-1].year
    published = scene.context.published
    if base is not None and published is not None and (published - base[1]) > timedelta(days=420):
        return base[0].year
    return None


def _same(period: Period, base: Dates | None, published: date | None) -> Dates | None:
    if base is None:
        return None
    if period.year is not None:
        return month_span(period.year, base[0].month, base[1].month if base[1].year == base[0].year else base[1].month + 12)
    if period.code == "year":
        return date(base[0].year, 1, 1), date(base[0].year, 12, 31)
    return base


def _named_before(period: Period, scene: Scene) -> Dates | None:
    """The month or quarter of the sentence that "the month" points back at."""
    size = {"month": 1, "quarter": 3, "half": 6}.get(period.code)
    earlier = [
        p for p in scene.m.periods
        if p.kind == "span" and p.end <= period.start and p.months[1] - p.months[0] + 1 == size and p.day is None
    ]
    if not earlier:
        return None
    return earlier[-1].dates(scene.context.published, earlier[-1].year)


def _this_year(period: Period, base: Dates | None, scene: Scene) -> Dates | None:
    published = scene.context.published
    if published is None:
        return None
    if period.kind == "this_year" and period.year is not None and _reads_as_year(scene):
        return date(published.year, 1, 1), date(published.year, 12, 31)
    if base is not None and base[0] == date(published.year, 1, 1) and base[1] < date(published.year, 12, 31):
        return base
    if base is not None and base[1].year == published.year and base[0].month != 1:
        return date(published.year, 1, 1), base[1]
    return None


def _reads_as_year(scene: Scene) -> bool:
    published = scene.context.published
    assert published is not None
    return status_of(scene, (date(published.year, 1, 1), date(published.year, 12, 31))) != "actual"


_FROM_NUMBER = re.compile(r"^\s?(?:(?:higher|lower|more|less|increase|rise|jump|gain|growth|decrease|drop|decline|fall|surge)\s)?(?:from|than)\s(?:the\s)?$", re.IGNORECASE)


def _next_outer(scene: Scene) -> int:
    """Where the number after this one begins, with its hedge."""
    return min([n.outer_start for n in scene.m.numbers if n.start > scene.number.start], default=len(scene.text))


def basis_from(row: Dates | None, scene: Scene, default: Basis) -> Basis:
    """The basis that a named comparison gives: the same months a year before, the month before, or another span."""
    following = [n.start for n in scene.m.numbers if n.start > scene.number.start]
    limit = following[0] if following else len(scene.text)
    bases = [p for p in spans(scene) if is_base(p, scene) and scene.number.end <= p.start < limit and p.kind == "span"]
    if following and _FROM_NUMBER.match(scene.text[scene.number.end : _next_outer(scene)]):
        behind = following[1] if len(following) > 1 else len(scene.text)
        bases = [p for p in spans(scene) if following[0] <= p.start < behind and p.kind == "span"]
    if re.search(r"[\u4e00-\u9fff]", scene.text):  # in Chinese the base stands before the number
        floor = max([n.end for n in scene.m.numbers if n.end <= scene.number.start], default=0)
        bases = [p for p in spans(scene) if is_base(p, scene) and floor <= p.start < scene.number.start and p.kind == "span"]
    if not bases or row is None:
        return default
    if bases[0].code == "relative":
        return "yoy"  # "than last year" after a count of months means those months
    compared = bases[0].dates(scene.context.published, bases[0].year)
    if bases[0].year is None:
        compared = month_span(row[0].year if bases[0].months[0] <= row[0].month - 1 else row[0].year - 1, *bases[0].months)
    if compared is None:
        return default
    if compared[0].month == row[0].month and compared[1].month == row[1].month and compared[0].year == row[0].year - 1:
        return "yoy"
    if row[0].month == row[1].month and row[0].year == row[1].year and compared[1] == row[0] - timedelta(days=1) and compared[0].month == compared[1].month:
        return "mom"
    return "change" if compared != row else default
