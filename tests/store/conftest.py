"""Databases to look into."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.paths import data_dir

from .sample import content, empty_data, found, make, vocabularies


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published database with one article, two figures, a deal, and the official series that ship."""
    return make(tmp_path_factory.mktemp("store") / "chuhai.duckdb", content([found()]), data_dir())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Vocabularies alone, for a test that writes into them or beside them."""
    return empty_data(tmp_path / "data")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Vocabularies alone, for tests that only read them: parsing them anew for each test takes time."""
    return vocabularies()
