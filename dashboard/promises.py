"""The promises of the data on the page Quality: counts, how each stands, its offenders, and what is not charted."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, panel, tables
from dashboard.queries import catalogue, points, quality
from dashboard.words import t
from dashboard.words.reasons import reason

_WAITING = ("kept_as", "stage", "reason", "rows", "articles", "example")


def counts(contradictions: int, misdated: int) -> None:
    """Draw the cards: how much disagrees and is misdated under the filters, and what the load says."""
    load, asked = catalogue.load(), quality.promises()
    broken = int((asked["offenders"] > 0).sum())
    cards = (
        ("contradictions", contradictions),
        ("misdated", misdated),
        ("broken", broken),
        ("candidates", int(load["candidates"])),
        ("refused", int(load["rejected"])),
    )
    with st.grid(5, gap="small", min_column_width=170):
        for name, number in cards:
            with st.container(border=True, gap="xsmall", height="stretch"):
                st.metric(t(f"promises.card.{name}"), f"{number:,}")
                st.caption(t(f"promises.card.{name}_about", count=len(asked)))


def section(asked: pd.DataFrame, offenders: pd.DataFrame) -> None:
    """Draw every promise with how it stands, and the offenders of each that has some."""
    st.header(t("promises.section.title"), anchor="promises")
    st.markdown(t("promises.section.about"))
    st.dataframe(
        pd.DataFrame(
            {
                t("promises.column.promise"): asked["promise"],
                t("promises.column.state"): [
                    t("promises.state.look" if count else "promises.state.kept") for count in asked["offenders"]
                ],
                t("promises.column.offenders"): asked["offenders"],
                t("promises.column.level"): [t(f"promises.level.{level}") for level in asked["level"]],
                t("promises.column.advice"): asked["advice"],
            }
        ),
        hide_index=True,
        alt=t("promises.section.alt"),
    )
    for name, promise in zip(asked["check_name"], asked["promise"], strict=True):
        own = offenders[offenders["check_name"] == name]
        if len(own):
            _offenders(str(name), str(promise), own)


def waiting(rows: pd.DataFrame) -> None:
    """Draw what is kept and not charted, by stage and reason."""
    st.header(t("promises.waiting.title"), anchor="waiting")
    if rows.empty:
        st.info(t("promises.waiting.none"))
        return
    shown = rows.assign(
        kept_as=[t(f"promises.waiting.{kept}") for kept in rows["kept_as"]],
        stage=[t(f"promises.stage.{stage}") for stage in rows["stage"]],
        reason=[reason(each) for each in rows["reason"]],
    )
    st.dataframe(
        shown.rename(columns={name: t(f"promises.column.{name}") for name in _WAITING}),
        hide_index=True,
        placeholder="–",
        alt=t("promises.waiting.alt"),
    )


def _offenders(name: str, promise: str, own: pd.DataFrame) -> None:
    key = f"promise_{name}"
    folded = st.expander(t("promises.section.offenders", promise=promise, count=len(own)), key=key, on_change="rerun")
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
