"""The log of decisions: what people decided about rows, why, and what it does today."""

import pandas as pd
import streamlit as st

from dashboard import decisions, download, evidence, formats, selection, tables
from dashboard.queries import catalogue
from dashboard.queries import decisions as asked

log = asked.log()
if log.empty:
    decisions.empty()
    st.stop()

decisions.counts(log)
st.markdown("All decisions, whatever the selection at the side. Select one to read it in full.")


def picked(label: str, column: str, key: str) -> list[str]:
    """What the reader picks of a column's values; nothing picked is all."""
    found = list(dict.fromkeys(log[column].dropna()))
    return st.pills(label, found, selection_mode="multi", key=key, bind="query-params") or found


with st.container(horizontal=True, gap="medium"):
    people = picked("Who", "made_by", "who")
    kinds = picked("Decision", "decision", "decision")
    effects = picked("Effect", "effect", "effect")
rows = log[log["made_by"].isin(people) & log["decision"].isin(kinds) & log["effect"].isin(effects)]
if rows.empty:
    st.info("No decision fits all of these. Widen one of them.", icon=":material/filter_alt_off:")
    st.stop()


@st.fragment
def listed(shown: pd.DataFrame) -> None:
    """Draw the table, the selected decision with the row it touched, and the download."""
    marks = tuple(shown["decision_id"] + "-" + shown["shown_id"])
    tables.draw(decisions.lines(shown), marks, "decisions_table", "Decisions")
    chosen = selection.current()
    found = shown[[mark == chosen for mark in marks]].head(1)
    for _, row in found.iterrows():
        with evidence.framed(decisions.heading(row), "decisions"):
            decisions.show(row, "decision")
    st.download_button(
        f"Download {formats.counted(len(shown), 'row')} as CSV",
        data=lambda: download.csv_bytes(
            decisions.timed(shown), download.DECISION_COLUMNS, str(catalogue.load()["data_version"])
        ),
        file_name="chuhai-decisions.csv",
        mime=download.MIME,
        on_click="ignore",
        icon=":material/download:",
        key="decisions_csv",
    )


listed(rows)
