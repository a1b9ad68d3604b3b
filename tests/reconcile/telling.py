"""Claims in a few words, and the database that a load makes of them."""

from __future__ import annotations

import atexit
import csv
import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copytree
from typing import Any

from etl.paths import data_dir
from etl.records import Article, Block, BlockKind, Extraction, Figure, Span
from etl.store.build import build
from etl.store.opening import reading
from etl.store.reference import OFFICIAL_COLUMNS
from etl.vocabulary import load_companies
from tests.extracted import Found, content_of

Rows = list[tuple[Any, ...]]
NAMES = {"customs": "Chinese customs", "bnef": "BloombergNEF"}
SUBJECTS = sorted(load_companies(data_dir() / "vocabulary" / "companies.csv"))


@dataclass(frozen=True)
class Said:
    """One claim of an article: its number as printed and what it is, in a block of this kind."""

    number: str
    value: float
    fields: dict[str, Any] = field(default_factory=dict)
    kind: BlockKind = "paragraph"
    sentence: str = ""


def said(number: str, value: float, kind: BlockKind = "paragraph", sentence: str = "", **fields: Any) -> Said:
    """A claim; fields that are not given are those of all vehicles exported from China in 2024."""
    return Said(number, value, fields, kind, sentence)


def year(first: int) -> dict[str, Any]:
    """The period of a calendar year."""
    return {"period_start": date(first, 1, 1), "period_end": date(first, 12, 31)}


def to_april(first: int) -> dict[str, Any]:
    """The period of January to April."""
    return {"period_start": date(first, 1, 1), "period_end": date(first, 4, 30)}


def article(name: str, *claims: Said, published: date | None = date(2025, 5, 20)) -> Found:
    """An article with a block for each claim; claims that name the same sentence share it."""
    text, blocks, figures = "", list[Block](), list[Figure]()
    for place, claim in enumerate(claims):
        counter = claim.fields.get("attribution")
        by = f" by {NAMES.get(counter, counter.upper())}" if counter else ""
        sentence = claim.sentence or f"{name} sentence {place} says {claim.number} here{by}."
        if sentence not in text:
            start = len(text) + (2 if text else 0)
            text += ("\n\n" if text else "") + sentence
            blocks.append(Block(claim.kind, Span(start, start + len(sentence))))
        start = text.index(sentence)
        at = start + sentence.index(claim.number)
        defaults: dict[str, Any] = {"metric": "exports", "unit": "vehicles", "geography": "cn", **year(2024)}
        figures.append(
            Figure(
                value=claim.value,
                number_text=claim.number,
                number=Span(at, at + len(claim.number)),
                evidence=Span(start, start + len(sentence)),
                **(defaults | claim.fields),
            )
        )
    of = Article(name=name, text=text, blocks=tuple(blocks), file=f"{name}.txt", title=name, published=published)
    return Found(name, hashlib.sha256(text.encode()).hexdigest(), Extraction(of, tuple(figures)))


def official(value: str, **fields: Any) -> dict[str, str]:
    """A row of the official series; fields that are not given are those of all vehicles exported in 2024, by CAAM."""
    row = dict.fromkeys(OFFICIAL_COLUMNS, "") | {
        "metric": "exports", "basis": "level", "status": "actual", "subject": "all", "geography": "cn",
        "powertrain": "all", "vehicle_class": "all", "bound": "exact", "unit": "vehicles", "source": "caam",
        "source_title": "A statistics page", "source_url": "https://stat.example/page", "derived": "false",
        "value": value,
    }  # fmt: skip
    return row | {key: str(cell) for key, cell in (year(2024) | fields).items()}


@cache
def _data() -> Path:
    """One data folder for all databases: its vocabulary is parsed once, its official rows are written anew for each."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    data = Path(folder.name)
    copytree(data_dir() / "vocabulary", data / "vocabulary")
    (data / "reference").mkdir()
    return data


def built(folder: Path, articles: Sequence[Found] = (), officials: Sequence[dict[str, str]] = ()) -> Path:
    """The database of these articles and official rows."""
    data = _data()
    with (data / "reference" / "official_series.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, OFFICIAL_COLUMNS)
        writer.writeheader()
        writer.writerows(officials)
    build(folder / "x.duckdb", content_of(articles), data=data, on_progress=lambda *_: None)
    return folder / "x.duckdb"


def asked(database: Path, query: str) -> Rows:
    """The rows of a query."""
    with reading(database) as connection:
        return connection.execute(query).fetchall()


def gathered(folder: Path, cases: Mapping[str, tuple[Sequence[Found], Sequence[dict[str, str]]]]) -> Path:
    """One database for many cases, which each are about a subject of their own: `subject_of` names it."""
    articles: list[Found] = []
    officials: list[dict[str, str]] = []
    for place, (found, rows) in enumerate(cases.values()):
        articles += [_about(one, place) for one in found]
        officials += [
            row
            | {
                "subject": SUBJECTS[place],
                "source": SUBJECTS[place] if row["source"] == row["subject"] else row["source"],
            }
            for row in rows
        ]
    return built(folder, articles, officials)


def subject_of(cases: Mapping[str, object], name: str) -> str:
    """The subject of one of the gathered cases."""
    return SUBJECTS[list(cases).index(name)]


def _about(found: Found, place: int) -> Found:
    one = renamed(found, f"{place}-{found.article_id}")
    figures = tuple(replace(figure, subject=SUBJECTS[place]) for figure in one.extraction.figures)
    return replace(one, extraction=replace(one.extraction, figures=figures))


def renamed(found: Found, name: str) -> Found:
    """The same claims in an article of another name."""
    return replace(found, article_id=name, extraction=replace(found.extraction,
                   article=replace(found.extraction.article, name=name)))  # fmt: skip
