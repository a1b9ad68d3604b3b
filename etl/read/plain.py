"""Plain text with or without page furniture: the shape of the lines says what is what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from etl.errors import ReadError
from etl.read.canonical import normalise
from etl.read.choose import is_closed, is_sentence, is_short_line, key, weight, without_furniture
from etl.read.content import Content
from etl.read.dates import parse_date
from etl.read.drafts import Draft
from etl.read.furniture import line_kind, load_furniture
from etl.read.labelled import labelled_rows
from etl.read.rows import cells_of, is_row, table_of, table_rows
from etl.read.stacked import stacked_rows

_BULLET = re.compile(r"(?:[-*+•·‣▪■◦●○–—▶►]|\d{1,2}[.)、])\s+(?=\S)|[•·‣▪●]")
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+(.+?)\s*#*$")
_RULE = re.compile(r"[\W_]+")
_LABELLED = re.compile(
    r"[^\s\d:：][^:：]{1,40}[:：]\s*(?:(?:about|around|approximately|roughly|some|nearly|almost|over|more than)\s)?"
    r"[+−–*~≈约近超-]*\d"
)
_COUNTED = re.compile(r"\d,\d{3}\b|\d(?:\.\d+)?\s?[%％万]")
_WRAPPED_AT = range(45, 101)
_MOSTLY = 0.75
_FULL = 0.5
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
    begun, of_tables = False, {**stacked_rows(lines), **table_rows(lines), **labelled_rows(lines)}
    for number, line in enumerate(lines):
        words = normalise(line)
        if number < place:
            continue
        cells = of_tables.get(number) if number != place else None
        if cells is not None:
            rows += [cells] if cells else []
            continue
        if rows and words and _RULE.fullmatch(words) and number + 1 in of_tables:
            continue
        if not words and _goes_on(of_tables, lines, number):
            continue
        if rows and (words or len(rows) > 1):
            drafts += table_of(rows)
            rows = []
        if words and not _RULE.fullmatch(words):
            draft = _draft(words, is_headline=number == place, follows=_next_line(lines, number))
            begun = begun or is_sentence(words)
            # Above the first sentence, "OPINION" names a column of the paper and heads nothing.
            is_label = draft.kind == "heading" and not begun and line_kind(words) == "label"
            is_label = is_label or (draft.kind == "heading" and _is_item_after(words, drafts, lines[number - 1]))
            drafts.append(replace(draft, kind="paragraph") if is_label else draft)
    return drafts + table_of(rows)


def _goes_on(rows: Mapping[int, list[str]], lines: Sequence[str], number: int) -> bool:
    """Whether a blank line stands between rows of one table: the rows on both sides stand alone, and are as wide."""
    before = next((n for n in range(number - 1, -1, -1) if lines[n].strip()), -1)
    after = next((n for n in range(number + 1, len(lines)) if lines[n].strip()), -1)
    if not rows.get(before) or len(rows[before]) != len(rows.get(after, [])):
        return False
    return before - 1 not in rows and after + 1 not in rows


def _draft(line: str, is_headline: bool, follows: str) -> Draft:
    """The block of one line."""
    if is_headline:
        return Draft("headline", _MARKDOWN_HEADING.sub(r"\1", line))
    if heading := _MARKDOWN_HEADING.match(line):
        return Draft("heading", heading.group(1))
    if (bullet := _BULLET.match(line)) and not load_furniture().headings.fullmatch(line):
        return Draft("bullet", line[bullet.end() :])
    is_heading = is_short_line(line) and _is_headed(follows)
    return Draft("heading" if is_heading else "paragraph", line)


def _is_item_after(words: str, drafts: Sequence[Draft], line_before: str) -> bool:
    """Whether a line is the last of a list of labelled numbers ("Kia: 900 sold" after "Fiat: 1,200 sold"), or stands
    right below another that tells a number as it does ("No. 2: Kia, 9,100" below "No. 1: Fiat, 9,200").
    """
    before = drafts[-1].text if drafts and drafts[-1].kind == "paragraph" else ""
    is_right_below = before and normalise(line_before) == before
    if is_right_below and _COUNTED.search(words) and _COUNTED.search(before):
        return True
    return _LABELLED.match(words) is not None and _LABELLED.match(before) is not None


def _is_headed(line: str) -> bool:
    """Whether a line can stand under a heading: an item, a row or prose, not one more short line."""
    words = normalise(line)
    return bool(words) and bool(_BULLET.match(words) or is_row(line) or not is_short_line(words))


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
        if _BULLET.match(words) or cells_of(line) or _is_body(words):
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
    inner = [a for a, b in pairwise(filled) if a and b and not _BULLET.match(b.strip()) and not is_row(a)]
    if len(inner) < 4 or max(map(len, filled)) > _WRAPPED_AT.stop + 10:
        return filled
    broken = [line for line in inner if len(line) in _WRAPPED_AT and not is_closed(line)]
    if len(broken) < _MOSTLY * len(inner) or not _are_full(filled):
        return filled
    out = filled[:1]
    for before, line in pairwise(filled):
        is_apart = _BULLET.match(line.strip()) or is_row(before) or is_row(line)
        if before and line and len(before) in _WRAPPED_AT and not is_apart:
            out[-1] += " " + line.strip()
        else:
            out.append(line)
    return out


def _are_full(lines: Sequence[str]) -> bool:
    """Whether most lines end where the first word of the next would make them longer than any, as broken ones do and
    the items of a list do not.
    """
    width = max(map(len, lines))
    pairs = [(a, b.split(maxsplit=1)[0]) for a, b in pairwise(lines) if a and b.strip()]
    full = [line for line, word in pairs if len(line) + 1 + len(word) > width]
    return len(full) >= _FULL * len(pairs)


def _next_line(lines: Sequence[str], number: int) -> str:
    """The next line with words."""
    return next((line for line in lines[number + 1 :] if line.strip()), "")
