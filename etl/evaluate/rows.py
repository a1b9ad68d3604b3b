"""The rows of one article as the score sees them, from an extraction, a gold file or a file of predictions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from etl.errors import ReadError
from etl.records import Extraction

Row = Mapping[str, object]

CORE = ("metric", "basis", "unit", "value", "value_high")
PERIOD = ("period_start", "period_end")
SCOPE = ("subject", "geography", "destination", "powertrain", "vehicle_class", "status")
SCORED = CORE + PERIOD + SCOPE

# Where a holding, a sum of money, a place in a ranking or a development lies says nothing about the number.
_PLACELESS = frozenset({"stake", "investment", "global_rank", "development_time"})
# What a row means by leaving a field out.
_LEFT_OUT = {"basis": "level", "status": "actual", "subject": "all", "powertrain": "all", "vehicle_class": "all"}


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """The figures and deals of one article as mappings of the data contract's fields; `text` is empty for gold."""

    article: str
    figures: tuple[Row, ...] = ()
    deals: tuple[Row, ...] = ()
    text: str = ""


def comparable(row: Row, field: str) -> object:
    """One field in the form that two rows are compared in: six significant digits, ISO days, lower case."""
    if field == "geography" and row.get("metric") in _PLACELESS:
        return None
    value = row.get(field)
    if value is None:
        return _LEFT_OUT.get(field)
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, int | float):
        return float(f"{value:.6g}")
    text = str(value).strip().lower()
    return text[:10] if field in PERIOD else text


def key(row: Row, fields: Iterable[str]) -> tuple[object, ...]:
    """Several fields in comparable form, to be equal exactly where the rows agree in all of them."""
    return tuple(comparable(row, field) for field in fields)


def parties(deal: Row) -> frozenset[str]:
    """The companies of a deal, without order."""
    named = deal.get("parties")
    return frozenset(str(party).strip().lower() for party in named) if isinstance(named, list | tuple) else frozenset()


def distinct(rows: Iterable[Row]) -> list[Row]:
    """The rows without those that repeat an earlier one in every scored field."""
    first: dict[tuple[object, ...], Row] = {}
    for row in rows:
        first.setdefault(key(row, SCORED), row)
    return list(first.values())


def rows_of(extraction: Extraction) -> ArticleRows:
    """The rows of an extraction, each with the words of its evidence."""
    text = extraction.article.text
    return ArticleRows(
        article=extraction.article.name,
        figures=tuple(asdict(figure) | {"evidence": figure.evidence.of(text)} for figure in extraction.figures),
        deals=tuple(asdict(deal) | {"evidence": deal.evidence.of(text)} for deal in extraction.deals),
        text=text,
    )


def read_gold(folder: Path) -> dict[str, ArticleRows]:
    """The gold rows in `folder`, one NAME.json an article, by name; `ReadError` where none is or one is broken."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise ReadError(str(folder), "holds no gold files (NAME.json)")
    return {path.stem: _article_rows(path.read_text(encoding="utf-8"), str(path), path.stem) for path in files}


def read_predictions(path: Path) -> list[ArticleRows]:
    """The predictions in `path`, one JSON object a line (the jsonl format of `extract`); `ReadError` where broken."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_article_rows(line, f"{path}, line {number}") for number, line in enumerate(lines, 1) if line.strip()]


def _article_rows(content: str, where: str, name: str | None = None) -> ArticleRows:
    try:
        record = json.loads(content)
        return ArticleRows(
            article=name or Path(record["article"]).stem,
            figures=tuple(record.get("figures") or ()),
            deals=tuple(record.get("deals") or ()),
            text=record.get("text") or "",
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReadError(where, f"is not an object with article, figures and deals ({error})") from error
