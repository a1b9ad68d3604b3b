"""Changes: what the last loads of articles and series changed in what is shown."""

import streamlit as st

from dashboard import changed, formats
from dashboard.queries import changes
from dashboard.sidebar import current

loads = changes.loads()
place = st.empty()
load = changed.choose(loads)
number = int(load["load_id"])
counts = changes.counts_under(number, current(), tuple(kind for kinds in changed.SECTIONS.values() for kind in kinds))
said = formats.markdown(changed.lead(load, counts))
if isinstance(load["compared_with"], str):
    place.markdown(said)
else:
    place.info(said, icon=":material/history:")
changed.chart(load, counts)
changed.show(number, counts)
changed.things()
changed.last(loads)
