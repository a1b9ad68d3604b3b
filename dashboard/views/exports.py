"""Vehicles leaving China: all and new-energy, CAAM and customs apart, and where they go."""

from dataclasses import replace

import streamlit as st

from dashboard import growth, leads, panel, periods
from dashboard.charts.bars import latest_bars
from dashboard.charts.timeseries import Look, timeseries
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

panel.show(
    panel.Panel(
        key="exports",
        title=t("panels.exports.title"),
        alt=t("panels.exports.alt"),
        draw=lambda rows, chosen: timeseries(rows, by_source, chosen),
    ),
    Asked(TOTAL, filters, kinds),
)
lead.markdown(leads.exports(Asked(TOTAL, filters).facts(), Asked(NEV, filters).facts()))
panel.show(
    panel.Panel(
        key="nev_exports",
        title=t("panels.nev_exports.title"),
        alt=t("panels.nev_exports.alt"),
        draw=lambda rows, chosen: timeseries(rows, by_source, chosen),
    ),
    Asked(NEV, filters, kinds),
)
growth.show(Asked(changes(GROWTH), filters), "export_growth", t("panels.growth.exports"))
panel.show(
    panel.Panel(
        key="class_exports",
        title=t("panels.class_exports.title"),
        alt=t("panels.class_exports.alt"),
        draw=lambda rows, chosen: timeseries(rows, Look("vehicle_class", "counter_name"), chosen),
    ),
    Asked(CLASSES, filters, kinds),
)
panel.show(
    panel.Panel(
        key="destinations",
        title=t("panels.destinations.title"),
        alt=t("panels.destinations.alt"),
        draw=lambda rows, chosen: latest_bars(rows, "bar_name", chosen),
    ),
    Asked(DESTINATIONS, filters, kinds),
)
panel.show(
    panel.Panel(
        key="maker_exports",
        title=t("panels.maker_exports.title"),
        alt=t("panels.maker_exports.alt"),
        draw=lambda rows, chosen: timeseries(rows, Look("subject", "subject_name"), chosen),
    ),
    Asked(MAKERS, filters, kinds),
)
