"""The entry, `streamlit run dashboard/app.py`: the pages, which frame.py draws, Plotly for them, and the API, in one
server process."""

from __future__ import annotations

import streamlit as st

from dashboard.api.routes import routes
from dashboard.plotting import library

app = st.App("frame.py", routes=[library.route(), *routes(st.get_option("server.baseUrlPath") or "")])
