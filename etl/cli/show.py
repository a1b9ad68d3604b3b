"""One article's rows as a line of JSON, and as tables for a person."""

from __future__ import annotations

import json
from datetime import date
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.records import Article, Deal, Extraction, Figure
from etl.store.thresholds import Thresholds

FIGURE_FIELDS = (
    "metric", "basis", "status", "value", "value_high", "unit", "bound", "subject", "geography", "destination",
    "powertrain", "vehicle_class", "period_start", "period_end", "attribution", "number_text",
)  # fmt: skip
DEAL_FIELDS = ("parties", "kind", "object", "announced", "amount", "amount_unit", "stake_percent", "status")


def _plain(value: object) -> object:
    """A value as JSON holds it: days as text, whole numbers without a fraction."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return list(value) if isinstance(value, tuple) else value


def _row(row: Figure | Deal, fields: tuple[str, ...], article: Article) -> dict[str, object]:
    return {
        **{name: _plain(getattr(row, name)) for name in fields},
        "evidence": row.evidence.of(article.text),
        "evidence_start": row.evidence.start,
        "evidence_end": row.evidence.end,
        "confidence": row.confidence,
        "reasons": list(row.reasons),
    }


def figure_record(figure: Figure, article: Article) -> dict[str, object]:
    """A figure as the data contract names its fields, with its sentence."""
    number = {"number_start": figure.number.start, "number_end": figure.number.end}
    return {**_row(figure, FIGURE_FIELDS, article), **number}


def deal_record(deal: Deal, article: Article) -> dict[str, object]:
    """A deal as the data contract names its fields; `evidence_text` is its sentence too."""
    return {**_row(deal, DEAL_FIELDS, article), "evidence_text": deal.evidence.of(article.text)}


def article_record(extraction: Extraction) -> dict[str, object]:
    """One article and its rows as the data contract names them."""
    article = extraction.article
    return {
        "article": article.name,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "published_from": article.published_from,
        "url": article.url,
        "language": article.language,
        "text": article.text,
        "figures": [figure_record(figure, article) for figure in extraction.figures],
        "deals": [deal_record(deal, article) for deal in extraction.deals],
    }


def json_line(extraction: Extraction) -> str:
    """One article and its rows as a JSON object on one line."""
    return json.dumps(article_record(extraction), ensure_ascii=False)


def _number(value: float) -> str:
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"


def _value(figure: Figure) -> str:
    sign = {"about": "~", "over": ">", "under": "<"}.get(figure.bound, "")
    high = f" to {_number(figure.value_high)}" if figure.value_high is not None else ""
    return f"{sign}{_number(figure.value)}{high} {figure.unit}"


def _period(figure: Figure) -> str:
    return f"{figure.period_start} to {figure.period_end}" if figure.period_start else "undated"


def _what(figure: Figure) -> str:
    parts = (
        figure.metric,
        "" if figure.basis == "level" else figure.basis,
        "" if figure.status == "actual" else figure.status,
    )
    return " ".join(part for part in parts if part)


def _scope(figure: Figure) -> str:
    place = f"{figure.geography} to {figure.destination}" if figure.destination else figure.geography
    narrow = [part for part in (figure.powertrain, figure.vehicle_class) if part != "all"]
    return " ".join((place, *narrow))


def _sure(row: Figure | Deal, thresholds: Thresholds) -> Text:
    """How sure a row is, and whether that is too little to be charted."""
    sure = f"{row.confidence:.2f}"
    return Text(sure) if thresholds.charts(row) else Text(f"{sure} candidate", style="yellow")


def figure_cells(figure: Figure) -> tuple[str, ...]:
    """What a figure says, in words: measure, value, whose, where, period, who counted it."""
    said = (_what(figure), _value(figure), figure.subject, _scope(figure), _period(figure))
    return (*said, figure.attribution or "")


def deal_cells(deal: Deal) -> tuple[str, ...]:
    """What a deal says, in words: kind, parties, object, when announced, status."""
    return (deal.kind, ", ".join(deal.parties), deal.object or "", deal.announced or "", deal.status)


def _figures(extraction: Extraction, thresholds: Thresholds) -> Table:
    names = ("measure", "value", "whose", "where", "period", "counted by", "sure", "sentence")
    table = Table(*names, box=None, pad_edge=False)
    for figure in extraction.figures:
        cells = [Text(cell) for cell in figure_cells(figure)]
        table.add_row(*cells, _sure(figure, thresholds), Text(figure.evidence.of(extraction.article.text)))
    return table


def _deals(extraction: Extraction, thresholds: Thresholds) -> Table:
    table = Table("deal", "parties", "object", "announced", "status", "sure", "sentence", box=None, pad_edge=False)
    for deal in extraction.deals:
        cells = [Text(cell) for cell in deal_cells(deal)]
        table.add_row(*cells, _sure(deal, thresholds), Text(deal.evidence.of(extraction.article.text)))
    return table


def console_for(target: TextIO) -> Console:
    """A console on `target`: as wide as the terminal, or wide and plain where it is none."""
    console = Console(file=target, highlight=False)
    if not console.is_terminal:
        console.width = 200
    return console


def _counts(extraction: Extraction, thresholds: Thresholds) -> str:
    rows: tuple[Figure | Deal, ...] = (*extraction.figures, *extraction.deals)
    candidates = sum(not thresholds.charts(row) for row in rows)
    counts = f"{len(extraction.figures)} figures, {len(extraction.deals)} deals"
    return f"{counts}, {candidates} of them candidates: too unsure to be charted" if candidates else counts


def heading(article: Article, console: Console) -> None:
    """Print which article it is."""
    about = [article.publisher, str(article.published or "undated"), article.url]
    console.print(Text(article.title or article.name, style="bold"))
    console.print(Text(" · ".join(part for part in about if part), style="dim"))


def show(extraction: Extraction, target: TextIO, thresholds: Thresholds) -> None:
    """Print an article's rows as tables, candidates marked; a terminal's width wraps the sentences."""
    console = console_for(target)
    heading(extraction.article, console)
    console.print(Text(_counts(extraction, thresholds)))
    if extraction.figures:
        console.print(_figures(extraction, thresholds))
    if extraction.deals:
        console.print(_deals(extraction, thresholds))
    console.print()
