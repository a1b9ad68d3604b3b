"""Dates what an article tells of makers before it tells any time: a list of what each sold last month opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.figures.place.places import is_one_maker
from etl.records import Figure

# A share may be held at no time in particular, and a plant abroad be told of with what it will build.
_IN_SOME_SPAN = ("sales", "exports", "overseas_sales", "production")


def dated_again(figures: Sequence[Figure]) -> list[Figure]:
    """The figures in reading order; facts about makers without a span, with none before them, have that of the first
    fact behind them.
    """
    facts = [figure for figure in figures if figure.status == "actual" and figure.metric in _IN_SOME_SPAN]
    first = next((figure for figure in facts if figure.period_start is not None), None)
    opens = facts[: facts.index(first)] if first is not None else []
    if first is None or not opens or not all(is_one_maker(figure.subject) for figure in opens):
        return list(figures)
    return [
        replace(figure, period_start=first.period_start, period_end=first.period_end) if figure in opens else figure
        for figure in figures
    ]
