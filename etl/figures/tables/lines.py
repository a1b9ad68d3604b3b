"""Finds tables whose rows stand as lines of their own, with nothing but spaces between the cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.records import Article, Block, Span

_ROW = re.compile(
    r"(?:#?\d{1,2}[.)]?\s+)?[A-Z\u4e00-\u9fff][^\d\n]{0,40}?[*†‡]*"
    r"(?:\s+\(?[+\-−–]?\d[\d,.]*(?:%|％|万辆|万| million| mln| mn|m|k)?\)?(?=\s|$)){2,}\s*$"
)
_KINDS = ("paragraph", "bullet", "heading", "caption")
_LONGEST, _FEWEST = 120, 2


def line_tables(article: Article) -> dict[int, tuple[int, Span]]:
    """By the block of its heading line: the last block of each such table, and the part of the text that it takes."""
    return {first: (last, Span(article.blocks[first].span.start, article.blocks[last].span.end))
            for first, last in _runs(article)}  # fmt: skip


def _runs(article: Article) -> Iterator[tuple[int, int]]:
    """First and last block of a heading line with two or more rows under it."""
    first = 0
    is_row = [_is_row(block, article.text) for block in article.blocks]
    while first < len(is_row):
        last = first
        while last + 1 < len(is_row) and is_row[last + 1]:
            last += 1
        if last - first >= _FEWEST and not is_row[first] and _is_heading(article.blocks[first], article.text):
            yield first, last
        first = last + 1


def _is_row(block: Block, text: str) -> bool:
    is_short = block.kind in _KINDS and block.span.end - block.span.start <= _LONGEST
    return is_short and _ROW.match(text, block.span.start, block.span.end) is not None


def _is_heading(block: Block, text: str) -> bool:
    words = block.span.of(text)
    return block.kind in _KINDS and len(words) <= _LONGEST and not words.endswith((".", "。", ":", "："))
