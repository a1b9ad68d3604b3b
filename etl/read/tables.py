"""HTML tables as grids of cells."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from etl.read.canonical import normalise
from etl.read.drafts import DraftCell

_MOST_ROWS, _MOST_COLUMNS, _WIDEST_SPAN = 2000, 60, 60
_LONGEST_CELL = 400
_YEAR = re.compile(r"(?:19|20)\d\d")
Grid = tuple[tuple[DraftCell, ...], ...]


def is_data_table(table: HtmlElement) -> bool:
    """Whether a table holds data, and not the layout of a page: rows and columns, no table inside, no long prose."""
    if (table.get("role") or "").lower() == "presentation" or table.find(".//table") is not None:
        return False
    rows = _rows(table)
    cells = [cell for row in rows for cell in _cells(row)]
    if len(rows) < 2 or len(cells) < 4 or all(len(_cells(row)) < 2 for row in rows):
        return False
    return all(len(cell.text_content()) <= _LONGEST_CELL for cell in cells)


def grid(table: HtmlElement) -> Grid:
    """The rows of a data table. A cell that spans rows or columns is the same object in each place; rows without a
    word are left out.
    """
    out: list[tuple[DraftCell, ...]] = []
    hanging: dict[int, tuple[DraftCell, int]] = {}
    for row in islice(_rows(table), _MOST_ROWS):
        cells = _fill(row, hanging)
        if any(cell.text for cell in cells):
            out.append(tuple(cells))
    return _with_headers(out)


def _fill(row: HtmlElement, hanging: dict[int, tuple[DraftCell, int]]) -> list[DraftCell]:
    """The cells of one row; `hanging` holds, by column, the cells that come down from rows above, and is updated."""
    line: list[DraftCell] = []

    def take_hanging() -> None:
        while len(line) in hanging:
            cell, left = hanging.pop(len(line))
            if left > 1:
                later[len(line)] = (cell, left - 1)
            line.append(cell)

    later: dict[int, tuple[DraftCell, int]] = {}
    for element in _cells(row):
        take_hanging()
        cell = DraftCell(normalise(_cell_text(element)), _is_header(element))
        down = _span(element, "rowspan")
        for _ in range(_span(element, "colspan")):
            if len(line) >= _MOST_COLUMNS:
                break
            if down > 1:
                later[len(line)] = (cell, down - 1)
            line.append(cell)
    take_hanging()
    hanging.clear()
    hanging.update(later)
    return line


def _with_headers(rows: list[tuple[DraftCell, ...]]) -> Grid:
    """Where the page marks no header at all and the first row has no figure but years, that row is the header."""
    if len(rows) < 2 or any(cell.is_header for row in rows for cell in row):
        return tuple(rows)
    first = rows[0]
    if any(re.search(r"\d", _YEAR.sub("", cell.text)) for cell in first) or not any(cell.text for cell in first[1:]):
        return tuple(rows)
    fresh = {id(cell): DraftCell(cell.text, True) for cell in first}
    return tuple(tuple(fresh.get(id(cell), cell) for cell in row) for row in rows)


def _rows(table: HtmlElement) -> list[HtmlElement]:
    return list(table.iter("tr"))


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in row if cell.tag in {"td", "th"}]


def _cell_text(cell: HtmlElement) -> str:
    """The words of a cell, where a line break or a paragraph inside it counts as a space."""
    parts = [cell.text or ""]
    for inner in cell.iterdescendants():
        if inner.tag in {"br", "p", "div", "li"}:
            parts.append(" ")
        parts.append((inner.text or "") if isinstance(inner.tag, str) else "")
        parts.append((" " if inner.tag in {"p", "div", "li"} else "") + (inner.tail or ""))
    return "".join(parts)


def _is_header(cell: HtmlElement) -> bool:
    return cell.tag == "th" or any(above.tag == "thead" for above in islice(cell.iterancestors(), 3))


def _span(cell: HtmlElement, name: str) -> int:
    """How many rows or columns a cell spans, at least one and within reason."""
    digits = re.match(r"\s*(\d{1,4})", cell.get(name) or "")
    return min(max(int(digits.group(1)), 1), _WIDEST_SPAN) if digits else 1
