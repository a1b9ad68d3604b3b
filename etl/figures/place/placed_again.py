"""Gives a number whose place was only carried the place that the article names where it tells the number again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from etl.records import Figure

_told = attrgetter(
    "metric", "basis", "unit", "value", "value_high", "subject", "destination", "powertrain", "vehicle_class", "status",
    "period_start", "period_end",
)  # fmt: skip
_CARRIED, _NAMED = "geography: context", "geography: named with it"


def placed_again(figures: Sequence[Figure]) -> list[Figure]:
    """The figures, those of a carried place in the one place that another sentence names with the same number."""
    named: dict[tuple[object, ...], set[str]] = {}
    for figure in figures:
        if _NAMED in figure.reasons:
            named.setdefault(_told(figure), set()).add(figure.geography)
    return [_placed(figure, named.get(_told(figure), set())) for figure in figures]


def _placed(figure: Figure, places: set[str]) -> Figure:
    is_open = _CARRIED in figure.reasons and len(places) == 1
    return replace(figure, geography=next(iter(places))) if is_open else figure
