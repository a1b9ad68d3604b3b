"""Joint ventures, stakes and technology deals: who is with whom, since when, and how each deal came about."""

import streamlit as st

from dashboard import leads, panel
from dashboard.charts.network import network
from dashboard.charts.timeline import timeline
from dashboard.queries.deals import deals, partners
from dashboard.sidebar import current

filters = current()
rows = deals(filters)
st.markdown(leads.deals(rows, partners(rows)))

panel.show(
    panel.Panel(
        key="partners",
        title="Who is partnered with whom",
        alt="Companies and their partners, Chinese ones on the left, each relation marked by its kind",
        draw=lambda shown, selected: network(partners(shown), selected),
        empty="No deal under this selection. Choose other kinds, remove a company, or widen the years.",
    ),
    rows,
)
panel.show(
    panel.Panel(
        key="timeline",
        title="When deals were announced, by kind",
        alt="Deals by date of announcement, a lane for each kind",
        draw=timeline,
        empty="No deal under this selection. Choose other kinds, remove a company, or widen the years.",
    ),
    rows,
)
