"""The briefs that ship: described in the manifest, quoted word for word, and read as people expect."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest
from lxml import html as pages

from etl.records import Deal, Extraction, Figure
from tests.golden.briefs import ARTICLES, EXPECTED, Mistake, expected_of, grown, known, manifest, mistakes, shrunk
from tests.labelled import extracted

BRIEFS = manifest()
every_brief = pytest.mark.parametrize("brief", BRIEFS, ids=[brief["file"] for brief in BRIEFS])
JUDGED = [brief for brief in BRIEFS if expected_of(brief["file"]).exists()]
every_judged_brief = pytest.mark.parametrize("brief", JUDGED, ids=[brief["file"] for brief in JUDGED])


@pytest.fixture(scope="module")
def extractions() -> list[Extraction]:
    run = extracted(ARTICLES)
    assert not run.problems
    return list(run.extractions)


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
    return re.findall(r"[a-z0-9\u4e00-\u9fff]+", html.unescape(text).lower())


def squeeze(text: str) -> str:
    return "".join(text.split())


def test_expected_rows_are_found_and_nothing_else(extractions: list[Extraction]) -> None:
    now, listed = mistakes(extractions), known()
    new = [" ".join(mistake) for mistake in grown(now, listed)]
    assert not new, "\n".join(["new mistakes. Mend the rules, not the brief and not the list:", *new])
    assert listed == shrunk(now, listed), "some are mended: take them off with python -m tests.golden.shrink"


def test_the_list_of_known_mistakes_only_shrinks() -> None:
    missed, extra = Mistake("a", "missed", "figure: x"), Mistake("a", "extra", "2")
    assert grown([missed, extra], [missed, extra]) == []
    assert grown([missed], []) == [missed]
    assert grown([extra._replace(row="3")], [extra]) == [extra._replace(row="3")]
    assert shrunk([extra._replace(row="1"), Mistake("b", "missed", "y")], [missed, extra]) == [extra._replace(row="1")]
    assert shrunk([], [missed, extra]) == []


def test_expected_rows_and_known_mistakes_belong_to_briefs() -> None:
    judged = {Path(brief["file"]).stem for brief in JUDGED}
    assert {path.stem for path in EXPECTED.iterdir()} == judged
    assert {mistake.article for mistake in known()} <= judged
    assert known() == sorted(known())


def test_the_manifest_is_sorted_and_lists_each_file_once() -> None:
    files = [brief["file"] for brief in BRIEFS]
    assert files == sorted(set(files))
    assert set(files) | {"manifest.csv"} == {path.name for path in ARTICLES.iterdir()}


def test_the_brief_without_figures_gives_none(extractions: list[Extraction]) -> None:
    (one,) = [one for one in extractions if one.article.name == "peoples-daily-global-upgrade"]
    assert not one.figures
    assert not one.deals


def test_every_row_quotes_its_brief_word_for_word(extractions: list[Extraction]) -> None:
    for one in extractions:
        text, raw = one.article.text, squeeze(f"{one.article.title}\n{raw_words(ARTICLES / one.article.file)}")
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
    raw = raw_words(ARTICLES / brief["file"])
    # A Chinese word takes about one and a half characters.
    length = len(re.findall(r"[\u4e00-\u9fff]", raw)) / 1.5 if brief["language"] == "zh" else len(raw.split())
    assert 80 <= length <= 320


@every_judged_brief
def test_expected_evidence_stands_in_the_brief(brief: dict[str, str]) -> None:
    expected = json.loads(expected_of(brief["file"]).read_text("utf-8"))
    raw = raw_words(ARTICLES / brief["file"])
    for figure in expected["figures"]:
        assert figure["number_text"] in raw
    for deal in expected["deals"]:
        assert deal["evidence_text"] in raw
