"""What goes into a database: articles whose extraction stands in parts, and files that were refused."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath

from etl.decisions.records import NO_DECISIONS, Decisions
from etl.store.sql import Row


@dataclass(frozen=True, slots=True)
class Entering:
    """One article as it enters the database: its id, its key and the part that holds it under that key, the hash of its
    original bytes, the name it came with, and when it was first seen and fetched, where that is known.
    """

    article_id: str
    key: str
    part: Path
    content_sha256: str
    file: str
    first_seen: datetime | None = None
    fetched: datetime | None = None
    fetched_from: str = "fetch"

    def row(self) -> Row:
        """It as a row of the table `entering`; times are UTC."""
        return {
            "article_id": self.article_id,
            "key": self.key,
            "filename": str(self.part),
            "content_sha256": self.content_sha256,
            "file": self.file,
            "first_seen": self.first_seen,
            "first_seen_from": ("fetch" if self.fetched else "load") if self.first_seen else None,
            "fetched": self.fetched,
            "fetched_from": self.fetched_from if self.fetched else None,
        }


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not become an article, with the reason."""

    file: str
    reason: str

    def row(self) -> Row:
        """It as a row of staged_rejected."""
        nothing = dict.fromkeys(("article_id", "text", "text_start", "text_end"))
        return {"stage": "read", "file": self.file, "reason": self.reason, **nothing}


@dataclass(frozen=True, slots=True)
class Content:
    """All of a database's content that comes from articles, and what people decided about it; `inputs_sha256` names
    the inputs and rules behind it, `ground_sha256` all of them but the articles and the decisions.
    """

    entering: Sequence[Entering]
    refused: Sequence[Refused]
    inputs_sha256: str
    decisions: Decisions = NO_DECISIONS
    ground_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """What a database is built from: a copy of `base` (none: anew), why, the ids of the articles and carriers that
    came, went or changed since that was built, and the database `before` that it is compared with, where there is one.
    """

    base: Path | None
    why: str
    changed: frozenset[str]
    before: Path | None = None


def anew(content: Content, why: str, before: Path | None = None) -> Start:
    """Build everything, for the reason given; what the database `before` held is compared with it."""
    return Start(None, why, frozenset(each.article_id for each in content.entering), before)


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
