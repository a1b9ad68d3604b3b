"""Puts a new database in the place of the old one in one step, one load at a time."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TypeVar

from etl.errors import StoreError
from etl.store.lock import held
from etl.store.opening import DamagedError, reading, schema_version
from etl.store.originals import store_of

Written = TypeVar("Written")


@contextmanager
def only_load(database: Path) -> Iterator[None]:
    """Hold the right to load into `database`; raises StoreError where another load holds it, or where its folder
    cannot be written.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(held(database.with_name(f"{database.name}.lock"), wait=False))
        except BlockingIOError as error:
            raise StoreError(f"{database}: another load is writing it; try again when it has finished") from error
        except OSError as error:
            raise StoreError(f"{database.parent}: cannot be written: {error.strerror}") from error
        yield


def _leftovers(database: Path) -> Iterator[Path]:
    yield from database.parent.glob(f"{database.stem}-*.duckdb.tmp*")


def clean(database: Path) -> None:
    """Remove what dead loads left beside `database`; call it only while holding `only_load`."""
    for path in _leftovers(database):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()


def make_way(database: Path) -> str:
    """Raise StoreError where `database` exists and is not one of ours: a load never overwrites such a file. One of
    another version is ours, and is rebuilt from the originals; so is one that cannot be opened, which is kept under
    another name (returned, else ''). That such a file is ours is known by the originals beside it.
    """
    if not database.exists():
        return ""
    try:
        schema_version(database)
    except DamagedError as error:
        if store_of(database).is_dir():
            return keep_aside(database)
        raise _left(error) from error
    except StoreError as error:
        raise _left(error) from error
    return ""


def _left(error: StoreError) -> StoreError:
    return StoreError(f"{error}; it was left as it is: move it away or name another file with --database")


def keep_aside(database: Path) -> str:
    """Give a damaged database another name, which no other file has."""
    for number in count(1):
        aside = database.with_name(f"{database.name}.damaged-{number}")
        if not aside.exists():
            break
    try:
        database.rename(aside)
    except OSError as error:
        raise StoreError(f"{database}: is damaged, and cannot be renamed: {error.strerror}") from error
    return aside.name


def _sync(path: Path) -> None:
    """Bring a file or a folder to the disk, so that a power cut cannot leave the new name on an empty file."""
    if sys.platform == "win32" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _verify(path: Path) -> None:
    if path.with_name(f"{path.name}.wal").exists():
        raise StoreError(f"{path}: was not closed cleanly")
    with reading(path) as connection:
        row = connection.execute("SELECT count(*) FROM chuhai.mart.load").fetchone()
    if row != (1,):
        raise StoreError(f"{path}: does not say what it is")


def publish(database: Path, write: Callable[[Path], Written]) -> Written:
    """Let `write` make a new database file beside `database`, verify it, and put it in place; the old one serves
    until then, and stays where anything fails (StoreError). Returns what `write` does.
    """
    clean(database)
    new = database.with_name(f"{database.stem}-{os.getpid()}-{secrets.token_hex(4)}.duckdb.tmp")
    try:
        written = write(new)
        _verify(new)
        _sync(new)
        # A log beside the name would belong to some other file and would make the new one unreadable.
        database.with_name(f"{database.name}.wal").unlink(missing_ok=True)
        new.replace(database)
        _sync(database.parent)
        return written
    except OSError as error:
        raise StoreError(f"{database}: cannot be written: {error.strerror}") from error
    finally:
        clean(database)
