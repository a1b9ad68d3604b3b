"""What makers build outside their home country: ratios with their bounds, and output over time."""

import streamlit as st

from dashboard import leads, panel
from dashboard.charts.bars import latest_bars
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeseries import Look, timeseries
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
panel.show(
    panel.Panel(
        key="abroad_ratio",
        title=t("panels.abroad_ratio.title"),
        alt=t("panels.abroad_ratio.alt"),
        draw=lambda rows, chosen: intervals(rows, Lanes(), chosen),
        undated=True,
    ),
    Asked(RATIO, filters),
)
panel.show(
    panel.Panel(
        key="abroad_output",
        title=t("panels.abroad_output.title"),
        alt=t("panels.abroad_output.alt"),
        draw=lambda rows, chosen: timeseries(rows, Look(), chosen),
    ),
    Asked(GROUPS, filters),
)
st.caption(t("panels.abroad_share.base"))
panel.show(
    panel.Panel(
        key="abroad_share",
        title=t("panels.abroad_share.title"),
        alt=t("panels.abroad_share.alt"),
        draw=lambda rows, chosen: intervals(rows, Lanes(), chosen),
        undated=True,
    ),
    Asked(SHARE, filters),
)
panel.show(
    panel.Panel(
        key="abroad_makers",
        title=t("panels.abroad_makers.title"),
        alt=t("panels.abroad_makers.alt"),
        draw=lambda rows, chosen: latest_bars(rows, "bar_name", chosen),
    ),
    Asked(MAKERS, filters),
)
