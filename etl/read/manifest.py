"""The manifest of a folder of articles: what the files themselves do not say."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path

from etl.errors import ReadError
from etl.read.canonical import normalise
from etl.read.dates import parse_date
from etl.read.encoding import UndecodableError, decode

MANIFEST = "manifest.csv"
COLUMNS = ("file", "title", "publisher", "published", "url", "language")
_TRUE = frozenset({"1", "true", "yes", "y", "brief"})


@dataclass(frozen=True, slots=True)
class ManifestEntry:
    """One row: what the manifest says of one file. `extra` holds the columns that are not in COLUMNS."""

    file: str
    title: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""
    language: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_brief(self) -> bool:
        """Whether the row calls its file a brief, in a column `kind` or `brief`."""
        return any(self.extra.get(name, "").casefold() in _TRUE for name in ("kind", "brief"))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The rows of a manifest by file name, and what is wrong with it, each with its line."""

    entries: Mapping[str, ManifestEntry] = field(default_factory=dict)
    problems: tuple[ReadError, ...] = ()


def read_manifest(folder: Path) -> Manifest:
    """The manifest of `folder`; an empty one where there is none. Nothing is raised: what cannot be used is a problem
    with its line number, and the rest is read.
    """
    path = folder / MANIFEST
    if not path.is_file():
        return Manifest()
    try:
        data = path.read_bytes()
    except OSError as error:
        return Manifest(problems=(ReadError(str(path), f"cannot be read: {error.strerror}"),))
    return parse_manifest(data, str(path), lambda file: (folder / file).is_file())


def parse_manifest(data: bytes, label: str, is_there: Callable[[str], bool]) -> Manifest:
    """The manifest that `data` holds; `label` names it in problems, `is_there` says which files stand beside it."""
    try:
        text = decode(data)
        rows = list(csv.DictReader(text.splitlines(), delimiter=_delimiter(text)))
    except (UndecodableError, csv.Error) as error:
        return Manifest(problems=(ReadError(label, f"is not a CSV file: {error}"),))
    header = {str(name).strip().lower() for name in (rows[0] if rows else {})}
    missing = [name for name in COLUMNS if rows and name not in header]
    problems = [ReadError(label, f"has no column “{name}”") for name in missing]
    if "file" in missing or not rows:
        return Manifest(problems=tuple(problems) or (ReadError(label, "has no rows"),))
    entries: dict[str, ManifestEntry] = {}
    for line, row in enumerate(rows, start=2):
        entry, faults = _entry(row, is_there, entries)
        problems += [ReadError(label, f"line {line}: {fault}") for fault in faults]
        if entry:
            entries[entry.file] = entry
    return Manifest(entries, tuple(problems))


def entry_for(path: Path) -> ManifestEntry | None:
    """The row for `path` in the manifest beside it, or None."""
    manifest = path.parent / MANIFEST
    try:
        stamp = manifest.stat()
    except OSError:
        return None
    return _remembered(path.parent, stamp.st_mtime_ns, stamp.st_size).entries.get(path.name)


@lru_cache(maxsize=32)
def _remembered(folder: Path, _changed: int, _size: int) -> Manifest:
    """The manifest as it was at a time; a changed file is read again."""
    return read_manifest(folder)


def _entry(
    row: Mapping[str | None, str | list[str] | None],
    is_there: Callable[[str], bool],
    known: Mapping[str, ManifestEntry],
) -> tuple[ManifestEntry | None, list[str]]:
    """A row as an entry, None where it cannot be used, and what is wrong with it."""
    cells = {str(name).strip().lower(): normalise(cell) for name, cell in row.items() if name and isinstance(cell, str)}
    file = cells.get("file", "")
    if fault := _file_fault(file, is_there, known):
        return None, [fault]
    faults = ["has more cells than the header"] if None in row else []
    published = parse_date(cells.get("published", ""))
    if cells.get("published") and published is None:
        faults.append(f"the date “{cells['published']}” of {file} cannot be read; write it as 2025-12-31")
    extra = {name: cell for name, cell in cells.items() if name not in COLUMNS and cell}
    texts = {name: cells.get(name, "") for name in ("title", "publisher", "url", "language")}
    return ManifestEntry(file, published=published, extra=extra, **texts), faults


def _file_fault(file: str, is_there: Callable[[str], bool], known: Mapping[str, ManifestEntry]) -> str:
    """Why the file of a row cannot be used; '' where it can."""
    if not file:
        return "names no file"
    if file in known:
        return f"{file} is listed twice; the first row counts"
    if Path(file).name != file:
        return f"{file} is not a file name in this folder"
    return "" if is_there(file) else f"{file} does not exist in this folder"


def _delimiter(text: str) -> str:
    """What divides the cells, by the header: a comma, or what a spreadsheet made of it."""
    header = next(iter(text.splitlines()), "")
    return max(",;\t", key=header.count)
