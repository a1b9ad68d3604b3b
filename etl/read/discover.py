"""Which files of a folder are articles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from etl.errors import ReadError
from etl.read.manifest import MANIFEST, ManifestEntry, entry_for, read_manifest

ENDINGS = frozenset({".html", ".htm", ".xhtml", ".json", ".txt", ".text"})
# Notes about a folder are often written in these; they are articles only where the manifest lists them.
LISTED_ENDINGS = frozenset({".md"})


@dataclass(frozen=True, slots=True)
class Found:
    """The articles of a path in the order of their names, each with its row in the manifest, and the problems."""

    articles: tuple[tuple[Path, ManifestEntry | None], ...] = ()
    problems: tuple[ReadError, ...] = ()


def articles_in(path: Path) -> Found:
    """The articles of a folder (not of its subfolders), or the one file named, whatever its ending. A path that is
    not there, a folder without articles and the faults of the manifest are problems; nothing is raised.
    """
    if not path.is_dir():
        if path.is_file():
            return Found(((path, entry_for(path)),))
        return Found(problems=(ReadError(str(path), "there is no such file or folder"),))
    manifest = read_manifest(path)
    try:
        files = sorted(file for file in path.iterdir() if _is_article(file, file.name in manifest.entries))
    except OSError as error:
        return Found(problems=(ReadError(str(path), f"cannot be read: {error.strerror}"),))
    problems = manifest.problems
    if not files:
        problems += (ReadError(str(path), "no articles in this folder (html, json or txt files)"),)
    return Found(tuple((file, manifest.entries.get(file.name)) for file in files), problems)


def _is_article(file: Path, is_listed: bool) -> bool:
    """Whether a file of a folder is an article, by its name and whether the manifest lists it."""
    ending = file.suffix.lower()
    fits = ending in ENDINGS or (is_listed and ending in LISTED_ENDINGS)
    return fits and not file.name.startswith((".", "~")) and file.name != MANIFEST and file.is_file()
