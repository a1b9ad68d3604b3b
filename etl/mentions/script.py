"""Chinese in one script: an article in simplified characters, in which all our Chinese wordings are written."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from opencc import OpenCC

from etl.records import Article, Deal, Extraction, Refusal

_CHINESE = re.compile(r"[\u4e00-\u9fff]")


@lru_cache(maxsize=1)
def _converter() -> OpenCC:
    return OpenCC("t2s")


def _simplified(text: str) -> str:
    """The text with each character exchanged for one, by the words they stand in where that keeps every place."""
    by_words = _converter().convert(text)
    return by_words if len(by_words) == len(text) else "".join(map(_converter().convert, text))


def simplified(article: Article) -> Article:
    """The article with its Chinese in simplified characters, one for one; itself where nothing changes."""
    if not _CHINESE.search(article.text):
        return article
    text = _simplified(article.text)
    return article if text == article.text else replace(article, text=text, title=_simplified(article.title))


def as_printed(found: Extraction, article: Article) -> Extraction:
    """What was found in the simplified article, in the words that the article itself prints."""
    figures = (replace(figure, number_text=figure.number.of(article.text)) for figure in found.figures)
    deals = (_with_object(deal, found.article.text, article.text) for deal in found.deals)
    refused = (_with_words(refusal, article.text) for refusal in found.refused)
    return Extraction(article, tuple(figures), tuple(deals), tuple(refused))


def _with_object(deal: Deal, read: str, printed: str) -> Deal:
    at = read.find(deal.object) if deal.object else -1
    return replace(deal, object=printed[at : at + len(deal.object)]) if deal.object and at >= 0 else deal


def _with_words(refusal: Refusal, printed: str) -> Refusal:
    return replace(refusal, text=refusal.span.of(printed)) if refusal.span else refusal
