"""A world of articles and decisions, over the project's vocabularies alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.sample import vocabularies

from .articles import World


@pytest.fixture(scope="session")
def shared_data() -> Path:
    return vocabularies()


@pytest.fixture
def world(tmp_path: Path, shared_data: Path) -> World:
    """A database with one article, and no decision yet."""
    made = World(tmp_path, shared_data)
    made.load()
    return made
