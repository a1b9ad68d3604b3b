"""The review queue's state: which item is open, what is decided and not built, and how decisions are recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from dashboard import formats
from dashboard.editing import clerk, pending, person
from dashboard.editing.deciding import Wanted
from dashboard.editing.pending import Pending
from dashboard.queries import queue
from dashboard.words import t

_AT = "review_at"
_ARRIVED = "review_arrived"


def counts() -> dict[str, int]:
    """How many items wait for each reason, those without any left out."""
    found = queue.waiting()["kind"].value_counts()
    return {kind: int(found[kind]) for kind in queue.KINDS if kind in found}


def place_of(found: pd.DataFrame) -> int:
    """The place of the open item among these; the place that it had where it is gone."""
    at, before = st.session_state.get(_AT, ("", 0))
    here = [place for place, item in enumerate(found["item_id"]) if item == at]
    place = before if before in here else here[0] if here else before
    return max(0, min(place, len(found) - 1))


def go_to(found: pd.DataFrame, place: int) -> None:
    """Open the item at a place; behind the last one comes the first."""
    place %= max(len(found), 1)
    st.session_state[_AT] = (str(found["item_id"].iloc[place]), place) if len(found) else ("", 0)


def next_open(found: pd.DataFrame, place: int, decided: Mapping[str, Sequence[Pending]]) -> int:
    """The place of the next item that nobody has decided about, from behind this one on; the next where all are."""
    for step in range(1, len(found)):
        there = (place + step) % len(found)
        if found["item_id"].iloc[there] not in decided:
            return there
    return (place + 1) % max(len(found), 1)


def arrive(found: pd.DataFrame, item_id: str) -> None:
    """Open the item that the address asks for, the first time that it does."""
    if item_id and st.session_state.get(_ARRIVED) != item_id and item_id in set(found["item_id"]):
        st.session_state[_ARRIVED] = item_id
        go_to(found, list(found["item_id"]).index(item_id))


def navigate(found: pd.DataFrame, place: int, decided: Mapping[str, Sequence[Pending]]) -> None:
    """Draw how far one is, and the buttons that lead to the items before and after."""
    done = sum(item in decided for item in found["item_id"])
    words = t("review.place", place=f"{place + 1:,}", total=f"{len(found):,}", done=f"{done:,}")
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.button(
            t("review.previous"), icon=":material/arrow_back:", shortcut="P", on_click=go_to, args=(found, place - 1)
        )
        st.button(
            t("review.next"), icon=":material/arrow_forward:", shortcut="N", on_click=go_to, args=(found, place + 1)
        )
        st.markdown(words, width="content")
        st.caption(t("review.keys"), width="content")
    st.progress((place + 1) / len(found), text=None)


def done(problem: str, found: pd.DataFrame, place: int, decided: Mapping[str, Sequence[Pending]]) -> None:
    """Go on to the next open item, or say what went wrong."""
    if problem:
        st.error(formats.markdown(problem), icon=":material/error:")
        return
    go_to(found, next_open(found, place, decided))
    st.rerun()


def record(item_id: str, wanted: Sequence[Wanted]) -> str:
    """Record decisions about a row, to be applied at the next load; what went wrong, '' where nothing did."""
    decisions: list[dict[str, object]] = [
        {"decision": one.kind, "id": item_id, "set": list(one.settings)} for one in wanted
    ]
    return send(decisions, wanted[0].reason)


def take_back(decision_ids: Sequence[str]) -> str:
    """Record that decisions are taken back; what went wrong, '' where nothing did."""
    return send([{"decision": "undo", "id": one} for one in decision_ids], t("review.undone"))


def last_of(found: Sequence[Pending]) -> list[Pending]:
    """The last decision of who edits here, with the one that was made in the same step (an edit and its acceptance)."""
    own = [one for one in found if one.by == person.name()]
    if len(own) > 1 and own[-1].kind == "accept" and own[-2].kind == "edit" and own[-1].rows == own[-2].rows:
        return own[-2:]
    return own[-1:]


def return_to(one: Pending) -> None:
    """Open the item that a decision was about, where the queue has it."""
    found = queue.waiting()
    items = [item for item, about in pending.of_items([one], tuple(found["item_id"])).items() if about]
    if items:
        st.session_state[_AT] = (items[0], 0)


def send(decisions: Sequence[dict[str, object]], reason: str) -> str:
    """Record decisions in the name of who edits; what went wrong, '' where nothing did."""
    with st.spinner(t("review.recording")):
        return clerk.ask(_line(person.name()), _line(reason), decisions)


def _line(text: str) -> str:
    return " ".join(text.replace("\0", "").split())
