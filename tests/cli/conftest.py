"""A command line with its own database and its own articles."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.sample import empty_data

Run = Callable[..., "subprocess.CompletedProcess[str]"]

ARTICLE = """Ships full of cars

China's vehicle exports reached 5.86 million units in 2024, according to the China Association of Automobile
Manufacturers (CAAM). The port of loading worked through the winter, and nobody had planned for so many vehicles.

New-energy vehicles made up 1.28 million of the exports that year, the association said in its yearly report.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ships.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def small_data(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Vocabularies alone, for a test that is not about what ships: loading that takes time."""
    return str(empty_data(tmp_path_factory.mktemp("small") / "data"))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "home" / "chuhai.duckdb"


@pytest.fixture
def chuhai(database: Path) -> Run:
    """Runs the command as a process of its own; the database is the test's."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "etl.cli", *(str(argument) for argument in arguments)]
        variables = {**os.environ, "CHUHAI_DATABASE": str(database), "COLUMNS": "120", **environment}
        return subprocess.run(command, capture_output=True, text=True, env=variables, check=False, timeout=300)

    return run
