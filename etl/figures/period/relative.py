"""Dates a level by words that tell its span from the one spoken of: "sold 9,000 a year earlier", "April's 9,000"."""

from __future__ import annotations

from typing import Final

from etl.figures.base.context import Dates
from etl.figures.base.lists import number_runs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording
from etl.figures.period.compared import previous_period, reference_period, shifted, told_by_base
from etl.figures.period.set_against import RATES, is_compared_with, time_of_growth
from etl.figures.period.years import months_of
from etl.mentions.periods import Period

_STEPS: Final = {"<1": "mom", "<3": "qoq"}
_SIZES: Final = {"mom": 1, "qoq": 3}
RELATIVE = "told from the span spoken of"
_YEAR, _SOME_MONTHS = 12, 3
_REACH = 60
_PAIR = 2


def _step_of(period: Period, scene: Scene) -> str | None:
    """How far back an expression points from the span spoken of: `yoy`, `mom` or `qoq`; None where it does not."""
    if period.kind == "basis":
        return period.code
    if period.kind == "span" and period.code == "relative" and not _is_ahead(period, scene):
        is_calendar = wording("period.of_calendar").match(scene.text, period.start) and _is_of_year(scene)
        return "yoy" if _is_as_large(scene) and not is_calendar else None
    return _STEPS.get(period.code) if period.kind == "same" else None


def _is_ahead(period: Period, scene: Scene) -> bool:
    """Whether an expression names a year ahead ("next year"), or a part of one: it points back from nothing."""
    published = scene.context.published
    return not period.is_year or (published is not None and (period.year or 0) >= published.year)


def _is_month_told(period: Period, scene: Scene) -> bool:
    """Whether "last month" would be the very month that the number before is of: then it is the month before that."""
    told = reference_period(scene) if scene.drafts else None
    is_month = told is not None and months_of(told) == 1
    return is_month and told is not None and (told[0].year, told[0].month) == (period.year, period.months[0])


def _is_of_year(scene: Scene) -> bool:
    """Whether a whole year is spoken of, beside which "last year" names its own."""
    reference = reference_period(scene)
    return reference is not None and months_of(reference) == _YEAR


def _is_as_large(scene: Scene) -> bool:
    """Whether a level is told beside one of some months, and too small to be that of many more of them."""
    last = next((draft for draft in reversed(scene.drafts) if draft.basis == "level" and draft.period), None)
    if last is None or last.unit != ("vehicles" if scene.number.kind == "count" else "percent"):
        return False
    return scene.number.value < _SOME_MONTHS * last.value


def _step_behind(scene: Scene, start: int, stop: int) -> str | None:
    """How far back the words right behind a level that ends at `start` point, up to `stop`."""
    behind = next((p for p in scene.m.periods if start <= p.start < stop), None)
    if behind is None or not wording("period.level_told").fullmatch(scene.text[start : behind.start]):
        return None
    compares = wording("period.compares").match(scene.text[behind.start : behind.end])
    return None if compares else _step_of(behind, scene)


def _step_before(scene: Scene) -> str | None:
    """How far back the words that own a level point ("last year's 9,000", "the previous month's record of 9,000")."""
    start = scene.number.outer_start
    before = next((p for p in reversed(scene.m.periods) if p.end <= start), None)
    if before is None or start - before.end > _REACH:
        return None
    if any(mark in scene.text[before.end : start] for mark in ",;"):
        return None  # "from a year earlier, while Spain's Seat sold 700"
    is_owned = wording("period.level_owned").search(scene.text[before.start : start])
    if is_owned and before.code == "last_month":
        return "mom" if _is_month_told(before, scene) else None
    return _step_of(before, scene) if is_owned else None


def _base_in_brackets(scene: Scene) -> Dates | None:
    """The span of a level in brackets that the words right before it make the base of the number before."""
    last = scene.previous
    if last is None or scene.number.kind != "count":
        return None
    reference = previous_period(scene)
    if scene.wording("period.year_label").search(scene.outer_head):
        return shifted(reference, "yoy") if reference is not None else None
    told = [p for p in scene.m.periods if scene.last_end <= p.start and p.end <= scene.number.outer_start]
    base = told[-1] if told else None
    is_of_growth = last.number.kind in RATES and last.number.end >= scene.last_end
    if base is None or not (is_of_growth or is_compared_with(base, scene)):
        return None
    if not wording("period.opens_bracket").fullmatch(scene.text[base.end : scene.number.outer_start]):
        return None
    back = _stepped(_step_of(base, scene), scene)
    if back is not None or reference is None or not is_compared_with(base, scene):
        return back
    then = told_by_base(base, scene, reference)
    return then[0] if then is not None else None


def relative_dates(scene: Scene) -> Dates | None:
    """The span of a level that is told as of the same months a year before, or of the month or quarter before."""
    of_base = _base_in_brackets(scene)
    if of_base is not None:
        return of_base
    end = scene.number.end
    step = _step_behind(scene, end, min(scene.next_start, end + _REACH)) or _step_before(scene)
    return _stepped(step, scene)


def dates_of_growth(scene: Scene) -> Dates | None:
    """The span of a growth that an earlier one is told to be of ("after a fall of 9% a month earlier")."""
    time = time_of_growth(scene)
    return _stepped(_step_of(time, scene), scene) if time is not None else None


def dates_of_level(scene: Scene) -> Dates | None:
    """The span of a growth whose level right behind is told so ("after rising 12% to 2.9 million a year before")."""
    following = scene.following
    if not following or following[0].kind != "count":
        return None
    level = following[0]
    if not wording("place.growth_to").fullmatch(scene.text[scene.number.end : level.outer_start]):
        return None
    stop = following[1].start if len(following) > 1 else len(scene.text)
    return _stepped(_step_behind(scene, level.end, min(stop, level.end + _REACH)), scene)


def dates_in_order(scene: Scene) -> Dates | None:
    """The span of the level that a growth belongs to, where as many growths follow as levels of several spans were told
    ("9,000 in May and 40,000 this year, up 5% and 9%").
    """
    if len(scene.drafts) < _PAIR or scene.number.kind != "percent":
        return None
    listed = next((run for run in number_runs(scene.m) if scene.number in run), None)
    if listed is None or any(p.start >= listed[0].start and p.kind != "basis" for p in scene.m.periods):
        return None
    told = [draft for draft in scene.drafts if draft.number.start < listed[0].start]
    spans = [draft.period for draft in told if draft.is_count and draft.basis == "level" and not draft.is_base]
    if not len(told) == len(spans) == len(set(spans)) == len(listed):
        return None
    return spans[listed.index(scene.number)]


def _stepped(step: str | None, scene: Scene) -> Dates | None:
    """The span so far back from the one spoken of; None where that is of another length."""
    reference = reference_period(scene) if step else None
    if step is None or reference is None:
        return None
    return shifted(reference, step) if months_of(reference) == _SIZES.get(step, months_of(reference)) else None
