"""Reads a table that was run together into one line: heading words, then a maker and its numbers, again and again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from etl.figures.base.context import Context
from etl.figures.tables.cells import read_rows
from etl.figures.tables.heads import Head, read_head
from etl.figures.tables.values import Printed, is_blank, read_cell
from etl.mentions.mentions import read_mentions
from etl.records import Cell, Figure, Span
from etl.vocabulary import vocabulary

_FIELD = (
    r"(?:\(?[+\-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
    r"(?:%|％|万辆|万|pp|k|m| (?:units|vehicles|cars|million|mln|mn))?\)?|[-–—]|n/a)"
    r"(?=[\s.;。；]|$)"
)
_FIELDS = re.compile(rf"(?:\s+{_FIELD})+")
_LAST = (*"0123456789%％万辆pkms)-–—", "mln", "mn", "million", "n/a")  # a field ends with one of these
_ONE = re.compile(_FIELD)
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0]\d{3})+(?![\d.,%])")
_NOTE = re.compile(r"[*†‡]*")
_LABELLED = re.compile(rf"[^\W\d]\.?\s+{_FIELD}")
_ROW = re.compile(rf"\s+(?P<label>[A-Z\u4e00-\u9fff][^\d\s]*(?:\s[A-Z&(][^\d\s]*){{0,3}})(?P<fields>(?:\s+{_FIELD})+)")
_ENDS = re.compile(rf"\s{_FIELD}[ .;。；|]*$")
_WORD = re.compile(r"\S+")
_DIGITS = re.compile(r"\d+")
_LONGEST_FIELD = 40
_MOSTLY = 0.6
_LONGEST_HEADING, _MOST_WORDS, _MOST_COLUMNS, _MOST_PERCENT = 160, 18, 7, 1000


@dataclass(frozen=True, slots=True)
class FlatTable:
    """A table found in a line: its figures, and the part of the article's text that it takes up."""

    figures: tuple[Figure, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of the line: where its label and its fields stand."""

    label: Span
    fields: tuple[Span, ...]


def read_flat_table(text: str, offset: int, context: Context) -> FlatTable | None:
    """The table that a sentence is, or ends with; `offset` is where the sentence begins in the article. None unless
    heading words fit the two or more rows of as many numbers that follow them without a break."""
    if not text.rstrip(" .;。；|").endswith(_LAST) or _ENDS.search(text[-_LONGEST_FIELD:]) is None:
        return None  # where numbers in groups end it, their last group does
    found = _read(text, text, offset, context)
    if found is not None:
        return found
    grouped = _GROUPED.sub(_grouped, text)
    return _read(grouped, text, offset, context) if grouped != text else None


def _grouped(hit: re.Match[str]) -> str:
    """Digits in groups with commas for the spaces between them, as long as before ("14 146")."""
    return hit.group().replace(" ", ",").replace("\u00a0", ",")


def _read(text: str, printed: str, offset: int, context: Context) -> FlatTable | None:
    """The table of a text; `printed` is the same with its numbers as they stand in the article."""
    may_be = len(_LABELLED.findall(text)) > 1 and not _is_prose(text)
    lines = _lines(text, context) if may_be else []
    if not lines:
        return None
    heading = _columns(text[: lines[0].label.start], _cells(lines, text), context)
    if heading is None:
        return None
    corner, columns = heading
    head = (Cell(corner, is_header=True), *(Cell(span, is_header=True) for span in columns))
    rows = (head, *((Cell(line.label), *map(Cell, line.fields)) for line in lines))
    read = (replace(row, number_text=row.number.of(printed)) for row in read_rows(rows, text, context))
    figures = tuple(_moved(row, lines, offset) for row in read)
    start = len(text) - len(text.lstrip())
    span = Span(offset + start, offset + lines[-1].fields[-1].end)
    return FlatTable(figures, span) if figures else None


def _is_prose(text: str) -> bool:
    """Whether most words are in small letters, as in a sentence and not in a table."""
    words = [word for word in text.split() if word[0].isalpha() and word.isascii()]
    return sum(word[0].islower() for word in words) > _MOSTLY * len(words)


def _moved(figure: Figure, lines: Sequence[_Line], offset: int) -> Figure:
    """A figure with offsets into the article, its evidence its own row."""
    line = next(line for line in lines if any(field.covers(figure.number) for field in line.fields))
    evidence = Span(offset + line.label.start, offset + line.fields[-1].end)
    return replace(figure, number=Span(offset + figure.number.start, offset + figure.number.end), evidence=evidence)


def _lines(text: str, context: Context) -> list[_Line]:
    """The rows of a line, all of one width, from the first maker, country or kind that numbers follow at once."""
    known = vocabulary().companies
    named = read_mentions(text, context.published).named("company", "place", "powertrain")
    for maker in (f for f in named if f.kind != "company" or known[f.code].kind == "carmaker"):
        note = _NOTE.match(text, maker.end)
        first = _FIELDS.match(text, note.end() if note else maker.end)
        if first is None:
            continue
        lines, at = [_Line(Span(maker.start, maker.end), _fields(first))], first.end()
        while following := _ROW.match(text, at):
            lines.append(_Line(Span(*following.span("label")), _fields(following)))
            at = following.end()
        lines = _without_ranks(lines, text)
        widths = {len(line.fields) for line in lines}
        if len(widths) == 1 and len(lines) >= (2 if widths != {1} else 3) and not text[at:].strip(" .;。；|"):
            return lines if max(widths) <= _MOST_COLUMNS else []
        return []
    return []


def _fields(hit: re.Match[str]) -> tuple[Span, ...]:
    start = hit.start("fields") if "fields" in hit.re.groupindex else hit.start()
    return tuple(Span(*field.span()) for field in _ONE.finditer(hit.string, start, hit.end()))


def _without_ranks(lines: list[_Line], text: str) -> list[_Line]:
    """The rows without the number of the next one, where rows are numbered: "... 15.3% 2 Geely ..."."""
    ranks = [line.fields[-1].of(text) for line in lines[:-1]]
    is_numbered = len(lines) > 1 and ranks == [str(n) for n in range(2, len(lines) + 1)]
    if not is_numbered or len(lines[0].fields) != len(lines[-1].fields) + 1:
        return lines
    return [replace(line, fields=line.fields[:-1]) for line in lines[:-1]] + [lines[-1]]


def _cells(lines: Sequence[_Line], text: str) -> list[list[Printed]]:
    """The numbers of each column."""
    width = len(lines[0].fields)
    printed = [[line.fields[j].of(text) for line in lines] for j in range(width)]
    return [[value[0] for words in column if not is_blank(words) and (value := read_cell(words))] for column in printed]


def _columns(heading: str, cells: Sequence[Sequence[Printed]], context: Context) -> tuple[Span, list[Span]] | None:
    """The corner and the column headings that a run of heading words is made of: the division in which each part fits
    the numbers under it; None where there is none, or where two would give the numbers other meanings."""
    words = [Span(*word.span()) for word in _WORD.finditer(heading)]
    words = words[:-1] if words and words[-1].of(heading) == "1" else words
    if not words or len(heading.strip()) > _LONGEST_HEADING or len(words) > _MOST_WORDS:
        return None
    heads = _Heads(heading, context)
    found: list[tuple[int, tuple[object, ...], Span, list[Span]]] = []
    for corner, columns in _divisions(words, len(cells), heads):
        parts = [heads.of(column) for column in columns]
        if all(_fits(part, column) for part, column in zip(parts, cells, strict=True)):
            found.append((sum(map(_score, parts)) + _alike(parts), tuple(map(_meaning, parts)), corner, columns))
    best = max((score for score, *_ in found), default=0)
    top = [one for one in found if one[0] == best]
    if not top or len({meaning for _, meaning, *_ in top}) > 1:
        return None
    return top[0][2], top[0][3]


class _Heads:
    """Reads each part of a run of heading words once."""

    def __init__(self, text: str, context: Context) -> None:
        self._text, self._published = text, context.published
        self._read: dict[Span, Head] = {}

    def of(self, span: Span) -> Head:
        """The heading that a part of the words makes."""
        if span not in self._read:
            self._read[span] = read_head(span.of(self._text), self._published)
        return self._read[span]


def _divisions(words: Sequence[Span], width: int, heads: _Heads) -> Iterator[tuple[Span, list[Span]]]:
    """All ways to divide words into a corner ("Maker", which may be missing) and `width` headings."""
    at = 1 if heads.of(words[0]).marked("rank") and len(words) > 1 else 0
    has_corner = heads.of(words[at]).marked("brand", "market")
    corner = words[at] if has_corner else Span(words[at].start, words[at].start)
    rest = words[at + has_corner :]
    for cuts in combinations(range(1, len(rest)), width - 1):
        edges = [0, *cuts, len(rest)]
        if len(rest) >= width:
            yield corner, [Span(rest[a].start, rest[b - 1].end) for a, b in pairwise(edges)]


def _fits(head: Head, column: Sequence[Printed]) -> bool:
    """Whether a heading can stand over the numbers of a column."""
    if head.residue or not column:
        return False
    is_percent = head.marked("percent") and all(abs(value.value) < _MOST_PERCENT for value in column)
    if is_percent or all(value.unit in ("%", "points") or value.signed for value in column):
        return head.kind in ("growth", "share")
    says = bool(head.metrics or head.spans) or head.marked("units", "full", "ytd")
    return head.kind == "level" and says and all(value.unit in ("", "vehicles") for value in column)


def _score(head: Head) -> int:
    """How much a heading looks like one and not like parts of two."""
    if head.kind == "level":
        return 2 - head.marked("growth") - (len(head.spans) > 1)
    is_mixed = head.marked("growth") and head.marked("share")
    return (len(_bases(head)) == 1) + (not head.metrics and not head.spans) - is_mixed


def _alike(heads: Sequence[Head]) -> int:
    """How many headings are worded as an earlier one, but for their numbers ("Sales 2024", "Sales 2023")."""
    worded = [_DIGITS.sub("0", head.text) for head in heads]
    return len(worded) - len(set(worded))


def _bases(head: Head) -> frozenset[str]:
    said = {p.code for p in head.m.periods if p.kind == "basis"}
    return frozenset(said | {code for code in ("yoy", "mom", "qoq") if head.marked(code)})


def _meaning(head: Head) -> tuple[object, ...]:
    return head.kind, _bases(head), tuple((p.months, p.year) for p in head.spans), frozenset(head.metrics)
