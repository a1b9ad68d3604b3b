"""What makers build outside their home country: ratios with their bounds, and output over time."""

import streamlit as st

from dashboard import leads, usual
from dashboard.charts.intervals import Lanes
from dashboard.charts.timeseries import Look
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic
from dashboard.sidebar import current
from dashboard.words import t

RATIO = Topic(metrics=("overseas_production_ratio",), units=("percent",))
SHARE = Topic(metrics=("overseas_output_share",), units=("percent",))
GROUPS = Topic(metrics=("overseas_production",), units=("vehicles",), geographies=("world",), subjects="groups")
MAKERS = Topic(metrics=("overseas_production",), units=("vehicles",), subjects="makers")

filters = current()
st.markdown(
    leads.overseas_production(
        Asked(RATIO, filters).drawn(undated=True, aside=True, selected=None), Asked(GROUPS, filters).facts()
    )
)
usual.in_lanes("abroad_ratio", Asked(RATIO, filters), Lanes(), undated=True)
usual.over_time("abroad_output", Asked(GROUPS, filters), Look())
st.caption(t("panels.abroad_share.base"))
usual.in_lanes("abroad_share", Asked(SHARE, filters), Lanes(), undated=True)
usual.latest("abroad_makers", Asked(MAKERS, filters))
