"""Dates what an article tells of makers before it tells any time: a list of what each sold last month opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.figures.place.places import is_one_maker
from etl.records import Figure

# A share may be held at no time in particular, and a plant abroad be told of with what it will build.
_IN_SOME_SPAN = ("sales", "exports", "overseas_sales", "production")
_LIST = 2  # makers


def dated_again(figures: Sequence[Figure]) -> list[Figure]:
    """The figures in reading order; facts about makers without a span, with none before them, have that of the first
    fact behind them.
    """
    facts = [figure for figure in figures if figure.status == "actual" and figure.metric in _IN_SOME_SPAN]
    first = next((figure for figure in facts if figure.period_start is not None), None)
    opens = facts[: facts.index(first)] if first is not None else []
    makers = {figure.subject for figure in opens}
    if first is None or len(makers) < _LIST or not all(map(is_one_maker, makers)):
        return list(figures)
    return [
        replace(figure, period_start=first.period_start, period_end=first.period_end) if figure in opens else figure
        for figure in figures
    ]
