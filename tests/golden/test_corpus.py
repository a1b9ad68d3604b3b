"""What ships is enough to see the industry in: its briefs, languages, deals, companies and disagreements, counted."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from etl import pipeline
from tests.golden.briefs import EXPECTED, ROOT, manifest


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The database of everything that ships."""
    database = tmp_path_factory.mktemp("shipped") / "chuhai.duckdb"
    pipeline.load(database=database)
    with duckdb.connect(str(database), read_only=True) as connection:
        yield connection


@pytest.mark.parametrize(
    ("what", "query", "least"),
    [
        ("deals", "SELECT count(*) FROM mart.deals", 95),
        ("companies with deals", "SELECT count(DISTINCT company_id) FROM mart.deal_parties", 75),
        ("kinds of deals", "SELECT count(DISTINCT kind) FROM mart.deals", 7),
        ("ended deals", "SELECT count(*) FROM mart.deals WHERE status = 'ended'", 5),
        ("disagreements", "SELECT count(*) FROM mart.groups WHERE verdict = 'contradict'", 12),
        ("years of publication", "SELECT count(DISTINCT year(published)) FROM mart.articles", 9),
        ("publishers", "SELECT count(DISTINCT publisher) FROM mart.articles", 80),
    ],
)
def test_the_corpus_holds_enough(shipped: duckdb.DuckDBPyConnection, what: str, query: str, least: int) -> None:
    (found,) = shipped.execute(query).fetchall()[0]
    assert found >= least, f"{found} {what}"


def test_the_briefs_are_many_and_some_are_chinese() -> None:
    briefs = manifest()
    assert len(briefs) >= 80
    assert sum(brief["language"] == "zh" for brief in briefs) >= 10
    assert len(list(EXPECTED.iterdir())) >= 40


def test_every_brief_links_to_its_original() -> None:
    assert not [brief["file"] for brief in manifest() if not brief["url"].startswith("http")]


def rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["slug"]: row for row in csv.DictReader(lines)}


def test_all_companies_of_the_benchmark_are_known(shared: Path) -> None:
    ours = rows(ROOT / "data" / "vocabulary" / "companies.csv")
    for slug, theirs in rows(shared / "benchmark" / "companies.csv").items():
        assert slug in ours
        known = {name.casefold() for name in (ours[slug]["name"], *ours[slug]["aliases"].split("|"))}
        wanted = {name.casefold() for name in (theirs["name"], *theirs["aliases"].split("|")) if name}
        assert wanted <= known, f"{slug}: {wanted - known}"
        for column in ("kind", "country", "group"):
            assert ours[slug][column] == theirs[column], f"{slug}: {column}"
