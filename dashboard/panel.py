"""A chart with its table, its download and its evidence: the block that every page is made of."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import charted, coded, evidence, formats, history, later, partnered, picture, selection, tables
from dashboard.charted import Panel, Source
from dashboard.downloads import menu
from dashboard.held import Held
from dashboard.plotting import chart
from dashboard.queries.asked import MOST, Asked, Tally
from dashboard.sidebar import current
from dashboard.words import t

__all__ = ["Panel", "behind", "download_button", "show"]

FIRST = 500  # rows of a table


def show(panel: Panel, rows: pd.DataFrame | Asked) -> None:
    """Draw the block for these rows of mart.points or mart.deals; says so where there are none."""
    st.header(formats.markdown(panel.title), anchor=panel.key)
    source = rows if isinstance(rows, Asked) else Held(rows)
    if not source.tally(undated=panel.undated).rows:
        st.info(panel.empty or t("panels.block.empty"), icon=":material/filter_alt_off:")
        return
    place = later.place()
    _block(panel, source, place)
    later.fill()


@st.fragment
def _block(panel: Panel, source: Source, place: int) -> None:
    if not later.has_come(panel.key, place):
        return
    name, label = f"{panel.key}_view", t("panels.block.view")
    view = coded.one_of(name, label, ("chart", "table"), lambda view: t(f"panels.block.{view}"), is_told=False)
    if view == "chart":
        _chart(panel, source)
    else:
        _table(panel, source)
    _selected(source, panel.key)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        menu.draw(source, panel.key, panel.title)
        if view == "chart":
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
    made = charted.made(panel, source, current(), selection.current(), aside=_shows_aside(panel, count))
    chart.place(made.figure, f"{panel.key}_chart", selection.choose)
    later.hand_on()
    if _may_choose(count):
        words, why = t("panels.block.aside", count=count.aside), t("panels.block.aside_help")
        st.toggle(words, key=_aside_key(panel), bind="query-params", help=why)
    if made.other:
        st.caption(made.other)
    if missing := count.rows - count.placed:
        st.caption(t("panels.block.table_only", count=missing))
    if isinstance(source, Asked) and made.rows == MOST:
        st.caption(t("panels.block.most_drawn", most=MOST, count=count.placed))


def _shows_aside(panel: Panel, count: Tally) -> bool:
    """Whether claims that are contradicted, misdated or of an unclear scope are drawn: where the reader asks for them,
    or there are no others. Asked before the switch is drawn, which stands below the chart.
    """
    key = _aside_key(panel)
    if not _may_choose(count):
        return True
    return bool(st.session_state[key]) if key in st.session_state else st.query_params.get(key, "").lower() == "true"


def _may_choose(count: Tally) -> bool:
    return count.aside not in {0, count.placed}


def _aside_key(panel: Panel) -> str:
    return f"{panel.key}_aside"


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
