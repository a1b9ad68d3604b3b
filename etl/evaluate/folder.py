"""Reads and extracts a folder of articles by its manifest, so that it can be scored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from etl.errors import ReadError
from etl.extract import extract
from etl.read import articles_in, read_article
from etl.records import Extraction


@dataclass(frozen=True, slots=True)
class FolderRun:
    """What was found in the articles of a folder, and what could not be read."""

    extractions: tuple[Extraction, ...]
    problems: tuple[ReadError, ...]


def extract_folder(folder: Path, seen: Callable[[str], None] = lambda _: None) -> FolderRun:
    """The extractions of all readable articles in `folder`; `seen` is told each file's name before it is read."""
    found = articles_in(folder)
    extractions: list[Extraction] = []
    problems = list(found.problems)
    for path, entry in found.articles:
        seen(path.name)
        try:
            extractions.append(extract(read_article(path, entry)))
        except ReadError as problem:
            problems.append(problem)
    return FolderRun(tuple(extractions), tuple(problems))
