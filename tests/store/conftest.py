"""Databases to look into."""

from __future__ import annotations

from pathlib import Path

import pytest

from .sample import content, found, make


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published database with one article, two figures and a deal."""
    return make(tmp_path_factory.mktemp("store") / "chuhai.duckdb", content([found()]))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the project's vocabularies with no articles and an official series of its header alone."""
    from shutil import copytree

    from etl.paths import data_dir
    from etl.store.reference import OFFICIAL_COLUMNS

    folder = tmp_path / "data"
    copytree(data_dir() / "vocabulary", folder / "vocabulary")
    (folder / "articles").mkdir()
    (folder / "reference").mkdir()
    (folder / "reference" / "official_series.csv").write_text(",".join(OFFICIAL_COLUMNS) + "\n", encoding="utf-8")
    return folder
