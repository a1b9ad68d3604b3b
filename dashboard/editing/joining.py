"""Whether two deals are one, or one deal is two: the widgets of a deal's page on a server that may be edited."""

from __future__ import annotations

from typing import Literal

import pandas as pd
import streamlit as st

from dashboard import formats
from dashboard.editing import access, clerk, pending, person, queue_page, recorded
from dashboard.queries import deals
from dashboard.words import t

_LABEL = 90  # characters of a choice
_ICONS = {"merge": ":material/merge:", "split": ":material/call_split:"}


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
    reason = person.why("joining", f"join_{identifier}_reason")
    others = {str(row["deal_id"]): _deal(row) for _, row in deals.joinable(identifier).iterrows()}
    if other := _picked("merge", identifier, others):
        _record({"decision": "merge", "id": identifier, "with": [other]}, reason)
    mentions = deals.mentions(deal_id) if deal_id else pd.DataFrame()
    told = {str(row["mention_id"]): _mention(row) for _, row in mentions.iterrows()}
    if len(told) > 1 and (one := _picked("split", identifier, told)):
        _record({"decision": "split", "id": one}, reason)


def _picked(deed: Literal["merge", "split"], identifier: str, told: dict[str, str]) -> str | None:
    """Draw what a deed may be done with, by id, and its button; what was chosen, where that was pressed."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        chosen = st.selectbox(
            t(f"joining.{deed}.label"),
            list(told),
            index=None,
            format_func=lambda one: told.get(one, one),
            placeholder=t(f"joining.{deed}.none"),
            key=f"join_{identifier}_{deed}_with",
        )
        is_pressed = st.button(
            t(f"joining.{deed}.button"), icon=_ICONS[deed], disabled=chosen is None, key=f"join_{identifier}_{deed}"
        )
    return chosen if is_pressed else None


def _record(decision: dict[str, object], reason: str) -> None:
    """Record a decision and show that it waits; says what lacks or went wrong."""
    problem = person.lacks(reason) or queue_page.send([decision], reason)
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
