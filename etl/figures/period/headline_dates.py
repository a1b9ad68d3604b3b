"""Dates the numbers of a headline that names no time: they are the news, which the first dated figures tell again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.records import Article, Figure

_OF_MARKETS = ("sales", "exports", "overseas_sales", "production", "brand_share", "powertrain_share", "export_share")


def dated_headline(article: Article, figures: Sequence[Figure]) -> list[Figure]:
    """The figures of an article; those of its headline without a span have that of the first figure below it of the
    same maker or market ("Chinese brands' share in Spain hits 9%", "... in May").
    """
    end = next((block.span.end for block in article.blocks if block.kind == "headline"), 0)
    body = [f for f in figures if f.evidence.start >= end and f.period_start is not None]
    return [_dated(f, body) if _is_undated(f, end) else f for f in figures] if end else list(figures)


def _is_undated(figure: Figure, end: int) -> bool:
    is_fact = figure.status == "actual" and figure.metric in _OF_MARKETS
    return is_fact and figure.evidence.start < end and figure.period_start is None


def _dated(figure: Figure, body: Sequence[Figure]) -> Figure:
    if any((other.metric, other.value) == (figure.metric, figure.value) for other in body):
        return figure  # told again with its time
    told = next((other for other in body if _is_of_same(figure, other)), None)
    return replace(figure, period_start=told.period_start, period_end=told.period_end) if told else figure


def _is_of_same(figure: Figure, other: Figure) -> bool:
    """Whether two figures are of the news: what was, of the same maker or in the same market."""
    is_same = figure.subject == other.subject != "all" or figure.geography == other.geography
    return is_same and other.status == "actual" and other.metric in _OF_MARKETS
