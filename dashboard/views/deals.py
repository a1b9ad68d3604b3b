"""Joint ventures, stakes and technology deals: who is with whom, since when, and how each deal came about."""

import streamlit as st

from dashboard import leads, panel
from dashboard.charts.network import network
from dashboard.charts.timeline import timeline
from dashboard.queries.deals import deals, partners
from dashboard.sidebar import current
from dashboard.words import t

filters = current()
rows = deals(filters)
st.markdown(leads.deals(rows, partners(rows)))

panel.show(
    panel.Panel(
        key="partners",
        title=t("panels.partners.title"),
        alt=t("panels.partners.alt"),
        draw=lambda shown, selected: network(partners(shown), selected),
        empty=t("panels.block.no_deal"),
    ),
    rows,
)
panel.show(
    panel.Panel(
        key="timeline",
        title=t("panels.timeline.title"),
        alt=t("panels.timeline.alt"),
        draw=timeline,
        empty=t("panels.block.no_deal"),
    ),
    rows,
)
