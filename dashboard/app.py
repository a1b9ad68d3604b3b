"""The entry, `streamlit run dashboard/app.py`: the pages, which frame.py draws, Plotly for them, and the API, in one
server process."""

from __future__ import annotations

import streamlit as st
from starlette.middleware import Middleware

from dashboard import named
from dashboard.api.routes import routes
from dashboard.plotting import library
from dashboard.serving import hints, packed, prompt, whereabouts

_BASE = st.get_option("server.baseUrlPath") or ""

app = st.App(
    "frame.py",
    routes=[library.route(), named.route(_BASE), *routes(_BASE)],
    middleware=[
        Middleware(whereabouts.Whereabouts, whereabouts.script()),
        Middleware(hints.Hints, hints.pages()),
        Middleware(packed.Packed, packed.files()),
    ],
    lifespan=prompt.lifespan,
)
