"""Reads the cells of a table inside an article, each with its row's and column's headings and the caption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.figures.base.context import Context, Dates
from etl.figures.subject.counters import counts_home
from etl.figures.tables.columns import Column, columns
from etl.figures.tables.gates import are_brands_of, is_dropped, is_total, total_over, totals_allowed
from etl.figures.tables.heads import Head, read_head
from etl.figures.tables.layout import Layout, Line, Row, is_numeric, layouts
from etl.figures.tables.measure import Measure, basis_of, measure_of
from etl.figures.tables.periods import Dating, dating, joined
from etl.figures.tables.ranks import world_rank
from etl.figures.tables.row import Slots, slots_of
from etl.figures.tables.slots import AmbiguousError
from etl.mentions.mentions import read_mentions
from etl.records import Article, Basis, Figure, Span, Status
from etl.vocabulary import vocabulary

_UNIT_NOTE = re.compile(
    r"\(?(?:units?\b|(?:all )?(?:figures|numbers|data)\b|in (?:thousand|million|10,000)|单位)", re.IGNORECASE
)
_SOURCE_NOTE = re.compile(r"\b(?:source|data)s?\s?:|来源|数据", re.IGNORECASE)
_MOST_SUMMED = 120
_SHORT = 40  # what only leads on to the rows below it
_COUNTRY = 2  # letters of a country's code
_COUNTERS = ("association", "authority", "research", "consultancy", "finance")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table the right way up, with all that bears on its cells."""

    layout: Layout
    columns: tuple[Column | None, ...]
    caption: Head
    note: Head
    attribution: str | None
    context: Context
    text: str


def read_table(article: Article, block: int, context: Context) -> list[Figure]:
    """The figures of one table: every numeric cell whose measure, owner, unit and period its headings fix."""
    caption, notes = surroundings(article, block, block)
    rows = (*_heading_above(article, block), *article.blocks[block].rows)
    return read_rows(rows, article.text, context, caption=caption, notes=notes)


def _heading_above(article: Article, block: int) -> tuple[Row, ...]:
    """The heading of the table right above one that has none of its own and is as wide ("of which:" may part them)."""
    rows, above = article.blocks[block].rows, article.blocks[max(0, block - 2) : block]
    heads = next((b.rows for b in reversed(above) if b.kind == "table" and b.rows), ())
    between = [b for b in above if b.kind != "table"]
    if (
        not heads
        or not rows
        or len(heads[0]) != len(rows[0])
        or any(b.span.end - b.span.start > _SHORT for b in between)
    ):
        return ()
    has_own = any(cell.is_header for cell in rows[0]) or not is_numeric(rows[0], article.text)
    return () if has_own or is_numeric(heads[0], article.text) else (heads[0],)


def read_rows(
    rows: tuple[Row, ...], text: str, context: Context, *, caption: str = "", notes: Sequence[str] = ()
) -> list[Figure]:
    """The figures of rows of cells, whose spans are offsets into `text`, under a caption; the `notes` around them may
    give unit and source."""
    note = next((words for words in notes if _UNIT_NOTE.match(words)), "")
    source = _counter(" ".join([caption, *(words for words in notes if _SOURCE_NOTE.search(words))]), context)
    found: list[Figure] = []
    context = _ranked_by(source or (context.counter.code if context.counter else ""), context)
    for layout in layouts(rows, text, context.published):
        head = read_head(f"{caption} {layout.title}".strip(), context.published)
        if head.marked("skip"):
            continue
        sheet = Sheet(
            layout, tuple(columns(layout, head, context, text)), head, read_head(note, context.published),
            source or (context.counter.code if context.counter else None), context, text,
        )  # fmt: skip
        found += _figures(sheet)
    return found


def _ranked_by(counter: str, context: Context) -> Context:
    """The context of a table for which a body of one country counted what each maker sells there."""
    known = vocabulary().companies.get(counter)
    if known is None or not counts_home(known.slug) or len(known.country) != _COUNTRY:
        return context
    if counter in vocabulary().words("tables", "counter")["sold_everywhere"]:
        return context
    if context.topic_geography not in (None, known.country):
        return context
    return context._replace(topic_geography=known.country, ranks_market=True)


def surroundings(article: Article, first: int, last: int) -> tuple[str, list[str]]:
    """The words that head a table (its first and last block), and the short lines around it that may give its unit
    and source."""
    before = [b for b in article.blocks[max(0, first - 2) : first] if b.kind != "headline"]
    after = [b for b in article.blocks[last + 1 : last + 2] if b.kind in ("paragraph", "caption", "heading")]
    caption = ""
    notes = [b.span.of(article.text) for b in (*before, *after)]
    if len(before) > 1 and _UNIT_NOTE.match(before[-1].span.of(article.text)):
        before = before[:-1]
    if before and before[-1].kind in ("caption", "heading"):
        caption = before[-1].span.of(article.text)
    elif before and before[-1].kind == "paragraph":
        words = before[-1].span.of(article.text)
        is_lead = words.endswith((":", "：")) or (len(words) <= 100 and not words.endswith((".", "。", "!", "?")))
        caption = re.split(r"(?<=[.。;；])\s*", words.rstrip(":：."))[-1] if is_lead else ""
    return caption, [words for words in notes if len(words) <= 240]


def _counter(words: str, context: Context) -> str | None:
    """Who the words around a table say counted."""
    named = read_mentions(words, context.published).named("company")
    return next((f.code for f in named if vocabulary().companies[f.code].kind in _COUNTERS), None)


def _figures(sheet: Sheet) -> Iterator[Figure]:
    partial, has_totals = _partial_years(sheet), _has_totals(sheet)
    ranks_world = sheet.context.topic_geography == "world" or sheet.caption.first("place") == "world"
    for number, line in enumerate(sheet.layout.lines):
        if is_dropped(line.owner) or (is_total(line.owner) and not has_totals):
            continue
        found: list[Figure] = []
        for j, column in enumerate(sheet.columns):
            if column is None or j in partial or column.of in partial:
                continue
            told = [_figure(sheet, number, j, place) for place in range(len(column.cells[number]))]
            found += [figure for figure in told if figure is not None]
        yield from found
        if ranks_world and sheet.layout.rank is not None:
            yield from world_rank(line.cells[sheet.layout.rank], found, sheet.text)


def _has_totals(sheet: Sheet) -> bool:
    of_maker = bool(sheet.caption.m.named("company")) and not sheet.caption.m.named("group")
    of_brands = are_brands_of(sheet.context.topic_subject, sheet.layout.lines)
    return totals_allowed(sheet.layout.lines, sheet.columns, of_maker or of_brands)


def _partial_years(sheet: Sheet) -> set[int]:
    """Columns headed by a year alone where one of two years was not over: both may end with the same month."""
    published = sheet.context.published
    years = {
        j: spans[0].year for j, column in enumerate(sheet.columns)
        if column is not None and column.kind != "other" and not column.head.marked("ytd")
        and (spans := column.head.spans) and all(p.is_year for p in spans)
    }  # fmt: skip
    if published is None or len(set(years.values())) != 2 or published.year not in years.values():
        return set()
    current = next(column for j, column in enumerate(sheet.columns) if years.get(j) == published.year)
    assert current is not None
    if current.head.marked("forecast", "target") or dating([[current.head], [sheet.caption]], [], sheet.context).dates:
        return set()
    return set(years)


def _figure(sheet: Sheet, number: int, j: int, place: int) -> Figure | None:
    column, line = sheet.columns[j], sheet.layout.lines[number]
    assert column is not None
    of = sheet.columns[column.of] if column.of is not None else None
    around = [head for head in (line.section, sheet.caption) if head is not None]
    measure = measure_of(column, number, place, of, [*around, sheet.layout.corner, sheet.note])
    if measure is None:
        return None
    heads = [column.head] if of is None else [column.head, of.head]
    try:
        slots = slots_of(line.owner, heads, around, sheet.layout, measure, sheet.context)
    except AmbiguousError:
        return None
    when = _when(sheet, line, column, of)
    if slots is None or (when.dates is None and when.is_said):
        return None
    return _row(sheet, line, (number, j, place), measure, slots, when.dates)


def _when(sheet: Sheet, line: Line, column: Column, of: Column | None) -> Dating:
    """The period of a cell, or of the cell whose growth it gives."""
    head = column.head if of is None or column.head.spans else of.head
    around = [[h] for h in (line.section, sheet.caption) if h is not None]
    siblings = [c.head for c in sheet.columns if c is not None and c.kind in ("level", "share")]
    own = dating([[line.owner, head], *around], siblings, sheet.context)
    if not is_total(line.owner) or line.owner.spans or head.spans or len(sheet.layout.lines) > _MOST_SUMMED:
        return own
    others = [dating([[o.owner, head], *around], siblings, sheet.context) for o in sheet.layout.lines if o.owner.spans]
    return Dating(joined(list({o.dates for o in others if o.dates}))) if others else own


def _row(
    sheet: Sheet, line: Line, at: tuple[int, int, int], measure: Measure, slots: Slots, dates: Dates | None
) -> Figure:
    number, j, place = at
    column = sheet.columns[j]
    assert column is not None
    printed = column.cells[number][place]
    cell = line.cells[j].span
    powertrain = slots.powertrain
    if is_total(line.owner) and powertrain == "all":
        powertrain = total_over(sheet.layout.lines) or "all"
    span = Span(cell.start + printed.start, cell.start + printed.end)
    return Figure(
        metric=slots.metric, value=round(measure.value, 6), unit=measure.unit,
        basis=_basis(sheet, line, column, dates) if measure.kind == "growth" else "level",
        status=_status([line.owner, column.head], sheet, dates), bound=printed.bound, subject=slots.subject,
        geography=slots.geography, destination=slots.destination, powertrain=powertrain,
        vehicle_class=slots.vehicle_class, period_start=dates[0] if dates else None,
        period_end=dates[1] if dates else None, attribution=sheet.attribution, number_text=span.of(sheet.text),
        number=span, evidence=_line_of(cell, sheet.text),
    )  # fmt: skip


def _basis(sheet: Sheet, line: Line, column: Column, dates: Dates | None) -> Basis:
    """What a change is on."""
    before = sheet.columns[column.before] if column.before is not None else None
    earlier = _when(sheet, line, before, None).dates if before is not None else None
    return basis_of(column, sheet.caption, dates, earlier, sheet.context)


def _status(heads: Sequence[Head], sheet: Sheet, dates: Dates | None) -> Status:
    """Whether a number is a forecast or a target: as its headings say, or because its period had not begun."""
    if any(head.marked("target") for head in heads):
        return "target"
    published = sheet.context.published
    is_over = published is not None and dates is not None and dates[1] <= published
    if any(head.marked("forecast") for head in heads) or (sheet.caption.marked("forecast") and not is_over):
        return "forecast"
    return "forecast" if published and dates and dates[0] > published else "actual"


def _line_of(cell: Span, text: str) -> Span:
    """The line of the canonical text that a cell stands in: its row."""
    start = text.rfind("\n", 0, cell.start) + 1
    end = text.find("\n", cell.end)
    return Span(start, end if end >= 0 else len(text))
