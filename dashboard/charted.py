"""The chart of a block, ready to be sent. One over claims that are asked for is remembered, so that a filter that has
been moved before, by whomever, costs nothing to draw.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import another_period
from dashboard.charts.theme import Figure
from dashboard.filters import Filters
from dashboard.held import Held
from dashboard.plotting import chart
from dashboard.queries.asked import Asked
from dashboard.records import Claim
from dashboard.remembered import Remembered

Source = Asked | Held


@dataclass(frozen=True, slots=True)
class Panel:
    """What a block shows. `draw` turns the rows (and the selected id) into a figure; `alt` says what it tells."""

    key: str
    title: str
    alt: str
    draw: Callable[[Any, str | None], Figure]  # of a table or, `of_claims`, of records where the source has them
    empty: str = ""  # what is said where there is no row, if more than the usual
    undated: bool = False  # whether the chart also places rows without a period
    of_claims: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A chart ready to be sent, how many rows it draws, and what is said where it shows another period than asked."""

    figure: chart.Written
    rows: int
    other: str | None


_CHARTS: Remembered[Made | None] = Remembered(256)


def made(panel: Panel, source: Source, filters: Filters, selected: str | None, *, aside: bool) -> Made | None:
    """The chart of a block over these rows, None where it can place none of them; those that are set `aside` only where
    asked for, or where there are no others. Raises DatabaseProblem.
    """
    if isinstance(source, Asked):
        # How a block is drawn is known by its key and its words.
        block = (panel.key, panel.title, panel.alt, panel.undated, st.context.theme.type)
        return _CHARTS.get(
            (block, source, filters, selected, aside), lambda: _make(panel, source, filters, selected, aside, block[-1])
        )
    return _make(panel, source, filters, selected, aside, st.context.theme.type)


def _make(
    panel: Panel, source: Source, filters: Filters, selected: str | None, aside: bool, appearance: str | None
) -> Made | None:
    drawn = _drawn(panel, source, selected, aside=aside)
    if not aside and not _has_any_drawn(drawn):
        drawn = _drawn(panel, source, selected, aside=True)
    if len(drawn) == 0:
        return None
    saved_as = f"chuhai-{panel.key.replace('_', '-')}-{filters.slug()}"
    figure = chart.written(panel.draw(drawn, selected), panel.alt, saved_as, appearance)
    return Made(figure, len(drawn), another_period.words(drawn, filters))


def _drawn(panel: Panel, source: Source, selected: str | None, *, aside: bool) -> pd.DataFrame | list[Claim]:
    asks = source.claims if panel.of_claims and isinstance(source, Asked) else source.drawn
    return asks(undated=panel.undated, aside=aside, selected=selected)


def _has_any_drawn(rows: pd.DataFrame | list[Claim]) -> bool:
    """Whether the charts use any of them, as they do with all rows that are no claims."""
    if isinstance(rows, pd.DataFrame):
        return "is_drawn" not in rows or bool(rows["is_drawn"].any())
    return any(claim.is_drawn for claim in rows)
