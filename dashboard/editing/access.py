"""Whether this server may be edited: only where it was started with `chuhai --edit`, that is with CHUHAI_EDIT=1."""

from __future__ import annotations

import os

import streamlit as st

from dashboard import later
from dashboard.words import t

VARIABLE = "CHUHAI_EDIT"


class ReadOnlyError(Exception):
    """Somebody asked a server to write that was not started for it."""


def is_open() -> bool:
    """Whether whoever reaches this server may edit."""
    return os.environ.get(VARIABLE) == "1"


def check() -> None:
    """Raise ReadOnlyError on a server that may not be edited: the first line of all that writes."""
    if not is_open():
        raise ReadOnlyError


def require() -> None:
    """End the page here, and say so, where the server is read-only."""
    if not is_open():
        st.info(t("editing.read_only"), icon=":material/lock:")
        st.code("chuhai --edit", language=None)
        later.stop()
