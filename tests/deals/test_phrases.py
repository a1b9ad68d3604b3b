"""Each line of the phrase tables: one article, mostly one sentence, and the deals that it states."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.deals import find_deals
from tests.deals.articles import Row, article, row

HERE = Path(__file__).parent
NAMES = sorted(path.name for path in HERE.glob("*_??.txt") if not path.name.startswith("matrix"))


def lines() -> list[tuple[str, str]]:
    """The expectation and the sentence of every line."""
    found = []
    for name in NAMES:
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                expected, _, text = line.partition(":::")
                found.append((expected.strip(), text.strip()))
    return found


def expected_rows(printed: str) -> set[Row]:
    """The deals of an expectation; empty for one that ends with `none`."""
    if printed.endswith("none"):
        return set()
    return {row(*part.split()) for part in printed.split("|")}


@pytest.mark.parametrize(("expected", "text"), lines())
def test_phrase(expected: str, text: str) -> None:
    told = article(*text.split(" // "))
    found, _ = find_deals(told)
    assert {(frozenset(deal.parties), deal.kind) for deal in found} == expected_rows(expected)
    assert all(deal.evidence.of(told.text) for deal in found)
