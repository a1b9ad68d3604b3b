"""What a query found: as a table, as a simple chart, and as a CSV."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import download, formats
from dashboard.charts.plain import MOST, MOST_COLOURS, Plain, plain
from dashboard.datasets import forms
from dashboard.plotting.chart import plot
from dashboard.queries import catalogue
from dashboard.querying.asking import Failure, Result
from dashboard.words import t

_KINDS = ("line", "bar", "points")


def show(found: Result | Failure) -> None:
    """Draw the result, or in a line why there is none."""
    if isinstance(found, Failure):
        st.error(formats.markdown(found.reason), icon=":material/error:")
        return
    if not found.rows.num_rows:
        st.info(t("query.nothing"), icon=":material/search_off:")
        return
    st.caption(t("query.cut" if found.is_cut else "query.found", count=found.rows.num_rows))
    table, chart = st.tabs([t("query.tabs.table"), t("query.tabs.chart")], key="query_view", on_change="rerun")
    if table.open:
        with table:
            st.dataframe(found.rows, hide_index=True, key="query_rows", placeholder="–", alt=t("query.table_alt"))
    if chart.open:
        with chart:
            _chart(found.rows.to_pandas())
    download.button(
        t("query.csv"),
        lambda: b"".join(forms.csv(found.rows.schema, found.rows.to_batches(), for_spreadsheet=True)),
        f"chuhai-query-{catalogue.load()['data_version']}.csv",
        "query_csv",
    )


def _chart(rows: pd.DataFrame) -> None:
    numbers = [name for name in rows.columns if _is_number(rows[name])]
    if not numbers:
        st.info(t("query.chart.none"))
        return
    across, up, split, kind = _choices(rows, numbers)
    note = t("query.chart.source", version=catalogue.load()["data_version"])
    how = Plain(kind, across, up, split, note)
    plot(plain(rows, how), "query_chart", t("query.chart.alt", up=up, across=across), "chuhai-query")
    if len(rows) > MOST:
        st.caption(t("query.chart.first", count=MOST))


def _choices(rows: pd.DataFrame, numbers: list[str]) -> tuple[str, str, str | None, str]:
    """What the reader chooses to see: across, up, split and the kind of chart."""
    names = list(rows.columns)
    first = next((name for name in numbers if name != names[0]), numbers[0])
    few = [name for name in names if name not in numbers and 1 < rows[name].nunique() <= MOST_COLOURS]
    with st.container(horizontal=True, gap="medium"):
        across = st.selectbox(t("query.chart.across"), names, key="query_across", width=200)
        up = st.selectbox(t("query.chart.up"), numbers, index=numbers.index(first), key="query_up", width=200)
        split = None
        if few:
            none = t("query.chart.no_split")
            several = bool(rows[across].duplicated().any())  # marks at a place need telling apart
            chosen = st.selectbox(
                t("query.chart.split"), [none, *few], index=int(several), key="query_split", width=200
            )  # fmt: skip
            split = chosen if chosen in few else None
        kind = st.segmented_control(
            t("query.chart.kind"), _KINDS, format_func=lambda each: t(f"query.chart.{each}"), default="line",
            required=True, key="query_kind",
        )  # fmt: skip
    return across, up, split, kind


def _is_number(column: pd.Series) -> bool:
    return pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column)
