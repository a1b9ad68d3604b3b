"""The briefs that ship, as their manifest lists them, and the rows that people expect of some of them."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from etl.evaluate.rows import SCORED, ArticleRows, Row, comparable, distinct, parties, read_gold, rows_of
from etl.records import Extraction

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "data" / "articles"
EXPECTED = Path(__file__).with_name("expected")
KNOWN = Path(__file__).with_name("known_mistakes.csv")


class Mistake(NamedTuple):
    """A row that is expected and not found (`missed`), or found and not expected (`extra`), all scored fields in it."""

    article: str
    side: str
    row: str


def manifest() -> list[dict[str, str]]:
    """The manifest's rows, by column."""
    with (ARTICLES / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def expected_of(file: str) -> Path:
    """Where the expected rows of a brief are, if anybody wrote them down."""
    return EXPECTED / f"{Path(file).stem}.json"


def known() -> list[Mistake]:
    """The mistakes that are known, in the order of the file."""
    with KNOWN.open(encoding="utf-8", newline="") as lines:
        return [Mistake(**row) for row in csv.DictReader(lines)]


def mistakes(extractions: list[Extraction]) -> list[Mistake]:
    """What is missed in the briefs with expected rows, and what is found beyond them, sorted."""
    found = {one.article.name: rows_of(one) for one in extractions}
    gold = read_gold(EXPECTED)
    return sorted(each for name, rows in gold.items() for each in _differing(rows, found.get(name, ArticleRows(name))))


def _differing(gold: ArticleRows, found: ArticleRows) -> Iterator[Mistake]:
    wanted, got = Counter(_described(gold)), Counter(_described(found))
    for side, rows in (("missed", wanted - got), ("extra", got - wanted)):
        yield from (Mistake(gold.article, side, row) for row in rows.elements())


def _described(rows: ArticleRows) -> Iterator[str]:
    yield from (_figure(row) for row in distinct(rows.figures))
    yield from (f"deal: {' + '.join(sorted(parties(row)))} {row['kind']}" for row in rows.deals)


def _figure(row: Row) -> str:
    values = {name: comparable(row, name) for name in SCORED}
    return "figure: " + " ".join(f"{name}={json.dumps(value)}" for name, value in values.items() if value is not None)
