"""Misdated claims: what each states, which period it probably means, and who says so."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, standing, tables
from dashboard.charts import marks
from dashboard.panel import download_button
from dashboard.queries import groups
from dashboard.words import t

_KEY = "misdated"


def show(rows: pd.DataFrame) -> None:
    """Draw the misdated ones among these rows of mart.points as a table with their sentences and a download."""
    st.header(t("contradictions.misdated.title"), anchor=_KEY)
    if rows.empty:
        st.info(t("contradictions.misdated.none"), icon=":material/event_available:")
        return
    st.markdown(t("contradictions.misdated.about"))
    _block(rows)


@st.fragment
def _block(rows: pd.DataFrame) -> None:
    shown = lines(rows)
    tables.draw(shown, tuple(shown.index), f"{_KEY}_table", t("contradictions.misdated.title"))
    evidence.show_selected(rows, _KEY)
    download_button(rows, _KEY, t("contradictions.misdated.title"))


def lines(rows: pd.DataFrame) -> pd.DataFrame:
    """One line a misdated claim for reading, by its id."""
    found = groups.misdated(tuple(sorted(rows["point_id"])))
    is_any_checked = any(one.claim.date_checked_by for one in found)
    told = [
        {
            "claim": formats.claim(one.claim),
            **({"checked": one.claim.date_checked_by} if is_any_checked else {}),
            "what": f"{marks.measure(one.claim)}, {one.claim.subject_name}, {one.claim.geography_name}",
            "says": one.claim.period_label,
            "means": one.probable,
            "why": one.rule,
            "there": f"{formats.claim(one.witness)} {standing.told_by(one.witness)}",
            "here": f"{formats.claim(one.against)} {standing.told_by(one.against)}" if one.against else None,
            "stated": one.claim.title,
            "part": one.claim.part_name,
        }
        for one in found
    ]
    named = [{t(f"contradictions.misdated.{name}"): cell for name, cell in line.items()} for line in told]
    return pd.DataFrame(named, index=[one.claim.point_id for one in found])
