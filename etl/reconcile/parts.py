"""Which part of an article a number stands in: its text, a table, a caption, a summary, a bullet, or a headline."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Literal

from etl.errors import ReadError
from etl.paths import data_dir
from etl.records import Article, Span

Part = Literal["body", "table", "caption", "summary", "bullet", "headline"]

_BY_KIND: dict[str, Part] = {
    "headline": "headline", "heading": "headline", "bullet": "bullet", "caption": "caption", "table": "table",
}  # fmt: skip


def read_headings(path: Path) -> frozenset[str]:
    """The headings in data/vocabulary/parts.toml that stand over a summary, in lower case; raises ReadError."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return frozenset(heading.casefold() for heading in table["summary"]["headings"])
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise ReadError(str(path), f"its [summary] must list headings: {error}") from error


@lru_cache(maxsize=4)
def _headings(data: Path) -> frozenset[str]:
    return read_headings(data / "vocabulary" / "parts.toml")


def parts_of(article: Article) -> list[tuple[Span, Part]]:
    """The blocks of an article in order, each with the part that it is."""
    of_summaries = _headings(data_dir())
    found: list[tuple[Span, Part]] = []
    is_summed_up = False
    for block in article.blocks:
        if block.kind in ("heading", "headline"):
            is_summed_up = block.span.of(article.text).strip(" :：").casefold() in of_summaries
        is_summary = is_summed_up or block.is_digest
        found.append((block.span, _BY_KIND.get(block.kind, "summary" if is_summary else "body")))
    return found


def part_at(parts: list[tuple[Span, Part]], number: Span) -> Part:
    """The part that a number stands in; the text where no block holds it."""
    return next((part for span, part in parts if span.covers(number)), "body")
