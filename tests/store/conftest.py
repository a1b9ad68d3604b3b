"""Databases to look into."""

from __future__ import annotations

from pathlib import Path

import pytest

from .sample import content, empty_data, found, make


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published database with one article, two figures and a deal."""
    return make(tmp_path_factory.mktemp("store") / "chuhai.duckdb", content([found()]))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Vocabularies alone, for a test that writes into them or beside them."""
    return empty_data(tmp_path / "data")


@pytest.fixture(scope="session")
def shared_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vocabularies alone, for tests that only read them: parsing them anew for each test takes time."""
    return empty_data(tmp_path_factory.mktemp("shared") / "data")
