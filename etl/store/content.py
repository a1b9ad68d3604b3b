"""What goes into a database: articles with what was found in them, and files that were refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from etl.decisions.records import NO_DECISIONS, Decisions
from etl.records import Extraction


@dataclass(frozen=True, slots=True)
class Found:
    """One article as it enters the database: its id, the hash of its original file, and its extraction."""

    article_id: str
    content_sha256: str
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not become an article, with the reason."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Content:
    """All of a database's content that comes from articles, and what people decided about it; `inputs_sha256` names
    the inputs and rules behind it.

    Both iterables are read once, `found` to its end before `refused` is begun, so that articles can be read as they
    are asked for and what was refused on the way be told afterwards.
    """

    found: Iterable[Found]
    refused: Iterable[Refused]
    inputs_sha256: str
    decisions: Decisions = NO_DECISIONS


BATCH_ARTICLES = 50
BATCH_CHARACTERS = 1_000_000


def batches(found: Iterable[Found]) -> Iterator[list[Found]]:
    """The articles in lists that are bounded in number and in length of text, so that few are held at a time."""
    batch: list[Found] = []
    characters = 0
    for each in found:
        batch.append(each)
        characters += len(each.extraction.article.text)
        if len(batch) == BATCH_ARTICLES or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def article_ids(files: Iterable[tuple[str, str, bool]]) -> dict[str, str]:
    """An id for each distinct (file name, sha256, ships with us), by sha256, whatever the order: the file's name
    without its ending, and with the start of its hash where another file has that name already.
    """
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for name, sha256, _ in sorted(set(files), key=lambda each: (not each[2], each[1])):
        if sha256 in ids:
            continue
        stem = PurePath(name).stem
        ids[sha256] = stem if stem.casefold() not in taken else f"{stem}-{sha256[:8]}"
        taken.add(ids[sha256].casefold())
    return ids
