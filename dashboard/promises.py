"""The promises of the data on the page Quality: counts, how each stands, its offenders, and what is not charted."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, panel, tables
from dashboard.queries import catalogue, points, quality

_STATES = {True: "kept", False: "look"}
_WAITING = {
    "kept_as": "Kept as", "stage": "Stage", "reason": "Reason", "rows": "Rows", "articles": "Articles",
    "example": "For example",
}  # fmt: skip


def counts(contradictions: int, misdated: int) -> None:
    """Draw the cards: how much disagrees and is misdated under the filters, and what the load says."""
    load, asked = catalogue.load(), quality.promises()
    broken = int((asked["offenders"] > 0).sum())
    cards = (
        ("Contradictions", contradictions, "things of which claims exclude each other, under the filters"),
        ("Misdated", misdated, "claims whose number belongs to another period, under the filters"),
        ("Promises to look at", broken, f"of {len(asked)}, asked at every load"),
        ("Candidates", int(load["candidates"]), "rows that are not sure enough to be charted"),
        ("Refused", int(load["rejected"]), "files and rows that were not taken, with the reason"),
    )
    with st.grid(5, gap="small", min_column_width=170):
        for label, number, about in cards:
            with st.container(border=True, gap="xsmall", height="stretch"):
                st.metric(label, f"{number:,}")
                st.caption(about)


def section(asked: pd.DataFrame, offenders: pd.DataFrame) -> None:
    """Draw every promise with how it stands, and the offenders of each that has some."""
    st.header("How the promises stand", anchor="promises")
    st.markdown("A promise that is broken stops a load; one to look at may well be what an article says.")
    st.dataframe(
        pd.DataFrame(
            {
                "Promise": asked["promise"],
                "State": [_STATES[not count] for count in asked["offenders"]],
                "Offenders": asked["offenders"],
                "If broken": asked["level"].map({"blocking": "stops the load", "warning": "warns"}),
                "What to do": asked["advice"],
            }
        ),
        hide_index=True,
        alt="Every promise of the data, whether it is kept, and how many rows break it",
    )
    for name, promise in zip(asked["check_name"], asked["promise"], strict=True):
        own = offenders[offenders["check_name"] == name]
        if len(own):
            _offenders(str(name), str(promise), own)


def waiting(rows: pd.DataFrame) -> None:
    """Draw what is kept and not charted, by stage and reason."""
    st.header("What is not charted", anchor="waiting")
    if rows.empty:
        st.info("Nothing was refused, and every row is sure enough to be charted. Load more articles to test that.")
        return
    st.dataframe(
        rows.rename(columns=_WAITING),
        hide_index=True,
        placeholder="–",
        alt="Candidates and refused rows by stage and reason",
    )


def _offenders(name: str, promise: str, own: pd.DataFrame) -> None:
    key = f"promise_{name}"
    folded = st.expander(f"{promise} {formats.counted(len(own), 'offender')}", key=key, on_change="rerun")
    if not folded.open:
        return
    with folded:
        stated = points.of_ids(tuple(own["row_id"]))
        if len(stated):
            tables.show(stated, f"{key}_table", promise)
            evidence.show_selected(stated, key)
            panel.download_button(stated, key)
        else:
            st.dataframe(own[["row_id", "words"]], hide_index=True, alt=promise)
