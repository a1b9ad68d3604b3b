"""Tables that were copied with one cell a line: a line for each heading, then for each row its label and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from etl.read.canonical import normalise
from etl.read.rows import is_blank_cell, is_number_cell, is_year

_WIDTHS = range(2, 13)
_LEAST_ROWS, _NARROW = 3, 3
_LONGEST_CELL = 40
_OTHER_VALUE = re.compile(r"#?\d{1,3}(?:st|nd|rd|th|º|ª)?|No\.? ?\d{1,3}|[x×] ?\d[\d.]*|new", re.IGNORECASE)
_ABBREVIATED = frozenset({"No.", "Nr.", "Chg.", "Pos.", "POS.", "Part.", "PART.", "Var.", "VAR.", "Mkt."})


def stacked_rows(lines: Sequence[str]) -> dict[int, list[str]]:
    """The cells of each row by the number of its first line; the table's other lines have no cells."""
    filled = [(number, words) for number, line in enumerate(lines) if (words := normalise(line))]
    rows: dict[int, list[str]] = {}
    at = 0
    while at < len(filled):
        table = _table_at([words for _, words in filled[at:]])
        if not table:
            at += 1
            continue
        starts = [filled[at + sum(map(len, table[:count]))][0] for count in range(len(table))]
        at += sum(map(len, table))
        rows |= {number: [] for number in range(starts[0], filled[at - 1][0] + 1)}
        rows |= dict(zip(starts, table, strict=True))
    return rows


def _table_at(words: Sequence[str]) -> list[list[str]]:
    """The heading and the rows of a table that begins with the first of some lines; none where none does."""
    best: list[list[str]] = []
    for width in _WIDTHS:
        head = list(words[:width])
        if len(head) < width or not all(map(_is_heading, head)):
            break
        rows = list(_body(words[width:], width))
        if len(rows) >= _LEAST_ROWS - (width > _NARROW) and len(rows) * width > sum(map(len, best)):
            best = [head, *rows]
    return best


def _body(words: Sequence[str], width: int) -> Iterator[list[str]]:
    """The rows that follow, all with their label in the same place."""
    place = next((number for number, cell in enumerate(words[:width]) if not _is_value(cell)), width)
    for start in range(0, len(words) - width + 1, width):
        row = list(words[start : start + width])
        if [number for number, cell in enumerate(row) if not _is_value(cell)] != [place] or place > 1:
            return
        if len(row[place]) > _LONGEST_CELL or row[place][-1] in ".!?。！？":
            return
        yield row


def _is_heading(cell: str) -> bool:
    is_short = len(cell) <= _LONGEST_CELL and (cell[-1] not in ".!?:。！？：" or cell in _ABBREVIATED)
    return is_short and (not _is_value(cell) or is_year(cell.partition(" (")[0]))


def _is_value(cell: str) -> bool:
    return is_number_cell(cell) or is_blank_cell(cell) or bool(_OTHER_VALUE.fullmatch(cell))
