"""Divides the words that head a table printed in one line into its corner and one heading a column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from etl.figures.tables.heads import Head, read_head
from etl.figures.tables.places_in import are_places
from etl.figures.tables.values import Printed
from etl.records import Span

_WORD = re.compile(r"\S+")
_DIGITS = re.compile(r"\d+")
_LONGEST_HEADING, _MOST_WORDS, _MOST_PERCENT = 200, 26, 1000
_TERMS = frozenset({"market_share", "year_ago", "month_ago", "full"})
_OPENS, _CLOSES = "(（[", ")）]"
_LONGEST_PART, _MOST_TRIED = 6, 4000


def heading_of(
    heading: str, cells: Sequence[Sequence[Printed]], published: date | None
) -> tuple[Span, list[Span]] | None:
    """The corner and the column headings that a run of heading words is made of: the division in which each part fits
    the numbers under it; None where there is none, or where two would give the numbers other meanings."""
    words = [Span(*word.span()) for word in _WORD.finditer(heading)]
    words = words[:-1] if words and words[-1].of(heading) == "1" else words
    if not words or len(heading.strip()) > _LONGEST_HEADING or len(words) > _MOST_WORDS:
        return None
    heads = _Heads(heading, published)
    at = 1 if heads.of(words[0]).marked("rank") and len(words) > 1 else 0
    has_corner = heads.of(words[at]).marked("brand", "market")
    corner = words[at] if has_corner else Span(words[at].start, words[at].start)
    found: list[tuple[int, tuple[object, ...], list[Span]]] = []
    for number, columns in enumerate(_divisions(words[at + has_corner :], cells, heads)):
        if number >= _MOST_TRIED:
            return None
        parts = [heads.of(column) for column in columns]
        found.append((sum(map(_score, parts)) + _alike(parts), tuple(map(_meaning, parts)), columns))
    best = max((score for score, *_ in found), default=0)
    top = [one for one in found if one[0] == best]
    if not top or len({meaning for _, meaning, _ in top}) > 1:
        return None
    return corner, top[0][2]


class _Heads:
    """Reads each part of a run of heading words once."""

    def __init__(self, text: str, published: date | None) -> None:
        self._text, self._published = text, published
        self._read: dict[Span, Head] = {}

    def of(self, span: Span) -> Head:
        """The heading that a part of the words makes."""
        if span not in self._read:
            self._read[span] = read_head(span.of(self._text), self._published)
        return self._read[span]

    def cuts_bracket(self, span: Span) -> bool:
        """Whether a part opens with what stands in brackets behind the heading before it, or ends inside of them."""
        part = span.of(self._text)
        return part[0] in _OPENS or sum(map(part.count, _OPENS)) != sum(map(part.count, _CLOSES))

    def is_one_term(self, pair: Sequence[Span]) -> bool:
        """Whether two words are one term of headings ("market share"), which no boundary cuts."""
        if len(pair) < 2:
            return False
        head = self.of(Span(pair[0].start, pair[1].end))
        return any(" " in head.text[word.start : word.end].strip() and word.kind in _TERMS for word in head.words)


def _divisions(words: Sequence[Span], columns: Sequence[Sequence[Printed]], heads: _Heads) -> Iterator[list[Span]]:
    """All ways to divide words into headings that fit the numbers of the columns, the first column's first."""
    if not columns or len(words) < len(columns):
        if not columns and not words:
            yield []
        return
    most = min(len(words) - len(columns) + 1, _LONGEST_PART)
    for count in range(1, most + 1) if len(columns) > 1 else [len(words)]:
        part = Span(words[0].start, words[count - 1].end)
        if heads.cuts_bracket(part) or heads.is_one_term(words[count - 1 : count + 1]):
            continue
        if _fits(heads.of(part), columns[0]):
            yield from ([part, *rest] for rest in _divisions(words[count:], columns[1:], heads))


def _fits(head: Head, column: Sequence[Printed]) -> bool:
    """Whether a heading can stand over the numbers of a column."""
    if head.residue or not column:
        return False
    if head.marked("rank"):
        return are_places(column)
    if head.is_bare_percent:
        return all(value.unit in ("", "%") and abs(value.value) < _MOST_PERCENT for value in column)
    is_percent = head.marked("percent") and all(abs(value.value) < _MOST_PERCENT for value in column)
    if is_percent or all(value.unit in ("%", "points") or value.signed for value in column):
        return head.kind in ("growth", "share")
    says = bool(head.metrics or head.spans) or head.marked("units", "full", "ytd")
    return head.kind == "level" and says and all(value.unit in ("", "vehicles") for value in column)


def _score(head: Head) -> int:
    """How much a heading looks like one and not like parts of two."""
    if head.is_bare_percent:
        return 0
    if head.kind == "level" and not head.marked("rank"):
        return 2 - head.marked("growth") - (len(head.spans) > 1)
    is_mixed = (head.marked("growth") and head.marked("share")) or (head.marked("rank") and head.marked("ytd"))
    return (len(_bases(head)) == 1) + (not head.metrics and not head.spans) - is_mixed


def _alike(heads: Sequence[Head]) -> int:
    """How many headings are worded as an earlier one, but for their numbers ("Sales 2024", "Sales 2023")."""
    worded = [_DIGITS.sub("0", head.text) for head in heads]
    return len(worded) - len(set(worded))


def _bases(head: Head) -> frozenset[str]:
    said = {p.code for p in head.m.periods if p.kind == "basis"}
    return frozenset(said | {code for code in ("yoy", "mom", "qoq", "wow") if head.marked(code)})


def _meaning(head: Head) -> tuple[object, ...]:
    return head.kind, _bases(head), tuple((p.months, p.year) for p in head.spans), frozenset(head.metrics)
