"""Who sells China's passenger cars: Chinese brands against each group of foreign ones."""

import streamlit as st

from dashboard import leads, panel, periods
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries.points import Topic, points
from dashboard.sidebar import current

HOME = Topic(metrics=("brand_share",), geographies=("cn",), powertrains=("all",), units=("percent",))
ABROAD = Topic(metrics=("brand_share",), units=("percent",))

filters = current()
st.markdown(leads.brand_share(points(HOME, filters)))
kinds = periods.choose("share_periods", ("year", "year_to_date"))
home = points(HOME, filters, kinds)

groups = home[home["subject"].str.endswith("-brands")]
panel.show(
    panel.Panel(
        key="brand_share",
        title="Share of passenger-car sales in China by brand group",
        alt="Share of China's passenger-car sales by brand group over time, in per cent",
        draw=lambda rows, chosen: timeseries(rows, Look("subject", "subject_name", 470), chosen),
    ),
    groups,
)

makers = points(ABROAD, filters, kinds)
makers = makers[~makers["point_id"].isin(groups["point_id"])]
panel.show(
    panel.Panel(
        key="other_share",
        title="Brand shares elsewhere, and of single makers",
        alt="Shares of Chinese brands in other markets, and of single makers, over time, in per cent",
        draw=lambda rows, chosen: timeseries(rows, Look("geography", "geography_name"), chosen),
    ),
    makers,
)
