"""Finds every figure and every deal of one article, each with the words that say so."""

from __future__ import annotations

from etl.deals import find_deals
from etl.figures import find_figures
from etl.records import Article, Extraction


def extract(article: Article) -> Extraction:
    """The figures and deals of an article in reading order, and what looked like one and was refused."""
    figures, refused_figures = find_figures(article)
    deals, refused_deals = find_deals(article)
    return Extraction(article, tuple(figures), tuple(deals), (*refused_figures, *refused_deals))
