"""Tables in plain text whose labels stand above their rows of numbers, or before the first of them without a mark:

Current month / Same month last year / Change (%)
KIA
16,089 / 8,101 / 99
BEV 28,427 / 21,023 / 35
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.read.canonical import normalise
from etl.read.rows import is_blank_cell, is_number_cell, is_year

_GAP = re.compile(r"\s+/\s+|\s*[|｜]\s*|\t+|\u3000+| {2,}")
_LABELLED = re.compile(r"(?P<label>[^\W\d][^\d/|]{0,38}?)\s+(?P<number>[+\-−–(]?\d[\d,.]*\s?%?\)?)")
_DIGIT = re.compile(r"\d")
_FEWEST_COLUMNS, _FEWEST_ROWS, _LONGEST_LABEL = 3, 2, 40
_INTRODUCES = (":", "：")


def labelled_rows(lines: Sequence[str]) -> dict[int, list[str]]:
    """The cells of the lines of such tables by their number, the label first; no cells for labels, blank lines and
    words that lead to rows ("of which:")."""
    rows: dict[int, list[str]] = {}
    for number, line in enumerate(lines):
        head = _cells(line)
        if number not in rows and len(head) >= _FEWEST_COLUMNS and not any(map(_is_number, head)):
            rows |= _below(number, head, lines)
    return rows


def _below(number: int, head: list[str], lines: Sequence[str]) -> dict[int, list[str]]:
    """The rows below a heading line with as many numbers as it has cells, up to the first line of text."""
    rows: dict[int, list[str]] = {number: ["", *head]}
    passed: list[int] = []
    label, at, bodies = "", 0, 0
    for at in range(number + 1, len(lines)):
        words, cells = normalise(lines[at]), _cells(lines[at])
        own = _LABELLED.fullmatch(cells[0]) if cells else None
        if len(cells) == len(head) and own and all(map(_is_filled, cells[1:])):
            cells, label = [own["number"], *cells[1:]], own["label"]
        if len(cells) == len(head) and all(map(_is_filled, cells)):
            if not label:
                break
            rows |= {one: [] for one in passed} | {at: [label, *cells]}
            passed, label, bodies = [], "", bodies + 1
        elif not words or words.endswith(_INTRODUCES):
            passed, label = [*passed, at], ""
        elif len(words) <= _LONGEST_LABEL and not _DIGIT.search(words) and len(cells) <= 1:
            passed, label = [*passed, at], words
        else:
            break
    return rows if bodies >= _FEWEST_ROWS else {}


def _cells(line: str) -> list[str]:
    cells = [normalise(cell) for cell in _GAP.split(line.strip(" \u3000|"))]
    return cells if all(cells) else []


def _is_number(cell: str) -> bool:
    return is_number_cell(cell) and not is_year(cell)


def _is_filled(cell: str) -> bool:
    return is_number_cell(cell) or is_blank_cell(cell)
