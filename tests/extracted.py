"""Articles that were extracted by hand, as a load finds them: in a part."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from etl.batch.part import rows_of, write_part
from etl.decisions.records import NO_DECISIONS, Decisions
from etl.records import Extraction
from etl.store.content import Content, Entering, Refused


@dataclass(frozen=True, slots=True)
class Found:
    """One article with its id, the hash of its original bytes, and what was found in it."""

    article_id: str
    content_sha256: str
    extraction: Extraction
    first_seen: datetime | None = None
    fetched: datetime | None = None


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Where the parts lie until the tests end."""
    return tempfile.TemporaryDirectory()


@cache
def _part(articles: tuple[tuple[str, Extraction], ...]) -> Path:
    """The part of these articles, which is only read: what is loaded again and again is written once."""
    part = Path(_folder().name) / f"{len(list(Path(_folder().name).iterdir()))}.parquet"
    write_part(rows_of(articles), part)
    return part


def content_of(
    articles: Iterable[Found] = (),
    refused: Iterable[Refused] = (),
    inputs: str = "0" * 64,
    decisions: Decisions = NO_DECISIONS,
) -> Content:
    """The content of a database that holds these articles, whose keys are their ids."""
    articles = list(articles)
    part = _part(tuple((each.article_id, each.extraction) for each in articles))
    return Content([_entering(each, part) for each in articles], list(refused), inputs, decisions)


def _entering(found: Found, part: Path) -> Entering:
    article = found.extraction.article
    return Entering(
        article_id=found.article_id,
        key=found.article_id,
        part=part,
        content_sha256=found.content_sha256,
        file=article.file or article.name,
        first_seen=found.first_seen,
        fetched=found.fetched,
    )
