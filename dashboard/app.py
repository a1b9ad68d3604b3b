"""The entry, `streamlit run dashboard/app.py`: the pages, which frame.py draws, and the API, in one server process."""

from __future__ import annotations

import streamlit as st

from dashboard.api.routes import routes

app = st.App("frame.py", routes=routes(st.get_option("server.baseUrlPath") or ""))
