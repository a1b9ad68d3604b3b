"""New-energy vehicles: their share of sales, their sales, and what is forecast to 2030 and by whom."""

import streamlit as st

from dashboard import growth, leads, panel, periods
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic, changes
from dashboard.sidebar import current

PLACES = {"China": ("cn",), "World": ("world", "world-ex-china")}
ELECTRIC = ("nev", "ev", "bev", "phev")

filters = current()
place = st.segmented_control("Market", list(PLACES), default="China", required=True, key="market", bind="query-params")
kinds = periods.choose("nev_periods")
share = Topic(
    metrics=("powertrain_share",),
    geographies=PLACES[place],
    powertrains=("nev",),
    units=("percent",),
    subjects="market",
)
sales = Topic(
    metrics=("sales",), geographies=PLACES[place], powertrains=("nev",), units=("vehicles",), subjects="market"
)
ahead = Topic(metrics=("sales",), powertrains=ELECTRIC, statuses=("forecast", "target"), units=("vehicles",))
share_ahead = Topic(
    metrics=("powertrain_share",), powertrains=ELECTRIC, statuses=("forecast", "target"), units=("percent",)
)
by_counter = Look("source", "counter_name")
st.markdown(leads.electrification(Asked(share, filters).facts(), Asked(sales, filters).facts()))

panel.show(
    panel.Panel(
        key="nev_share",
        title=f"New-energy share of vehicle sales, {place}, by who counted",
        alt="Share of new-energy vehicles in sales over time, each counting source its own line, in per cent",
        draw=lambda rows, chosen: timeseries(rows, by_counter, chosen),
    ),
    Asked(share, filters, kinds),
)
panel.show(
    panel.Panel(
        key="nev_sales",
        title=f"New-energy vehicle sales, {place}, by who counted",
        alt="New-energy vehicles sold over time, each counting source its own line",
        draw=lambda rows, chosen: timeseries(rows, by_counter, chosen),
    ),
    Asked(sales, filters, kinds),
)
growth.show(Asked(changes(sales), filters), "nev_growth", f"new-energy sales, {place}")
panel.show(
    panel.Panel(
        key="nev_share_ahead",
        title="Forecast shares, by who made them",
        alt="Forecast shares of new-energy vehicles by maker of the forecast and market, in per cent",
        draw=lambda rows, chosen: intervals(rows, Lanes("source_name", "source", "stated_for"), chosen),
    ),
    Asked(share_ahead, filters),
)
panel.show(
    panel.Panel(
        key="nev_sales_ahead",
        title="Forecast sales, by who made them",
        alt="Forecast sales of new-energy vehicles by maker of the forecast and market",
        draw=lambda rows, chosen: intervals(rows, Lanes("source_name", "source", "stated_for"), chosen),
    ),
    Asked(ahead, filters),
)
