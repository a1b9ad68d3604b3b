"""Changes: what the last loads of articles and series changed in what is shown."""

import streamlit as st

from dashboard import changed, formats
from dashboard.queries import changes

loads = changes.loads()
place = st.empty()
load = changed.choose(loads)
counts = changes.counts(int(load["load_id"]))
said = formats.markdown(changed.lead(load, counts))
if isinstance(load["compared_with"], str):
    place.markdown(said)
else:
    place.info(said, icon=":material/history:")
changed.show(int(load["load_id"]), counts)
changed.things()
changed.last(loads)
