"""A chart with its table, its download and its evidence: the block that every page is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from dashboard import download, evidence, formats, history, selection, tables
from dashboard.charts import theme
from dashboard.charts.theme import Figure
from dashboard.queries import catalogue
from dashboard.sidebar import current

EMPTY = "Nothing here under this selection. Widen the years, remove a company, or choose other periods."


@dataclass(frozen=True, slots=True)
class Panel:
    """What a block shows. `draw` turns the rows (and the selected id) into a figure; `alt` says what it tells."""

    key: str
    title: str
    alt: str
    draw: Callable[[pd.DataFrame, str | None], Figure]
    empty: str = EMPTY
    undated: bool = False  # whether the chart also places rows without a period
    lines: Callable[[pd.DataFrame], pd.DataFrame] | None = None  # the table's lines by the id that each selects


def show(panel: Panel, rows: pd.DataFrame) -> None:
    """Draw the block for these rows of mart.points or mart.deals; says so where there are none."""
    st.header(formats.markdown(panel.title), anchor=panel.key)
    if rows.empty:
        st.info(panel.empty, icon=":material/filter_alt_off:")
        return
    _block(panel, rows)


@st.fragment
def _block(panel: Panel, rows: pd.DataFrame) -> None:
    chart, table = st.tabs(["Chart", "Table"], key=f"{panel.key}_view", on_change="rerun", bind="query-params")
    if chart.open:
        with chart:
            _chart(panel, rows)
    if table.open:
        with table:
            _table(panel, rows)
    _selected(rows, panel.key)
    download_button(rows, panel.key)


def _table(panel: Panel, rows: pd.DataFrame) -> None:
    if panel.lines is None:
        tables.show(rows, f"{panel.key}_table", panel.title)
    else:
        lines = panel.lines(rows)
        tables.draw(lines, tuple(lines.index), f"{panel.key}_table", panel.title)


def _selected(rows: pd.DataFrame, key: str) -> None:
    """Draw what is behind the selected row: the history of a deal, the sentence of anything else."""
    if tables.identifier(rows) != "deal_id":
        evidence.show_selected(rows, key)
    elif (chosen := selection.current()) and (deal := history.of_id(rows, chosen)):
        with evidence.framed(evidence.heading(deal), key):
            history.show(deal, key)


def _chart(panel: Panel, rows: pd.DataFrame) -> None:
    placed = rows if panel.undated or "period_start" not in rows else rows[rows["period_start"].notna()]
    if placed.empty:
        st.info("None of these claims has a date, so none can be placed in time. They are in the table.")
        return
    key = f"{panel.key}_chart"
    place = st.container()
    drawn = placed if panel.lines else _drawn(panel, placed)
    place.plotly_chart(
        theme.inked(panel.draw(drawn, selection.current()), st.context.theme.type),
        key=key,
        on_select=lambda: selection.from_chart(key),
        selection_mode="points",
        config=theme.CONFIG,
        alt=panel.alt,
    )
    if missing := len(rows) - len(placed):
        st.caption(f"{formats.counted(missing, 'undated claim')} in the table only.")


def _drawn(panel: Panel, rows: pd.DataFrame) -> pd.DataFrame:
    """What the chart draws of these rows: claims that are contradicted, misdated or of an unclear scope only where the
    reader asks for them, or has selected one.
    """
    if "is_drawn" not in rows or rows["is_drawn"].all() or not rows["is_drawn"].any():
        return rows
    aside = ~rows["is_drawn"]
    words = f"Show {formats.counted(int(aside.sum()), 'claim')} set aside"
    why = "Contradicted by a better claim, misdated, or of an unclear counter or scope. They are always in the table."
    if st.toggle(words, key=f"{panel.key}_aside", bind="query-params", help=why):
        return rows
    return rows[~aside | (rows["point_id"] == selection.current())]


def behind(rows: pd.DataFrame, key: str, words: str) -> None:
    """Draw the table and the download of rows that are shown without a chart, folded away until asked for."""
    folded = st.expander(words, key=f"{key}_rows", on_change="rerun", icon=":material/table:")
    if folded.open:
        with folded:
            tables.show(rows, f"{key}_table", words)
            evidence.show_selected(rows, key)
            download_button(rows, key)


def download_button(rows: pd.DataFrame, key: str) -> None:
    """Draw the button that saves exactly these rows, made when it is pressed, without running the page again."""
    st.download_button(
        f"Download {formats.counted(len(rows), 'row')} as CSV",
        data=lambda: download.csv_bytes(rows, tables.columns(rows), str(catalogue.load()["data_version"])),
        file_name=f"chuhai-{key.replace('_', '-')}-{current().slug()}.csv",
        mime=download.MIME,
        on_click="ignore",
        icon=":material/download:",
        key=f"{key}_csv",
    )
