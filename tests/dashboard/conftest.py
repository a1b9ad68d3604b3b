"""Databases for the dashboard, and clean caches between tests that use another one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from dashboard import later

from . import makers, sample


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data") / "data"


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Path:
    """The sample with two articles and the official series."""
    return sample.make(tmp_path_factory.mktemp("full") / "chuhai.duckdb", folder)


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with nothing in it."""
    folder = tmp_path_factory.mktemp("bare")
    return sample.make(folder / "chuhai.duckdb", folder / "data", articles=False)


@pytest.fixture(autouse=True)
def _fresh_caches() -> Iterator[None]:
    yield
    st.cache_data.clear()
    st.cache_resource.clear()


@pytest.fixture(autouse=True)
def _whole_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """All blocks at once: it takes a browser to ask for the later ones."""
    monkeypatch.setattr(later, "AT_ONCE", 1000)


@pytest.fixture(scope="session")
def _rivals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rivals")
    return makers.make(folder / "chuhai.duckdb", folder / "data")


@pytest.fixture
def rivals(_rivals: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample with more makers and destinations, named to the dashboard."""
    monkeypatch.setenv("CHUHAI_DATABASE", str(_rivals))
    return _rivals


@pytest.fixture
def database(full: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The full sample, named to the dashboard."""
    monkeypatch.setenv("CHUHAI_DATABASE", str(full))
    return full
