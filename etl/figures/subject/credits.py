"""Gives a number the counter that the article names only later: in the next sentence, or where it is told again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from etl.figures.base.wordings import wording
from etl.figures.subject.counters import speakers_in
from etl.mentions.mentions import Mentions
from etl.records import Figure

_claim = attrgetter(
    "metric",
    "subject",
    "geography",
    "destination",
    "powertrain",
    "vehicle_class",
    "period_start",
    "period_end",
    "status",
)
_NEAR = 0.02  # a rounding is within this part of the precise number


def credited_before(figures: Sequence[Figure], following: Mentions | None) -> tuple[Figure, ...]:
    """The figures of a sentence, with the counter of the next one if that only says whose they are."""
    if (
        not figures
        or following is None
        or following.numbers
        or not wording("counter.says_before").search(following.text)
    ):
        return tuple(figures)
    named = list(speakers_in(following))
    source = next(iter([speaker for speaker in named if speaker.is_data] or named), None)
    return tuple(replace(figure, attribution=source.code) if source else figure for figure in figures)


def credited(figures: Sequence[Figure]) -> list[Figure]:
    """The figures of an article; one without a counter takes that of the same claim told with one, if it is unique."""
    told: dict[tuple[object, ...], list[Figure]] = {}
    for figure in figures:
        if figure.attribution is not None and figure.period_start is not None:
            told.setdefault(_claim(figure), []).append(figure)
    return [figure if figure.attribution else _credited(figure, told.get(_claim(figure), [])) for figure in figures]


def _credited(figure: Figure, same: Sequence[Figure]) -> Figure:
    fitting = {other.attribution for other in same if _fits(figure, other)}
    clashes = any(other.basis == figure.basis and not _fits(figure, other) for other in same)
    return replace(figure, attribution=fitting.pop()) if len(fitting) == 1 and not clashes else figure


def _fits(figure: Figure, other: Figure) -> bool:
    """Whether both can be one count: the same number, or a level and its growth."""
    is_near = abs(figure.value - other.value) <= _NEAR * abs(other.value)
    return is_near if (figure.basis, figure.unit) == (other.basis, other.unit) else True
