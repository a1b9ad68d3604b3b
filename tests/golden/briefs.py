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
    """Side `missed`: an expected row that is not found, its scored fields in `row`. Side `extra`: `row` holds how many
    rows are found that are not expected; which ones they are changes with every rule, so only their number is kept.
    """

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
    """What is missed in the briefs with expected rows, and how many rows are found beyond them, sorted."""
    found = {one.article.name: rows_of(one) for one in extractions}
    gold = read_gold(EXPECTED)
    return sorted(each for name, rows in gold.items() for each in _differing(rows, found.get(name, ArticleRows(name))))


def grown(now: list[Mistake], listed: list[Mistake]) -> list[Mistake]:
    """The mistakes of `now` that go beyond `listed`: other rows missed, or more rows extra."""
    extras = {each.article: int(each.row) for each in listed if each.side == "extra"}
    more = [each for each in now if each.side == "extra" and int(each.row) > extras.get(each.article, 0)]
    return sorted((Counter(_missed(now)) - Counter(_missed(listed))).elements()) + more


def shrunk(now: list[Mistake], listed: list[Mistake]) -> list[Mistake]:
    """The list without what `now` no longer shows; it never gains a row."""
    extras = {each.article: int(each.row) for each in now if each.side == "extra"}
    fewer = (
        each._replace(row=str(min(int(each.row), extras.get(each.article, 0))))
        for each in listed
        if each.side == "extra"
    )
    missed = (Counter(_missed(now)) & Counter(_missed(listed))).elements()
    return sorted([*missed, *(each for each in fewer if each.row != "0")])


def _missed(among: list[Mistake]) -> list[Mistake]:
    return [each for each in among if each.side == "missed"]


def _differing(gold: ArticleRows, found: ArticleRows) -> Iterator[Mistake]:
    wanted, got = Counter(_described(gold)), Counter(_described(found))
    yield from (Mistake(gold.article, "missed", row) for row in (wanted - got).elements())
    extra = (got - wanted).total()
    if extra:
        yield Mistake(gold.article, "extra", str(extra))


def _described(rows: ArticleRows) -> Iterator[str]:
    yield from (_figure(row) for row in distinct(rows.figures))
    yield from (f"deal: {' + '.join(sorted(parties(row)))} {row['kind']}" for row in rows.deals)


def _figure(row: Row) -> str:
    values = {name: comparable(row, name) for name in SCORED}
    return "figure: " + " ".join(f"{name}={json.dumps(value)}" for name, value in values.items() if value is not None)
