"""Who sells China's passenger cars: Chinese brands against each group of foreign ones."""

from dataclasses import replace

import streamlit as st

from dashboard import leads, periods, usual
from dashboard.charts.intervals import Lanes
from dashboard.charts.timeseries import Look
from dashboard.queries.asked import Asked
from dashboard.queries.points import Topic
from dashboard.sidebar import current

SHARE = Topic(metrics=("brand_share",), units=("percent",))
GROUPS = replace(SHARE, geographies=("cn",), powertrains=("all",), subjects="groups")
MAKERS = replace(SHARE, geographies=("cn",), subjects="makers")
ABROAD = replace(SHARE, elsewhere=("cn",))

filters = current()
lead = st.container()  # filled once the first chart is on its way
kinds = periods.choose("share_periods", ("year", "year_to_date"))
usual.over_time("brand_share", Asked(GROUPS, filters, kinds), Look("subject", "subject_name", 380))
lead.markdown(leads.said(leads.brand_share, Asked(GROUPS, filters)))
usual.in_lanes("share_abroad", Asked(ABROAD, filters), Lanes("market_name", is_by_count=True), undated=True)
usual.in_lanes("maker_share", Asked(MAKERS, filters), Lanes(), undated=True)
