"""The steps of confidence, counted by hand."""

from __future__ import annotations

from typing import Any

from etl.evaluate import ArticleRows, score_rows
from etl.evaluate.calibration import Step

ROW: dict[str, Any] = {"metric": "sales", "unit": "vehicles", "geography": "cn", "period_start": None}


def row(value: int, confidence: float | None = None, **changes: object) -> dict[str, Any]:
    sure = {} if confidence is None else {"confidence": confidence}
    return {**ROW, "value": value, **sure, **changes}


def steps(gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> tuple[Step, ...]:
    return score_rows({"a": ArticleRows("a", tuple(gold))}, [ArticleRows("a", tuple(found))]).steps


def test_a_row_counts_in_the_step_of_its_confidence_and_is_right_in_every_field_or_not() -> None:
    gold = [row(1), row(2), row(3), row(4)]
    found = [row(1, 0.97), row(2, 0.95), row(3, 0.949, geography="de"), row(4, 1.0), row(5, 0.74)]
    assert steps(gold, found) == (Step(0.7, 0.75, 0, 1), Step(0.95, 1.0, 3, 4))


def test_rows_without_a_confidence_are_in_no_step() -> None:
    assert steps([row(1)], [row(1)]) == ()


def test_the_least_and_the_most_have_a_step() -> None:
    assert steps([row(1)], [row(1, 0.0), row(2, 1.0)]) == (Step(0.0, 0.5, 1, 1), Step(0.95, 1.0, 0, 1))
