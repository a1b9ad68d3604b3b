"""Publishing under fire: swaps, kills, full disks, two at once, files that are not ours."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from etl.errors import StoreError
from etl.store import publish as publishing
from etl.store.build import build
from etl.store.opening import reading
from etl.store.publish import clean, make_way, only_load, publish
from etl.store.sql import SCHEMA_VERSION
from tests.apart import apart, ended

from .sample import content, found, make, other

ROOT = Path(__file__).resolve().parents[2]


def articles(database: Path) -> list[str]:
    with reading(database) as connection:
        return [row[0] for row in connection.execute("SELECT article_id FROM mart.articles ORDER BY 1").fetchall()]


def beside(database: Path) -> set[str]:
    return {path.name for path in database.parent.iterdir()} - {database.name, f"{database.name}.lock", "data"}


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory, shared_data: Path) -> Path:
    """A published database to start from; a test takes a copy."""
    return make(tmp_path_factory.mktemp("old") / "chuhai.duckdb", content([other("old")]), shared_data)


def test_a_load_leaves_one_file_without_a_log(tmp_path: Path, shared_data: Path) -> None:
    database = make(tmp_path / "chuhai.duckdb", content([found()]), shared_data)
    assert beside(database) == set()
    assert articles(database) == ["cars-abroad"]


def test_a_reader_goes_on_through_a_swap_and_a_fresh_one_sees_the_new_data(tmp_path: Path, shared_data: Path) -> None:
    database = make(tmp_path / "chuhai.duckdb", content([other("old")]), shared_data)
    with reading(database) as connection:
        before = connection.execute("SELECT article_id FROM mart.articles").fetchall()
        make(database, content([other("new")]), shared_data)
        assert connection.execute("SELECT article_id FROM mart.articles").fetchall() == before == [("old",)]
        # a column that had not been read before the swap
        assert connection.execute("SELECT text FROM core.articles").fetchone() is not None
        assert articles(database) == ["new"]


def test_a_log_of_another_file_does_not_spoil_the_new_one(tmp_path: Path, shared_data: Path) -> None:
    database = tmp_path / "chuhai.duckdb"
    database.with_name("chuhai.duckdb.wal").write_bytes(b"not a log of this file")
    make(database, content([found()]), shared_data)
    assert articles(database) == ["cars-abroad"]


def test_leftovers_of_dead_loads_are_removed_and_other_files_are_not(tmp_path: Path) -> None:
    database = tmp_path / "chuhai.duckdb"
    for name in ("chuhai-1-ab.duckdb.tmp", "chuhai-1-ab.duckdb.tmp.wal", "chuhai-notes.txt", "other-1.duckdb.tmp"):
        (tmp_path / name).write_text("x")
    (tmp_path / "chuhai-2-cd.duckdb.tmp.tmp").mkdir()
    clean(database)
    assert {path.name for path in tmp_path.iterdir()} == {"chuhai-notes.txt", "other-1.duckdb.tmp"}


def test_a_second_load_is_told_so_in_one_line(tmp_path: Path) -> None:
    database = tmp_path / "chuhai.duckdb"
    with (
        only_load(database),
        pytest.raises(StoreError, match=r"another load is writing it; try again when"),
        only_load(database),
    ):
        pass
    with only_load(database):
        pass


def test_a_failing_build_leaves_the_old_database(tmp_path: Path, old: Path) -> None:
    database = Path(shutil.copy(old, tmp_path / "chuhai.duckdb"))

    def fail(new: Path) -> None:
        new.write_bytes(b"half")
        raise StoreError("no more")

    with pytest.raises(StoreError, match="no more"):
        publish(database, fail)
    assert articles(database) == ["old"]
    assert beside(database) == set()


def test_a_file_that_is_no_database_is_not_put_in_place(tmp_path: Path, old: Path) -> None:
    database = Path(shutil.copy(old, tmp_path / "chuhai.duckdb"))
    with pytest.raises(StoreError, match="is not a Chuhai database"):
        publish(database, lambda new: new.write_bytes(b"junk" * 5000))
    assert articles(database) == ["old"]


@pytest.mark.parametrize("foreign", ["text", "empty", "duckdb", "sqlite"])
def test_a_file_that_is_not_ours_is_never_overwritten(tmp_path: Path, foreign: str) -> None:
    path = tmp_path / "notes.duckdb"
    if foreign == "duckdb":
        with duckdb.connect(str(path)) as connection:
            connection.execute("CREATE TABLE mine AS SELECT 1 AS x")
    else:
        path.write_bytes(
            {"text": b"my notes\n" * 1000, "empty": b"", "sqlite": b"SQLite format 3\0" + b"\0" * 5000}[foreign]
        )
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"notes\.duckdb.*left as it is") as caught:
        make_way(path)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before


def test_a_missing_database_says_what_to_do(tmp_path: Path) -> None:
    with (
        pytest.raises(StoreError, match="there is no database yet; run 'chuhai load'"),
        reading(tmp_path / "no.duckdb"),
    ):
        pass


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is not a file"), reading(tmp_path):
        pass


def test_another_version_is_named_and_never_read_but_may_be_rebuilt(tmp_path: Path, shared_data: Path) -> None:
    database = make(tmp_path / "chuhai.duckdb", content([found()]), shared_data)
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE core.load SET schema_version = 70")
    with (
        pytest.raises(StoreError, match=f"has tables of version 70, this is {SCHEMA_VERSION}; run 'chuhai load'"),
        reading(database),
    ):
        pass
    make_way(database)
    assert articles(make(database, content([other("new")]), shared_data)) == ["new"]


def test_a_database_that_another_process_writes_is_named(tmp_path: Path, shared_data: Path) -> None:
    database = make(tmp_path / "chuhai.duckdb", content([found()]), shared_data)
    code = f"import duckdb, time; c = duckdb.connect({str(database)!r}); print('open', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        try:
            with pytest.raises(StoreError, match="is being written by another process"), reading(database):
                pass
        finally:
            writer.kill()


def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):
        folder = Path("/proc/self")  # root may write anywhere but here
        if not folder.is_dir():
            pytest.skip("this user may write everywhere, and there is no /proc to try instead")
    with pytest.raises(StoreError, match="cannot be written"), only_load(folder / "chuhai.duckdb"):
        pass


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="cannot be written"), only_load(tmp_path / "file" / "chuhai.duckdb"):
        pass


SCRIPT = """
    import resource, signal, sys
    from pathlib import Path
    sys.path.insert(0, {root!r})
    from etl.errors import StoreError
    from etl.store.build import build
    from etl.store.publish import only_load, publish
    from tests.store.sample import content, other
    database, data = Path(sys.argv[1]), Path(sys.argv[2])
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    try:
        with only_load(database):
            new = content([other("new")])
            publish(database, lambda path: build(path, new, data=data, on_progress=lambda *_: None))
    except StoreError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
"""


def load_with_little_room(database: Path, data: Path) -> subprocess.CompletedProcess[str]:
    code = textwrap.dedent(SCRIPT).format(root=str(ROOT))
    command = [sys.executable, "-c", code, str(database), str(data)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def killed_at(at: str, database: Path, data: Path) -> int:
    """How a copy of this process ended that loads, and is killed at a stage or before a step of publishing."""

    def stage(name: str, *_: object) -> None:
        if name == at:
            os.kill(os.getpid(), signal.SIGKILL)

    def before(name: str, function: Callable[[Path], None]) -> Callable[[Path], None]:
        def wrapped(path: Path) -> None:
            stage(name)
            function(path)

        return wrapped

    def load() -> None:
        with pytest.MonkeyPatch.context() as patch, only_load(database):
            for step in ("verify", "sync"):
                patch.setattr(publishing, f"_{step}", before(step, getattr(publishing, f"_{step}")))
            publish(database, lambda path: build(path, new, data=data, on_progress=stage))

    new = content([other("new")])
    return ended(apart(load))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a copy of itself")
@pytest.mark.parametrize("stage", ["tables", "rows", "charts", "checks", "verify", "sync"])
def test_a_load_killed_at_a_stage_leaves_the_old_database_and_the_next_one_repairs(
    tmp_path: Path, old: Path, shared_data: Path, stage: str
) -> None:
    database = Path(shutil.copy(old, tmp_path / "chuhai.duckdb"))
    assert killed_at(stage, database, shared_data) == -signal.SIGKILL
    assert articles(database) == ["old"]
    assert beside(database), "the killed load should have left its unfinished file"
    make(database, content([other("next")]), shared_data)
    assert articles(database) == ["next"]
    assert beside(database) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="limits a process's file size the POSIX way")
def test_a_full_disk_leaves_the_old_database(tmp_path: Path, old: Path, shared_data: Path) -> None:
    database = Path(shutil.copy(old, tmp_path / "chuhai.duckdb"))
    full = load_with_little_room(database, shared_data)
    assert full.returncode == 1, full.stderr
    assert len(full.stderr.strip().splitlines()) == 1
    assert "Traceback" not in full.stderr
    assert articles(database) == ["old"]
    assert beside(database) == set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a copy of itself")
def test_the_right_to_load_ends_with_a_killed_process(tmp_path: Path, shared_data: Path) -> None:
    database = tmp_path / "chuhai.duckdb"
    assert killed_at("rows", database, shared_data) == -signal.SIGKILL
    with only_load(database):
        pass


def test_publishing_verifies_what_it_puts_in_place(
    tmp_path: Path, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    verify = publishing._verify

    def watched(path: Path) -> None:
        seen.append(path)
        verify(path)

    monkeypatch.setattr(publishing, "_verify", watched)
    make(tmp_path / "chuhai.duckdb", content(), shared_data)
    assert [path.suffix for path in seen] == [".tmp"]
