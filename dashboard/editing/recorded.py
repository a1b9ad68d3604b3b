"""What is decided and not built yet: the list, the button that takes the last one back, the one that builds."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard import formats
from dashboard.editing import loads, progress, queue_page, reviewing
from dashboard.editing.pending import Pending
from dashboard.words import t

_LOAD = "review_load"


def draw(waiting: Sequence[Pending]) -> None:
    """Draw how many decisions wait for the next load, with the buttons, and how a load of ours goes on."""
    load = st.session_state.get(_LOAD)
    if load is not None:
        progress.follow(load)
    if not waiting:
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.markdown(t("review.waiting", count=len(waiting)), width="content")
        build = st.button(t("review.build"), icon=":material/database_upload:", shortcut="B", disabled=_is_on(load))
        last = queue_page.last_of(waiting)
        undo = last and st.button(t("review.undo"), icon=":material/undo:", shortcut="U")
    if build:
        st.session_state[_LOAD] = loads.begin(t("review.build"), "load")
        st.rerun()
    if undo:
        _take_back(last)
    with st.expander(t("review.list"), icon=":material/pending_actions:"):
        for one in reversed(waiting):
            words = one.rows[0].get("quotation", "") if one.rows else one.undoes or ""
            st.markdown(formats.markdown(reviewing.said(one)))
            st.caption(formats.markdown(formats.shortened(" ".join(str(words).split()), 120)))


def _take_back(last: Sequence[Pending]) -> None:
    if problem := queue_page.take_back([one.decision_id for one in reversed(last)]):
        st.error(formats.markdown(problem), icon=":material/error:")
        return
    queue_page.return_to(last[0])
    st.rerun()


def _is_on(load: loads.Load | None) -> bool:
    return load is not None and not load.is_over
