"""Finds sums that an article prints twice, once in each of two currencies, and keeps the one printed first."""

from __future__ import annotations

from collections.abc import Iterable

from etl.figures.base.wordings import wording
from etl.mentions.mentions import Mentions
from etl.records import Figure

Sum = tuple[str, float]


def conversions(mentions: Iterable[Mentions]) -> set[Sum]:
    """The sums, unit and value, that stand in brackets as another sum in its own currency."""
    return {
        (number.unit, number.value)
        for m in mentions
        for number in m.numbers
        if number.kind == "money" and wording("money.converted").search(m.text[: number.outer_start].rstrip())
    }


def without_conversions(figures: list[Figure], converted: set[Sum]) -> list[Figure]:
    """The figures less the investments that are only conversions ("$7.7B" over a text about 50 billion yuan)."""
    kept = [row for row in figures if row.metric != "investment" or (row.unit, row.value) not in converted]
    has_original = any(row.metric == "investment" for row in kept)
    return kept if has_original else figures
