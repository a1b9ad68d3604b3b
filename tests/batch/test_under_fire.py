"""A load that is killed, starved of disk or raced: the last good database serves, and the next load repairs."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from etl import pipeline
from etl.batch import one
from etl.batch.report import LoadReport
from etl.batch.settings import Settings
from etl.batch.shelf import Shelf
from etl.errors import ReadError, StoreError
from etl.store.ledger import LEDGER
from etl.store.opening import reading
from etl.store.originals import store_of
from tests.apart import apart, ended
from tests.store.test_repeatable import fingerprints

from .simple import extract_simply, write

pytestmark = pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "fork"), reason="kills copies of itself")

KILLS = 30
OLD, NEW = 4, 8


@pytest.fixture(autouse=True)
def _simple_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one, "extract", extract_simply)


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of NEW articles."""
    folder = tmp_path_factory.mktemp("given")
    for number in range(NEW):
        write(folder, f"{number}.txt", 1000 + number)
    return folder


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory, given: Path, data: Path) -> tuple[Path, dict[str, str]]:
    """A home with a database of OLD articles, and the fingerprints of one of all, loaded undisturbed."""
    old, new = (tmp_path_factory.mktemp(name) for name in ("old", "new"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(one, "extract", extract_simply)
        pipeline.load([given / f"{number}.txt" for number in range(OLD)], database=old / "c.duckdb", data=data)
        load(new / "c.duckdb", given, data)
    return old, fingerprints(new / "c.duckdb")


@pytest.fixture
def database(tmp_path: Path, homes: tuple[Path, dict[str, str]]) -> Path:
    """A good database of OLD articles."""
    return shutil.copytree(homes[0], tmp_path / "home") / "c.duckdb"


@pytest.fixture
def straight(homes: tuple[Path, dict[str, str]]) -> dict[str, str]:
    """The fingerprints of a database of all articles, loaded at once and undisturbed."""
    return homes[1]


def load(database: Path, given: Path, data: Path) -> LoadReport:
    return pipeline.load([given], database=database, data=data, settings=Settings(workers=2))


def articles(database: Path) -> int:
    with reading(database) as connection:
        row = connection.execute("SELECT (SELECT count(*) FROM core.articles), count(*) FROM core.figures").fetchone()
    assert row is not None
    assert row[0] == row[1], "half a load"
    return int(row[0])


def test_a_load_killed_at_random_moments(database: Path, given: Path, data: Path, straight: dict[str, str]) -> None:
    begun = time.monotonic()
    assert ended(apart(lambda: load(database.with_name("other.duckdb"), given, data))) == 0
    whole = time.monotonic() - begun
    draw = random.Random(7)
    killed = 0
    for _ in range(KILLS * 3):
        copy = apart(lambda: load(database, given, data))
        time.sleep(draw.uniform(0, whole))
        os.kill(copy, signal.SIGKILL)
        is_killed = ended(copy) == -signal.SIGKILL
        killed += is_killed
        whole *= 1 if is_killed else 0.8  # it ended by itself: a load with nothing new to read is sooner done
        assert articles(database) in (OLD, NEW)
        if killed == KILLS:
            break
    assert killed == KILLS
    load(database, given, data)
    assert fingerprints(database) == straight
    left = {path.name for path in database.parent.iterdir() if not path.name.startswith("other")}
    assert left == {"c.duckdb", "c.duckdb.lock", "c-articles"}


PLACES = [
    "etl.store.originals._write", "etl.store.originals._sync", "etl.store.ledger._append", "etl.pipeline.keep_up",
    "etl.batch.worker.start", "etl.batch.keep_up.extract_all", "etl.batch.shelf.Shelf.compact",
    "etl.batch.shelf.Shelf.sweep", "etl.batch.shelf.put_in_place", "etl.store.renewal.publish",
    "etl.store.build.reconcile", "etl.store.publish._verify", "etl.store.publish._sync", "etl.store.publish.clean",
]  # fmt: skip


def owner_of(place: str) -> tuple[Any, str]:
    """The module or class that a dotted name lies in, and its name there."""
    module, _, name = place.rpartition(".")
    if module.endswith(".Shelf"):
        return Shelf, name
    return import_module(module), name


def deadly(function: Callable[..., object], *, before: bool) -> Callable[..., object]:
    """The function, but this process is killed before or after it."""

    def killed(*given: object, **named: object) -> object:
        if not before:
            function(*given, **named)
        os.kill(os.getpid(), signal.SIGKILL)
        return None

    return killed


def test_a_load_killed_before_and_after_each_stage(
    database: Path, folder: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.batch.shelf.MOST_SMALL", 0)
    write(folder, "0.txt", 1000)
    seen = {OLD}
    for number, place in enumerate(PLACES):
        write(folder, f"more {number}.txt", 5000 + number)  # so that each stage has something to do
        owner, name = owner_of(place)
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, deadly(getattr(owner, name), before=number % 2 == 0))
            assert ended(apart(lambda: load(database, folder, data))) == -signal.SIGKILL, place
        seen.add(articles(database))
    assert seen <= {OLD, *range(OLD + 1, OLD + len(PLACES) + 1)}
    load(database, folder, data)
    again = database.with_name("again.duckdb")
    shutil.copytree(store_of(database) / "originals", store_of(again) / "originals")
    shutil.copy(store_of(database) / LEDGER, store_of(again) / LEDGER)
    pipeline.load(database=again, data=data)
    assert fingerprints(again) == fingerprints(database)
    assert articles(database) == OLD + len(PLACES)


def test_a_full_disk_leaves_the_old_database_and_the_next_load_repairs(
    database: Path, given: Path, data: Path, straight: dict[str, str]
) -> None:
    def starved(most: int) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        load(database, given, data)

    for most in (0, 700, 5_000, 20_000, 200_000, 2_000_000):
        assert ended(apart(lambda most=most: starved(most))) == 1  # type: ignore[misc]
        assert articles(database) == OLD
    load(database, given, data)
    assert fingerprints(database) == straight


@pytest.mark.parametrize("name", ["write_bytes", "replace"])
def test_a_disk_that_refuses_is_named_in_one_line(
    database: Path, given: Path, data: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, name, full)
    with pytest.raises(StoreError, match=r"cannot be written: No space left on device$"):
        load(database, given, data)
    assert articles(database) == OLD


@pytest.mark.parametrize("name", ["originals", "extracted", LEDGER])
def test_a_store_that_cannot_be_written_is_named(database: Path, given: Path, data: Path, name: str) -> None:
    place = store_of(database) / name
    place.rename(place.with_name("aside"))
    if name == LEDGER:
        place.mkdir()
    else:
        place.write_text("a file in the place of the folder")
    with pytest.raises((StoreError, ReadError), match=name):
        load(database, given, data)
    assert articles(database) == OLD


def test_of_two_loads_at_once_one_is_told_to_wait(
    database: Path, given: Path, data: Path, straight: dict[str, str]
) -> None:
    copies = [apart(lambda: load(database, given, data)) for _ in range(3)]
    statuses = sorted(ended(copy) for copy in copies)
    assert statuses[0] == 0
    assert set(statuses) <= {0, 1}
    assert fingerprints(database) == straight


def test_readers_never_see_half_a_load(database: Path, folder: Path, data: Path) -> None:
    seen: list[int] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            seen.append(articles(database))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(2):
            write(folder, f"more{number}.txt", 5000 + number)
            assert ended(apart(lambda: load(database, folder, data))) == 0
    finally:
        stop.set()
        reader.join()
    assert set(seen) <= {OLD, OLD + 1, OLD + 2}
    assert seen == sorted(seen)
    assert articles(database) == OLD + 2


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "its head": lambda whole: b"\xff" * 64 + whole[64:],
    "its headers": lambda whole: whole[:4096] + bytes(8192) + whole[12288:],
    "its blocks": lambda whole: whole[:12288] + os.urandom(len(whole) - 12288),
    "its end is missing": lambda whole: whole[: len(whole) // 2],
    "nothing is left": lambda _: b"",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_database_is_named_and_kept_and_built_anew(
    database: Path, given: Path, data: Path, straight: dict[str, str], damage: Callable[[bytes], bytes]
) -> None:
    spoilt = damage(database.read_bytes())
    database.write_bytes(spoilt)
    database.with_name("c.duckdb.damaged-1").write_text("of another day")
    report = load(database, given, data)
    [named] = report.refused
    assert named.file == str(database)
    assert named.reason.startswith("was damaged: it is kept as c.duckdb.damaged-2 beside the new one")
    assert database.with_name("c.duckdb.damaged-2").read_bytes() == spoilt
    assert fingerprints(database) == straight


def test_a_part_that_is_damaged_is_read_anew(database: Path, given: Path, data: Path, straight: dict[str, str]) -> None:
    for part in (store_of(database) / "extracted").rglob("*.parquet"):
        part.write_bytes(part.read_bytes()[:200])
    load(database, given, data)
    assert fingerprints(database) == straight
