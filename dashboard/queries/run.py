"""Runs a .sql file of this package with bound parameters, cached by its arguments and the database's generation."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import database

_SQL = Path(__file__).parent / "sql"


def rows(name: str, **parameters: object) -> pd.DataFrame:
    """The result of `sql/<name>.sql` with `parameters` bound by name; lists are given as lists or tuples."""
    bound = tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in parameters.items())
    return _cached(database.generation(), name, bound)


@st.cache_data(max_entries=256, max_size="64 MB", show_spinner=False)
def _cached(generation: str, name: str, bound: tuple[tuple[str, Any], ...]) -> pd.DataFrame:
    del generation  # part of the key only: a new file must not be answered from the old one's results
    values = {key: list(value) if isinstance(value, tuple) else value for key, value in bound}
    return database.query(_text(name), values)


@cache
def _text(name: str) -> str:
    return (_SQL / f"{name}.sql").read_text(encoding="utf-8")
