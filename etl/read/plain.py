"""Plain text with or without page furniture: the shape of the lines says what is what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from etl.errors import ReadError
from etl.read.canonical import normalise
from etl.read.choose import is_closed, is_sentence, is_short_line, key, weight, without_furniture
from etl.read.content import Content
from etl.read.dates import parse_date
from etl.read.drafts import Draft, DraftCell
from etl.read.furniture import line_kind, load_furniture

_BULLET = re.compile(r"(?:[-*+•·‣▪■◦●○–—▶►]|\d{1,2}[.)、])\s+(?=\S)|[•·‣▪●]")
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+(.+?)\s*#*$")
_RULE = re.compile(r"[\W_]+")
_CELLS = re.compile(r"\s*\|\s*|\t+")
_WRAPPED_AT = range(45, 101)
_MOSTLY = 0.75
_LEAD_LINES = 15


def read_plain(text: str, file: str, title: str = "") -> Content:
    """The article of a plain text or Markdown file; `title` (from the manifest) helps to tell its headline from the
    site's name. Raises ReadError(file, ...) where nothing but furniture is in it.
    """
    lines = _unwrapped(text.splitlines())
    place, guessed = _headline_place(lines, title), _date_near_top(lines)
    drafts = [*_drafts(lines, place)]
    headline = next((draft.text for draft in drafts if draft.kind == "headline"), "")
    kept = without_furniture(drafts, headline, may_end=True)
    if not any(draft.kind != "headline" for draft in kept):
        raise ReadError(file, "no article was found in the text")
    return Content(tuple(kept), headline, guessed=guessed)


def _drafts(lines: Sequence[str], place: int) -> list[Draft]:
    """The blocks of the lines from the headline on; rows of cells become tables."""
    drafts: list[Draft] = []
    rows: list[list[str]] = []
    begun = False
    for number, line in enumerate(lines):
        words = normalise(line)
        if number < place:
            continue
        cells = _row(line) if number != place else []
        if cells:
            rows.append(cells)
            continue
        if rows and (words or len(rows) > 1):
            drafts += _table(rows)
            rows = []
        if words and not _RULE.fullmatch(words):
            draft = _draft(words, is_headline=number == place, follows=_next_line(lines, number))
            begun = begun or is_sentence(words)
            # Above the first sentence, "OPINION" names a column of the paper and heads nothing.
            is_label = draft.kind == "heading" and not begun and line_kind(words) == "label"
            drafts.append(replace(draft, kind="paragraph") if is_label else draft)
    return drafts + _table(rows)


def _draft(line: str, is_headline: bool, follows: str) -> Draft:
    """The block of one line."""
    if is_headline:
        return Draft("headline", _MARKDOWN_HEADING.sub(r"\1", line))
    if heading := _MARKDOWN_HEADING.match(line):
        return Draft("heading", heading.group(1))
    if (bullet := _BULLET.match(line)) and not load_furniture().headings.fullmatch(line):
        return Draft("bullet", line[bullet.end() :])
    is_heading = is_short_line(line) and _is_headed(normalise(follows))
    return Draft("heading" if is_heading else "paragraph", line)


def _is_headed(line: str) -> bool:
    """Whether a line can stand under a heading: an item, a row or prose, not one more short line."""
    return bool(line) and bool(_BULLET.match(line) or _row(line) or not is_short_line(line))


def _headline_place(lines: Sequence[str], title: str) -> int:
    """The number of the line that is the headline, -1 where there is none. It is the manifest's title, else the first
    line before the prose that is long enough for one, else the first that is not furniture.
    """
    wanted, candidates = key(title), []
    for number, line in enumerate(lines[: _LEAD_LINES * 4]):
        words = normalise(line)
        if wanted and key(words) == wanted:
            return number
    for number, line in enumerate(lines[: _LEAD_LINES * 2]):
        words = normalise(line)
        if not words or line_kind(words) != "text":
            continue
        if _BULLET.match(words) or _row(line) or _is_body(words):
            break
        candidates.append((number, words))
    longer = [number for number, words in candidates if len(words.split()) >= 5 or weight(words) >= 30]
    return longer[0] if longer else candidates[0][0] if candidates else -1


def _is_body(line: str) -> bool:
    """Whether a line at the top is the text already, and no title."""
    return weight(line) > 220 or (is_sentence(line) and line[-1] not in "?!？！")


def _date_near_top(lines: Sequence[str]) -> date | None:
    """The date of the first line near the top that is a dateline and nothing else."""
    top = [words for line in lines[:_LEAD_LINES] if (words := normalise(line))]
    return next(
        (day for words in top if len(words) <= 120 and line_kind(words) == "furniture" and (day := parse_date(words))),
        None,
    )


def _unwrapped(lines: list[str]) -> list[str]:
    """The lines, where a text broken at a fixed width is put together again: most lines that another follows are of
    one length, and do not end as sentences do.
    """
    filled = [line.rstrip() for line in lines]
    inner = [a for a, b in pairwise(filled) if a and b and not _BULLET.match(b.strip())]
    if len(inner) < 4 or max(map(len, filled)) > _WRAPPED_AT.stop + 10:
        return filled
    broken = [line for line in inner if len(line) in _WRAPPED_AT and not is_closed(line)]
    if len(broken) < _MOSTLY * len(inner):
        return filled
    out = filled[:1]
    for before, line in pairwise(filled):
        if before and line and len(before) in _WRAPPED_AT and not _BULLET.match(line.strip()):
            out[-1] += " " + line.strip()
        else:
            out.append(line)
    return out


def _row(line: str) -> list[str]:
    """The cells of a line that is a row of a table (divided by tabs or upright strokes), else nothing."""
    stripped = line.strip(" ")
    if "|" not in stripped and "\t" not in stripped.strip():
        return []
    cells = [normalise(cell) for cell in _CELLS.split(stripped.strip("|").strip(" "))]
    return cells if len(cells) >= 2 else []


def _table(rows: list[list[str]]) -> list[Draft]:
    """A table of rows that belong together; rows that make none are lines of text again."""
    body = [row for row in rows if any(not _RULE.fullmatch(cell) for cell in row if cell)]
    if len(body) < 2 or len({len(row) for row in body}) > 2:
        return [Draft("paragraph", " | ".join(cell for cell in row if cell)) for row in body]
    width = max(len(row) for row in body)
    has_header = len(body) < len(rows) or not any(
        re.search(r"\d", re.sub(r"(?:19|20)\d\d", "", cell)) for cell in body[0]
    )
    grid = tuple(
        tuple(DraftCell(cell, has_header and number == 0) for cell in [*row, *[""] * (width - len(row))])
        for number, row in enumerate(body)
    )
    return [Draft("table", " ".join(cell for row in body for cell in row), rows=grid)]


def _next_line(lines: Sequence[str], number: int) -> str:
    """The next line with words."""
    return next((line for line in lines[number + 1 :] if line.strip()), "")
