"""What makers build outside their home country: ratios with their bounds, and output over time."""

import streamlit as st

from dashboard import leads, panel
from dashboard.charts.bars import latest_bars
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic
from dashboard.sidebar import current

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
        title="Of the cars sold abroad, how many are built abroad",
        alt="Share of overseas sales that is built overseas by brand group; bounds are bars open at one end",
        draw=lambda rows, chosen: intervals(rows, Lanes(), chosen),
        undated=True,
    ),
    Asked(RATIO, filters),
)
panel.show(
    panel.Panel(
        key="abroad_output",
        title="Output abroad over time, by brand group",
        alt="Vehicles built outside the home country by Japanese, Korean and other makers over time",
        draw=lambda rows, chosen: timeseries(rows, Look(), chosen),
    ),
    Asked(GROUPS, filters),
)
st.caption("The share below has another base, all cars that the makers build, and is never mixed with the ratio above.")
panel.show(
    panel.Panel(
        key="abroad_share",
        title="Of all cars built, how many are built abroad",
        alt="Share of whole output that is built abroad by brand group",
        draw=lambda rows, chosen: intervals(rows, Lanes(), chosen),
        undated=True,
    ),
    Asked(SHARE, filters),
)
panel.show(
    panel.Panel(
        key="abroad_makers",
        title="Output abroad by maker, latest year",
        alt="Vehicles that single makers built outside their home country, the latest figure of each",
        draw=lambda rows, chosen: latest_bars(rows, "bar_name", chosen),
    ),
    Asked(MAKERS, filters),
)
