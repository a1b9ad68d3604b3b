"""Where the project's data and the database live."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).resolve().parent


def data_dir() -> Path:
    """The folder of articles, vocabularies and reference series: $CHUHAI_DATA, the checkout's `data/`, or the copy
    that an installed wheel carries inside the package."""
    override = os.environ.get("CHUHAI_DATA")
    if override:
        return Path(override)
    return _shipped_data()


@lru_cache(maxsize=1)
def _shipped_data() -> Path:
    checkout = _PACKAGE.parent / "data"
    return checkout if checkout.is_dir() else _PACKAGE / "_data"


def database_path() -> Path:
    """The database file: $CHUHAI_DATABASE, `.chuhai/` in a checkout, or the user's data folder of the system."""
    override = os.environ.get("CHUHAI_DATABASE")
    if override:
        return Path(override)
    if (_PACKAGE.parent / "pyproject.toml").is_file():
        return _PACKAGE.parent / ".chuhai" / "chuhai.duckdb"
    return user_data_path("chuhai") / "chuhai.duckdb"
