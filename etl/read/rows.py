"""Tables in plain text: rows divided by upright strokes or tabs, and columns that runs of spaces line up or
semicolons or slashes divide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from etl.read.canonical import normalise
from etl.read.drafts import Draft, DraftCell

_RULE = re.compile(r"[\W_]+")
_CELLS = re.compile(r"\s*[|｜]\s*|\t+")
_GAP = re.compile(r" {2,}|\u3000+|;[ \u3000]+| / ")
_NUMBER = re.compile(
    r"(?:about |over |约|[+\-−–(~<>])?\s?\d[\d,. ]*(?:%|％|pp|pts|百分点|万辆|万|辆|million|mn|m|k)?\)?"
    r"(?:\s?\([^)]{1,9}\))?",
    re.IGNORECASE,
)
_BLANK = re.compile(r"[-–—−]|n/?a\.?|new", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST_LABEL = 40
# What heads the labels of a table, not the numbers behind them.
_CORNER = re.compile(
    r"#|no\.?|rank\w*|pos\w*|(?:car)?(?:brand|make|maker|marque|company|manufacturer|model|name|group|country|market|region"
    r"|type|segment|month|year|period|date|oem|automaker)s?\b.*|品牌|企业|车企|公司|厂商|厂家|车型|国家|排名|名次|月份|时间|年份|地区|类型",
    re.IGNORECASE,
)


def cells_of(line: str) -> list[str]:
    """The cells of a line that is a row of a table (divided by tabs or upright strokes), else nothing."""
    if "|" not in line and "\t" not in line and "｜" not in line:
        return []
    stripped = line.strip(" ").replace("｜", "|")
    if "|" not in stripped and "\t" not in stripped.strip():
        return []
    cells = [normalise(cell) for cell in _CELLS.split(re.sub(r"^\||\|$", "", stripped).strip(" "))]
    return cells if len(cells) >= 2 else []


def is_row(line: str) -> bool:
    """Whether a line can be a row by itself: strokes, tabs, or numbers set off by runs of spaces."""
    return bool(cells_of(line)) or _is_body(_spaced(line))


def table_rows(lines: Sequence[str]) -> dict[int, list[str]]:
    """The cells of all lines that are rows, by number; lined-up columns count only where several lines share them."""
    rows = {number: cells for number, line in enumerate(lines) if (cells := cells_of(line))}
    for _, run in groupby((pair for pair in enumerate(rows) if "\t" in lines[pair[1]]), lambda pair: pair[1] - pair[0]):
        rows |= _tabbed([n for _, n in run], lines)
    numbers = [n for n, line in enumerate(lines) if n not in rows and _spaced(line)]
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        rows |= _lined_up([n for _, n in run], lines)
    return rows


def _tabbed(numbers: Sequence[int], lines: Sequence[str]) -> dict[int, list[str]]:
    """Neighbouring lines with no more cells than the full one above, where two tabs stand around an empty cell."""
    cells = {n: [normalise(cell) for cell in lines[n].strip(" ").split("\t")] for n in numbers if "|" not in lines[n]}
    head = next(iter(cells.values()), [])
    if not head or not all(head) or any(len(row) > len(head) for row in cells.values()):
        return {}
    return {n: row + [""] * (len(head) - len(row)) for n, row in cells.items()}


def _spaced(line: str) -> list[str]:
    """The cells of a line that has runs of spaces, semicolons or slashes between its words, else nothing."""
    cells = [normalise(cell) for cell in _GAP.split(line.strip(" \u3000"))]
    return cells if len(cells) >= 2 else []


def is_number_cell(cell: str) -> bool:
    """Whether a cell is a number with its sign and unit."""
    return bool(_NUMBER.fullmatch(cell))


def is_blank_cell(cell: str) -> bool:
    """Whether a cell says that there is no number ("-", "n/a")."""
    return bool(_BLANK.fullmatch(cell))


def is_year(cell: str) -> bool:
    """Whether a cell is a year and no more."""
    return bool(_YEAR.fullmatch(cell))


def _is_body(cells: list[str]) -> bool:
    """Whether cells are a label and numbers."""
    if len(cells) < 2 or len(cells[0]) > _LONGEST_LABEL or not any(map(is_number_cell, cells[1:])):
        return False
    return all(is_number_cell(cell) or is_blank_cell(cell) or len(cell) <= _LONGEST_LABEL // 2 for cell in cells[1:])


def _lined_up(numbers: Sequence[int], lines: Sequence[str]) -> dict[int, list[str]]:
    """The rows among neighbouring lines with runs of spaces: a heading, and two or more lines of one width."""
    spaced = {n: _spaced(lines[n]) for n in numbers}
    widths = Counter(len(cells) for cells in spaced.values() if _is_body(cells))
    if not widths:
        return {}
    width = widths.most_common(1)[0][0]
    rows: dict[int, list[str]] = {}
    for n, cells in spaced.items():
        is_head = not any(map(_is_body, rows.values())) and not any(
            is_number_cell(cell) and not is_year(cell) for cell in cells
        )
        if len(cells) == width and (is_head or _is_body(cells) or _RULE.fullmatch("".join(cells))):
            rows[n] = cells
        elif is_head and len(cells) == width - 1 and lines[n].startswith((" ", "\u3000")):
            rows[n] = ["", *cells]
    bodies = sum(_is_body(cells) for cells in rows.values())
    return rows if bodies >= 2 or (bodies == 1 and len(rows) > 1 and width > 2) else {}


def table_of(rows: Sequence[Sequence[str]]) -> list[Draft]:
    """A table of rows that belong together; rows that make none are lines of text again."""
    body = [row for row in rows if any(not _RULE.fullmatch(cell) for cell in row if cell)]
    if len(body) < 2 or len({len(row) for row in body}) > 2:
        return [Draft("paragraph", " | ".join(cell for cell in row if cell)) for row in body]
    width = max(len(row) for row in body)
    body = [_over_numbers(body[0], body[1:], width), *body[1:]]
    has_header = len(body) < len(rows) or not any(re.search(r"\d", _YEAR.sub("", cell)) for cell in body[0])
    grid = tuple(
        tuple(DraftCell(cell, has_header and number == 0) for cell in [*row, *[""] * (width - len(row))])
        for number, row in enumerate(body)
    )
    return [Draft("table", " ".join(cell for row in body for cell in row), rows=grid)]


def _over_numbers(head: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Sequence[str]:
    """The heading line of a table, with an empty corner before it where it has none and so one cell less than the rows
    ("December | % change" over "Kia | 900 | 4%").
    """
    told = list(head[:-1] if len(head) == width and not head[-1] else head)
    are_full = all(len(row) == width and row[-1] and row[0] and not is_number_cell(row[0]) for row in rows)
    is_short = len(told) == width - 1 and all(told) and not _CORNER.fullmatch(told[0])
    return ["", *told] if is_short and are_full else head


def with_tables(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a page, where neighbouring paragraphs with strokes ("BYD | 380,000 | +15%") become a table."""
    out: list[Draft] = []
    for is_rows, run in groupby(drafts, lambda d: d.kind == "paragraph" and not d.rows and bool(cells_of(d.text))):
        some = list(run)
        rows = [cells_of(draft.text) for draft in some] if is_rows else []
        is_table = len(rows) > 1 and len({len(row) for row in rows}) == 1 and all(_is_body(row) for row in rows[1:])
        out += table_of(rows) if is_table else some
    return out
