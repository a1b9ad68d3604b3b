"""New-energy vehicles: their share of sales, their sales, and what is forecast to 2030 and by whom."""

import streamlit as st

from dashboard import growth, leads, panel, periods
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic, changes
from dashboard.sidebar import current
from dashboard.words import t

PLACES = {"cn": ("cn",), "world": ("world", "world-ex-china")}
ELECTRIC = ("nev", "ev", "bev", "phev")

filters = current()
place = st.segmented_control(
    t("panels.market.label"),
    list(PLACES),
    format_func=lambda code: t(f"panels.market.{code}"),
    default="cn",
    required=True,
    key="market",
    bind="query-params",
)
place_name = t(f"panels.market.{place}")
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
lead = st.container()  # filled once the first chart is on its way

panel.show(
    panel.Panel(
        key="nev_share",
        title=t("panels.nev_share.title", place=place_name),
        alt=t("panels.nev_share.alt"),
        draw=lambda rows, chosen: timeseries(rows, by_counter, chosen),
    ),
    Asked(share, filters, kinds),
)
lead.markdown(leads.electrification(Asked(share, filters).facts(), Asked(sales, filters).facts()))
panel.show(
    panel.Panel(
        key="nev_sales",
        title=t("panels.nev_sales.title", place=place_name),
        alt=t("panels.nev_sales.alt"),
        draw=lambda rows, chosen: timeseries(rows, by_counter, chosen),
    ),
    Asked(sales, filters, kinds),
)
growth.show(Asked(changes(sales), filters), "nev_growth", t("panels.growth.nev_sales", place=place_name))
panel.show(
    panel.Panel(
        key="nev_share_ahead",
        title=t("panels.nev_share_ahead.title"),
        alt=t("panels.nev_share_ahead.alt"),
        draw=lambda rows, chosen: intervals(rows, Lanes("source_name", "source", "stated_for"), chosen),
    ),
    Asked(share_ahead, filters),
)
panel.show(
    panel.Panel(
        key="nev_sales_ahead",
        title=t("panels.nev_sales_ahead.title"),
        alt=t("panels.nev_sales_ahead.alt"),
        draw=lambda rows, chosen: intervals(rows, Lanes("source_name", "source", "stated_for"), chosen),
    ),
    Asked(ahead, filters),
)
