"""How a load of this server goes on, drawn anew every second until it is over."""

from __future__ import annotations

import streamlit as st

from dashboard import formats
from dashboard.editing import loads
from dashboard.editing.loads import Load
from dashboard.words import t

_STAGES = ("keeping", "reading", "tables", "rows", "charts", "checks")


def follow(load: Load) -> None:
    """Draw how far a load is; the page runs anew when it is over."""
    if load.is_over:
        _over(load)
    else:
        _watch(load)


@st.fragment(run_every="1s")
def _watch(load: Load) -> None:
    if load.is_over:
        st.rerun()
    if load.state == "waiting":
        before = next((each for each in loads.going_on() if each is not load), load)
        st.progress(0.0, t("editing.load.waiting", label=formats.markdown(before.label)))
        return
    place = _STAGES.index(load.stage) if load.stage in _STAGES else 0
    within = load.done / load.total if load.total else 0.0
    stage = t(f"editing.load.stage.{load.stage}") if load.stage in _STAGES else t("editing.load.stage.begin")
    count = f" ({load.done:,}/{load.total:,})" if load.stage == "reading" else ""
    st.progress(min((place + within) / len(_STAGES), 1.0), f"{stage}{count}")


def _over(load: Load) -> None:
    if load.problem:
        st.error(formats.markdown(t("editing.load.failed", problem=load.problem)), icon=":material/error:")
    else:
        st.success(t("editing.load.done"), icon=":material/check_circle:")
