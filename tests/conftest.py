"""What tests of every folder share."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path

import pytest

from etl.batch import pool, worker
from etl.batch.limits import Limits
from etl.batch.warm import warm
from etl.store import build

from .once import made_once

HERE = Path(__file__).parent


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes() -> None:
    """The processes of a run start at once and import the same: where nothing is compiled yet each would compile all of
    it, which takes longer than gathering the tests. One does it for all.
    """
    if sys.dont_write_bytecode or any(HERE.glob("*/__pycache__")):
        return
    gather = [sys.executable, "-m", "pytest", "--collect-only", "-qq", "-p", "no:xdist", "-p", "no:cacheprovider"]
    subprocess.run([*gather, str(HERE)], cwd=HERE.parent, capture_output=True, check=False)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Ten thousand tests and all that the program knows stay until the end: to look for garbage among them as they are
    gathered takes as long as gathering them, and each of a run's processes does that.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """What is left at the end is taken apart as ever."""
    gc.unfreeze()


@pytest.fixture(scope="session", autouse=True)
def _tables_laid_out_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Databases begin with a copy of the empty tables, which the program lays out once in a run: that takes a fifth of
    the time in which a small database is built, and tests build hundreds. Commands in processes of their own do it each
    time.
    """
    lay_out = build.lay_out

    def copy(path: Path) -> None:
        made = made_once(tmp_path_factory, "empty", lambda folder: lay_out(folder / "x.duckdb"))
        shutil.copyfile(made / "x.duckdb", path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "lay_out", copy)
        yield


@pytest.fixture(scope="session", autouse=True)
def _loads_begin_ready() -> Iterator[None]:
    """The processes that a load starts for reading are copies of the one that it runs in. Where that one has read an
    article before, they know what articles are read by; else each compiles all of it anew, which takes longer than to
    build a small database. Commands in processes of their own do so.
    """
    start, ready = worker.start, cache(warm)

    def start_ready(limits: Limits, *, is_early: bool = False) -> worker.Worker:
        ready()
        return start(limits, is_early=is_early)

    with pytest.MonkeyPatch.context() as patch:
        for module in (worker, pool):
            patch.setattr(module, "start", start_ready)
        yield
