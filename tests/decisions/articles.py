"""Articles of our own with the rows that stand in them, told again in changed words, and decisions about them."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from shutil import copy
from typing import Any

from etl.decisions.records import Anchor, Decision, DecisionKind, Decisions
from etl.records import Article, Deal, Extraction, Figure, Span
from etl.store.anchors import anchors_of
from etl.store.build import build
from etl.store.decision_log import read_decisions, record
from etl.store.opening import reading
from etl.store.publish import only_load, publish
from tests.extracted import Found, content_of
from tests.store.sample import vocabularies

SALES = "Harbour Motors counted 41,200 sales for BYD in Chile during 2024."
DIGEST = "In short: exports of 900,000 cars left China in 2024."
HALVES = "Toyota and GAC hold 50% each of the plant."
DEAL = "Geely and Renault will share one engine plant."
TEXT = "\n\n".join((SALES, DIGEST, HALVES, DEAL))
START = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def span(text: str, words: str, start: int = 0) -> Span:
    """Where the words stand in the text."""
    at = text.index(words, start)
    return Span(at, at + len(words))


def figure(text: str, sentence: str, number: str, **fields: Any) -> Figure:
    """A figure whose evidence is the sentence, in the text."""
    whole = span(text, sentence)
    known: dict[str, Any] = {"metric": "sales", "unit": "vehicles", "geography": "cn", "confidence": 0.9}
    return Figure(number_text=number, number=span(text, number, whole.start), evidence=whole, **known | fields)


def year(first: int) -> dict[str, date]:
    return {"period_start": date(first, 1, 1), "period_end": date(first, 12, 31)}


def sales(text: str = TEXT, sentence: str = SALES, number: str = "41,200", **fields: Any) -> Figure:
    known: dict[str, Any] = {"value": 41_200, "subject": "byd", "geography": "cl", **year(2024)}
    return figure(text, sentence, number, **known | fields)


def exports(text: str = TEXT, sentence: str = DIGEST, **fields: Any) -> Figure:
    known: dict[str, Any] = {"metric": "exports", "value": 900_000, **year(2024)}
    return figure(text, sentence, "900,000", **known | fields)


def half(holder: str, text: str = TEXT, **fields: Any) -> Figure:
    known: dict[str, Any] = {"metric": "stake", "value": 50, "unit": "percent", "subject": holder}
    return figure(text, HALVES, "50%", **known | fields)


def plant(text: str = TEXT, sentence: str = DEAL, **fields: Any) -> Deal:
    known: dict[str, Any] = {"parties": ("geely", "renault"), "kind": "manufacturing", "status": "planned"}
    return Deal(evidence=span(text, sentence), confidence=0.9, **known | fields)


def told(
    figures: Sequence[Figure] | None = None,
    deals: Sequence[Deal] | None = None,
    text: str = TEXT,
    name: str = "harbour",
    url: str = "https://paper.example/harbour",
) -> Found:
    """An article with these rows; where none are named, those of TEXT."""
    figures = (sales(text), exports(text), half("toyota", text), half("gac", text)) if figures is None else figures
    article = Article(
        name=name, text=text, blocks=(), file=f"{name}.txt", title="Harbour news", published=date(2025, 2, 3), url=url
    )
    deals = (plant(text),) if deals is None else deals
    return Found(name, hashlib.sha256(text.encode()).hexdigest(), Extraction(article, tuple(figures), tuple(deals)))


def _load(database: Path, articles: tuple[Found, ...], decisions: Decisions, data: Path) -> None:
    inputs = hashlib.sha256(decisions.sha256.encode()).hexdigest()
    content = content_of(articles, (), inputs, decisions)
    with only_load(database):
        publish(database, lambda new: build(new, content, data=data, on_progress=lambda *_: None))


@cache
def _kept() -> tempfile.TemporaryDirectory[str]:
    """Where databases lie until the tests end."""
    return tempfile.TemporaryDirectory()


@cache
def _undecided(articles: tuple[Found, ...]) -> Path:
    """The database of these articles while nobody has decided anything: several tests begin with the same."""
    database = Path(tempfile.mkdtemp(dir=_kept().name)) / "chuhai.duckdb"
    _load(database, articles, read_decisions(database), vocabularies())
    return database


class World:
    """A database that is built again and again from articles and the decisions about them."""

    def __init__(self, folder: Path, data: Path) -> None:
        self.database, self.data = folder / "chuhai.duckdb", data
        self.minutes = 0

    def load(self, *articles: Found) -> None:
        articles = articles or (told(),)
        decisions = read_decisions(self.database)
        if not (decisions.lines or decisions.damaged) and self.data == vocabularies():
            copy(_undecided(articles), self.database)
        else:
            _load(self.database, articles, decisions, self.data)

    def rows(self, query: str, *parameters: object) -> list[tuple[Any, ...]]:
        with reading(self.database) as connection:
            return connection.execute(query, list(parameters)).fetchall()

    def row(self, number: str, **fields: object) -> str:
        """The id of the one row with this number and these fields."""
        where = "".join(f" AND {name} = ?" for name in fields)
        found = self.rows(f"SELECT figure_id FROM core.figures WHERE number_text = ?{where}", number, *fields.values())
        [(identifier,)] = found
        return str(identifier)

    def mention(self) -> str:
        [(identifier,)] = self.rows("SELECT mention_id FROM core.deal_mentions")
        return str(identifier)

    def anchors(self, *rows: str) -> tuple[Anchor, ...]:
        with reading(self.database) as connection:
            return tuple(anchor for row in rows for anchor in anchors_of(connection, row))

    def decide(
        self, kind: DecisionKind, *rows: str, by: str = "Ann Marlow", reason: str = "read it", **more: Any
    ) -> str:
        """Record a decision about rows of the database, a minute after the one before."""
        anchors = more.pop("anchors") if "anchors" in more else self.anchors(*rows)
        self.minutes += 1
        wanted = Decision(
            id="", at=START, by=by, kind=kind, reason=reason, rows=anchors, changes=more.pop("changes", {}), **more
        )
        [made] = record(self.database, [wanted], lambda: START + timedelta(minutes=self.minutes))
        return made.id

    def state(self, decision: str) -> tuple[str, str | None]:
        [(state, why)] = self.rows("SELECT state, state_reason FROM core.decisions WHERE decision_id = ?", decision)
        return str(state), why


def moved(found: Found, **fields: Any) -> Found:
    """The same article under another name, address or title."""
    article = replace(found.extraction.article, **fields)
    return replace(found, extraction=replace(found.extraction, article=article))
