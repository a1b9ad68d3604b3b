"""Which part of an article a number stands in: its text, a table, a caption, a summary, a bullet, or a headline."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from etl.errors import ReadError
from etl.paths import data_dir
from etl.records import Article, Block, Span

Part = Literal["body", "table", "caption", "summary", "bullet", "headline"]

_BY_KIND: dict[str, Part] = {
    "headline": "headline", "heading": "headline", "bullet": "bullet", "caption": "caption", "table": "table",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marks:
    """How prose shows that it is a summary: marks inside a paragraph, and headings over it."""

    inside: re.Pattern[str]
    headings: frozenset[str]


def read_marks(path: Path) -> Marks:
    """The marks in data/vocabulary/parts.toml; raises ReadError."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))["summary"]
        return Marks(re.compile("|".join(table["marks"])), frozenset(word.casefold() for word in table["headings"]))
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, re.error) as error:
        raise ReadError(str(path), f"its [summary] must give marks and headings: {error}") from error


@lru_cache(maxsize=4)
def _marks(data: Path) -> Marks:
    return read_marks(data / "vocabulary" / "parts.toml")


def parts_of(article: Article, marks: Marks | None = None) -> list[tuple[Span, Part]]:
    """The blocks of an article in order, each with the part that it is."""
    marks = marks or _marks(data_dir())
    found: list[tuple[Span, Part]] = []
    heading: Block | None = None
    for block in article.blocks:
        heading = block if block.kind in ("heading", "headline") else heading
        found.append((block.span, _part(article.text, block, heading, marks)))
    return found


def part_at(parts: list[tuple[Span, Part]], number: Span) -> Part:
    """The part that a number stands in; the text where no block holds it."""
    return next((part for span, part in parts if span.covers(number)), "body")


def _part(text: str, block: Block, heading: Block | None, marks: Marks) -> Part:
    if block.kind in _BY_KIND:
        return _BY_KIND[block.kind]
    title = heading.span.of(text).strip(" :：").casefold() if heading else ""
    return "summary" if title in marks.headings or marks.inside.search(block.span.of(text)) else "body"
