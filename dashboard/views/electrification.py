"""New-energy vehicles: their share of sales, their sales, and what is forecast to 2030 and by whom."""

import streamlit as st

from dashboard import coded, growth, leads, periods, usual
from dashboard.charts.intervals import Lanes
from dashboard.charts.timeseries import Look
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic, changes
from dashboard.sidebar import current
from dashboard.words import t

PLACES = {"cn": ("cn",), "world": ("world", "world-ex-china")}
ELECTRIC = ("nev", "ev", "bev", "phev")

filters = current()
place = coded.one_of("market", t("panels.market.label"), list(PLACES), lambda code: t(f"panels.market.{code}"))
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

usual.over_time("nev_share", Asked(share, filters, kinds), by_counter, place=place_name)
lead.markdown(leads.said(leads.electrification, Asked(share, filters), Asked(sales, filters)))
usual.over_time("nev_sales", Asked(sales, filters, kinds), by_counter, place=place_name)
growth.show(Asked(changes(sales), filters), "nev_growth", t("panels.growth.nev_sales", place=place_name))
usual.in_lanes("nev_share_ahead", Asked(share_ahead, filters), Lanes("source_name", "source", "stated_for"))
usual.in_lanes("nev_sales_ahead", Asked(ahead, filters), Lanes("source_name", "source", "stated_for"))
