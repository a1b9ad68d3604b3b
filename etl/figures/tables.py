"""Reads the cells of a table inside an article, each with its row's and column's headings and the caption."""

from __future__ import annotations

from etl.figures.context import Context
from etl.records import Article, Figure


def read_table(article: Article, block: int, context: Context) -> list[Figure]:
    """The figures of one table."""
    return []
