"""Articles on disk, and vocabularies alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.sample import vocabularies


@pytest.fixture(scope="session")
def data() -> Path:
    """Vocabularies alone; the tests here only read them."""
    return vocabularies()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for articles."""
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder
