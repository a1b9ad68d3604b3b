"""What is charted is right, measured on the labelled articles in view while the rules were written."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from etl.evaluate import Evaluation, evaluate
from etl.records import Extraction
from etl.store.thresholds import default_thresholds
from tests.labelled import extracted

SHARED = Path(__file__).resolve().parents[3] / "shared"
RIGHT = 0.95
# Of the rows that people found in a folder, how many may be lost because the rules are not sure of them.
LOST = 0.02


def charted(extraction: Extraction) -> Extraction:
    """The extraction with the rows alone that a load would chart."""
    charts = default_thresholds().charts
    return replace(
        extraction, figures=tuple(filter(charts, extraction.figures)), deals=tuple(filter(charts, extraction.deals))
    )


def scored(folder: str) -> tuple[Evaluation, Evaluation]:
    """The scores of all rows of a folder of labelled articles, and of those charted."""
    if not (SHARED / folder).is_dir():
        message = f"the labelled articles are not here: there is no folder 'shared/{folder}' beside the checkout"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(message)
    found = extracted(SHARED / folder).extractions

    def score(of: Iterable[Extraction]) -> Evaluation:
        return evaluate(SHARED / folder / "gold", of)

    return score(found), score(map(charted, found))


def test_charted_rows_are_right_at_least_95_times_in_100() -> None:
    _, above = scored("benchmark/dev")
    for name, score in (("figures", above.row), ("deals", above.deal)):
        assert score.found > 50
        told = f"{score.hits} of {score.found} charted {name} are right: raise their threshold in confidence.toml"
        assert score.precision >= RIGHT, told


@pytest.mark.parametrize("folder", ["benchmark/dev", "seeds"])
def test_few_right_rows_are_lost_below_the_thresholds(folder: str) -> None:
    every, above = scored(folder)
    for name, all_rows, charted_rows in (("figures", every.row, above.row), ("deals", every.deal, above.deal)):
        lost = all_rows.hits - charted_rows.hits
        assert lost <= LOST * all_rows.gold, f"{lost} right {name} of {folder} would not be charted"
