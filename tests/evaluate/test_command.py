"""`chuhai evaluate` on a small folder: the table, the causes, the floors, and bad input in one line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.errors import ReadError
from etl.evaluate import folder as folders
from etl.evaluate.command import evaluate_command
from etl.evaluate.floors import read_floors
from etl.records import Article, Extraction, Figure, Span

SENTENCE = "China exported 642,000 new-energy vehicles in the first four months of 2025, the association said."
GOLD = (
    '{"article": "a", "deals": [], "figures": [{"metric": "exports", "value": 642000, "unit": "vehicles",'
    ' "geography": "cn", "powertrain": "POWERTRAIN", "period_start": "2025-01-01", "period_end": "2025-04-30"}]}'
)
FLOORS = "[articles]\nrow = 0.9\ndeal = 0.0\ngrounded = 1.0\n"


def found(article: Article) -> Extraction:
    start = article.text.index("642,000")
    figure = Figure(
        metric="exports",
        value=642_000,
        unit="vehicles",
        geography="cn",
        powertrain="nev",
        period_start=date(2025, 1, 1),
        period_end=date(2025, 4, 30),
        number_text="642,000",
        number=Span(start, start + 7),
        evidence=Span(article.text.index("China"), article.text.index("said.") + 5),
    )
    return Extraction(article, (figure,))


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(folders, "extract", found)
    articles = tmp_path / "articles"
    (articles / "gold").mkdir(parents=True)
    (articles / "a.txt").write_text(f"Exports rise\n\n{SENTENCE}\n", encoding="utf-8")
    (articles / "gold" / "a.json").write_text(GOLD.replace("POWERTRAIN", "nev"), encoding="utf-8")
    (tmp_path / "floors.toml").write_text(FLOORS, encoding="utf-8")
    return articles


def run(articles: Path, *options: str) -> Result:
    return CliRunner().invoke(evaluate_command, [str(articles), *options])


def test_a_perfect_score_has_no_causes(articles: Path) -> None:
    result = run(articles, "--floors", str(articles.parent / "floors.toml"))
    assert result.exit_code == 0, result.output
    (whole,) = [line for line in result.output.splitlines() if "the whole figure" in line]
    assert whole.split()[-6:] == ["1.000", "1.000", "1.000", "1", "1", "1"]
    assert "quoted word for word: 1 of 1" in result.output
    assert "floors: figures 0.9" in result.output


def test_mistakes_are_counted_and_on_request_listed(articles: Path) -> None:
    (articles / "gold" / "a.json").write_text(GOLD.replace("POWERTRAIN", "bev"), encoding="utf-8")
    assert "1 wrong powertrain" in run(articles).output
    assert "642,000" not in run(articles).output
    listed = run(articles, "--mistakes").output
    assert "powertrain bev found as nev" in listed
    assert "642,000" in listed


def test_a_score_below_its_floor_fails_and_says_so(articles: Path) -> None:
    (articles / "gold" / "a.json").write_text(GOLD.replace("POWERTRAIN", "bev"), encoding="utf-8")
    result = run(articles, "--floors", str(articles.parent / "floors.toml"))
    assert result.exit_code == 1
    assert "chuhai: figures, F1: 0.0000 is below the floor 0.9" in result.stderr
    assert "may only be raised" in result.stderr


def test_an_unreadable_article_is_named_and_the_rest_is_scored(articles: Path) -> None:
    (articles / "b.txt").write_bytes(b"")
    result = run(articles)
    assert result.exit_code == 1
    assert "b.txt" in result.stderr
    assert "quoted word for word: 1 of 1" in result.output


def test_a_folder_without_gold_is_one_clear_error(articles: Path) -> None:
    (articles / "gold" / "a.json").unlink()
    result = run(articles)
    assert isinstance(result.exception, ReadError)
    assert "holds no gold files" in str(result.exception)


@pytest.mark.parametrize("content", ["[articles", "[articles]\nrow = 0.5\n", "articles = 1\n", '[a]\nrow = "x"\n'])
def test_broken_floors_are_one_clear_error(content: str, tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ReadError, match=r"floors\.toml: is not a file of floors"):
        read_floors(path)
