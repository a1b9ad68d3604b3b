"""Reads tables whose rows stand as lines of their own, with nothing but spaces between the cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.figures.base.context import Context
from etl.figures.tables.cells import read_rows, surroundings
from etl.figures.tables.division import heading_of
from etl.figures.tables.heads import read_head
from etl.figures.tables.values import Printed, is_blank, read_cell
from etl.records import Article, Block, Cell, Figure, Span

_CELL = (
    r"(?:\(?[+\-−–]?\d[\d,.]*(?:%|％|万辆|万| million| mln| mn|m|k)?\)?|[x×]\s?\d[\d.]*|\d[\d.]*倍|[-–—]|n/?a\.?|new)"
)
_ROW = re.compile(
    r"(?:(?:#|No\.?\s?)?\d{1,3}(?:[.)]|st|nd|rd|th)?\s+)?(?P<label>[A-Z\u4e00-\u9fff][^\d\n]{0,40}?)[*†‡]*"
    rf"(?P<cells>(?:\s+{_CELL}(?=\s|$)){{2,}})\s*$",
    re.IGNORECASE,
)
_ONE = re.compile(rf"(?<!\S){_CELL}(?=\s|$)", re.IGNORECASE)
_KINDS = ("paragraph", "bullet", "heading", "caption")
_LONGEST, _FEWEST = 120, 2


@dataclass(frozen=True, slots=True)
class LineTable:
    """A table of lines: the block of the line that heads it, its last block, and its rows' cells."""

    first: int
    last: int
    rows: tuple[tuple[Cell, ...], ...]

    def span(self, article: Article) -> Span:
        """The part of the text that it takes."""
        return Span(article.blocks[self.first].span.start, article.blocks[self.last].span.end)


def line_tables(article: Article) -> dict[int, LineTable]:
    """The tables of lines of an article, by the block of the line that heads them."""
    return {table.first: table for table in _runs(article)}


def read_line_table(article: Article, table: LineTable, context: Context) -> tuple[Figure, ...] | None:
    """The figures of a table of lines: where the words over it make a heading for each column, or where its columns
    can only be a count and its growth. No figures where it is of models; None where it cannot be read."""
    text, head = article.text, article.blocks[table.first].span
    if read_head(head.of(text), None).marked("model"):
        return ()
    if len({len(row) for row in table.rows}) != 1:
        return None
    cells = [_numbers(column, text) for column in list(zip(*table.rows, strict=True))[1:]]
    divided = heading_of(head.of(text), cells, context.published)
    if divided is not None:
        corner, columns = divided
        header = tuple(Cell(_moved(span, head.start), is_header=True) for span in (corner, *columns))
        caption, notes = surroundings(article, table.first, table.last)
        return tuple(read_rows((header, *table.rows), text, context, caption=caption, notes=notes)) or None
    if not _is_plain(cells):
        return None
    notes = surroundings(article, table.first, table.last)[1]
    return tuple(read_rows(table.rows, text, context, caption=head.of(text).rstrip(":："), notes=notes)) or None


def _numbers(column: Sequence[Cell], text: str) -> list[Printed]:
    said = (cell.span.of(text) for cell in column)
    return [value[0] for words in said if not is_blank(words) and (value := read_cell(words))]


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _is_plain(cells: Sequence[Sequence[Printed]]) -> bool:
    """Whether columns without headings can be told apart: one of counts, at most one of signed percentages after it."""
    if not cells or len(cells) != 2 or not all(cells):
        return False
    is_count = all(value.unit in ("", "vehicles") and not value.signed for value in cells[0])
    is_growth = all(value.unit == "%" for value in cells[1]) and any(value.signed for value in cells[1])
    return is_count and is_growth


def _runs(article: Article) -> Iterator[LineTable]:
    """Each line that heads two or more rows, and those."""
    first = 0
    rows = [_row(block, article.text) for block in article.blocks]
    while first < len(rows):
        last = first
        while last + 1 < len(rows) and rows[last + 1]:
            last += 1
        if last - first >= _FEWEST and not rows[first] and _is_heading(article.blocks[first], article.text):
            yield LineTable(first, last, tuple(rows[first + 1 : last + 1]))
        first = last + 1


def _row(block: Block, text: str) -> tuple[Cell, ...]:
    """The cells of a line that is a row, its label first."""
    if block.kind not in _KINDS or block.span.end - block.span.start > _LONGEST:
        return ()
    hit = _ROW.match(text, block.span.start, block.span.end)
    if hit is None:
        return ()
    cells = [Span(*one.span()) for one in _ONE.finditer(text, hit.start("cells"), hit.end("cells"))]
    is_counted = sum(read_cell(cell.of(text)) != () for cell in cells)
    return tuple(Cell(span) for span in (Span(*hit.span("label")), *cells)) if is_counted else ()


def _is_heading(block: Block, text: str) -> bool:
    words = block.span.of(text)
    return block.kind in _KINDS and len(words) <= _LONGEST and not words.endswith((".", "。"))
