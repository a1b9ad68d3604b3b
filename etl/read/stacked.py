"""Tables that were copied with one cell a line: a line for each heading, then for each row its label and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.read.canonical import normalise
from etl.read.rows import is_blank_cell, is_number_cell, is_year

_WIDTHS = range(2, 13)
_LEAST_ROWS, _NARROW = 3, 3
_LONGEST_CELL, _LONGEST_LABEL = 46, 60
_UNIT = re.compile(
    r"[(（](?:units?|vehicles|cars|%|％|辆|万辆|台|10,000 units|thousand units|'000)[)）]", re.IGNORECASE
)
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
        first = at
        for row in table:
            rows |= {number: [] for number, _ in filled[at : at + row.lines]} | {filled[at + row.skipped][0]: row.cells}
            at += row.lines
        rows |= {number: [] for number in range(filled[first][0], filled[at - 1][0] + 1) if number not in rows}
    return rows


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table: its cells, how many lines it takes up, and how many of these only lead to it."""

    cells: list[str]
    lines: int
    skipped: int = 0


def _table_at(words: Sequence[str]) -> list[_Row]:
    """The heading and the rows of a table that begins with the first of some lines; none where none does.

    A heading may go on with a unit for each column, and has then nothing over the labels.
    """
    best: list[_Row] = []
    for width in _WIDTHS:
        head = list(words[:width])
        if len(head) < width or not all(map(_is_heading, head)):
            break
        units = words[width : 2 * width]
        if len(units) == width and all(map(_UNIT.fullmatch, units)):
            heading = _Row(["", *(f"{above} {unit}" for above, unit in zip(head, units, strict=True))], 2 * width)
        else:
            heading = _Row(head, width)
        rows = list(_body(words[heading.lines :], len(heading.cells)))
        if len(rows) >= _LEAST_ROWS - (width > _NARROW) and len(rows) * width > sum(len(row.cells) for row in best):
            best = [heading, *rows]
    return best


def _body(words: Sequence[str], width: int) -> Iterator[_Row]:
    """The rows that follow, all with their label in the same place; a line may only lead to one ("of which:")."""
    place = next((number for number, cell in enumerate(words[:width]) if not _is_value(cell)), width)
    start = 0
    while start + width <= len(words):
        skipped = int(start > 0 and words[start].endswith((":", "：")))
        row = list(words[start + skipped : start + skipped + width])
        if [number for number, cell in enumerate(row) if not _is_value(cell)] != [place] or place > 1:
            return
        if len(row) < width or len(row[place]) > _LONGEST_LABEL or row[place][-1] in ".!?。！？":
            return
        yield _Row(row, width + skipped, skipped)
        start += width + skipped


def _is_heading(cell: str) -> bool:
    is_short = len(cell) <= _LONGEST_CELL and (cell[-1] not in ".!?:。！？：" or cell in _ABBREVIATED)
    return is_short and (not _is_value(cell) or is_year(cell.partition(" (")[0]))


def _is_value(cell: str) -> bool:
    return is_number_cell(cell) or is_blank_cell(cell) or bool(_OTHER_VALUE.fullmatch(cell))
