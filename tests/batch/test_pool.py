"""Workers share the articles out, and a load goes on without those that bring one down."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from etl.batch import one
from etl.batch.limits import Limits
from etl.batch.part import Task
from etl.batch.pool import BATCH_ARTICLES, batches, extract_all
from etl.batch.shelf import Outcome, Shelf
from etl.errors import StoreError
from etl.records import Article, Extraction

from .simple import extract_simply, write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits and copies a worker the Linux way")

QUICK = Limits(seconds=0.5, megabytes=400)
SILENT = Limits(seconds=0.5, megabytes=400, silence=4.0)  # for the one who sleeps: others may wait for the processor


def hold_the_lock() -> None:
    """Wait inside C with Python's lock held: nothing in Python could interrupt it."""
    ctypes.PyDLL(None).sleep(60)


def spin() -> None:
    while True:
        pass


def nest() -> None:
    nest()


ILLS: dict[str, tuple[Callable[[], object], str]] = {
    "spins": (spin, "takes more than 0.5 seconds of processor time"),
    "sleeps": (hold_the_lock, "gave no answer for 4 seconds"),
    "eats": (lambda: [bytes(50_000_000) for _ in range(100)], "needs more memory than one article may take"),
    "crashes": (lambda: os.kill(os.getpid(), signal.SIGSEGV), "brought down its reader (SIGSEGV)"),
    "is killed": (lambda: os.kill(os.getpid(), signal.SIGKILL), "brought down its reader (SIGKILL)"),
    "leaves": (lambda: os._exit(3), "brought down its reader (exit 3)"),
    "surprises": (lambda: 1 // 0, "unexpected ZeroDivisionError: integer division or modulo by zero"),
    "nests": (nest, "is nested too deeply"),
}


def ill_or_simple(article: Article) -> Extraction:
    """The simple rule, but for articles that are named after an illness."""
    ill, _, _ = article.title.partition(" ")
    if ill.replace("_", " ") in ILLS:
        ILLS[ill.replace("_", " ")][0]()
    return extract_simply(article)


@pytest.fixture(autouse=True)
def _rule(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one, "extract", ill_or_simple)


def tasks(folder: Path, count: int) -> list[Task]:
    return [Task(f"{n:03}", write(folder, f"{n:03}.txt", n), None, f"{n:03}.txt") for n in range(count)]


def ill(folder: Path, name: str) -> Task:
    path = folder / f"{name}.txt"
    path.write_text(f"{name.replace(' ', '_')} here\n\nThe ships were full, and the port added a shift for them all.\n")
    return Task(name, path, None, path.name)


def run(todo: list[Task], shelf: Path, workers: int = 2, limits: Limits = QUICK) -> dict[str, Outcome]:
    made = Shelf(shelf)
    extract_all(todo, made.new_part, workers=workers, limits=limits, on_done=lambda *_: None)
    return made.outcomes()


@pytest.mark.parametrize("name", ILLS)
def test_an_article_that_brings_its_worker_down_is_rejected_and_the_rest_is_read(
    tmp_path: Path, folder: Path, name: str
) -> None:
    todo = tasks(folder, 12)
    limits = SILENT if name == "sleeps" else QUICK
    outcomes = run([*todo[:3], ill(folder, name), *todo[3:]], tmp_path / "shelf", limits=limits)
    assert {key for key, each in outcomes.items() if not each.refusal} == {task.key for task in todo}
    assert outcomes[name].refusal == ILLS[name][1]


def test_many_ill_articles_in_one_batch_are_all_found(tmp_path: Path, folder: Path) -> None:
    names = ["crashes", "is killed", "leaves"]
    outcomes = run([*tasks(folder, 4), *(ill(folder, name) for name in names)], tmp_path / "shelf", workers=1)
    assert {key for key, each in outcomes.items() if each.is_limit} == set(names)


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_any_number_of_workers_gives_the_same(tmp_path: Path, folder: Path, workers: int) -> None:
    outcomes = run(tasks(folder, 20), tmp_path / "shelf", workers)
    assert {key: each.refusal for key, each in outcomes.items()} == {f"{n:03}": "" for n in range(20)}


def test_progress_counts_up_to_the_whole(tmp_path: Path, folder: Path) -> None:
    for workers in (0, 2):
        seen: list[tuple[int, int]] = []
        shelf = Shelf(tmp_path / str(workers))
        extract_all(tasks(folder, 20), shelf.new_part, workers=workers, limits=QUICK, on_done=lambda *n: seen.append(n))  # noqa: B023
        assert max(seen) == (20, 20)


def test_batches_leave_something_for_each_worker_and_are_bounded(folder: Path) -> None:
    todo = tasks(folder, 10)
    assert [len(batch) for batch in batches(todo, 2)] == [2] * 5
    assert [task for batch in batches(todo, 2) for task in batch] == todo
    assert max(len(batch) for batch in batches(todo * 100, 2)) == BATCH_ARTICLES
    assert list(batches([], 2)) == []
    with (folder / "large.txt").open("wb") as handle:
        handle.truncate(15_000_000)
    large = Task("large", folder / "large.txt", None, "large.txt")
    assert [len(batch) for batch in batches([todo[0], large, *todo] * 4, 1)][:2] == [2, 12]


def test_a_part_that_cannot_be_written_stops_the_load_with_its_reason(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "shelf").write_text("a file in the place of the folder")
    with pytest.raises(StoreError, match=r"shelf: cannot be written: "):
        run(tasks(folder, 4), tmp_path / "shelf")


def test_a_fault_of_our_own_stops_the_load_and_is_not_tried_for_ever(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise KeyError("gone")

    monkeypatch.setattr("etl.batch.part.write_part", gone)
    with pytest.raises(StoreError, match="unexpected KeyError: 'gone'"):
        run(tasks(folder, 4), tmp_path / "shelf")


def test_workers_that_cannot_start_stop_the_load(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("etl.batch.limits.memory_now", lambda: os._exit(9))
    with pytest.raises(StoreError, match=r"no worker can be started: the last one brought down its reader \(exit 9\)"):
        run(tasks(folder, 4), tmp_path / "shelf")


def test_no_worker_outlives_its_load(tmp_path: Path, folder: Path) -> None:
    load = os.fork()
    if not load:
        try:
            run([ill(folder, "sleeps")], tmp_path / "shelf", limits=Limits(silence=60))
        finally:
            os._exit(0)
    children = Path(f"/proc/{load}/task/{load}/children")
    assert eventually(lambda: bool(children.read_text(encoding="ascii").split()))
    readers = children.read_text(encoding="ascii").split()
    os.kill(load, signal.SIGKILL)
    os.waitpid(load, 0)
    assert eventually(lambda: not any(_runs(reader) for reader in readers))


def eventually(is_so: Callable[[], bool]) -> bool:
    """Whether something becomes so, before half of the time is over that a reader would sleep."""
    until = time.monotonic() + 30
    while not is_so() and time.monotonic() < until:
        time.sleep(0.02)
    return is_so()


def _runs(process: str) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return False
