"""Who sells China's passenger cars: Chinese brands against each group of foreign ones."""

from dataclasses import replace

import streamlit as st

from dashboard import leads, panel, periods
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeseries import Look, timeseries
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic
from dashboard.sidebar import current
from dashboard.words import t

SHARE = Topic(metrics=("brand_share",), units=("percent",))
GROUPS = replace(SHARE, geographies=("cn",), powertrains=("all",), subjects="groups")
MAKERS = replace(SHARE, geographies=("cn",), subjects="makers")
ABROAD = replace(SHARE, elsewhere=("cn",))

filters = current()
lead = st.container()  # filled once the first chart is on its way
kinds = periods.choose("share_periods", ("year", "year_to_date"))
panel.show(
    panel.Panel(
        key="brand_share",
        title=t("panels.brand_share.title"),
        alt=t("panels.brand_share.alt"),
        draw=lambda rows, chosen: timeseries(rows, Look("subject", "subject_name", 380), chosen),
    ),
    Asked(GROUPS, filters, kinds),
)
lead.markdown(leads.brand_share(Asked(GROUPS, filters).facts()))
panel.show(
    panel.Panel(
        key="share_abroad",
        title=t("panels.share_abroad.title"),
        alt=t("panels.share_abroad.alt"),
        draw=lambda rows, chosen: intervals(rows, Lanes("market_name", is_by_count=True), chosen),
        undated=True,
    ),
    Asked(ABROAD, filters),
)
panel.show(
    panel.Panel(
        key="maker_share",
        title=t("panels.maker_share.title"),
        alt=t("panels.maker_share.alt"),
        draw=lambda rows, chosen: intervals(rows, Lanes(), chosen),
        undated=True,
    ),
    Asked(MAKERS, filters),
)
