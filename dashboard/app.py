"""The entry, `streamlit run dashboard/app.py`: the pages, which frame.py draws, Plotly for them, and the API, in one
server process."""

from __future__ import annotations

import streamlit as st

from dashboard import named
from dashboard.api.routes import routes
from dashboard.plotting import library

_BASE = st.get_option("server.baseUrlPath") or ""

app = st.App("frame.py", routes=[library.route(), named.route(_BASE), *routes(_BASE)])
