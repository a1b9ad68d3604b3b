"""Keeps the original bytes of every article that was ever loaded, so that nothing is lost when its source is gone and
every later load can read it anew.

Beside the database `NAME.duckdb` lies `NAME-articles/`: `originals/` holds the bytes by their hash, and
`sources.jsonl` says where each came from (see etl/store/ledger.py).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from etl.errors import ReadError, StoreError
from etl.read import LARGEST_BYTES, ManifestEntry
from etl.store import ledger
from etl.store.ledger import Source, entry_json

SYNC_ALL_FROM = 8
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class Original:
    """One article's file: where its bytes lie, the name it came with, their SHA-256, what its manifest said, whether it
    ships with us, when it was first seen (null where it ships), and how it was fetched, where it was.
    """

    path: Path
    name: str
    sha256: str
    entry: ManifestEntry | None
    ships: bool
    first_seen: datetime | None = None
    fetched: Mapping[str, Any] | None = None

    def identity(self) -> str:
        """Text that differs exactly where another article, name or manifest row would load."""
        return json.dumps([self.sha256, self.name, entry_json(self.entry)], sort_keys=True)


def store_of(database: Path) -> Path:
    """The folder of originals that belongs to a database file."""
    return database.with_name(f"{database.stem}-articles")


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise _too_large(str(path))
        return path.read_bytes()
    except OSError as error:
        raise ReadError(str(path), f"cannot be read: {error.strerror}") from error


def _too_large(file: str) -> ReadError:
    return ReadError(file, f"is larger than {LARGEST_BYTES // 1_000_000} MB")


def _write(path: Path, data: bytes) -> None:
    """Write a file so that it is there complete or not at all; `Keeper.flush` brings it to the disk."""
    new = path.with_name(f".{path.name}-{os.getpid()}-{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(data)
        new.replace(path)
    except OSError as error:
        raise StoreError(f"{path.parent}: cannot be written: {error.strerror}") from error
    finally:
        with suppress(OSError):
            new.unlink()


def _sync(paths: list[Path]) -> None:
    """Bring files to the disk: many at once where the system can, for each alone takes milliseconds."""
    if len(paths) > SYNC_ALL_FROM and hasattr(os, "sync"):
        os.sync()
        return
    for path in paths:
        with path.open("rb+") as handle:
            os.fsync(handle.fileno())


def printable(name: str) -> str:
    """A file name as text that can be stored: bytes of no known character become question marks."""
    return name.encode("utf-8", "replace").decode("utf-8")


def shipped(path: Path, entry: ManifestEntry | None) -> Original:
    """An article that ships with us, where it lies; raises ReadError."""
    return Original(path, printable(path.name), hashlib.sha256(_bytes(path)).hexdigest(), entry, ships=True)


class Keeper:
    """Keeps many articles: bytes at once, their lines in the ledger together, when `flush` is called. What repeats the
    ledger adds no line to it.
    """

    def __init__(self, store: Path, known: dict[str, Source]) -> None:
        self._store = store
        self._known = known
        self._new: list[Source] = []
        self._unsynced: list[Path] = []

    def keep(self, path: Path, entry: ManifestEntry | None) -> Original:
        """Copy an article's file into the store. Raises ReadError where the file cannot be read, StoreError where the
        store cannot be written.
        """
        return self.keep_bytes(_bytes(path), name=path.name, source=str(path.resolve()), entry=entry)

    def keep_bytes(
        self,
        data: bytes,
        *,
        name: str,
        source: str,
        entry: ManifestEntry | None,
        fetched: Mapping[str, Any] | None = None,
    ) -> Original:
        """Put an article's bytes into the store; the same source again replaces what is known of it, and the older
        bytes stay. Raises ReadError where they are too many, StoreError where the store cannot be written.
        """
        if len(data) > LARGEST_BYTES:
            raise _too_large(source)
        sha256 = hashlib.sha256(data).hexdigest()
        ending = PurePosixPath(name).suffix.lower()
        file = sha256 + (ending if _ENDING.fullmatch(ending) else "")
        path = self._store / "originals" / file
        if not path.exists() or path.stat().st_size != len(data):
            _write(path, data)
            self._unsynced.append(path)
        now = datetime.now(UTC).replace(microsecond=0)
        known = Source(source, printable(name), sha256, file, entry, now, fetched)
        before = self._known.get(source)
        first_seen = min(before.first_seen, now) if before else now
        if not known.repeats(before):
            self._new.append(known)
            self._known[source] = known
        return Original(path, known.name, sha256, entry, ships=False, first_seen=first_seen, fetched=fetched)

    def flush(self) -> None:
        """Bring what was kept since the last time to the disk, then write its lines, with one fsync; raises
        StoreError.
        """
        _sync(self._unsynced)
        self._unsynced = []
        ledger.write(self._store, self._new)
        self._new = []


@contextmanager
def keeping(store: Path) -> Iterator[Keeper]:
    """A keeper for many articles; the ledger has their lines at the end, whatever ended it."""
    keeper = Keeper(store, ledger.read_ledger(store).sources)
    try:
        yield keeper
    finally:
        keeper.flush()


def keep(path: Path, entry: ManifestEntry | None, store: Path) -> Original:
    """One article's file as Keeper.keep does, its line written at once."""
    with keeping(store) as keeper:
        return keeper.keep(path, entry)


def keep_bytes(
    data: bytes,
    *,
    name: str,
    source: str,
    entry: ManifestEntry | None,
    store: Path,
    fetched: Mapping[str, Any] | None = None,
) -> Original:
    """One article's bytes as Keeper.keep_bytes does, its line written at once. It reads the whole ledger: for many
    articles use `keeping`.
    """
    with keeping(store) as keeper:
        return keeper.keep_bytes(data, name=name, source=source, entry=entry, fetched=fetched)


def kept(store: Path) -> tuple[list[Original], list[ReadError]]:
    """All articles of the store, and those whose bytes are gone."""
    originals: list[Original] = []
    problems: list[ReadError] = []
    folder = store / "originals"
    there = {entry.name for entry in os.scandir(folder)} if folder.is_dir() else set()
    for known in ledger.read_ledger(store).sources.values():
        if known.file not in there:
            problems.append(ReadError(known.source, f"its kept copy {folder / known.file} is missing"))
            continue
        path = folder / known.file
        seen = (known.first_seen, known.fetched)
        originals.append(Original(path, known.name, known.sha256, known.entry, False, *seen))
    return originals, problems


def distinct(originals: Iterable[Original]) -> list[Original]:
    """Each content once, whatever the order: ours before others', one with a manifest row before one without; it was
    first seen when the first of them was, and fetched as the first of them was.
    """
    alike: dict[str, list[Original]] = {}
    for each in originals:
        alike.setdefault(each.sha256, []).append(each)
    return sorted((_chief(each) for each in alike.values()), key=lambda o: (o.name, o.sha256))


def _chief(alike: list[Original]) -> Original:
    if len(alike) == 1:
        return alike[0]
    chief = min(alike, key=lambda o: (not o.ships, o.entry is None, o.name, o.identity()))
    seen = min((each.first_seen for each in alike if each.first_seen), default=None)
    fetches = [each.fetched for each in alike if each.fetched]
    fetched = min(fetches, key=lambda fetch: str(fetch.get("fetched_at")), default=None)
    return replace(chief, first_seen=None if chief.ships else seen, fetched=fetched)
