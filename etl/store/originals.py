"""Keeps the original file of every article that was ever loaded, so that nothing is lost when its source is gone and
every later load can read it anew.

Beside the database `NAME.duckdb` lies `NAME-articles/`: `originals/` holds the files by the hash of their bytes,
`sources/` one small JSON file for each place an article was loaded from, with what its manifest said of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from etl.errors import ReadError, StoreError
from etl.read import LARGEST_BYTES, ManifestEntry


@dataclass(frozen=True, slots=True)
class Original:
    """One article's file: where its bytes lie, the name it came with, their SHA-256, what its manifest said, and
    whether it ships with us.
    """

    path: Path
    name: str
    sha256: str
    entry: ManifestEntry | None
    ships: bool

    def identity(self) -> str:
        """Text that differs exactly where another article, name or manifest row would load."""
        return json.dumps([self.sha256, self.name, _entry_json(self.entry)], sort_keys=True)


def _entry_json(entry: ManifestEntry | None) -> dict[str, object] | None:
    if entry is None:
        return None
    return {**asdict(entry), "published": entry.published.isoformat() if entry.published else None}


def _entry(fields: dict[str, object] | None) -> ManifestEntry | None:
    if fields is None:
        return None
    published = fields.pop("published")
    return ManifestEntry(**fields, published=date.fromisoformat(str(published)) if published else None)  # type: ignore[arg-type]


def store_of(database: Path) -> Path:
    """The folder of originals that belongs to a database file."""
    return database.with_name(f"{database.stem}-articles")


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ReadError(str(path), f"is larger than {LARGEST_BYTES // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        raise ReadError(str(path), f"cannot be read: {error.strerror}") from error


def _write(path: Path, data: bytes) -> None:
    """Write a file so that it is there complete or not at all."""
    new = path.with_name(f".{path.name}-{os.getpid()}-{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(data)
        new.replace(path)
    except OSError as error:
        raise StoreError(f"{path.parent}: cannot be written: {error.strerror}") from error
    finally:
        new.unlink(missing_ok=True)


def printable(name: str) -> str:
    """A file name as text that can be stored: bytes of no known character become question marks."""
    return name.encode("utf-8", "replace").decode("utf-8")


def shipped(path: Path, entry: ManifestEntry | None) -> Original:
    """An article that ships with us, where it lies; raises ReadError."""
    return Original(path, printable(path.name), hashlib.sha256(_bytes(path)).hexdigest(), entry, ships=True)


def keep(path: Path, entry: ManifestEntry | None, store: Path) -> Original:
    """Copy an article's file into the store; the same place again replaces what is known of it, and the older bytes
    stay. Raises ReadError where the file cannot be read, StoreError where the store cannot be written.
    """
    data = _bytes(path)
    sha256 = hashlib.sha256(data).hexdigest()
    file = f"{sha256}{path.suffix.lower() if path.suffix.isascii() else ''}"
    source = str(path.resolve())
    known = {
        "source": source,
        "name": printable(path.name),
        "sha256": sha256,
        "file": file,
        "entry": _entry_json(entry),
    }
    kept = store / "originals" / file
    if not kept.exists():
        _write(kept, data)
    key = hashlib.sha256(os.fsencode(source)).hexdigest()[:32]
    _write(store / "sources" / f"{key}.json", json.dumps(known, indent=1).encode())
    return Original(kept, printable(path.name), sha256, entry, ships=False)


def kept(store: Path) -> tuple[list[Original], list[ReadError]]:
    """All articles of the store, and what in it cannot be read."""
    originals: list[Original] = []
    problems: list[ReadError] = []
    for path in sorted((store / "sources").glob("*.json")):
        try:
            known = json.loads(path.read_text(encoding="utf-8"))
            file = store / "originals" / known["file"]
            if not file.is_file():
                raise FileNotFoundError(f"{file} is missing")
            originals.append(Original(file, known["name"], known["sha256"], _entry(known["entry"]), ships=False))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            problems.append(ReadError(str(path), f"does not say which article it is: {error}"))
    return originals, problems


def distinct(originals: Iterable[Original]) -> list[Original]:
    """Each content once, whatever the order: ours before others', one with a manifest row before one without."""
    first: dict[str, Original] = {}
    for each in sorted(originals, key=lambda o: (not o.ships, o.entry is None, o.name, o.identity())):
        first.setdefault(each.sha256, each)
    return sorted(first.values(), key=lambda o: (o.name, o.sha256))
