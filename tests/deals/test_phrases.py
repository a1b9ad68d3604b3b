"""Each line of the phrase tables: one sentence in the manner of some outlet, and the deals it states."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.deals import find_deals
from etl.records import Article, Block, Span

HERE = Path(__file__).parent


def article(text: str) -> Article:
    """An article of one paragraph."""
    return Article("test", text, (Block("paragraph", Span(0, len(text))),), published=date(2025, 6, 12))


def lines() -> list[tuple[str, str]]:
    """The expectation and the sentence of every line."""
    rows = []
    for name in ("phrases_en.txt", "phrases_zh.txt"):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                expected, _, text = line.partition(":::")
                rows.append((expected.strip(), text.strip()))
    return rows


def expected_deals(printed: str) -> set[tuple[frozenset[str], str]]:
    """The deals of an expectation; empty for one that ends with `none`."""
    if printed.endswith("none"):
        return set()
    parts = (part.split() for part in printed.split("|"))
    return {(frozenset(parties.split("+")), kind) for parties, kind in parts}


@pytest.mark.parametrize(("expected", "text"), lines())
def test_phrase(expected: str, text: str) -> None:
    deals, _ = find_deals(article(text))
    assert {(frozenset(deal.parties), deal.kind) for deal in deals} == expected_deals(expected)
    assert all(deal.evidence.of(text) for deal in deals)
