"""Add an article: bring it, see what is found in it, correct that, load it. Only on a server that may be edited."""

import streamlit as st

from dashboard import later
from dashboard.editing import access, added, emphasis, looked, outcome, person, sources, trays
from dashboard.words import t

access.require()
state = added.current()
found = trays.found_in(state.folder) if state else None
if state is None or found is None:
    st.markdown(t("add.lead"))
    if brought := sources.ask():
        added.start(brought.folder)
        st.rerun()
    later.stop()

if state.load is not None:
    outcome.draw(state)
    later.stop()

looked.lead(found)
person.ask()
with st.container(horizontal=True, vertical_alignment="center"):
    load = st.button(t("add.load"), icon=":material/database_upload:", type=emphasis.main())
    st.button(t("add.discard"), icon=":material/close:", on_click=added.forget)
    if state.decided:
        st.caption(t("add.to_record", count=len(state.decided)), width="content")
told = st.container()
again = looked.details(found, state)
if load or again:
    with told:
        if looked.go_on(state, load=load):
            st.rerun()

read, listed = st.columns([5, 6], gap="large")
with listed:
    chosen = looked.listed(found, state)
    if chosen:
        looked.decide(found, state, chosen)
    else:
        st.caption(t("add.choose"))
    looked.refused(found)
with read:
    looked.text(found, chosen)
