"""Dates the facts that no time was read for: cars are sold and built in some span, and that is the one told last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from etl.records import Figure

# A share may be held at no time in particular, and a plant abroad be told of with what it will build.
_IN_SOME_SPAN = ("sales", "exports", "overseas_sales", "production")


def dated_again(figures: Sequence[Figure]) -> list[Figure]:
    """The figures in reading order; a fact about a market or a maker without a span has that of the fact before it, or,
    where none is before, of the first one behind.
    """
    dated = [*_dated(figures)]
    return [*_dated(dated[::-1])][::-1]


def _dated(figures: Sequence[Figure]) -> Iterator[Figure]:
    told: Figure | None = None
    for figure in figures:
        if not _is_fact(figure):
            yield figure
            continue
        if figure.period_start is not None:
            told = figure
        elif told is not None:
            yield replace(figure, period_start=told.period_start, period_end=told.period_end)
            continue
        yield figure


def _is_fact(figure: Figure) -> bool:
    return figure.status == "actual" and figure.metric in _IN_SOME_SPAN
