"""WACZ files, as ReplayWeb and its crawlers write them: a ZIP archive with WARC files and a list of their pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urldefrag
from zipfile import BadZipFile, ZipFile, ZipInfo

from etl.errors import ReadError
from etl.read.containers import Members
from etl.read.warcs import MOST_PAGES, Allowance, pages_in
from etl.read.zips import (
    FREE_BYTES,
    MOST_BYTES,
    MOST_TIMES,
    BoundedFile,
    RefusedError,
    check_packing,
    listed_in,
    one_line,
    read_member,
    too_much,
)

_WARCS = (".warc", ".warc.gz")


def wacz_members(path: Path, largest: int) -> Members:
    """The pages of the WARC files in a WACZ file: those on its lists of pages and where they redirect to, or all where
    it has no list. The bounds are those of a ZIP archive, counted over what the records unpack to. A listed page that
    is not there, and what is encrypted, broken or too large, is a problem; the rest is read.
    """
    try:
        with BoundedFile(path) as file, ZipFile(file) as archive:
            yield from _members(archive, path, largest)
    except OSError as error:
        yield ReadError(str(path), f"cannot be read: {error.strerror or error}")
    except (BadZipFile, ValueError, NotImplementedError) as error:
        yield ReadError(str(path), f"is no WACZ file that can be read: {one_line(error)}")


def _members(archive: ZipFile, path: Path, largest: int) -> Members:
    listed, problems = listed_in(archive, path)
    yield from problems
    warcs = {name: info for name, info in listed.items() if name.lower().endswith(_WARCS)}
    if not warcs:
        yield ReadError(str(path), "no WARC files in this WACZ file")
        return
    size = path.stat().st_size
    if refusal := too_much(list(warcs.values()), size):
        yield ReadError(str(path), refusal)
        return
    wanted = set(_addresses(archive, listed, largest))
    allowance = Allowance(min(MOST_BYTES, max(FREE_BYTES, MOST_TIMES * size)), MOST_PAGES, set(wanted) or None)
    count = 0
    for name, info in warcs.items():
        for found in _pages(archive, info, (path, name), allowance, largest):
            count += 1
            yield found
    for url in sorted(wanted - allowance.met):
        yield ReadError(f"{path}!{url}", "is on the list of pages, and not among the records")
    if not count and not wanted:
        yield ReadError(str(path), "no pages in this WACZ file")


def _pages(archive: ZipFile, info: ZipInfo, place: tuple[Path, str], allowance: Allowance, largest: int) -> Members:
    """The wanted pages of one WARC file inside."""
    path, name = place
    try:
        check_packing(info)
        with archive.open(info) as file:
            yield from pages_in(file, path, f"{path}!{name}", allowance, largest)
    except (RefusedError, BadZipFile, OSError, ValueError, RuntimeError) as error:
        yield ReadError(f"{path}!{name}", str(error) if isinstance(error, RefusedError) else one_line(error))


def _addresses(archive: ZipFile, listed: dict[str, ZipInfo], largest: int) -> Iterator[str]:
    """The addresses on the lists of pages; a list, or a line of one, that cannot be read names none."""
    for name, info in listed.items():
        within = PurePosixPath(name)
        if within.parent.name != "pages" or within.suffix.lower() != ".jsonl":
            continue
        try:
            lines = read_member(archive, info, largest).decode("utf-8-sig", "replace").splitlines()
        except RefusedError:
            continue
        for line in lines:
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(entry, dict) and isinstance(entry.get("url"), str):
                yield urldefrag(entry["url"]).url
