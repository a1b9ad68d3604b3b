"""The extractor on the source articles and on the wider benchmark, against rows that people wrote down."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from etl.evaluate import Evaluation, evaluate
from etl.evaluate.floors import below, read_floors
from etl.records import Deal, Extraction, Figure
from tests.labelled import extracted

FLOORS = Path(__file__).with_name("floors.toml")
FOLDERS = {"seeds": "seeds", "dev": "benchmark/dev"}


@pytest.fixture(scope="module", params=list(FOLDERS))
def scored(request: pytest.FixtureRequest, shared: Path) -> tuple[str, list[Extraction], Evaluation]:
    folder = shared / FOLDERS[request.param]
    run = extracted(folder)
    assert not run.problems
    extractions = list(run.extractions)
    return request.param, extractions, evaluate(folder / "gold", extractions)


def squeeze(text: str) -> str:
    """The text without tags, entities, escapes, paragraph marks, cell bars and spaces: what all forms of file show."""
    plain = re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text).replace('\\"', '"')
    plain = re.sub(r"\[para\. ?\d+\]", "", plain)
    return "".join(
        re.sub(r"<[^>]*>", "", html.unescape(plain.replace("\\/", "/").replace("\\n", " "))).replace("|", " ").split()
    )


def test_the_score_is_above_its_floors(scored: tuple[str, list[Extraction], Evaluation]) -> None:
    name, _, evaluation = scored
    failures = below(evaluation, read_floors(FLOORS)[name])
    told = [f"{count} x {cause}" for cause, count in evaluation.causes.most_common()]
    assert not failures, "\n".join([f"{name}:", *failures, *told])


def test_who_counted_is_seldom_told_wrong(scored: tuple[str, list[Extraction], Evaluation]) -> None:
    counter = scored[2].counter
    assert counter.precision >= 0.92, f"{counter.hits} right of {counter.found} told"
    assert counter.recall >= 0.92, f"{counter.hits} right of {counter.gold} in gold"


def test_quotations_stand_in_the_file_itself(scored: tuple[str, list[Extraction], Evaluation], shared: Path) -> None:
    name, extractions, _ = scored
    for one in extractions:
        raw = squeeze((shared / FOLDERS[name] / one.article.file).read_text(encoding="utf-8", errors="ignore"))
        rows: tuple[Figure | Deal, ...] = (*one.figures, *one.deals)
        for row in rows:
            assert squeeze(row.evidence.of(one.article.text)) in raw, f"{one.article.file}: {row}"


def test_the_article_without_figures_gives_no_row(shared: Path) -> None:
    (one,) = [one for one in extracted(shared / "seeds").extractions if one.article.name.startswith("000_")]
    assert not one.figures
    assert not one.deals


def test_the_floors_of_the_source_articles_are_those_that_were_promised() -> None:
    seeds = read_floors(FLOORS)["seeds"]
    assert seeds.row >= 0.95, "a floor may only be raised"
    assert seeds.deal >= 0.90, "a floor may only be raised"
    assert seeds.grounded == 1, "every row must be quoted word for word"
