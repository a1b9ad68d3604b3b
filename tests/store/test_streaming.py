"""Articles pass through a load a few at a time: what it holds does not grow with their number."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from etl import pipeline
from etl.records import Article, Extraction, Figure, Span
from etl.store.content import BATCH_ARTICLES, BATCH_CHARACTERS, Found, batches
from etl.store.opening import reading

from .sample import article, found

FILLER = "The ships were full that week, and the port added a shift for the loading of them all. " * 60


def one_figure(of: Article) -> Extraction:
    """The first number of the article as its only figure: what is tested here is the flow, not the rules."""
    start = of.text.index("10")
    figure = Figure(
        metric="exports", value=float(of.text[start : start + 6]), unit="vehicles", subject="byd", geography="cn",
        period_start=date(2025, 4, 1), period_end=date(2025, 4, 30), number_text=of.text[start : start + 6],
        number=Span(start, start + 6), evidence=Span(0, start + 11),
    )  # fmt: skip
    return Extraction(of, (figure,))


def peaks_of_a_load(folder: Path, data: Path, articles: int, stretch: int) -> list[int]:
    """The most bytes of Python objects held while each `stretch` of the articles (5,000 characters each) is read."""
    for number in range(articles):
        (folder / f"{number:04}.txt").write_text(f"BYD shipped {100_000 + number} cars. {FILLER}", encoding="utf-8")
    peaks: list[int] = []

    def watch(stage: str, done: int, _total: int) -> None:
        if stage == "rows" or (stage == "reading" and done and done % stretch == 0):
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.reset_peak()

    tracemalloc.start()
    try:
        pipeline.load([folder], database=folder.parent / "x.duckdb", data=data, on_progress=watch)
    finally:
        tracemalloc.stop()
    return peaks


def test_a_load_holds_no_more_of_many_articles_than_of_few(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "extract", one_figure)
    (tmp_path / "articles").mkdir()
    first, *later = peaks_of_a_load(tmp_path / "articles", data, articles=400, stretch=100)
    assert len(later) == 3
    # A hundred articles and their rows are over a million bytes.
    assert max(later) < first + 200_000
    with reading(tmp_path / "x.duckdb") as connection:
        row = connection.execute("SELECT (SELECT sum(length(text)) FROM core.articles), count(*) FROM core.figures")
        assert row.fetchone() == (400 * len(f"BYD shipped 100000 cars. {FILLER}".strip()), 400)


def test_batches_are_bounded_in_number_and_in_length() -> None:
    few = [replace(found(), article_id=str(number)) for number in range(2 * BATCH_ARTICLES + 1)]
    assert [len(batch) for batch in batches(few)] == [BATCH_ARTICLES, BATCH_ARTICLES, 1]
    assert [each for batch in batches(few) for each in batch] == few
    long = found(of=article(text="x" * BATCH_CHARACTERS))
    assert [len(batch) for batch in batches([found(), long, found()])] == [2, 1]
    assert list(batches([])) == []


def test_articles_are_read_as_they_are_asked_for() -> None:
    asked: list[int] = []

    def reads() -> Found:
        asked.append(len(asked))
        return found()

    first = next(batches(reads() for _ in range(1000)))
    assert len(first) == len(asked) == BATCH_ARTICLES
