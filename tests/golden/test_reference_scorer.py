"""Our scorer and the benchmark's own give the same numbers, on gold and on gold spoilt in every way that counts."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from etl.evaluate import Evaluation, read_gold, read_predictions, score_rows

SPOILS: dict[str, list[Any]] = {
    "metric": ["sales", "exports"],
    "value": [1, 42, 68.7],
    "subject": ["byd", "all"],
    "geography": ["de", None],
    "powertrain": ["nev", None],
    "status": ["target"],
    "period_end": ["2024-12-31", None],
    "vehicle_class": ["passenger", None],
    "bound": ["over"],
    "destination": ["mx"],
}


def spoil(record: dict[str, Any], chance: random.Random, rate: float) -> dict[str, Any]:
    """The record with rows dropped, changed, invented and repeated."""
    figures = []
    for row in record.get("figures", []):
        if chance.random() < rate / 3:
            continue
        name = chance.choice(list(SPOILS))
        changed = row | {name: chance.choice(SPOILS[name])} if chance.random() < rate else dict(row)
        changed["evidence"] = chance.choice(["carmakers", "not in it"])
        figures.append(changed)
        if chance.random() < rate / 4:
            figures.append(dict(changed))
    deals = []
    for deal in record.get("deals", []):
        if chance.random() < rate / 3:
            continue
        change = {"kind": "other"} if chance.random() < rate else {}
        parties = [*deal["parties"], "byd"] if chance.random() < rate / 3 else deal["parties"][::-1]
        deals.append(deal | change | {"parties": parties})
    return {**record, "text": "Our carmakers abroad", "figures": figures, "deals": deals}


def theirs(scorer: Path, gold: Path, predictions: Path) -> dict[str, Any]:
    command = [sys.executable, str(scorer), str(gold), str(predictions), "--json"]
    result: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


def ours(result: Evaluation) -> dict[str, Any]:
    scores = {name: getattr(result, name) for name in ("core", "period", "row", "deal_parties", "deal")}
    return {
        name: {
            "precision": round(score.precision, 4),
            "recall": round(score.recall, 4),
            "f1": round(score.f1, 4),
            "hits": score.hits,
            "found": score.found,
            "gold": score.gold,
        }
        for name, score in scores.items()
    } | {
        "grounded": [result.grounded.hits, result.grounded.found],
        "articles": {name: round(score.f1, 4) for name, score in result.articles.items()},
    }


@pytest.mark.parametrize("folder", ["seeds", "benchmark/dev"])
@pytest.mark.parametrize(("seed", "rate"), [(0, 0.0), (1, 0.2), (2, 0.5), (3, 0.9)])
def test_both_scorers_agree(folder: str, seed: int, rate: float, shared: Path, tmp_path: Path) -> None:
    gold = shared / folder / "gold"
    chance = random.Random(seed)
    records = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(gold.glob("*.json"))]
    lines = [json.dumps(spoil(record, chance, rate)) for record in records]
    predictions = tmp_path / "predictions.jsonl"
    predictions.write_text("\n".join(lines[seed:]), encoding="utf-8")

    result = score_rows(read_gold(gold), read_predictions(predictions))
    expected = theirs(shared / "benchmark" / "score.py", gold, predictions)

    accuracy = expected.pop("field_accuracy")
    assert ours(result) == expected
    if seed == 0:
        assert result.row.f1 == 1
    assert {name: round(result.fields[name], 4) for name in accuracy} == accuracy
