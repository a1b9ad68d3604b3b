"""Plotly for the browser, as the Python package brings it: its address and the route that answers there."""

from __future__ import annotations

from pathlib import Path

import plotly
import streamlit as st
from starlette.responses import FileResponse
from starlette.routing import Route

FILE = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
_HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",  # another version has another address
    "Content-Encoding": "identity",  # else the server would compress its five megabytes anew for every reader
}


def address() -> str:
    """The path of the library on this server."""
    return f"{base()}/plotly-{plotly.__version__}.js"


def base() -> str:
    """The path below which this server answers, without a slash at its end."""
    path = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{path}" if path else ""


def route() -> Route:
    """The route for the server."""
    return Route(address(), lambda _: FileResponse(FILE, media_type="text/javascript", headers=_HEADERS))
