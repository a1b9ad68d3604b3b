"""The briefs that ship: in our own words, described in the manifest, and found by the extractor row for row."""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from lxml import html as pages

from etl.evaluate import Evaluation, evaluate
from etl.evaluate.floors import below, read_floors
from etl.evaluate.folder import extract_folder
from etl.records import Deal, Extraction, Figure

RUN = 9
MANIFEST = Path(__file__).resolve().parents[2] / "data" / "articles" / "manifest.csv"
with MANIFEST.open(encoding="utf-8", newline="") as lines:
    BRIEFS = list(csv.DictReader(lines))
every_brief = pytest.mark.parametrize("brief", BRIEFS, ids=[brief["file"] for brief in BRIEFS])


@pytest.fixture(scope="module")
def extractions() -> list[Extraction]:
    run = extract_folder(MANIFEST.parent)
    assert not run.problems
    return list(run.extractions)


@pytest.fixture(scope="module")
def evaluation(extractions: list[Extraction], root: Path) -> Evaluation:
    return evaluate(root / "tests" / "golden" / "expected", extractions)


def raw_words(path: Path) -> str:
    """What the file shows a reader, taken from it without the project's own reader."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        content = json.loads(content)["content"]["rendered"]
    if path.suffix in {".json", ".html"}:
        page = pages.fromstring(content)
        content = str(next(page.iter("article"), page).text_content())
    return content


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", html.unescape(text).lower())


def runs(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def squeeze(text: str) -> str:
    return "".join(text.split())


def test_every_expected_row_is_found_and_nothing_else(evaluation: Evaluation, root: Path) -> None:
    failures = below(evaluation, read_floors(root / "tests" / "golden" / "floors.toml")["articles"])
    told = [f"{mistake.article}: {mistake.cause}: {mistake.detail}" for mistake in evaluation.mistakes]
    assert not failures, "\n".join(failures + told)


def test_the_brief_without_figures_gives_none(extractions: list[Extraction]) -> None:
    (one,) = [one for one in extractions if one.article.name == "peoples-daily-global-upgrade"]
    assert not one.figures
    assert not one.deals


def test_every_row_quotes_its_brief_word_for_word(extractions: list[Extraction]) -> None:
    for one in extractions:
        text, raw = one.article.text, squeeze(raw_words(MANIFEST.parent / one.article.file))
        for figure in one.figures:
            assert figure.number.of(text) == figure.number_text
            assert figure.evidence.covers(figure.number)
        rows: tuple[Figure | Deal, ...] = (*one.figures, *one.deals)
        for row in rows:
            quotation = squeeze(row.evidence.of(text))
            assert quotation
            assert quotation in raw, f"{one.article.file} does not say {row.evidence.of(text)!r}"


@every_brief
def test_the_manifest_names_the_original(brief: dict[str, str], extractions: list[Extraction]) -> None:
    (one,) = [one for one in extractions if one.article.file == brief["file"]]
    article = one.article
    assert article.is_brief
    assert words(article.title) == words(brief["title"])
    assert article.publisher == brief["publisher"]
    assert (article.published.isoformat() if article.published else "") == brief["published"]
    assert article.url == brief["url"]


@every_brief
def test_a_brief_is_short(brief: dict[str, str]) -> None:
    assert 80 <= len(raw_words(MANIFEST.parent / brief["file"]).split()) <= 320


@every_brief
def test_expected_evidence_stands_in_the_brief(brief: dict[str, str], root: Path) -> None:
    expected = json.loads((root / "tests/golden/expected" / brief["file"]).with_suffix(".json").read_text("utf-8"))
    raw = raw_words(MANIFEST.parent / brief["file"])
    for figure in expected["figures"]:
        assert figure["number_text"] in raw
    for deal in expected["deals"]:
        assert deal["evidence_text"] in raw


@every_brief
def test_a_brief_shares_no_run_of_words_with_a_source(brief: dict[str, str], shared: Path) -> None:
    sources = [path.read_text(encoding="utf-8", errors="ignore") for path in (shared / "seeds").glob("*.txt")]
    assert sources
    # The original's title stands in its brief as what it is, a citation.
    own = " ".join(words(raw_words(MANIFEST.parent / brief["file"]))).replace(" ".join(words(brief["title"])), "")
    taken = runs(own) & _all_runs(sources)
    assert not taken, f"taken over word for word: {' | '.join(' '.join(run) for run in sorted(taken))}"


def _all_runs(texts: Iterable[str]) -> set[tuple[str, ...]]:
    return {run for text in texts for run in runs(text)}
