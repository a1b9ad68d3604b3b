"""One canonical text: normalised words, blocks laid out one after the other, and where each of them stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from etl.read.drafts import Draft, DraftCell
from etl.records import Block, Cell, Span

# Marks without width, or with a say only in layout: soft hyphens, zero-width characters, direction marks.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
_PRINTED_INVISIBLE = re.compile("[\u034f\ufe00-\ufe0f]")  # those of them that Python takes for printed ones
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
BLOCK_GAP, ROW_GAP, CELL_GAP = "\n\n", "\n", " | "


def normalise(text: str) -> str:
    """`text` on one line: NFC, every run of white space one plain space, invisible and control characters out.

    Quotation marks, dashes and full-width forms stay as printed.
    """
    if text.isascii():
        return " ".join((text if text.isprintable() else _CONTROL.sub(" ", text)).split())
    if text.isprintable() and not _PRINTED_INVISIBLE.search(text):
        return unicodedata.normalize("NFC", " ".join(text.split()))
    return unicodedata.normalize("NFC", " ".join(_CONTROL.sub(" ", _INVISIBLE.sub("", text)).split()))


def lay_out(drafts: Iterable[Draft]) -> tuple[str, tuple[Block, ...]]:
    """The canonical text of `drafts`, whose words are normalised already, and its blocks with their spans."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for draft in drafts:
        if parts:
            parts.append(BLOCK_GAP)
            at += len(BLOCK_GAP)
        text, rows = _table(draft.rows, at) if draft.rows else (draft.text, ())
        blocks.append(Block(draft.kind, Span(at, at + len(text)), rows, draft.is_digest))
        parts.append(text)
        at += len(text)
    return "".join(parts), tuple(blocks)


def _table(rows: tuple[tuple[DraftCell, ...], ...], start: int) -> tuple[str, tuple[tuple[Cell, ...], ...]]:
    """The text of a table that begins at `start`, and its cells. A cell that is repeated (the same object) is
    printed once, where it comes first; an empty cell has an empty span and prints nothing.
    """
    lines: list[str] = []
    seen: dict[int, Cell] = {}
    out: list[tuple[Cell, ...]] = []
    at = start
    for row in rows:
        line = ""
        base = at + len(ROW_GAP) if lines else at
        cells: list[Cell] = []
        for cell in row:
            place = seen.get(id(cell))
            if place is None:
                gap = CELL_GAP if line and cell.text else ""
                begin = base + len(line) + len(gap)
                line += gap + cell.text
                # An empty cell before the first word of its row has no line yet to stand on.
                place = Cell(Span(begin, begin + len(cell.text)) if cell.text else Span(at, at), cell.is_header)
                seen[id(cell)] = place
            cells.append(place)
        if line:
            lines.append(line)
            at = base + len(line)
        out.append(tuple(cells))
    return ROW_GAP.join(lines), tuple(out)
