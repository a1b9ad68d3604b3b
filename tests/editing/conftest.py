"""A server that may be edited: a database built by `chuhai load` from one article of ours, all of its rows unsure."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from types import SimpleNamespace

import pytest
import streamlit as st
from click.testing import CliRunner

from dashboard.editing import access, clerk, commands
from dashboard.editing.loads import Load
from etl.cli import main
from etl.decisions.records import Decision
from etl.store.decision_log import read_decisions
from etl.store.opening import reading

from ..dashboard.conftest import _components_sought_once  # noqa: F401 - pages are opened here as well
from ..store.sample import empty_data

STORY = """Quay log

BYD exported 41,200 vehicles in May 2025, the company said, up 12% from a year earlier.

Leapmotor and Stellantis set up a joint venture in October 2023, of which Stellantis owns 51%.
"""
MANIFEST = (
    "file,title,publisher,published,url,language\nquay.txt,,Harbour Post,2025-06-10,https://quay.example/log,en\n"
)
UNSURE = "[chart_from]\nfigures = 1.0\ndeals = 1.0\n[figures]\nsurest = 0.97\ndoubts = {}\n"


@dataclass(frozen=True)
class Desk:
    """The database of a server that may be edited."""

    database: Path

    def query(self, query: str) -> list[tuple[object, ...]]:
        with reading(self.database) as connection:
            return connection.execute(query).fetchall()

    def figure(self, number: str) -> str:
        [(identifier,)] = self.query(f"SELECT figure_id FROM core.figures WHERE number_text = '{number}'")
        return str(identifier)

    def decisions(self) -> list[Decision]:
        return read_decisions(self.database).each()

    def files(self) -> set[str]:
        return {str(path.relative_to(self.database.parent)) for path in self.database.parent.rglob("*")}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the database, of its articles, and of the data that it was built with."""
    folder = tmp_path_factory.mktemp("desk")
    data = empty_data(folder / "data")
    (data / "vocabulary" / "confidence.toml").write_text(UNSURE)
    inbox = folder / "inbox"
    inbox.mkdir()
    (inbox / "quay.txt").write_text(STORY)
    (inbox / "manifest.csv").write_text(MANIFEST)
    words = ["--database", str(folder / "x.duckdb"), "load", str(inbox)]
    done = CliRunner().invoke(main, words, env={"CHUHAI_DATA": str(data)})
    assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def desk(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    folder = copytree(built, tmp_path / "desk")
    monkeypatch.setenv("CHUHAI_DATA", str(folder / "data"))
    monkeypatch.setenv("CHUHAI_DATABASE", str(folder / "x.duckdb"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("CHUHAI_REVIEWER", raising=False)
    monkeypatch.setenv(access.VARIABLE, "1")
    yield Desk(folder / "x.duckdb")
    clerk.close()
    st.cache_data.clear()
    st.cache_resource.clear()


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers what a page asks of the command line in this process, for what is not of the process: one that starts
    imports all of the program first. Reading an article still is a process of its own, with its limits.
    """

    def run(line: list[str], *, env: dict[str, str], **_: object) -> subprocess.CompletedProcess[bytes]:
        if any("\0" in each for each in line):
            raise ValueError("embedded null byte")
        done = CliRunner().invoke(main, line[line.index("--database") :], env=env)
        return subprocess.CompletedProcess(line, done.exit_code, done.stdout_bytes, done.stderr_bytes)

    monkeypatch.setattr(commands, "subprocess", SimpleNamespace(**{**vars(subprocess), "run": run}))


def finished(load: Load, seconds: float = 120) -> Load:
    """The load, once it is over."""
    until = time.monotonic() + seconds
    while not load.is_over:
        assert time.monotonic() < until, load
        time.sleep(0.05)
    return load
