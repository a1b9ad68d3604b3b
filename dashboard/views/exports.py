"""Vehicles leaving China: all and new-energy, CAAM and customs apart, and where they go."""

from dataclasses import replace

import streamlit as st

from dashboard import growth, leads, periods, usual
from dashboard.charts.timeseries import Look
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic, changes
from dashboard.sidebar import current
from dashboard.words import t

ALL = Topic(metrics=("exports",), geographies=("cn",), units=("vehicles",), powertrains=("all",), destined=False)
TOTAL = replace(ALL, subjects="market", classes=("all",))
CLASSES = replace(ALL, subjects="market", classes=("passenger", "commercial"))
MAKERS = replace(ALL, subjects="makers")
NEV = replace(ALL, subjects="market", powertrains=("nev", "ev", "bev", "phev"))
GROWTH = replace(ALL, subjects="market", powertrains=("all", "nev"))
DESTINATIONS = replace(ALL, powertrains=None, destined=True)

filters = current()
lead = st.container()  # filled once the first chart is on its way
kinds = periods.choose("export_periods")
by_source = Look("source", "counter_name")

usual.over_time("exports", Asked(TOTAL, filters, kinds), by_source)
lead.markdown(leads.said(leads.exports, Asked(TOTAL, filters), Asked(NEV, filters)))
usual.over_time("nev_exports", Asked(NEV, filters, kinds), by_source)
growth.show(Asked(changes(GROWTH), filters), "export_growth", t("panels.growth.exports"))
usual.over_time("class_exports", Asked(CLASSES, filters, kinds), Look("vehicle_class", "counter_name"))
usual.latest("destinations", Asked(DESTINATIONS, filters, kinds))
usual.over_time("maker_exports", Asked(MAKERS, filters, kinds), Look("subject", "subject_name"))
