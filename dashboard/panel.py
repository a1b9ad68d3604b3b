"""A chart with its table, its download and its evidence: the block that every page is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from dashboard import another_period, coded, evidence, formats, history, later, partnered, picture, selection, tables
from dashboard.charts.theme import Figure
from dashboard.downloads import menu
from dashboard.held import Held
from dashboard.plotting.chart import plot
from dashboard.queries.asked import MOST, Asked, Tally
from dashboard.sidebar import current
from dashboard.words import t

Source = Asked | Held

FIRST = 500  # rows of a table


@dataclass(frozen=True, slots=True)
class Panel:
    """What a block shows. `draw` turns the rows (and the selected id) into a figure; `alt` says what it tells."""

    key: str
    title: str
    alt: str
    draw: Callable[[pd.DataFrame, str | None], Figure]
    empty: str = ""  # what is said where there is no row, if more than the usual
    undated: bool = False  # whether the chart also places rows without a period


def show(panel: Panel, rows: pd.DataFrame | Asked) -> None:
    """Draw the block for these rows of mart.points or mart.deals; says so where there are none."""
    st.header(formats.markdown(panel.title), anchor=panel.key)
    source = rows if isinstance(rows, Asked) else Held(rows)
    if not source.tally(undated=panel.undated).rows:
        st.info(panel.empty or t("panels.block.empty"), icon=":material/filter_alt_off:")
        return
    place = later.place()
    _block(panel, source, place)
    later.hand_on(place)


@st.fragment
def _block(panel: Panel, source: Source, place: int) -> None:
    if not later.has_come(panel.key, place):
        return
    chart, table = coded.tabs(f"{panel.key}_view", ("chart", "table"), lambda view: t(f"panels.block.{view}"))
    if chart.open:
        with chart:
            _chart(panel, source)
    if table.open:
        with table:
            _table(panel, source)
    _selected(source, panel.key)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        menu.draw(source, panel.key, panel.title)
        if chart.open:
            picture.buttons(f"{panel.key}_chart")


def _table(panel: Panel, source: Source) -> None:
    tables.show(source.head(FIRST), f"{panel.key}_table", panel.title)
    if (count := source.tally(undated=True).rows) > FIRST:
        st.caption(t("panels.block.first_rows", first=FIRST, count=count))


def _selected(source: Source, key: str) -> None:
    """Draw what is behind the selected row: the history of a deal, the sentence of anything else."""
    if not (chosen := selection.current()):
        return
    rows = source.alike(chosen)
    if tables.identifier(rows) != "deal_id":
        evidence.show_selected(rows, key)
    elif partnered.show(chosen, rows, key):
        return
    elif deal := history.of_id(rows, chosen):
        with evidence.framed(evidence.heading(deal), key):
            history.show(deal, key)


def _chart(panel: Panel, source: Source) -> None:
    count = source.tally(undated=panel.undated)
    if not count.placed:
        st.info(t("panels.block.undated"))
        return
    place = st.container()
    aside = _shows_aside(panel, count)
    drawn = source.drawn(undated=panel.undated, aside=aside, selected=selection.current())
    with place:
        saved_as = f"chuhai-{panel.key.replace('_', '-')}-{current().slug()}"
        figure = panel.draw(drawn, selection.current())
        plot(figure, f"{panel.key}_chart", panel.alt, saved_as, selection.choose)
    if other := another_period.words(drawn, current()):
        st.caption(other)
    if missing := count.rows - count.placed:
        st.caption(t("panels.block.table_only", count=missing))
    if isinstance(source, Asked) and len(drawn) == MOST:
        st.caption(t("panels.block.most_drawn", most=MOST, count=count.placed))


def _shows_aside(panel: Panel, count: Tally) -> bool:
    """Whether claims that are contradicted, misdated or of an unclear scope are drawn: where the reader asks for them,
    or there are no others.
    """
    if count.aside in {0, count.placed}:
        return True
    words = t("panels.block.aside", count=count.aside)
    why = t("panels.block.aside_help")
    return st.toggle(words, key=f"{panel.key}_aside", bind="query-params", help=why)


def behind(rows: pd.DataFrame, key: str, words: str) -> None:
    """Draw the table and the download of rows that are shown without a chart, folded away until asked for."""
    folded = st.expander(words, key=f"{key}_rows", on_change="rerun", icon=":material/table:")
    if folded.open:
        with folded:
            tables.show(rows, f"{key}_table", words)
            evidence.show_selected(rows, key)
            download_button(rows, key, words)


def download_button(rows: pd.DataFrame, key: str, title: str | None = None) -> None:
    """Draw the menu that saves exactly these rows in several forms; `title` says what they are."""
    menu.draw(Held(rows), key, title)
