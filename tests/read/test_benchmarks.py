"""The articles that the project is measured on: whatever the gold says is printed is in the text that is read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from etl.read import articles_in, read_article
from etl.read.canonical import normalise
from etl.records import Article

Pair = tuple[Article, dict[str, list[dict[str, object]]]]
SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"
SETS = [SHARED / "seeds", SHARED / "benchmark" / "dev"]
ARTICLES = [
    (path, folder / "gold" / f"{path.stem}.json")
    for folder in SETS
    if folder.is_dir()
    for path, _ in articles_in(folder).articles
]

pytestmark = pytest.mark.skipif(not ARTICLES, reason="the benchmark's articles (../shared) are not here")


@pytest.fixture(params=ARTICLES, ids=lambda pair: pair[0].stem)
def article_and_gold(request: pytest.FixtureRequest) -> Pair:
    path, gold = request.param
    return read_article(path), json.loads(gold.read_text(encoding="utf-8"))


def test_every_printed_number_of_the_gold_is_in_the_text(
    article_and_gold: tuple[Article, dict[str, list[dict[str, object]]]],
) -> None:
    article, gold = article_and_gold
    missing = [row["number_text"] for row in gold["figures"] if normalise(str(row["number_text"])) not in article.text]
    assert missing == []


def test_every_evidence_of_a_deal_is_in_the_text(
    article_and_gold: tuple[Article, dict[str, list[dict[str, object]]]],
) -> None:
    article, gold = article_and_gold
    missing = [
        row["evidence_text"] for row in gold["deals"] if normalise(str(row["evidence_text"])) not in article.text
    ]
    assert missing == []


def test_the_manifest_and_the_page_agree(article_and_gold: Pair) -> None:
    article, _ = article_and_gold
    entry = next(entry for folder in SETS for path, entry in articles_in(folder).articles if path.stem == article.name)
    assert entry is not None
    if article.published_from == "page" and entry.published:
        assert article.published == entry.published
    assert article.language == entry.language
    assert article.publisher
    assert article.title


_NAMES = re.compile(r"\\s(?:class|id|role|itemprop|aria-label)=\\\\?\"[^\"\\\\]*\\\\?\"")


@pytest.mark.parametrize(
    "path", [path for path, _ in ARTICLES if path.suffix in {".html", ".json"}], ids=lambda path: path.stem
)
def test_nothing_is_lost_where_elements_have_no_names(path: Path, tmp_path: Path) -> None:
    bare = tmp_path / path.name
    bare.write_text(_NAMES.sub("", path.read_text(encoding="utf-8")), encoding="utf-8")
    whole, stripped = read_article(path), read_article(bare)
    lines = [block.span.of(stripped.text) for block in stripped.blocks]
    assert [words for block in whole.blocks if (words := block.span.of(whole.text)) not in lines] == []
    assert len(lines) <= len(whole.blocks) + 1
