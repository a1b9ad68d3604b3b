"""The workers of a Dask scheduler read the articles of a load, which goes on without those that die."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest

from etl.batch.limits import Limits
from etl.batch.report import LoadReport
from etl.batch.settings import Settings
from etl.errors import StoreError
from etl.pipeline import load
from etl.store.originals import store_of
from tests.store.test_repeatable import fingerprints

Client = pytest.importorskip("distributed", reason="needs Dask: pip install 'chuhai[cluster]'").Client

MONTHS = ("January", "February", "March", "April", "May")
MAKERS = ("BYD", "Geely", "Chery", "Changan")
SCHEDULER = ("scheduler", "--host", "127.0.0.1", "--port", "0", "--dashboard-address", "127.0.0.1:0")
WORKER = ("worker", "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard")

# Run in a worker before its first task, at times twice: it then dies of one article, as a machine may whose memory that
# article fills.
DEADLY = """
import os
from etl.batch import apart
apart.read = getattr(apart, "read", apart.fulfil)
def fulfil(order):
    return os._exit(1) if any(task.name == "deadly.txt" for task in order.tasks) else apart.read(order)
apart.fulfil = fulfil
"""


def write(folder: Path, number: int) -> None:
    """An article whose numbers others repeat, contradict and misdate."""
    maker, month = MAKERS[number % 4], MONTHS[number % 5]
    (folder / f"story-{number:02}.txt").write_text(
        f"Full ships {number}\n\n{maker} exported {12_000 + number % 7:,} cars in {month} 2025, its office said. "
        f"In the year 2024 its sales came to {number % 3 + 1}.4 million vehicles, up {number % 9 + 2}% on 2023. "
        f"{maker} and Huawei set up a joint venture in {month} 2025 to build cars in Brazil, number {number}.\n",
        encoding="utf-8",
    )


@pytest.fixture
def articles(folder: Path) -> Path:
    """A folder with 40 articles and two files that are none."""
    for number in range(40):
        write(folder, number)
    (folder / "broken.json").write_text("{", encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    return folder


@contextmanager
def running(*command: str, log: Path, **settings: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process of Dask, ended at the end."""
    with log.open("ab") as told:
        process = subprocess.Popen(
            [sys.executable, "-m", "dask", *command], stdout=told, stderr=told, env={**os.environ, **settings}
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(20)


@contextmanager
def cluster(folder: Path, *worker: str, workers: int = 1, **settings: str) -> Iterator[str]:
    """The address of a scheduler on loopback with so many workers, each a process of one thread."""
    file, log = folder / "scheduler.json", folder / "dask.log"
    own = ("--scheduler-file", str(file))
    with ExitStack() as stack:
        stack.enter_context(running(*SCHEDULER, *own, log=log, **settings))
        while not file.exists() or not file.read_bytes().endswith(b"}"):
            time.sleep(0.05)
        for _ in range(workers):
            stack.enter_context(running(*WORKER, *own, "--local-directory", str(folder), *worker, log=log))
        yield str(json.loads(file.read_text(encoding="utf-8"))["address"])


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a cluster of two workers, of which a test may kill one: they take seconds to start."""
    with cluster(tmp_path_factory.mktemp("pair"), "--no-nanny", workers=2) as address:
        yield address


class Killer:
    """Kills a worker that is at a batch, when the first batch of a load is done."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._processes = client.run(os.getpid)
        self.killed = ""

    def __call__(self, stage: str, done: int, total: int) -> None:
        if stage == "reading" and 0 < done < total and not self.killed:
            busy = [worker for worker, tasks in self._client.processing().items() if tasks]
            self.killed = busy[0]
            os.kill(self._processes[self.killed], signal.SIGKILL)


def refusals(report: LoadReport) -> list[tuple[str, str]]:
    return sorted((Path(each.file).name, each.reason) for each in report.refused)


@pytest.mark.skipif(sys.platform != "linux", reason="ends processes the Linux way")
def test_a_cluster_that_loses_a_worker_gives_the_same_database_as_one_core(
    tmp_path: Path, articles: Path, data: Path, pair: str
) -> None:
    alone, together = tmp_path / "alone" / "chuhai.duckdb", tmp_path / "together" / "chuhai.duckdb"
    expected = load([articles], database=alone, data=data, settings=Settings(workers=1))
    with Client(pair) as client:
        client.wait_for_workers(2, timeout=30)
        kill = Killer(client)
        settings = Settings(workers=1, scheduler=pair)
        report = load([articles], database=together, data=data, settings=settings, on_progress=kill)
        assert kill.killed
        assert kill.killed not in client.nthreads()
    assert report.articles == expected.articles == 40
    assert refusals(report) == refusals(expected)
    assert fingerprints(together) == fingerprints(alone)


def test_an_article_that_workers_die_of_is_rejected_and_its_neighbours_are_read(
    tmp_path: Path, folder: Path, data: Path
) -> None:
    for number in range(3):
        write(folder, number)
    (folder / "deadly.txt").write_text("Of this\n\nNobody will ever read it to its end, they say.", encoding="utf-8")
    preload = tmp_path / "deadly.py"
    preload.write_text(DEADLY, encoding="utf-8")
    with cluster(tmp_path, "--preload", str(preload), DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="0") as address:
        database = tmp_path / "chuhai.duckdb"
        report = load([folder], database=database, data=data, settings=Settings(workers=1, scheduler=address))
    assert refusals(report) == [("deadly.txt", "brought down each reader that tried")]
    assert report.articles == 3


def test_limits_hold_there_and_who_reads_elsewhere_or_otherwise_is_told(
    tmp_path: Path, folder: Path, data: Path, pair: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, 1)
    story = (folder / "story-01.txt").read_text(encoding="utf-8")
    (folder / "long.txt").write_text(story * 2000, encoding="utf-8")
    strict = Settings(scheduler=pair, limits=Limits(seconds=2))
    report = load([folder], database=tmp_path / "a.duckdb", data=data, settings=strict)
    assert refusals(report) == [("long.txt", "takes more than 2 seconds of processor time")]

    settings = Settings(scheduler=pair)
    with monkeypatch.context() as patch:
        patch.setattr("etl.batch.cluster.rules_sha256", lambda: "0" * 64)
        with pytest.raises(StoreError, match="reads by other rules: it needs the same version"):
            load([folder], database=tmp_path / "b.duckdb", data=data, settings=settings)
    with monkeypatch.context() as patch:
        patch.setattr("etl.batch.cluster._sign", lambda _: nullcontext("not there"))
        with pytest.raises(StoreError, match=r"is not a folder that the worker on .* shares"):
            load([folder], database=tmp_path / "c.duckdb", data=data, settings=settings)
    assert not (tmp_path / "c.duckdb").exists()
    assert list(store_of(tmp_path / "c.duckdb").glob("originals/*"))


def test_a_scheduler_that_is_not_there_is_told_in_one_line(
    tmp_path: Path, folder: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.batch.cluster.JOIN_WITHIN", 0.5)
    write(folder, 1)
    for address in ("tcp://127.0.0.1:9", "nonsense://x"):
        with pytest.raises(StoreError, match=f"{address}: no scheduler answers there: ") as told:
            load([folder], database=tmp_path / "x.duckdb", data=data, settings=Settings(scheduler=address))
        assert "\n" not in str(told.value)
