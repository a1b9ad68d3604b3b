"""Databases for the dashboard, and clean caches between tests that use another one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from shutil import copytree

import pytest
import streamlit as st
from streamlit.components.v2 import manifest_scanner

from dashboard import later
from tests.once import made_once

from . import makers, sample
from .disputed import disputed


@pytest.fixture(scope="session", autouse=True)
def _components_sought_once() -> Iterator[None]:
    """Each application in a test looks through all that is installed for components, as a server does once: that takes
    longer than most of our pages.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with two articles and the official series."""

    def make(folder: Path) -> None:
        sample.make(folder / "chuhai.duckdb", folder / "data")

    return made_once(tmp_path_factory, "full", make) / "chuhai.duckdb"


@pytest.fixture
def own(full: Path, tmp_path: Path) -> Path:
    """A copy of the full sample for a test that loads into it, with its data beside it."""
    return copytree(full.parent, tmp_path / "own") / full.name


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with nothing in it."""

    def make(folder: Path) -> None:
        sample.make(folder / "chuhai.duckdb", folder / "data", articles=False)

    return made_once(tmp_path_factory, "bare", make) / "chuhai.duckdb"


@pytest.fixture(scope="session", autouse=True)
def _closed_at_the_end() -> Iterator[None]:
    yield
    st.cache_resource.clear()


@pytest.fixture(autouse=True)
def _fresh_caches() -> Iterator[None]:
    """Nothing is remembered from test to test but an opened file, which is known by its time: opening takes longer than
    many a test.
    """
    yield
    st.cache_data.clear()


@pytest.fixture(autouse=True)
def _whole_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """All blocks at once: it takes a browser to ask for the later ones."""
    monkeypatch.setattr(later, "AT_ONCE", 1000)


@pytest.fixture(scope="session")
def _rivals(tmp_path_factory: pytest.TempPathFactory) -> Path:

    def make(folder: Path) -> None:
        makers.make(folder / "chuhai.duckdb", folder / "data")

    return made_once(tmp_path_factory, "rivals", make) / "chuhai.duckdb"


@pytest.fixture(scope="session")
def full_of_disputes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the claims that contradict each other."""
    return made_once(tmp_path_factory, "disputed", disputed) / "x.duckdb"


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
