"""Decides the dates of a number."""

from __future__ import annotations

from etl.figures.base.context import Dates
from etl.figures.base.rules import Read, Rules, first, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.measure.basis import basis_marker
from etl.figures.period.clauses import aimed_for_year, beyond_brackets, set_before, when_clause, year_met, years_later
from etl.figures.period.compared import (
    base_period,
    is_base_number,
    is_year_ago_level,
    later_base,
    previous_period,
    reference_period,
    shifted,
)
from etl.figures.period.dates import of_yearly_aim, resolve
from etl.figures.period.moved import led_to, moved_between
from etl.figures.period.relative import RELATIVE, dates_in_order, dates_of_growth, dates_of_level, relative_dates
from etl.figures.period.spans import own_period, spans
from etl.figures.period.told_before import by_then, opens_year_ago, since_year_ago
from etl.figures.period.undated import habitual, is_yearly_rate, present, starts, undated, undated_things
from etl.figures.period.when_carried import carried_dates, tells_fact
from etl.figures.status.certainty import status_of
from etl.mentions.mentions import read_mentions
from etl.mentions.periods import Period

_YEAR = 12
# What a rule decides: dates, or in a tuple of their own that there are none.
_Decided = tuple[Dates | None]


def period_of(scene: Scene, *, is_level: bool = True) -> Read[Dates | None]:
    """The number's own span; for one it is compared with, that span; else the one before it or the context's."""
    read = first(_LEVEL_RULES if is_level else _CHANGE_RULES, scene)
    return Read(read.value[0], read.rule) if read else Read(carried_dates(scene), "context")


@needs("status.met_before")
def _met(scene: Scene) -> _Decided | None:
    """The year told last, of a target that was met or missed in it."""
    dates = year_met(scene)
    return (dates,) if dates is not None else None


def _listed(scene: Scene) -> _Decided | None:
    return (scene.dated,) if scene.dated is not None else None


@needs("period.year_ago_before")
def _year_ago(scene: Scene) -> _Decided | None:
    if not is_year_ago_level(scene):
        return None
    reference = reference_period(scene)
    return (shifted(reference, "yoy") if reference else None,)


def _relative(scene: Scene) -> _Decided | None:
    dates = relative_dates(scene)
    return (dates,) if dates is not None else None


def _told_of_growth(scene: Scene) -> _Decided | None:
    """That of an earlier growth ("after a fall of 9% a month earlier"), or of the level that a growth led to ("after
    rising 12% to 2.9 million a year before").
    """
    dates = dates_of_growth(scene) or dates_of_level(scene)
    return (dates,) if dates is not None else None


def _in_order(scene: Scene) -> _Decided | None:
    dates = dates_in_order(scene)
    return (dates,) if dates is not None else None


def _compared(scene: Scene) -> _Decided | None:
    dates = base_period(scene)
    return (dates,) if dates is not None else None


@needs("period.earlier_behind")
def _compared_later(scene: Scene) -> _Decided | None:
    dates = later_base(scene)
    return (dates,) if dates is not None else None


@needs("period.when_opens")
def _of_clause(scene: Scene) -> _Decided | None:
    """The span of a clause that says more of a time named before it."""
    dates = when_clause(scene)
    return (dates,) if dates is not None else None


def _of_brackets(scene: Scene) -> _Decided | None:
    dates = beyond_brackets(scene) if "(" in scene.text else None
    return (dates,) if dates is not None else None


@needs("period.years_later")
def _years_later(scene: Scene) -> _Decided | None:
    dates = years_later(scene)
    return (dates,) if dates is not None else None


@needs("period.label_so_far")
def _labelled_so_far(scene: Scene) -> _Decided | None:
    """The year up to the month spoken of, for the numbers of a line whose label says so ("NEVs (YTD): ...")."""
    told = scene.context.period or scene.context.topic_period
    is_labelled = told is not None and scene.wording("period.label_so_far").match(scene.text)
    return ((told[1].replace(month=1, day=1), told[1]),) if told is not None and is_labelled else None


@needs("period.cumulative")
def _accumulated(scene: Scene) -> _Decided | None:
    """The year up to the month spoken of, for what is added up to then ("..., and the cumulative total 3 million")."""
    words = list(scene.wording("period.cumulative").finditer(scene.lead))
    told = previous_period(scene) if scene.previous is not None else scene.context.period or scene.context.month
    if not words or told is None or told[0].year != told[1].year:
        return None
    is_dated = any(
        p.kind in ("span", "so_far", "this_year", "same") and p.start >= scene.last_end and p.start < scene.next_start
        for p in scene.m.periods
        if not (p.is_year and p.year == told[1].year)
    )
    return None if is_dated else ((told[1].replace(month=1, day=1), told[1]),)


@needs("period.set_behind")
def _set_before(scene: Scene) -> _Decided | None:
    dates = set_before(scene)
    return (dates,) if dates is not None else None


@needs("status.for_year")
def _aimed(scene: Scene) -> _Decided | None:
    dates = aimed_for_year(scene)
    return (dates,) if dates is not None else None


def _is_too_long(period: Period, scene: Scene) -> bool:
    """Whether a span is no month while the growth is on the month before ("up 9% month on month, this year's best")."""
    if scene.number.kind == "count":
        return False  # "... from the month before; January-May: 9,000"
    return scene.previous is not None and period.months[0] != period.months[1] and basis_marker(scene) == "mom"


def _own(scene: Scene) -> _Decided | None:
    period = own_period(scene)
    if period is None or _is_of_pair(period, scene) or _is_too_long(period, scene):
        return None
    dates = resolve(period, scene)
    if dates is None:  # which months "this year" holds is not always told, but it is no other year
        return (None,) if period.vague or period.kind in ("so_far", "this_year") else None
    return (None if is_yearly_rate(period, dates, scene) else of_yearly_aim(dates, scene),)


def _is_of_pair(period: Period, scene: Scene) -> bool:
    """Whether "the year" points at one of two spans that the sentence before compared."""
    follows_base = scene.previous is not None and scene.previous.is_base
    return scene.context.pair is not None and period.kind == "same" and (is_base_number(scene) or follows_base)


def _of_pair(scene: Scene) -> _Decided | None:
    """One of the two spans that the sentence before compared."""
    pair = scene.context.pair
    if pair is None or any(p.kind != "same" for p in scene.m.periods):
        return None
    if is_base_number(scene):
        return (pair[0],)
    return (pair[1],) if scene.previous is not None and scene.previous.is_base else None


def _previous(scene: Scene) -> _Decided | None:
    last = scene.previous
    if last is None or (last.metric == "stake" and last.period is None and scene.number.kind == "count"):
        return None  # since when somebody holds a part says nothing about what is sold
    return (previous_period(scene),)


def _expected(scene: Scene) -> _Decided | None:
    """A forecast that goes on about the span of the one before; what a sentence tells as a fact does not."""
    ahead = scene.context.forecast_period
    if ahead is None or tells_fact(scene):
        return None
    return (ahead,) if status_of(scene, ahead) != "actual" else None


def _reached_next(scene: Scene) -> _Decided | None:
    """The span of the next sentence, where that tells what was reached ("... doubled its share. It was 5% in May")."""
    following = scene.context.following
    if scene.previous is not None or spans(scene) or not says(following, "period.reached_next"):
        return None
    published = scene.context.published
    spoken_of = (p for p in read_mentions(following, published).periods if p.kind == "span" and p.day is None)
    told = [p for p in spoken_of if not p.vague and not wording("period.base_word").search(following[: p.start])]
    return (told[0].dates(published, told[0].year),) if told else None


_SPAN_RULES = (
    ("listed in the same order", _listed),
    ("of no span in particular", habitual),
    ("the clause's", _of_clause),
    ("the clause's", _of_brackets),
    ("the clause's", _years_later),
    ("its label's", _labelled_so_far),
    ("added up to then", _accumulated),
    ("named with it", _own),
    ("aimed at for the year", _aimed),
    ("by then", by_then),
    ("said of now", undated),
    ("one of the two compared", _of_pair),
    ("what an earlier level led to", led_to),
    ("goes on", _previous),
    ("had at present", present),
    ("undated before", undated_things),
    ("the forecast's before", _expected),
)
_CHANGE_RULES = Rules(
    (
        ("since the year before", since_year_ago),
        (RELATIVE, _told_of_growth),
        ("the same months a year before", opens_year_ago),
        ("listed in the order of the levels", _in_order),
        ("compared with", _compared),
        *_SPAN_RULES,
        ("that of the level reached next", _reached_next),
    )
)
_LEVEL_RULES = Rules(
    (
        ("an end of what moved between years", moved_between),
        ("what a rise starts from", starts),
        ("a year earlier", _year_ago),
        ("the same months a year before", opens_year_ago),
        (RELATIVE, _relative),
        ("compared with", _compared),
        ("a year before the level", _compared_later),
        ("set before", _set_before),
        ("met in the year told", _met),
        *_SPAN_RULES,
    )
)
