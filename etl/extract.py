"""Finds every figure and every deal of one article, each with the words that say so."""

from __future__ import annotations

from etl.deals import find_deals
from etl.figures import find_figures
from etl.holders import held_by_holders
from etl.mentions.script import as_printed, simplified
from etl.records import Article, Extraction


def extract(article: Article) -> Extraction:
    """The figures and deals of an article in reading order, and what looked like one and was refused."""
    read = simplified(article)
    figures, refused_figures = find_figures(read)
    deals, refused_deals = find_deals(read)
    found = Extraction(
        read, tuple(held_by_holders(read.text, figures, deals)), tuple(deals), (*refused_figures, *refused_deals)
    )
    return found if read is article else as_printed(found, article)
