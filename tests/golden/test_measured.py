"""What the README and the dashboard state as measured is what is measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.method import Measured, method
from etl.evaluate import evaluate
from tests.labelled import extracted

MEASURED = method().measured


@pytest.mark.parametrize("stated", MEASURED, ids=lambda stated: stated.folder)
def test_stated_scores_are_measured(stated: Measured, shared: Path) -> None:
    folder = shared / stated.folder
    found = evaluate(folder / "gold", extracted(folder).extractions)
    assert (found.row.hits, found.row.found, found.row.gold) == (
        stated.figures.right, stated.figures.found, stated.figures.stated,
    )  # fmt: skip
    assert (found.deal.hits, found.deal.found, found.deal.gold) == (
        stated.deals.right, stated.deals.found, stated.deals.stated,
    )  # fmt: skip
    assert found.grounded.hits == stated.quoted


@pytest.mark.parametrize("stated", MEASURED, ids=lambda stated: stated.folder)
def test_the_readme_states_the_same(stated: Measured, root: Path) -> None:
    scores = [f"{part:.3f}" for counts in (stated.figures, stated.deals)
              for part in (counts.precision, counts.recall, counts.f1)]  # fmt: skip
    row = " | ".join([stated.articles, *scores, f"{stated.quoted} of {stated.figures.found}"])
    assert f"| {row} |" in (root / "README.md").read_text(encoding="utf-8")
