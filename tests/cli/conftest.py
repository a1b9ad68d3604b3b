"""A command line with its own database and its own articles."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from etl.cli import main
from tests.store.sample import vocabularies


class Done(NamedTuple):
    """How a command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]

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
def small_data() -> str:
    """Vocabularies alone, for a test that is not about what ships: loading that takes time."""
    return str(vocabularies())


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "home" / "chuhai.duckdb"


@pytest.fixture
def chuhai(database: Path) -> Run:
    """Runs the command; the database is the test's."""

    def run(*arguments: object, **environment: str) -> Done:
        variables = {"CHUHAI_DATABASE": str(database), "COLUMNS": "120", **environment}
        done = CliRunner().invoke(main, [str(argument) for argument in arguments], env=variables)
        return Done(done.exit_code, done.stdout, done.stderr)

    return run


@pytest.fixture
def process(database: Path) -> Run:
    """The same as a process of its own, for what is of the process: it takes a second to start."""

    def run(*arguments: object, **environment: str) -> Done:
        command = [sys.executable, "-m", "etl.cli", *(str(argument) for argument in arguments)]
        variables = {**os.environ, "CHUHAI_DATABASE": str(database), "COLUMNS": "120", **environment}
        done = subprocess.run(command, capture_output=True, text=True, env=variables, check=False, timeout=300)
        return Done(done.returncode, done.stdout, done.stderr)

    return run
