"""Cue words: the measure, the way it moved, who counted it, how certain it is."""

from __future__ import annotations

import pytest

from etl.mentions.cues import find_cues

# text, a kind of cue, and the cues of that kind as printed=code
ROWS = [
    ("Sales rose.", "metric", "Sales=sales"),
    ("Exports of cars fell.", "metric", "Exports=exports"),
    ("overseas sales grew", "metric", "overseas sales=overseas_sales"),
    ("market share", "metric", "market share=share"),
    ("NEV penetration", "metric", "NEV penetration=penetration"),
    ("产量和销量", "metric", "产量=production 销量=sales"),
    ("出口增长", "metric", "出口=exports"),
    ("a reseller of yardsticks", "metric", ""),
    ("Sales rose, output fell.", "growth", "rose=up fell=down"),
    ("They make up a third.", "growth", ""),
    ("It is up.", "growth", "up=up"),
    ("It aims at 5 million.", "status", "aims=target"),
    ("analysts expect more", "status", "expect=forecast"),
    ("according to the association", "attribution", "according to=said"),
]


@pytest.mark.parametrize(("text", "kind", "expected"), ROWS)
def test_cues(text: str, kind: str, expected: str) -> None:
    found = [hit for hit in find_cues(text) if hit.kind == kind]
    assert " ".join(f"{text[hit.start : hit.end]}={hit.code}" for hit in found) == expected
