"""Finds out how a table is laid out: which cells head columns and rows, which way round it stands, its sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from etl.figures.place.places import home_of
from etl.figures.tables.heads import Head, read_head
from etl.figures.tables.values import is_blank, read_cell
from etl.records import Cell, Span
from etl.vocabulary import vocabulary

_NO_VALUE = re.compile(r"\s*(?:(?:19|20)\d\d\s*年?\s*(?:\(\D*\))?|10*(?:[, ]?000)+ (?:units|vehicles|cars))\s*")
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*年?\s*")
_PLACE = re.compile(r"^(?:(?:#|No\.?\s?)\d{1,3}|\d{1,3}(?:[.)]|st|nd|rd|th))\s+(?=[^\W\d])")  # "#2 Kia"
_IN_BRACKETS = re.compile(r"\s*[(（](?P<town>[^()（）]+)[)）]$")
Row = tuple[Cell, ...]
_EMPTY = Cell(Span(0, 0))


@dataclass(frozen=True, slots=True)
class Line:
    """One row of numbers: its own heading, the heading of its section where it has one, and its cells by column."""

    owner: Head
    section: Head | None
    cells: Row


@dataclass(frozen=True, slots=True)
class Layout:
    """A table the right way up. `columns` has a heading a column (None where none is wanted), `corner` is the heading
    of the column that heads the rows, `title` what stands over the whole table inside it; `has_china`: it has a row of
    China itself; `rank`: the number of the column that is headed as the places of a ranking."""

    columns: tuple[Head | None, ...]
    corner: Head
    title: str
    lines: tuple[Line, ...]
    has_china: bool
    rank: int | None = None

    @property
    def lists_several_homes(self) -> bool:
        """Whether the rows are of makers at home in several countries, China one of them: they meet in one market."""
        homes = {home_of(found.code) for line in self.lines for found in line.owner.m.named("company")}
        return "cn" in homes and len(homes) > 1


def layouts(rows: tuple[Row, ...], text: str, published: date | None) -> Iterator[Layout]:
    """The layouts of a table: one, or one for each part that a further line of headings begins."""
    for title, heads, body in _parts(_padded(rows), text):
        layout = _layout(title, *_turned(heads, body, text, published), text, published) if body else None
        if layout is not None:
            yield layout


def _padded(rows: tuple[Row, ...]) -> list[Row]:
    width = max((len(row) for row in rows), default=0)
    return [row + (_EMPTY,) * (width - len(row)) for row in rows if row]


def _words(row: Iterable[Cell], text: str) -> list[str]:
    return [cell.span.of(text) for cell in row]


def _is_single(row: Row, text: str) -> bool:
    """Whether a row says one thing over its whole width, and that is no number."""
    said = {(cell.span.start, cell.span.end) for cell in row if cell.span.of(text).strip()}
    return len(row) > 1 and len(said) == 1 and not any(read_cell(words) for words in _words(row, text) if words)


def is_numeric(row: Row, text: str) -> bool:
    """Whether a row has a number after its first cell that is not a year."""
    return any(read_cell(words) and not _NO_VALUE.fullmatch(words) for words in _words(row[1:], text))


def _parts(rows: list[Row], text: str) -> Iterator[tuple[str, list[Row], list[Row]]]:
    """Title, heading rows and body rows of each part of a table."""
    title, heads, body = "", list[Row](), list[Row]()
    for row in rows:
        if not body and not heads and _is_single(row, text):
            title = f"{title} {next(words for words in _words(row, text) if words)}".strip()
        elif _is_heading(row, heads, body, text):
            if body:
                yield title, heads, body
                heads, body = [], []
            heads.append(row)
        else:
            body.append(row)
    yield title, heads, body


def _is_heading(row: Row, heads: list[Row], body: list[Row], text: str) -> bool:
    if is_numeric(row, text) or _is_single(row, text):
        return False
    if all(cell.is_header for cell in row if cell.span.of(text)) or (not heads and not body):
        return True
    if body:
        return bool(heads) and _words(row, text) == _words(heads[0], text)
    later = [words for words in _words(row[1:], text) if not is_blank(words)]
    return bool(later) and all(_says_measure(read_head(words, None)) for words in later)


def _says_measure(head: Head) -> bool:
    """Whether a heading's words are those over a column: a measure, a unit, a period."""
    return head.kind != "level" or bool(head.metrics or head.spans) or head.marked("units", "percent", "ytd")


def _turned(heads: list[Row], body: list[Row], text: str, published: date | None) -> tuple[list[Row], list[Row]]:
    """The table the right way up: where the rows are headed by growth rates and shares, rows become columns."""
    labels = [read_head(row[0].span.of(text), published) for row in body]
    columns = [read_head(cell.span.of(text), published) for row in heads for cell in row[1:]]
    if not any(h.kind in ("growth", "share") for h in labels) or any(h.kind in ("growth", "share") for h in columns):
        return heads, body
    if any(h.first("company", "group", "place") for h in labels) or not heads:
        return heads, body
    turned = list(zip(*heads, *body, strict=True))
    return [turned[0]], turned[1:]


def _layout(title: str, heads: list[Row], body: list[Row], text: str, published: date | None) -> Layout | None:
    width = len(body[0])
    names = [" ".join(dict.fromkeys(row[j].span.of(text) for row in heads)).strip() for j in range(width)]
    columns = [read_head(name, published) for name in names]
    ranks = [j for j in range(width) if columns[j].marked("rank") or _counts_up(j, body, text)]
    labels = [j for j in range(width) if j not in ranks and _is_label(j, body, text, published)]
    if 0 in ranks:  # the places of another year, or by how many one moved, stand before the names
        ranks += [j for j in range(1, min(labels, default=0)) if j not in ranks]
    first_number = next((j for j in range(width) if j not in labels and j not in ranks), width)
    before = [j for j in labels if (j < first_number or columns[j].marked("dimension")) and columns[j].kind == "level"]
    owners = [j for j in before if not columns[j].marked("origin")] or before
    if not owners or any(columns[j].marked("model") for j in labels):
        return None
    lines: list[Line] = []
    section: Head | None = None
    for row in body:
        if _is_single(row, text):
            section = read_head(next(words for words in _words(row, text) if words), published)
            continue
        label = " ".join(dict.fromkeys(row[j].span.of(text) for j in owners)).strip()
        owner = read_head(_without_town(_PLACE.sub("", label)), published)
        whole = next((line.owner for line in reversed(lines) if not line.owner.marked("part")), None)
        lines.append(Line(owner, whole if owner.marked("part") and whole else section, row))
    wanted = tuple(None if j in labels or j in ranks else columns[j] for j in range(width))
    return Layout(
        wanted,
        read_head(" ".join(names[j] for j in owners), published),
        title,
        tuple(lines),
        any(line.owner.first("place") == "cn" for line in lines),
        next((j for j in ranks if columns[j].marked("rank")), None),
    )


def _without_town(label: str) -> str:
    """The label of a row without the town of a maker's plant in brackets behind it ("Tesla (Shanghai)")."""
    hit = _IN_BRACKETS.search(label)
    is_town = hit is not None and any(hit["town"] in towns for towns in vocabulary().plants.values())
    return label[: hit.start()] if hit and is_town else label


def _counts_up(column: int, body: list[Row], text: str) -> bool:
    """Whether a column in front numbers its rows: 1, 2, 3."""
    said = [words.strip(" .") for row in body if (words := row[column].span.of(text)).strip()]
    return column == 0 and len(said) > 1 and said == [str(n) for n in range(1, len(said) + 1)]


def _is_label(column: int, body: list[Row], text: str, published: date | None) -> bool:
    """Whether a column holds words (or periods, in front), and no numbers."""
    said = [words for row in body if (words := row[column].span.of(text)) and not is_blank(words)]
    if not said:
        return False
    if column <= 1 and all(_YEAR.fullmatch(words) or read_head(words, published).spans for words in said):
        return True
    return sum(not read_cell(words) for words in said) * 2 > len(said)
