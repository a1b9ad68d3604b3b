"""Misdated claims on the page Quality: what each states, which period it probably means, and who says so."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, standing, tables
from dashboard.charts import marks
from dashboard.panel import download_button
from dashboard.queries import groups

_KEY = "misdated"


def show(rows: pd.DataFrame) -> None:
    """Draw the misdated ones among these rows of mart.points as a table with their sentences and a download."""
    st.header("Misdated claims", anchor=_KEY)
    if rows.empty:
        st.info("No claim under this selection has the number of another period.", icon=":material/event_available:")
        return
    st.markdown(
        "Each has a number that others state for a neighbouring period and not for its own. None is charted, unless "
        "somebody checked its date."
    )
    _block(rows)


@st.fragment
def _block(rows: pd.DataFrame) -> None:
    shown = lines(rows)
    tables.draw(shown, tuple(shown.index), f"{_KEY}_table", "Misdated claims")
    evidence.show_selected(rows, _KEY)
    download_button(rows, _KEY)


def lines(rows: pd.DataFrame) -> pd.DataFrame:
    """One line a misdated claim for reading, by its id."""
    found = groups.misdated(tuple(sorted(rows["point_id"])))
    is_any_checked = any(one.claim.date_checked_by for one in found)
    return pd.DataFrame(
        [
            {
                "Claim": formats.claim(one.claim),
                **({"Checked by": one.claim.date_checked_by} if is_any_checked else {}),
                "What": f"{marks.measure(one.claim)}, {one.claim.subject_name}, {one.claim.geography_name}",
                "Says": one.claim.period_label,
                "Probably means": one.probable,
                "For that period": f"{formats.claim(one.witness)} {standing.told_by(one.witness)}",
                "For the stated one": f"{formats.claim(one.against)} {standing.told_by(one.against)}"
                if one.against
                else None,
                "By the rule": one.rule,
                "Stated in": one.claim.title,
                "Part": one.claim.part_name,
            }
            for one in found
        ],
        index=[one.claim.point_id for one in found],
    )
