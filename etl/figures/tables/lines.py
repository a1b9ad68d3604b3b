"""Finds tables whose rows stand as lines of their own, and reads those whose heading line divides into columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.figures.base.context import Context
from etl.figures.tables.cells import read_rows, surroundings
from etl.figures.tables.division import heading_of
from etl.figures.tables.flat import read_flat_table
from etl.figures.tables.heads import read_head
from etl.figures.tables.values import Printed, is_blank, read_cell
from etl.records import Article, Block, Cell, Figure, Span

_CELL = (
    r"(?:\(?[+\-−–]?\d(?:[\d,.]*\d)?(?:%|％|万辆|万| million| mln| mn|m|k)?\)?"
    r"|[x×]\s?\d[\d.]*|\+?\d[\d.]*倍|[-–—]|n/?a\.?|new)"
)
_RANK = r"(?:(?:#|No\.?\s?|第)?(?P<rank>\d{1,3})(?:[.):、]|st|nd|rd|th|º|ª)?\s+)?"
_LABEL = r"(?P<label>[A-ZÀ-Ž\u4e00-\u9fff][^\d\n:：=]{0,40}?)[*†‡]*"
_CELLS = rf"(?P<cells>(?:[,，;；]?(?:\s+|(?<=[，；])){_CELL}(?=[\s,，;；*†‡]|$)){{2,}})[*†‡]*"
_ROW = re.compile(rf"{_RANK}{_LABEL}{_CELLS}\s*$", re.IGNORECASE)
_ITEM = re.compile(
    rf"{_RANK}{_LABEL}\s*(?:[:：=,]\s*|\s[-–—]\s*|\s+(?![-–—(])|\s*[(（](?=[^()（）]*[)）][.;；]?$))"
    r"(?P<cell>(?!(?:19|20)\d\d$)(?:about |over |约|超)?\d[^()（）\n]{0,40}?(?:\s?[(（][^()（）]{1,32}[)）])?)"
    r"[)）]?[*†‡]*[.;；]?$",
    re.IGNORECASE,
)
# What stands behind the number of an item: "29%, down from 31% in May", "3,190 (4.2 times as many)", "2,400 (new)".
_TAIL = re.compile(
    r"(?P<share>\d[\d.]*\s?[%％])(?:[,，;；]\s*|\s[-–—]\s|\s?[(（])(?![^,，;；]*[%％][)）]?$)[^\d+−-]"
    r"|(?!(?:19|20)\d\d\s)(?P<count>\d[\d,.]*\d)\s?[(（](?=[^()（）%％]*[^\W\d_])[^()（）%％]*[)）]$"
)
# A dash before one number is no cell, nor are groups of digits, nor what stands in brackets behind them.
_SPACED = re.compile(
    r"\s+(?:[-–—]\s+)?(?:\d{1,3}(?:[ \u00a0]\d{3})*|(?<=[-–—]\s)\d[\d.]*\s?[%％]|(?<=[-–—]\s)\d[\d.,]*\s?[(（].+)"
)
_ONE = re.compile(rf"(?<![^\s，；]){_CELL}(?=[\s,，;；*†‡]|$)", re.IGNORECASE)
_KINDS = ("paragraph", "bullet", "heading", "caption")
_LONGEST, _LONGEST_LEAD, _FEWEST = 120, 400, 2


@dataclass(frozen=True, slots=True)
class LineTable:
    """A table of lines: the block of the line that heads it, its last block, and the cells of its rows; `ranks` are
    the places printed before its labels, none where a row has none."""

    first: int
    last: int
    rows: tuple[tuple[Cell, ...], ...]
    ranks: tuple[Cell, ...]


def line_tables(article: Article) -> list[LineTable]:
    """The tables of lines of an article, in reading order."""
    return list(_runs(article))


def read_line_table(article: Article, table: LineTable, context: Context) -> tuple[Figure, ...] | None:
    """The figures of a table of lines whose first line makes a heading for each column. No figures where it is of
    models; None where it is no such line."""
    text, head = article.text, article.blocks[table.first].span
    whole = read_head(head.of(text), None)
    if len(head.of(text)) > _LONGEST or (len(table.rows[0]) == 2 and not whole.marked("rank")):
        return None
    if whole.marked("model"):
        return ()
    divided = heading_of(head.of(text), columns_of(table.rows, text), context.published)
    if divided is None:  # thousands parted by spaces make more cells than there are headings
        lines = Span(head.start, article.blocks[table.last].span.end)
        flat = read_flat_table(lines.of(text), lines.start, context)
        return flat.figures if flat is not None else None
    corner, columns = divided
    header = tuple(Cell(_moved(span, head.start), is_header=True) for span in (corner, *columns))
    caption, notes = surroundings(article, table.first, table.last)
    return tuple(read_rows((header, *table.rows), text, context, caption=caption, notes=notes)) or None


def columns_of(rows: Sequence[Sequence[Cell]], text: str) -> list[list[Printed]]:
    """The first number of each cell, by column, without the labels."""
    return [_numbers(column, text) for column in list(zip(*rows, strict=True))[1:]]


def _numbers(column: Sequence[Cell], text: str) -> list[Printed]:
    said = (cell.span.of(text) for cell in column)
    return [value[0] for words in said if not is_blank(words) and (value := read_cell(words))]


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _runs(article: Article) -> Iterator[LineTable]:
    """Each line that heads two or more rows of one width, and those."""
    first = 0
    rows = [_row(block, article.text) for block in article.blocks]
    while first < len(rows):
        last = first
        while last + 1 < len(rows) and (row := rows[last + 1]) and len(row[1]) == len((rows[first + 1] or row)[1]):
            last += 1
        if last - first >= _FEWEST and not rows[first] and _is_heading(article.blocks[first], article.text):
            found = [row for row in rows[first + 1 : last + 1] if row]
            ranks = tuple(rank for rank, _ in found if rank is not None)
            yield LineTable(first, last, tuple(row for _, row in found), ranks if len(ranks) == len(found) else ())
        first = max(last, first + 1)


def _row(block: Block, text: str) -> tuple[Cell | None, tuple[Cell, ...]] | None:
    """The place and the cells of a line that is a row, its label the first of them."""
    if block.kind not in _KINDS or block.span.end - block.span.start > _LONGEST:
        return None
    start, end = block.span.start, block.span.end
    row, item = _ROW.match(text, start, end), _ITEM.match(text, start, end)
    hit = item if row is None or (item and _SPACED.fullmatch(row["cells"])) else row
    if hit is None:
        return None
    if "cells" in hit.re.groupindex:
        spans = [Span(*one.span()) for one in _ONE.finditer(text, hit.start("cells"), hit.end("cells"))]
    else:
        cell = Span(*hit.span("cell"))
        tail = None if read_cell(cell.of(text)) else _TAIL.match(cell.of(text))
        spans = [Span(cell.start, cell.start + tail.end(tail.lastgroup or 0)) if tail else cell]
    if not any(read_cell(span.of(text)) for span in spans):
        return None
    rank = Cell(Span(*hit.span("rank"))) if hit["rank"] else None
    return rank, tuple(Cell(span) for span in (Span(*hit.span("label")), *spans))


def _is_heading(block: Block, text: str) -> bool:
    words = block.span.of(text)
    is_lead = words.endswith((":", "：")) and len(words) <= _LONGEST_LEAD
    return block.kind in (*_KINDS, "headline") and (is_lead or len(words) <= _LONGEST) and words[-1:] not in ".。"
