"""Whether two deals are one, or one deal is two: the widgets of a deal's page on a server that may be edited."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import formats
from dashboard.editing import access, clerk, pending, person, queue_page, recorded
from dashboard.queries import deals
from dashboard.words import t

_LONGEST_REASON = 500
_LABEL = 90  # characters of a choice


def page(deal_id: str) -> None:
    """Draw the section of a deal's page, with what waits to be built; nothing on a server that is read-only."""
    if not access.is_open():
        return
    clerk.ready()
    st.subheader(t("joining.title"))
    recorded.draw(pending.pending())
    person.ask()
    choices(deal_id, deal_id)


def choices(identifier: str, deal_id: str | None) -> None:
    """Draw the reason, what a deal or candidate may be one with, and which mention may leave the deal `deal_id`."""
    reason = st.text_input(
        t("editing.reason"),
        key=f"join_{identifier}_reason",
        max_chars=_LONGEST_REASON,
        placeholder=t("joining.reason_example"),
        help=t("joining.reason_why"),
    )
    _merge(identifier, deals.joinable(identifier), reason or "")
    mentions = deals.mentions(deal_id) if deal_id else pd.DataFrame()
    if len(mentions) > 1:
        _split(identifier, mentions, reason or "")


def _merge(identifier: str, others: pd.DataFrame, reason: str) -> None:
    told = {str(row["deal_id"]): _deal(row) for _, row in others.iterrows()}
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        other = st.selectbox(
            t("joining.merge.label"),
            list(told),
            index=None,
            format_func=lambda one: told.get(one, one),
            placeholder=t("joining.merge.none"),
            key=f"join_{identifier}_with",
        )
        pressed = st.button(
            t("joining.merge.button"), icon=":material/merge:", disabled=other is None, key=f"join_{identifier}_merge"
        )
    if pressed:
        _record({"decision": "merge", "id": identifier, "with": [other]}, reason)


def _split(identifier: str, mentions: pd.DataFrame, reason: str) -> None:
    told = {str(row["mention_id"]): _mention(row) for _, row in mentions.iterrows()}
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        one = st.selectbox(
            t("joining.split.label"),
            list(told),
            index=None,
            format_func=lambda each: told.get(each, each),
            placeholder=t("joining.split.none"),
            key=f"join_{identifier}_mention",
        )
        pressed = st.button(
            t("joining.split.button"), icon=":material/call_split:", disabled=one is None,
            key=f"join_{identifier}_split",
        )  # fmt: skip
    if pressed:
        _record({"decision": "split", "id": one}, reason)


def _record(decision: dict[str, object], reason: str) -> None:
    """Record a decision and show that it waits; says what lacks or went wrong."""
    problem = t("editing.who") if not person.name() else "" if reason.strip() else t("editing.say_why")
    problem = problem or queue_page.send([decision], reason)
    if problem:
        st.error(formats.markdown(problem), icon=":material/error:")
    else:
        st.rerun()


def _deal(row: pd.Series) -> str:
    """What a deal is, in a line: who, of which kind, about what, when."""
    about = [row["party_names"], row["kind_name"], row["object"], row["announced"]]
    return formats.shortened(t("claims.comma").join(str(one) for one in about if isinstance(one, str)), _LABEL)


def _mention(row: pd.Series) -> str:
    """Which article tells it, and how that begins."""
    where = formats.where(row["publisher"], None if pd.isna(row["published"]) else row["published"])
    return formats.shortened(f"{where}: {' '.join(str(row['evidence']).split())}", _LABEL)
