"""ZIP archives of articles, opened in memory and within bounds: nothing is ever unpacked to a path."""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from etl.errors import ReadError
from etl.read.containers import Member, Members, source_of
from etl.read.discover import ENDINGS, LISTED_ENDINGS
from etl.read.manifest import MANIFEST, Manifest, parse_manifest

MOST_MEMBERS = 50_000
MOST_BYTES = 4_000_000_000
MOST_TIMES = 100
FREE_BYTES = 100_000_000
_LARGEST_LISTING = 8_000_000
_STEP = 1_000_000
_ARCHIVES = frozenset({".zip", ".wacz", ".warc", ".gz", ".tar", ".tgz", ".7z", ".rar"})
_ENCRYPTED, _UTF8 = 0x1, 0x800


class BoundedFile(io.FileIO):
    """A file that is read in pieces; only a listing of very many members would have to be read in a large one."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Read `size` bytes; raises BadZipFile where they are too many."""
        wanted = os.fstat(self.fileno()).st_size - self.tell() if size is None or size < 0 else size
        if wanted > _LARGEST_LISTING:
            raise BadZipFile("lists too many files")
        return super().read(size)


def zip_members(path: Path, largest: int) -> Members:
    """The articles of a ZIP archive, from all its folders, each with its row of the manifest.csv beside it. What is
    encrypted, an archive itself, larger than `largest` bytes or broken is a problem; files of other kinds are left
    out. An archive that unpacks to too much is refused as a whole.
    """
    try:
        with BoundedFile(path) as file, ZipFile(file) as archive:
            yield from _members(archive, path, largest)
    except OSError as error:
        yield ReadError(str(path), f"cannot be read: {error.strerror or error}")
    except (BadZipFile, ValueError, NotImplementedError) as error:
        yield ReadError(str(path), f"is no ZIP archive that can be read: {one_line(error)}")


def _members(archive: ZipFile, path: Path, largest: int) -> Members:
    listed, problems = listed_in(archive, path)
    yield from problems
    manifests = dict(_manifests(archive, listed, path, largest))
    for manifest in manifests.values():
        yield from manifest.problems
    wanted = [name for name in listed if _is_article(name, manifests)]
    if refusal := too_much([listed[name] for name in wanted], path.stat().st_size):
        yield ReadError(str(path), refusal)
        return
    for name in wanted:
        try:
            data = read_member(archive, listed[name], largest)
        except RefusedError as error:
            yield ReadError(f"{path}!{name}", str(error))
            continue
        within = PurePosixPath(name)
        manifest = manifests.get(str(within.parent), Manifest())
        yield Member(data, within.name, source_of(path, name), manifest.entries.get(within.name))
    for name in listed:
        if PurePosixPath(name).suffix.lower() in _ARCHIVES:
            yield ReadError(f"{path}!{name}", "is an archive inside an archive, which is not opened")
    if not wanted:
        yield ReadError(str(path), "no articles in this archive (html, json or txt files)")


class RefusedError(ValueError):
    """A member cannot be taken; the message says why."""


def listed_in(archive: ZipFile, path: Path) -> tuple[dict[str, ZipInfo], list[ReadError]]:
    """The files of an archive by name, in the order of their names; a name that is there twice counts once."""
    found: dict[str, ZipInfo] = {}
    problems: list[ReadError] = []
    for info in archive.infolist():
        name = _name(info)
        parts = PurePosixPath(name).parts
        if info.is_dir() or not parts or any(part.startswith((".", "~", "__MACOSX")) for part in parts):
            continue
        if name in found:
            problems.append(ReadError(f"{path}!{name}", "is there twice; the first one counts"))
        found.setdefault(name, info)
    return dict(sorted(found.items())), problems


def _name(info: ZipInfo) -> str:
    """The name of a member; older programs write it in the encoding of their system and do not say which."""
    if info.flag_bits & _UTF8:
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    for charset in ("utf-8", "gb18030"):
        try:
            name = raw.decode(charset)
        except UnicodeDecodeError:
            continue
        if charset == "utf-8" or any("\u4e00" <= character <= "\u9fff" for character in name):
            return name
    return info.filename


def _manifests(
    archive: ZipFile, listed: dict[str, ZipInfo], path: Path, largest: int
) -> Iterable[tuple[str, Manifest]]:
    """The manifest of each folder that has one."""
    for name, info in listed.items():
        folder = PurePosixPath(name).parent
        if PurePosixPath(name).name != MANIFEST:
            continue
        try:
            data = read_member(archive, info, largest)
        except RefusedError as error:
            yield str(folder), Manifest(problems=(ReadError(f"{path}!{name}", str(error)),))
        else:
            there = {PurePosixPath(each).name for each in listed if PurePosixPath(each).parent == folder}
            yield str(folder), parse_manifest(data, f"{path}!{name}", there.__contains__)


def _is_article(name: str, manifests: dict[str, Manifest]) -> bool:
    path = PurePosixPath(name)
    manifest = manifests.get(str(path.parent), Manifest())
    is_listed = path.name in manifest.entries and path.suffix.lower() in LISTED_ENDINGS
    return path.name != MANIFEST and (path.suffix.lower() in ENDINGS or is_listed)


def too_much(members: list[ZipInfo], packed: int) -> str:
    """Why an archive is refused as a whole; '' where it is not."""
    size = sum(info.file_size for info in members)
    if len(members) > MOST_MEMBERS:
        return f"holds {len(members):,} articles; the most for one archive is {MOST_MEMBERS:,}"
    if size > MOST_BYTES:
        return f"unpacks to {size / 1e9:.1f} GB; the most for one archive is {MOST_BYTES / 1e9:.0f} GB"
    if size > max(FREE_BYTES, MOST_TIMES * packed):
        return f"unpacks to {size / 1e6:,.0f} MB, more than {MOST_TIMES} times its size"
    return ""


def check_packing(info: ZipInfo) -> None:
    """Raise RefusedError where a member cannot be unpacked."""
    if info.flag_bits & _ENCRYPTED:
        raise RefusedError("is encrypted")
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise RefusedError("is packed in a way that is not read (only stored and deflated files are)")


def read_member(archive: ZipFile, info: ZipInfo, largest: int) -> bytes:
    """The bytes of a member; raises RefusedError."""
    check_packing(info)
    if info.file_size > largest:
        raise RefusedError(f"is larger than {largest // 1_000_000} MB")
    try:
        with archive.open(info) as file:
            return b"".join(iter(lambda: file.read(_STEP), b""))
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        raise RefusedError(f"cannot be unpacked: {one_line(error)}") from error


def one_line(error: Exception) -> str:
    """What an error says, in one line."""
    return " ".join(str(error).split())[:200] or type(error).__name__
