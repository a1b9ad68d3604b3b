"""Reads a table that was run together into one line: heading words, then a maker and its numbers, again and again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from etl.figures.base.context import Context
from etl.figures.tables.cells import read_rows
from etl.figures.tables.division import heading_of
from etl.figures.tables.values import Printed, is_blank, read_cell
from etl.mentions.mentions import read_mentions
from etl.records import Cell, Figure, Span
from etl.vocabulary import vocabulary

_FIELD = (
    r"(?:\(?[+\-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
    r"(?:%|％|万辆|万|pp|k|m| (?:units|vehicles|cars|million|mln|mn))?\)?|[x×]\d[\d.]*|[-–—]|n/a|new|NEW)"
    r"(?=[\s.;。；]|$)"
)
_FIELDS = re.compile(rf"(?:\s+{_FIELD})+")
_LAST = (*"0123456789%％万辆pkms)-–—", "mln", "mn", "million", "n/a", "new", "NEW")  # a field ends with one of these
_ONE = re.compile(_FIELD)
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0]\d{3})+(?![\d.,%])")
_NOTE = re.compile(r"[*†‡]*")
_LABELLED = re.compile(rf"[^\W\d]\.?\s+{_FIELD}")
_ROW = re.compile(rf"\s+(?P<label>[A-Z\u4e00-\u9fff][^\d\s]*(?:\s[A-Z&(][^\d\s]*){{0,3}})(?P<fields>(?:\s+{_FIELD})+)")
_ENDS = re.compile(rf"\s{_FIELD}[ .;。；|]*$")
_LONGEST_FIELD = 40
_MOSTLY = 0.6
_MOST_COLUMNS = 12


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
    heading = heading_of(text[: lines[0].label.start], _cells(lines, text), context.published)
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
    places = [int(rank) for rank in ranks if rank.isdigit()]
    is_numbered = len(places) == len(lines) - 1 > 0 and all(a < b for a, b in pairwise((1, *places)))
    if not is_numbered or any(len(line.fields) != len(lines[-1].fields) + 1 for line in lines[:-1]):
        return lines
    return [replace(line, fields=line.fields[:-1]) for line in lines[:-1]] + [lines[-1]]


def _cells(lines: Sequence[_Line], text: str) -> list[list[Printed]]:
    """The numbers of each column."""
    width = len(lines[0].fields)
    printed = [[line.fields[j].of(text) for line in lines] for j in range(width)]
    return [[value[0] for words in column if not is_blank(words) and (value := read_cell(words))] for column in printed]
