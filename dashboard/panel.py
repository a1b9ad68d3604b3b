"""A chart with its table, its download and its evidence: the block that every page is made of."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import charted, coded, evidence, formats, history, later, partnered, picture, selection, tables
from dashboard.charted import Made, Panel, Source
from dashboard.downloads import menu
from dashboard.held import Held
from dashboard.plotting import chart
from dashboard.queries.asked import MOST, Asked
from dashboard.sidebar import current
from dashboard.words import t

__all__ = ["Panel", "behind", "download_button", "show"]

FIRST = 500  # rows of a table


def show(panel: Panel, rows: pd.DataFrame | Asked) -> None:
    """Draw the block for these rows of mart.points or mart.deals; says so where there are none."""
    st.header(formats.markdown(panel.title), anchor=panel.key)
    source = rows if isinstance(rows, Asked) else Held(rows)
    if not _has_rows(panel, source):
        st.info(panel.empty or t("panels.block.empty"), icon=":material/filter_alt_off:")
        return
    place = later.place()
    _block(panel, source, place)
    later.fill()


def _has_rows(panel: Panel, source: Source) -> bool:
    """Whether there is anything to show. A chart that is drawn now tells, and comes sooner where nothing is counted."""
    is_charted = later.is_first() and coded.chosen_of(_view_key(panel), *_views(), ("chart",)) == ("chart",)
    if is_charted and isinstance(source, Asked) and _made(panel, source):
        return True
    return source.tally(undated=panel.undated).rows > 0


@st.fragment
def _block(panel: Panel, source: Source, place: int) -> None:
    if not later.has_come(panel.key, place, lambda: _is_linked(source)):
        return
    view = coded.one_of(_view_key(panel), t("panels.block.view"), *_views(), is_told=False)
    if view == "chart":
        _chart(panel, source)
    else:
        _table(panel, source)
    _selected(source, panel.key)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        menu.draw(source, panel.key, panel.title)
        if view == "chart":
            picture.buttons(f"{panel.key}_chart")


def _is_linked(source: Source) -> bool:
    """Whether a link has led the reader to a claim that this block holds, and no block before it has shown it."""
    linked = selection.linked()
    return linked is not None and source.key == "point_id" and not source.alike(linked).empty


def _view_key(panel: Panel) -> str:
    return f"{panel.key}_view"


def _views() -> tuple[tuple[str, ...], coded.Named]:
    """The views of a block and what each is called."""
    return ("chart", "table"), lambda view: t(f"panels.block.{view}")


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
    made = _made(panel, source)
    if made is None:
        st.info(t("panels.block.undated"))
        return
    chart.place(made.figure, f"{panel.key}_chart", selection.choose)
    later.hand_on()
    count = source.tally(undated=panel.undated)
    if count.aside not in {0, count.placed}:
        words, why = t("panels.block.aside", count=count.aside), t("panels.block.aside_help")
        st.toggle(words, key=_aside_key(panel), bind="query-params", help=why)
    if made.other:
        st.caption(made.other)
    if missing := count.rows - count.placed:
        st.caption(t("panels.block.table_only", count=missing))
    if isinstance(source, Asked) and made.rows == MOST:
        st.caption(t("panels.block.most_drawn", most=MOST, count=count.placed))


def _made(panel: Panel, source: Source) -> Made | None:
    """The chart, with what is contradicted, misdated or of an unclear scope where the reader asks for it. Asked before
    the switch is drawn, which stands below the chart.
    """
    key = _aside_key(panel)
    state = st.session_state
    aside = bool(state[key]) if key in state else st.query_params.get(key, "").lower() == "true"
    return charted.made(panel, source, current(), selection.current(), aside=aside)


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
