"""The ledger of sources: one line of JSON for each place an article came from, and for each change of it.

`sources.jsonl` only grows; the last line of a source says what is known of it now, the lines before it what was known.
A line that cannot be read, or that a killed process left half written, is moved to `sources.jsonl.aside` and stays
there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from etl.errors import StoreError
from etl.read import ManifestEntry
from etl.store.lock import held

LEDGER = "sources.jsonl"


@dataclass(frozen=True, slots=True)
class Source:
    """A place (path or address) and the article that was last seen there: the name it came with, the SHA-256 of its
    bytes, its file among the originals, what its manifest said, when the place was first seen, and, where it was
    fetched, how (url, final_url, status, headers, fetched_at).
    """

    source: str
    name: str
    sha256: str
    file: str
    entry: ManifestEntry | None
    first_seen: datetime
    fetched: Mapping[str, Any] | None = None

    def repeats(self, other: Source | None) -> bool:
        """Whether `other` says the same already, apart from when it was seen."""
        return other is not None and replace(other, first_seen=self.first_seen) == self


@dataclass(slots=True)
class Ledger:
    """What a ledger says: its sources, the lines that cannot be read (number and bytes), and the last line's number
    where that has no end, else 0. Of a source, `first_seen` is the earliest of all its lines.
    """

    sources: dict[str, Source] = field(default_factory=dict)
    unreadable: list[tuple[int, bytes]] = field(default_factory=list)
    torn_at: int = 0


def entry_json(entry: ManifestEntry | None) -> dict[str, object] | None:
    """A manifest's row as JSON holds it."""
    if entry is None:
        return None
    return {**asdict(entry), "published": entry.published.isoformat() if entry.published else None}


def _entry(fields: dict[str, Any] | None) -> ManifestEntry | None:
    if fields is None:
        return None
    published = fields.pop("published")
    return ManifestEntry(**fields, published=date.fromisoformat(str(published)) if published else None)


def _is_name(file: str) -> bool:
    """Whether a text names a file and no other place."""
    return os.path.basename(file) == file and file not in (os.curdir, os.pardir)  # noqa: PTH119 - thousands of them


def source_of(known: Any) -> Source:  # noqa: ANN401 - whatever stood in the file
    """The source that a line's JSON describes; raises ValueError, KeyError or TypeError where it describes none."""
    texts = {name: known[name] for name in ("source", "name", "sha256", "file")}
    if not all(isinstance(text, str) and text for text in texts.values()) or not _is_name(texts["file"]):
        raise ValueError("it does not name a file")
    seen = datetime.fromisoformat(known["seen"]).astimezone(UTC)
    return Source(**texts, entry=_entry(known["entry"]), first_seen=seen, fetched=known.get("fetched"))


def _line(source: Source) -> bytes:
    known = {
        "source": source.source,
        "name": source.name,
        "sha256": source.sha256,
        "file": source.file,
        "entry": entry_json(source.entry),
        "seen": source.first_seen.isoformat(timespec="seconds"),
    } | ({"fetched": dict(source.fetched)} if source.fetched is not None else {})
    return json.dumps(known).encode() + b"\n"


def _bytes(store: Path) -> bytes:
    try:
        return (store / LEDGER).read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StoreError(f"{store / LEDGER}: cannot be read: {error.strerror}") from error


def read_ledger(store: Path) -> Ledger:
    """The ledger of a store of originals; an empty one where there is none yet. Raises StoreError where it is there and
    cannot be read.
    """
    lines = _bytes(store).split(b"\n")
    ledger = Ledger(torn_at=len(lines) if lines[-1] else 0)
    for number, line in enumerate(lines if ledger.torn_at else lines[:-1], start=1):
        found = _source(line)
        if found is None:
            ledger.unreadable.append((number, line))
            continue
        before = ledger.sources.get(found.source)
        is_earlier = before is not None and before.first_seen < found.first_seen
        ledger.sources[found.source] = replace(found, first_seen=before.first_seen) if before and is_earlier else found
    return ledger


@lru_cache(maxsize=200_000)
def _source(line: bytes) -> Source | None:
    """What a line says, None where it cannot be read. A load reads the ledger three times, so lines are remembered
    until `forget`.
    """
    try:
        return source_of(json.loads(line))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def forget() -> None:
    """Give the memory back that remembered lines take."""
    _source.cache_clear()


def _append(path: Path, data: bytes) -> None:
    """Add to a file and bring it to the disk; where there is no room, leave the file as long as it was."""
    size = path.stat().st_size if path.exists() else 0
    try:
        with path.open("ab") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
    except OSError:
        if path.exists():
            os.truncate(path, size)
        raise


def _take_out(store: Path, ledger: Ledger) -> None:
    """Move the lines that cannot be read out of the ledger; they stay beside it."""
    path = store / LEDGER
    if ledger.unreadable:
        _append(path.with_name(f"{LEDGER}.aside"), b"".join(line + b"\n" for _, line in ledger.unreadable))
    bad = {number for number, _ in ledger.unreadable}
    lines = _bytes(store).split(b"\n")
    good = (line for number, line in enumerate(lines, start=1) if line and number not in bad)
    new = path.with_name(f".{LEDGER}-{os.getpid()}.tmp")
    try:
        _append(new, b"".join(line + b"\n" for line in good))
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


@contextmanager
def _writing(store: Path) -> Iterator[None]:
    """Hold the right to write the ledger; raises StoreError where the disk is full or may not be written."""
    try:
        with held(store / f"{LEDGER}.lock", wait=True):
            yield
    except OSError as error:
        raise StoreError(f"{store}: cannot be written: {error.strerror}") from error


def mend(store: Path) -> list[tuple[int, bytes]]:
    """Take out of the ledger what cannot be read, and return those lines with their numbers. The half of a line that a
    killed process left is no fault to name.
    """
    if not (store / LEDGER).exists():
        return []
    ledger = read_ledger(store)
    if not ledger.unreadable and not ledger.torn_at:
        return []
    with _writing(store):
        ledger = read_ledger(store)
        _take_out(store, ledger)
    return [each for each in ledger.unreadable if each[0] != ledger.torn_at]


def write(store: Path, sources: Iterable[Source]) -> None:
    """Add a line for each source, all with one fsync; the `first_seen` of each is the time of its line. Raises
    StoreError where the disk is full or may not be written.
    """
    lines = b"".join(_line(source) for source in sources)
    if not lines:
        return
    with _writing(store):
        if _ends_torn(store / LEDGER):
            _take_out(store, read_ledger(store))
        _append(store / LEDGER, lines)


def _ends_torn(path: Path) -> bool:
    """Whether a file ends in the middle of a line."""
    if not path.exists() or not path.stat().st_size:
        return False
    with path.open("rb") as handle:
        handle.seek(-1, os.SEEK_END)
        return handle.read(1) != b"\n"
