"""Vehicles leaving China: all and new-energy, CAAM and customs apart, and where they go."""

from dataclasses import replace

import streamlit as st

from dashboard import growth, leads, panel, periods
from dashboard.charts.bars import latest_bars
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic, changes
from dashboard.sidebar import current

ALL = Topic(metrics=("exports",), geographies=("cn",), units=("vehicles",), powertrains=("all",), destined=False)
TOTAL = replace(ALL, subjects="market", classes=("all",))
CLASSES = replace(ALL, subjects="market", classes=("passenger", "commercial"))
MAKERS = replace(ALL, subjects="makers")
NEV = replace(ALL, subjects="market", powertrains=("nev", "ev", "bev", "phev"))
GROWTH = replace(ALL, subjects="market", powertrains=("all", "nev"))
DESTINATIONS = replace(ALL, powertrains=None, destined=True)

filters = current()
st.markdown(leads.exports(Asked(TOTAL, filters).facts(), Asked(NEV, filters).facts()))
kinds = periods.choose("export_periods")
by_source = Look("source", "counter_name")

panel.show(
    panel.Panel(
        key="exports",
        title="Vehicle exports from China, by who counted them",
        alt="Vehicles exported from China over time, each counting source its own line",
        draw=lambda rows, chosen: timeseries(rows, by_source, chosen),
    ),
    Asked(TOTAL, filters, kinds),
)
panel.show(
    panel.Panel(
        key="nev_exports",
        title="New-energy vehicle exports from China, by who counted them",
        alt="New-energy vehicles exported from China over time, each counting source its own line",
        draw=lambda rows, chosen: timeseries(rows, by_source, chosen),
    ),
    Asked(NEV, filters, kinds),
)
growth.show(Asked(changes(GROWTH), filters), "export_growth", "exports from China")
panel.show(
    panel.Panel(
        key="class_exports",
        title="Exports of passenger cars and of commercial vehicles",
        alt="Passenger cars and commercial vehicles exported from China over time",
        draw=lambda rows, chosen: timeseries(rows, Look("vehicle_class", "counter_name"), chosen),
    ),
    Asked(CLASSES, filters, kinds),
)
panel.show(
    panel.Panel(
        key="destinations",
        title="Where the exports go",
        alt="Vehicles exported from China by destination, the latest period of each",
        draw=lambda rows, chosen: latest_bars(rows, "bar_name", chosen),
    ),
    Asked(DESTINATIONS, filters, kinds),
)
panel.show(
    panel.Panel(
        key="maker_exports",
        title="Exports from China by maker",
        alt="Vehicles exported from China by single makers over time",
        draw=lambda rows, chosen: timeseries(rows, Look("subject", "subject_name"), chosen),
    ),
    Asked(MAKERS, filters, kinds),
)
