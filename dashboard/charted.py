"""The chart of a block, ready to be sent. One over claims that are asked for is remembered, so that a filter that has
been moved before, by whomever, costs nothing to draw.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from dashboard import another_period, database
from dashboard.charts.theme import Figure
from dashboard.filters import Filters
from dashboard.held import Held
from dashboard.plotting import chart
from dashboard.queries.asked import Asked
from dashboard.words import Language, language

Source = Asked | Held


@dataclass(frozen=True, slots=True)
class Panel:
    """What a block shows. `draw` turns the rows (and the selected id) into a figure; `alt` says what it tells."""

    key: str
    title: str
    alt: str
    draw: Callable[[pd.DataFrame, str | None], Figure]
    empty: str = ""  # what is said where there is no row, if more than the usual
    undated: bool = False  # whether the chart also places rows without a period


@dataclass(frozen=True, slots=True)
class Made:
    """A chart ready to be sent, how many rows it draws, and what is said where it shows another period than asked."""

    figure: chart.Written
    rows: int
    other: str | None


def made(panel: Panel, source: Source, filters: Filters, selected: str | None, *, aside: bool) -> Made:
    """The chart of a block over these rows; those that are set `aside` only where asked for. Raises DatabaseProblem."""
    if isinstance(source, Asked):
        place = _Place(database.generation(), language(), st.context.theme.type, panel.key, panel.title, panel.alt)
        return _remembered(place, source, filters, selected, aside, panel)
    return _make(panel, source, filters, selected, aside, st.context.theme.type)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a chart depends on beside its rows. How a block is drawn is known by its key and its words."""

    generation: str
    language: Language
    appearance: str | None
    key: str
    title: str
    alt: str


@st.cache_data(max_entries=256, max_size="32 MB", show_spinner=False)
def _remembered(
    place: _Place, source: Asked, filters: Filters, selected: str | None, aside: bool, _panel: Panel
) -> Made:
    return _make(_panel, source, filters, selected, aside, place.appearance)


def _make(
    panel: Panel, source: Source, filters: Filters, selected: str | None, aside: bool, appearance: str | None
) -> Made:
    drawn = source.drawn(undated=panel.undated, aside=aside, selected=selected)
    saved_as = f"chuhai-{panel.key.replace('_', '-')}-{filters.slug()}"
    figure = chart.written(panel.draw(drawn, selected), panel.alt, saved_as, appearance)
    return Made(figure, len(drawn), another_period.words(drawn, filters))
