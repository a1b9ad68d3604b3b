"""The log of decisions: what people decided about rows, why, and what it does today."""

import pandas as pd
import streamlit as st

from dashboard import coded, decisions, download, evidence, formats, later, selection, tables
from dashboard.queries import decisions as asked
from dashboard.words import t

log = asked.log()
if log.empty:
    decisions.empty()
    later.stop()

decisions.counts(log)
st.markdown(t("decisions.scope"))


def picked(name: str, column: str, key: str, named: coded.Named) -> tuple[str, ...]:
    """What the reader picks of a column's values; nothing picked is all."""
    found = tuple(dict.fromkeys(log[column].dropna()))
    return coded.some_of(key, t(f"decisions.filter.{name}"), found, named) or found


with st.container(horizontal=True, gap="medium"):
    people = picked("who", "made_by", "who", formats.markdown)  # names are text, pills are Markdown
    kinds = picked("decision", "decision", "decision", lambda kind: t(f"reviewed.mark.{kind}"))
    effects = picked("effect", "effect", "effect", lambda effect: t(f"decisions.effect.{effect}.name"))
rows = log[log["made_by"].isin(people) & log["decision"].isin(kinds) & log["effect"].isin(effects)]
if rows.empty:
    st.info(t("decisions.none"), icon=":material/filter_alt_off:")
    later.stop()


@st.fragment
def listed(shown: pd.DataFrame) -> None:
    """Draw the table, the selected decision with the row it touched, and the download."""
    marks = tuple(shown["decision_id"] + "-" + shown["shown_id"])
    tables.draw(decisions.lines(shown), marks, "decisions_table", t("decisions.table"))
    chosen = selection.current()
    found = shown[[mark == chosen for mark in marks]].head(1)
    for _, row in found.iterrows():
        with evidence.framed(decisions.heading(row), "decisions"):
            decisions.show(row, "decision")
    label = t("decisions.download", count=len(shown))
    columns = download.DECISION_COLUMNS
    download.rows_button(label, decisions.timed(shown), columns, "chuhai-decisions.csv", "decisions_csv")


listed(rows)
