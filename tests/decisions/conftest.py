"""A world of articles and decisions, over the project's vocabularies alone."""

from __future__ import annotations

from pathlib import Path
from shutil import copy

import pytest

from tests.store.sample import vocabularies

from .articles import World


@pytest.fixture(scope="session")
def shared_data() -> Path:
    return vocabularies()


@pytest.fixture(scope="session")
def undecided(tmp_path_factory: pytest.TempPathFactory, shared_data: Path) -> Path:
    """The database of one article, and of no decision."""
    made = World(tmp_path_factory.mktemp("undecided"), shared_data)
    made.load()
    return made.database


@pytest.fixture
def world(tmp_path: Path, shared_data: Path, undecided: Path) -> World:
    """A database with one article, and no decision yet."""
    made = World(tmp_path, shared_data)
    copy(undecided, made.database)
    return made
